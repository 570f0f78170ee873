"""The numbers behind a row: captions over values, an arrow between the two that are compared, a chip that sums up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from caseworker_app.ui.widgets.chip import Chip
from caseworker_app.ui.widgets.facts import emptied
from caseworker_app.ui.widgets.text import Glyph, Text

MARKS = {"ok": "done", "warn": "warning", "bad": "refused", "idle": "info", "info": "info"}
_TOP, _LEFT = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft
GAP = 12
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Numbers(QWidget):
    """One line of values stands under its captions; several lines are a small table with figures set right.

    The chip stands beside, or below where there is no room for both.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = QGridLayout(self)
        self._places.setContentsMargins(0, 2, 0, 2)
        self._places.setHorizontalSpacing(GAP)
        self._places.setVerticalSpacing(4)
        self._places.setColumnStretch(0, 1)
        self._table = QWidget(self)
        self._table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(1)
        self.chip = Chip(self)
        self._below = False
        self._places.addWidget(self._table, 0, 0)
        self._places.addWidget(self.chip, 0, 1, _TOP)
        self._shown: tuple[object, ...] = ()

    def minimumSizeHint(self) -> QSize:
        """One below the other."""
        wide = max(self._table.minimumSizeHint().width(), self.chip.minimumSizeHint().width())
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        both = self._table.minimumSizeHint().width() + GAP + self.chip.sizeHint().width()
        below = both > self.width() and self._table.isVisibleTo(self)
        if below != self._below:
            self._below = below
            self._places.removeWidget(self.chip)
            self._places.addWidget(self.chip, *((1, 0) if below else (0, 1)), _TOP | _LEFT)

    def show_numbers(
        self, heads: Sequence[str], lines: Sequence[Sequence[str]], word: str = "", tone: str = "idle"
    ) -> None:
        """Nothing to show hides it."""
        self.chip.show_status(word, tone, MARKS[tone] if word else "")
        self.setVisible(bool(heads or word))
        shown = (tuple(heads), tuple(tuple(line) for line in lines))
        if shown == self._shown:
            return
        self._shown = shown
        self._empty()
        if len(lines) > 1:
            self._fill_table(heads, lines)
        elif lines:
            self._fill_pair(heads, lines[0])
        self.updateGeometry()
        self._fit()

    def _empty(self) -> None:
        emptied(self._grid)
        for at in range(self._grid.columnCount()):
            self._grid.setColumnStretch(at, 0)

    def _fill_pair(self, heads: Sequence[str], line: Sequence[str]) -> None:
        for at, (head, value) in enumerate(zip(heads, line, strict=True)):
            place = at * 2
            self._grid.addWidget(Text.of(head, "small", "muted"), 0, place)
            self._grid.addWidget(Text.of(value), 1, place)
            if at == 0 and len(line) > 1:
                self._grid.addWidget(Glyph(self, "arrowright", "muted", 16), 1, 1)
        self._grid.setColumnStretch(len(line) * 2, 1)

    def _fill_table(self, heads: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
        for at, head in enumerate(heads):
            self._put(Text.of(head, "small", "muted"), 0, at)
        for row, line in enumerate(lines, 1):
            strong = "strong" if row == len(lines) and line[0] == "Summa" else "body"
            for at, value in enumerate(line):
                self._put(Text.of(value, strong), row, at)
        self._grid.setColumnStretch(len(heads), 1)

    def _put(self, label: Text, row: int, column: int) -> None:
        if column:
            label.setAlignment(_RIGHT)
        self._grid.addWidget(label, row, column)
