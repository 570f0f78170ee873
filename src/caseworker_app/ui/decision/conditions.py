"""Conditions in their order: moved by Alt and arrows or dragged, own ones edited in place, removed by Delete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from caseworker_app.ui.decision.form import Listed
from caseworker_app.ui.style import box
from caseworker_app.ui.theme import c, font, glyph

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
HIGH = 32


class ConditionPaint(QStyledItemDelegate):
    """Grip, number, text, where it comes from."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, max(HIGH, QFontMetrics(font("body")).height() + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Listed = index.data(ENTRY)
        rect: QRect = option.rect
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, c("select" if chosen else "surface"))
        painter.setPen(c("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawPixmap(rect.left() + 10, rect.center().y() - 7, glyph("grip", "edge", 14))
        painter.setFont(font("body"))
        painter.setPen(c("muted"))
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(rect.left() + 32, rect.top(), 28, rect.height()), flags, str(index.row() + 1))
        source = translate("conditions", "Bibliotek") if one.key else translate("conditions", "Eget")
        wide = QFontMetrics(font("body")).horizontalAdvance(source) + 16
        painter.drawText(QRect(rect.right() - wide, rect.top(), wide, rect.height()), flags, source)
        painter.setPen(c("text"))
        room = QRect(rect.left() + 62, rect.top(), rect.width() - 62 - wide - 12, rect.height())
        painter.drawText(
            room, flags, QFontMetrics(painter.font()).elidedText(one.text, Qt.TextElideMode.ElideRight, room.width())
        )
        if self._view.hasFocus() and option.state & QStyle.StateFlag.State_HasFocus:
            box(painter, rect.adjusted(1, 1, -1, -1), None, "focus", 3, 2)
        painter.restore()


class ConditionList(QListWidget):
    """`reordered(list of Listed)` when a person moves or removes one; `wanted(row)` to edit it."""

    reordered = Signal(object)
    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(ConditionPaint(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(lambda item: self.wanted.emit(self.row(item)))

    def show_conditions(self, conditions: Sequence[Listed], *, enabled: bool) -> None:
        at = max(self.currentRow(), 0)
        if list(conditions) != self.conditions:
            self.clear()
            for one in conditions:
                made = QListWidgetItem(one.text)
                made.setData(ENTRY, one)
                made.setToolTip(one.text)
                self.addItem(made)
            self.setCurrentRow(min(at, self.count() - 1))
        for row in range(self.count()):
            spoken = self.tr("{number}. {text}").format(number=row + 1, text=self.item(row).text())
            self.item(row).setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.setDragEnabled(enabled)
        self._enabled = enabled
        high = self.sizeHintForRow(0) if self.count() else HIGH
        self.setFixedHeight(high * max(self.count(), 1) + 2 * self.frameWidth())

    _enabled = True

    @property
    def conditions(self) -> list[Listed]:
        return [self.item(row).data(ENTRY) for row in range(self.count())]

    def shift(self, by: int) -> None:
        """The current condition up or down."""
        at = self.currentRow()
        there = at + by
        if self._enabled and at >= 0 and 0 <= there < self.count():
            self.insertItem(there, self.takeItem(at))
            self.setCurrentRow(there)
            self.reordered.emit(self.conditions)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}
        if event.key() in steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift(steps[event.key()])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._enabled and self.currentRow() >= 0:
            self.takeItem(self.currentRow())
            self.reordered.emit(self.conditions)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.reordered.emit(self.conditions)
