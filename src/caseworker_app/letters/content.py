"""The content of a letter: typed blocks and spans, never markup; what a person typed is always data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from caseworker_app.domain.call_papers import Agency


class Face(StrEnum):
    PLAIN = ""
    STRONG = "-Bold"
    EM = "-Italic"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one face; `url` makes it a link."""

    text: str
    face: Face = Face.PLAIN
    url: str = ""


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Para:
    spans: Spans
    small: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[Spans, ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    items: tuple[Spans, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of texts under a head row; `numeric` columns are set right; the last row may be a sum."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...]
    numeric: tuple[int, ...] = ()
    has_sum: bool = False


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who decided and who took part: (name, title, part); never parted from each other by a page break."""

    people: tuple[tuple[str, str, str], ...]


Block = Heading | Para | Bullets | Numbered | Table | Signatures


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A whole letter in reading order; `reference` are label and value beside the address, `part` that of ISO 19005."""

    kind: str
    title: str
    dnr: str
    agency: Agency
    reference: tuple[tuple[str, str], ...]
    addressee: tuple[str, ...]
    blocks: tuple[Block, ...]
    sample: bool = False
    draft: bool = False
    notices: tuple[str, ...] = field(default=())
    part: int = 2

    def spans(self) -> Iterator[Span]:
        """Every span of the body, in reading order."""
        for block in self.blocks:
            if isinstance(block, Para):
                yield from block.spans
            elif isinstance(block, (Bullets, Numbered)):
                for item in block.items:
                    yield from item

    def texts(self) -> Iterator[tuple[str, str]]:
        """Every text with the place it stands in, for checks of what can be printed."""
        yield "titel", self.title
        yield "diarienummer", self.dnr
        for line in self.addressee:
            yield "adress", line
        for label, value in self.reference:
            yield label.lower(), value
        held = self.agency
        for text in (held.name, held.logo_text, *held.address, held.phone, held.email, held.web, held.orgnr):
            if text:
                yield "myndighetens uppgifter", text
        for notice in self.notices:
            yield "upplysning", notice
        place = "brevets början"
        for block in self.blocks:
            if isinstance(block, Heading):
                place = f"avsnittet {block.text}"
            for text in texts_of(block):
                yield place, text


def texts_of(block: Block) -> Iterator[str]:
    """Every text of a block, in reading order."""
    if isinstance(block, Heading):
        yield block.text
    elif isinstance(block, Para):
        yield from (span.text for span in block.spans)
    elif isinstance(block, (Bullets, Numbered)):
        yield from (span.text for item in block.items for span in item)
    elif isinstance(block, Table):
        yield from block.head
        yield from (cell for row in block.rows for cell in row)
    else:
        yield from (text for person in block.people for text in person)
