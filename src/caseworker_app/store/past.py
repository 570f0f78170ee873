"""An object as it stood at a version that somebody has read: the rows of now with the journal's entries taken back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from caseworker_app.store.journal.netting import ADDED, CHANGED, REMOVED, net
from caseworker_app.store.journal.tables import Entry, Payload
from caseworker_app.store.journal.values import typed

WORK = ("create", "change", "delete")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
Row = dict[str, Any]


@dataclass(frozen=True)
class Past:
    """What was done to an object since; `by` and `at` name the last who did."""

    by: str
    at: datetime
    done: Mapping[tuple[str, str], tuple[str, Mapping[str, Any]]]

    def row(self, table: str, now: Mapping[str, Any]) -> Row:
        """A row that is still there, as it was."""
        sign, before = self.done.get((table, str(now["id"])), (CHANGED, {}))
        return dict(now) if sign == ADDED else {**now, **_typed(table, before)}

    def rows(self, table: str, now: Iterable[Mapping[str, Any]]) -> list[Row]:
        """The object's rows of a table as they were, also those that are gone."""
        made = [
            self.row(table, one) for one in now if self.done.get((table, str(one["id"])), (CHANGED, {}))[0] != ADDED
        ]
        gone = ((row, before) for (name, row), (sign, before) in self.done.items() if (name, sign) == (table, REMOVED))
        return made + [{"id": UUID(row), **_typed(table, before)} for row, before in gone]


def since(connection: Connection, table: str, thing: UUID, seen: int) -> Past | None:
    """What came after version `seen`; None when the journal does not tell (any longer)."""
    query = (
        select(Entry.actor, Entry.at, Payload.body)
        .outerjoin(Payload, Payload.number == Entry.number)
        .where(Entry.object == thing, Entry.kind.in_(WORK))
        .order_by(Entry.number)
    )
    entries = list(connection.execute(query))
    bodies = [None if one.body is None else json.loads(one.body) for one in entries]
    first = next((n for n, body in enumerate(bodies) if _passes(body, table, thing, seen)), None)
    if first is None or None in bodies[first:]:
        return None
    lines: dict[tuple[str, str], list[Any]] = {}
    for body in bodies[first:]:
        for line in body or ():
            lines.setdefault((line[0], line[1]), []).append(line)
    netted = ((place, net(found)) for place, found in lines.items())
    done = {p: (one[0], {n: pair[0] for n, pair in one[1].items()}) for p, one in netted if one is not None}
    return Past(entries[-1].actor, EPOCH + timedelta(microseconds=entries[-1].at), done)


def _passes(body: list[Any] | None, table: str, thing: UUID, seen: int) -> bool:
    """Whether an entry counts the version from `seen`."""
    return any(
        line[0] == table and line[1] == str(thing) and line[2] == CHANGED and line[3].get("version", [None])[0] == seen
        for line in body or ()
    )


def _typed(table: str, fields: Mapping[str, Any]) -> Row:
    return {name: typed(table, name, value) for name, value in fields.items()}
