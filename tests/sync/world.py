"""Random offline work of three files, judged by plain triggers and the test's own notebook: no code shared with the merge."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from caseworker_app.app import open_office
from caseworker_app.domain.states import Kind, Reply, Role
from caseworker_app.services.away.homecoming import Homecoming
from caseworker_app.services.away.offline import Offline, Wanted
from caseworker_app.services.casework.completions import Wanted as Missing
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.clock import SampleClock, fresh_ids
from caseworker_app.services.office import Office
from caseworker_app.store import schema
from caseworker_app.store.engine import open_engine
from caseworker_app.store.work import Store
from tests.support.journey import everyone_answers, registered
from tests.support.offline import MemoryKeys

FIELDS = {"applicant": ("phone", "email"), "answer": ("reply", "remark"), "completion_item": ("text",)}
RECORDS = {"applicant": "applicants", "answer": "answers", "completion_item": "completion_items"}
WHO = ("bo", "cilla", "bo")
VALUES = {"reply": [r.value for r in Reply]}
JUDGED = (
    *(("applicant", name) for name in FIELDS["applicant"]),
    *(("answer", name) for name in FIELDS["answer"]),
    ("completion_item", "text"),
)


class Cut(Exception):
    """The line went dead."""


def build(folder: Path) -> MemoryKeys:
    """A database with two cases and three files of them, made once and copied for each example."""
    shared, keys = folder / "s.db", MemoryKeys()
    schema.upgrade(str(shared))
    clock = SampleClock(date(2020, 5, 18))
    with closing(open_office(str(shared), "anna", clock=clock)) as anna:
        anna.people.found()
        for person in ("bo", "cilla"):
            anna.people.add(person, [Role.CASEWORKER.value, Role.REVIEWER.value, Role.REGISTRAR.value], person.title())
        cases = registered(anna, folder, 2)
        everyone_answers(anna)
        for case in cases:
            sheet = anna.reviews.open(case.id, "formell")
            anna.reviews.answer(sheet.checklist.id, Given(sheet.rows[0].template.id, Reply.YES, "Först"))
            anna.completions.ask(case.id, [Missing("Först")])
        _judge(shared)
        for number, who in enumerate(WHO):
            with closing(open_office(str(shared), who, clock=clock)) as office:
                Offline(office.desk, keys).take([c.dnr or "" for c in cases], Wanted(folder / f"{number}.cwcase"))
    return keys


def _judge(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("create table judge (n integer primary key, tbl, id, field, old, new, decided)")
        late = "exists (select 1 from decision d where d.case_id = {0}.case_id and d.state = 'decided')"
        for table, name in JUDGED:
            raw.execute(
                f"create trigger judge_{table}_{name} after update of {name} on {table} when old.{name} is not new.{name}"
                f" begin insert into judge (tbl, id, field, old, new, decided)"
                f" values ('{table}', new.id, '{name}', old.{name}, new.{name}, {late.format('new')}); end"
            )
        for table in ("completion_item", "note"):
            for verb, alias, values in (("insert", "new", "null, new.text"), ("delete", "old", "old.text, null")):
                raw.execute(
                    f"create trigger judge_{table}_{verb} after {verb} on {table} begin"
                    f" insert into judge (tbl, id, field, old, new, decided)"
                    f" values ('{table}', {alias}.id, '*', {values}, {late.format(alias)}); end"
                )


class World(RuleBasedStateMachine):
    """Three files of two people, and colleagues at the office."""

    template: Path
    keys: MemoryKeys
    place: Path

    @initialize()
    def start(self) -> None:
        self.folder = self.place / uuid4().hex
        self.folder.mkdir(parents=True)
        for name in ("s.db", *(f"{n}.cwcase" for n in range(len(WHO)))):
            shutil.copy(self.template / name, self.folder / name)
        clock = SampleClock(date(2020, 5, 19))
        self.offices: dict[str, Office] = {
            who: open_office(str(self.folder / "s.db"), who, clock=clock) for who in ("anna", *WHO)
        }
        self.files = [
            open_office(str(self.folder / f"{n}.cwcase"), clock=clock, keys=self.keys) for n in range(len(WHO))
        ]
        with self.offices["anna"].desk.reading() as work:
            self.cases = [case.id for case in work.cases.find("dnr")]
        self.edits: Counter[tuple[Any, ...]] = Counter()
        self.notes: set[str] = set()
        self.decided: set[UUID] = set()

    which, case = st.integers(0, len(WHO) - 1), st.integers(0, 1)
    spot = st.sampled_from(JUDGED)

    @rule(n=which, c=case, spot=spot, value=st.integers(0, 2))
    def edit_at_home(self, n: int, c: int, spot: tuple[str, str], value: int) -> None:
        self._edit(self.files[n], self.cases[c], spot, value)

    @rule(c=case, spot=spot, value=st.integers(0, 2))
    def edit_at_the_office(self, c: int, spot: tuple[str, str], value: int) -> None:
        self._edit(self.offices["anna"], self.cases[c], spot, value)

    def _edit(self, office: Office, case: UUID, spot: tuple[str, str], value: int) -> None:
        table, name = spot
        if case in self.decided:
            return
        with office.desk.work() as work:
            found = getattr(work, RECORDS[table]).find("id", case_id=case)
            if not found:
                return
            row = found[0]
            before = getattr(row, name)
            after = Reply(VALUES["reply"][value]) if name == "reply" else f"värde {value}"
            more = {"answered_by": office.desk.actor} if table == "answer" else {}
            getattr(work, RECORDS[table]).change(row.id, **{name: after}, **more)
            work.commit()
        if before != after:
            self.edits[table, str(row.id), name, str(before), str(after)] += 1

    @rule(n=which, c=case)
    def note(self, n: int, c: int) -> None:
        made = self.files[n].cases.note(self.cases[c], f"Anteckning {len(self.notes)}")
        self.notes.add(made.text)

    @rule(n=which, c=case)
    def remove(self, n: int, c: int) -> None:
        with self.files[n].desk.work() as work:
            found = work.completion_items.find("id", case_id=self.cases[c])
            if not found or self.cases[c] in self.decided:
                return
            work.completion_items.remove(found[0].id)
            work.commit()
        self.edits["completion_item", str(found[0].id), "*", found[0].text, "None"] += 1

    @rule(n=which, cut=st.sampled_from(["", "", "", "before", "after"]))
    def bring_back(self, n: int, cut: str) -> None:
        send = Homecoming._send

        def cutting(self: Homecoming, *args: Any) -> Any:
            if cut == "before":
                raise Cut
            answer = send(self, *args)
            if cut == "after":
                raise Cut
            return answer

        Homecoming._send = cutting  # type: ignore[method-assign]  # the line is cut here
        try:
            self._bring_back(n)
        except Cut:
            pass
        finally:
            Homecoming._send = send  # type: ignore[method-assign]

    def _bring_back(self, n: int) -> None:
        self.files[n].offline.bring_back(self.offices[WHO[n]].desk)

    @rule(n=which, mine=st.booleans())
    def settle(self, n: int, mine: bool) -> None:
        for one in self.files[n].offline.status().conflicts[:1]:
            if one.left or (one.case_id in self.decided):
                continue
            before = self._values(self.files[n])
            self.files[n].offline.settle(one.number, one.place, mine=mine)
            for (table, row, name), value in self._values(self.files[n]).items():
                old = before.pop((table, row, name), None)
                if old is None and table == "completion_item":
                    self.edits[table, row, "*", "None", value] += 1
                elif old != value:
                    self.edits[table, row, name, str(old), value] += 1
            for (table, row, name), value in before.items():
                if name == "text":
                    self.edits[table, row, "*", value, "None"] += 1

    @rule(c=case)
    def decide(self, c: int) -> None:
        if len(self.notes) < 2:
            return
        case = self.cases[c]
        root = Store(open_engine(str(self.folder / "s.db")), "david", fresh_ids)
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
        self.decided.add(case)

    @staticmethod
    def _values(office: Office) -> dict[tuple[str, str, str], str]:
        with office.desk.reading() as work:
            return {
                (table, str(row.id), name): str(getattr(row, name))
                for table, name in JUDGED
                for row in getattr(work, RECORDS[table]).find("id")
            }

    def teardown(self) -> None:
        if not hasattr(self, "decided"):
            return
        try:
            for _ in range(2):
                for n in range(len(WHO)):
                    self._bring_back(n)
            self._converged()
            self._explained()
            faults = self.offices["anna"].databases.verify().faults
            assert not [fault for fault in faults if "står som" not in fault], faults
        finally:
            for office in (*self.files, *self.offices.values()):
                office.close()
            shutil.rmtree(self.folder)

    def _converged(self) -> None:
        theirs = self._values(self.offices["anna"])
        with self.offices["anna"].desk.reading() as work:
            notes = sorted(note.id for note in work.notes.find())
        for file in self.files:
            assert self._values(file) == theirs
            with file.desk.reading() as work:
                assert sorted(note.id for note in work.notes.find()) == notes

    def _explained(self) -> None:
        """Each step of the shared database is one edit with the same before and after; nothing after the decision."""
        with sqlite3.connect(self.folder / "s.db") as raw:
            steps = raw.execute("select tbl, id, field, old, new, decided from judge order by n").fetchall()
            bodies = raw.execute(
                "select p.body from journal j join journal_payload p using (number) where j.kind = 'conflict'"
            ).fetchall()
        left = Counter((t, i, f, str(o), str(n)) for t, i, f, o, n, _ in steps if t != "note" and o is not None)
        born = Counter((t, i, f, str(o), str(n)) for t, i, f, o, n, _ in steps if t != "note" and o is None)
        assert not left - self.edits, left - self.edits
        assert not [s for s in steps if s[0] != "note" and s[5]], "written after the decision"
        assert {s[4] for s in steps if s[0] == "note"} == self.notes
        assert len([s for s in steps if s[0] == "note"]) == len(self.notes)
        kept = {
            (t, row, name, str(values[1]))
            for (body,) in bodies
            for t, row, _, fields in json.loads(body)
            for name, values in fields.items()
            if name
        }
        seen = {(t, i, f, str(n)) for t, i, f, _, n, _ in steps} | {(t, i, f, str(o)) for t, i, f, o, _, _ in steps}
        gone = {(t, i) for t, i, f, _, n, _ in steps if f == "*" and n is None}
        for table, row, name, _, new in self.edits - left - born:
            held = {(table, row, name, new), (table, row, "text" if name == "*" else name, new)}
            assert held & (kept | seen) or (name == "*" and (table, row) in gone), (table, row, name, new)
