"""Mina frister: every day that concerns who acts, next first; also as a calendar file (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from caseworker_app.domain.claim import ClaimStanding
from caseworker_app.domain.records.office import StoredCall
from caseworker_app.domain.states import RoundState
from caseworker_app.errors import Barred
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.overviews.exports import write_whole
from caseworker_app.services.overviews.worklists import Due
from caseworker_app.services.paying.claim_files import claim_files
from caseworker_app.services.paying.interest import interest_rule
from caseworker_app.store import claim_queries, lists
from caseworker_app.store.lists import WorkLine
from caseworker_app.store.work import UnitOfWork

LINE = 75
WAITING = (ClaimStanding.RUNNING, ClaimStanding.LATE)
_WORDS = {
    Due.COMPLETION: Sentence("Komplettering ska ha kommit in"),
    Due.ROUND: Sentence("Beslutsomgång"),
    Due.REPORT: Sentence("Redovisning ska ha kommit in"),
    Due.ANSWER: Sentence("Begäran om avgörande ska besvaras"),
}
_CLAIMED = Sentence("Återkrav ska ha betalats")


@dataclass(frozen=True, slots=True)
class MyDate:
    """A day and what it is; no case where it concerns the whole call. `key` stays the same from one export to another."""

    day: date
    what: str
    key: str
    dnr: str = ""
    applicant: str = ""
    case_id: UUID | None = None

    @property
    def title(self) -> str:
        return f"{self.what}: {self.dnr}" if self.dnr else self.what


class MyDates:
    """Reading and exporting them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> list[MyDate]:
        """Days to come and days that were missed in one's own cases; of the calls and rounds what is to come."""
        today = self._desk.clock.today()
        with self._desk.reading() as work:
            person = self._desk.person(work)
            mine = list(lists.work_lines(work, handler=person.name))
            found = [one for line in mine if not line.barred for one in _of_case(line)]
            found += self._claims(work, person.name, today)
            for stored in work.calls.find("key"):
                found += self._of_call(work, stored, today)
        return sorted(set(found), key=lambda one: (one.day, one.dnr, one.what))

    def write(self, path: Path) -> list[MyDate]:
        """A calendar file with whole-day entries; names of bodies stand in it, none of persons."""
        found = self.all()
        write_whole(path, ics(found, self._desk.clock.now()))
        return found

    def _claims(self, work: UnitOfWork, person: str, today: date) -> Iterator[MyDate]:
        for line in claim_queries.settled(work):
            if line.handler != person:
                continue
            try:
                claims = claim_files(work, work.cases.get(line.case_id), today, interest_rule())
            except Barred:
                continue
            for one in claims:
                if one.standing in WAITING and one.next_due is not None:
                    key = f"claim-{one.claim.id}"
                    yield MyDate(one.next_due, _CLAIMED, key, line.dnr, line.applicant, line.case_id)

    def _of_call(self, work: UnitOfWork, stored: StoredCall, today: date) -> Iterator[MyDate]:
        call = self._desk.call(work, stored.current_version)
        for one in call.dates:
            if one.start >= today:
                yield MyDate(one.start, f"{one.title} ({call.title})", f"{stored.key}-{one.kind}-{one.start}")
        for held in work.rounds.find("day", call_id=stored.id):
            if held.state is not RoundState.DECIDED:
                yield MyDate(held.day, f"{held.name} ({call.title})", f"round-{held.id}")


def _of_case(line: WorkLine) -> Iterator[MyDate]:
    days = (
        *((line.completion_due, Due.COMPLETION), (line.round_day, Due.ROUND)),
        *((line.report_due, Due.REPORT), (line.answer_due, Due.ANSWER)),
    )
    for day, what in days:
        if day is not None:
            yield MyDate(day, _WORDS[what], f"{what.name.lower()}-{line.id}", line.dnr, line.applicant, line.id)


def ics(dates: Sequence[MyDate], now: datetime) -> bytes:
    """As RFC 5545 wants it: CRLF, lines of at most 75 octets, texts escaped, the end of a whole day the day after."""
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Caseworker//Mina frister//SV", "CALSCALE:GREGORIAN"]
    for one in dates:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{one.key}@caseworker",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{one.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(one.title)}",
            *([f"DESCRIPTION:{_escaped(one.applicant)}"] if one.applicant else []),
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _escaped(text: str) -> str:
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r", ""), ("\n", "\\n")):
        text = text.replace(sign, written)
    return text


def _folded(line: str) -> str:
    """Continued on a line that begins with a space, never inside a character."""
    made, held = "", 0
    for sign in line:
        size = len(sign.encode())
        if held + size > LINE:
            made += "\r\n "
            held = 1
        made += sign
        held += size
    return made
