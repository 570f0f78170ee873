"""Tables, list items and drawings that own their part of the tree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from caseworker_app.letters.paragraph import Runs, Style, TaggedParagraph, plain
from caseworker_app.letters.pen import Pen
from caseworker_app.letters.structure import Elem

TOP, BOTTOM, EDGE, SIDE = 3.0, 4.0, 4.0, 6.0
HEAD_RULE, ROW_RULE = 0.8, 0.3


@dataclass(frozen=True)
class TableLook:
    """Styles of head cells and body cells, left and right aligned; colours of rules and of the sum's ground."""

    head: Style
    head_right: Style
    cell: Style
    right: Style
    total: Style
    total_right: Style
    head_rule: str
    rule: str
    shade: str


class TaggedTable:
    """Rows of texts as Table > TR > TH/TD; rules and shading are artifacts, a repeated head too."""

    before, after = 0.0, 9.0

    def __init__(self, rows: Sequence[Sequence[TaggedParagraph]], widths: Sequence[float], look: TableLook) -> None:
        self._rows, self._widths, self._look = rows, widths, look
        self._heights: list[float] = []
        self.has_sum = False

    @classmethod
    def build(
        cls, rows: Sequence[Sequence[str]], look: TableLook, widths: Sequence[float], **how: Any
    ) -> tuple[TaggedTable, Elem]:
        """The table and its element; `how`: numeric (column indexes), has_sum (the last row is a sum)."""
        tree, made = Elem("Table"), []
        for number, row in enumerate(rows):
            line = tree.add(Elem("TR"))
            total = how["has_sum"] and number == len(rows) - 1
            cells = []
            for column, value in enumerate(row):
                elem, style = _cell(look, number, column, right=column in how["numeric"], total=total)
                line.add(elem)
                cells.append(TaggedParagraph(plain(value), style, elem.add(Elem("P")), repeats=number == 0))
            made.append(cells)
        table = cls(made, widths, look)
        table.has_sum = how["has_sum"]
        return table, tree

    def wrap(self, _width: float) -> float:
        """Widths are the table's own."""
        if not self._heights:
            last = len(self._widths) - 1
            inner = [width - _left(at) - _right(at, last) for at, width in enumerate(self._widths)]
            self._heights = [
                max([cell.wrap(width) for cell, width in zip(row, inner, strict=True)]) + TOP + BOTTOM
                for row in self._rows
            ]
        return sum(self._heights)

    def least(self, width: float) -> float:
        """The head and two rows; a short table never leaves one row behind."""
        self.wrap(width)
        return sum(self._heights[: 3 if len(self._rows) > 4 else len(self._rows)])

    def split(self, width: float, height: float) -> tuple[TaggedTable, TaggedTable] | None:
        self.wrap(width)
        fit, used = 0, 0.0
        while fit < len(self._rows) and used + self._heights[fit] <= height:
            used += self._heights[fit]
            fit += 1
        fit = min(fit, max(len(self._rows) - 2, 2))
        if fit < 2 or fit >= len(self._rows):
            return None
        parts = []
        for rows, heights in (
            (self._rows[:fit], self._heights[:fit]),
            ([self._rows[0], *self._rows[fit:]], [self._heights[0], *self._heights[fit:]]),
        ):
            part = TaggedTable(rows, self._widths, self._look)
            part._heights = heights  # of our own class
            parts.append(part)
        parts[1].has_sum = self.has_sum
        return parts[0], parts[1]

    def draw(self, canvas: Any, x: float, y: float) -> None:
        top = y + sum(self._heights)
        canvas.put_artifact("Layout", "", self._ground(x, top, y))
        for row, height in zip(self._rows, self._heights, strict=True):
            left = x
            for at, cell in enumerate(row):
                cell.draw(canvas, left + _left(at), top - TOP - cell.height)
                left += self._widths[at]
            top -= height

    def _ground(self, x: float, top: float, low: float) -> Pen:
        """The shading and the rules below the rows."""
        pen, right = Pen(), x + sum(self._widths)
        if self.has_sum:
            pen.fill(self._look.shade)
            pen.box(x, low, right - x, self._heights[-1], filled=True)
        pen.stroke(self._look.head_rule, HEAD_RULE)
        for number, height in enumerate(self._heights):
            if number == 1:
                pen.stroke(self._look.rule, ROW_RULE)
            top -= height
            pen.line(x, top, right, top)
        return pen


def _left(column: int) -> float:
    return SIDE if column else EDGE


def _right(column: int, last: int) -> float:
    return EDGE if column == last else SIDE


def _cell(look: TableLook, row: int, column: int, *, right: bool, total: bool) -> tuple[Elem, Style]:
    if row == 0:
        return Elem("TH", scope="Column"), look.head_right if right else look.head
    plain_style, right_style = (look.total, look.total_right) if total else (look.cell, look.right)
    style = right_style if right else plain_style
    return (Elem("TH", scope="Row") if column == 0 else Elem("TD")), style


class ListItem:
    """A list item with its label; parts of a split item share the elements."""

    before = 0.0

    def __init__(self, mark: TaggedParagraph | None, body: TaggedParagraph, indent: float, after: float) -> None:
        self._mark, self._body, self._indent, self.after = mark, body, indent, after

    @classmethod
    def build(cls, label: str, runs: Runs, style: Style, **how: float) -> tuple[ListItem, Elem]:
        """The item and its element; `how`: indent of its text, blank after it."""
        mark = TaggedParagraph(plain(label), style, Elem("Lbl"))
        body = TaggedParagraph(runs, style, Elem("P"))
        return cls(mark, body, how["indent"], how["after"]), Elem("LI", mark.elem, Elem("LBody", body.elem))

    def wrap(self, width: float) -> float:
        if self._mark:
            self._mark.wrap(self._indent)
        return self._body.wrap(width - self._indent)

    def least(self, width: float) -> float:
        return self._body.least(width - self._indent)

    def split(self, width: float, height: float) -> tuple[ListItem, ListItem] | None:
        parts = self._body.split(width - self._indent, height)
        if parts is None:
            return None
        return (
            ListItem(self._mark, parts[0], self._indent, self.after),
            ListItem(None, parts[1], self._indent, self.after),
        )

    def draw(self, canvas: Any, x: float, y: float) -> None:
        if self._mark:
            self._mark.draw(canvas, x, y + self._body.height - self._mark.height)
        self._body.draw(canvas, x + self._indent, y)


class Beside:
    """Paragraphs side by side, in reading order from the left; never split."""

    before, after = 8.0, 6.0

    def __init__(self, parts: Sequence[TaggedParagraph], columns: int) -> None:
        self._parts, self._columns, self._width = parts, columns, 0.0

    def wrap(self, width: float) -> float:
        self._width = width / self._columns
        return max(part.wrap(self._width - SIDE) for part in self._parts)

    def least(self, width: float) -> float:
        return self.wrap(width)

    def split(self, _width: float, _height: float) -> None:
        return None

    def draw(self, canvas: Any, x: float, y: float) -> None:
        high = max(part.height for part in self._parts)
        for at, part in enumerate(self._parts):
            part.draw(canvas, x + at * self._width, y + high - part.height)


Paint = Callable[[float, float, float], Pen]


class TaggedDrawing:
    """A vector drawing with alternative text (a Figure with its box)."""

    def __init__(self, width: float, height: float, paint: Paint, alt: str) -> None:
        self.width, self.height, self._paint = width, height, paint
        self.elem = Elem("Figure", Alt=alt)

    def draw(self, canvas: Any, x: float, y: float) -> None:
        self.elem.attrs["bbox"] = (x, y, x + self.width, y + self.height)
        canvas.put_drawing(self.elem, self._paint(x, y, self.height))
