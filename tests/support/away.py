"""A database with two cases and three files of them, made once in a run and laid out anew for each test."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Document
from caseworker_app.domain.states import Kind, Reply, Role
from caseworker_app.services.away.offline import Offline
from caseworker_app.services.away.taking import Wanted
from caseworker_app.services.casework.completions import Wanted as Missing
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.clock import SampleClock, fresh_ids
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.office import Office
from caseworker_app.store import exchange
from caseworker_app.store.engine import open_engine
from caseworker_app.store.work import Store
from tests.support import fresh
from tests.support.cluster import Cluster
from tests.support.journey import everyone_answers, registered
from tests.support.offline import MemoryKeys

WHO = ("bo", "cilla", "bo")
DAY = date(2020, 5, 18)
FILES = tuple(f"{number}.cwcase" for number in range(len(WHO)))


def build(folder: Path) -> MemoryKeys:
    """The template: in each case one answer of the formal check, one completion request and a decision begun."""
    shared, keys = folder / "s.db", MemoryKeys()
    fresh.empty(shared)
    clock = SampleClock(DAY)
    with closing(open_office(str(shared), "anna", clock=clock)) as anna:
        anna.people.found()
        for person in ("bo", "cilla"):
            anna.people.add(person, [Role.CASEWORKER.value, Role.REVIEWER.value, Role.REGISTRAR.value], person.title())
        fill(anna, lambda who: open_office(str(shared), who, clock=clock), folder, keys)
    return keys


def fill(anna: Office, opened: Callable[[str], Office], folder: Path, keys: MemoryKeys) -> None:
    """The cases of the template, and the files of them."""
    cases = registered(anna, folder, 2)
    everyone_answers(anna)
    for case in cases:
        sheet = anna.reviews.open(case.id, "formell")
        anna.reviews.answer(sheet.checklist.id, Given(sheet.rows[0].template.id, Reply.YES, "Först"))
        anna.completions.ask(case.id, [Missing("Först")])
        anna.decisions.draft(case.id, Draft(kind=Kind.GRANT, amount=Money.kronor(1_000_000), text="Först"))
    for number, who in enumerate(WHO):
        with closing(opened(who)) as office:
            Offline(office.desk, keys).take([c.dnr or "" for c in cases], Wanted(folder / FILES[number]))


class Home:
    """The template's copy in a place of its own; the offices of Anna, Bo and Cilla and the three files are open."""

    def __init__(self, template: Path, keys: MemoryKeys, place: Path) -> None:
        self.place, self.keys = place, keys
        self._template = template
        place.mkdir(parents=True, exist_ok=True)
        self._lay()
        self.clock = SampleClock(DAY + timedelta(days=1))
        self.offices = {who: self.opened(who) for who in {"anna", *WHO}}
        self.files = [self.file(number) for number in range(len(WHO))]
        with self.offices["anna"].desk.reading() as work:
            self.cases = [case.id for case in work.cases.find("dnr")]

    @property
    def shared(self) -> Path:
        return self.place / "s.db"

    def opened(self, who: str) -> Office:
        return open_office(str(self.shared), who, clock=self.clock)

    def file(self, number: int, name: str = "") -> Office:
        return open_office(str(self.place / (name or FILES[number])), clock=self.clock, keys=self.keys)

    def fresh(self) -> None:
        """Everything as it was when taken; what is open stays open."""
        for office in (*self.offices.values(), *self.files):
            office.desk.store.engine.dispose()
        self._lay()

    def _lay(self) -> None:
        for name in ("s.db", *FILES):
            for beside in ("-wal", "-shm"):
                (self.place / (name + beside)).unlink(missing_ok=True)
            shutil.copyfile(self._template / name, self.place / name)

    def decide(self, case: UUID) -> None:
        decided_at(self.shared, case)

    def back(self, number: int) -> None:
        self.files[number].offline.bring_back(self.offices[WHO[number]].desk)

    def close(self) -> None:
        for office in (*self.files, *self.offices.values()):
            office.close()


def decided_at(shared: Path, case: UUID) -> None:
    """A decision made at the office, without the way there."""
    root = Store(open_engine(str(shared)), "david", fresh_ids)
    with root.work() as work:
        held = work.cases.get(case)
        work.connection.exec_driver_sql(
            "insert into decision (id, case_id, call_id, track, serial, kind, state, amount, prepared_by, participants,"
            " ground, purpose, wording, account, dissent, comment, version)"
            " select ?, ?, ?, ?, 1 + count(*), ?, 'decided', 0, 'anna', '[]', '', '', '', '', '', '', 1"
            " from decision where case_id = ?",
            (str(uuid4()), str(case), str(held.call_id), held.track, Kind.GRANT.value, str(case)),
        )
        work.commit()
    root.engine.dispose()


class ServerHome(Home):
    """The same with the shared side on a server, where every right is in place."""

    def __init__(self, cluster: Cluster, folder: Path) -> None:
        self._cluster, self._made, keys = cluster, cluster.furnished("anna"), MemoryKeys()
        clock = SampleClock(DAY)
        with closing(open_office(self._made, "anna", clock=clock)) as anna:
            fill(anna, lambda who: open_office(_of(self._made, who), who, clock=clock), folder, keys)
        super().__init__(folder, keys, folder / "hem")

    def opened(self, who: str) -> Office:
        return open_office(_of(self.address, who), who, clock=self.clock)

    def fresh(self) -> None:
        for office in (*self.offices.values(), *self.files):
            office.close()
        self._lay()
        self.offices = {who: self.opened(who) for who in self.offices}
        self.files = [self.file(number) for number in range(len(WHO))]

    def _lay(self) -> None:
        self.address = self._cluster.copied(self._made, "anna")
        for name in FILES:
            for beside in ("-wal", "-shm"):
                (self.place / (name + beside)).unlink(missing_ok=True)
            shutil.copyfile(self._template / name, self.place / name)


def _of(address: str, who: str) -> str:
    return address.replace("anna@", f"{who}@")


def knows_decided(file: Office, case: UUID) -> bool:
    with file.desk.reading() as work:
        return bool(exchange.decided(work, [case]))


def document(office: Office, case: UUID, title: str) -> Document:
    """The next document of a case, numbered as it is numbered where it is added."""
    with office.desk.work() as work:
        number = max((held.number for held in work.documents.find(case_id=case)), default=0) + 1
        made = Document(
            id=uuid4(), case_id=case, number=number, kind="inkommen", incoming=True, title=title, filename="",
            media_type="", size=0, sha256=None, day=DAY, added_at=office.desk.clock.now(), added_by=office.desk.actor,
        )  # fmt: skip
        work.documents.add(made)
        work.commit()
    return made


def rows(path: Path, query: str, values: Mapping[str, object] | tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    """What the shared database holds, past the program."""
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(query, values).fetchall()
