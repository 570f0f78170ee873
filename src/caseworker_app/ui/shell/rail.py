"""The navigation rail: one Tab stop, arrows move within; icon, word and how much waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
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

from caseworker_app.ui.style import box
from caseworker_app.ui.theme import c, font, glyph

if TYPE_CHECKING:  # nothing is loaded that the first picture does not need
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QPaintEvent

    from caseworker_app.ui.room import Room

WIDTH, MOST = 100, 99  # the width at the usual text size, unless a name wants more
SLIM, SLIM_ROOM = 56, 40  # pictures alone, where the window has no room for names
KEY, ICON, BADGE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex


def room_height() -> int:
    """Icon over word, from the font; 58 at the usual size."""
    return 28 + QFontMetrics(font("small")).height() + 14


def rail_width(names: Iterable[str]) -> int:
    """Room for every name as the chosen one is written, inside its plate and beside its bar."""
    face = font("small")
    face.setWeight(face.Weight.DemiBold)
    metrics = QFontMetrics(face)
    return max([WIDTH, *(metrics.horizontalAdvance(name) + 28 for name in names)])


class RailArea(QWidget):
    """The ground of the rail with a hairline to the right; asks for no more height than what is seen of it."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), SLIM_ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), c("rail"))
        painter.setPen(c("line"))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())


class Rail(QListWidget):
    """Rooms; `wanted(key)` when one is chosen by mouse, Enter or space."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(RoomPaint(self))
        self._width, self.slim = WIDTH, False
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._chosen)
        self.itemActivated.connect(self._chosen)

    def show_rooms(self, rooms: Sequence[tuple[Room, str]], width: int) -> None:
        """These rooms, each with its shortcut."""
        self.clear()
        for room, keys in rooms:
            item = QListWidgetItem(room.name)
            item.setData(KEY, room.key)
            item.setData(ICON, room.icon)
            item.setToolTip(f"{room.name}  {keys}".strip())
            self.addItem(item)
        self._width = width
        self.make_slim(slim=self.slim)
        self.setVisible(bool(rooms))
        self.show_badges({})

    @property
    def wanted_height(self) -> int:
        """With names."""
        return room_height() * self.count()

    def make_slim(self, *, slim: bool) -> None:
        """Pictures without words, which the tool tips and a screen reader still say."""
        self.slim = slim
        self.setFixedSize(SLIM if slim else self._width, self.row_height * self.count())
        self.scheduleDelayedItemsLayout()

    @property
    def row_height(self) -> int:
        return SLIM_ROOM if self.slim else room_height()

    def show_badges(self, counts: Mapping[str, int]) -> None:
        """How much waits in each room; 0 shows nothing."""
        for row in range(self.count()):
            item = self.item(row)
            count = counts.get(item.data(KEY), 0)
            item.setData(BADGE, count)
            spoken = QCoreApplication.translate("Rail", "{room}, %n att ta hand om", "", count)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken.format(room=item.text()) if count else item.text())

    def mark(self, key: str) -> None:
        """The room that is shown; none of these when the key is another's."""
        rows = [row for row in range(self.count()) if self.item(row).data(KEY) == key]
        if rows:
            self.setCurrentRow(rows[0])
        else:
            self.clearSelection()

    def _chosen(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(KEY))


class RoomPaint(QStyledItemDelegate):
    """Paints one room from theme tokens."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        rail = self.parent()
        assert isinstance(rail, Rail)
        return QSize(rail.width(), rail.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rail = self.parent()
        assert isinstance(rail, Rail)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        live = rail.isEnabled()
        on = live and bool(state & QStyle.StateFlag.State_Selected)
        plate = rect.adjusted(6, 2, -6, -2)
        if on:
            box(painter, plate, "surface", "line", 6)
            box(painter, QRect(6, rect.top() + rect.height() // 4, 3, rect.height() // 2), "accent", None, 1)
        elif live and state & QStyle.StateFlag.State_MouseOver:
            box(painter, plate, "point", None, 6)
        self._words(painter, rect, index, "off" if not live else "on" if on else "idle")
        if index.data(BADGE):
            _badge(painter, rect, int(index.data(BADGE)))
        if rail.hasFocus() and state & QStyle.StateFlag.State_HasFocus:
            box(painter, plate, None, "focus", 6, 2)

    def _words(self, painter: QPainter, rect: QRect, index: _Index, how: str) -> None:
        mark, ink = {"off": ("off", "off"), "on": ("accent", "text"), "idle": ("muted", "muted")}[how]
        rail = self.parent()
        assert isinstance(rail, Rail)
        painter.drawPixmap(rect.left() + (rect.width() - 20) // 2, rect.top() + 10, glyph(index.data(ICON), mark, 20))
        if rail.slim:
            return
        face = font("small")
        face.setWeight(face.Weight.DemiBold if how == "on" else face.Weight.Normal)
        painter.setFont(face)
        painter.setPen(c(ink))
        words = QRect(rect.left() + 2, rect.top() + 32, rect.width() - 4, rect.height() - 36)
        text = QFontMetrics(face).elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)


def _badge(painter: QPainter, rect: QRect, count: int) -> None:
    text = str(count) if count <= MOST else f"{MOST}+"
    face = font("small")
    width = max(20, QFontMetrics(face).horizontalAdvance(text) + 8)
    spot = QRect(rect.center().x() + 7, rect.top() + 4, width, QFontMetrics(face).height() - 1)
    box(painter, spot, "accent", None, spot.height() // 2)
    painter.setFont(face)
    painter.setPen(c("on_accent"))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)
