"""A report's way through the window: registered as it came in, ticked row by row, accepted; payment 2 is due."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.reports.dialogs import ReceiveDialog
from caseworker_app.ui.reports.view import ReportsView
from tests.support.files import CALL
from tests.support.granted import granted
from tests.ui.conftest import Start, home, start  # noqa: F401  # fixtures
from tests.ui.patience import active, focused_as

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def granted_database(tmp_path: Path) -> Path:
    granted(tmp_path / "beviljat.db")
    return tmp_path / "beviljat.db"


def held(database: Path) -> tuple[Money, Money]:
    """What payments are held and due."""
    with closing(open_office(str(database), "anna")) as office:
        found = office.statistics.of(CALL).payments
        return found.held, found.due


def wait(qtbot: QtBot, done: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(done()))


def test_a_report_is_registered_ticked_and_accepted_so_that_payment_two_is_due(
    qtbot: QtBot,
    start: Start,  # noqa: F811  # the fixture
    granted_database: Path,
) -> None:
    half = Money.kronor(500_000)
    assert held(granted_database) == (half, half)
    application = start(granted_database, "bo")
    window = application.window
    wait(qtbot, lambda: window.view() is not None)
    window.room("reports")
    view = window.view()
    assert isinstance(view, ReportsView)
    active(qtbot, window)
    wait(qtbot, lambda: view.ui.pills.current == "late" and application.tasks.idle)

    register(qtbot, view)
    wait(qtbot, lambda: view.presenter.rows[0].received == date(2020, 11, 17))
    qtbot.keyClick(view.ui.pills, Qt.Key.Key_Left)  # Inkomna
    qtbot.keyClick(view.ui.table, Qt.Key.Key_Return)
    wait(qtbot, lambda: view.ui.review.presenter.held is not None and view.ui.review.ui.checklist.isVisible())
    active(qtbot, window)
    focused_as(qtbot, "Rapporten kom in i tid: Godkänn")
    tick(qtbot, view)
    qtbot.keyClick(view, Qt.Key.Key_Return, CTRL)
    wait(qtbot, lambda: window.findChildren(QuestionDialog))
    [question] = window.findChildren(QuestionDialog)
    verb = next(one for one in question.findChildren(QPushButton) if one.text() == "Godkänn och frigör utbetalningen")
    qtbot.keyClick(verb, Qt.Key.Key_Space)

    wait(qtbot, lambda: view.ui.state_chip.text == "Godkänd")
    assert view.ui.review.ui.outcome_figure.text() == "500\u00a0000\u00a0kr"
    wait(qtbot, lambda: application.tasks.idle)
    assert held(granted_database) == (Money(0), half + half)


def register(qtbot: QtBot, view: ReportsView) -> None:
    """The late report, with a day, a sender and a cost in öre."""
    qtbot.keyClick(view.ui.table, Qt.Key.Key_Return)
    wait(qtbot, lambda: view.window().findChildren(ReceiveDialog))
    dialog = view.window().findChildren(ReceiveDialog)[0]
    dialog.ui.day_field.setText("17 november 2020")
    qtbot.keyClicks(dialog.ui.sender_edit, "Åsa Öberg")
    qtbot.keyClicks(dialog.lines[0].sum, "412 345,50")
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: not view.window().findChildren(ReceiveDialog))


def tick(qtbot: QtBot, view: ReportsView) -> None:
    """Godkänn on each row that is open, by key."""
    presenter = view.ui.review.presenter
    while presenter.held is not None and presenter.held.open_rows:
        left = len(presenter.held.open_rows)
        qtbot.keyClick(view, Qt.Key.Key_J, CTRL)
        qtbot.keyClick(focused_as(qtbot, "Godkänn"), Qt.Key.Key_Space)
        wait(qtbot, lambda left=left: presenter.held is not None and len(presenter.held.open_rows) < left)
    wait(qtbot, view.ui.review.accept_button.isEnabled)
