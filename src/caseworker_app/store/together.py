"""Statements kept back and said to the server in one breath: hundreds of small changes cost one way there and back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import count
from typing import Any, NamedTuple, cast

import psycopg
from psycopg import IsolationLevel
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection, Delete, Dialect, Insert, Update

from caseworker_app.store.engine import explain

_SAVEPOINT = "caseworker_together"
OFTEN = 5  # a statement said more often is planned once
_NAMES = count()


class Said(NamedTuple):
    """A statement made once and its values; `counted`: it is done when it touched one row."""

    statement: Insert | Update | Delete
    values: Mapping[str, Any]
    counted: bool


class _Line(NamedTuple):
    """What is said: ready text, or a form with its values."""

    text: str
    values: Mapping[str, Any] | None = None
    counted: bool = False


def begin_with(connection: Connection, statement: str, values: Mapping[str, object]) -> list[tuple[Any, ...]]:
    """Ask a server something; where it is the first thing in its transaction, that begins on the same way there and back.

    The driver would begin by itself, on a way of its own: until the transaction has ended it thinks that we do.
    """
    driver = cast("psycopg.Connection[Any]", connection.connection.driver_connection)
    cursor = psycopg.ClientCursor(driver)
    try:
        if driver.info.transaction_status is not TransactionStatus.IDLE:
            return cursor.execute(statement, values).fetchall()
        level = IsolationLevel(driver.isolation_level or IsolationLevel.READ_COMMITTED).name.replace("_", " ")
        driver.autocommit = True
        cursor.execute(f"begin isolation level {level};\n{statement}", values)
        cursor.nextset()
        return cursor.fetchall()
    except psycopg.Error as error:
        if driver.closed:
            connection.invalidate(error)
        explain(error)
        raise


def ended(connection: Connection) -> None:
    """The transaction is over: from here on the driver begins the next by itself again."""
    driver = cast("psycopg.Connection[Any]", connection.connection.driver_connection)
    if driver.autocommit:
        driver.autocommit = False


class Together:
    """For a server alone. Nothing is done before `send`, and then all of it or nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._driver = cast("psycopg.Connection[Any]", connection.connection.driver_connection)
        self._cursor = psycopg.ClientCursor(self._driver)
        self._said: list[_Line] = []
        self._asked: dict[int, list[Any]] = {}
        self.refusal: psycopg.Error | None = None

    def call(self, statement: str, *values: object) -> None:
        """A query, with `%s` for each value."""
        self._said.append(_Line(self._cursor.mogrify(statement, values) if values else statement))

    def ask(self, statement: str, values: Sequence[object] | Mapping[str, object]) -> int:
        """A query whose rows are wanted: `told` has them by this number when all is sent."""
        self._asked[len(self._said)] = []
        self._said.append(_Line(self._cursor.mogrify(statement, values)))
        return len(self._said) - 1

    def told(self, asked: int) -> list[Any]:
        return self._asked[asked]

    def say(self, said: Said) -> None:
        text, binds = _compiled(said.statement, self._connection.dialect)
        self._said.append(_Line(text, {n: binds[n](value) for n, value in said.values.items()}, said.counted))

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
        before, lines, after = self._worded()
        self._cursor.execute(";\n".join([f"savepoint {_SAVEPOINT}", *before, *lines, *after]))
        for _ in before:
            self._cursor.nextset()
        done = True
        for number, line in enumerate(self._said):
            self._cursor.nextset()
            done = done and not (line.counted and self._cursor.rowcount != 1)
            if number in self._asked:
                self._asked[number] = self._cursor.fetchall()
        return done

    def _worded(self) -> tuple[list[str], list[str], list[str]]:
        """What is said, and around it what is planned once and forgotten again."""
        forms = Counter(line.text for line in self._said if line.values is not None)
        planned = {form: f"caseworker_{next(_NAMES)}" for form, times in forms.items() if times > OFTEN}
        before, lines = [], []
        for line in self._said:
            if line.values is None:
                lines.append(line.text)
            elif line.text in planned:
                marks = ", ".join(f"%({name})s" for name in sorted(line.values))
                lines.append(f"execute {planned[line.text]}({self._cursor.mogrify(marks, line.values)})")
            else:
                lines.append(self._cursor.mogrify(line.text, line.values))
        for form, name in planned.items():
            names = next(sorted(line.values) for line in self._said if line.text == form and line.values is not None)
            before.append(f"prepare {name} as {form % {held: f'${n}' for n, held in enumerate(names, start=1)}}")
        return before, lines, [f"deallocate {name}" for name in planned.values()]


Binds = Mapping[str, Callable[[Any], Any]]


@lru_cache(maxsize=500)
def _compiled(statement: Insert | Update | Delete, dialect: Dialect) -> tuple[str, Binds]:
    """The server's text of a statement, and what each of its values is handed over as."""
    made = statement.compile(dialect=dialect)
    forms = {name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in made.binds.items()}
    return str(made), {name: form or _as_it_is for name, form in forms.items()}


def _as_it_is(value: Any) -> Any:
    return value
