"""Spreadsheets by calamine, with the error cells it leaves empty; bombs and damaged files are refused."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import python_calamine

from caseworker_app.errors import Unusable
from caseworker_app.sentences import Sentence

MOST_UNPACKED = 600 * 1024 * 1024
MOST_RATIO = 250
RATIO_FROM = 50 * 1024 * 1024
_ERROR = re.compile(
    r"#(N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|SAKNAS!|REFERENS!|VÄRDEFEL!|NAMN\?|DIVISION/0!|OGILTIGT!|SKÄRNING!|Fel:\d+|Err:\d+)"
)
_ERROR_CELL = re.compile(rb'<(?:\w+:)?c\b([^>]*\bt="e"[^>]*)>(.*?)</(?:\w+:)?c>', re.DOTALL)
_PLACE = re.compile(rb'\br="([A-Z]{1,3})(\d+)"')
_SHOWN = re.compile(rb"<(?:\w+:)?v>([^<]*)<")
_SHEET = re.compile(rb'<(?:\w+:)?sheet\b[^>]*\br:id="([^"]+)"')
_TARGET = re.compile(rb"<Relationship\b[^>]*>")


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet's cells; `errors` by (row as shown, column from 0)."""

    rows: Sequence[Sequence[Any]]
    first_row: int
    first_column: int
    errors: Mapping[tuple[int, int], str]
    encoding: str = ""
    delimiter: str = ""


def error_text(value: object) -> str:
    """The text itself when a cell holds a spreadsheet error, else nothing."""
    return value if isinstance(value, str) and _ERROR.fullmatch(value) else ""


def read(name: str, data: bytes) -> list[Grid]:
    """Every sheet; Unusable for what is no spreadsheet, is damaged, or unpacks to absurd size."""
    broken = Unusable(
        Sentence(
            "{name} går inte att öppna som kalkylblad. Öppna filen i ett kalkylprogram, spara den på nytt och läs in den igen.",
            name=name,
        )
    )
    _safe(name, data, broken)
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        grids = [_grid(book, sheet, data, index) for index, sheet in enumerate(book.sheet_names)]
    except (python_calamine.CalamineError, zipfile.BadZipFile, zlib.error, OSError, ValueError, KeyError) as error:
        raise broken from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # the Rust side gave up on the file
            raise broken from error
        raise
    return grids


def _safe(name: str, data: bytes, broken: Unusable) -> None:
    if not data.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            sizes = [(item.file_size, item.compress_size) for item in archive.infolist()]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise broken from error
    bomb = any(size > RATIO_FROM and size > MOST_RATIO * max(packed, 1) for size, packed in sizes)
    if bomb or sum(size for size, _ in sizes) > MOST_UNPACKED:
        raise Unusable(
            Sentence(
                "{name} packas upp till orimligt mycket och öppnas inte. Be avsändaren skicka filen på nytt.", name=name
            )
        )


def _grid(book: Any, sheet: str, data: bytes, index: int) -> Grid:
    found = book.get_sheet_by_name(sheet)
    start = found.start or (0, 0)
    rows = found.to_python(skip_empty_area=True)
    return Grid(rows=rows, first_row=start[0] + 1, first_column=start[1], errors=_errors(data, index))


def _errors(data: bytes, index: int) -> dict[tuple[int, int], str]:
    """Error cells of an XLSX sheet by place; calamine leaves them empty. Other formats hand them over as text."""
    if not data.startswith(b"PK"):
        return {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        part = _part(archive, index)
        content = archive.read(part) if part else b""
    found = {}
    for cell in _ERROR_CELL.finditer(content):
        place, shown = _PLACE.search(cell[1]), _SHOWN.search(cell[2])
        if place:
            error = shown[1].decode("utf-8", "replace") if shown else "#N/A"
            found[int(place[2]), _column(place[1].decode("ascii"))] = error
    return found


def _part(archive: zipfile.ZipFile, index: int) -> str:
    """The path of a workbook's sheet inside the file; empty for what is no XLSX."""
    names = set(archive.namelist())
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
        return ""
    ids = _SHEET.findall(archive.read("xl/workbook.xml"))
    if index >= len(ids):
        return ""
    for relation in _TARGET.findall(archive.read("xl/_rels/workbook.xml.rels")):
        if b'Id="' + ids[index] + b'"' in relation:
            target = re.search(rb'Target="([^"]+)"', relation)
            path = target[1].decode("utf-8", "replace").removeprefix("/") if target else ""
            path = path if path.startswith("xl/") else f"xl/{path}"
            return path if path in names else ""
    return ""


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
