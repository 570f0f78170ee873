"""Publishing the list of granted bodies: CSV, XLSX and a page for the web, each list on record with what it said."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.money import ZERO
from caseworker_app.domain.publishing import Line, Listed, Move, Moved, masked, moves, ordered
from caseworker_app.domain.records.events import Publication
from caseworker_app.domain.states import Role
from caseworker_app.errors import Fault, Rejected
from caseworker_app.sentences import Sentence
from caseworker_app.services.deciding.published_page import page
from caseworker_app.services.desk import Desk
from caseworker_app.services.overviews.exports import Table, Value, write_book, write_table, write_whole
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import publishing
from caseworker_app.store.carried import PUBLISHED
from caseworker_app.store.work import UnitOfWork

PUBLISHING = (Role.COMMUNICATOR, Role.CASEWORKER)
HEADS = (
    *("Sökandegrupp", "Mottagare", "Organisationsnummer", "Organisationsform", "Insats", "Kommun", "Län"),
    *("Beviljat belopp (kronor)", "Beslutsdag", "Sedan förra listan"),
)
CHANGES = ("Ändring", "Sökandegrupp", "Mottagare", "Belopp i förra listan (kronor)", "Belopp nu (kronor)")


@dataclass(frozen=True, slots=True)
class Written:
    """A published list and its files."""

    listed: Listed
    files: tuple[Path, ...]


class Published:
    """The list as it would be today, and putting it out."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def preview(self, call_key: str) -> Listed:
        """What would be published now; nothing is written or put on record."""
        with self._desk.reading() as work:
            stored, call = self._desk.call_by_key(work, call_key)
            return self._listed(work, stored.id, call)

    def past(self, call_key: str) -> list[Publication]:
        """Every list that was published, newest first."""
        with self._desk.reading() as work:
            stored, _ = self._desk.call_by_key(work, call_key)
            return work.publications.find("-number", call_id=stored.id)

    @shared_only(PUBLISHED)
    def publish(self, call_key: str, out: Path) -> Written:
        """Write the three files and put the list on record; a list that says what the last one said is not a new one."""
        with self._desk.work() as work:
            self._desk.person(work, *PUBLISHING)
            stored, call = self._desk.call_by_key(work, call_key)
            listed = self._listed(work, stored.id, call)
            if not listed.lines and listed.since is None:
                raise Rejected(
                    Fault("call", Sentence("{title} har inga beviljade bidrag att publicera.", title=call.title))
                )
            if not listed.number:
                listed = self._numbered(work, stored.id, listed)
            files = write(listed, out)
            work.commit()
        return Written(listed, files)

    def _listed(self, work: UnitOfWork, call_id: UUID, call: Call) -> Listed:
        """Compared with the last list; one that says the same as the last is that list, compared as it was then."""
        found = publishing.cases(work, call_id)
        protected = {one.dnr: one.protection for one in found}
        lines = ordered([self._line(call, one) for one in found if one.granted > ZERO], [t.id for t in call.tracks])
        past = work.publications.find("-number", call_id=call_id)[:2]
        kept = [tuple(Line.of(one) for one in publication.lines) for publication in past]
        same = bool(past) and kept[0] == lines
        at = 1 if same else 0
        moved = moves(lines, kept[at]) if len(past) > at else ()
        return Listed(
            call=call,
            number=past[0].number if same else 0,
            day=past[0].day if same else self._desk.clock.today(),
            lines=lines,
            moved=tuple(dataclasses.replace(m, line=masked(m.line, protected.get(m.line.key))) for m in moved),
            since=past[at].day if len(past) > at else None,
            sample=self._desk.sample,
        )

    def _line(self, call: Call, one: publishing.Granted) -> Line:
        """A body of the register lies where the register says, whatever was typed."""
        body = self._desk.register.get(one.orgnr)
        kinds = {kind.id: kind.label for kind in call.kinds}
        assert one.day is not None  # a grant has its day
        line = Line(
            key=one.dnr,
            track=one.track,
            name=one.applicant,
            orgnr=one.orgnr,
            kind=kinds.get(one.kind, ""),
            title=one.title,
            kommun=(body.kommun if body else "") or one.kommun,
            county=(body.lan if body else "") or one.lan,
            amount=one.granted,
            day=one.day,
        )
        return masked(line, one.protection)

    def _numbered(self, work: UnitOfWork, call_id: UUID, listed: Listed) -> Listed:
        """Put on record."""
        made = work.publications.add(
            Publication(
                id=self._desk.new_id(),
                call_id=call_id,
                number=work.publications.highest("number", call_id=call_id) + 1,
                day=listed.day,
                made_by=self._desk.actor,
                made_at=self._desk.clock.now(),
                lines=tuple(line.as_data() for line in listed.lines),
            )
        )
        return dataclasses.replace(listed, number=made.number)


def write(listed: Listed, out: Path) -> tuple[Path, ...]:
    """The three files, each whole or not at all."""
    stem = f"beviljade-{listed.call.id}"
    csv, xlsx, html = (out / f"{stem}.{ending}" for ending in ("csv", "xlsx", "html"))
    rows = [_cells(listed, line) for line in listed.lines]
    write_table(csv, Table("Beviljade bidrag", HEADS, rows))
    sheets = [
        Table(track.title.replace("/", " "), HEADS, [_cells(listed, line) for line in listed.of_track(track.id)])
        for track in listed.call.tracks
    ]
    if listed.since is not None:
        sheets.append(Table("Ändringar", CHANGES, [_change(listed, one) for one in listed.moved]))
    write_book(xlsx, sheets)
    write_whole(html, page(listed).encode())
    return csv, xlsx, html


def _cells(listed: Listed, line: Line) -> tuple[Value, ...]:
    moved = {one.line.key: one.move.value for one in listed.moved}
    return (
        *(listed.call.track(line.track).title, line.name, line.orgnr, line.kind, line.title, line.kommun, line.county),
        *(line.amount, line.day, moved.get(line.key, "")),
    )


def _change(listed: Listed, one: Moved) -> tuple[Value, ...]:
    now = None if one.move is Move.GONE else one.line.amount
    return (one.move.value.capitalize(), listed.call.track(one.line.track).title, one.line.name, one.before, now)
