"""Checklists, completion requests, notes, jäv."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from caseworker_app.domain.states import CaseState, CompletionState, Outcome, Reply
from caseworker_app.errors import LetterFailed, Rejected
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from tests.support.journey import OfficeFor, cases_of, checked, registered, registered_some


@pytest.mark.begun(registered_some, 1)
def test_a_checklist_says_who_answered_when_and_under_which_section(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    reviews = office_for("bo").reviews
    sheet = reviews.open(case.id, "formell")
    sheet = reviews.answer(sheet.checklist.id, Given("i_tid", Reply.YES))
    row = next(row for row in sheet.rows if row.template.id == "i_tid")
    assert row.answer is not None
    assert (row.answer.answered_by, row.answer.reply, row.template.section) == ("bo", Reply.YES, "22 § FL")
    assert "i_tid" not in sheet.unanswered


@pytest.mark.begun(registered_some, 1)
def test_rows_of_the_other_track_are_not_asked(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    sheet = office_for("bo").reviews.open(case.id, "formell")
    assert "villkor_forening" not in {row.template.id for row in sheet.rows}


def test_what_intake_found_is_shown_beside_the_row(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = registered(office, tmp_path, Ankomstdatum="2020-05-20")[0]
    sheet = office_for("bo").reviews.open(case.id, "formell")
    seen = {row.template.id: row.computed for row in sheet.rows}
    assert seen["i_tid"] is not None
    assert seen["i_tid"].holds is False
    assert "efter sista ansökningsdag" in seen["i_tid"].text
    assert seen["budget"] is not None
    assert seen["budget"].holds is True


@pytest.mark.begun(registered_some, 1)
def test_a_no_wants_a_remark(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    reviews = office_for("bo").reviews
    sheet = reviews.open(case.id, "formell")
    with pytest.raises(Rejected) as caught:
        reviews.answer(sheet.checklist.id, Given("i_tid", Reply.NO), Given("orgnr", Reply.YES))
    assert caught.value.fields == {"i_tid"}
    assert len(reviews.open(case.id, "formell").unanswered) == len(sheet.rows)


@pytest.mark.begun(registered_some, 1)
def test_a_list_is_finished_when_every_row_is_answered(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    reviews = office_for("bo").reviews
    sheet = reviews.open(case.id, "formell")
    with pytest.raises(Rejected) as caught:
        reviews.finish(sheet.checklist.id, Outcome.PASSED, "", 1)
    assert "jav" in caught.value.fields
    checked(office_for("bo"), case)
    assert office.cases.by_dnr("DELMOS 2020/1").state is CaseState.CHECKED


@pytest.mark.begun(registered_some, 1)
def test_a_row_that_stops_keeps_the_list_from_passing(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    reviews = office_for("bo").reviews
    sheet = reviews.open(case.id, "formell")
    given = [Given(row.template.id, Reply.YES) for row in sheet.rows if row.template.id != "i_tid"]
    sheet = reviews.answer(sheet.checklist.id, *given, Given("i_tid", Reply.NO, "Kom in en vecka för sent."))
    with pytest.raises(Rejected, match="kan inte godkännas"):
        reviews.finish(sheet.checklist.id, Outcome.PASSED, "", 1)
    assert reviews.finish(sheet.checklist.id, Outcome.FAILED, "För sent.", 1).outcome is Outcome.FAILED


@pytest.mark.begun(registered_some, 1)
def test_a_finished_list_is_reopened_before_it_is_changed(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    reviews = office_for("bo").reviews
    checked(office_for("bo"), case)
    sheet = reviews.open(case.id, "formell")
    with pytest.raises(Rejected, match="avslutad"):
        reviews.answer(sheet.checklist.id, Given("orgnr", Reply.YES))
    reviews.reopen(sheet.checklist.id, sheet.checklist.version)
    assert office.cases.by_dnr("DELMOS 2020/1").state is CaseState.REGISTERED


@pytest.mark.begun(registered_some, 1)
def test_a_completion_request_has_items_a_day_and_a_consequence(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    completions = office_for("bo").completions
    asked = completions.ask(case.id, [Wanted("Undertecknade stadgar"), Wanted("Budget per post", "budget")])
    assert asked.due == date(2020, 6, 1)
    sent = completions.send(asked.id, asked.version)
    assert office.cases.by_dnr("DELMOS 2020/1").state is CaseState.COMPLETION
    clock.day = date(2020, 5, 28)
    answered = completions.answer(sent.id, date(2020, 5, 27), [1], sent.version)
    held, items = completions.of(case.id)[0]
    assert (held.state, [item.settled for item in items]) == (CompletionState.ANSWERED, [True, False])
    assert answered.answered_on == date(2020, 5, 27)
    assert office.cases.by_dnr("DELMOS 2020/1").state is CaseState.REGISTERED


@pytest.mark.begun(registered_some, 1)
def test_an_empty_completion_request_is_refused(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    with pytest.raises(Rejected) as caught:
        office_for("bo").completions.ask(case.id, [], date(2020, 5, 1))
    assert caught.value.fields == {"items", "due"}


@pytest.mark.begun(registered_some, 1)
def test_a_completion_request_becomes_a_frozen_letter(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo")
    asked = bo.completions.ask(case.id, [Wanted("Undertecknade stadgar")])
    letter = bo.letters.send_completion(asked.id, asked.version)
    assert letter == bo.letters.freeze_completion(asked.id)
    assert bo.letters.data(letter.id).startswith(b"%PDF-1.7")
    (sent, _items), *_ = bo.completions.of(case.id)
    assert (sent.state, sent.sent_on) == (CompletionState.SENT, bo.desk.clock.today())


@pytest.mark.begun(registered_some, 1)
def test_a_request_whose_letter_cannot_be_made_is_not_sent(office: Office, office_for: OfficeFor) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo")
    asked = bo.completions.ask(case.id, [Wanted("Intyg på \u4f60\u597d")])
    with pytest.raises(LetterFailed):
        bo.letters.send_completion(asked.id, asked.version)
    (held, _items), *_ = bo.completions.of(case.id)
    assert (held.state, bo.records.of(case.id).letters) == (CompletionState.DRAFT, ())


@pytest.mark.begun(registered_some, 1)
def test_a_signed_note_cannot_be_changed(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    cases = office_for("bo").cases
    note = cases.note(case.id, "Ringde Åsa Öberg om budgeten.", sign=False)
    cases.sign(note.id, "Ringde Åsa Öberg om budgeten; hon skickar en ny.")
    with pytest.raises(Rejected, match="redan signerad"):
        cases.sign(note.id, "Något annat.")
    with pytest.raises(Rejected, match="Bara den som skrev"):
        office_for("cilla").cases.sign(note.id, "Något annat.")


def test_a_finding_is_settled_with_words_and_stays(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    registered(office, tmp_path, Ankomstdatum="2020-05-20")
    bo = office_for("bo")
    finding = bo.records.open("DELMOS 2020/1").findings[0]
    with pytest.raises(Rejected):
        bo.cases.settle(finding.id, "")
    bo.cases.settle(finding.id, "Postad i tid enligt poststämpeln.")
    after = bo.records.open("DELMOS 2020/1").findings[0]
    assert (after.text, after.settled_by) == (finding.text, "bo")
