"""The one place that builds things and joins them."""

from __future__ import annotations

import getpass
import os
import re
import socket
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID

from caseworker_app import resources
from caseworker_app.errors import Unusable
from caseworker_app.services import register
from caseworker_app.services.clock import SampleClock, SystemClock, fresh_ids, seeded_ids
from caseworker_app.services.databases import prepare
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Clock, Progress
from caseworker_app.services.replay.run import Played, Replay
from caseworker_app.services.replay.story import Story, read_story
from caseworker_app.services.replay.waiting import Waiting
from caseworker_app.store.engine import has_password, is_server, login_of, open_engine
from caseworker_app.store.schema import check
from caseworker_app.store.work import Store

__all__ = ["default_person", "has_password", "is_server", "open_office", "replay_sample"]
SAMPLE_CALL = "delmos-2020"


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
) -> Office:
    """Open a database that is there and of the newest schema; Unavailable says what is wrong with it."""
    check(address)
    store = Store(open_engine(address), _acting(address, person), new_id, socket.gethostname())
    day = _sample_day(store)
    chosen = clock or (SampleClock(day) if day else SystemClock())
    return Office(store, chosen, register.load(sample=day is not None), sample=day is not None)


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


def replay_sample(address: str, letters: Path, progress: Progress, *, waiting: bool = False) -> Played:
    """A sample database made from nothing, the 2020 call replayed in it, its letters written to a folder.

    With `waiting` a second, invented call follows, so that every phase has work in it.
    """
    folder = resources.root() / "sample"
    if is_server(address):
        raise Unusable("Exemplet görs i en lokal fil. Ange --db FIL.")
    if Path(address).exists():
        raise Unusable(
            f"{address} finns redan. Exemplet görs alltid i en ny databas; ange en annan fil eller ta bort den."
        )
    story = read_story(folder / "story.toml")
    prepare(address)
    with Cast(address, story, default_person()) as cast:
        replay = Replay(story, SAMPLE_CALL, cast.office, cast.clock, progress)
        played = replay.play(intake_sources(folder), letters)
        if waiting:
            people = [story.first_with(role) for role in ("registrator", "handlaggare", "beslutsfattare")]
            Waiting(default_person(), people, cast.office, cast.clock, progress).play(folder / "waiting")
            cast.clock.day = story.day
        return played


def intake_sources(folder: Path) -> list[Path]:
    """The sample's incoming files in the order they were handed over."""
    order = (folder / "intake" / "order.txt").read_text(encoding="utf-8").split("\n")
    return [folder / "intake" / name for name in order if name.strip()]


class Cast:
    """The people of a sample database, each with an office of their own, all on the sample's day."""

    def __init__(self, address: str, story: Story, founder: str) -> None:
        self.clock = SampleClock(story.day)
        self._address = address
        self._ids = seeded_ids("delmos-2020")
        self._opened: dict[str, Office] = {}
        self._found(story, founder)

    def __enter__(self) -> Cast:
        return self

    def __exit__(self, *_: object) -> None:
        for office in self._opened.values():
            office.close()

    def office(self, person: str) -> Office:
        """The office of one person, opened once."""
        if person not in self._opened:
            self._opened[person] = open_office(self._address, person, clock=self.clock, new_id=self._ids)
        return self._opened[person]

    def _found(self, story: Story, founder: str) -> None:
        """The founder holds every role, as in any new local database; the invented people are added."""
        with closing(open_office(self._address, founder, clock=self.clock, new_id=self._ids)) as first:
            first.people.found()
            first.databases.make_sample(story.day)
        office = self.office(founder)
        for actor in story.people:
            office.people.add(actor.login, actor.roles, actor.name, actor.title)
        office.calls.add(SAMPLE_CALL)
