"""Reports from an export of the survey: matched by diary number or organisation number, what is doubtful asked about."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, NoReturn
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_form import FieldType, FormField, ReportKind
from caseworker_app.domain.dates import parse_day
from caseworker_app.domain.identity import digits_of
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.reading import parse_money, parse_yes_no
from caseworker_app.domain.states import ReportState
from caseworker_app.errors import Barred, Recused, Rejected, Unanswered, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.intake.columns import GUESSED, Headers, key_of
from caseworker_app.services.intake.readers import SourceRow, SourceTable, raw_tables
from caseworker_app.services.ports import Cancelled, Progress, Quiet
from caseworker_app.services.reporting.reports import RECEIVING, Attached, Cost, Received, Reports
from caseworker_app.store import queries, report_queries
from caseworker_app.store.report_queries import ExpectedLine

DNR, ORGNR, DAY, SENDER = "dnr", "orgnr", "received", "sender"
SURVEY = "survey"
COST, OUTSIDE = "kostnad:", "utanför perioden:"
_KNOWN: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (DNR, "Diarienummer", ("Dnr", "Ärendenummer")),
    (ORGNR, "Organisationsnummer", ("Orgnr", "Org.nr")),
    (DAY, "Ankomstdatum", ("Inkom", "Svarsdatum", "Datum", "Inskickad")),
    (SENDER, "Uppgiftslämnare", ("Avsändare", "Svarande", "Namn")),
)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A row that a person must decide; `candidates` are the diary numbers it may belong to.

    `unanswered` are cases where the question of jäv stands in the way (18 § FL).
    """

    row: int
    text: str
    candidates: tuple[str, ...] = ()
    sender: str = ""
    unanswered: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """A row and the expected report it answers; `new` unless it was received before."""

    row: int
    dnr: str
    applicant: str
    sender: str
    day: date
    new: bool


@dataclass(frozen=True, slots=True)
class BadCell:
    """Why a row cannot be read."""

    row: int
    column: str
    value: str
    reason: str


@dataclass
class Imported:
    """How an import went; `unchanged` rows stood there already."""

    read: int = 0
    imported: list[str] = field(default_factory=list)
    matched: list[Match] = field(default_factory=list)
    unchanged: int = 0
    doubtful: list[Doubt] = field(default_factory=list)
    rejected: list[BadCell] = field(default_factory=list)
    unknown: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "read": self.read,
            "imported": len(self.imported),
            "cases": self.imported,
            "unchanged": self.unchanged,
            "doubtful": [{"row": d.row, "text": d.text, "candidates": list(d.candidates)} for d in self.doubtful],
            "rejected": [
                {"row": r.row, "column": r.column, "value": r.value, "reason": r.reason} for r in self.rejected
            ],
            "unknown_columns": list(self.unknown),
        }


class _SurveyHeaders(Headers):
    """What columns of a survey mean: who answers, when, the questions of the report's kind, costs per budget line."""

    def __init__(self, call: Call, kind: ReportKind) -> None:
        super().__init__(call)
        self.way = GUESSED
        fields = [
            FormField(id=key, header=title, aliases=aliases, type=FieldType.LONG_TEXT, group=SURVEY)
            for key, title, aliases in _KNOWN
        ]
        fields += [
            FormField(id=f"q.{q.id}", header=q.text, aliases=q.aliases, type=q.type, group=SURVEY)
            for q in kind.questions
        ]
        self._all = tuple(fields)
        self._by_id = {one.id: one for one in fields}
        self._fields = {key_of(name): one for one in fields for name in (one.header, *one.aliases)}
        self._prefix = COST


class _BadCell(Exception):
    def __init__(self, column: str, value: str, reason: str) -> None:
        super().__init__(reason)
        self.column, self.value, self.reason = column, value, reason


class ReportImports:
    """Reading an export and receiving what it holds."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._reports = Reports(desk)

    def run(
        self,
        source: Path,
        call_key: str,
        kind: str,
        chosen: Mapping[int, str] | None = None,
        progress: Progress | None = None,
        *,
        dry_run: bool = False,
    ) -> Imported:
        """Every row that is clear is received; `chosen` says by row which case a doubtful one belongs to."""
        told, made = progress or Quiet(), Imported()
        with self._desk.reading() as work:
            self._desk.person(work, *RECEIVING)
            stored, call = self._desk.call_by_key(work, call_key)
            wanted = _kind(call, kind)
            lines = [one for one in report_queries.expected(work) if (one.call_id, one.kind) == (stored.id, kind)]
        table = _table(source, call, wanted)
        made.unknown = tuple(one for one in table.columns.unknown if not one.casefold().startswith(OUTSIDE))
        for done, row in enumerate(table.rows):
            if told.cancelled():
                raise Cancelled
            told.step(done, len(table.rows), "Läser in redovisningar")
            made.read += 1
            self._one(_Row(table, row, wanted), lines, (chosen or {}).get(row.number, ""), made, dry_run=dry_run)
        return made

    def _one(self, row: _Row, lines: Sequence[ExpectedLine], chosen: str, made: Imported, *, dry_run: bool) -> None:
        try:
            received = row.received(self._desk.clock.today())
        except _BadCell as bad:
            made.rejected.append(BadCell(row.number, bad.column, bad.value, bad.reason))
            return
        line = _matched(row, lines, chosen)
        found = line if isinstance(line, Doubt) else self._taken(line, row, received, dry_run=dry_run)
        if isinstance(found, Doubt):
            made.doubtful.append(replace(found, sender=received.sender))
            return
        made.matched.append(found)
        if found.new:
            made.imported.append(found.dnr)
        else:
            made.unchanged += 1

    def _taken(self, line: ExpectedLine, row: _Row, received: Received, *, dry_run: bool) -> Match | Doubt:
        try:
            if line.report_id is None:
                self._closed(line)
            return self._receive(line.report_id, line, row, received, dry_run=dry_run)
        except Barred as error:
            unanswered = () if isinstance(error, Recused) else (line.case_id,)
            return Doubt(row.number, error.text, (line.dnr,), unanswered=unanswered)
        except Rejected as error:
            return Doubt(row.number, Sentence("{dnr}: {why}", dnr=line.dnr, why=error.text), (line.dnr,))

    def _closed(self, line: ExpectedLine) -> NoReturn:
        """A server shows no report of a case that is closed to who acts."""
        with self._desk.reading() as work:
            biased = queries.barred(work, [line.case_id], self._desk.actor)
        raise (Recused if biased else Unanswered)([line.case_id], [line.dnr])

    def _receive(
        self, report_id: UUID, line: ExpectedLine, row: _Row, received: Received, *, dry_run: bool
    ) -> Match | Doubt:
        with self._desk.reading() as work:
            held = work.reports.get(report_id)
        same = dict(held.answers or {}) == dict(received.answers) and held.received == received.day
        new = held.received is None or not same
        if new and held.state not in (ReportState.EXPECTED, ReportState.COMPLETION):
            text = Sentence(
                "{dnr} har redan en redovisning som är {label}, med annat innehåll.",
                dnr=line.dnr,
                label=Sentence.named(held.state.label),
            )
            return Doubt(row.number, text, (line.dnr,))
        if new and not dry_run:
            self._reports.receive(report_id, received, held.version)
        return Match(row.number, line.dnr, line.applicant, received.sender, received.day, new)


class _Row:
    """One answer to the survey while it is read."""

    def __init__(self, table: SourceTable, row: SourceRow, kind: ReportKind) -> None:
        self._row, self._kind, self._table = row, kind, table
        self._header = {one.id: header for header, one in table.columns.fields.items()}

    @property
    def number(self) -> int:
        return self._row.number

    def text(self, key: str) -> str:
        return self._row.cells.get(self._header.get(key, ""), "").strip()

    def received(self, today: date) -> Received:
        """As the report is registered; _BadCell for a day or a sum that is none."""
        day = self._read(DAY, parse_day) if self.text(DAY) else today
        file = Attached(f"enkatsvar-rad-{self.number}.json", self._bytes(), f"Enkätsvar ur {self._table.file}")
        return Received(day=day, sender=self.text(SENDER), answers=self._answers(), costs=self._costs(), files=(file,))

    def _read(self, key: str, parse: Any) -> Any:
        header = self._header[key]
        try:
            return parse(self.text(key))
        except ValueError as error:
            raise _BadCell(header, self.text(key), str(error)) from error

    def _answers(self) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for question in self._kind.questions:
            key = f"q.{question.id}"
            if not self.text(key):
                continue
            yes_no = question.type is FieldType.YES_NO
            made[question.id] = self._read(key, parse_yes_no) if yes_no else self.text(key)
        return made

    def _costs(self) -> tuple[Cost, ...]:
        outside = {
            one.casefold().removeprefix(OUTSIDE).strip(): one
            for one in self._table.columns.unknown
            if one.casefold().startswith(OUTSIDE)
        }
        made = []
        for header, label in self._table.columns.budget.items():
            amount = self._money(header)
            if amount is not None:
                part = outside.get(label.casefold())
                made.append(Cost(label, amount, (self._money(part) if part else None) or ZERO))
        return tuple(made)

    def _money(self, header: str) -> Money | None:
        typed = self._row.cells.get(header, "").strip()
        try:
            return parse_money(typed) if typed else None
        except ValueError as error:
            raise _BadCell(header, typed, str(error)) from error

    def _bytes(self) -> bytes:
        return (json.dumps(dict(self._row.cells), ensure_ascii=False, indent=2) + "\n").encode()


def _kind(call: Call, kind: str) -> ReportKind:
    try:
        return call.report(kind)
    except KeyError:
        known = ", ".join(one.id for one in call.reports)
        raise Unusable(
            Sentence("Utlysningen har ingen redovisning {kind} (den har: {known}).", kind=kind, known=known)
        ) from None


def _table(source: Path, call: Call, kind: ReportKind) -> SourceTable:
    tables = raw_tables(source, _SurveyHeaders(call, kind))
    if len(tables) != 1:
        raise Unusable(
            Sentence("{name} innehåller {tables} tabeller. Ange en fil i taget.", name=source.name, tables=len(tables))
        )
    there = {one.id for one in tables[0].columns.fields.values()}
    if not there & {DNR, ORGNR}:
        raise Unusable(
            Sentence(
                "{name} saknar kolumnen Diarienummer eller Organisationsnummer; minst en av dem behövs.",
                name=source.name,
            )
        )
    return tables[0]


def _matched(row: _Row, lines: Sequence[ExpectedLine], chosen: str) -> ExpectedLine | Doubt:
    """The one expected report a row answers, or what is doubtful about it."""
    dnr, digits = " ".join((chosen or row.text(DNR)).split()), digits_of(row.text(ORGNR))
    by_dnr = [one for one in lines if dnr and one.dnr.casefold() == dnr.casefold()]
    by_orgnr = [one for one in lines if digits and digits_of(one.orgnr) == digits[-10:]]
    numbers = tuple(one.dnr for one in by_orgnr)
    if by_dnr:
        if chosen or not digits or by_dnr[0] in by_orgnr:
            return by_dnr[0]
        text = Sentence("{dnr} hör till ett annat organisationsnummer än {text}.", dnr=dnr, text=row.text(ORGNR))
        return Doubt(row.number, text, (by_dnr[0].dnr, *numbers))
    if dnr:
        text = Sentence("Ingen redovisning väntas i {dnr}.", dnr=dnr)
        return Doubt(
            row.number, text + (Sentence(" Organisationsnumret har ett annat ärende.") if numbers else ""), numbers
        )
    if len(by_orgnr) == 1:
        return by_orgnr[0]
    if by_orgnr:
        return Doubt(
            row.number, Sentence("Organisationsnumret {text} har flera ärenden.", text=row.text(ORGNR)), numbers
        )
    said = row.text(ORGNR) or Sentence("raden")
    return Doubt(row.number, Sentence("Ingen redovisning väntas från {said}.", said=said))
