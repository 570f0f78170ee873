"""Verify names the first thing that was changed behind the journal's back."""

from __future__ import annotations

import pytest

from caseworker_app.store.verify import verify
from caseworker_app.store.work import Store
from tests.support.rows import add_call, add_case, new_case, new_note


@pytest.fixture
def filled(store: Store) -> Store:
    case = add_case(store)
    with store.work() as work:
        work.notes.add(new_note(case, signed=True))
        work.blobs.put(b"ett brev")
        work.commit()
    with store.work() as work:
        call = work.calls.one(key="prov") or add_call(work)
        work.bulk([("cases", [new_case(call, n) for n in range(10, 15)])])
        work.commit()
    return store


def _behind_the_back(store: Store, *statements: str) -> None:
    """As somebody with the whole file or the server's rights could do: triggers off first."""
    with store.engine.connect() as connection, connection.begin():
        if connection.dialect.name == "sqlite":
            names = connection.exec_driver_sql("select name from sqlite_master where type = 'trigger'").scalars().all()
            for name in names:
                connection.exec_driver_sql(f"drop trigger {name}")
        else:
            connection.exec_driver_sql("set session_replication_role = replica")
        for statement in statements:
            connection.exec_driver_sql(statement)


def test_an_untouched_database_is_whole(filled: Store) -> None:
    report = verify(filled)
    assert report.first is None
    assert report.entries >= 8


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("update note set text = 'annat'", "skiljer sig"),
        ("delete from note", "borta"),
        ("update case_ set handler = 'eva' where dnr = 'PROV 2020/12'", "skiljer sig"),
        ("delete from case_ where dnr = 'PROV 2020/13'", "skiljer sig"),
        ("update journal set actor = 'eva' where number = 2", "Journalpost 2"),
        ("delete from journal where number = 3", "saknas"),
        ("delete from journal_payload where number = 2", "gallringspost"),
        ("update journal_payload set body = '[]' where number = 2", "innehållet är ändrat"),
        ("update blob set data = '\\x00'", "ändrat eller skadat"),
    ],
)
def test_a_change_behind_the_back_is_named(filled: Store, statement: str, word: str) -> None:
    if filled.engine.dialect.name == "sqlite":
        statement = statement.replace("'\\x00'", "x'00'")
    _behind_the_back(filled, statement)
    first = verify(filled).first
    assert first is not None
    assert word in first


def test_a_row_put_in_behind_the_back_is_named(filled: Store) -> None:
    with filled.reading() as work:
        note = work.notes.find()[0]
    names = "id, case_id, author, text, written_at, signed_at, kind"
    chosen = "'00000000-0000-7000-8000-000000000009', case_id, author, text, written_at, signed_at, kind from note"
    _behind_the_back(filled, f"insert into note ({names}) select {chosen}")
    first = verify(filled).first
    assert note.text
    assert first is not None
    assert "saknar post" in first


def test_the_end_of_the_journal_cannot_be_cut_off(filled: Store) -> None:
    with filled.reading() as work:
        last = work.connection.exec_driver_sql("select max(number) from journal").scalar()
    _behind_the_back(
        filled, f"delete from journal_payload where number = {last}", f"delete from journal where number = {last}"
    )
    first = verify(filled).first
    assert first is not None
    assert "slut" in first or "saknar post" in first
