"""The agency's yearly report to the Government, from applications and progress reports.

XLSX for the writer's own text, and an accessible document. What is protected stands in neither.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_form import FieldType, ReportKind
from caseworker_app.domain.money import Money, formatted
from caseworker_app.domain.publishing import PROTECTED
from caseworker_app.domain.records.decisions import Report
from caseworker_app.errors import Barred, Unusable
from caseworker_app.letters.governmentreport import Asked, GovernmentReport, government_report
from caseworker_app.letters.render import render
from caseworker_app.letters.verify import verify
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.overviews.exports import Table, Value, write_book, write_whole
from caseworker_app.services.sending.letters import NOON
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import publishing, report_queries
from caseworker_app.store.carried import WHOLE
from caseworker_app.store.report_queries import ExpectedLine
from caseworker_app.store.work import UnitOfWork

DUE = "agency_report"


@dataclass(frozen=True, slots=True)
class Collected:
    """What the progress reports say; `closed` are cases whose content is not open to who acts."""

    call: Call
    kind: ReportKind
    tables: tuple[Table, ...]
    answered: int
    expected: int
    closed: tuple[str, ...]


class GovernmentReports:
    """Gathering the answers of the recipients."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def collect(self, call_key: str, kind: str = "") -> Collected:
        """A summary, every recipient, and every answer question by question; the first report unless `kind` is given."""
        with self._desk.reading() as work:
            stored, call = self._desk.call_by_key(work, call_key)
            wanted = _kind(call, kind)
            hidden = {one.dnr for one in publishing.cases(work, stored.id) if one.protection is not None}
            found = [x for x in report_queries.expected(work) if (x.call_id, x.kind) == (stored.id, wanted.id)]
            expected = [_masked(line, hidden) for line in found]
            held, closed = self._open(work, expected)
        answered = [(line, report) for line, report in held if report.received is not None]
        told = _questions(wanted, answered, hidden)
        tables = (_summary(call, wanted, expected, answered), _recipients(expected), *told)
        return Collected(call, wanted, tables, len(answered), len(expected), tuple(closed))

    @shared_only(WHOLE)
    def write(self, call_key: str, path: Path, kind: str = "") -> Collected:
        """The same as a file: an accessible PDF where the name says so, else XLSX with a sheet for each part."""
        found = self.collect(call_key, kind)
        if path.suffix.lower() == ".pdf":
            write_whole(path, self._document(found))
        else:
            write_book(path, found.tables)
        return found

    def _document(self, found: Collected) -> bytes:
        """Tagged as the letters are (PDF/UA and PDF/A), and checked before it is handed out."""
        call, today = found.call, self._desk.clock.today()
        summary, recipients, *questions = found.tables
        letter = government_report(
            GovernmentReport(
                agency=call.agency,
                call_title=call.title,
                report_title=found.kind.title,
                day=today,
                due=next((one.start for one in call.dates if one.kind == DUE and one.start >= today), None),
                answered=found.answered,
                expected=found.expected,
                left_out=found.closed,
                summary=_texts(summary),
                recipients=[(dnr, who, granted, came) for dnr, who, _, granted, _, came in _texts(recipients)],
                questions=[Asked(one.heads[2], _texts(one)) for one in questions],
                sample=self._desk.sample,
                part=call.rules.archive_part,
            )
        )
        data = render(letter, datetime.combine(today, NOON))
        verify(data, letter)
        return data

    def _open(
        self, work: UnitOfWork, expected: Sequence[ExpectedLine]
    ) -> tuple[list[tuple[ExpectedLine, Report]], list[str]]:
        held, closed = [], []
        for line in expected:
            try:
                report = work.reports.get(line.report_id) if line.report_id else None
            except Barred:
                report = None
            if report is None:
                closed.append(line.dnr)
            else:
                held.append((line, report))
        return held, closed


def _masked(line: ExpectedLine, hidden: Collection[str]) -> ExpectedLine:
    return dataclasses.replace(line, applicant=PROTECTED, orgnr="") if line.dnr in hidden else line


def _texts(table: Table) -> list[tuple[str, ...]]:
    return [tuple(_told(value) for value in row) for row in table.rows]


def _told(value: Value) -> str:
    if isinstance(value, Money):
        return formatted(value)
    return "–" if value is None else str(value)


def _kind(call: Call, kind: str) -> ReportKind:
    kinds = sorted(call.reports, key=lambda one: one.due)
    found = [one for one in kinds if kind in ("", one.id)]
    if not found:
        raise Unusable(
            Sentence("Utlysningen har ingen redovisning {kind}.", kind=kind)
            if kind
            else "Utlysningen har ingen redovisning alls."
        )
    return found[0]


def _summary(
    call: Call, kind: ReportKind, expected: Sequence[ExpectedLine], answered: Sequence[tuple[ExpectedLine, Report]]
) -> Table:
    rows: list[tuple[Value, ...]] = [
        ("Utlysning", call.title),
        ("Redovisning", kind.title),
        ("Mottagare", len(expected)),
        ("Svar som ingår", len(answered)),
        ("Beviljat (kronor)", Money.total(line.granted for line in expected)),
    ]
    for question in kind.questions:
        if question.type is FieldType.YES_NO:
            said = Counter((report.answers or {}).get(question.id) for _, report in answered)
            rows += [(f"{question.text} Ja", said[True]), (f"{question.text} Nej", said[False])]
    return Table("Sammanfattning", ("Uppgift", "Värde"), rows)


def _recipients(expected: Sequence[ExpectedLine]) -> Table:
    rows = [(x.dnr, x.applicant, x.orgnr, x.granted, x.due, x.received) for x in expected]
    heads = ("Diarienummer", "Mottagare", "Organisationsnummer", "Beviljat (kronor)", "Senast", "Inkom")
    return Table("Mottagare", heads, rows)


def _questions(
    kind: ReportKind, answered: Sequence[tuple[ExpectedLine, Report]], hidden: Collection[str]
) -> list[Table]:
    """Each question on a sheet of its own, so that its answers are read together."""
    made = []
    for at, question in enumerate(kind.questions, 1):
        rows = [
            (line.dnr, line.applicant, _answer(line, (report.answers or {}).get(question.id), hidden))
            for line, report in answered
            if (report.answers or {}).get(question.id) not in (None, "")
        ]
        made.append(Table(f"Fråga {at}", ("Diarienummer", "Mottagare", question.text), rows))
    return made


def _answer(line: ExpectedLine, value: object, hidden: Collection[str]) -> str:
    """What a protected body writes in its own words may tell who it is."""
    if line.dnr in hidden and not isinstance(value, bool):
        return PROTECTED
    return _said(value)


def _said(value: object) -> str:
    return {True: "ja", False: "nej"}[value] if isinstance(value, bool) else str(value)
