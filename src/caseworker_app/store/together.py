"""Statements kept back and said to the server in one breath: hundreds of small changes cost one way there and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast
from uuid import UUID

import psycopg
from sqlalchemy import Column, Connection, Table

from caseworker_app.store.engine import explain

Values = Mapping[str, Any]


class Together:
    """For a server alone. Nothing is done before `send`, and then all of it or nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._driver = cast("psycopg.Connection[Any]", connection.connection.driver_connection)
        self._cursor = psycopg.ClientCursor(self._driver)
        self._said: list[str] = []
        self._rows: list[bool] = []

    def call(self, statement: str, *values: object) -> None:
        """One of the server's own functions, with `%s` for each value."""
        self._say(statement, values, counted=False)

    def add(self, table: Table, row: UUID, fields: Values) -> None:
        names = ["id", *fields]
        marks = ", ".join(["%s"] * len(names))
        columns = ", ".join(f'"{name}"' for name in names)
        values = [self._bound(table.c[name], value) for name, value in {"id": row, **fields}.items()]
        self._say(f'insert into "{table.name}" ({columns}) values ({marks})', values)

    def change(self, table: Table, row: UUID, fields: Values, seen: Values) -> None:
        """Where these values still are as they were seen; a versioned row counts up."""
        sets = [f'"{name}" = %s' for name in fields] + (["version = version + 1"] if "version" in table.c else [])
        values = [self._bound(table.c[name], value) for name, value in fields.items()]
        where, more = self._where(table, row, seen)
        self._say(f'update "{table.name}" set {", ".join(sets)} where {where}', [*values, *more])

    def remove(self, table: Table, row: UUID, seen: Values) -> None:
        where, values = self._where(table, row, seen)
        self._say(f'delete from "{table.name}" where {where}', values)

    def _where(self, table: Table, row: UUID, seen: Values) -> tuple[str, list[Any]]:
        same = "".join(f' and "{name}" is not distinct from %s' for name in seen)
        return f"id = %s{same}", [row, *(self._bound(table.c[name], value) for name, value in seen.items())]

    def _bound(self, column: Column[Any], value: Any) -> Any:
        bind = column.type.dialect_impl(self._connection.dialect).bind_processor(self._connection.dialect)
        return value if bind is None or value is None else bind(value)

    def _say(self, statement: str, values: Any, *, counted: bool = True) -> None:
        self._said.append(self._cursor.mogrify(statement, values))
        self._rows.append(counted)

    def send(self) -> bool:
        """False, with nothing done, when one of them was refused or found its row otherwise than it was seen."""
        if not self._said:
            return True
        savepoint = self._connection.begin_nested()
        try:
            done = self._done()
        except psycopg.Error as error:
            if self._driver.closed:
                self._connection.invalidate(error)
                explain(error)
                raise
            done = False
        if done:
            savepoint.commit()
        else:
            savepoint.rollback()
        return done

    def _done(self) -> bool:
        self._cursor.execute(";\n".join(self._said))
        counts = [self._cursor.rowcount]
        while self._cursor.nextset():
            counts.append(self._cursor.rowcount)
        return all(count == 1 for count, counted in zip(counts, self._rows, strict=True) if counted)
