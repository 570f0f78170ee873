"""Records go in and come out as they were, on both engines; versions and frozen rows hold."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from caseworker_app.domain.records.office import Person
from caseworker_app.domain.states import CaseState
from caseworker_app.errors import CaseChanged, Rejected, Unusable
from caseworker_app.services.clock import fresh_ids
from caseworker_app.store.numbers import next_numbers
from caseworker_app.store.work import Store
from tests.store.conftest import StoreFor
from tests.support.rows import NOW, add_call, add_case, new_case, new_note

AWKWARD = 'Åäö "citat" \\ rad\nny \t combining a\u030a \u2028 \ufeff \u007f 𝄞'


def test_a_case_comes_back_as_it_was_written(store: Store) -> None:
    with store.work() as work:
        case = work.cases.add(new_case(add_call(work), 7, applicant_name=AWKWARD, handler="bo"))
        work.commit()
    with store.reading() as work:
        assert work.cases.get(case.id) == case
        assert work.cases.one(dnr="PROV 2020/7") == case
        assert work.cases.find(state=[CaseState.REGISTERED.value]) == [case]
        assert work.cases.count(handler="bo") == 1


def test_leaving_without_commit_takes_everything_back(store: Store) -> None:
    case = add_case(store)
    with store.work() as work:
        work.notes.add(new_note(case))
    with store.reading() as work:
        assert work.notes.find() == []
        before = work.connection.exec_driver_sql("select count(*) from journal").scalar()
    with contextlib.suppress(KeyboardInterrupt), store.work() as work:
        work.notes.add(new_note(case))
        raise KeyboardInterrupt
    with store.reading() as work:
        assert work.connection.exec_driver_sql("select count(*) from journal").scalar() == before


def test_the_second_writer_gets_case_changed_with_both_sides(store_for: StoreFor) -> None:
    anna, bo = store_for("anna"), store_for("bo")
    case = add_case(anna)
    with anna.reading() as work:
        seen = work.cases.get(case)
    with bo.work() as work:
        work.cases.save(replace(seen, handler="bo"), seen.version)
        work.commit()
    with anna.work() as work, pytest.raises(CaseChanged) as caught:
        work.cases.save(replace(seen, handler="anna"), seen.version)
    assert caught.value.mine == {"handler": "anna"}
    assert caught.value.theirs == {"handler": "bo"}
    with anna.reading() as work:
        assert work.cases.get(case).handler == "bo"


def test_a_signed_note_is_locked(store: Store) -> None:
    case = add_case(store)
    note = new_note(case, signed=True)
    with store.work() as work:
        work.notes.add(note)
        work.commit()
    with store.work() as work, pytest.raises(Rejected):
        work.notes.change(note.id, text="Något annat.")
    with store.work() as work, pytest.raises(Rejected):
        work.notes.remove(note.id)
    with store.reading() as work:
        assert work.notes.get(note.id).text == note.text


def test_a_note_can_be_written_until_it_is_signed(store: Store) -> None:
    note = new_note(add_case(store))
    with store.work() as work:
        work.notes.add(note)
        work.notes.change(note.id, text="Rättat.", signed_at=NOW)
        work.commit()
    with store.reading() as work:
        assert work.notes.get(note.id).text == "Rättat."


def test_the_journal_cannot_be_changed_by_hand(store: Store) -> None:
    add_case(store)
    for statement in ("delete from journal", "update journal set actor = 'eva'"):
        with store.work() as work, pytest.raises(Rejected):
            work.connection.exec_driver_sql(statement)


def test_numbers_of_a_series_are_unique_and_without_holes(store_for: StoreFor) -> None:
    given: list[int] = []
    for person in ("anna", "bo", "anna"):
        store = store_for(person)
        with store.work() as work:
            given += next_numbers(work, fresh_ids(), "PROV", 2020, 3)
            work.commit()
    assert given == list(range(1, 10))


def test_a_number_taken_back_is_given_again(store: Store) -> None:
    with store.work() as work:
        next_numbers(work, fresh_ids(), "PROV", 2020)
    with store.work() as work:
        assert list(next_numbers(work, fresh_ids(), "PROV", 2020)) == [1]


def test_what_is_gone_is_a_sentence(store: Store) -> None:
    with store.reading() as work, pytest.raises(Unusable, match="finns inte längre"):
        work.cases.get(UUID(int=7))


def test_blobs_are_kept_once_by_their_hash(store: Store) -> None:
    with store.work() as work:
        first, second = work.blobs.put(b"samma"), work.blobs.put(b"samma")
        work.commit()
    with store.reading() as work:
        assert first == second
        assert work.blobs.get(first) == b"samma"
        assert [size for _, size, _ in work.blobs.each()] == [5]


def test_roles_stay_a_tuple(store: Store) -> None:
    person = Person(id=fresh_ids(), name="bo", display_name="Bo", title="", roles=("granskare",))
    with store.work() as work:
        work.people.add(person)
        work.commit()
    with store.reading() as work:
        assert work.people.one(name="bo") == person


def test_days_before_our_time_are_kept(store: Store) -> None:
    with store.work() as work:
        case = work.cases.add(new_case(add_call(work), 1, arrived=date(1, 1, 1)))
        work.commit()
    with store.reading() as work:
        assert work.cases.get(case.id).arrived == date(1, 1, 1)
