"""What a return tells of each case, and keeps in the case's journal."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from caseworker_app.domain.states import Reply
from caseworker_app.services.away.homecoming import Homecoming
from caseworker_app.services.away.report import CaseReport
from caseworker_app.services.casework.reviews import Given
from caseworker_app.store import carrying
from caseworker_app.store.work import UnitOfWork
from tests.support.away import WHO, Home


def back(home: Home, number: int = 0) -> dict[str, CaseReport]:
    done = home.files[number].offline.bring_back(home.offices[WHO[number]].desk)
    return {one.dnr: one for one in done.cases}


def test_a_return_tells_what_happened_to_each_case_and_the_journal_keeps_it(home: Home) -> None:
    office, file = home.offices["anna"], home.files[0]
    sheet = office.reviews.open(home.cases[0], "formell")
    first, second, third = (row.template.id for row in sheet.rows[:3])
    file.cases.note(home.cases[0], "Ringde sökanden.")
    file.reviews.answer(sheet.checklist.id, Given(first, Reply.NO, "Först"), Given(second, Reply.YES, "Ja."))
    file.reviews.answer(sheet.checklist.id, Given(third, Reply.YES, "Ja."))
    office.reviews.answer(sheet.checklist.id, Given(first, Reply.NOT_APPLICABLE, "Först"))
    office.reviews.answer(sheet.checklist.id, Given(third, Reply.YES, "Ja."))
    told = back(home)["DELMOS 2020/1"]
    assert told.text == (
        "Svar i checklista: tillagt 1, ändrat på två håll 1, fanns redan 1. Tjänsteanteckning: tillagt 1."
    )
    assert told.rows
    assert len(told.digest) == 64
    [conflict] = file.offline.status().conflicts
    file.offline.settle(conflict.number, conflict.place, mine=False)
    told = back(home)["DELMOS 2020/1"]
    assert "deras valdes 1" in told.text
    newest = office.news.newest()
    assert back(home) == {}
    assert office.news.newest() == newest
    [kept] = [change.after for one in office.history.of(home.cases[0]) for change in one.changes
              if change.label == "Det här hände" and "deras valdes" in change.after]  # fmt: skip
    assert kept == told.text


def test_a_case_nothing_was_done_in_has_the_same_digest_in_every_file_of_a_person(home: Home) -> None:
    home.offices["anna"].cases.note(home.cases[0], "På kontoret.")
    digests = {back(home, number)["DELMOS 2020/1"].digest for number in (0, 2)}
    assert len(digests) == 1
    assert "" not in digests


def test_a_return_that_was_cut_after_the_push_has_told_it_once(home: Home) -> None:
    home.files[0].cases.note(home.cases[0], "Ringde sökanden.")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Homecoming, "_pull", _cut)
        with pytest.raises(ConnectionError):
            back(home)
    for _ in range(2):
        back(home)
    told = [one for one in home.offices["bo"].history.of(home.cases[0]) if "ffline" in one.what]
    assert [one.what for one in told] == [
        "Ärendet lämnades tillbaka från offline", "Arbete som gjorts offline fördes in",
        *["Ärendet togs med offline"] * 3,
    ]  # fmt: skip
    assert [change.after for change in told[1].changes] == ["Tjänsteanteckning: tillagt 1."]


def _cut(*_: object) -> None:
    raise ConnectionError


FAULTS = (
    "update applicant set phone = '0'",
    "delete from answer",
    "insert into recusal (id, case_id, person, biased, text, answered_at) select id, case_id, 'bo', 0, '', '' from note",
)


def test_a_case_that_landed_otherwise_than_it_was_read_is_told_and_nothing_of_it_stays(home: Home) -> None:
    """A value, a row too few, a row too many."""
    home.offices["anna"].cases.note(home.cases[0], "På kontoret.")
    real = carrying.land

    def spoiled(fault: str, work: UnitOfWork, *given: Any) -> None:
        real(work, *given)
        assert work.connection.exec_driver_sql(fault).rowcount > 0

    for fault in FAULTS:
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(carrying, "land", partial(spoiled, fault))
            with pytest.raises(AssertionError, match="differs from what was read"):
                back(home)
        with home.files[0].desk.reading() as work:
            assert work.notes.find() == []
    assert back(home)["DELMOS 2020/1"].digest
    with home.files[0].desk.reading() as work:
        assert [note.text for note in work.notes.find()] == ["På kontoret."]
