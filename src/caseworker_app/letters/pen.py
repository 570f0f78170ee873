"""Page code by hand: colours, lines, boxes, single lines of text; with the font slices they use (ISO 32000-1, 8 and 9)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from caseworker_app.letters.fonts import SlicedFont, face, printable

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
Slices = set[tuple[SlicedFont, int]]


@lru_cache(maxsize=64)
def rgb(colour: str) -> str:
    """#rrggbb as the numbers of a colour operator."""
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.4g}" for at in (1, 3, 5))


def shown(codes: bytes) -> str:
    """Character codes as the operand and operator that show them."""
    escaped = codes.decode("latin-1").replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"({escaped}) Tj"


class Pen:
    """Draws into code of its own, to be placed on one page or on many."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self.slices: Slices = set()

    @property
    def code(self) -> str:
        return "\n".join(self._out)

    def fill(self, colour: str) -> None:
        self._out.append(f"{rgb(colour)} rg")

    def stroke(self, colour: str, width: float) -> None:
        self._out.append(f"{rgb(colour)} RG {width:g} w")

    def line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self._out.append(f"{x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l S")

    def box(self, x: float, y: float, width: float, height: float, *, filled: bool = False) -> None:
        self._out.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re {'f' if filled else 'S'}")

    def path(self, steps: Iterable[str]) -> None:
        self._out.append(" ".join((*steps, "f")))

    def turn(self, degrees: float, x: float, y: float) -> None:
        """What follows has its origin here and is turned to the left."""
        cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        self._out.append(f"{cos:.5f} {sin:.5f} {-sin:.5f} {cos:.5f} {x:.2f} {y:.2f} cm")

    def text(self, text: str, x: float, y: float, size: float, weight: str = "", share: float = 0) -> None:
        """One line from `x`; a `share` of 1 ends it there, of 0.5 centres it."""
        font, text = face(weight), printable(text)
        x -= share * font.stringWidth(text, size)
        self._out.append(f"BT {x:.2f} {y:.2f} Td")
        for number, codes in font.splitString(text):
            self.slices.add((font, number))
            self._out.append(f"/{font.key}{number} {size:.4g} Tf {shown(codes)}")
        self._out.append("ET")
