"""CSV as people save it: UTF-8 with and without BOM, UTF-16, cp1252; semicolon, comma or tab."""

from __future__ import annotations

import codecs
import csv
import io

from caseworker_app.errors import Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.intake.cells import MOST_TEXT, unguarded
from caseworker_app.services.intake.columns import OWN, Headers
from caseworker_app.services.intake.sheets import Grid

DELIMITERS = (";", ",", "\t", "|")
HEADER_WITHIN = 20
ENCODINGS = ("utf-8-sig", "cp1252", "utf-16", "mac_roman", "cp850")
_LIMIT = 10 * MOST_TEXT


def read(name: str, data: bytes, headers: Headers) -> Grid:
    """The table; unless chosen, the delimiter is the one by which most headers are understood."""
    encoding = headers.way.encoding or encoding_of(data)
    text = decoded(name, data, encoding)
    best = headers.way.delimiter or max(DELIMITERS, key=lambda mark: _understood(text, mark, headers))
    try:
        csv.field_size_limit(_LIMIT)
        rows = [list(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=best)]
    except csv.Error as error:
        raise Unusable(
            Sentence("{name} går inte att läsa som CSV ({error}). Spara filen på nytt.", name=name, error=error)
        ) from error
    if rows and rows[0][: len(OWN)] == list(OWN):  # our own file of rejected rows, mended
        rows = [[unguarded(cell) for cell in row] for row in rows]
    return Grid(rows=rows, first_row=1, first_column=0, errors={}, encoding=encoding, delimiter=best)


def encoding_of(data: bytes) -> str:
    """The encoding that the bytes speak for."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def decoded(name: str, data: bytes, encoding: str) -> str:
    """The text of a CSV file; Unusable for what is no text in this encoding."""
    if encoding != "utf-16" and b"\0" in data:
        raise Unusable(
            Sentence("{name} är ingen textfil. Spara den som CSV eller XLSX och läs in den igen.", name=name)
        )
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError) as error:
        raise Unusable(
            Sentence("{name} har tecken som inte går att läsa. Spara filen som CSV UTF-8.", name=name)
        ) from error


def _understood(text: str, mark: str, headers: Headers) -> int:
    best = 0
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text[:_LIMIT], newline=""), delimiter=mark)):
            best = max(best, headers.known(row))
            if number >= HEADER_WITHIN:
                break
    except csv.Error:
        return best
    return best
