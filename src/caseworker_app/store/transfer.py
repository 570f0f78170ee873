"""A whole database from one engine to the other: every row as it is, and nothing left out unseen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, insert, select, text

from caseworker_app.errors import Unusable
from caseworker_app.store import schema
from caseworker_app.store.engine import SCHEMA, open_engine
from caseworker_app.store.journal import ddl
from caseworker_app.store.journal.model import ALL
from caseworker_app.store.postgres.install import become_owner
from caseworker_app.store.server import add_administrator

FEW, MANY = 20, 500
_HEAVY = {"blob", "call_version"}
_ORDER = {"decision": ("case_id", "serial")}
_OURS = "select name from sqlite_master where type = 'trigger' and (name like 'journal\\_%' escape '\\'"
_OURS += " or name like 'frozen\\_%' escape '\\')"


def from_server(address: str, file: Path) -> None:
    """Everything in a server's database into a new local file, as of one moment, while others work.

    Refused to anyone whom row-level security would hide a row from: a copy is whole or not made.
    """
    schema.upgrade(str(file))
    source, target = open_engine(address), open_engine(str(file))
    try:
        with _whole(source) as read, target.begin() as written:
            _copy_local(read, written)
    finally:
        source.dispose()
        target.dispose()


def to_server(file: Path, address: str, administrator: str) -> None:
    """Everything in a local file of the newest schema into a server's database that holds no case yet; all or nothing.

    The administrator is put among the people unless known there already.
    """
    source, target = open_engine(str(file)), open_engine(address)
    try:
        with source.connect().execution_options(reading=True) as read, read.begin(), target.begin() as written:
            _copy_server(read, written)
            add_administrator(written, administrator)
    finally:
        source.dispose()
        target.dispose()


def _whole(engine: Engine) -> Any:
    """A connection that sees one moment, and fails rather than leaving rows out."""
    connection = engine.connect().execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    connection.begin()
    connection.execute(text("set local row_security = off"))
    return connection


def _copy_local(read: Connection, written: Connection) -> None:
    driver: Any = written.connection.driver_connection
    for (name,) in driver.execute(_OURS).fetchall():
        driver.execute(f'drop trigger "{name}"')
    driver.execute("pragma defer_foreign_keys = on")
    for table in ALL.values():
        written.execute(table.delete())
        _fill(read, written, table)
    ddl.install(written)


def _copy_server(read: Connection, written: Connection) -> None:
    become_owner(written)
    written.execute(text(f"set local search_path = {SCHEMA}"))
    if written.execute(text("select exists (select from call_) or exists (select from case_)")).scalar():
        raise Unusable("Databasen på servern är inte tom. Återställ till en ny databas; inget har ändrats.")
    names = ", ".join(f"{SCHEMA}.{name}" for name in ALL)
    _triggers(written, "disable")
    written.execute(text(f"truncate {names}"))
    for table in ALL.values():
        _fill(read, written, table)
    _triggers(written, "enable")


def _triggers(connection: Connection, verb: str) -> None:
    for name in ALL:
        connection.execute(text(f"alter table {SCHEMA}.{name} {verb} trigger user"))


def _fill(read: Connection, written: Connection, table: Table) -> None:
    size = FEW if table.name in _HEAVY else MANY
    order = [table.c[name] for name in _ORDER.get(table.name, ())] or list(table.primary_key.columns)
    rows = read.execution_options(yield_per=size).execute(select(table).order_by(*order)).mappings()
    for batch in rows.partitions(size):
        written.execute(insert(table), [dict(row) for row in batch])
