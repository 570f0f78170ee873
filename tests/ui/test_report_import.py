"""A survey dropped on the room Redovisningar: compared, a doubtful row given its case, read in, all by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app.services.office import Office
from caseworker_app.services.ports import Cancelled
from caseworker_app.services.reporting.report_import import Imported
from caseworker_app.ui.application import Application
from caseworker_app.ui.report_import.view import ReportImportDialog
from caseworker_app.ui.reports.view import ReportsView
from tests.support.granted import granted
from tests.ui import databases
from tests.ui.access import audit
from tests.ui.conftest import Start

ROWS = "Org.nr;Inkom;Svarande;Avvikelser\n999999-9999;2020-11-12;Åsa Öberg;Inga.\n212099-0011;i höstas;;\n"


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    """A row of a body that no report is expected from, and one without a day."""
    path = tmp_path / "enkät.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


@pytest.fixture
def application(start: Start, made: Path, tmp_path: Path) -> Application:
    return start(databases.copied(databases.made_once(made, "granted", granted), tmp_path), "bo")


def _room(qtbot: QtBot, application: Application) -> ReportsView:
    application.window.room("reports")
    qtbot.waitUntil(lambda: isinstance(application.window.view(), ReportsView))
    room = application.window.view()
    assert isinstance(room, ReportsView)
    qtbot.waitUntil(lambda: room.ui.table.model().rowCount() > 0)
    return room


def _dropped(qtbot: QtBot, application: Application, file: Path) -> ReportImportDialog:
    room = _room(qtbot, application)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(room.ui.list_page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(room.ui.list_page, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))
    qtbot.waitUntil(lambda: bool(application.window.findChildren(ReportImportDialog)))
    dialog = application.window.findChildren(ReportImportDialog)[0]
    qtbot.waitUntil(lambda: dialog.ui.doubt_table.model().rowCount() == 1)
    return dialog


def test_a_doubtful_row_is_given_its_case_and_read_in_by_keys(
    qtbot: QtBot, application: Application, survey: Path
) -> None:
    dialog = _dropped(qtbot, application, survey)
    assert dialog.ui.tabs.tabText(2) == "Oläsliga (1)"
    assert not dialog.read_button.isEnabled()
    assert "Ingen redovisning väntas från 999999-9999" in dialog.ui.doubt_label.text()

    qtbot.keyClick(dialog.ui.doubt_table, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.ui.choice_combo.hasFocus)
    found = audit(dialog)
    assert (found.unnamed, found.unreachable, found.trapped, found.unlabelled) == ([], [], [], [])
    dialog.ui.choice_combo.setFocus()
    qtbot.keyClick(dialog.ui.choice_combo, Qt.Key.Key_Down)
    qtbot.waitUntil(dialog.read_button.isEnabled)
    assert dialog.ui.matched_table.model().index(0, 5).data() == "Vald av dig"
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: dialog._notice.text == "1 redovisning är registrerad.")
    assert dialog.ui.matched_table.model().index(0, 5).data() == "Registrerad"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    room = application.window.view()
    assert isinstance(room, ReportsView)
    qtbot.waitUntil(lambda: sum(row.received is not None for row in room._rows) == 1)


def test_a_stopped_reading_keeps_the_dialog_and_says_what_stands(
    qtbot: QtBot, application: Application, survey: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = _dropped(qtbot, application, survey)
    place = application.session.place
    assert place is not None
    office: Office = place.office()

    def stopped(*_: object, **__: object) -> Imported:
        raise Cancelled

    monkeypatch.setattr(office.report_imports, "run", stopped)
    dialog.presenter.read_in()

    qtbot.waitUntil(lambda: "ingen rad registreras två gånger" in dialog._notice.text)
    assert not dialog.presenter.reading.going_on
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
