"""Statements kept back and said to the server in one breath: hundreds of small changes cost one way there and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple, cast

import psycopg
from sqlalchemy import Connection, Delete, Dialect, Insert, Update

from caseworker_app.store.engine import explain

_SAVEPOINT = "caseworker_together"


class Said(NamedTuple):
    """A statement made once and its values; `counted`: it is done when it touched one row."""

    statement: Insert | Update | Delete
    values: Mapping[str, Any]
    counted: bool


class Together:
    """For a server alone. Nothing is done before `send`, and then all of it or nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._driver = cast("psycopg.Connection[Any]", connection.connection.driver_connection)
        self._cursor = psycopg.ClientCursor(self._driver)
        self._said: list[str] = []
        self._counted: list[bool] = []
        self.refusal: psycopg.Error | None = None

    def call(self, statement: str, *values: object) -> None:
        """A query, with `%s` for each value."""
        self._said.append(self._cursor.mogrify(statement, values) if values else statement)
        self._counted.append(False)

    def say(self, said: Said) -> None:
        text, binds = _compiled(said.statement, self._connection.dialect)
        self._said.append(self._cursor.mogrify(text, {n: binds[n](value) for n, value in said.values.items()}))
        self._counted.append(said.counted)

    def send(self) -> bool:
        """False, with nothing done, when one of them was refused (see `refusal`) or did not touch its row."""
        if not self._said:
            return True
        try:
            done = self._done()
        except psycopg.Error as error:
            if self._driver.closed:
                self._connection.invalidate(error)
                explain(error)
                raise
            self.refusal = error
            done = False
        if not done:
            self._driver.execute(f"rollback to savepoint {_SAVEPOINT}")
        return done

    def _done(self) -> bool:
        self._cursor.execute(";\n".join([f"savepoint {_SAVEPOINT}", *self._said]))
        counts = []
        while self._cursor.nextset():
            counts.append(self._cursor.rowcount)
        return all(count == 1 for count, counted in zip(counts, self._counted, strict=True) if counted)


Binds = Mapping[str, Callable[[Any], Any]]


@lru_cache(maxsize=500)
def _compiled(statement: Insert | Update | Delete, dialect: Dialect) -> tuple[str, Binds]:
    """The server's text of a statement, and what each of its values is handed over as."""
    made = statement.compile(dialect=dialect)
    forms = {name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in made.binds.items()}
    return str(made), {name: form or _as_it_is for name, form in forms.items()}


def _as_it_is(value: Any) -> Any:
    return value
