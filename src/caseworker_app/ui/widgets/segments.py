"""One answer out of a few, as segments: radio buttons drawn side by side, Left and Right choose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from caseworker_app.ui.style import box
from caseworker_app.ui.theme import RADIUS, TONES, c, font, glyph, high_contrast
from caseworker_app.ui.widgets.tab_order import follow

KEYPAD = Qt.KeyboardModifier.KeypadModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def plain(event: QKeyEvent) -> bool:
    """No Ctrl, Alt or Shift; the number pad's keys are as good as the others."""
    return event.modifiers() in (Qt.KeyboardModifier.NoModifier, KEYPAD)


def row_step(event: QKeyEvent) -> int:
    """Where Up and Down go in a list of questions: -1, 1, or 0 for every other key."""
    return UP_DOWN.get(Qt.Key(event.key()), 0) if plain(event) else 0


@dataclass(frozen=True, slots=True)
class Part:
    """A segment: `key` is the answer."""

    key: str
    text: str
    tone: str = "info"
    icon: str = ""


class Segment(QRadioButton):
    """One part; drawn flat, the chosen one in heavier letters over a line."""

    def __init__(self, part: Part, ends: tuple[bool, bool], parent: QWidget) -> None:
        super().__init__(part.text, parent)
        self.part = part
        self._first, self._last = ends
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS or event.key() in UP_DOWN:
            event.ignore()  # the question moves among its answers, what holds it among its questions
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(_face(chosen=True))
        wide = metrics.horizontalAdvance(self.part.text) + 22 + (18 if self.part.icon else 0)
        return QSize(max(wide, 40), max(28, metrics.height() + 12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, live = self.isChecked(), self.isEnabled()
        ink, soft = TONES[self.part.tone]
        ink = ink if live else "off"
        self._frame(painter, soft if on else "point" if self.underMouse() and live else "surface")
        if on:
            painter.fillRect(QRectF(3, self.height() - 6, self.width() - 6, 3), c(ink))
        face = _face(chosen=on)
        painter.setFont(face)
        shown = on and bool(self.part.icon)
        left = (self.width() - QFontMetrics(face).horizontalAdvance(self.text()) - (18 if shown else 0)) // 2
        if shown:
            painter.drawPixmap(left, self.height() // 2 - 7, glyph(self.part.icon, ink, 14))
            left += 18
        painter.setPen(c(ink if on else "text" if live else "off"))
        painter.drawText(QRect(left, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            box(painter, self.rect(), None, "focus", RADIUS, 2)

    def _frame(self, painter: QPainter, ground: str) -> None:
        rect = QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect.adjusted(0, 1, 0, -1), c(ground))
        edge = rect.adjusted(0.5 if self._first else -6, 0.5, -0.5 if self._last else 6, -0.5)
        painter.setClipRect(self.rect())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        dashed = high_contrast() and not self.isEnabled()
        painter.setPen(QPen(c("off"), 1, Qt.PenStyle.DashLine) if dashed else QPen(c("edge"), 1))
        painter.drawRoundedRect(edge, RADIUS, RADIUS)
        if not self._first:
            painter.drawLine(0, 1, 0, self.height() - 2)


def _face(*, chosen: bool) -> QFont:
    """The chosen one is heavier, so that colour is not all that tells it."""
    made = font("small")
    if chosen:
        made.setWeight(QFont.Weight.DemiBold)
    return made


class Segments(QWidget):
    """A question's answers. `answered(key)` when a person chooses; one Tab stop, Left and Right choose, so does
    an answer's first letter, Delete takes it back. Up and Down are left to the list it stands in."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._segments: list[Segment] = []
        self._group.buttonClicked.connect(self._clicked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_parts(self, subject: str, parts: Sequence[Part], chosen: str = "") -> None:
        """`subject` is the question; every segment is named by question and answer."""
        for old in self._segments:
            self._group.removeButton(old)
            old.deleteLater()
        self._segments = []
        for at, part in enumerate(parts):
            made = Segment(part, (at == 0, at == len(parts) - 1), self)
            made.setAccessibleName(f"{subject}: {part.text}")
            self._segments.append(made)
            self._group.addButton(made)
            self._row.addWidget(made)
        follow(self, self._segments)
        self.choose(chosen)

    @property
    def chosen(self) -> str:
        return next((one.part.key for one in self._segments if one.isChecked()), "")

    def choose(self, key: str) -> None:
        """Show an answer, or none, without telling."""
        self._group.setExclusive(False)
        for one in self._segments:
            one.setChecked(one.part.key == key)
        self._group.setExclusive(True)

    def focus(self) -> None:
        """Where Tab would land: the chosen part, else the first."""
        held = next((one for one in self._segments if one.isChecked()), None) or next(iter(self._segments), None)
        if held is not None:
            held.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def focused(self) -> bool:
        return any(one.hasFocus() for one in self._segments)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Every segment in order, for the Tab order of what stands around them."""
        return tuple(self._segments)

    @property
    def focus_target(self) -> QWidget:
        return next((one for one in self._segments if one.isChecked()), self._segments[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.chosen:
            self.choose("")
            self.answered.emit("")
        elif event.key() in STEPS and plain(event):
            at = next((at for at, one in enumerate(self._segments) if one.hasFocus()), 0)
            there = self._segments[max(0, min(at + STEPS[Qt.Key(event.key())], len(self._segments) - 1))]
            there.setFocus(Qt.FocusReason.TabFocusReason)
            if not there.isChecked():
                there.click()
        elif (named := self._named(event)) is not None:
            named.setFocus(Qt.FocusReason.OtherFocusReason)
            if not named.isChecked():
                named.click()
        else:
            super().keyPressEvent(event)

    def _named(self, event: QKeyEvent) -> Segment | None:
        """The only part that begins with the letter or digit that was pressed."""
        typed = event.text().strip().casefold()
        if not typed or event.modifiers() not in (Qt.KeyboardModifier.NoModifier, SHIFT, KEYPAD):
            return None
        found = [one for one in self._segments if one.isEnabled() and one.text().casefold().startswith(typed)]
        return found[0] if len(found) == 1 else None

    def _clicked(self, _button: object) -> None:
        self.answered.emit(self.chosen)
