"""What was done in an offline file, read from its own journal: operations as they are sent to the shared database."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
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
    """What the file has not had acknowledged, in the order it was done; `born` names rows that were made in it."""

    operations: tuple[Operation, ...]
    born: Born


def pending(work: UnitOfWork, after: int) -> Pending:
    found: dict[UUID, list[exchange.Noted]] = {}
    for entry in exchange.entries(work, WORK, after):
        found.setdefault(entry.operation, []).append(entry)
    born = _born(work) if found else {}
    made = [_operation(key, entries, born) for key, entries in found.items()]
    return Pending(tuple(sorted((one for one in made if one.changes), key=lambda one: one.number)), born)


def _born(work: UnitOfWork) -> dict[UUID, dict[str, Any]]:
    """The natural keys of rows that were made in the file, whether or not they are still there."""
    born: dict[UUID, dict[str, Any]] = {}
    for entry in exchange.entries(work, WORK):
        for table, row, sign, fields in json.loads(entry.body or "[]"):
            rule = carried(table)
            if sign == ADDED and rule is not None and rule.twin:
                born[UUID(row)] = {name: fields.get(name) for name in rule.twin}
    return born


def _operation(key: UUID, entries: Sequence[exchange.Noted], born: Born) -> Operation:
    changes: list[Change] = []
    begun = {entry.case for entry in entries if entry.object_type == "case" and _begins(entry)}
    for entry in entries:
        by_row: dict[tuple[str, str], list[list[Any]]] = {}
        for line in json.loads(entry.body or "[]"):
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
    return Operation(key, max(entry.number for entry in entries), tuple(in_order(replacing(changes))))


def _begins(entry: exchange.Noted) -> bool:
    return any(table == "case_" and sign == ADDED for table, _, sign, _ in json.loads(entry.body or "[]"))


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
