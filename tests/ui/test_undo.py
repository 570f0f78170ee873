"""What a person gives or writes in a step is undone by Ctrl+Z and done again by Ctrl+Shift+Z, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.ui.application import Application
from caseworker_app.ui.assessment.view import AssessmentView
from caseworker_app.ui.case.completion.view import CompletionView
from caseworker_app.ui.case.drawer.view import Drawer
from caseworker_app.ui.case.report_step import ReportStep
from caseworker_app.ui.checks.view import CheckView
from caseworker_app.ui.decision.view import DecisionView
from caseworker_app.ui.widgets.checklist import ChecklistView
from tests.ui.conftest import Start
from tests.ui.patience import at_rest, focused, focused_as
from tests.ui.steps import NOTES, steps

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Stand = Callable[[], object]


class Hands:
    """Keys to whatever has the focus."""

    def __init__(self, qtbot: QtBot, application: Application) -> None:
        self._qtbot, self._tasks = qtbot, application.tasks

    def stand_on(self, widget: QWidget) -> None:
        widget.setFocus()
        focused(self._qtbot, widget)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key, held)

    def comes_to(self, name: str) -> None:
        focused_as(self._qtbot, name)

    def there_and_back(self, stand: Stand, do: Callable[[], object]) -> None:
        """Done, undone and done again."""
        before = stand()
        do()
        self._qtbot.waitUntil(lambda: stand() != before and self._tasks.idle)
        after = stand()
        self.press(K.Key_Z, CTRL)
        self._qtbot.waitUntil(lambda: stand() == before and self._tasks.idle)
        self.press(K.Key_Z, CTRL | SHIFT)
        self._qtbot.waitUntil(lambda: stand() == after and self._tasks.idle)

    def at_once(self, stand: Stand, do: Callable[[], object]) -> None:
        """Undone before it is saved."""
        before = stand()
        do()
        assert (stand() != before, self._tasks.idle) == (True, False)
        self.press(K.Key_Z, CTRL)
        self._qtbot.waitUntil(lambda: stand() == before and self._tasks.idle)

    def written(self, field: QLineEdit | QPlainTextEdit) -> None:
        self.stand_on(field)
        text = field.text if isinstance(field, QLineEdit) else field.toPlainText
        self.there_and_back(text, lambda: QTest.keyClicks(field, "ord"))

    def left(self, field: QLineEdit, stand: Stand, text: str) -> None:
        """Written over and left with Tab: undone from where one stands then."""
        self.stand_on(field)

        def write() -> None:
            field.selectAll()
            QTest.keyClicks(field, text)
            self.press(K.Key_Tab)

        self.there_and_back(stand, write)

    def checklist(self, checks: ChecklistView) -> None:
        row = next(iter(checks._rows.values()))
        self.stand_on(row.verdict.focus_target)
        self.at_once(lambda: row.verdict.chosen, lambda: self.press(K.Key_Space))
        self.there_and_back(lambda: row.verdict.chosen, lambda: self.press(K.Key_Space))
        row.open_remark()
        self.written(row.remark)


def check(hands: Hands, view: CheckView) -> None:
    hands.checklist(view.ui.checklist)


def report(hands: Hands, view: ReportStep) -> None:
    hands.checklist(view.review.ui.checklist)


def assessment(hands: Hands, view: AssessmentView) -> None:
    row = next(iter(view.ui.criteria._rows.values()))
    hands.stand_on(row.points.focus_target)
    hands.there_and_back(lambda: row.points.chosen, lambda: hands.press(K.Key_Space))
    hands.written(row.reason)
    hands.written(view.ui.summary_edit)


def proposal(hands: Hands, view: DecisionView) -> None:
    form = view.presenter
    conditions = view.ui.conditions_list
    hands.stand_on(conditions)
    for name in ("Tidigast, del 1", "Belopp, del 1", "Tidigast, del 2", "Belopp, del 2"):
        hands.press(K.Key_Tab)  # the plan stands below the conditions
        hands.comes_to(name)
    hands.stand_on(conditions)
    hands.there_and_back(lambda: form.form.conditions, lambda: hands.press(K.Key_Delete))
    hands.left(view.ui.plan_rows.field(0), lambda: form.form.plan, "123000")
    hands.left(view.fields.purpose, lambda: form.form.purpose, "Lokaler")
    hands.left(view.fields.amount, lambda: form.form.amount, "400000")
    hands.left(view.fields.starts, lambda: form.form.starts, "2020-08-01")
    hands.written(view.fields.purpose)
    hands.written(view.ui.reasons_edit)


def completion(hands: Hands, view: CompletionView) -> None:
    for field in (view.ui.items_edit, view.ui.due_edit, view.ui.consequence_edit):
        hands.written(field)


def notes(hands: Hands, drawer: Drawer) -> None:
    hands.written(drawer.notes.editor)


HOW: dict[str, Callable[[Hands, QWidget], None]] = {
    "formal": check,
    "completion": completion,
    "assessment": assessment,
    "proposal": proposal,
    "progress_report": report,
    NOTES: notes,
}


def test_what_is_given_or_written_in_a_step_is_undone_and_redone_by_key(
    qtbot: QtBot, start: Start, full_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start(full_database, "bo")
    monkeypatch.setattr(application.writing, "_clock", lambda: 0.0)  # a word is one step on a slow machine too
    hands, done = Hands(qtbot, application), []
    for key, view in steps(qtbot, application, HOW):
        at_rest(qtbot, application)
        HOW[key](hands, view)
        done.append(key)

    assert done == list(HOW)
