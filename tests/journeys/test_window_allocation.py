"""The board through the window: another frame is tried, kept, put away, and today's rank becomes drafts."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.states import DecisionState
from caseworker_app.ui.allocation.view import AllocationView
from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from tests.journeys.test_window_decision import press, shown, until
from tests.support.files import CALL
from tests.ui.conftest import Start
from tests.ui.databases import copied, made_once
from tests.ui.test_allocation import ranked

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def application(made: Path, tmp_path: Path, start: Start) -> Application:
    return start(copied(made_once(made, "ranked", ranked), tmp_path))


def _opened(qtbot: QtBot, application: Application) -> AllocationView:
    application.window.room("allocation")
    view = shown(qtbot, application, AllocationView)
    application.window.activateWindow()
    until(qtbot, application.window.isActiveWindow)
    until(qtbot, lambda: view.ui.table.model().rowCount() == 6)
    view.ui.table.setFocus()
    until(qtbot, view.ui.table.hasFocus)
    return view


def _typed(qtbot: QtBot, dialog: QWidget, text: str) -> None:
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, text)


def test_what_if_is_kept_and_put_away_and_the_rank_becomes_drafts(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    view = _opened(qtbot, application)
    trial = view.ui.trial
    qtbot.keyClick(view.ui.table, Qt.Key.Key_T, CONTROL)
    until(qtbot, trial.isVisible)
    field = trial.ui.frame_field
    field.setFocus()
    until(qtbot, field.hasFocus)
    field.selectAll()
    qtbot.keyClicks(field, "4000000")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    until(qtbot, lambda: trial.ui.sum_text.text().startswith("2 in, 0 ut"))

    qtbot.keyClick(field, Qt.Key.Key_S, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    dialog = shown(qtbot, application, QuestionDialog)
    _typed(qtbot, dialog, "Mer pengar")
    press(qtbot, dialog, "Spara scenario")
    until(qtbot, lambda: trial.ui.scenario_combo.currentText() == "Mer pengar")
    until(qtbot, trial.discard_button.isEnabled)
    trial.discard_button.setFocus()
    qtbot.keyClick(trial.discard_button, Qt.Key.Key_Space)
    press(qtbot, shown(qtbot, application, QuestionDialog), "Kasta scenariot")
    until(qtbot, lambda: trial.ui.scenario_combo.count() == 1)
    until(qtbot, lambda: trial.ui.sum_text.text().startswith("0 in, 0 ut"))

    view.adopt_button.click()
    press(qtbot, shown(qtbot, application, QuestionDialog), "Lägg utkast")
    until(qtbot, lambda: application.tasks.idle and len(view.presenter.track.drafts) == 2)
    view.ledger_button.click()
    until(qtbot, view.ui.ledger.isVisible)
    with closing(open_office(str(tmp_path / "prov.db"), "anna")) as office:
        with office.desk.reading() as work:
            drafts = work.decisions.find("id")
        assert [one.state for one in drafts] == [DecisionState.DRAFT] * 2
        assert office.allocations.scenarios(CALL) == []
