"""Many new rows at once: the rows are the payload, their entries keep a digest and no body."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, text

from caseworker_app.store.canonical import body, creations, digest, plain, stored
from caseworker_app.store.journal.model import kind as kind_of
from caseworker_app.store.journal.model import rule

_ARRAYS = {
    "text": "text",
    "name": "text",
    "moment": "timestamptz",
    "whole": "bigint",
    "flag": "boolean",
    "data": "text",
}
Group = tuple[str, str, str | None]
Proven = tuple[str, str, str, str, str | None, None, str, bytes, bytes, None]


class Bulk:
    """Rows go in by executemany on SQLite, by arrays on PostgreSQL (COPY is refused under row-level security)."""

    def __init__(self, connection: Connection, station: str) -> None:
        self._connection = connection
        self._station = station
        self._ready: list[Proven] = []

    def insert(self, rows: Sequence[tuple[Table, type[Any], Sequence[Any]]], operation: UUID) -> list[Proven]:
        """Returns the entries that the unit of work has to number; none on the server, which writes its own."""
        local = self._connection.dialect.name == "sqlite"
        driver: Any = self._connection.connection.driver_connection
        lines: dict[Group, list[str]] = {}
        if local:
            driver.execute("update journal_context set bulk = 1")
        else:
            self._connection.execute(text("select set_config('caseworker.bulk', 'on', true)"))
        for table, record, values in rows:
            if not values:
                continue
            names = [field.name for field in fields(record)]
            if local:
                _local(driver, table, names, values, lines)
            else:
                self._server(driver, table, names, values)
        if not local:
            return []
        driver.execute("update journal_context set bulk = 0")
        return [self._proven(str(operation), *group, held) for group, held in lines.items()]

    def _proven(self, operation: str, type_: str, thing: str, case: str | None, lines: list[str]) -> Proven:
        """Digested at once, so that no text is kept until the commit."""
        salt = secrets.token_bytes(16)
        return operation, "create", type_, thing, case, None, self._station, salt, digest(salt, body(lines)), None

    def _server(self, driver: Any, table: Table, names: list[str], values: Sequence[Any]) -> None:
        kinds = {name: kind_of(table.name, name) for name in names}
        types = {name: table.c[name].type.compile(self._connection.dialect) for name in names}
        arrays = [[_sent(kinds[name], getattr(value, name)) for value in values] for name in names]
        unnest = ", ".join(f"%s::{_ARRAYS[kinds[name]]}[]" for name in names)
        chosen = ", ".join(f"u.{name}::{types[name]}" for name in names)
        driver.execute(
            f"insert into {table.name} ({', '.join(names)}) select {chosen} from unnest({unnest}) as u({', '.join(names)})",
            arrays,
        )


def _local(driver: Any, table: Table, names: list[str], values: Sequence[Any], lines: dict[Group, list[str]]) -> None:
    declared = rule(table.name)
    kinds = {name: kind_of(table.name, name) for name in names}
    line = creations(table.name, {name: kind for name, kind in kinds.items() if name != "id"})
    bound = [{name: stored(kinds[name], getattr(value, name)) for name in names} for value in values]
    for row in bound:
        case = None if declared.case is None else row[declared.case]
        lines.setdefault((declared.object, row[declared.by], case), []).append(line(row["id"], row))
    marks = ", ".join(f":{name}" for name in names)
    driver.executemany(f"insert into {table.name} ({', '.join(names)}) values ({marks})", bound)


def _sent(kind: str, value: Any) -> Any:
    """What psycopg sends in an array of this kind."""
    if value is None or kind in ("flag", "moment"):
        return value
    if kind in ("name", "data"):
        return str(plain(value))
    return int(plain(value)) if kind == "whole" else str(value)
