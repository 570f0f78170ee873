"""Push: operations of a file written into the shared database, each once, in the caller's one transaction."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID, uuid5

from caseworker_app.store import beforehand, exchange
from caseworker_app.store.beforehand import Found
from caseworker_app.store.journal.entries import Recorded
from caseworker_app.store.journal.model import rule
from caseworker_app.store.journal.netting import ADDED, CHANGED, REMOVED
from caseworker_app.store.journal.values import same
from caseworker_app.store.work import UnitOfWork
from caseworker_app.sync.handed import OPENLY, POINTS, TABLE, settled
from caseworker_app.sync.merge import EMPTY, Clash, Weighed, Why, kept, left_behind, weigh
from caseworker_app.sync.operations import Change, Operation, Pending
from caseworker_app.sync.sides import Ahead, Direct, OtherSide, Values, with_parents

TRIES = 3
FEW = 2
META = ""
CONFLICT = "conflict"
LAST = "recusal"
SAME = "same"
TAKING = "taking"
SIGNS = {ADDED: "added", CHANGED: "edited", REMOVED: "removed"}


@dataclass(frozen=True)
class Clashed:
    """What stays with the caseworker of one change; `row` is the row's id on the other side when it is there, `own` the
    one in the file where that is another."""

    table: str
    row: UUID
    sign: str
    why: Why
    fields: Mapping[str, Clash]
    object_type: str
    thing: UUID
    case: UUID
    whole: Mapping[str, Any] | None = None
    by: str = ""
    at: int = 0
    own: UUID | None = None

    def line(self) -> str:
        """As a line of a journal entry; the part without a column's name says why."""
        meta = [self.why.value, self.sign, dict(self.whole) if self.whole else None, self.by, self.at]
        meta += [str(self.own)] if self.own and self.own != self.row else []
        fields = {name: list(values) for name, values in self.fields.items()} | {META: meta}
        return json.dumps([self.table, str(self.row), "?", fields], ensure_ascii=False, sort_keys=True)


def clashes_of(entry: exchange.Noted) -> list[Clashed]:
    """What a conflict entry holds."""
    made = []
    for table, row, sign, fields in json.loads(entry.body or "[]"):
        if sign != "?" or entry.case is None:
            continue
        why, sign_, whole, by, at, *own = fields.pop(META)
        values = {name: (base, mine, theirs) for name, (base, mine, theirs) in fields.items()}
        place = (entry.object_type, entry.thing, entry.case)
        made.append(Clashed(table, UUID(row), sign_, Why(why), values, *place, whole, by, at, *map(UUID, own)))
    return made


Outcome = tuple[UUID, str, str]
Known = Mapping[UUID, Sequence[exchange.Noted]]
Register = Callable[[Change], Mapping[str, Any]]
Report = Callable[["Answer", Iterable[Values]], tuple[str, ...]]


@dataclass
class Answer:
    """What became of the operations of one push; `told` counts by case, table and outcome (see `Why` for the kept),
    `made` are the rows that were not there before; `reported`: what it came to is in the report already."""

    clashes: dict[UUID, list[Clashed]] = field(default_factory=dict)
    written: Counter[UUID] = field(default_factory=Counter)
    told: Counter[Outcome] = field(default_factory=Counter)
    known: set[UUID] = field(default_factory=set)
    made: list[Change] = field(default_factory=list)
    reported: bool = False

    @property
    def cases(self) -> set[UUID]:
        """The cases that something came of."""
        return {case for case, *_ in self.told}

    def moved(self, tables: Collection[str]) -> set[UUID]:
        """Cases with a row written in one of these tables."""
        return {case for case, table, what in self.told if table in tables and what in SIGNS.values()}


class Push:
    """One batch; `seen` tells after which entry of the file's journal a case was known there to be decided, `closed`
    are the cases with jäv, `register` answers for the row of a case that was begun in the file with what it gets here,
    `report` with the statement that says what the push came to, given who has its cases; none for later."""

    def __init__(
        self,
        work: UnitOfWork,
        held: Pending,
        seen: Mapping[UUID, int],
        closed: Collection[UUID],
        register: Register = lambda _change: {},
        report: Report = lambda _answer, _takings: (),
    ) -> None:
        self._work = work
        self._held = held
        self._seen = seen
        self._closed = set(closed)
        self._register = register
        self._report = report
        self._closing: list[Operation] = []
        self._stands: dict[tuple[str, UUID], UUID | None] = {}
        self._met: dict[tuple[str, str], dict[str, Any]] = {}
        self._side: OtherSide = Direct(work)

    def run(self, operations: Sequence[Operation]) -> Answer:
        """Write what can be written; whoever commits has acknowledged. What follows is an operation of its own."""
        cases = {case for one in operations for case in one.cases}
        tables = self._ahead(operations)
        found = beforehand.ask(self._work, [one.id for one in operations], cases, cases - self._closed, tables)
        answer = self._together(operations, found) if tables else None
        if answer is None:
            answer = self._each(operations, found.known, found.decided)
            self._work.act()
        return answer

    def _ahead(self, operations: Sequence[Operation]) -> set[str]:
        """The tables to read ahead where all of it can be written in one breath."""
        changes = [change for one in operations for change in one.changes]
        if self._work.local or len(changes) < FEW or any(_begins(change) or opens(change) for change in changes):
            return set()
        tables = with_parents({one.table for one in changes})
        return tables | {TAKING} | ({OPENLY, POINTS} if TABLE in tables else set())

    def _together(self, operations: Sequence[Operation], found: Found) -> Answer | None:
        """All of it in one breath; None, with nothing done, when the server refused a part: then each by itself."""
        with self._work.together() as together:
            self._side = Ahead(together, found.standing)
            answer = self._each(operations, found.known, found.decided)
            self._work.act()
            report = () if self._closing else self._report(answer, found.standing[TAKING].values())
            if report:
                together.call(*report)
                answer.reported = True
            done = together.send()
        self._side = Direct(self._work)
        if done:
            return answer
        self._stands.clear()
        self._met.clear()
        self._closing.clear()
        return None

    def _each(self, operations: Sequence[Operation], known: Known, decided: set[UUID]) -> Answer:
        answer = Answer()
        for operation in operations:
            if operation.id in known:
                answer.known.add(operation.id)
                answer.clashes[operation.id] = [c for entry in known[operation.id] for c in clashes_of(entry)]
                continue
            self._work.act(operation.id)
            late = {case for case in decided & operation.cases if not self._knew(operation, case)}
            answer.clashes[operation.id] = self._operation(operation, late, answer)
            if any(map(_closes, operation.changes)):
                self._closing.append(operation)
        return answer

    def _knew(self, operation: Operation, case: UUID) -> bool:
        """Whether the operation was done in a file that showed the decision."""
        return case in self._seen and self._seen[case] < operation.number

    def close(self, answer: Answer) -> None:
        """What may close a case to who acts, when all else about it is written; what follows is an operation of its own."""
        for operation in self._closing:
            self._work.act(operation.id)
            changes = [change for change in operation.changes if _closes(change)]
            answer.clashes[operation.id] += self._changes(operation, changes, set(), answer)
        if self._closing:
            self._work.act()

    def _operation(self, operation: Operation, late: set[UUID], answer: Answer) -> list[Clashed]:
        changes = [change for change in operation.changes if not _closes(change)]
        return self._changes(operation, changes, late, answer)

    def _changes(
        self, operation: Operation, changes: Sequence[Change], late: set[UUID], answer: Answer
    ) -> list[Clashed]:
        found: list[Clashed] = []
        for change in changes:
            before = answer.written[change.case]
            clashed = self._one(operation, change, late, answer)
            written = answer.written[change.case] > before
            if written or (clashed is None and not change.restated):
                answer.told[change.case, change.table, SIGNS[change.sign] if written else SAME] += 1
            if clashed is not None:
                answer.told[change.case, change.table, clashed.why.value] += 1
                found.append(clashed)
                if change.case not in self._closed:
                    self._record(clashed)
        return found

    def _record(self, clashed: Clashed) -> None:
        self._work.record(Recorded(CONFLICT, clashed.object_type, clashed.thing, clashed.case, clashed.line()))

    def _one(self, operation: Operation, change: Change, late: set[UUID], answer: Answer) -> Clashed | None:
        if change.case in self._closed:
            return None if change.restated else self._clashed(change, kept(change, None, Why.JAV), None)
        there = self._there(change)
        if change.case in late and not change.rule.always:
            left = Weighed() if change.restated and there is None else left_behind(change, there)
            return self._clashed(change, left, there) if left.clash else None
        change = self._from_the_start(change, there)
        for _ in range(TRIES):
            weighed = self._weighed(change, there)
            if change.rule.adds and change.sign == CHANGED and weighed.clash and there is not None:
                return self._anew(operation, change, there, answer)
            if self._write(change, weighed, there):
                answer.written[change.case] += bool(weighed.write or weighed.remove)
                if weighed.add and weighed.write:
                    answer.made.append(change)
                return self._clashed(change, weighed, there) if weighed.clash else None
            fresh = self._there(change)
            if fresh == there:
                break
            there = fresh
        return self._clashed(change, kept(change, there, Why.REFUSED), there)

    def _weighed(self, change: Change, there: dict[str, Any] | None) -> Weighed:
        found = None
        if change.rule.handed:
            key = self._thing(change, there)
            held = None if key is None else self._side.current(TABLE, key)
            found = settled(self._side, change, there, held, self._held.handing)
        return found or weigh(change, there)

    def _thing(self, change: Change, there: Mapping[str, Any] | None) -> UUID | None:
        """What the change is about as it is called here; None when it is not here."""
        if there is not None:
            return UUID(str(there[rule(change.table).by]))
        return self._stand(TABLE, change.thing) if change.rule.handed else change.thing

    def _from_the_start(self, change: Change, there: Mapping[str, Any] | None) -> Change:
        """A value both sides came to is theirs as well: what it is changed to afterwards is a change of what both began
        with, whoever came home first."""
        if there is None:
            return change
        met = self._met.setdefault((change.table, there["id"]), {})
        fields = {name: (met.get(name, before), after) for name, (before, after) in change.fields.items()}
        aside = {*change.rule.derived, *change.rule.follows, *change.rule.joins}
        for name in fields.keys() - aside if change.sign != REMOVED else ():
            before, after = fields[name]
            if after not in EMPTY and same(after, there.get(name)) and not same(before, after):
                met.setdefault(name, before)
        return replace(change, fields=fields)

    def _clashed(self, change: Change, weighed: Weighed, there: Mapping[str, Any] | None) -> Clashed:
        row = UUID(there["id"]) if there else change.row
        why = weighed.why or Why.CHANGED
        thing, by, at = change.thing, "", 0
        if why is not Why.JAV:
            thing = self._thing(change, there) or thing
            by, at = exchange.last_touched(self._work, thing, row, weighed.clash)
        place = (change.object_type, thing, change.case)
        return Clashed(change.table, row, change.sign, why, weighed.clash, *place, by=by, at=at, own=change.row)

    def _there(self, change: Change) -> dict[str, Any] | None:
        """The row on this side, by its id or by what names it."""
        found = self._side.current(change.table, change.row)
        if found is None and change.named:
            named = self._led(change.table, change.named)
            found = self._side.twin(change.table, named) if named is not None else None
        return found

    def _write(self, change: Change, weighed: Weighed, there: Mapping[str, Any] | None) -> bool:
        """False when the database says no, or the row is no longer as it was weighed."""
        if weighed.add:
            return self._add(change, weighed)
        if there is None or not (weighed.write or weighed.remove):
            return True
        row = UUID(there["id"])
        if weighed.remove:
            return self._side.remove(change.table, row, dict(there))
        by = {change.rule.signed: self._work.actor} if change.rule.signed else {}
        return self._side.change(change.table, row, weighed.write | by, dict(there))

    def _add(self, change: Change, weighed: Weighed) -> bool:
        fields = self._led(change.table, weighed.write)
        if fields is None:
            weighed.clash, weighed.why = kept(change, None, Why.PARENT).clash, Why.PARENT
            weighed.write = {}
            return True
        if change.table == "case_":
            fields |= self._register(change)
        counted = change.rule.number
        if counted:
            place = {"case_id": str(change.case), counted: fields[counted]}
            if self._side.twin(change.table, place) is not None:
                fields[counted] = self._side.highest(change.table, counted, change.case) + 1
        return self._side.add(change.table, change.row, fields)

    def _anew(self, operation: Operation, change: Change, there: Mapping[str, Any], answer: Answer) -> Clashed | None:
        """A note that can no longer be changed gets my words in a note of their own."""
        row = uuid5(change.row, str(operation.id))
        fields = {n: v for n, v in (dict(there) | change.after).items() if n != "id" and v is not None}
        if self._side.add(change.table, row, fields):
            answer.written[change.case] += 1
            return None
        return self._clashed(change, kept(change, there, Why.REFUSED), there)

    def _led(self, table: str, fields: Mapping[str, Any]) -> dict[str, Any] | None:
        """The fields with every reference to a row of the case as it is called here; None when one leads nowhere."""
        made = dict(fields)
        for column, parent in exchange.parents(table):
            if made.get(column) is not None:
                found = self._stand(parent, UUID(str(made[column])))
                if found is None:
                    return None
                made[column] = str(found)
        return made

    def _stand(self, table: str, row: UUID) -> UUID | None:
        if (table, row) not in self._stands or self._stands[table, row] is None:
            self._stands[table, row] = self._found(table, row)
        return self._stands[table, row]

    def _found(self, table: str, row: UUID) -> UUID | None:
        if self._side.current(table, row) is not None:
            return row
        named = self._led(table, self._held.born[row]) if row in self._held.born else None
        found = self._side.twin(table, named) if named else None
        return None if found is None else UUID(found["id"])


def _begins(change: Change) -> bool:
    """A case that was begun in the file gets its number when its turn comes."""
    return change.table == "case_" and change.sign == ADDED


def opens(change: Change) -> bool:
    """That there is no jäv opens a case to who acts, also to what comes after it from the file."""
    return change.table == LAST and change.sign == ADDED and change.after.get("biased") is False


def _closes(change: Change) -> bool:
    """Reported jäv closes the case to who acts."""
    return change.table == LAST and not opens(change)
