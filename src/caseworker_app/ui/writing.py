"""Undo and redo alike in every field: typing is undone a stretch at a time, and both keys people know redo."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

Field = QLineEdit | QPlainTextEdit | QTextEdit
PAUSE = 1.0  # seconds without a letter after which the next one begins a step
STRETCH = 40  # letters after which the next word begins a step
SENTENCE = ".!?:;"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BOTH = CTRL | Qt.KeyboardModifier.AltModifier
UNDO = (Qt.Key.Key_Z, CTRL)
REDO = {(Qt.Key.Key_Y, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT)}


class Writing(QObject):
    """Follows the focus from field to field. A step ends at a pause, a sentence, or a word some forty letters on."""

    def __init__(self, app: QApplication, parent: QObject, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._at = 0.0
        self._letters = 0
        app.focusChanged.connect(self._moved)
        self._moved(None, QApplication.focusWidget())

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, Field):
            before.removeEventFilter(self)
        if isinstance(now, Field):
            now.installEventFilter(self)
            self._at, self._letters = self._clock() - PAUSE, 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, Field) or watched.isReadOnly():
            return False
        if isinstance(event, QInputMethodEvent):
            self._typed(watched, event.commitString())
        elif isinstance(event, QKeyEvent) and event.type() != QEvent.Type.KeyRelease:
            return self._pressed(watched, event)
        return False

    def _pressed(self, field: Field, event: QKeyEvent) -> bool:
        """True for what the field itself is not to see."""
        pressed = (event.key(), event.modifiers())
        redoes = pressed in REDO
        if _nothing_left(field, undoes=pressed == UNDO, redoes=redoes):
            event.ignore()
            return True
        if event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(redoes)
        elif redoes:
            field.redo()
        elif event.modifiers() & BOTH in (Qt.KeyboardModifier.NoModifier, BOTH):  # both are AltGr on Windows
            self._typed(field, event.text())
        return redoes

    def _typed(self, field: Field, text: str) -> None:
        """What is about to be written; before it a step may end."""
        if not text or not text.isprintable():
            return
        now, before = self._clock(), _before(field)
        word = not text[0].isspace() and (not before or before[-1].isspace())
        sentence = before.rstrip()[-1:] in SENTENCE  # so is the end of a paragraph
        if now - self._at >= PAUSE or (word and (sentence or self._letters >= STRETCH)):
            _end_step(field)
            self._letters = 0
        self._at = now
        self._letters += len(text)


def _nothing_left(field: Field, *, undoes: bool, redoes: bool) -> bool:
    """A line of a form leaves the key to the form where it has nothing of its own to take back or do again."""
    if not isinstance(field, QLineEdit):
        return False
    return (undoes and not field.isUndoAvailable()) or (redoes and not field.isRedoAvailable())


def _before(field: Field) -> str:
    """The line, or the paragraph, up to where is written."""
    if isinstance(field, QLineEdit):
        return field.text()[: field.cursorPosition()]
    cursor = field.textCursor()
    return cursor.block().text()[: cursor.positionInBlock()]


def _end_step(field: Field) -> None:
    """Qt goes on with the last step of a document that has been changed, and of a line whose cursor has not moved."""
    if not isinstance(field, QLineEdit):
        field.document().setModified(False)
    elif not field.hasSelectedText() and (place := field.cursorPosition()):
        blocker = QSignalBlocker(field)
        field.setCursorPosition(place - 1)
        field.setCursorPosition(place)
        blocker.unblock()
