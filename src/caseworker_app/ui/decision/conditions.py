"""Conditions in their order: moved by Alt and arrows or dragged, own ones edited in place, removed by Delete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
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
HIGH, LEFT = 32, 62
WRAP = Qt.TextFlag.TextWordWrap


class ConditionPaint(QStyledItemDelegate):
    """Grip, number, the whole text on as many lines as it needs, where it comes from."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        one: Listed = index.data(ENTRY)
        room = QRect(0, 0, max(self._view.viewport().width() - LEFT - _side(one) - 12, 120), 2000)
        return QSize(100, max(HIGH, QFontMetrics(font("body")).boundingRect(room, WRAP, one.text).height() + 14))

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
        wide = _side(one)
        painter.drawText(QRect(rect.right() - wide, rect.top(), wide, rect.height()), flags, _source(one))
        painter.setPen(c("text"))
        room = QRect(rect.left() + LEFT, rect.top(), rect.width() - LEFT - wide - 12, rect.height())
        painter.drawText(room, flags | WRAP, one.text)
        if self._view.hasFocus() and option.state & QStyle.StateFlag.State_HasFocus:
            box(painter, rect.adjusted(1, 1, -1, -1), None, "focus", 3, 2)
        painter.restore()


def _source(one: Listed) -> str:
    return translate("conditions", "Bibliotek") if one.key else translate("conditions", "Eget")


def _side(one: Listed) -> int:
    return QFontMetrics(font("body")).horizontalAdvance(_source(one)) + 16


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
        self.setResizeMode(self.ResizeMode.Adjust)
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
        self._fit()

    def _fit(self) -> None:
        """As high as its conditions: the form scrolls, not the list."""
        high = sum(self.sizeHintForRow(row) for row in range(self.count()))
        self.setFixedHeight(max(high, HIGH) + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

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
