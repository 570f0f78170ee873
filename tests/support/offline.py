"""Offline files of the test office, with keys kept in memory."""

from __future__ import annotations

from pathlib import Path

from caseworker_app.app import open_office
from caseworker_app.services.away.homecoming import Brought, Choice
from caseworker_app.services.away.offline import Offline
from caseworker_app.services.away.taking import Wanted
from caseworker_app.services.office import Office


class MemoryKeys:
    """A keyring that lives as long as the test."""

    def __init__(self) -> None:
        self.held: dict[str, str] = {}

    def keep(self, name: str, secret: str) -> bool:
        self.held[name] = secret
        return True

    def find(self, name: str) -> str | None:
        return self.held.get(name)


def taken(office: Office, path: Path, keys: MemoryKeys, *dnrs: str) -> Office:
    """The cases in a file, opened as who took them."""
    made = Offline(office.desk, keys).take(dnrs, Wanted(path))
    return open_office(str(made.path), clock=office.desk.clock, keys=keys)


def returned(file: Office, shared: Office, choice: Choice = Choice.KEEP) -> Brought:
    return file.offline.bring_back(shared.desk, choice)
