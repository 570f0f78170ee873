"""Sample databases: the people of a story, each with an office of their own, and what they do played through it."""

from __future__ import annotations

import os
import socket
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from caseworker_app import resources
from caseworker_app.app import default_person, open_office
from caseworker_app.errors import Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.administration import register, servers
from caseworker_app.services.administration.accounts import SystemKeys, connectable, new_password
from caseworker_app.services.administration.databases import prepare
from caseworker_app.services.clock import SampleClock, seeded_ids
from caseworker_app.services.desk import Desk
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Progress
from caseworker_app.services.replay.earlier import Earlier
from caseworker_app.services.replay.run import Played, Replay
from caseworker_app.services.replay.story import Story, read_story
from caseworker_app.services.replay.waiting import Waiting
from caseworker_app.services.sending.sealing import ChosenSeal, Unremembered
from caseworker_app.store.engine import as_login, database_of, is_server, login_of
from caseworker_app.store.schema import opened
from caseworker_app.store.work import Store

SAMPLE_CALL = "delmos-2020"
_FOLDER = resources.root() / "sample"


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
                Sentence(
                    "{address} finns redan. Exemplet görs alltid i en ny databas; ange en annan fil eller ta bort den.",
                    address=self._address,
                )
            )
        prepare(self._address)
        with closing(super()._open(self._founder)) as first:
            first.people.found(*self.story.founder)
            first.databases.make_sample(self.story.day)
        self._filled(self._founder)

    def _open(self, person: str) -> Office:
        """What is not finished is thrown away, so that nobody waits for the disk before the end."""
        store = Store(opened(self._address, lasting=False), person, self._ids, socket.gethostname())
        keys = SystemKeys()
        desk = Desk(store, self.clock, register.load(sample=True), sample=True)
        return Office(desk, keys, ChosenSeal(Unremembered(), keys))

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
