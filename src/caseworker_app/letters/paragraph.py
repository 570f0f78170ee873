"""Paragraphs from typed runs, broken into lines once and drawn from ready code.

Breaking and encoding depend only on the runs, the style and the width, and codes are fixed (see fonts), so both are kept for
the next letter with the same words: a batch pays once for all standard text, a preview only for what was edited.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.platypus import Flowable

from caseworker_app.letters.fonts import FAMILY, printable
from caseworker_app.letters.structure import Elem

Run = tuple[str, str, str]
Runs = tuple[Run, ...]
Line = tuple[list[list[Any]], float]
_TOKEN = re.compile(r"\n|[ \t\r]+|[^ \t\r\n]+")
_FUZZ = 1e-6
_BREAK_AFTER = ("-", "–", "/")  # a dash that ends a line needs no blank


def plain(text: str) -> Runs:
    return ((printable(text), "", ""),)


def font_of(run: Run, style: Any) -> Any:
    return getFont(FAMILY + run[1] if run[1] else style.fontName)


class Breaker:
    """First fit, as ReportLab's own paragraphs. A line is (pieces, width); a piece is [run index, text]."""

    def __init__(self, runs: Runs, style: Any, width: float) -> None:
        self._size = style.fontSize
        self._max = width - style.leftIndent - style.rightIndent + _FUZZ
        self._fonts = [font_of(run, style) for run in runs]
        self.lines: list[Line] = []
        self._line: list[list[Any]] = []
        self._used = 0.0
        self._word: list[tuple[int, str]] = []
        self._word_width = 0.0
        self._gap: int | None = None
        for index, run in enumerate(runs):
            self._take(index, run[0])
        self._place()
        if self._line or not self.lines:
            self._close("")

    def _take(self, index: int, text: str) -> None:
        measure = self._fonts[index].stringWidth
        for token in _TOKEN.findall(text):
            if token == "\n":
                self._place()
                self._close(" ")
            elif token[0] in " \t\r":
                self._place()
                self._gap = index
            else:
                self._word.append((index, token))
                self._word_width += measure(token, self._size)

    def _place(self) -> None:
        """Put the collected word on this line or the next."""
        if not self._word:
            return
        gap = 0.0
        if self._line and self._gap is not None:
            gap = self._fonts[self._gap].stringWidth(" ", self._size)
        if self._line and self._used + gap + self._word_width > self._max:
            self._close(" ")
            gap = 0.0
        if self._word_width > self._max:
            self._cut()
        if gap:
            self._add(self._gap or 0, " ", gap)
        for index, text in self._word:
            self._add(index, text, self._fonts[index].stringWidth(text, self._size))
        self._word, self._word_width, self._gap = [], 0.0, None

    def _cut(self) -> None:
        """A word wider than the column fills lines letter by letter."""
        word, self._word = self._word, []
        for index, text in word:
            for char in text:
                width = self._fonts[index].stringWidth(char, self._size)
                if self._line and self._used + width > self._max:
                    self._close("")
                self._add(index, char, width)

    def _add(self, index: int, text: str, width: float) -> None:
        if self._line and self._line[-1][0] == index:
            self._line[-1][1] += text
        else:
            self._line.append([index, text])
        self._used += width

    def _close(self, end: str) -> None:
        """A tagged text carries its word breaks as characters, also where a line wraps."""
        if end and self._line and not self._line[-1][1].endswith(_BREAK_AFTER):
            self._line[-1][1] += end
        self.lines.append((self._line, self._used))
        self._line, self._used, self._gap = [], 0.0, None


def _left_edge(style: Any, free: float, used: float) -> float:
    if style.alignment == TA_RIGHT:
        return float(style.leftIndent + free - used)
    return float(style.leftIndent + ((free - used) / 2 if style.alignment == TA_CENTER else 0))


def _literal(codes: bytes) -> str:
    escaped = codes.decode("latin-1").replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"({escaped}) Tj"


class Drawn:
    """Lines turned into page code, with the lower left corner as origin.

    `parts`: (run index of a link or None, code), each to become one marked content; `rects`: (run index, box) of links;
    `rules`: their underlines; `slices`: the font slices in use.
    """

    def __init__(self, lines: list[Line], runs: Runs, style: Any, width: float) -> None:
        self.lines = lines
        self.height: float = len(lines) * style.leading
        self.parts: list[tuple[int | None, str]] = []
        self.rects: list[tuple[int, tuple[float, float, float, float]]] = []
        self.slices: set[tuple[Any, int]] = set()
        self._runs, self._style = runs, style
        self._code: list[str] = []
        self._owner: int | None = None
        self._font: tuple[Any, int] | None = None
        self._color: Any = None
        self._rules: list[str] = []
        free = width - style.leftIndent - style.rightIndent
        x, y, down = 0.0, self.height - style.fontSize, self.height - style.fontSize
        for pieces, used in lines:
            at = _left_edge(style, free, used)
            self._code.append(f"{at - x:.2f} {down:.2f} Td")
            x, down = at, -style.leading
            for index, text in pieces:
                at = self._piece(index, text, at, y)
            y -= style.leading
        self.parts.append((self._owner, "\n".join(self._code)))

    @property
    def rules(self) -> str:
        if not self._rules:
            return ""
        red, green, blue = self._style.linkColor.rgb()
        return f"{red:.4g} {green:.4g} {blue:.4g} rg\n" + "\n".join(self._rules) + "\nf"

    def _piece(self, index: int, text: str, at: float, y: float) -> float:
        """Code for one piece; returns where the next begins."""
        is_link = bool(self._runs[index][2])
        font, size = font_of(self._runs[index], self._style), self._style.fontSize
        owner = index if is_link else None
        if self._owner != owner:
            if self._font:  # something was shown: close this part
                self.parts.append((self._owner, "\n".join(self._code)))
                self._code = []
            self._owner = owner
        self._colour(self._style.linkColor if is_link else self._style.textColor)
        for number, codes in font.splitString(text):
            if (font, number) != self._font:
                self._font = (font, number)
                self.slices.add(self._font)
                self._code.append(f"/{font.key}{number} {size:.4g} Tf")
            self._code.append(_literal(codes))
        end = at + font.stringWidth(text, size)
        if is_link:
            self.rects.append((index, (at, y - 0.25 * size, end, y + 0.85 * size)))
            self._rules.append(f"{at:.2f} {y - 0.15 * size:.2f} {end - at:.2f} {0.06 * size:.2f} re")
        return float(end)

    def _colour(self, color: Any) -> None:
        if color is not self._color:
            red, green, blue = color.rgb()
            self._code.append(f"{red:.4g} {green:.4g} {blue:.4g} rg")
            self._color = color


@lru_cache(maxsize=4096)
def lay_out(runs: Runs, style: Any, width: float) -> Drawn:
    """Kept by the style object itself: styles are made once and never changed."""
    return Drawn(Breaker(runs, style, width).lines, runs, style, width)


class TaggedParagraph(Flowable):
    """A leaf of the tree; its split parts share the element and the link elements."""

    repeat_is_artifact = False

    def __init__(
        self, runs: Runs, style: Any, elem: Elem, drawn: Drawn | None = None, links: dict[int, Elem] | None = None
    ) -> None:
        super().__init__()
        self.width = self.height = 0.0
        self.runs, self.style, self.elem = runs, style, elem
        self.spaceBefore, self.spaceAfter, self.keepWithNext = style.spaceBefore, style.spaceAfter, style.keepWithNext
        self._drawn = drawn
        self._links: dict[int, Elem] = {} if links is None else links

    def getSpaceBefore(self) -> float:  # noqa: N802  # called by ReportLab
        return float(self.style.spaceBefore)

    def getSpaceAfter(self) -> float:  # noqa: N802  # called by ReportLab
        return float(self.style.spaceAfter)

    def getKeepWithNext(self) -> bool:  # noqa: N802  # called by ReportLab
        return bool(self.style.keepWithNext)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        if self._drawn is None or self.width != width:
            self._drawn = lay_out(self.runs, self.style, width)
        self.width, self.height = width, self._drawn.height
        return width, self._drawn.height

    def split(self, width: float, height: float) -> list[TaggedParagraph]:
        """Never a single line alone at the foot or at the head of a page."""
        lines = self._drawn.lines if self._drawn else []
        fit = int(height / self.style.leading)
        if fit >= len(lines):
            return [self]
        fit = min(fit, len(lines) - 2)
        if fit < 2:
            return []
        parts = []
        for some in (lines[:fit], lines[fit:]):
            drawn = Drawn(some, self.runs, self.style, width)
            part = TaggedParagraph(self.runs, self.style, self.elem, drawn, self._links)
            part.width, part.height, part.repeat_is_artifact = width, drawn.height, self.repeat_is_artifact
            parts.append(part)
        return parts

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803  # called by ReportLab
        again = self.repeat_is_artifact and self.elem.drawn > 0
        left = self._hAlignAdjust(x, _sW)
        canvas.put_text(self._drawn, self.runs, self.elem, self._links, (left, y), again)
        self.elem.drawn += 1
