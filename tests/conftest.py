"""Fixtures that every suite shares: a database of each kind, and the office opened in it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from caseworker_app.app import open_office
from caseworker_app.services.administration import accounts
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.store import engine
from tests.support import fresh
from tests.support.cluster import Cluster
from tests.support.fresh import FIRST_DAY

# A busy machine is no fault of the code.
settings.register_profile("machines", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("machines")
engine.SYNCHRONOUS = "off"  # no test cuts the power; those that kill do it to processes of their own
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # views are tested without a screen
ENGINES = ("sqlite", "postgresql")


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keyring of whoever runs the tests is left alone."""
    monkeypatch.setattr(accounts, "TRUSTED", frozenset())


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """One real PostgreSQL server for the whole run."""
    with Cluster() as running:
        yield running


@pytest.fixture(scope="session")
def office_cluster() -> Iterator[Cluster]:
    """A server where people are what the program makes them: no superuser among them."""
    with Cluster(people=False) as running:
        yield running


@pytest.fixture(scope="session")
def begun_before() -> dict[tuple[object, ...], tuple[str, date]]:
    """Databases in which work was begun, and the day it had come to."""
    return {}


@pytest.fixture(params=ENGINES)
def office_address(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    clock: SampleClock,
    begun_before: dict[tuple[object, ...], tuple[str, date]],
) -> str:
    """A new database where Anna is the founder and the others have their roles; on the server with its rights.

    With the mark `begun(work, *more)` it is a copy of one in which that work was done once.
    """
    server: Cluster | None = None
    if request.param == "postgresql":
        server = request.getfixturevalue("office_cluster")
    mark = request.node.get_closest_marker("begun")
    if mark is None:
        return server.furnished("anna") if server else fresh.furnished(tmp_path / "test.db")
    work, *more = mark.args
    key = (request.param, work, *more)
    if key not in begun_before:
        path = tmp_path / "begun"
        path.mkdir()
        made = server.furnished("anna") if server else fresh.furnished(path / "test.db")
        with people_at(made, clock) as office_for:
            work(office_for("anna"), office_for, clock, path, *more)
        begun_before[key] = made, clock.day
    made, clock.day = begun_before[key]
    return server.copied(made, "anna") if server else str(shutil.copyfile(made, tmp_path / "test.db"))


@pytest.fixture(params=ENGINES)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database with the newest schema, on each engine in turn."""
    if request.param == "postgresql":
        running: Cluster = request.getfixturevalue("cluster")
        return running.ready("anna")
    return fresh.empty(tmp_path / "test.db")


@pytest.fixture
def clock() -> SampleClock:
    return SampleClock(FIRST_DAY)


OfficeFor = Callable[[str], Office]


@contextmanager
def people_at(address: str, clock: SampleClock) -> Iterator[OfficeFor]:
    """The office as one person sees it; on the server each has a connection of their own."""
    opened: dict[str, Office] = {}

    def made(person: str) -> Office:
        if person not in opened:
            opened[person] = open_office(address.replace("anna@", f"{person}@"), person, clock=clock)
        return opened[person]

    try:
        yield made
    finally:
        for office in opened.values():
            office.close()


@pytest.fixture
def office_for(office_address: str, clock: SampleClock) -> Iterator[OfficeFor]:
    with people_at(office_address, clock) as made:
        yield made


@pytest.fixture
def office(office_for: OfficeFor) -> Office:
    """The office of Anna, who holds every role."""
    return office_for("anna")
