"""What is saved, what fails and what goes on is said to a screen reader."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.services.casework.cases import Cases
from caseworker_app.ui.settings.databases_page import DatabasesPage
from caseworker_app.ui.widgets import speech
from tests.journeys.hands import LEFT, Hand
from tests.support.journey import cases_of
from tests.ui.conftest import Start
from tests.ui.ear import Ear
from tests.ui.patience import at_rest, focused

FULL = "Disken är full. Det du skrev finns kvar."


def test_saving_failing_and_work_that_goes_on_are_said(
    qtbot: QtBot, start: Start, small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_office(str(small_database), "anna")) as office:
        case = cases_of(office)[0].id
    ear = Ear()
    monkeypatch.setattr(speech, "QAccessible", ear)
    hand, application = Hand(qtbot, mouse=True), start(small_database)
    application.window.resize(1366, 768)
    view = hand.case(application, case, "formal")
    at_rest(qtbot, application)
    view.open_drawer("notes")
    notes = view.ui.drawer.notes
    qtbot.mouseClick(notes.editor, LEFT)
    qtbot.keyClicks(focused(qtbot, notes.editor), "Ringde kommunen.")

    def full(*_what: object, **_how: object) -> None:
        raise Unavailable(Surroundings.FULL, FULL)

    with monkeypatch.context() as broken:
        broken.setattr(Cases, "note", full)
        qtbot.mouseClick(notes.save_button, LEFT)
        hand.until(lambda: FULL in ear.words)
    assert notes.fault.isVisible()
    assert notes.editor.toPlainText() == "Ringde kommunen."
    qtbot.mouseClick(notes.save_button, LEFT)
    hand.until(lambda: (application.window, "Anteckningen är sparad och låst") in ear.heard)

    application.window.room("settings", page="databases")
    page = hand.shown(application, DatabasesPage)
    qtbot.mouseClick(page.ui.backup_button, LEFT)
    asked = hand.shown(application, QFileDialog)
    asked.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "kopia.db"))
    qtbot.keyClick(asked.findChild(QLineEdit, "fileNameEdit"), Qt.Key.Key_Return)
    done = f"Säkerhetskopian är sparad i {tmp_path / 'kopia.db'}."
    hand.until(lambda: done in ear.words)
    assert (application.window.ui.status_strip, "Säkerhetskopierar") in ear.heard
    assert ear.words.index("Säkerhetskopierar") < ear.words.index(done)
