"""What is asked past SQLAlchemy's way is answered as on it, in the same transaction, and fails as it does."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, bindparam, select
from sqlalchemy.exc import MultipleResultsFound

from caseworker_app.errors import Unavailable
from caseworker_app.services.clock import fresh_ids
from caseworker_app.store import asking
from caseworker_app.store.engine import open_engine
from caseworker_app.store.tables import RECORDS
from caseworker_app.store.tables.cases import CaseRow
from caseworker_app.store.work import Store
from tests.store.conftest import StoreFor
from tests.support.granted import reported
from tests.support.rows import add_case, new_note

CASES = select(CaseRow.__table__)


@pytest.fixture
def handled(tmp_path: Path) -> Iterator[Store]:
    """A case from intake to an accepted report."""
    reported(tmp_path / "prov.db")
    store = Store(open_engine(str(tmp_path / "prov.db")), "anna", fresh_ids)
    yield store
    store.engine.dispose()


def test_every_column_of_every_record_is_read_and_asked_for_alike(handled: Store) -> None:
    with handled.reading() as work:
        for kind in RECORDS:
            table = RECORDS[kind][0].__table__
            ordinary = work.connection.execute(select(table)).all()
            assert list(map(tuple, asking.rows(work.connection, select(table), {}))) == list(map(tuple, ordinary))
            for column in table.c:
                query, value = select(table).where(_is(column)), ordinary[0]._mapping[column] if ordinary else None
                expected = work.connection.execute(query, {"wanted": value}).all()
                found = asking.rows(work.connection, query, {"wanted": value})
                assert list(map(tuple, found)) == list(map(tuple, expected))


def _is(column: Column[object]) -> object:
    return column == bindparam("wanted")


def test_what_is_read_after_a_commit_begins_a_transaction_as_ever(store: Store) -> None:
    case = add_case(store)
    with store.work() as work:
        work.notes.add(new_note(case))
        work.commit()
        assert not work.connection.in_transaction()
        assert len(work.notes.find(case_id=case)) == 1
        assert work.connection.in_transaction()


def test_a_reader_sees_one_moment_however_it_asks(store_for: StoreFor, address: str) -> None:
    anna, bo = store_for("anna"), store_for("bo")
    case = add_case(anna)
    with anna.reading(steady=True) as work:
        before = work.cases.get(case)
        with bo.work() as other:
            other.cases.change(case, handler="bo")
            other.commit()
        assert work.cases.get(case) == before
        assert work.connection.execute(CASES).one().handler == before.handler


def test_two_where_one_was_asked_for_is_our_mistake(store: Store) -> None:
    case = add_case(store)
    with store.work() as work:
        work.notes.add_all([new_note(case), new_note(case)])
        with pytest.raises(MultipleResultsFound):
            work.notes.one(case_id=case)


def test_a_table_that_cannot_be_read_is_told_as_by_every_other_question(handled: Store) -> None:
    with handled.work() as work:
        work.connection.exec_driver_sql("pragma writable_schema = on")
        work.connection.exec_driver_sql("update sqlite_master set rootpage = 99999 where name = 'note'")
        work.connection.exec_driver_sql("pragma writable_schema = reset")
        with pytest.raises(Unavailable, match=r"prov\.db"):
            work.notes.find()


def test_a_file_that_has_ended_the_transaction_by_itself_is_not_asked_again(handled: Store) -> None:
    """What came after would stand outside of it."""
    with handled.work() as work:
        driver: Any = work.connection.connection.driver_connection
        driver.execute("rollback")
        driver.set_authorizer(lambda *_: sqlite3.SQLITE_DENY)
        with pytest.raises(sqlite3.DatabaseError):
            work.notes.find()
        driver.set_authorizer(None)
