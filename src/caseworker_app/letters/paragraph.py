"""Paragraphs from typed runs, broken into lines once and drawn from ready code.

Breaking and encoding depend only on the runs, the style and the width, and codes are fixed (see fonts), so both are kept for
the next letter with the same words: a batch pays once for all standard text, a preview only for what was edited.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from caseworker_app.letters.fonts import SlicedFont, face, printable
from caseworker_app.letters.pen import Slices, rgb, shown
from caseworker_app.letters.structure import Elem

Run = tuple[str, str, str]
Runs = tuple[Run, ...]
Line = tuple[list[list[Any]], float]
_TOKEN = re.compile(r"\n|[ \t\r]+|[^ \t\r\n]+")
_FUZZ = 1e-6
_BREAK_AFTER = ("-", "–", "/")  # a dash that ends a line needs no blank


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Style:
    """How a paragraph looks, in points; `weight` as faces are named, `share` of free width before a line (1: set right).

    Styles are told apart as objects: they are made once, and what is laid out is kept by them.
    """

    size: float
    leading: float
    ink: str
    link: str
    weight: str = ""
    before: float = 0
    after: float = 0
    share: float = 0


def plain(text: str) -> Runs:
    return ((printable(text), "", ""),)


def font_of(run: Run, style: Style) -> SlicedFont:
    return face(run[1] or style.weight)


class Breaker:
    """First fit, as ReportLab's own paragraphs. A line is (pieces, width); a piece is [run index, text]."""

    def __init__(self, runs: Runs, style: Style, width: float) -> None:
        self._size = style.size
        self._max = width + _FUZZ
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


class Drawn:
    """Lines turned into page code, with the lower left corner as origin.

    `parts`: (run index of a link or None, code), each to become one marked content; `rects`: (run index, box) of links;
    `rules`: their underlines; `slices`: the font slices in use.
    """

    def __init__(self, lines: list[Line], runs: Runs, style: Style, width: float) -> None:
        self.lines = lines
        self.height: float = len(lines) * style.leading
        self.parts: list[tuple[int | None, str]] = []
        self.rects: list[tuple[int, tuple[float, float, float, float]]] = []
        self.slices: Slices = set()
        self._runs, self._style = runs, style
        self._code: list[str] = []
        self._owner: int | None = None
        self._font: tuple[SlicedFont, int] | None = None
        self._ink = ""
        self._rules: list[str] = []
        x, y, down = 0.0, self.height - style.size, self.height - style.size
        for pieces, used in lines:
            at = style.share * (width - used)
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
        return "\n".join((f"{rgb(self._style.link)} rg", *self._rules, "f"))

    def _piece(self, index: int, text: str, at: float, y: float) -> float:
        """Code for one piece; returns where the next begins."""
        is_link = bool(self._runs[index][2])
        font, size = font_of(self._runs[index], self._style), self._style.size
        owner = index if is_link else None
        if self._owner != owner:
            if self._font:  # something was shown: close this part
                self.parts.append((self._owner, "\n".join(self._code)))
                self._code = []
            self._owner = owner
        self._colour(self._style.link if is_link else self._style.ink)
        for number, codes in font.splitString(text):
            if (font, number) != self._font:
                self._font = (font, number)
                self.slices.add(self._font)
                self._code.append(f"/{font.key}{number} {size:.4g} Tf")
            self._code.append(shown(codes))
        end = at + font.stringWidth(text, size)
        if is_link:
            self.rects.append((index, (at, y - 0.25 * size, end, y + 0.85 * size)))
            self._rules.append(f"{at:.2f} {y - 0.15 * size:.2f} {end - at:.2f} {0.06 * size:.2f} re")
        return end

    def _colour(self, ink: str) -> None:
        if ink != self._ink:
            self._code.append(f"{rgb(ink)} rg")
            self._ink = ink


@lru_cache(maxsize=4096)
def lay_out(runs: Runs, style: Style, width: float) -> Drawn:
    """Kept by the style object itself: styles are made once and never changed."""
    return Drawn(Breaker(runs, style, width).lines, runs, style, width)


class TaggedParagraph:
    """A leaf of the tree; its split parts share the element and the link elements."""

    __slots__ = ("_drawn", "_links", "_width", "after", "before", "elem", "height", "repeats", "runs", "style")

    def __init__(self, runs: Runs, style: Style, elem: Elem, *, repeats: bool = False) -> None:
        self.runs, self.style, self.elem, self.repeats = runs, style, elem, repeats
        self.before, self.after, self.height = style.before, style.after, 0.0
        self._width = -1.0
        self._drawn: Drawn | None = None
        self._links: dict[int, Elem] = {}

    def wrap(self, width: float) -> float:
        if self._drawn is None or self._width != width:
            self._drawn, self._width = lay_out(self.runs, self.style, width), width
            self.height = self._drawn.height
        return self.height

    def least(self, width: float) -> float:
        """Never a single line alone at the foot or at the head of a page."""
        lines = round(self.wrap(width) / self.style.leading)
        return self.style.leading * (lines if lines < 4 else 2)

    def split(self, width: float, height: float) -> tuple[TaggedParagraph, TaggedParagraph] | None:
        self.wrap(width)
        assert self._drawn is not None  # just wrapped
        lines = self._drawn.lines
        fit = min(int((height + _FUZZ) / self.style.leading), len(lines) - 2)
        if fit < 2:
            return None
        return self._part(lines[:fit]), self._part(lines[fit:])

    def _part(self, lines: list[Line]) -> TaggedParagraph:
        made = TaggedParagraph(self.runs, self.style, self.elem, repeats=self.repeats)
        made._drawn, made._width = Drawn(lines, self.runs, self.style, self._width), self._width
        made.height, made._links = made._drawn.height, self._links
        return made

    def draw(self, canvas: Any, x: float, y: float) -> None:
        again = self.repeats and self.elem.drawn > 0
        canvas.put_text(self._drawn, self, (x, y), again)
        self.elem.drawn += 1

    @property
    def links(self) -> dict[int, Elem]:
        """Elements of the links already begun, by run."""
        return self._links
