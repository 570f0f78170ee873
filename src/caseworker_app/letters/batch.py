"""Many frozen letters at once: one file for the printing house, and the list of addresses."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

import pypdfium2

from caseworker_app.errors import LetterFailed
from caseworker_app.letters.pdfium import LOCK

ADDRESS_HEADS = ("Diarienummer", "Mottagare", "Adress", "Postnummer", "Ort", "E-post", "Fil", "Sidor", "Ark", "SHA-256")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class PrintFile:
    """Letters after each other, each beginning on the front of a sheet; pages are taken over as they are, as vectors.

    It is made for one printing and is no archival copy: the letters themselves stay what was stored.
    """

    def __init__(self, *, duplex: bool = True) -> None:
        with LOCK:
            self._file = pypdfium2.PdfDocument.new()
        self._duplex = duplex
        self.letters = 0

    def add(self, data: bytes) -> None:
        """LetterFailed when the bytes are no PDF; what was added before stays."""
        with LOCK:
            self._add(data)
        self.letters += 1

    def _add(self, data: bytes) -> None:
        try:
            letter = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise LetterFailed("Filen går inte att läsa som PDF.", "pdf") from error
        try:
            size = letter.get_page_size(len(letter) - 1)
            self._file.import_pages(letter)
            if self._duplex and len(letter) % 2:
                self._file.new_page(*size)
        finally:
            letter.close()

    @property
    def pages(self) -> int:
        return len(self._file)

    def save(self) -> bytes:
        """The whole file; nothing can be added afterwards."""
        made = io.BytesIO()
        with LOCK:
            self._file.save(made)
            self._file.close()
        return made.getvalue()


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """CSV that a Swedish spreadsheet opens by a double click; a cell never becomes a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
