"""The one model of every list: frozen rows in memory, a folded text each, and the positions that are shown."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from caseworker_app.domain.swedish import fold, sort_key

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CELL = Role.UserRole
NO_INDEX = QModelIndex()
FEW = 8


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows; `tone` colours it, `chip` makes it a status mark, `spoken` is what a screen reader says.

    `wrap` lets the text take two lines where the rows are that high.
    """

    text: str = ""
    icon: str = ""
    tone: str = ""
    chip: bool = False
    strong: bool = False
    muted: bool = False
    below: str = ""
    spoken: str = ""
    wrap: bool = False


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column of a list. `cell` makes what is shown, `order` what is sorted by (Swedish order of the text if none,
    and of what it gives unless that is `ready`); `width` in pixels at the usual text size, 0 = takes what is left.
    `name` is what a column is called where its title is a shortening, or there is none."""

    key: str
    title: str
    cell: Callable[[T], Cell]
    order: Callable[[T], Any] | None = None
    width: int = 120
    right: bool = False
    hidden: bool = False
    ready: bool = False
    name: str = ""


class RowsModel(QAbstractTableModel, Generic[T]):
    """Rows of one type. Filter and sort work on the list of shown positions; rows are replaced, never edited."""

    def __init__(
        self,
        columns: Sequence[Column[T]],
        key: Callable[[T], Hashable],
        words: Callable[[T], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`key` tells a row again after a refresh; `words` is what a person may search for in it."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._words = words
        self._rows: list[T] = []
        self._folded: list[str] = []
        self._folds: dict[str, str] = {}
        self._stale = False
        self._shown: list[int] = []
        self._kept: list[int] = []
        self._keep: Callable[[T], bool] | None = None
        self._search: tuple[str, ...] = ()
        self._sorted: tuple[int, bool] | None = None
        self._orders: dict[int, list[Any]] = {}

    def show_rows(self, rows: Sequence[T]) -> None:
        """Other rows; filter, search and order stay."""
        self.beginResetModel()
        self._rows = list(rows)
        self._folded = self._fold(self._words) if self._words else []
        self._orders, self._stale = {}, False
        self._filter()
        self._arrange()
        self.endResetModel()

    def change_rows(self, rows: Sequence[T]) -> list[int] | None:
        """Other values of the same shown rows, of which at most one stands elsewhere: only what differs is told.

        Gives the places of what differs; None, and nothing done, when more than that is different: `show_rows` takes
        any rows.
        """
        if self._sorted is not None or self._keep is not None or self._search or len(rows) != len(self._rows):
            return None
        fresh, before = list(rows), self._rows
        changed = [at for at, (old, new) in enumerate(zip(before, fresh, strict=True)) if old is not new and old != new]
        keys = [(self._key(before[at]), self._key(fresh[at])) for at in changed]
        moved = [at for at, (old, new) in zip(changed, keys, strict=True) if old != new]
        if moved and not self._moves(before, fresh, moved[0], moved[-1]):
            return None
        self._rows, self._orders, self._stale = fresh, {}, True
        last = len(self.columns) - 1
        for first, end in _runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(end, last))
        return changed

    def _moves(self, before: list[T], fresh: list[T], first: int, last: int) -> bool:
        """Whether one row has moved between two places and the others there shifted by one; indexes go with them.

        Told as changed values, since Qt lays out the whole view anew for a move.
        """
        old, new = ([self._key(row) for row in rows[first : last + 1]] for rows in (before, fresh))
        if old[1:] + old[:1] == new:
            to = {first: last} | {at: at - 1 for at in range(first + 1, last + 1)}
        elif old[-1:] + old[:-1] == new:
            to = {last: first} | {at: at + 1 for at in range(first, last)}
        else:
            return False
        held = [index for index in self.persistentIndexList() if index.row() in to]
        self.changePersistentIndexList(held, [self.index(to[index.row()], index.column()) for index in held])
        return True

    def _fold(self, words: Callable[[T], str]) -> list[str]:
        """A text that was there before is not folded again."""
        texts = [words(row) for row in self._rows]
        known = self._folds
        self._folds = {text: known[text] if text in known else fold(text) for text in texts}
        return [self._folds[text] for text in texts]

    def keep_only(self, keep: Callable[[T], bool] | None) -> None:
        """Show the rows that pass; None shows all."""
        self._keep = keep
        self._again(refilter=True)

    def search(self, text: str) -> None:
        """Show the rows that have every word of the text, whatever the case and the accents."""
        self._search = tuple(fold(text).split())
        self._again(refilter=True)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._again()

    @property
    def rows(self) -> Sequence[T]:
        """All rows, also those that are not shown."""
        return self._rows

    @property
    def shown(self) -> list[T]:
        """The rows as they stand, in their order."""
        return [self._rows[position] for position in self._shown]

    def row(self, index: Index | int) -> T:
        return self._rows[self._shown[index if isinstance(index, int) else index.row()]]

    def place_of(self, key: Hashable) -> int:
        """At which shown row a key stands, -1 when it is not shown."""
        return next((at for at, position in enumerate(self._shown) if self._key(self._rows[position]) == key), -1)

    def key_at(self, row: int) -> Hashable:
        return self._key(self.row(row))

    def cell(self, row: int, column: int) -> Cell:
        """What stands in a shown cell."""
        return self.columns[column].cell(self._rows[self._shown[row]])

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # Qt takes any value
        if not index.isValid() or role not in (
            Role.DisplayRole,
            Role.ToolTipRole,
            Role.AccessibleTextRole,
            Role.TextAlignmentRole,
            CELL,
        ):
            return None
        column = self.columns[index.column()]
        if role == Role.TextAlignmentRole:
            return _aligned(column)
        cell = column.cell(self.row(index))
        if role == CELL:
            return cell
        if role == Role.DisplayRole:
            return cell.text
        spoken = cell.spoken or " ".join(part for part in (cell.text, cell.below) if part)
        return f"{column.title}: {spoken}" if role == Role.AccessibleTextRole and column.title else spoken

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Role.DisplayRole:
            return column.title
        if role == Role.TextAlignmentRole:
            return _aligned(column)
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return column.name or None
        return None

    def _again(self, *, refilter: bool = False) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._shown[index.row()] if index.row() < len(self._shown) else -1 for index in before]
        if refilter:
            self._filter()
        self._arrange()
        places = self._places(set(held))
        after = [
            self.index(places[position], index.column()) if position in places else QModelIndex()
            for position, index in zip(held, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _places(self, wanted: set[int]) -> dict[int, int]:
        """At which shown row some rows stand now; most often one is asked for, out of a hundred thousand."""
        if len(wanted) > FEW:
            return {position: at for at, position in enumerate(self._shown) if position in wanted}
        places = {}
        for position in wanted:
            with suppress(ValueError):
                places[position] = self._shown.index(position)
        return places

    def _filter(self) -> None:
        """Which rows pass, in the order they came; another order asks for none of it."""
        shown = range(len(self._rows))
        positions = list(shown) if self._keep is None else [at for at in shown if self._keep(self._rows[at])]
        if self._search and self._stale and self._words:
            self._folded, self._stale = self._fold(self._words), False
        for word in self._search:
            positions = [at for at in positions if word in self._folded[at]]
        self._kept = positions

    def _arrange(self) -> None:
        """What passes in its order; Python's sort keeps what is equal in the order before."""
        positions = list(self._kept)
        if self._sorted is not None:
            column, backwards = self._sorted
            order = self._order(column)
            nothing = [at for at in positions if order[at] is None]
            if nothing:
                positions = [at for at in positions if order[at] is not None]
            positions.sort(key=order.__getitem__, reverse=backwards)
            positions = [*nothing, *positions] if backwards else [*positions, *nothing]
        self._shown = positions

    def _order(self, column: int) -> list[Any]:
        """The sort keys of a column, all of one type, made once for each set of rows; None stands for nothing."""
        if column not in self._orders:
            asked = self.columns[column]
            if asked.order is None:
                made: list[Any] = [sort_key(asked.cell(row).text) for row in self._rows]
            else:
                made = list(map(asked.order, self._rows))
            if asked.order is not None and not asked.ready:
                made = [sort_key(value) if isinstance(value, str) else value for value in made]
            self._orders[column] = made
        return self._orders[column]


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each unbroken stretch."""
    for _, stretch in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        held = [at for _, at in stretch]
        yield held[0], held[-1]


def _aligned(column: Column[Any]) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
