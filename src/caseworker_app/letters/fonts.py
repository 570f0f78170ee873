"""Embedded fonts, cut once per process into fixed slices.

A character always has the same slice and code: slice 0 holds what Swedish letters need, every other slice 32 neighbouring
code points. So font programs, widths and code maps are made once, drawn text can be kept for the next letter, and the bytes
of a letter never depend on the letters before it.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from reportlab.pdfbase.ttfonts import SUBSETN, TTFont, makeToUnicodeCMap

from caseworker_app import resources
from caseworker_app.errors import LetterFailed
from caseworker_app.letters.pdffile import PdfFile, array
from caseworker_app.sentences import Sentence

SLICE0 = "".join(map(chr, range(33, 127))) + "åäöÅÄÖéÉèüÜ§–—”“’‘…•·°½€×"  # signs of their own
FIRST = 32
FAMILY = "Brev"
FACES = (("", "Regular", "R"), ("-Bold", "Bold", "B"), ("-Italic", "Italic", "I"))
_KEPT_WIDTHS = 50_000
_REPLACED = {0x2011: "-", 0x2212: "–", 0x202F: "\u00a0", 0x2009: " ", 0xAD: None, 0xFEFF: None, 0x200B: None}
_REPLACEABLE = re.compile(f"[{''.join(map(chr, _REPLACED))}]")
_LOOSE = re.compile("[\u0300-\u036f]")  # å as a and a ring, as some systems name their files


class SlicedFont(TTFont):
    """A TrueType face whose characters have fixed places."""

    def __init__(self, name: str, filename: str, key: str) -> None:
        super().__init__(name, filename)
        self.key = key
        self._widths: dict[str, float] = {}
        self.face.table.pop("name", None)  # an embedded subset needs no name records
        have = self.face.charToGlyph
        known = [char if ord(char) in have else "\ufffe" for char in SLICE0]
        self._slice0 = codecs.charmap_build("\ufffe" * FIRST + " " + "".join(known))

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802  # called by ReportLab
        """Points; kept by text, since letters repeat their words."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) > _KEPT_WIDTHS:
                self._widths.clear()
            get, other = self.face.charWidths.get, self.face.defaultWidth
            width = self._widths[text] = 0.001 * sum([get(ord(char), other) for char in text])
        return width * size

    def splitString(self, text: str, doc: Any = None, encoding: str = "utf8") -> list[tuple[int, bytes]]:  # noqa: N802
        """(slice, codes): nearly always a single piece from slice 0."""
        plain = text.replace("\u00a0", " ")
        try:
            return [(0, codecs.charmap_encode(plain, "strict", self._slice0)[0])]
        except UnicodeEncodeError:
            pieces: list[tuple[int, bytearray]] = []
            for char in plain:
                number, code = self._place(char)
                if pieces and pieces[-1][0] == number:
                    pieces[-1][1].append(code)
                else:
                    pieces.append((number, bytearray([code])))
            return [(number, bytes(codes)) for number, codes in pieces]

    def _place(self, char: str) -> tuple[int, int]:
        if char == " ":
            return 0, FIRST
        if ord(char) not in self.face.charToGlyph:
            raise LetterFailed(
                Sentence(
                    "Tecknet {char} (U+{ord}) kan inte skrivas med brevets teckensnitt.",
                    char=repr(char),
                    ord=format(ord(char), "04X"),
                )
            )
        at = SLICE0.find(char)
        return (0, FIRST + 1 + at) if at >= 0 else (1 + ord(char) // 32, FIRST + 1 + ord(char) % 32)

    def embed(self, pdf: PdfFile, number: int) -> int:
        """The objects of one slice; returns the number of the font."""
        ready = _embedded(self, number)
        file = pdf.ready_stream(ready.entries, ready.program)
        to_unicode = pdf.ready_stream("/Filter/FlateDecode", ready.cmap)
        return pdf.put(ready.font % (pdf.put(ready.descriptor % file), to_unicode))


@dataclass(frozen=True, slots=True)
class _Slice:
    """The four objects of one slice, ready but for their numbers."""

    font: str
    descriptor: str
    entries: str
    program: bytes
    cmap: bytes


@lru_cache(maxsize=256)
def _embedded(font: Any, number: int) -> _Slice:
    face = font.face
    chars = list(map(ord, SLICE0)) if number == 0 else list(range((number - 1) * 32, number * 32))
    codes = [0] * FIRST + [32] + [code if code in face.charToGlyph else 0 for code in chars]
    name = (SUBSETN(number) + b"+" + face.name + face.subfontNameX).decode("latin-1")
    program = face.makeSubset(codes)
    widths = array(face.getCharWidth(code) for code in codes[FIRST:])
    described = (
        f"<</Type/FontDescriptor/FontName/{name}/Flags {face.flags & ~32 | 4}/FontBBox {array(face.bbox)}"
        f"/ItalicAngle {face.italicAngle}/Ascent {face.ascent}/Descent {face.descent}/CapHeight {face.capHeight}"
        f"/StemV {face.stemV}/MissingWidth {face.defaultWidth}/FontFile2 %d 0 R>>"
    )
    font_object = (
        f"<</Type/Font/Subtype/TrueType/BaseFont/{name}/FirstChar {FIRST}/LastChar {len(codes) - 1}/Widths {widths}"
        "/FontDescriptor %d 0 R/ToUnicode %d 0 R>>"
    )
    return _Slice(
        font_object,
        described,
        f"/Filter/FlateDecode/Length1 {len(program)}",
        zlib.compress(program, 9),
        zlib.compress(makeToUnicodeCMap(name, codes).encode("latin-1"), 9),
    )


@lru_cache(maxsize=1)
def _faces() -> dict[str, SlicedFont]:
    """Read once per process."""
    folder = resources.root() / "fonts"
    return {
        suffix: SlicedFont(FAMILY + suffix, str(folder / f"OpenSans-{file}.ttf"), key) for suffix, file, key in FACES
    }


def face(weight: str = "") -> SlicedFont:
    """The face of a weight: plain, -Bold or -Italic."""
    return _faces()[weight]


def printable(text: str) -> str:
    """The text with signs of the same meaning where the typeface lacks one."""
    if _LOOSE.search(text):
        text = unicodedata.normalize("NFC", text)
    return text.translate(_REPLACED) if _REPLACEABLE.search(text) else text


@lru_cache(maxsize=1)
def _covered() -> frozenset[str]:
    """The signs that every face has, and those that print nothing."""
    known = [set(one.face.charToGlyph) for one in _faces().values()]
    return frozenset(map(chr, set.intersection(*known))) | frozenset("\n\t\u00a0")


def check(given: Iterable[tuple[str, str]], dnr: str) -> None:
    """LetterFailed naming place, sign and letter when the typeface lacks a sign; else it would print as nothing."""
    covered, texts = _covered(), list(given)
    if covered.issuperset(printable("".join([text for _, text in texts]))):
        return
    for place, text in texts:
        missing = set(printable(text)) - covered
        if missing:
            char = min(missing)
            raise LetterFailed(
                Sentence(
                    "{dnr}: tecknet {char} (U+{ord}) i {place} kan inte skrivas med brevets teckensnitt. Byt ut det mot ett annat tecken.",
                    dnr=dnr,
                    char=repr(char),
                    ord=format(ord(char), "04X"),
                    place=place,
                ),
                place,
            )
