"""The yearly list of cases not decided at the end of the year, for Justitiekanslern (29 § myndighetsförordningen)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from caseworker_app.domain.dates import next_working_day
from caseworker_app.errors import Fault, Rejected
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.overviews.exports import Table, write_table
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import WHOLE
from caseworker_app.store.undecided import UndecidedLine, undecided

HEADS = ("Diarienummer", "Ankomstdag", "Sökande", "Insats", "Utlysning", "Handläggare", "Skäl")


@dataclass(frozen=True, slots=True)
class YearList:
    """Cases that came in before 1 July of `year` and were undecided at its end; handed in by `due`."""

    year: int
    due: date
    lines: tuple[UndecidedLine, ...]


class Undecided:
    """Reading and writing the list; why a case took so long is written in it by hand."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, year: int) -> YearList:
        """Rejected until the year is over: the list tells how it stood when it ended."""
        if self._desk.clock.today() <= date(year, 12, 31):
            raise Rejected(Fault("year", Sentence("Förteckningen för {year} görs när året är slut.", year=year)))
        with self._desk.reading() as work:
            self._desk.person(work)
            found = undecided(work, date(year, 7, 1), date(year, 12, 31))
        return YearList(year, next_working_day(date(year + 1, 3, 1)), tuple(found))

    @shared_only(WHOLE)
    def write(self, year: int, out: Path) -> tuple[YearList, tuple[Path, ...]]:
        """The list as CSV and XLSX."""
        held = self.of(year)
        rows = [(x.dnr, x.arrived, x.applicant, x.title, x.call, x.handler, "") for x in held.lines]
        table = Table(f"Ej avgjorda {year}", HEADS, rows)
        files = tuple(out / f"ej-avgjorda-{year}.{ending}" for ending in ("csv", "xlsx"))
        for file in files:
            write_table(file, table)
        return held, files
