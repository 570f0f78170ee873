"""A list as a table: hairlines, a bar on the chosen row, chips, figures set right, the focus round the whole row."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from caseworker_app.ui.models.rows import CELL, Cell, RowsModel
from caseworker_app.ui.style import BARE, LEAD, ring
from caseworker_app.ui.theme import ROW, ROW_COMPACT, TONES, c, elided, font, glyph, wrapped
from caseworker_app.ui.widgets.chip import CHIP_HEIGHT, chip_width, paint_chip

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
MARGIN = 16
WIDEST = 4000
ROOMY = 210  # what it gets when the table scrolls sideways anyway
LEAST = 140  # pixels a name keeps at the usual text size, before the table scrolls sideways
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def row_height(*, compact: bool = False) -> int:
    """36 pixels, or 28, at the usual text size; more for larger text."""
    return max(ROW_COMPACT if compact else ROW, QFontMetrics(font("body")).height() + (10 if compact else 18))


class RowPaint(QStyledItemDelegate):
    """Paints `Cell`s; everything it needs is in the model's memory, and it asks there without a way through Qt."""

    def __init__(self, view: RowTable) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = index.row(), index.column()
        model = self._view.rows_model
        cell = model.cell(row, column)
        rect: QRect = option.rect
        chosen = bool(option.state & State.State_Selected)
        painter.save()
        ground = "select" if chosen else "point" if option.state & State.State_MouseOver else "surface"
        painter.fillRect(rect, c(ground))
        painter.setPen(c("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        first = self._view.horizontalHeader().visualIndex(column) == 0
        if chosen and first:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), c("accent"))
        inner = rect.adjusted(MARGIN if first else 8, 0, -8, 0)
        _paint_cell(painter, inner, cell, right=model.columns[column].right)
        painter.restore()
        if self._view.currentIndex().row() == row and self._view.hasFocus():
            self._ring(painter, rect, column)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = index.data(CELL)
        size = super().sizeHint(option, index)
        if isinstance(cell, Cell) and cell.chip:
            size.setWidth(chip_width(cell.text, cell.icon) + 20)
        return size

    def _ring(self, painter: QPainter, rect: QRect, column: int) -> None:
        """Lines above and below the row, closed at both ends."""
        head = self._view.horizontalHeader()
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), c("focus"))
        painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 2), c("focus"))
        at = head.visualIndex(column)
        if at == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height() - 1), c("focus"))
        if rect.right() >= head.length() - 2 or at == head.count() - 1:
            painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height() - 1), c("focus"))


def _paint_cell(painter: QPainter, room: QRect, cell: Cell, *, right: bool) -> None:
    if cell.chip and cell.text:
        wide = min(chip_width(cell.text, cell.icon), room.width() + 2)
        place = QRect(room.left() - 2, room.center().y() - CHIP_HEIGHT // 2 + 1, wide, CHIP_HEIGHT)
        paint_chip(painter, place, cell.text, cell.tone or "idle", cell.icon)
        return
    ink = TONES[cell.tone][0] if cell.tone else "muted" if cell.muted else "text"
    left = room.left()
    if cell.icon:
        at = left if cell.text else room.center().x() - 8
        painter.drawPixmap(at, room.center().y() - 7, glyph(cell.icon, ink, 16))
        left += 22
    kind = "strong" if cell.strong else "body"
    painter.setFont(font(kind))
    painter.setPen(c(ink))
    flags = RIGHT if right else LEFT
    place = QRect(left, room.top(), room.right() - left, room.height())
    upper, lower = (
        wrapped(cell.text, kind, place.width()) if cell.wrap else (elided(cell.text, kind, place.width()), "")
    )
    if not cell.below and not lower:
        painter.drawText(place, flags, upper)
        return
    half = place.height() // 2
    high = QRect(place.left(), place.top() + 3, place.width(), half)
    painter.drawText(high, flags, upper)
    low = QRect(place.left(), place.top() + half - 1, place.width(), half - 2)
    if cell.below:
        lower = elided(cell.below, "small", place.width())
        painter.setFont(font("small"))
        painter.setPen(c("muted"))
    painter.drawText(low, flags, lower)


class RowTable(QTableView):
    """A `RowsModel` shown. `opened(key)` by Enter or double click, `went_to(key)` when another row is current.

    Chosen rows and the place in the list survive a refresh. Tab leaves; arrows, Home, End and letters move within.
    """

    opened = Signal(object)
    went_to = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: RowsModel[Any] | None = None
        self._telling = True
        self._own = False
        self._told: Hashable = None
        self.setProperty(BARE, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(RowPaint(self))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(24)
        self.verticalHeader().setDefaultSectionSize(row_height())
        head = self.horizontalHeader()
        head.setFont(font("small"))
        head.setHighlightSections(False)
        head.setProperty(LEAD, MARGIN)
        head.setMinimumSectionSize(36)
        head.setSectionsMovable(True)
        head.setSectionsClickable(True)
        head.setSortIndicatorClearable(True)
        self.doubleClicked.connect(self._open)

    def show_model(self, model: RowsModel[Any], *, sortable: bool = True, compact: bool = False) -> None:
        """Take over a model; its columns decide the widths until the person changes them."""
        self._rows = model
        self.setModel(model)
        self.verticalHeader().setDefaultSectionSize(row_height(compact=compact))
        head = self.horizontalHeader()
        scale = QFontMetrics(font("body")).horizontalAdvance("0") / 7.4
        for at, column in enumerate(model.columns):
            if column.width:
                head.resizeSection(at, round(column.width * max(scale, 1)))
            else:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
            self.setColumnHidden(at, column.hidden)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(sortable)
        self.selectionModel().currentRowChanged.connect(self._went)
        model.layoutChanged.connect(self._laid_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._rows is not None and not self.horizontalHeader().isHidden():
            self._fit(self._rows)

    def _fit(self, model: RowsModel[Any]) -> None:
        """A column that takes what is left keeps room for a name; where there is less, the table scrolls sideways."""
        head, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        wide = [at for at, one in enumerate(model.columns) if not one.width and not self.isColumnHidden(at)]
        held = sum(head.sectionSize(at) for at in range(len(model.columns)) if at not in wide)
        scale = QFontMetrics(font("body")).horizontalAdvance("0") / 8
        least = round(LEAST * scale)
        tight = self.viewport().width() - held < least * len(wide)
        for at in wide:
            if (head.sectionResizeMode(at) == modes.Stretch) == tight:
                head.setSectionResizeMode(at, modes.Interactive if tight else modes.Stretch)
                if tight:
                    head.resizeSection(at, round(ROOMY * scale))

    def two_lines(self) -> None:
        """Rows with a second line."""
        high = QFontMetrics(font("body")).height() + QFontMetrics(font("small")).height() + 16
        self.verticalHeader().setDefaultSectionSize(max(high, 48))

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Other rows in the same list: what was chosen stays chosen where it is still there."""
        model = self._model()
        before = model.rows
        self._own = True
        changed = model.change_rows(rows)
        self._own = False
        if changed is not None:
            self._paint_again(before, changed)
            return
        current, chosen, top, first = (
            self.current_key,
            self.chosen_keys,
            self.verticalScrollBar().value(),
            self.rowAt(0),
        )
        seen = model.key_at(first) if top and first >= 0 else None
        self._telling = False
        model.show_rows(rows)
        self._restore(current, chosen)
        self._stay(top, first, model.place_of(seen) if seen is not None else -1)
        self._telling = True
        if self.current_key != current:
            self._tell()

    def _stay(self, top: int, before: int, now: int) -> None:
        """What one reads stays where it is also when rows have come or gone above it; the top of a list stays the top."""
        bar, moved = self.verticalScrollBar(), now - before if now >= 0 else 0
        high = (
            1
            if self.verticalScrollMode() == self.ScrollMode.ScrollPerItem
            else self.verticalHeader().defaultSectionSize()
        )
        self.updateGeometries()
        bar.setValue(top + moved * high)

    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:
        """Qt's own paints everything anew when many rows change, also those that are out of sight."""
        if not self._own or QAccessible.isActive():
            super().dataChanged(top, bottom, roles)

    def _paint_again(self, before: Sequence[Any], changed: Sequence[int]) -> None:
        """The cells in sight that look otherwise than before."""
        model, port = self._model(), self.viewport()
        first, last = self.rowAt(0), self.rowAt(port.height() - 1)
        last = last if last >= 0 else model.rowCount() - 1
        for at in changed[bisect_left(changed, first) : bisect_right(changed, last)]:
            for column, asked in enumerate(model.columns):
                if not self.isColumnHidden(column) and asked.cell(before[at]) != model.cell(at, column):
                    port.update(self.visualRect(model.index(at, column)))

    @property
    def rows_model(self) -> RowsModel[Any]:
        """What is shown."""
        return self._model()

    @property
    def current_key(self) -> Hashable:
        """The key of the current row, None when there is none."""
        index = self.currentIndex()
        return self._model().key_at(index.row()) if index.isValid() else None

    @property
    def chosen_keys(self) -> list[Hashable]:
        """The keys of the chosen rows, top to bottom."""
        if self.selectionModel() is None:
            return []
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._model().key_at(row) for row in rows]

    def go_to(self, key: Hashable) -> bool:
        """Make a row current and visible; False when it is not shown."""
        at = self._model().place_of(key)
        if at < 0:
            return False
        self.setCurrentIndex(self._model().index(at, self._first_column()))
        self.selectRow(at)
        return True

    def sort_by(self, column: int, order: Qt.SortOrder) -> None:
        """As a click on the head does; `sortByColumn` sorts twice when the head stood elsewhere."""
        head = self.horizontalHeader()
        if (head.sortIndicatorSection(), head.sortIndicatorOrder()) == (column, order):
            self.sortByColumn(column, order)
        else:
            head.setSortIndicator(column, order)

    def go_to_first(self) -> None:
        if self._model().rowCount():
            self.go_to(self._model().key_at(0))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            ring(QPainter(self.viewport()), self.viewport().rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.as_text())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            last = self._model().rowCount() - 1
            if last >= 0:
                self.go_to(self._model().key_at(0 if event.key() == Qt.Key.Key_Home else last))
        else:
            super().keyPressEvent(event)

    def as_text(self) -> str:
        """The chosen rows as a spreadsheet takes them: tabs between columns, a line each."""
        model, head = self._model(), self.horizontalHeader()
        columns = sorted((at for at in range(model.columnCount()) if not self.isColumnHidden(at)), key=head.visualIndex)
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return "\n".join("\t".join(str(model.index(row, at).data() or "") for at in columns) for row in rows)

    def _open(self, *_: object) -> None:
        if self.current_key is not None:
            self.opened.emit(self.current_key)

    def _went(self, *_: object) -> None:
        self.viewport().update()
        if self._telling:
            self._tell()

    def _tell(self) -> None:
        self._told = self.current_key
        self.went_to.emit(self._told)

    def _laid_out(self, *_: object) -> None:
        """A row that is searched or filtered away is left, though Qt says nothing of it."""
        if self.current_key != self._told:
            self._went()

    def _restore(self, current: Hashable, chosen: Sequence[Hashable]) -> None:
        model, picked = self._model(), self.selectionModel()
        column = self._first_column()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        at = model.place_of(current) if current is not None else -1
        if at >= 0:
            picked.setCurrentIndex(model.index(at, column), QItemSelectionModel.SelectionFlag.NoUpdate)
        for key in chosen:
            place = model.place_of(key)
            if place >= 0:
                picked.select(model.index(place, column), flags)

    def _first_column(self) -> int:
        return max(0, self.horizontalHeader().logicalIndex(0))

    def _model(self) -> RowsModel[Any]:
        assert self._rows is not None  # show_model comes first
        return self._rows
