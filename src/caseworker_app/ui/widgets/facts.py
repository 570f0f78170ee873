"""Facts with their captions, and short lines with an icon each: what a glance at a case needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from caseworker_app.ui.theme import TONES, font
from caseworker_app.ui.widgets.text import Glyph, Text


def emptied(layout: QLayout) -> None:
    """Take away every widget in a layout."""
    while (item := layout.takeAt(0)) is not None:
        held = item.widget()
        if held is not None:
            held.hide()
            held.deleteLater()


class Facts(QWidget):
    """Caption above value; in one row, or `across` to a row. Values that stand alone in theirs are broken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(10)
        self._across = 0
        self._facts: Sequence[tuple[str, str]] = ()

    def lay(self, across: int) -> None:
        """How many stand beside each other; 0 = all."""
        if across != self._across:
            self._across = across
            self.show_facts(self._facts)

    def fit(self, width: int, most: int) -> None:
        """As many beside each other as there is room for, at most so many."""
        between = self._grid.horizontalSpacing()
        self.lay(max(1, min(most, (width + between) // (max(_breadths(self._facts), default=0) + between))))

    def breadth(self, facts: Sequence[tuple[str, str]]) -> int:
        """How wide these are in one row."""
        return sum(_breadths(facts)) + self._grid.horizontalSpacing() * (len(facts) - 1)

    @property
    def told(self) -> Sequence[tuple[str, str]]:
        return self._facts

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Caption and value; a value that is empty is left out."""
        self._facts = [fact for fact in facts if fact[1]]
        emptied(self._grid)
        across = self._across or max(len(self._facts), 1)
        for at, (caption, value) in enumerate(self._facts):
            pair = QWidget(self)
            rows = QVBoxLayout(pair)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(1)
            rows.addWidget(Text.of(caption, "small", "muted"))
            said = Text.of(value)
            said.setWordWrap(across == 1)
            rows.addWidget(said)
            pair.setAccessibleName(f"{caption}: {value}")
            side = Qt.AlignmentFlag(0) if across == 1 else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(pair, at // across, at % across, side)
        filling = 0 if across == 1 else across
        for column in range(max(across + 1, self._grid.columnCount())):
            self._grid.setColumnStretch(column, int(column == filling))


def _breadths(facts: Sequence[tuple[str, str]]) -> list[int]:
    caption, value = QFontMetrics(font("small")), QFontMetrics(font("body"))
    return [max(caption.horizontalAdvance(above), value.horizontalAdvance(below)) for above, below in facts]


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `lead` is a muted word in front (a day) instead of an icon."""

    text: str
    icon: str = ""
    tone: str = "idle"
    lead: str = ""


class Lines(QWidget):
    """Short lines below each other; long ones wrap."""

    LEAD = 64

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(5)

    def show_lines(self, lines: Sequence[Line]) -> None:
        emptied(self._rows)
        for line in lines:
            row = QWidget(self)
            across = QHBoxLayout(row)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(8)
            if line.icon:
                across.addWidget(Glyph(row, line.icon, TONES[line.tone][0]), 0, Qt.AlignmentFlag.AlignTop)
            if line.lead:
                lead = Text.of(line.lead, "small", "muted")
                lead.setMinimumWidth(self.LEAD)
                across.addWidget(lead, 0, Qt.AlignmentFlag.AlignTop)
            across.addWidget(Text.of(line.text, wrap=True), 1)
            self._rows.addWidget(row)
