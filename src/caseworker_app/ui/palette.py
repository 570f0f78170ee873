"""Ctrl+K: every command, every room, and cases by number, name and content in one list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

import shiboken6
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from caseworker_app.ui.forms.ui_palette import Ui_Palette
from caseworker_app.ui.fuzzy import fit
from caseworker_app.ui.style import box, ring
from caseworker_app.ui.theme import c, font, glyph

_Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
MOST = 12
TOP = 84  # under the search field in the bar
BELOW = 8  # and above the lower edge of the window


class Section(IntEnum):
    CASES = 0
    COMMANDS = 1
    PLACES = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to do: `side` is a shortcut or what is known of a case; `at` are the letters that fit."""

    section: Section
    text: str
    icon: str
    side: str
    run: Callable[[], object]
    at: tuple[int, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether what was typed stands in it, and not only its letters."""
        return bool(self.at) and self.at[-1] - self.at[0] + 1 == len(self.at)


Offer = Callable[[], Sequence[Entry]]
Search = Callable[[str, Callable[[Sequence[Entry]], None]], None]


def best(query: str, entries: Sequence[Entry]) -> list[Entry]:
    """The entries that fit, the section with the best fit first, the best first within it; everything when nothing is
    typed."""
    found = []
    tops: dict[Section, int] = {}
    for order, entry in enumerate(entries):
        fitting = fit(query, entry.text)
        if fitting is not None:
            marked = Entry(entry.section, entry.text, entry.icon, entry.side, entry.run, fitting.at)
            found.append((entry.section, -fitting.score, order, marked))
            tops[entry.section] = max(tops.get(entry.section, fitting.score), fitting.score)
    found.sort(key=lambda row: (-tops[row[0]], *row[:3]))
    return [row[3] for row in found]


class Hits(QAbstractListModel):
    """Entries under headings; a heading is a row that cannot be chosen."""

    def __init__(self, headings: dict[Section, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self._rows: list[Entry | str] = []

    def show(self, entries: Sequence[Entry], none: str = "") -> None:
        """`none` stands where there is nothing to choose."""
        self.beginResetModel()
        self._rows = [none] if none and not entries else []
        for section in dict.fromkeys(entry.section for entry in entries):
            held = [entry for entry in entries if entry.section is section]
            self._rows += [self._headings[section], *held[:MOST]]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ENTRY:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.text
        if role == Qt.ItemDataRole.AccessibleTextRole and not isinstance(row, str):
            return f"{row.text}, {row.side}" if row.side else row.text
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        heading = isinstance(self._rows[index.row()], str)
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def step(self, row: int, way: int) -> int:
        """The next row that can be chosen from `row`, around the ends; -1 when there is none."""
        count = len(self._rows)
        for n in range(1, count + 1):
            at = (row + way * n) % count
            if not isinstance(self._rows[at], str):
                return at
        return -1


class Palette(QDialog):
    """Type, choose with the arrows, Enter does it."""

    gone = Signal()

    def __init__(self, offer: Offer, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.ui = Ui_Palette()
        self.ui.setupUi(self)
        self.ui.query_edit.setFont(font("section"))
        self.ui.keys_label.dress("small", "muted")
        self._offer, self._search = offer, search
        self._commands: Sequence[Entry] = ()
        self._cases: Sequence[Entry] = ()
        headings = {
            Section.CASES: self.tr("Ärenden"),
            Section.COMMANDS: self.tr("Kommandon"),
            Section.PLACES: self.tr("Gå till"),
        }
        self._hits = Hits(headings, self)
        view = self.ui.hits_view
        view.setModel(self._hits)
        view.setProperty("bare", True)
        view.setItemDelegate(EntryPaint(view))
        view.clicked.connect(self._do)
        view.activated.connect(self._do)
        self.ui.query_edit.textChanged.connect(self._typed)
        self.ui.query_edit.returnPressed.connect(lambda: self._do(view.currentIndex()))
        self.ui.query_edit.installEventFilter(self)

    def ask(self) -> None:
        """Show with an empty question and what can be done now."""
        self._commands = self._offer()
        self._cases = ()
        self.ui.query_edit.clear()
        self._show()
        window = self.parentWidget()
        if window is not None:
            self.resize(self.width(), min(self.height(), window.height() - TOP - BELOW))
            self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, TOP)))
        self.open()
        self.ui.query_edit.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        box(QPainter(self), self.rect(), "surface", "edge", 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the letters stay in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            way = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if way is not None:
                self._choose(self._hits.step(self.ui.hits_view.currentIndex().row(), way))
                return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        if not text.strip():
            self._cases = ()
        self._show()
        if text.strip():
            self._search(text, lambda found, asked=text: self._found(asked, found))  # type: ignore[misc]  # default binds

    def _found(self, asked: str, found: Sequence[Entry]) -> None:
        if shiboken6.isValid(self) and asked == self.ui.query_edit.text():
            self._cases = found
            self._show(self.tr("Inget ärende och inget kommando har det du skrev."))

    def _show(self, none: str = "") -> None:
        found = best(self.ui.query_edit.text(), self._commands)
        meant = {entry.section for entry in found if entry.whole}
        first = [entry for entry in found if entry.section in meant]
        self._hits.show([*first, *self._cases, *(entry for entry in found if entry.section not in meant)], none)
        self._choose(self._hits.step(-1, 1))

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.ui.hits_view.setCurrentIndex(self._hits.index(row, 0))

    def _do(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry):
            self.accept()
            entry.run()


class EntryPaint(QStyledItemDelegate):
    """Icon, text with the letters that fit underlined, shortcut or state to the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        heading = isinstance(index.data(ENTRY), str)
        high = QFontMetrics(font("small" if heading else "body")).height()
        return QSize(100, high + (12 if heading else 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        entry = index.data(ENTRY)
        painter.save()
        if isinstance(entry, str):
            painter.setFont(font("small"))
            painter.setPen(c("muted"))
            painter.drawText(rect.adjusted(12, 4, 0, 0), Qt.AlignmentFlag.AlignVCenter, entry)
        else:
            self._entry(painter, rect, entry, on=bool(state & QStyle.StateFlag.State_Selected))
            if state & QStyle.StateFlag.State_HasFocus:
                ring(painter, rect)
        painter.restore()

    def _entry(self, painter: QPainter, rect: QRect, entry: Entry, *, on: bool) -> None:
        if on:
            box(painter, rect.adjusted(0, 1, 0, -1), "select", None, 5)
            painter.fillRect(QRect(rect.left(), rect.top() + 9, 3, rect.height() - 18), c("accent"))
        if entry.icon:
            mark = glyph(entry.icon, "accent" if on else "muted", 18)
            painter.drawPixmap(rect.left() + 14, rect.top() + (rect.height() - 18) // 2, mark)
        side = QFontMetrics(font("small")).horizontalAdvance(entry.side)
        self._text(painter, rect.adjusted(44, 0, -(side + 24), 0), entry)
        painter.setFont(font("small"))
        painter.setPen(c("muted"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(0, 0, -12, 0), right, entry.side)

    def _text(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        """Runs of letters that fit are stronger and underlined."""
        painter.setClipRect(room)
        painter.setPen(c("text"))
        x, hits = room.left(), set(entry.at)
        for start, end in _runs(len(entry.text), hits):
            face = font("strong" if start in hits else "body")
            face.setUnderline(start in hits)
            painter.setFont(face)
            part = entry.text[start:end]
            painter.drawText(QRect(x, room.top(), 2000, room.height()), Qt.AlignmentFlag.AlignVCenter, part)
            x += QFontMetrics(face).horizontalAdvance(part)
        painter.setClipping(False)


def _runs(length: int, hits: set[int]) -> list[tuple[int, int]]:
    """Pieces of a text that are alike in being hit or not."""
    edges = [0, *(n for n in range(1, length) if (n in hits) != (n - 1 in hits)), length]
    return [(a, b) for a, b in pairwise(edges) if a < b]
