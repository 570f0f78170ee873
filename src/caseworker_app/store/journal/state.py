"""The journaled rows of objects as they stand, in the written form that their entries have; read past the model."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from caseworker_app.store.canonical import Creation, Data, creations
from caseworker_app.store.journal.model import TABLES, columns, kind, rule

Key = tuple[str, str]
State = dict[str, dict[Key, dict[str, Any]]]

_WRITTEN = {
    "name": "t.{}::text",
    "data": "t.{}::text",
    "moment": """to_char(t.{} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')""",
}


def objects(connection: Connection, after: str, count: int) -> dict[str, set[str]]:
    """The next objects that the journal knows, each with the types it is known by; in order, so that `after` continues."""
    local = connection.dialect.name == "sqlite"
    driver: Any = connection.connection.driver_connection
    cast, mark = ("object", "?") if local else ("object::text", "%s::uuid")
    found: dict[str, set[str]] = defaultdict(set)
    query = (
        f"select {cast}, object_type from journal where object in (select distinct object from journal"
        f" where object > {mark} order by object limit {count}) group by object, object_type order by object"
    )
    for thing, type_ in driver.execute(query, (after,)):
        found[thing].add(type_)
    return dict(found)


def rows_of(connection: Connection, things: Mapping[str, Iterable[str]]) -> State:
    """Every journaled row of these objects; only the tables of the types they are known by are asked."""
    local = connection.dialect.name == "sqlite"
    driver: Any = connection.connection.driver_connection
    wanted = {type_ for types in things.values() for type_ in types}
    state: State = defaultdict(dict)
    for name in TABLES:
        declared = rule(name)
        if declared.object not in wanted:
            continue
        names = columns(name)
        flags = [place for place, column in enumerate(names) if local and kind(name, column) == "flag"]
        data = [place for place, column in enumerate(names) if kind(name, column) == "data"]
        mine = [thing for thing, types in things.items() if declared.object in types]
        for thing, row, *found in _rows(driver, name, declared.by, names, mine, local=local):
            for place in flags:
                found[place] = None if found[place] is None else bool(found[place])
            for place in data:
                found[place] = None if found[place] is None else Data(found[place])
            state[thing][name, row] = dict(zip(names, found, strict=True))
    return state


def _rows(driver: Any, name: str, by: str, names: Sequence[str], things: Sequence[str], *, local: bool) -> Any:
    if local:
        chosen = ", ".join(f"t.{column}" for column in (by, "id", *names))
        marks = ", ".join("?" * len(things))
        return driver.execute(f"select {chosen} from {name} t where t.{by} in ({marks})", things)
    forms = (_WRITTEN.get(kind(name, column), "t.{}").format(column) for column in names)
    chosen = ", ".join([f"t.{by}::text", "t.id::text", *forms])
    return driver.execute(f"select {chosen} from {name} t where t.{by} = any(%s::uuid[])", (keys(things),))


def keys(things: Iterable[str]) -> str:
    """Keys as the server's array; written here, since the driver looks into each of them."""
    return f"{{{','.join(things)}}}"


def makers() -> Mapping[str, Creation]:
    """For each journaled table how the line of a row's creation is written."""
    return {name: creations(name, {column: kind(name, column) for column in columns(name)}) for name in TABLES}
