"""Tables, list items and drawings that own their part of the tree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable
from reportlab.platypus import Table as PlainTable

from caseworker_app.letters.paragraph import Runs, TaggedParagraph, plain
from caseworker_app.letters.structure import Elem
from caseworker_app.letters.tagging import artifact


@dataclass(frozen=True)
class CellStyles:
    """Styles of head cells and body cells, left and right aligned."""

    head: Any
    head_right: Any
    cell: Any
    right: Any
    total: Any
    total_right: Any


class TaggedTable(PlainTable):
    """Rows of texts as Table > TR > TH/TD; rules and shading are artifacts, a repeated head too."""

    @classmethod
    def build(
        cls,
        rows: Sequence[Sequence[str]],
        styles: CellStyles,
        widths: Sequence[float],
        commands: Sequence[Any],
        **how: Any,
    ) -> TaggedTable:
        """`how`: numeric (column indexes), has_sum (the last row is a sum)."""
        tree, data = Elem("Table"), []
        for number, row in enumerate(rows):
            line = tree.add(Elem("TR"))
            total = how["has_sum"] and number == len(rows) - 1
            cells = []
            for column, value in enumerate(row):
                elem, style = _cell(styles, number, column, right=column in how["numeric"], total=total)
                line.add(elem)
                paragraph = TaggedParagraph(plain(value), style, elem.add(Elem("P")))
                paragraph.repeat_is_artifact = number == 0
                cells.append(paragraph)
            data.append(cells)
        made = cls(data, colWidths=list(widths), repeatRows=1, style=list(commands), hAlign="LEFT")
        made.elem = tree
        return made

    @property
    def _renderCB(self) -> Any:  # noqa: N802  # ReportLab keeps its hook as an attribute and hands it to split parts
        return self._hook

    @_renderCB.setter
    def _renderCB(self, _value: Any) -> None:  # noqa: N802
        """Ours stays."""

    def _hook(self, _table: Any, what: str, *_: Any) -> None:
        if what in ("startBG", "startLines"):
            self.canv.begin(artifact("Layout"))
        elif what in ("endBG", "endLines"):
            self.canv.end()


def _cell(styles: CellStyles, row: int, column: int, *, right: bool, total: bool) -> tuple[Elem, Any]:
    if row == 0:
        return Elem("TH", scope="Column"), styles.head_right if right else styles.head
    plain_style, right_style = (styles.total, styles.total_right) if total else (styles.cell, styles.right)
    style = right_style if right else plain_style
    return (Elem("TH", scope="Row") if column == 0 else Elem("TD")), style


class ListItem(Flowable):
    """A list item with its label; parts of a split item share the elements."""

    def __init__(
        self, mark: TaggedParagraph, body: TaggedParagraph, elem: Elem, indent: float, *, first: bool = True
    ) -> None:
        super().__init__()
        self._mark, self._body, self.elem = mark, body, elem
        self._indent, self._first = indent, first

    @classmethod
    def build(cls, label: str, runs: Runs, style: Any, indent: float) -> ListItem:
        mark = TaggedParagraph(plain(label), style, Elem("Lbl"))
        body = TaggedParagraph(runs, style, Elem("P"))
        return cls(mark, body, Elem("LI", mark.elem, Elem("LBody", body.elem)), indent)

    def getSpaceAfter(self) -> float:  # noqa: N802  # called by ReportLab
        return float(self._body.style.spaceAfter)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._mark.wrap(self._indent, height)
        _, self.height = self._body.wrap(width - self._indent, height)
        self.width = width
        return width, self.height

    def split(self, width: float, height: float) -> list[ListItem]:
        parts = self._body.split(width - self._indent, height)
        return [
            ListItem(self._mark, part, self.elem, self._indent, first=self._first and place == 0)
            for place, part in enumerate(parts)
        ]

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803  # called by ReportLab
        if self._first:
            self._mark.drawOn(canvas, x, y + self.height - self._mark.height)
        self._body.drawOn(canvas, x + self._indent, y)


Paint = Callable[[Any, float, float], None]


class TaggedDrawing(Flowable):
    """A vector drawing with alternative text (a Figure with its box)."""

    def __init__(self, width: float, height: float, paint: Paint, alt: str) -> None:
        super().__init__()
        self.width, self.height, self._paint = width, height, paint
        self.elem = Elem("Figure", Alt=alt)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        x, y = self.canv.absolutePosition(0, 0)
        self.elem.attrs["bbox"] = (x, y, x + self.width, y + self.height)
        with self.canv.mark(self.elem):
            self._paint(self.canv, self.width, self.height)
