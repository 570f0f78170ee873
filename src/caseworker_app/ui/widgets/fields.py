"""Fields that read what people type: a label above, the field, then a hint or what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from caseworker_app.domain.money import Money, formatted
from caseworker_app.domain.reading import parse_money
from caseworker_app.ui.days import read_day
from caseworker_app.ui.style import WRONG
from caseworker_app.ui.theme import c, glyph
from caseworker_app.ui.translation import in_language, translate
from caseworker_app.ui.widgets.text import Glyph, Text

T = TypeVar("T")
QUIET = 700  # milliseconds without a letter before what is typed is saved


def _read(parse: Callable[[str], T], typed: str) -> T | None:
    """What is typed, None while it cannot be read."""
    try:
        return parse(typed) if typed.strip() else None
    except ValueError:
        return None


def _retype(field: QLineEdit, text: str) -> None:
    """Another text that can be undone like typing."""
    if field.text() != text:
        field.selectAll()
        field.insert(text)


def no_amount(typed: str) -> str:
    """What is said where an amount is wanted and something else is typed."""
    text = translate("ProposalFields", "{typed} är inget belopp. Skriv till exempel 50 000.")
    return text.format(typed=typed.strip() or "–")


def mark(control: QWidget, fault: str, otherwise: str = "") -> None:
    """What is wrong with a field stands on it and is read with its name; `otherwise` is read while nothing is."""
    control.setProperty(WRONG, bool(fault))
    control.setAccessibleDescription(fault or otherwise)
    control.update()


class Below(QWidget):
    """The line below a field: a hint, or with a sign what is wrong; hidden while there is neither."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        low = QHBoxLayout(self)
        low.setContentsMargins(0, 0, 0, 0)
        low.setSpacing(5)
        self._sign = Glyph(self, "warning", "bad", 14)
        self._words = Text.of("", "small", "muted", wrap=True)
        low.addWidget(self._sign)
        low.addWidget(self._words, 1)
        self.show_fault("")

    def show_fault(self, fault: str, hint: str = "") -> None:
        self._sign.setVisible(bool(fault))
        self._words.dress("small", "bad" if fault else "muted", wrap=True)
        self._words.setText(fault or hint)
        self.setVisible(bool(fault or hint))

    @property
    def text(self) -> str:
        return self._words.text()


class Told:
    """A field drawn in Designer: what is wrong stands below it until something else is typed."""

    def __init__(self, layout: QVBoxLayout, field: QLineEdit | QPlainTextEdit) -> None:
        self.field, self.below = field, Below(field.parentWidget())
        layout.insertWidget(layout.indexOf(field) + 1, self.below)
        field.textChanged.connect(lambda *_text: self.show_fault(""))

    def show_fault(self, fault: str) -> None:
        mark(self.field, fault)
        self.below.show_fault(fault)


class FormRow(QWidget):
    """Label above, control, hint below; what is wrong replaces the hint and marks the control."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(3)
        self._label = Text.of("", "small", "muted")
        self._control: QWidget | None = None
        self._hint = ""
        self._below = Below(self)
        self._rows.addWidget(self._label)
        self._rows.addWidget(self._below)

    def hold(self, label: str, control: QWidget, hint: str = "", *, optional: bool = False) -> None:
        """Label a control; an optional field says so, a required one does not."""
        self._control, self._hint = control, hint
        self._label.setText(self.tr("{label} (frivillig)").format(label=label) if optional else label)
        self._label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(label)
        self._rows.insertWidget(1, control)
        self.show_fault("")

    def rename(self, label: str, hint: str = "") -> None:
        """The same field asks for something else."""
        if self._control is not None and (self._label.text(), self._hint) != (label, hint):
            self._label.setText(label)
            self._control.setAccessibleName(label)
            self.show_hint(hint)

    def show_fault(self, text: str) -> None:
        """What is wrong, or nothing."""
        text = in_language(text)
        control = self._control
        assert control is not None  # hold comes first
        mark(control, text, self._hint)
        self._below.show_fault(text, self._hint)

    def mark_wrong(self, text: str) -> None:
        """As a fault, whose words stand elsewhere: there is no room for them here."""
        assert self._control is not None  # hold comes first
        mark(self._control, in_language(text), self._hint)

    def show_hint(self, text: str) -> None:
        """Another hint; nothing is wrong."""
        self._hint = text
        self.show_fault("")

    @property
    def label(self) -> QLabel:
        return self._label


class SearchField(QLineEdit):
    """A field with a magnifying glass; drawn, since an action in a line edit is a button without a name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextMargins(24, 0, 0, 0)
        self.setClearButtonEnabled(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).drawPixmap(9, (self.height() - 16) // 2, glyph("search", "muted", 16))


class MoneyField(QLineEdit):
    """An amount as people type it, shown with spaces and kr when left. `changed(Money | None)` after editing."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(40)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._finish)

    @property
    def amount(self) -> Money | None:
        """None while the text is no amount."""
        return _read(parse_money, self.text())

    def show_amount(self, amount: Money | None) -> None:
        self.setText(formatted(amount) if amount is not None else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)

    def _finish(self) -> None:
        found = self.amount
        if found is not None:
            _retype(self, formatted(found))
        self.changed.emit(found)


class DayField(QLineEdit):
    """A day as people type it (2020-06-12, 12 juni 2020, 12/6 2020), shown as 2020-06-12. `changed(date | None)`."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(30)
        self.setPlaceholderText(self.tr("åååå-mm-dd"))
        self.editingFinished.connect(self._finish)

    @property
    def day(self) -> date | None:
        return _read(read_day, self.text())

    def show_day(self, day: date | None) -> None:
        self.setText(day.isoformat() if day else "")

    def _finish(self) -> None:
        found = self.day
        if found is not None:
            _retype(self, found.isoformat())
        self.changed.emit(found)


class Editor(QPlainTextEdit):
    """Several lines of text with undo and redo; Tab leaves it. `settled(text)` when typing has paused or it is left."""

    settled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(7)
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(QUIET)
        self._pause.timeout.connect(self.settle)
        self.textChanged.connect(self._pause.start)

    def setReadOnly(self, on: bool) -> None:  # Qt's name and form
        super().setReadOnly(on)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._tint()

    def _tint(self) -> None:
        """What only can be read lies on the ground of fields that cannot be written in."""
        mine = self.palette()
        ground = c("surface" if self.isEnabled() and not self.isReadOnly() else "raised")
        if mine.color(QPalette.ColorRole.Base) != ground:
            mine.setColor(QPalette.ColorRole.Base, ground)
            self.setPalette(mine)

    def show_text(self, text: str) -> None:
        """Another text from the database; not told back. Undo starts over."""
        self._told = text
        if text != self.toPlainText():
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self._pause.stop()

    def replace_text(self, text: str) -> None:
        """Another text by the person's own choice: can be undone."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()

    def settle(self) -> None:
        """Tell now what has been typed."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._told:
            self._told = text
            self.settled.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()
