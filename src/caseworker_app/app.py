"""The one place that builds things and joins them."""

from __future__ import annotations

import getpass
import os
import re
import socket
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from caseworker_app import resources
from caseworker_app.errors import Unusable
from caseworker_app.services.administration import register, servers
from caseworker_app.services.administration.accounts import SystemKeys, connectable, new_password
from caseworker_app.services.administration.databases import prepare
from caseworker_app.services.away.offline_file import is_case_file, open_store
from caseworker_app.services.clock import SampleClock, SystemClock, fresh_ids, seeded_ids
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Clock, Progress
from caseworker_app.services.replay.earlier import Earlier
from caseworker_app.services.replay.run import Played, Replay
from caseworker_app.services.replay.story import Story, read_story
from caseworker_app.services.replay.waiting import Waiting
from caseworker_app.services.sending.sealing import Chosen, ChosenSeal
from caseworker_app.settings import Settings
from caseworker_app.store.engine import as_login, database_of, has_password, is_server, login_of
from caseworker_app.store.schema import opened
from caseworker_app.store.work import Store
from caseworker_app.sync.casefile import Keys

__all__ = ["default_person", "has_password", "is_server", "open_office", "replay_sample"]
SAMPLE_CALL = "delmos-2020"
_FOLDER = resources.root() / "sample"
FILE_PASSWORD = "CASEWORKER_FILE_PASSWORD"


def default_person() -> str:
    """The operating system's account, as a login of ours."""
    name = os.environ.get("CASEWORKER_USER") or getpass.getuser()
    return re.sub(r"[^a-zåäö0-9._-]+", "-", name.lower()).strip("-._") or "användare"


def open_office(
    address: str,
    person: str = "",
    *,
    clock: Clock | None = None,
    new_id: Callable[[], UUID] = fresh_ids,
    keys: Keys | None = None,
    passphrase: str = "",
) -> Office:
    """Open a database that is there and of the newest schema; Unavailable says what is wrong with it.

    An offline file opens with its key from the keyring or with its passphrase; Locked asks for the latter.
    """
    held = keys or SystemKeys()
    if is_case_file(address):
        secret = passphrase or os.environ.get(FILE_PASSWORD, "")
        store = open_store(Path(address), held, secret, person, new_id)
    else:
        address = connectable(address)
        acting = _acting(address, person)
        store = Store(opened(address), acting, new_id, socket.gethostname())
    day = _sample_day(store)
    chosen = clock or (SampleClock(day) if day else SystemClock())
    known = register.load(sample=day is not None)
    return Office(store, chosen, known, sample=day is not None, keys=held, seal=ChosenSeal(KeptChoice(), held))


class KeptChoice:
    """Which seal this machine's letters get, as the settings have it."""

    def load(self) -> Chosen:
        held = Settings.load()
        return Chosen(held.seal, held.stamps)

    def save(self, chosen: Chosen) -> None:
        replace(Settings.load(), seal=chosen.file, stamps=chosen.stamps).save()


def _acting(address: str, person: str) -> str:
    """On a server the login acts; in a local file whoever is named."""
    if not is_server(address):
        return person or default_person()
    login = login_of(address) or default_person()
    if person and person != login:
        raise Unusable(f"I en delad databas handlar inloggningen ({login}); --user {person} går inte där.")
    return login


def _sample_day(store: Store) -> date | None:
    """The sample's own day, None in a real database."""
    with store.reading() as work:
        found = work.settings.one(name="sample")
    return date.fromisoformat(str(found.value["day"])) if found else None


@dataclass(frozen=True, slots=True)
class Sample:
    """What a sample database is made from: the story, and the incoming files in the order they were handed over."""

    story: Story
    sources: tuple[Path, ...]

    @classmethod
    def shipped(cls) -> Sample:
        """The whole 2020 call."""
        return cls(read_story(_FOLDER / "story.toml"), tuple(intake_sources(_FOLDER)))


def replay_sample(
    address: str, letters: Path, progress: Progress, *, waiting: bool = False, sample: Sample | None = None
) -> Played:
    """A sample database made from nothing, the 2020 call replayed in it, its letters written to a folder.

    With `waiting` two invented calls follow, in a local database only: one whose every phase has work in it, and one
    that has gone through the whole series of decisions, reports, settlements and claims.
    """
    sample = sample or Sample.shipped()
    address = connectable(address)
    if is_server(address):
        made: Cast = ServerCast(address, sample.story)
    else:
        made = LocalCast(address, sample.story, default_person())
    with made as cast:
        played = Replay(cast.story, SAMPLE_CALL, cast.office, cast.clock, progress).play(sample.sources, letters)
        if waiting:
            people = [cast.story.first_with(role) for role in ("registrator", "handlaggare", "beslutsfattare")]
            Waiting(default_person(), people, cast.office, cast.clock, progress).play(_FOLDER / "waiting")
            Earlier(cast.story, cast.office, cast.clock, progress).play(_FOLDER / "earlier")
            cast.clock.day = cast.story.day
        return played


def intake_sources(folder: Path) -> list[Path]:
    """The sample's incoming files in the order they were handed over."""
    order = (folder / "intake" / "order.txt").read_text(encoding="utf-8").split("\n")
    return [folder / "intake" / name for name in order if name.strip()]


class Cast:
    """The people of a sample database, each with an office of their own, all on the sample's day."""

    def __init__(self, address: str, story: Story) -> None:
        self.clock = SampleClock(story.day)
        self.story = story
        self._address = address
        self._ids = seeded_ids(SAMPLE_CALL)
        self._opened: dict[str, Office] = {}

    def __enter__(self) -> Cast:
        try:
            self._found()
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def office(self, person: str) -> Office:
        """The office of one person, opened once."""
        if person not in self._opened:
            self._opened[person] = self._open(person)
        return self._opened[person]

    def _open(self, person: str) -> Office:
        return open_office(self._place(person), person, clock=self.clock, new_id=self._ids)

    def _place(self, _person: str) -> str:
        return self._address

    def _found(self) -> None:
        raise NotImplementedError

    def _filled(self, founder: str) -> None:
        """A sample on its own day; the founder adds the invented people and the call."""
        office = self.office(founder)
        for actor in self.story.people:
            office.people.add(actor.login, actor.roles, actor.name, actor.title, self._password(actor.login))
        office.calls.add(SAMPLE_CALL)

    def _password(self, _person: str) -> str:
        return ""

    def _close(self) -> None:
        for office in self._opened.values():
            office.close()


class LocalCast(Cast):
    """In a new file, where the founder holds every role, as in any local database."""

    def __init__(self, address: str, story: Story, founder: str) -> None:
        super().__init__(address, story)
        self._founder = founder

    def _found(self) -> None:
        if Path(self._address).exists():
            raise Unusable(
                f"{self._address} finns redan. Exemplet görs alltid i en ny databas; ange en annan fil eller ta bort den."
            )
        prepare(self._address)
        with closing(super()._open(self._founder)) as first:
            first.people.found()
            first.databases.make_sample(self.story.day)
        self._filled(self._founder)

    def _open(self, person: str) -> Office:
        """What is not finished is thrown away, so that nobody waits for the disk before the end."""
        store = Store(opened(self._address, lasting=False), person, self._ids, socket.gethostname())
        return Office(store, self.clock, register.load(sample=True), sample=True)

    def _close(self) -> None:
        super()._close()
        if self._opened:
            with Path(self._address).open("rb+") as file:
                os.fsync(file.fileno())


class ServerCast(Cast):
    """In an empty shared database: each acts over a connection of their own, with a password only this process knows.

    Logins belong to the whole server, so the invented ones carry the database's name.
    """

    def __init__(self, address: str, story: Story) -> None:
        super().__init__(address, story.renamed(f"demo_{database_of(address)}_"))
        self._founder = login_of(address) or default_person()
        self._passwords = {actor.login: new_password() for actor in self.story.people}

    def _found(self) -> None:
        servers.ready(self._address, self._founder)
        with closing(self._open(self._founder)) as first:
            if [person.name for person in first.people.all()] != [self._founder]:
                raise Unusable(
                    "Databasen används redan. Exemplet görs bara i en tom delad databas, av administratören."
                )
            first.databases.make_sample(self.story.day)
        self._filled(self._founder)

    def _place(self, person: str) -> str:
        return as_login(self._address, person, self._passwords[person]) if person in self._passwords else self._address

    def _password(self, person: str) -> str:
        return self._passwords[person]
