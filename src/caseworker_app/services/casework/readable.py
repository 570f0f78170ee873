"""Documents as text: plain text in any usual encoding, the words of a DOCX or a PDF; shown, and found by search."""

from __future__ import annotations

import io
import zipfile
from pathlib import PurePath
from xml.etree import ElementTree as ET

from caseworker_app.errors import Unusable
from caseworker_app.letters import pdfium

MOST_BYTES = 20 * 1024 * 1024
MOST_LETTERS = 500_000
_TEXTS = (".docx", ".txt", ".csv", ".md")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DAMAGED = (
    "Filen går inte att läsa som text. Den finns kvar som den kom in; spara den och öppna den i ett annat program."
)


def read_text(name: str, data: bytes) -> str:
    """The words of a file; Unusable when it has none that can be shown."""
    if PurePath(name.lower()).suffix == ".docx":
        return _docx(data)
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Unusable("Den här sortens fil kan inte visas här. Spara den och öppna den i ett annat program.")
    for encoding in ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252"):
        try:
            return data[:MOST_BYTES].decode(encoding)
        except UnicodeDecodeError:
            continue
    return data[:MOST_BYTES].decode("latin-1")


def searchable(name: str, data: bytes) -> str:
    """What a document is found by, at most 500 000 letters; empty for pictures and what cannot be read."""
    if b"%PDF-" in data[:1024]:
        return pdfium.text_of(data)[:MOST_LETTERS]
    if PurePath(name.lower()).suffix not in _TEXTS:
        return ""
    try:
        return read_text(name, data)[:MOST_LETTERS]
    except Unusable:
        return ""


def _docx(data: bytes) -> str:
    """Paragraphs and table rows in order; a file that unpacks to too much is refused."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if packed.getinfo("word/document.xml").file_size > MOST_BYTES:
                raise Unusable(
                    "Dokumentet är för stort för att visas här. Spara det och öppna det i ett annat program."
                )
            text = packed.read("word/document.xml")
        if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
            raise Unusable(DAMAGED)
        body = ET.fromstring(text)  # noqa: S314  # no DTD, and the size is bounded above
    except (zipfile.BadZipFile, KeyError, ET.ParseError, RuntimeError, NotImplementedError) as error:
        raise Unusable(DAMAGED) from error
    return "\n\n".join(line for line in (_paragraph(part) for part in body.iter(f"{_WORD}p")) if line)


def _paragraph(part: ET.Element) -> str:
    words = []
    for piece in part.iter():
        if piece.tag == f"{_WORD}t":
            words.append(piece.text or "")
        elif piece.tag == f"{_WORD}tab":
            words.append("\t")
        elif piece.tag == f"{_WORD}br":
            words.append("\n")
    return "".join(words).strip()
