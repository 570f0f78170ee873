"""What a case file hands out to a person: its history in words, its files, notes with a place, answers taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from caseworker_app.domain.places import Place
from caseworker_app.domain.states import CompletionState, Reply, Trial
from caseworker_app.errors import CaseChanged, Rejected, Unanswered
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.casework.history import Change
from caseworker_app.services.casework.reviews import Given, Seen
from caseworker_app.services.office import Office
from tests.support.files import CALL, folder, row
from tests.support.journey import OfficeFor, assessed, registered


def test_the_history_tells_who_did_what_with_before_and_after(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    (case,) = registered(office, tmp_path)
    bo = office_for("bo")
    sheet = bo.reviews.open(case.id, "formell")
    bo.reviews.answer(sheet.checklist.id, Given("i_tid", Reply.YES))
    bo.reviews.answer(sheet.checklist.id, Given("i_tid", Reply.NO, "Kom in den 16 maj."))

    newest, first = bo.history.of(case.id)[:2]

    text = "Ansökan har kommit in i tid"
    assert newest.who == next(one.display_name for one in bo.people.all() if one.name == "bo")
    assert newest.what == "Checklista ändrad"
    assert set(newest.changes) == {Change(text, "ja", "nej"), Change(f"{text}: anmärkning", "", "Kom in den 16 maj.")}
    assert first.changes == (Change(text, "", "ja"),)
    assert bo.history.count(case.id) == len(bo.history.of(case.id))


def test_what_another_person_wrote_in_an_assessment_is_not_told_in_the_history(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    (case,) = registered(office, tmp_path)
    assessed(office_for("cilla"), case)

    told = [one for one in office_for("bo").history.of(case.id) if one.what.startswith("Bedömning")]

    assert told
    assert all(one.changes == () for one in told)


def test_the_history_tells_that_jav_was_reported_and_its_circumstance_to_those_who_try_it(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    (case,) = registered(office, tmp_path)
    cilla, david = office_for("cilla"), office_for("david")
    cilla.recusals.answer(case.id, "Min syster leder projektet.", biased=True)
    (reported,) = [one for one in david.recusals.of(case.id) if one.biased]
    david.recusals.settle(reported.id, Trial.FREE, "Systern har slutat.")

    tried, answered = office_for("bo").history.of(case.id)[:2]

    assert (answered.who, answered.what) == ("Cilla", "Jävsfrågan besvarad")
    assert (tried.who, tried.what) == ("David", "Jävsfrågan prövad")
    assert not {"Omständighet", "Prövningens skäl"} & {one.label for one in (*answered.changes, *tried.changes)}
    assert "Min syster leder projektet." in str(cilla.history.of(case.id)[1])
    assert "Systern har slutat." in str(david.history.of(case.id)[0])
    assert "Min syster leder projektet." in str(david.history.of(case.id)[1])
    if not office.desk.shared:
        assert answered.changes == (Change("Jäv", "", "ja"),)


def test_history_and_files_stay_closed_until_the_question_of_bias_is_answered(
    office: Office, tmp_path: Path, office_for: OfficeFor
) -> None:
    office.calls.add(CALL)
    office.intake.run(folder(tmp_path / "in", [row(Referens="R-1")]), CALL)
    bo = office_for("bo")
    (asked,) = bo.recusals.waiting()

    with pytest.raises(Unanswered):
        bo.history.of(asked.id)
    with pytest.raises(Unanswered):
        bo.records.of(asked.id)


def test_a_note_keeps_the_place_it_points_to(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    (case,) = registered(office, tmp_path)
    place = Place(uuid4(), 2, 36.5, 120.0, "fem tusen kronor")

    office_for("bo").cases.note(case.id, "Skillnaden förklaras här.", place=place.as_data())

    (note,) = office.records.of(case.id).notes
    assert Place.read(note.place) == place


def test_an_answer_can_be_taken_back_and_the_history_keeps_it(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    (case,) = registered(office, tmp_path)
    bo = office_for("bo")
    sheet = bo.reviews.open(case.id, "formell")
    bo.reviews.answer(sheet.checklist.id, Given("i_tid", Reply.YES))

    after = bo.reviews.withdraw(sheet.checklist.id, "i_tid")

    assert "i_tid" in after.unanswered
    assert bo.history.of(case.id)[0].changes == (Change("Ansökan har kommit in i tid", "ja", ""),)


def test_an_answer_does_not_write_over_a_colleagues(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    (case,) = registered(office, tmp_path)
    bo, cilla = office_for("bo"), office_for("cilla")
    sheet = bo.reviews.open(case.id, "formell")
    cilla.reviews.answer(sheet.checklist.id, Given("i_tid", Reply.NO, "För sent."))

    with pytest.raises(CaseChanged) as caught:
        bo.reviews.answer(sheet.checklist.id, Given("i_tid", Reply.YES, seen=Seen()))

    assert caught.value.mine["reply"] is Reply.YES
    assert caught.value.theirs == {"row": "i_tid", "reply": Reply.NO, "remark": "För sent."}
    assert caught.value.by == "cilla"


def test_the_same_answer_of_two_people_is_no_conflict(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    (case,) = registered(office, tmp_path)
    bo = office_for("bo")
    sheet = bo.reviews.open(case.id, "formell")
    office_for("cilla").reviews.answer(sheet.checklist.id, Given("i_tid", Reply.YES))

    after = bo.reviews.answer(sheet.checklist.id, Given("i_tid", Reply.YES, seen=Seen()))

    assert "i_tid" not in after.unanswered


def test_a_drafted_request_is_written_anew_until_it_is_sent(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    (case,) = registered(office, tmp_path)
    bo = office_for("bo")
    made = bo.completions.ask(case.id, [Wanted("Budget.")])
    day = date(2020, 6, 30)

    saved = bo.completions.redraft(made.id, [Wanted("Budget."), Wanted("Stadgar.")], day, "Följd.", made.version)
    preview = bo.letters.preview_completion(made.id)
    bo.completions.send(made.id, saved.version)

    ((request, items),) = bo.completions.of(case.id)
    assert [item.text for item in items] == ["Budget.", "Stadgar."]
    assert (request.due, request.state) == (day, CompletionState.SENT)
    assert preview.startswith(b"%PDF")
    with pytest.raises(Rejected, match="redan skickad"):
        bo.completions.redraft(made.id, [Wanted("Mer.")], day, "", request.version)


def test_a_received_file_is_read_as_it_came_in(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    (case,) = registered(office, tmp_path)
    file = office.records.of(case.id)
    attached = next(one for one in file.documents if one.sha256)

    data = office_for("bo").records.document(attached.id)

    assert len(data) == attached.size
