"""What the call and the case give to have at hand is seen beside the work, in the real window."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Kind
from caseworker_app.services.away.taking import Wanted
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.ui.application import Application
from caseworker_app.ui.assessment.criteria import CriterionRow
from caseworker_app.ui.case.drawer.letters import LetterCard
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.decision.view import DecisionView
from tests.journeys.hands import LEFT, Hand
from tests.support.journey import checked
from tests.ui.conftest import Start

SECRET = "fyra ord ur en bok"


def test_letters_and_the_calls_support_stand_beside_the_case(
    qtbot: QtBot, start: Start, letters_database: Path
) -> None:
    with closing(open_office(str(letters_database), "anna")) as office:
        with office.desk.reading() as work:
            decided = work.cases.find("dnr")[0]
        (letter,) = office.records.of(decided.id).letters
    application = start(letters_database)
    application.window.case(decided.id, "proposal")
    hand = Hand(qtbot, mouse=True)
    view = hand.shown(application, CaseView)
    hand.until(lambda: view.step_view())
    view.open_drawer("letters")
    card = hand.shown(application, LetterCard)
    hand.press(card, "Läs")
    paper = view.ui.documents.view.paper
    qtbot.waitUntil(lambda: paper.isVisible() and paper.count == letter.pages)

    _support_read(qtbot, view)


def test_the_calls_support_stands_beside_a_case_that_was_taken_offline(
    qtbot: QtBot, start: Start, small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASEWORKER_FILE_PASSWORD", SECRET)
    path = tmp_path / "med.cwcase"
    with closing(open_office(str(small_database), "anna")) as office:
        case = office.cases.by_dnr("DELMOS 2020/1").id
        office.offline.take(["DELMOS 2020/1"], Wanted(path, SECRET, date.max))
    small_database.rename(tmp_path / "borta.db")  # nothing of it can be reached
    application = start(path)
    qtbot.waitUntil(lambda: application.session.place.opened.offline)
    application.window.case(case, "formal")
    hand = Hand(qtbot, mouse=True)
    view = hand.shown(application, CaseView)
    hand.until(lambda: view.step_view())
    _support_read(qtbot, view)


def _support_read(qtbot: QtBot, view: CaseView) -> None:
    """Guiding documents, questions and answers, sections of law and contacts, whole."""
    case, call = view.file.case, view.file.call
    view.open_drawer("support")
    support = view.ui.drawer.support
    qtbot.waitUntil(lambda: support.isVisible() and call.title in support.toPlainText())
    shown = support.toPlainText()
    wording = call.wording(case.track, case.arrived)
    assert all((call.guidance, call.questions, call.contacts, wording.sections))
    for known in ("Vägledande dokument", "Frågor och svar", "Kontakter", *(one.title for one in call.guidance)):
        assert known in shown
    for number, text in wording.sections.items():
        assert f"{number} §" in shown
        assert " ".join(text.split()) in " ".join(shown.split())
    for contact in call.contacts:
        for known in (contact.name, contact.purpose, contact.email, contact.phone):
            assert known in shown
    for asked in call.questions:
        assert asked.question in shown
        assert asked.answer in shown
    assert "Fråga dig om du är jävig innan du öppnar innehållet" in shown  # out of the guiding document itself


def test_an_assessment_is_guided_and_a_condition_taken_from_the_library(
    qtbot: QtBot, start: Start, small_database: Path
) -> None:
    with closing(open_office(str(small_database), "anna")) as office:
        with office.desk.reading() as work:
            case = work.cases.find("dnr")[0]
        checked(office, case)
        office.assessments.begin(case.id)
        office.decisions.draft(case.id, Draft(kind=Kind.GRANT, amount=Money.kronor(1_000_000), conditions=()))
        call = office.records.of(case.id).call
    application = start(small_database)
    application.window.case(case.id, "assessment")
    hand = Hand(qtbot, mouse=True)
    hand.shown(application, CriterionRow)
    wanted = [(one.title, one.guidance, True) for one in call.criteria_of(case.track)]

    def told() -> list[tuple[str, str, bool]]:
        rows = application.window.findChildren(CriterionRow)
        return [(row._title.text(), row._guidance.text(), row._guidance.isVisible()) for row in rows]

    qtbot.waitUntil(lambda: told() == wanted)
    assert all(text for _title, text, _seen in wanted)

    application.window.case(case.id, "proposal")
    step = hand.shown(application, DecisionView)
    hand.until(lambda: step.presenter.enabled)
    listed = step.ui.conditions_list
    before = [one.key for one in listed.conditions]
    taken = _first_of_the_library(qtbot, application, step)
    qtbot.waitUntil(lambda: len(listed.conditions) == len(before) + 1)
    added = listed.conditions[-1]
    title = next(one.title for one in call.conditions if one.id == added.key)
    assert (added.key in before, title) == (False, taken)
    step.flush()
    with closing(open_office(str(small_database), "anna")) as office:

        def stored() -> list[str]:
            (whole,) = office.decisions.of(case.id)
            return [one.text for one in whole.conditions]

        qtbot.waitUntil(lambda: stored()[-1:] == [added.text])


def _first_of_the_library(qtbot: QtBot, application: Application, step: DecisionView) -> str:
    """Its button is pressed, then Down and Enter in the menu that opens; returns what stood there."""
    chosen: list[str] = []

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            QTimer.singleShot(20, step, choose)
            return
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        chosen.append(menu.activeAction().text())
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(0, step, choose)
    step.ui.form_scroll.ensureWidgetVisible(step.ui.library_link)
    qtbot.mouseClick(step.ui.library_link, LEFT)
    qtbot.waitUntil(lambda: chosen != [])
    return chosen[0]
