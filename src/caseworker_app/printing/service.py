"""The port to whatever prints: printers, one job per letter, and what became of each job."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from caseworker_app.errors import Surroundings, Unavailable, Unusable
from caseworker_app.sentences import Sentence

MOST_COPIES = 99
_RANGE = re.compile(r"(\d{1,4})(?:-(\d{1,4}))?")


@dataclass(frozen=True, slots=True)
class Printer:
    """A queue; `trouble` says in Swedish why nothing comes out of it right now."""

    name: str
    description: str
    duplex: bool
    accepting: bool = True
    trouble: str = ""
    default: bool = False


@dataclass(frozen=True, slots=True)
class PageRanges:
    """Pages to print, each as (first, last), rising and apart; empty means all of them."""

    parts: tuple[tuple[int, int], ...] = ()

    @classmethod
    def parse(cls, typed: str) -> PageRanges:
        """From `1`, `2-3` or `1,3-4`; Unusable says what is wrong."""
        parts: list[tuple[int, int]] = []
        for word in typed.replace(" ", "").split(",") if typed.strip() else ():
            found = _RANGE.fullmatch(word)
            first = int(found[1]) if found else 0
            last = int(found[2] or first) if found else 0
            if not 1 <= first <= last or (parts and first <= parts[-1][1]):
                raise Unusable(
                    Sentence(
                        "{typed} är inga sidor. Ange dem i stigande ordning, till exempel 1 eller 1-2,4.", typed=typed
                    )
                )
            parts.append((first, last))
        return cls(tuple(parts))

    def within(self, pages: int) -> bool:
        """Whether a document of so many pages has any of them."""
        return not self.parts or self.parts[0][0] <= pages

    def __str__(self) -> str:
        return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in self.parts)


ALL_PAGES = PageRanges()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """How one document is to be printed; the title is what the queue shows and bears no personal name."""

    printer: str
    title: str
    copies: int = 1
    duplex: bool = False
    pages: PageRanges = ALL_PAGES


def suitable(printers: Iterable[Printer], name: str, *, duplex: bool) -> Printer:
    """The printer that was named; says what is wrong when it is not there, takes no jobs or cannot turn the sheet."""
    known = {printer.name: printer for printer in printers}
    found = known.get(name)
    if found is None:
        raise Unusable(
            Sentence(
                "Skrivaren {name} finns inte (skrivare: {names}).",
                name=name,
                names=", ".join(known) or Sentence("inga"),
            )
        )
    if not found.accepting:
        raise Unavailable(
            Surroundings.PRINTER,
            Sentence(
                "Skrivaren {name} tar inte emot jobb. Öppna kön (cupsaccept {name}) eller välj en annan.", name=name
            ),
        )
    if duplex and not found.duplex:
        raise Unusable(Sentence("Skrivaren {name} kan inte skriva på båda sidor. Välj enkelsidigt.", name=name))
    return found


class Phase(StrEnum):
    WAITING = "väntar"
    PRINTING = "skrivs ut"
    STOPPED = "står still"
    FINISHED = "utskrivet"
    CANCELLED = "avbrutet"
    FAILED = "misslyckades"
    FORGOTTEN = "okänt"

    @property
    def final(self) -> bool:
        return self in (Phase.FINISHED, Phase.CANCELLED, Phase.FAILED, Phase.FORGOTTEN)


@dataclass(frozen=True, slots=True)
class JobState:
    """Where a job is; `text` says why it stands still or failed."""

    phase: Phase
    text: str = ""


JobId = int


class PrintService(Protocol):
    """What prints here; each method raises Unavailable with what to do when the surroundings say no."""

    def printers(self) -> tuple[Printer, ...]: ...

    def submit(self, data: bytes, job: PrintJob) -> JobId:
        """Hand the PDF over as it is, never a picture of it; LetterFailed when this very document is not taken."""

    def state(self, job: JobId) -> JobState: ...

    def cancel(self, job: JobId) -> None: ...
