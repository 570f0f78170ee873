"""Undo goes a stretch of typing at a time in every field, and both keys redo in fields and in views."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.ui.commands import Command, add_command
from caseworker_app.ui.widgets.fields import Editor
from caseworker_app.ui.writing import PAUSE, Writing
from tests.ui.patience import active

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
REDO = ((Qt.Key.Key_Y, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT))
SENTENCES = (
    "The group works with young people in the area. ",
    "It does so together with the school and the clubs ",
    "that are there since long, and with the families, ",
    "who take part every week.",
)


class Page(QWidget):
    """Two fields and a command; the time stands still until it is moved."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 100.0
        self.redone = 0
        self.line, self.text = QLineEdit(), Editor()
        rows = QVBoxLayout(self)
        for field in (self.line, self.text):
            rows.addWidget(field)
        add_command(self, Command("Gör om", "Ctrl+Y"), self._redo)

    def _redo(self) -> None:
        self.redone += 1


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[Page]:
    made = Page()
    qtbot.addWidget(made)
    Writing(qapp, made, lambda: made.now)
    active(qtbot, made)
    return made


def focused(qtbot: QtBot, field: QWidget) -> None:
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)


def words(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def undone(field: QLineEdit | QPlainTextEdit) -> list[str]:
    """What stands there after each step back, until there is none."""
    found = []
    while words(field):
        field.undo()
        found.append(words(field))
    return found


def test_a_long_text_typed_in_one_go_is_undone_by_sentences_and_groups_of_words(qtbot: QtBot, page: Page) -> None:
    for field in (page.text, page.line):
        focused(qtbot, field)
        qtbot.keyClicks(field, "".join(SENTENCES))

        steps = undone(field)

        lengths = [len("".join(SENTENCES)), *(len(step) for step in steps)]
        assert max(before - after for before, after in pairwise(lengths)) <= 60
        assert SENTENCES[0] in steps
        assert all(step.endswith(" ") for step in steps[:-1])


def test_a_pause_ends_a_step_and_letters_of_an_input_method_count(qtbot: QtBot, page: Page) -> None:
    focused(qtbot, page.text)
    qtbot.keyClicks(page.text, "one two")
    page.now += PAUSE
    commit = QInputMethodEvent()
    commit.setCommitString("å")
    QApplication.sendEvent(page.text, commit)
    qtbot.keyClicks(page.text, "r")

    assert undone(page.text) == ["one two", ""]


@pytest.mark.parametrize(("key", "held"), REDO)
def test_both_keys_redo_in_every_field_and_in_the_view(
    qtbot: QtBot, page: Page, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    for field in (page.line, page.text):
        focused(qtbot, field)
        qtbot.keyClicks(field, "word")
        qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
        assert words(field) == ""
        qtbot.keyClick(field, key, held)
        assert words(field) == "word"

    assert page.redone == 0
    focused(qtbot, page.line)
    page.line.setReadOnly(True)
    qtbot.keyClick(page.line, key, held)
    assert page.redone == 1
