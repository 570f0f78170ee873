"""The step Besked från parten, the published list in the room Beslut: on a real database with a case in each place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import AppealState, CaseState, Detriment, Kind, Protection, StatementKind
from caseworker_app.services.casework.statements import Said
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.overviews.overview import Wait
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.decision.view import DecisionView
from caseworker_app.ui.events.dialog import EventDialog
from caseworker_app.ui.events.view import EventsStep
from caseworker_app.ui.events.words import IN_TIME
from caseworker_app.ui.overview.presenter import OverviewPresenter
from caseworker_app.ui.rounds.view import RoundsView
from tests.support import fresh
from tests.support.files import CALL
from tests.support.town import town
from tests.ui.access import audit
from tests.ui.databases import copied, made_once
from tests.ui.patience import active
from tests.ui.support import Around, around

TODAY = date(2020, 7, 6)
NAMES = ("avstår", "avslag", "återkallas", "sen")


class NoScreen:
    """An OverviewScreen that nobody looks at."""

    def show_calls(self, calls: object, chosen: str) -> None: ...

    def show_no_call(self) -> None: ...

    def show_overview(self, seen: object) -> None: ...


def small_town(path: Path) -> None:
    fresh.empty(path)
    with town(str(path), path.parent, NAMES, TODAY):
        pass  # closed at once: the log is folded in


@pytest.fixture
def office(made: Path, tmp_path: Path) -> Iterator[Office]:
    path = copied(made_once(made, "town", small_town), tmp_path)
    with closing(open_office(str(path), "anna")) as opened:
        yield opened


@pytest.fixture
def there(office: Office, tmp_path: Path, qapp: QApplication) -> Around:
    return around(office, tmp_path)


@pytest.fixture
def view(there: Around, qtbot: QtBot) -> CaseView:
    made = CaseView(there.place)
    there.place.changes.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    active(qtbot, made)
    return made


def _open(view: CaseView, office: Office, name: str) -> EventsStep:
    with office.desk.reading() as work:
        case = work.cases.one(reference=name)
    assert case is not None
    view.open(case.id, "events")
    step = view.step_view()
    assert isinstance(step, EventsStep)
    return step


def _form(there: Around, qtbot: QtBot) -> EventDialog:
    dialog = there.ask.dialogs[-1]
    assert isinstance(dialog, EventDialog)
    qtbot.addWidget(dialog)
    active(qtbot, dialog)
    return dialog


def _press(step: EventsStep, words: str, qtbot: QtBot) -> None:
    [found] = [made for card in step.cards for made in card.links if made.text().startswith(words)]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_a_recipient_declines_and_the_mistake_is_annulled(
    view: CaseView, there: Around, office: Office, qtbot: QtBot
) -> None:
    step = _open(view, office, "avstår")
    assert not step.ui.none_text.isHidden()
    view.say(StatementKind.DECLINED)
    form = _form(there, qtbot)
    form.ui.day_field.setFocus()
    found = audit(form)
    assert (found.unnamed, found.unreachable, found.trapped, found.unlabelled) == ([], [], [], [])
    assert form.ui.amount_field.amount == Money.kronor(1_000_000)
    form.register()
    assert any("vem hos parten" in text for text in form.ui.findings.texts)
    form.ui.who_edit.setText("Åsa Öberg")
    form.register()
    assert form.result() == EventDialog.DialogCode.Accepted
    assert view.file.case.state is CaseState.DECLINED
    assert step.cards[0].heading.startswith("Mottagaren avstår från 1\u00a0000\u00a0000\u00a0kr")
    there.ask.text = "Fel ärende."
    _press(step, "Makulera", qtbot)
    assert view.file.case.state is CaseState.GRANTED
    assert "Makulerat av" in step.cards[0].lines[-1]


def test_a_withdrawal_begins_its_decision(view: CaseView, there: Around, office: Office, qtbot: QtBot) -> None:
    step = _open(view, office, "återkallas")
    view.say(StatementKind.WITHDRAWN)
    form = _form(there, qtbot)
    assert form.ui.amount_row.isHidden()
    form.ui.who_edit.setText("Åsa Öberg")
    form.register()
    there.ask.answer = "begin"
    _press(step, "Börja på beslutet", qtbot)
    assert [d.kind for d in view.file.decisions] == [Kind.WRITE_OFF]


def test_a_change_to_the_partys_detriment_names_its_ground(view: CaseView, office: Office) -> None:
    _open(view, office, "avstår")
    view.go("proposal")
    step = view.step_view()
    assert isinstance(step, DecisionView)
    step.presenter.begin(Kind.CHANGE)
    assert not step.ui.detriment_row.isHidden()
    step.presenter.set_amount(Money.kronor(-400_000))
    at = step.fields.detriment.findData(Detriment.MISLED.value)
    step.fields.detriment.setCurrentIndex(at)
    step.fields.detriment.activated.emit(at)
    held = office.decisions.of(view.case_id)[-1].decision
    assert (held.amount, held.detriment) == (Money.kronor(-400_000), Detriment.MISLED)


def test_a_dissent_is_noted_at_the_decision(there: Around, view: CaseView, office: Office) -> None:
    _open(view, office, "avslag")
    view.go("proposal")
    step = view.step_view()
    assert isinstance(step, DecisionView)
    assert step._dissent.isEnabled()
    there.ask.text = "Anna anser att ansökan borde ha beviljats."
    step._ask_dissent()
    assert office.decisions.of(view.case_id)[-1].decision.dissent == there.ask.text
    assert there.ask.asked_words[-1].text == ""
    step._ask_dissent()
    assert there.ask.asked_words[-1].text == there.ask.text


def test_what_speaks_for_a_dismissal_is_said(view: CaseView, office: Office) -> None:
    step = _open(view, office, "sen")
    assert step.cards[0].heading == "Det här talar för avvisning"
    assert any("sista ansökningsdag" in line for line in step.cards[0].lines)


def test_a_request_for_a_decision_is_refused_by_a_decision_of_its_own(
    view: CaseView, there: Around, office: Office, qtbot: QtBot
) -> None:
    clock = office.desk.clock
    assert isinstance(clock, SampleClock)
    clock.day = date(2020, 12, 1)
    step = _open(view, office, "sen")
    office.statements.ask_to_decide(view.case_id, Said(day=date(2020, 11, 30), sender="Åsa Öberg"))
    step.presenter.load()
    there.ask.answer = "begin"
    _press(step, "Avslå begäran", qtbot)
    assert [d.kind for d in view.file.decisions] == [Kind.DELAY_REFUSAL]


def test_an_appeal_goes_from_letter_to_court(view: CaseView, there: Around, office: Office, qtbot: QtBot) -> None:
    step = _open(view, office, "avslag")
    view.appeal()
    form = _form(there, qtbot)
    form.ui.who_edit.setText("Avslags kommun")
    form.register()
    assert any("46 § FL" in line for line in step.cards[0].lines)
    overview = OverviewPresenter(NoScreen(), there.place)
    overview.load()
    overview.follow(Wait.APPEAL)
    assert there.go.cases == [(view.case_id, "events")]
    _press(step, "Pröva", qtbot)
    form = _form(there, qtbot)
    form.ui.day_field.setText("15 juni 2020")
    form.ui.day_field.editingFinished.emit()
    assert "ej juridiskt granskat" in form.ui.note_text.text()
    form.ui.who_edit.setText("Mottagningsbevis")
    form.register()
    assert form.ui.findings.texts == ["Skriv skälen för prövningen. (45 § FL)"]
    assert form.ui.choice_combo.currentData() == IN_TIME
    form.ui.text_edit.setPlainText("Kommunen är här part som andra.")
    form.register()
    _press(step, "Överlämna", qtbot)
    form = _form(there, qtbot)
    assert "Box 1, 123 45 PROVSTAD. Domstolen och adressen är ej juridiskt granskade." in form.ui.about_text.text()
    form.register()
    [sheet] = office.appeals.of(view.case_id)
    assert sheet.appeal.state is AppealState.FORWARDED
    _press(step, "Registrera utfallet", qtbot)
    _form(there, qtbot).register()
    assert step.cards[0].heading.endswith("avgjort")


def test_what_cannot_be_appealed_is_explained_by_its_rule(view: CaseView, there: Around, office: Office) -> None:
    _open(view, office, "avstår")
    view.appeal()
    assert "ej juridiskt granskad" in there.ask.questions[-1].text
    decision = office.decisions.of(view.case_id)[0].decision
    with pytest.raises(Exception, match="inte överklagas"):
        office.appeals.receive(decision.id, Said(day=TODAY, sender="x"))


def test_the_list_is_shown_before_it_is_published(
    there: Around, office: Office, view: CaseView, qtbot: QtBot, tmp_path: Path
) -> None:
    room = RoundsView(there.place)
    qtbot.addWidget(room)
    room.activate()
    there.ask.answer, there.ask.paths = "publish", [tmp_path / "ut"]
    room.publish_action.trigger()
    asked = there.ask.questions[-1]
    assert "Det är den första listan" in asked.text
    assert sorted(path.suffix for path in (tmp_path / "ut").iterdir()) == [".csv", ".html", ".xlsx"]
    assert there.messages.told[-1].text.startswith("Lista 1")
    _open(view, office, "avstår")
    there.ask.answer = Protection.MARKED.value
    view.deeds.protecting.ask()
    assert view.file.applicant.protection is Protection.MARKED
    there.ask.answer = "publish"
    room.publish_action.trigger()
    assert "skyddade uppgifter: 1" in there.ask.questions[-1].text
    assert [one.number for one in office.published.past(CALL)] == [2, 1]
