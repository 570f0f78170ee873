"""A document as pages: PDF through pdfium, pictures as one page; text with the place of every letter."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePath
from threading import Lock
from typing import Any

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage

from caseworker_app.domain.swedish import fold
from caseworker_app.errors import Unusable
from caseworker_app.letters import pdfium
from caseworker_app.ui.translation import translate

MOST_PIXELS = 40_000_000
PICTURES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp")
SCANS = (b"II*\0", b"MM\0*")


@dataclass(frozen=True, slots=True)
class PageText:
    """The letters of a page and where each stands, in points from the top left corner."""

    letters: str
    boxes: tuple[QRectF, ...]

    def find(self, wanted: str) -> list[tuple[int, int]]:
        """Where the words stand, as (first, after last) letter; case and accents do not matter, å, ä and ö do."""
        folded, places = _folded(self.letters)
        needle = " ".join(fold(wanted).split())
        found, at = [], folded.find(needle) if needle else -1
        while at >= 0:
            found.append((places[at], places[at + len(needle) - 1] + 1))
            at = folded.find(needle, at + len(needle))
        return found

    def areas(self, first: int, last: int) -> list[QRectF]:
        """A run of letters as one rectangle per line."""
        lines: list[QRectF] = []
        for box in self.boxes[first:last]:
            if box.isEmpty():
                continue
            if lines and abs(lines[-1].center().y() - box.center().y()) < max(box.height(), 4) * 0.6:
                lines[-1] = lines[-1].united(box)
            else:
                lines.append(QRectF(box))
        return lines

    def nearest(self, x: float, y: float) -> int:
        """The letter closest to a point; lines count more than columns. -1 on a page without text."""
        best, least = -1, float("inf")
        for at, box in enumerate(self.boxes):
            if box.isEmpty():
                continue
            far = abs(box.center().x() - x) + 6 * max(abs(box.center().y() - y) - box.height() / 2, 0)
            if far < least:
                best, least = at, far
        return best


def _folded(letters: str) -> tuple[str, list[int]]:
    """Folded text with single spaces, and from which letter each sign came."""
    text: list[str] = []
    places: list[int] = []
    for at, letter in enumerate(letters):
        if letter.isspace():
            if text and text[-1] != " ":
                text.append(" ")
                places.append(at)
            continue
        for sign in fold(letter):
            text.append(sign)
            places.append(at)
    return "".join(text), places


class Pages:
    """An opened document; every method but `sizes` may be called from any thread, one at a time goes through."""

    def __init__(self, sizes: tuple[tuple[float, float], ...]) -> None:
        self.sizes = sizes

    def picture(self, page: int, scale: float) -> QImage:
        """The page with `scale` pixels to a point."""
        raise NotImplementedError

    def text(self, page: int) -> PageText:
        raise NotImplementedError

    def close(self) -> None:
        """Nothing more is wanted; what is asked already gets an empty page."""


class PdfPages(Pages):
    """A PDF; Unusable when it cannot be opened."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2  # noqa: PLC0415  # loaded when the first document is opened

        with pdfium.LOCK:
            try:
                self._document = pypdfium2.PdfDocument(data)
                sizes = tuple(self._document.get_page_size(at) for at in range(len(self._document)))
            except pypdfium2.PdfiumError as error:
                raise Unusable(
                    translate(
                        "documents",
                        "Filen går inte att visa: den är skadad eller skyddad med lösenord. "
                        "Den finns kvar som den kom in; spara den och öppna den i ett annat program.",
                    )
                ) from error
        super().__init__(sizes)
        self._closed = False

    def picture(self, page: int, scale: float) -> QImage:
        wide, high = self.sizes[page]
        scale = min(scale, (MOST_PIXELS / max(wide * high, 1)) ** 0.5)
        with pdfium.LOCK:
            if self._closed:
                return QImage()
            held = self._document[page]
            bitmap = held.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            data = bytes(bitmap.buffer)
            image = QImage(data, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888).copy()
            bitmap.close()
            held.close()
        return image

    def text(self, page: int) -> PageText:
        high = self.sizes[page][1]
        with pdfium.LOCK:
            if self._closed:
                return PageText("", ())
            held = self._document[page]
            words = held.get_textpage()
            count = words.count_chars()
            letters = words.get_text_range(0, count) if count else ""
            boxes = [words.get_charbox(at, loose=True) for at in range(count)]
            words.close()
            held.close()
        if len(letters) != count:  # letters outside the basic plane count double in the library
            letters = letters.ljust(count)[:count]
        return PageText(letters, tuple(QRectF(l, high - t, r - l, t - b) for l, b, r, t in boxes))  # noqa: E741

    def close(self) -> None:
        with pdfium.LOCK:
            self._closed = True
            self._document.close()


class PicturePages(Pages):
    """An image as one page; Unusable when it cannot be read."""

    def __init__(self, data: bytes) -> None:
        image = QImage.fromData(QByteArray(data))
        if image.isNull():
            raise _unreadable()
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        super().__init__(((image.width() * 0.75, image.height() * 0.75),))

    def picture(self, page: int, scale: float) -> QImage:
        wide = max(1, round(self.sizes[page][0] * scale))
        return self._image.scaledToWidth(wide) if wide != self._image.width() else self._image

    def text(self, _page: int) -> PageText:
        return PageText("", ())


class ScanPages(Pages):
    """A TIFF with as many pages as were scanned, each as large as its paper was; Unusable when it cannot be read.

    Read with Pillow: Qt's own reader knows no TIFF with JPEG in it, which is what scanners make of colour.
    """

    def __init__(self, data: bytes) -> None:
        from PIL import Image, ImageSequence  # noqa: PLC0415  # loaded when the first scan is opened

        self._lock = Lock()
        with _readable():
            self._file = Image.open(io.BytesIO(data), formats=["TIFF"])
            sizes = tuple(_paper(page.size, page.info) for page in ImageSequence.Iterator(self._file))
        super().__init__(sizes)

    def picture(self, page: int, scale: float) -> QImage:
        wide, high = self.sizes[page]
        scale = min(scale, (MOST_PIXELS / max(wide * high, 1)) ** 0.5)
        size = max(1, round(wide * scale)), max(1, round(high * scale))
        with self._lock, _readable():
            self._file.seek(page)
            plain = self._file.convert("L" if self._file.mode in ("1", "L") else "RGB")
            small = plain.resize(size).convert("RGB")
        return QImage(small.tobytes(), *size, 3 * size[0], QImage.Format.Format_RGB888).copy()

    def text(self, _page: int) -> PageText:
        return PageText("", ())


@contextmanager
def _readable() -> Iterator[None]:
    """Whatever Pillow says of a damaged file."""
    from PIL.Image import DecompressionBombError  # noqa: PLC0415  # as above

    said = (OSError, EOFError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, MemoryError)
    try:
        yield
    except (*said, struct.error, DecompressionBombError) as error:
        raise _unreadable() from error


def _unreadable() -> Unusable:
    return Unusable(translate("documents", "Bilden går inte att läsa. Filen finns kvar som den kom in."))


def _paper(size: tuple[int, int], said: Mapping[Any, Any]) -> tuple[float, float]:
    """In points; a fax has other resolution across than down, and one that is not told is taken for a screen's."""
    across, down = (float(one) if one and one > 1 else 96.0 for one in said.get("dpi", (96, 96)))
    return size[0] * 72 / across, size[1] * 72 / down


def open_pages(name: str, data: bytes) -> Pages | None:
    """Pages for a PDF or a picture, told by content then by name; None for what is shown as text."""
    if data[:1024].find(b"%PDF-") >= 0:
        return PdfPages(data)
    if data.startswith(SCANS):
        return ScanPages(data)
    if PurePath(name.lower()).suffix in PICTURES:
        return PicturePages(data)
    return None
