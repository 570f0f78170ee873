"""Making and recognising databases; the migrations give the model's own schema."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.store import backup, schema
from caseworker_app.store.base import Base
from caseworker_app.store.engine import open_engine
from tests.support.cluster import Cluster


@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")
def test_the_migrations_make_the_models_schema(address: str) -> None:
    engine = open_engine(address)
    with engine.connect().execution_options(reading=True) as connection, connection.begin():
        context = MigrationContext.configure(connection, opts={"include_object": _ours, "compare_type": False})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def _ours(_thing: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
    theirs = ("journal", "search_index", "alembic")
    return not (kind == "table" and str(name).startswith(theirs)) and not (kind == "index" and "search" in str(name))


def test_making_twice_changes_nothing(address: str) -> None:
    assert schema.upgrade(address) == "newest"


def test_a_crash_while_making_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "ny.db"

    def crash(_connection: Connection) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        schema.upgrade(str(path), crash=crash)
    tables = sqlite3.connect(path).execute("select count(*) from sqlite_master where type = 'table'").fetchone()
    assert tables == (0,)
    assert schema.upgrade(str(path)) == "new"


def test_a_crash_while_making_leaves_nothing_on_the_server(cluster: Cluster) -> None:
    address = cluster.empty("anna")

    def crash(_connection: Connection) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        schema.upgrade(address, crash=crash)
    assert schema.upgrade(address) == "new"


def test_a_missing_file_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="caseworker init") as caught:
        schema.check(str(tmp_path / "borta.db"))
    assert caught.value.kind is Surroundings.MISSING


@pytest.mark.parametrize("content", [b"PK\x03\x04 ingen databas alls", b"SQLite format 3\0" + b"\xff" * 200])
def test_another_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "annat.db"
    path.write_bytes(content)
    with pytest.raises(Unavailable) as caught:
        schema.upgrade(str(path))
    assert caught.value.kind is Surroundings.NOT_A_DATABASE
    assert path.read_bytes() == content


def test_a_newer_and_an_older_schema_are_refused(address: str) -> None:
    for number, kind in (("9999", Surroundings.NEWER_SCHEMA), ("0001", Surroundings.OLDER_SCHEMA)):
        engine = open_engine(address)
        with engine.connect() as connection, connection.begin():
            connection.exec_driver_sql(f"update alembic_version set version_num = '{number}'")
        engine.dispose()
        with pytest.raises(Unavailable) as caught:
            schema.check(address)
        assert caught.value.kind is kind


def test_an_unreachable_server_is_a_sentence() -> None:
    with pytest.raises(Unavailable, match="svarar inte"):
        schema.check("postgresql://anna@/inget?host=/tmp/finns-inte")


def test_an_offline_file_is_made_at_once_with_the_schema_that_the_migrations_make(tmp_path: Path) -> None:
    at_once, stepwise = open_engine(str(tmp_path / "a.db")), str(tmp_path / "b.db")
    schema.make(at_once)
    at_once.dispose()
    schema.upgrade(stepwise)

    def told(path: str) -> list[tuple[object, ...]]:
        with sqlite3.connect(path) as connection:
            names = connection.execute("select type, name, tbl_name from sqlite_master where name not like 'sqlite_%'")
            tables = [(kind, name, of) for kind, name, of in names]
            columns = [
                (name, *column[1:4], column[5])
                for kind, name, _ in tables
                if kind in ("table", "view")
                for column in connection.execute(f"pragma table_info({name})")
            ]
            found = [*tables, *((c[0], c[1], c[3], c[4]) for c in columns)]
            found += connection.execute("select * from alembic_version").fetchall()
            found += connection.execute("select number, hash from journal_tip").fetchall()
        return sorted(found, key=repr)

    assert told(str(tmp_path / "a.db")) == told(stepwise)
    schema.check(str(tmp_path / "a.db"))


def test_automatic_copies_are_kept_for_a_while_and_others_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "ärenden.db"
    sqlite3.connect(path).close()
    mine = tmp_path / "ärenden-kopia.db"
    mine.touch()
    made = [backup.before(path, "schema-0001", datetime(2026, 1, day, tzinfo=UTC)) for day in range(1, backup.KEPT + 3)]
    assert {one for one in made if one.exists()} == set(made[-backup.KEPT :])
    assert mine.exists()
