"""Registration and completion in an open case: presenters with recording screens, views with keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.states import CompletionState, Reply
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.office import Office
from caseworker_app.ui.case.completion.view import CompletionView
from caseworker_app.ui.case.registration.view import RegistrationView
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.days import no_day
from caseworker_app.ui.style import WRONG
from tests.support.files import CALL, folder, row
from tests.ui.patience import active
from tests.ui.support import Around


@pytest.fixture
def cases(small_office: Office) -> list[Case]:
    with small_office.desk.reading() as work:
        return work.cases.find("dnr")


@pytest.fixture
def view(bench: Around, qtbot: QtBot) -> CaseView:
    made = CaseView(bench.place)
    bench.place.changes.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    active(qtbot, made)
    return made


@pytest.fixture
def bo(small_database: Path) -> Iterator[Office]:
    with closing(open_office(str(small_database), "bo")) as office:
        yield office


def _registration(view: CaseView) -> RegistrationView:
    step = view.step_view()
    assert isinstance(step, RegistrationView)
    return step


def _completion(view: CaseView) -> CompletionView:
    step = view.step_view()
    assert isinstance(step, CompletionView)
    return step


@pytest.fixture
def late(small_office: Office, tmp_path: Path) -> Case:
    """A case that came in too late, with a sum that does not add up and the number of another."""
    wrong = row(
        Referens="R-9",
        Organisationsnummer="212099-0011",
        Sökande="Ängsholms kommun (exempel)",
        Ankomstdatum="2020-05-18",
    )
    small_office.intake.run(folder(tmp_path / "late", [wrong]), CALL)
    small_office.recusals.answer_all([one.id for one in small_office.recusals.waiting()])
    with small_office.desk.reading() as work:
        return work.cases.find("-dnr")[0]


def test_a_finding_is_handled_in_words_and_stays_with_who_and_when(
    view: CaseView, bench: Around, small_office: Office, late: Case
) -> None:
    bench.ask.text = "Poststämplad den 14 maj."
    view.open(late.id, "registration")
    step = _registration(view)
    first = view.file.findings[0]

    step.presenter.settle(first.id)

    held = next(one for one in small_office.records.of(late.id).findings if one.id == first.id)
    assert (held.settled_by, held.settled_text) == ("anna", "Poststämplad den 14 maj.")
    assert bench.ask.asked_words[0].label.startswith(first.text)
    assert any("Poststämplad den 14 maj." in label.text() for label in step.findChildren(QLabel))


def test_a_case_that_looks_the_same_is_one_click_away(
    view: CaseView, bench: Around, cases: list[Case], late: Case
) -> None:
    view.open(late.id, "registration")
    step = _registration(view)
    open_other = next(b for b in step.findChildren(QPushButton) if b.text() == f"Öppna {cases[0].dnr}")

    open_other.click()

    assert bench.go.cases == [(cases[0].id, "")]


def test_registered_particulars_are_put_right_in_a_form_that_stays_until_they_are(
    view: CaseView, bench: Around, small_office: Office, bo: Office, cases: list[Case], qtbot: QtBot
) -> None:
    case = cases[0]
    view.open(case.id, "registration")
    step = _registration(view)
    step.ui.correct_button.click()
    form = step.correction
    assert form is not None
    form.edits["address"].setText("Nygränd 7")
    form.edits["email"].setText("ingen adress")
    form.do()
    assert {key for key, edit in form.edits.items() if edit.property(WRONG)} == {"email", "reason"}
    assert bench.place.drafts.kept(str(case.id), "correction.address") is not None

    seen = bo.records.of(case.id).case.version
    bo.corrections.correct(case.id, {"address": "Bos gata 1"}, "Anmäld flytt", seen)
    form.edits["email"].setText("ny@example.se")
    form.edits["reason"].setText("Skrivfel")
    form.do()
    assert "Bos gata 1" in form.edits["address"].accessibleDescription()
    form.do()

    qtbot.waitUntil(lambda: step.correction is None)
    held = small_office.records.of(case.id).applicant
    assert (held.address, held.email) == ("Nygränd 7", "ny@example.se")
    assert bench.place.drafts.kept(str(case.id), "correction.address") is None
    assert "Nygränd 7" in step.ui.facts.toPlainText()


def test_the_sum_sought_is_put_right_from_the_case_menu_whatever_step_is_shown(
    view: CaseView, small_office: Office, cases: list[Case], qtbot: QtBot
) -> None:
    case = cases[2]
    view.open(case.id, "formal")
    menu = view.ui.more_button.menu()
    next(one for one in menu.actions() if one.text().startswith("Rätta uppgifter")).trigger()
    step = _registration(view)
    form = step.correction
    assert form is not None
    form.edits["sought"].setText("1 250 000")
    form.edits["title"].setText("Bänken")
    form.edits["reason"].setText("Skrivfel")
    form.edits["arrived"].setText("2020-02-31")
    form.do()
    assert form.edits["arrived"].accessibleDescription() == no_day("2020-02-31")
    form.edits["arrived"].setText(case.arrived.isoformat())
    form.do()

    qtbot.waitUntil(lambda: step.correction is None)
    held = small_office.records.of(case.id).application
    assert (held.sought, held.title) == (Money.kronor(1_250_000), "Bänken")


def test_a_correction_chooses_the_kind_and_tells_of_words_older_than_a_colleagues_change(
    view: CaseView, bench: Around, small_office: Office, bo: Office, cases: list[Case], qtbot: QtBot
) -> None:
    case, kept = cases[1], "correction.city"
    view.open(case.id, "registration")
    step = _registration(view)
    step.ui.correct_button.click()
    form = step.correction
    assert form is not None
    assert form.edits["address"].property(WRONG) is False
    form.edits["city"].setText("Minstad")
    form.reject()
    seen = bo.records.of(case.id).case.version
    bo.corrections.correct(case.id, {"city": "Bostad"}, "Anmäld flytt", seen)
    view.open(case.id, "registration")
    step = _registration(view)
    step.ui.correct_button.click()
    form = step.correction
    assert form is not None
    kinds = form.edits["kind"]
    assert isinstance(kinds, QComboBox)
    assert kinds.currentText() == "Kommun"
    assert (form.edits["city"].text(), form.edits["city"].property(WRONG)) == ("Minstad", True)
    assert "ändrades till: Bostad" in form.edits["city"].accessibleDescription()
    qtbot.keyClick(kinds, Qt.Key.Key_Down)
    form.edits["reason"].setText("Skrivfel")
    form.do()

    qtbot.waitUntil(lambda: step.correction is None)
    held = small_office.records.of(case.id).applicant
    assert (held.city, held.kind, held.kind_text) == ("Minstad", "region", "Region")
    assert bench.place.drafts.kept(str(case.id), kept) is None


def test_a_handler_is_chosen_or_one_takes_over(view: CaseView, small_office: Office, cases: list[Case]) -> None:
    view.open(cases[0].id, "registration")
    step = _registration(view)

    step.presenter.assign("bo")
    given = small_office.records.of(cases[0].id).case.handler
    step.ui.mine_button.click()

    assert given == "bo"
    assert small_office.records.of(cases[0].id).case.handler == "anna"
    assert step.ui.handler_combo.currentData() == "anna"
    assert not step.ui.mine_button.isVisible()


@pytest.mark.parametrize(("mine", "left"), [(True, "anna"), (False, "bo")])
def test_two_people_taking_the_same_case_choose_who_has_it(
    view: CaseView, small_office: Office, bo: Office, cases: list[Case], mine: bool, left: str
) -> None:
    view.open(cases[0].id, "registration")
    step = _registration(view)
    bo.assignments.assign(cases[0].id, "bo", cases[0].version)

    step.presenter.assign_me()
    told = step._clash.text
    (step.presenter.keep_mine if mine else step.presenter.take_theirs)()

    assert "Bo Exempelsten" in told
    assert small_office.records.of(cases[0].id).case.handler == left


def test_the_request_begins_with_what_the_checklist_says_no_to(
    view: CaseView, small_office: Office, cases: list[Case]
) -> None:
    sheet = small_office.reviews.open(cases[0].id, "formell")
    small_office.reviews.answer(sheet.checklist.id, Given("budget", Reply.NO, "Skillnaden är 5 000 kr."))

    view.open(cases[0].id, "completion")

    text = _completion(view).ui.items_edit.toPlainText()
    assert text == "Skillnaden är 5 000 kr."


def test_a_request_is_looked_at_sent_and_answered(
    view: CaseView, bench: Around, small_office: Office, cases: list[Case]
) -> None:
    bench.ask.answer = "yes"
    view.open(cases[0].id, "completion")
    step = _completion(view)
    step.ui.items_edit.setPlainText("En budget som går ihop.\n\nStadgar.")
    step._preview.click()
    shown = view.ui.documents.view.isVisible()
    tabs = view.ui.documents.tabs
    letter = tabs.tabToolTip(tabs.currentIndex())
    tabs.setCurrentIndex(0)
    beside = (view.ui.documents.at, tabs.tabToolTip(tabs.count() - 1))
    step._primary.click()
    waiting = view.file.case.state.label
    bench.ask.answer = ""
    step._primary.click()
    unticked = bench.ask.questions[-1].title
    step.findChildren(QCheckBox)[0].setChecked(True)
    step._primary.click()

    assert unticked == "Inget är prickat av"
    ((request, items),) = small_office.completions.of(cases[0].id)
    assert shown
    assert letter == "Begäran om komplettering (utkast)"
    assert (beside[0], letter in beside) == (0, False)
    assert waiting == "väntar på komplettering"
    assert request.state is CompletionState.ANSWERED
    assert [(item.text, item.settled) for item in items] == [("En budget som går ihop.", True), ("Stadgar.", False)]
    assert [letter.kind for letter in small_office.records.of(cases[0].id).letters] == ["komplettering"]


def test_a_day_that_is_typed_for_an_answer_is_there_again_where_one_might_not_register_it_for_a_while(
    view: CaseView, bench: Around, small_office: Office, cases: list[Case]
) -> None:
    made = small_office.completions.ask(cases[0].id, [Wanted("Budget.")])
    small_office.completions.send(made.id, made.version)
    view.open(cases[0].id, "completion")
    step = _completion(view)
    (card,) = step._cards
    card.day.selectAll()
    QTest.keyClicks(card.day, "2020-05-19")
    assert step._shown is not None
    asked, today = step._shown[0], bench.place.opened.today

    step.show_asked(asked, today=today, enabled=False)
    assert [one.waits for one in step._cards] == [False]
    step.show_asked(asked, today=today, enabled=True)

    assert [(one.waits, one.day.text()) for one in step._cards] == [(True, "2020-05-19")]


def test_what_is_wrong_with_a_request_stands_at_the_field(view: CaseView, bench: Around, cases: list[Case]) -> None:
    view.open(cases[0].id, "completion")
    step = _completion(view)
    step.ui.items_edit.setPlainText("Stadgar.")
    step.ui.due_edit.setText("2020-05-01")

    step._preview.click()

    assert "framåt i tiden" in step.ui.due_edit.accessibleDescription()
    for typed, told in (
        ("2020-02-31", "2020-02-31 är ingen dag."),
        ("2020-06-06", "2020-06-06 är ingen arbetsdag (lördag). Närmast följande är 2020-06-08."),
    ):
        step.ui.due_edit.setText(typed)
        assert step.ui.due_edit.accessibleDescription() == "Ska vara en arbetsdag."
        step._preview.click()
        assert step.ui.due_edit.accessibleDescription().startswith(told)
    assert bench.messages.failures == []


def test_a_request_being_written_survives_leaving_the_case(view: CaseView, cases: list[Case]) -> None:
    view.open(cases[0].id, "completion")
    QTest.keyClicks(_completion(view).ui.items_edit, "Stadgar")
    view.open(cases[1].id, "completion")
    other = _completion(view).ui.items_edit.toPlainText()

    view.open(cases[0].id, "completion")

    assert other == ""
    assert _completion(view).ui.items_edit.toPlainText() == "Stadgar"


def test_a_colleagues_draft_is_not_written_over(
    view: CaseView, small_office: Office, bo: Office, cases: list[Case]
) -> None:
    made = small_office.completions.ask(cases[0].id, [Wanted("Budget.")])
    view.open(cases[0].id, "completion")
    step = _completion(view)
    step.presenter.write_new()
    bo.completions.redraft(made.id, [Wanted("Stadgar.")], date(2020, 6, 15), "Följd.", made.version)
    step.ui.items_edit.setPlainText("Årsredovisning.")

    step._preview.click()
    clash = step._clash.text
    step.presenter.keep_mine()

    ((_, items),) = small_office.completions.of(cases[0].id)
    assert "Bo Exempelsten" in clash
    assert [item.text for item in items] == ["Årsredovisning."]


def test_a_request_without_answer_is_closed(
    view: CaseView, bench: Around, small_office: Office, cases: list[Case]
) -> None:
    made = small_office.completions.ask(cases[0].id, [Wanted("Budget.")])
    small_office.completions.send(made.id, made.version)
    bench.ask.answer = "yes"
    view.open(cases[0].id, "completion")

    _completion(view).presenter.close(made.id)

    ((request, _),) = small_office.completions.of(cases[0].id)
    assert request.state is CompletionState.CLOSED


def test_a_request_whose_letter_lacks_something_leads_there(
    view: CaseView, bench: Around, small_office: Office, cases: list[Case]
) -> None:
    bench.ask.answer = "yes"
    view.open(cases[0].id, "completion")
    step = _completion(view)
    step.ui.items_edit.setPlainText("Intyg på \u4f60\u597d.")
    step._primary.click()
    (told,) = bench.messages.told
    assert told.act is not None
    told.act()

    ((request, _items),) = small_office.completions.of(cases[0].id)
    assert (request.state, told.action) == (CompletionState.DRAFT, "Till det som saknas")
    assert bench.go.cases == [(cases[0].id, "completion")]
