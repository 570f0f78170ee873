"""The schema of a database: made, recognised, brought up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, text

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.sentences import Sentence
from caseworker_app.store import backup, views
from caseworker_app.store.base import Base
from caseworker_app.store.canonical import START
from caseworker_app.store.engine import APPLICATION_ID, SCHEMA, hurried, is_server, open_engine
from caseworker_app.store.journal.ddl import install
from caseworker_app.store.journal.model import ALL
from caseworker_app.store.leftovers import set_aside
from caseworker_app.store.postgres import install as postgres
from caseworker_app.store.surroundings import damaged, unavailable

NEWEST = "0021"
_NEWER = (
    "Databasen är gjord med en nyare version av Caseworker. Uppdatera programmet på den här datorn; databasen är orörd."
)
_OLDER_SERVER = (
    "Databasen är av en äldre version än programmet; inget har ändrats. Be serverns administratör ta en säkerhetskopia "
    "och sedan köra: caseworker init --db ADRESS"
)


_STAMP = (
    "create table alembic_version (version_num varchar(32) not null, constraint alembic_version_pkc primary key (version_num))",
    "insert into alembic_version values (:revision)",
    "insert into journal_tip (one, number, hash) values (1, 0, :start)",
)
_LOOKED_AT: set[tuple[int, int]] = set()


def upgrade(address: str, *, crash: Callable[[Connection], None] | None = None) -> str:
    """Make or bring up to date; a local file that is older is copied first. Returns what was done: new, upgraded or newest."""
    path = None if is_server(address) else Path(address)
    fresh = path is not None and not path.exists()
    if path is not None:
        _look(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        set_aside(path)
    engine = open_engine(address)
    try:
        found = None if fresh else revision(engine)
        if found == NEWEST:
            return "newest"
        if found is not None and found > NEWEST:
            raise Unavailable(Surroundings.NEWER_SCHEMA, _NEWER)
        if path is not None and found is not None:
            backup.before(path, f"schema-{found}", datetime.now(UTC))
        with engine.begin() as connection:
            migrate(connection)
            if crash is not None:
                crash(connection)
        return "new" if found is None else "upgraded"
    finally:
        engine.dispose()


def renew(address: str) -> None:
    """On a server, triggers, functions, grants and policies anew as the program declares them, by who may."""
    engine = open_engine(address)
    try:
        with engine.begin() as connection:
            prefix = postgres.prefix_of(connection)
            if prefix is not None and postgres.is_owner(connection, prefix):
                postgres.own_database(connection, prefix)
                migrate(connection)
    finally:
        engine.dispose()


def make(engine: Engine) -> None:
    """The newest schema in an empty file, without the way there: taking cases is not to take longer for each step."""
    with engine.begin() as connection:
        for statement, values in _blank():
            connection.exec_driver_sql(statement, values)


@cache
def _blank() -> list[tuple[str, tuple[Any, ...]]]:
    """What makes an empty database, read once from one in memory."""
    with create_engine("sqlite://").begin() as connection:
        Base.metadata.create_all(connection, tables=list(ALL.values()), checkfirst=False)
        for statement in _STAMP:
            connection.execute(text(statement), {"revision": NEWEST, "start": START})
        install(connection)
        views.install(connection)
        _install_search(connection)
        shadows = "select name from pragma_table_list where type = 'shadow'"
        made = f"select type, name, sql from sqlite_master where sql is not null and name not in ({shadows}) order by rowid"
        found = connection.exec_driver_sql(made).all()
        statements: list[tuple[str, tuple[Any, ...]]] = [(sql, ()) for _, _, sql in found]
        for name in (name for kind, name, _ in found if kind == "table" and not name.startswith("search_index")):
            rows = connection.exec_driver_sql(f"select * from {name}")
            statements += [(f"insert into {name} values ({', '.join('?' * len(row))})", tuple(row)) for row in rows]
    return [*statements, (f"pragma application_id = {APPLICATION_ID}", ())]


def fit(engine: Engine, path: Path, damaged: str) -> None:
    """An offline file that was made by an older program is copied and brought up to date; raises as `check` does."""
    try:
        found = revision(engine)
    except Unavailable as error:
        if error.kind in (Surroundings.NOT_A_DATABASE, Surroundings.DAMAGED):
            raise Unavailable(Surroundings.DAMAGED, damaged) from error
        raise
    if found is None:
        raise Unavailable(Surroundings.DAMAGED, damaged)
    if found > NEWEST:
        raise Unavailable(Surroundings.NEWER_SCHEMA, _NEWER)
    if found < NEWEST:
        backup.copy_engine(engine, backup.beside(path, f"schema-{found}", datetime.now(UTC)))
        with engine.begin() as connection:
            migrate(connection)


def check(address: str) -> None:
    """Raise Unavailable unless the database is there and of the newest schema."""
    opened(address).dispose()


def opened(address: str, *, lasting: bool = True) -> Engine:
    """An engine of a database that is there and of the newest schema; Unavailable says what is wrong with it."""
    if not is_server(address) and not Path(address).exists():
        raise Unavailable(
            Surroundings.MISSING,
            Sentence("Databasen {address} finns inte. Skapa den med: caseworker init --db {address}", address=address),
        )
    if not is_server(address):
        _look(Path(address))
    engine = open_engine(address) if lasting else hurried(open_engine(address))
    try:
        _newest(revision(engine), address)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _newest(found: str | None, address: str) -> None:
    if found is None:
        raise unavailable(Surroundings.NOT_A_DATABASE)
    if found > NEWEST:
        raise Unavailable(Surroundings.NEWER_SCHEMA, _NEWER)
    if found < NEWEST:
        older = Sentence(
            "Databasen är av en äldre version. Kör caseworker init --db {address}; en säkerhetskopia görs först.",
            address=address,
        )
        raise Unavailable(Surroundings.OLDER_SCHEMA, _OLDER_SERVER if is_server(address) else older)


def revision(engine: Engine) -> str | None:
    """The schema's number, None for a database without one."""
    with engine.connect().execution_options(reading=True) as connection, connection.begin():
        if connection.dialect.name == "sqlite":
            there = "select 1 from sqlite_master where name = 'alembic_version'"
        else:
            there = f"select 1 where to_regclass('{SCHEMA}.alembic_version') is not null"
        if connection.execute(text(there)).first() is None:
            return None
        found: str | None = connection.execute(text("select version_num from alembic_version")).scalar()
    return found


def _look(path: Path) -> None:
    """Refuse a file that is no database of ours before anything is written to it.

    Each file is looked at once in a process: closing a file drops every lock the process holds on it (POSIX), and with
    them those of the connections that are open.
    """
    if not path.exists() or path.stat().st_size == 0:
        return
    place = (path.stat().st_dev, path.stat().st_ino)
    if place in _LOOKED_AT:
        return
    with path.open("rb") as file:
        head = file.read(100)
    mark = int.from_bytes(head[68:72], "big")
    if not head.startswith(b"SQLite format 3\0") or mark not in (0, APPLICATION_ID):
        raise Unavailable(
            Surroundings.NOT_A_DATABASE,
            Sentence("{path} är inte en databas för Caseworker. Välj en annan fil; den här är orörd.", path=path),
        )
    _LOOKED_AT.add(place)


def migrate(connection: Connection) -> None:
    """All steps in the caller's transaction (DDL included, on both engines), then the triggers anew, then the checks."""
    from alembic import command  # noqa: PLC0415  # slow to import, seldom needed
    from alembic.config import Config  # noqa: PLC0415

    local = connection.dialect.name == "sqlite"
    prefix = None
    if not local:
        prefix = _entered(connection)
    views.drop(connection)
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    install(connection)
    views.install(connection)
    _install_search(connection)
    if prefix is not None:
        postgres.install_rights(connection, prefix)
    if local:
        connection.exec_driver_sql(f"pragma application_id = {APPLICATION_ID}")
        _proven(connection)


def _entered(connection: Connection) -> str | None:
    """In our schema, as its owner; returns the prefix of the database's roles when it has any."""
    there = text("select 1 from pg_namespace where nspname = :s").bindparams(s=SCHEMA)
    if connection.execute(there).first() is None:
        connection.execute(text(f"create schema {SCHEMA}"))
    postgres.become_owner(connection)
    connection.execute(text("set local row_security = off"))  # a step that saw only a part of the rows is an error
    connection.execute(text(f"set search_path = {SCHEMA}"))
    return postgres.prefix_of(connection)


def exists(connection: Connection) -> bool:
    """Whether a server's database has a schema of ours."""
    return bool(connection.execute(text(f"select to_regclass('{SCHEMA}.alembic_version') is not null")).scalar())


def _install_search(connection: Connection) -> None:
    from caseworker_app.store.search import install as install_search  # noqa: PLC0415  # only here

    install_search(connection)


def _proven(connection: Connection) -> None:
    driver: Any = connection.connection.driver_connection
    broken = driver.execute("pragma foreign_key_check").fetchall()
    whole = driver.execute("pragma integrity_check").fetchone()[0]
    if broken or whole != "ok":
        place, offline = Path(connection.engine.url.database or ""), not isinstance(driver, sqlite3.Connection)
        raise Unavailable(Surroundings.DAMAGED, damaged(place, offline=offline))
