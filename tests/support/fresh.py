"""New databases as copies of one made in this process: the newest schema, and the office of the tests with its people."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import cache
from pathlib import Path

from caseworker_app.app import open_office
from caseworker_app.domain.states import Role
from caseworker_app.services.clock import SampleClock
from caseworker_app.store import schema

FIRST_DAY = date(2020, 5, 18)
EVERY = [role.value for role in Role]
ROLES = {
    "bo": ["handläggare", "granskare", "registrator"],
    "cilla": ["handläggare", "granskare"],
    "david": ["beslutsfattare"],
    "eva": ["ekonom"],
    "filip": ["granskare"],
}


def empty(path: Path) -> str:
    """A new file with the newest schema."""
    return str(shutil.copyfile(_made("empty", schema.upgrade), path))


def furnished(path: Path) -> str:
    """A new file where Anna has founded the office and the others have their roles."""
    return str(shutil.copyfile(_made("furnished", _furnished), path))


def furnish(address: str, founder: str) -> None:
    """The founder founds the office, holds every role, and adds the others."""
    with closing(open_office(address, founder, clock=SampleClock(FIRST_DAY))) as first:
        first.people.found()
        first.people.set_roles(founder, EVERY)
        for person, roles in ROLES.items():
            first.people.add(person, roles, display_name=person.title(), title=roles[0])


def restore(address: str, founder: str) -> None:
    """Everybody's login holds the roles again that the person has."""
    with closing(open_office(address, founder, clock=SampleClock(FIRST_DAY))) as first:
        for person, roles in {founder: EVERY, **ROLES}.items():
            first.people.set_roles(person, roles)


@cache
def _made(name: str, make: Callable[[str], object]) -> Path:
    path = folder() / f"{name}.db"
    make(str(path))
    assert not list(path.parent.glob(f"{path.name}-*"))  # nothing is left outside the file
    return path


@cache
def folder() -> Path:
    """Where this process keeps what is copied."""
    made = Path(tempfile.mkdtemp(prefix="cw-db-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def _furnished(address: str) -> None:
    empty(Path(address))
    furnish(address, "anna")
