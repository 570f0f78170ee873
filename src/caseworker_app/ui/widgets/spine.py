"""The phases of a case as a list: icon and word for how far each has come; one Tab stop, arrows move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from caseworker_app.ui.style import BARE, box
from caseworker_app.ui.theme import TONES, c, font, glyph

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
LEFT, AROUND, WIDEST = 44, 52, 250  # pixels left of a title, beside it, and of the widest spine
State = QStyle.StateFlag
WHOLE = "whole"
WRAP = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Phase:
    """A row of the spine; `heading` rows only group. `spoken` says the status in words."""

    key: str
    text: str
    icon: str = "todo"
    tone: str = "idle"
    below: str = ""
    spoken: str = ""
    heading: bool = False


class SpinePaint(QStyledItemDelegate):
    """Icon, word and a small line under it."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        phase = index.data(ENTRY)
        body, small = QFontMetrics(font("body")).height(), QFontMetrics(font("small")).height()
        if phase.heading:
            return QSize(100, small + 14)
        return QSize(100, body + (self._low(phase) + 10 if phase.below else 16))

    def _low(self, phase: Phase) -> int:
        """How high the small words are: one line, or as many as they need where nothing may be cut."""
        small = QFontMetrics(font("small"))
        if not self._view.property(WHOLE):
            return small.height()
        room = QRect(0, 0, max(self._view.viewport().width() - LEFT - 6, 100), 1000)
        return max(small.height(), small.boundingRect(room, WRAP, phase.below).height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        phase: Phase = index.data(ENTRY)
        rect: QRect = option.rect
        painter.save()
        painter.fillRect(rect, c("surface"))
        if phase.heading:
            painter.setFont(font("small"))
            painter.setPen(c("muted"))
            painter.drawText(rect.adjusted(16, 6, 0, 0), Qt.AlignmentFlag.AlignVCenter, phase.text)
        else:
            self._paint_phase(painter, rect, phase, option)
        painter.restore()

    def _paint_phase(self, painter: QPainter, rect: QRect, phase: Phase, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & State.State_Selected)
        if chosen:
            painter.fillRect(rect, c("select"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), c("accent"))
        elif option.state & State.State_MouseOver:
            painter.fillRect(rect, c("point"))
        ink = TONES[phase.tone][0]
        body = QFontMetrics(font("body")).height()
        line = QRect(
            LEFT,
            rect.top() + (4 if phase.below else 0),
            rect.width() - LEFT - 6,
            body if phase.below else rect.height(),
        )
        painter.drawPixmap(16, line.center().y() - 8, glyph(phase.icon, ink, 18))
        painter.setFont(font("strong" if chosen else "body"))
        painter.setPen(c("text" if phase.tone != "idle" or chosen else "muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, _cut(painter, phase.text, line.width()))
        if phase.below:
            painter.setFont(font("small"))
            painter.setPen(c(ink if phase.tone in ("warn", "bad") else "muted"))
            low = QRect(LEFT, line.bottom(), line.width(), self._low(phase) + 2)
            if self._view.property(WHOLE):
                painter.drawText(low, WRAP, phase.below)
            else:
                painter.drawText(low, Qt.AlignmentFlag.AlignVCenter, _cut(painter, phase.below, low.width()))
        if self._view.hasFocus() and option.state & State.State_HasFocus:
            box(painter, rect.adjusted(2, 1, -2, -1), None, "focus", 3, 2)


def _cut(painter: QPainter, text: str, width: int) -> str:
    return QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)


class Spine(QListWidget):
    """`wanted(key)` when another phase is chosen by a person."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(BARE, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(SpinePaint(self))
        self._showing = False
        self.currentItemChanged.connect(self._moved)

    def show_whole(self) -> None:
        """What stands under a phase is broken onto lines, never cut."""
        self.setProperty(WHOLE, True)
        self.setResizeMode(self.ResizeMode.Adjust)

    def show_phases(self, phases: Sequence[Phase], chosen: str) -> None:
        """All phases; the chosen one is shown without telling."""
        self._showing = True
        if [self.item(row).data(ENTRY).key for row in range(self.count())] != [phase.key for phase in phases]:
            self.clear()
            for phase in phases:
                made = QListWidgetItem(phase.text)
                made.setData(ENTRY, phase)
                self.addItem(made)
        for row, phase in enumerate(phases):
            item = self.item(row)
            item.setText(phase.text)
            item.setData(ENTRY, phase)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, ". ".join(p for p in (phase.text, phase.spoken, phase.below) if p)
            )
            item.setToolTip(phase.below)
            if phase.heading:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            elif phase.key == chosen:
                self.setCurrentItem(item)
        self._showing = False
        self._make_room(phases)

    def _make_room(self, phases: Sequence[Phase]) -> None:
        """Every title is read whole when it is the chosen one; the room stays for the next case."""
        titles = QFontMetrics(font("strong"))
        needed = max((titles.horizontalAdvance(one.text) for one in phases if not one.heading), default=0) + AROUND
        self.setMinimumWidth(max(self.minimumWidth(), min(needed, WIDEST)))

    @property
    def chosen(self) -> str:
        item = self.currentItem()
        return str(item.data(ENTRY).key) if item is not None else ""

    def _moved(self, *_: object) -> None:
        if not self._showing and self.chosen:
            self.wanted.emit(self.chosen)
