"""What was done in an offline file, read from its own journal: operations as they are sent to the shared database."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple
from uuid import UUID

from caseworker_app.store import exchange
from caseworker_app.store.canonical import written
from caseworker_app.store.carried import Carried, carried
from caseworker_app.store.journal.model import ALL
from caseworker_app.store.journal.netting import ADDED, CHANGED, REMOVED, Pair, net
from caseworker_app.store.work import UnitOfWork

WORK = ("create", "change", "delete")


@dataclass(frozen=True)
class Change:
    """What one operation did to one row: fields with what they were and what they became.

    `named` holds the natural key, where it is known, of a row that may stand under another id on the other side.
    """

    table: str
    row: UUID
    sign: str
    fields: Mapping[str, Pair]
    object_type: str
    thing: UUID
    case: UUID
    named: Mapping[str, Any] = field(default_factory=dict)

    @property
    def rule(self) -> Carried:
        found = carried(self.table)
        assert found is not None
        return found

    @property
    def after(self) -> dict[str, Any]:
        return {name: pair[1] for name, pair in self.fields.items()}

    @property
    def before(self) -> dict[str, Any]:
        return {name: pair[0] for name, pair in self.fields.items()}

    @property
    def restated(self) -> bool:
        """Whether nothing was changed: it says what was in sight."""
        return self.sign == CHANGED and all(before == after for before, after in self.fields.values())


@dataclass(frozen=True)
class Operation:
    """One unit of work in the file; `number` is its last entry there."""

    id: UUID
    number: int
    changes: tuple[Change, ...]

    @property
    def cases(self) -> set[UUID]:
        return {change.case for change in self.changes}


Born = Mapping[UUID, Mapping[str, Any]]


@dataclass(frozen=True)
class Pending:
    """What the file has not had acknowledged, in the order it was done; `born` names rows that were made in it,
    `handing` the assessments that are handed in by it, with all that was in sight."""

    operations: tuple[Operation, ...]
    born: Born
    handing: frozenset[UUID] = frozenset()


def pending(work: UnitOfWork, after: int) -> Pending:
    fresh = [_Read(entry, json.loads(entry.body or "[]")) for entry in exchange.entries(work, WORK, after)]
    found: dict[UUID, list[_Read]] = {}
    for one in fresh:
        found.setdefault(one.entry.operation, []).append(one)
    older = [json.loads(entry.body or "[]") for entry in exchange.entries(work, WORK, to=after)] if found else []
    born = _born([*older, *(one.lines for one in fresh)])
    made = [_called(work, _operation(key, entries, born)) for key, entries in found.items()]
    operations = sorted((one for one in made if one.changes), key=lambda one: one.number)
    handing = {held.thing: place for place, one in enumerate(operations) for held in one.changes if _hands_in(held)}
    for thing, place in handing.items():
        operations[place] = _in_sight(work, operations[place], operations[place + 1 :], thing)
    return Pending(tuple(operations), born, frozenset(handing))


def _called(work: UnitOfWork, operation: Operation) -> Operation:
    """Points that were changed are known by their criterion as well: elsewhere they may have been given anew."""
    return replace(operation, changes=tuple(_by_criterion(work, change) for change in operation.changes))


def _by_criterion(work: UnitOfWork, change: Change) -> Change:
    if change.named or change.sign != CHANGED or not (change.rule.handed and change.rule.twin):
        return change
    now = exchange.current(work, change.table, change.row) or {}
    return replace(change, named={name: now[name] for name in change.rule.twin if name in now})


def _hands_in(change: Change) -> bool:
    return change.table == "assessment" and bool(change.after.get("handed_in_at"))


def _in_sight(work: UnitOfWork, handing: Operation, later: Sequence[Operation], thing: UUID) -> Operation:
    """Handing in says of everything that is handed in what it was, also of what the file has not changed; what is later
    changed openly is undone for it."""
    held = {("score", UUID(row["id"])): row for row in exchange.rows_of(work, "score", "assessment_id", thing)}
    whole = exchange.current(work, "assessment", thing) or {}
    for change in (change for one in reversed(later) for change in reversed(one.changes)):
        if change.sign == ADDED:
            held.pop((change.table, change.row), None)
        elif (change.table, change.row) in held:
            held[change.table, change.row].update(change.before)
    [handed] = [change for change in handing.changes if _hands_in(change) and change.thing == thing]
    seen = {name: (whole[name], whole[name]) for name in ("recommendation", "summary") if name in whole}
    again = [replace(handed, fields=seen | dict(handed.fields))]
    for (table, row), values in held.items():
        given = {name: (values[name], values[name]) for name in ("points", "reason")}
        named = {name: values[name] for name in ("assessment_id", "criterion")}
        again.append(replace(handed, table=table, row=row, sign=CHANGED, fields=given, named=named))
    others = [change for change in handing.changes if change is not handed]
    return replace(handing, changes=tuple(in_order([*others, *again])))


class _Read(NamedTuple):
    """An entry of the file's journal, and the lines of its body."""

    entry: exchange.Noted
    lines: list[Any]


def _born(bodies: Iterable[list[Any]]) -> dict[UUID, dict[str, Any]]:
    """The natural keys of rows that were made in the file, whether or not they are still there."""
    born: dict[UUID, dict[str, Any]] = {}
    for lines in bodies:
        for table, row, sign, fields in lines:
            rule = carried(table)
            if sign == ADDED and rule is not None and rule.twin:
                born[UUID(row)] = {name: fields.get(name) for name in rule.twin}
    return born


def _operation(key: UUID, entries: Sequence[_Read], born: Born) -> Operation:
    changes: list[Change] = []
    begun = {entry.case for entry, lines in entries if entry.object_type == "case" and _begins(lines)}
    for entry, whole in entries:
        by_row: dict[tuple[str, str], list[list[Any]]] = {}
        for line in whole:
            by_row.setdefault((line[0], line[1]), []).append(line)
        for (table, row), lines in by_row.items():
            rule, netted = carried(table), net(lines)
            if rule is None or netted is None or entry.case is None:
                continue
            sign, fields = netted
            if not rule.comes(added=sign == ADDED, begun=entry.case in begun):
                continue
            named = born.get(UUID(row)) or _named(rule, sign, fields)
            changes.append(Change(table, UUID(row), sign, fields, entry.object_type, entry.thing, entry.case, named))
    return Operation(key, max(one.entry.number for one in entries), tuple(in_order(replacing(changes))))


def _begins(lines: Iterable[list[Any]]) -> bool:
    return any(table == "case_" and sign == ADDED for table, _, sign, _ in lines)


def _named(rule: Carried, sign: str, fields: Mapping[str, Pair]) -> dict[str, Any]:
    if not rule.twin or sign == CHANGED:
        return {}
    side = 1 if sign == ADDED else 0
    return {name: fields[name][side] if name in fields else None for name in rule.twin}


def replacing(changes: Sequence[Change]) -> list[Change]:
    """A row taken away and another put in its place, by natural key, is that row changed."""
    gone = {_place(one): one for one in changes if one.sign == REMOVED and one.named}
    come = {_place(one): one for one in changes if one.sign == ADDED and one.named}
    both = gone.keys() & come.keys()
    kept = [one for one in changes if not (one.named and _place(one) in both and one.sign != CHANGED)]
    for place in both:
        old, new = gone[place], come[place]
        names = {*old.fields, *new.fields}
        fields = {name: (old.before.get(name), new.after.get(name)) for name in names}
        moved = {name: pair for name, pair in fields.items() if pair[0] != pair[1]}
        if moved:
            kept.append(Change(new.table, old.row, CHANGED, moved, new.object_type, new.thing, new.case, new.named))
    return kept


def _place(change: Change) -> tuple[str, str]:
    return change.table, written(dict(change.named))


_ORDER = {name: place for place, name in enumerate(ALL)}


def in_order(changes: Iterable[Change]) -> list[Change]:
    """Taken away first, children before parents; then added, parents first; then changed, children first, so that
    what a parent's change closes is written before it. What closes the case to who acts comes last of all."""

    def place(change: Change) -> tuple[bool, int, int]:
        step = {REMOVED: 0, ADDED: 1, CHANGED: 2}[change.sign]
        depth = _ORDER[change.table]
        return change.table == "recusal", step, depth if change.sign == ADDED else -depth

    return sorted(changes, key=place)
