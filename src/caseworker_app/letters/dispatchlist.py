"""The list of what was sent together (utskickslista), made by the same engine as the letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from caseworker_app.domain.call_papers import Agency
from caseworker_app.domain.dates import long_form
from caseworker_app.domain.swedish import counted
from caseworker_app.letters.compose import SAMPLE
from caseworker_app.letters.content import Block, Face, Heading, Letter, Para, Span, Table

TITLE = "Utskickslista"
HALF = 32


@dataclass(frozen=True, slots=True)
class SentLetter:
    """One letter of the list, as it was put on record."""

    dnr: str
    recipient: str
    title: str
    file: str
    pages: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SentList:
    """What was sent together; `entry` and `link` are the journal's number and chain hash where it was recorded."""

    agency: Agency
    call_title: str
    channel: str
    day: date
    sent_by: str
    recorded: str
    letters: Sequence[SentLetter]
    notes: Sequence[str] = ()
    entry: int
    link: str
    sample: bool = False
    part: int = 2


def dispatch_list(held: SentList) -> Letter:
    """The same record gives the same list, whenever it is printed."""
    pages = sum(one.pages for one in held.letters)
    many = f"{_many(len(held.letters))}, tillsammans {counted(pages, 'sida', 'sidor')}"
    said = f"{many}, skickades {long_form(held.day)} ({held.channel})."
    blocks: list[Block] = [
        Heading(TITLE, 1),
        _para(said),
        _para(f"Antecknat av {held.sent_by} {held.recorded}."),
        *(_para(f"Anteckning: {note}") for note in held.notes),
        Heading("Brev och mottagare"),
        Table(
            head=("Nr", "Diarienummer", "Brev", "Mottagare", "Sidor"),
            rows=tuple(
                (str(at), one.dnr, one.title, one.recipient, str(one.pages)) for at, one in enumerate(held.letters, 1)
            ),
            shares=(7, 24, 28, 62, 9),
            numeric=(0, 4),
        ),
        Heading("Kontrollsummor"),
        _para(
            "Varje brev känns igen på sin kontrollsumma (SHA-256). Den som har brevet som fil kan räkna ut summan och "
            "jämföra: är den lika är filen exakt den som skickades."
        ),
        Table(
            head=("Nr", "Fil", "SHA-256"),
            rows=tuple((str(at), one.file, _halves(one.sha256)) for at, one in enumerate(held.letters, 1)),
            shares=(7, 45, 78),
            numeric=(0,),
        ),
        Heading("Journalen"),
        _para(f"Utskicket är antecknat i journalen till och med post nummer {held.entry}. Kedjans kontrollsumma där:"),
        Para((Span(_halves(held.link), Face.STRONG),)),
    ]
    return Letter(
        kind="utskickslista",
        title=f"{TITLE} {held.day.isoformat()}",
        dnr="",
        agency=held.agency,
        reference=(("Datum", held.day.isoformat()), ("Utlysning", held.call_title)),
        addressee=(),
        blocks=tuple(blocks),
        sample=held.sample,
        notices=(SAMPLE,) if held.sample else (),
        part=held.part,
    )


def _para(text: str) -> Para:
    return Para((Span(text),))


def _many(count: int) -> str:
    return "Ett brev" if count == 1 else f"{count} brev"


def _halves(digest: str) -> str:
    """A hash on two lines: it has no blank to break at."""
    return f"{digest[:HALF]}\n{digest[HALF:]}"
