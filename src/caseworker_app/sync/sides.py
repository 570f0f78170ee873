"""The shared database as a push sees it: row by row, or read ahead and written in one breath where it is far away."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Protocol
from uuid import UUID

from caseworker_app.store import exchange
from caseworker_app.store.beforehand import Standing
from caseworker_app.store.together import Together
from caseworker_app.store.work import UnitOfWork

Values = dict[str, Any]


class OtherSide(Protocol):
    """Rows as written values; what is written says False when it is refused or no longer as it was seen."""

    def current(self, table: str, row: UUID) -> Values | None: ...

    def twin(self, table: str, named: Mapping[str, Any]) -> Values | None: ...

    def highest(self, table: str, column: str, case: UUID) -> int: ...

    def add(self, table: str, row: UUID, fields: Values) -> bool: ...

    def change(self, table: str, row: UUID, fields: Values, seen: Values) -> bool: ...

    def remove(self, table: str, row: UUID, seen: Values) -> bool: ...


class Direct:
    """Each row is asked for and written when its turn comes."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work

    def current(self, table: str, row: UUID) -> Values | None:
        return exchange.current(self._work, table, row)

    def twin(self, table: str, named: Mapping[str, Any]) -> Values | None:
        return exchange.twin(self._work, table, named)

    def highest(self, table: str, column: str, case: UUID) -> int:
        return exchange.highest(self._work, table, column, case)

    def add(self, table: str, row: UUID, fields: Values) -> bool:
        return exchange.add(self._work, table, row, fields)

    def change(self, table: str, row: UUID, fields: Values, seen: Values) -> bool:
        return exchange.change(self._work, table, row, fields, seen)

    def remove(self, table: str, row: UUID, seen: Values) -> bool:
        return exchange.remove(self._work, table, row, seen)


class Ahead:
    """All rows of some tables and cases as they stood, and what was written on top of them since.

    What is written counts as done; the server says at the end whether all of it was (`Together.send`).
    """

    def __init__(self, together: Together, standing: Standing) -> None:
        self._together = together
        self._rows = standing
        self._named: dict[tuple[str, ...], dict[tuple[Any, ...], UUID]] = {}

    def current(self, table: str, row: UUID) -> Values | None:
        return self._rows[table].get(row)

    def twin(self, table: str, named: Mapping[str, Any]) -> Values | None:
        place = (table, *named)
        if place not in self._named:
            rows = sorted(self._rows[table].items(), reverse=True)
            self._named[place] = {tuple(held[name] for name in named): key for key, held in rows}
        found = self._named[place].get(tuple(exchange.written(table, name, value) for name, value in named.items()))
        return None if found is None else self._rows[table][found]

    def highest(self, table: str, column: str, case: UUID) -> int:
        rows = self._rows[table].values()
        return max((held[column] for held in rows if held["case_id"] == str(case)), default=0)

    def add(self, table: str, row: UUID, fields: Values) -> bool:
        self._together.say(exchange.adding(table, row, fields))
        self._stands(table, row, exchange.blank(table) | {"id": str(row)} | fields)
        return True

    def change(self, table: str, row: UUID, fields: Values, seen: Values) -> bool:
        self._together.say(exchange.changing(table, row, fields, seen))
        more = {"version": (seen["version"] or 0) + 1} if "version" in seen else {}
        self._stands(table, row, seen | fields | more)
        return True

    def remove(self, table: str, row: UUID, seen: Values) -> bool:
        self._together.say(exchange.removing(table, row, seen))
        self._stands(table, row, None)
        return True

    def _stands(self, table: str, row: UUID, held: Values | None) -> None:
        before = self._rows[table].pop(row, None)
        if held is not None:
            self._rows[table][row] = held
        for (of, *names), rows in list(self._named.items()):
            if of != table:
                continue
            if before is None and held is not None:
                rows.setdefault(tuple(held[name] for name in names), row)
            elif before is None or held is None or any(before[name] != held[name] for name in names):
                del self._named[of, *names]


def with_parents(tables: Collection[str]) -> set[str]:
    found: set[str] = set()
    waiting = set(tables)
    while waiting:
        table = waiting.pop()
        found.add(table)
        waiting |= {parent for _, parent in exchange.parents(table)} - found
    return found
