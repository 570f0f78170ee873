"""Fixtures that every suite shares: a database of each kind, and the office opened in it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from caseworker_app.app import Office, open_office
from caseworker_app.services.administration import accounts
from caseworker_app.services.clock import SampleClock
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


@pytest.fixture(params=ENGINES)
def office_address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A new database where Anna is the founder and the others have their roles; on the server with its rights."""
    if request.param == "postgresql":
        running: Cluster = request.getfixturevalue("office_cluster")
        return running.furnished("anna")
    return fresh.furnished(tmp_path / "test.db")


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


@pytest.fixture
def office_for(office_address: str, clock: SampleClock) -> Iterator[OfficeFor]:
    """The office as one person sees it; on the server each has a connection of their own."""
    opened: dict[str, Office] = {}

    def made(person: str) -> Office:
        if person not in opened:
            at = office_address.replace("anna@", f"{person}@")
            opened[person] = open_office(at, person, clock=clock)
        return opened[person]

    yield made
    for office in opened.values():
        office.close()


@pytest.fixture
def office(office_for: OfficeFor) -> Office:
    """The office of Anna, who holds every role."""
    return office_for("anna")
