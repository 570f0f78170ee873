"""The journal: its vectors, one entry per operation and object, the server's actor, bulk without text."""

from __future__ import annotations

import json
from dataclasses import replace
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from caseworker_app.services.clock import fresh_ids
from caseworker_app.store.canonical import START, Head, created, digest, quoted, written_data
from caseworker_app.store.journal.entries import Recorded
from caseworker_app.store.journal.model import undeclared
from caseworker_app.store.work import Store
from tests.store.conftest import StoreFor
from tests.support.rows import add_call, add_case, new_case, new_note, parts_of

SALT = bytes(range(16))
NOTE, CASE, OPERATION = (UUID(f"00000000-0000-7000-8000-00000000000{n}") for n in (1, 2, 3))
BODY = (
    '[["note","00000000-0000-7000-8000-000000000001","+",{"author":"anna",'
    '"case_id":"00000000-0000-7000-8000-000000000002","text":"Åmål \\"ö\\"\\n"}]]'
)
DIGEST = "1aaa2191bee7952bf43eaf6a5a45032f7d66d77017e1a5fa7a34f72ee1d187c1"


def test_the_digest_of_the_written_vector() -> None:
    values = {"author": "anna", "case_id": CASE, "text": 'Åmål "ö"\n'}
    assert f"[{created('note', NOTE, values)}]" == BODY
    assert digest(SALT, BODY).hex() == DIGEST


def test_the_link_of_the_written_vector() -> None:
    head = Head(
        1,
        1592000000000001,
        "anna",
        "KONTOR-7",
        str(OPERATION),
        "create",
        str(CASE),
        "note",
        str(NOTE),
        None,
        bytes.fromhex(DIGEST),
    )
    assert bytes(32) == START
    assert head.link(START).hex() == "4e21a952344d896a6f7e104a17cc441efe28bce9eb9e24a2f78dd8ace090a941"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_text_is_written_as_json_reads_it(text: str) -> None:
    assert json.loads(quoted(text)) == text


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])), st.lists
    )
)
def test_data_is_written_as_json_reads_it(value: object) -> None:
    assert json.loads(written_data(value)) == value


def test_every_table_says_how_it_is_journaled() -> None:
    assert undeclared() == []


def _heads(store: Store) -> list[tuple[str, str, str]]:
    with store.reading() as work:
        rows = work.connection.exec_driver_sql("select actor, kind, object_type from journal order by number")
        return [(row[0], row[1], row[2]) for row in rows]


def test_a_registration_is_one_entry_for_the_case(store: Store) -> None:
    add_case(store)
    kinds = [kind for _, _, kind in _heads(store)]
    assert kinds.count("case_") == 1 or kinds.count("case") == 1


def test_the_actor_is_whoever_holds_the_connection(store_for: StoreFor) -> None:
    case = add_case(store_for("anna"))
    bo = store_for("bo")
    with bo.work() as work:
        work.notes.add(new_note(case))
        work.commit()
    assert _heads(bo)[-1] == ("bo", "create", "note")


def test_an_unchanged_save_leaves_no_other_trace_than_the_version(store: Store) -> None:
    case = add_case(store)
    with store.work() as work:
        held = work.cases.get(case)
        work.cases.save(held, held.version)
        work.commit()
    with store.reading() as work:
        body = work.connection.exec_driver_sql(
            "select p.body from journal_payload p join journal j on j.number = p.number order by p.number desc limit 1"
        ).scalar()
    assert json.loads(str(body))[0][3] == {"version": [1, 2]}


def test_what_is_refused_is_an_entry_too(store: Store) -> None:
    case = add_case(store)
    with store.work() as work:
        work.refuse("case_", case, case, "Ramen räcker inte.")
        work.record(Recorded("settled", "case_", case, case, '["klart"]'), about=1)
        work.commit()
    assert [kind for _, kind, _ in _heads(store)][-2:] == ["refused", "settled"]


def test_imported_rows_keep_a_digest_and_no_text(store: Store) -> None:
    with store.work() as work:
        call = add_call(work)
        work.commit()
    cases = [new_case(call, n) for n in range(1, 51)]
    applicants, applications = zip(*(parts_of(case) for case in cases), strict=True)
    with store.work() as work:
        work.bulk([("cases", cases), ("applicants", applicants), ("applications", applications)])
        work.commit()
    with store.reading() as work:
        assert work.cases.find("dnr") == sorted(cases, key=lambda c: str(c.dnr))
        bodies = work.connection.exec_driver_sql(
            "select p.body from journal_payload p join journal j on j.number = p.number where j.kind = 'create'"
            " and j.number > 1"
        ).scalars()
        assert sum(1 for body in bodies if body is None) == 50


def test_a_changed_imported_row_has_its_change_as_text(store: Store) -> None:
    with store.work() as work:
        case = new_case(add_call(work), 1)
        work.bulk([("cases", [case])])
        work.commit()
    with store.work() as work:
        work.cases.save(replace(case, handler="bo"), 1)
        work.commit()
    assert _heads(store)[-1][1] == "change"


def test_operations_of_one_unit_of_work_can_be_told_apart(store: Store) -> None:
    case = add_case(store)
    first = fresh_ids()
    with store.work(first) as work:
        work.notes.add(new_note(case, "Ett"))
        second = work.act()
        work.notes.add(new_note(case, "Två"))
        work.commit()
    with store.reading() as work:
        rows = work.connection.exec_driver_sql("select operation from journal order by number desc limit 2").scalars()
        assert [str(row) for row in rows] == [str(second), str(first)]
