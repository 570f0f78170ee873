"""Questions that are asked thousands of times: a file answers them without SQLAlchemy's own work for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Compiled, Connection, Select
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import MultipleResultsFound
from sqlalchemy.sql.compiler import SQLCompiler

from caseworker_app.store.engine import FILE_ERRORS, explain

_FILE = sqlite.dialect(paramstyle="named")
_MANY = "POSTCOMPILE"  # a list, whose marks are not known before its values
Form = Callable[[Any], Any]
Row = Sequence[Any]


class _Asked(NamedTuple):
    """A question as the driver is asked it, its own values, how those given are handed over, how columns are read."""

    text: str
    own: Mapping[str, Any]
    binds: tuple[tuple[str, Form], ...]
    reads: tuple[tuple[int, Form], ...]


def rows(connection: Connection, query: Select[*tuple[Any, ...]], given: Mapping[str, object]) -> Sequence[Row]:
    """What `connection.execute(query, given)` answers; `query` is made once and kept.

    On a server the way there and back is what costs. What goes wrong in a file is asked again in the ordinary way,
    which knows how to tell of it, unless the file has ended the transaction by itself.
    """
    if connection.dialect.name == "sqlite" and connection.in_transaction():
        asked = _asked(query)
        if asked is not None:
            try:
                return _told(connection, asked, given)
            except FILE_ERRORS as error:
                _go_on(connection, error)
    return connection.execute(query, given).all()


def row(connection: Connection, query: Select[*tuple[Any, ...]], given: Mapping[str, object]) -> Row | None:
    """The only row there is, or None; two of them is our own mistake."""
    found = rows(connection, query, given)
    if len(found) > 1:
        raise MultipleResultsFound("one row was asked for")
    return found[0] if found else None


def tell(connection: Connection, statement: str, values: tuple[object, ...]) -> None:
    """A file is told something small that every unit of work begins with."""
    if connection.in_transaction():
        try:
            connection.connection.cursor().execute(statement, values)
        except FILE_ERRORS as error:
            _go_on(connection, error)
        else:
            return
    connection.exec_driver_sql(statement, values)


def _go_on(connection: Connection, error: BaseException) -> None:
    """Raises where the file has ended the transaction by itself: what came after would stand outside of it."""
    driver: Any = connection.connection.driver_connection
    if not driver.in_transaction:
        explain(error)
        raise error


def _told(connection: Connection, asked: _Asked, given: Mapping[str, object]) -> Sequence[Row]:
    values = {**asked.own, **{name: form(given[name]) for name, form in asked.binds}}
    cursor: Any = connection.connection.cursor()
    found: list[Row] = cursor.execute(asked.text, values).fetchall()
    if not asked.reads:
        return found
    made = [list(one) for one in found]
    for one in made:
        for place, form in asked.reads:
            one[place] = form(one[place])
    return made


@lru_cache(maxsize=1024)
def _asked(query: Select[*tuple[Any, ...]]) -> _Asked | None:
    made = query.compile(dialect=_FILE)
    text = str(made)
    if _MANY in text:
        return None
    binds = {name: one.type.dialect_impl(_FILE).bind_processor(_FILE) or _as_it_is for one, name in _binds(made)}
    reads = [one.type.dialect_impl(_FILE).result_processor(_FILE, None) for one in query.selected_columns]
    return _Asked(
        text,
        {name: binds[name](one.value) for one, name in _binds(made) if not one.required},
        tuple((name, binds[name]) for one, name in _binds(made) if one.required),
        tuple((place, read) for place, read in enumerate(reads) if read is not None),
    )


def _binds(made: Compiled) -> Iterable[tuple[BindParameter[Any], str]]:
    assert isinstance(made, SQLCompiler)
    return made.bind_names.items()


def _as_it_is(value: Any) -> Any:
    return value
