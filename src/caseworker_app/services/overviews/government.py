"""The agency's yearly report to the Government, from applications and progress reports: XLSX for the writer's own text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_form import FieldType, ReportKind
from caseworker_app.domain.records.decisions import Report
from caseworker_app.errors import Barred, Unusable
from caseworker_app.services.desk import Desk
from caseworker_app.services.overviews.exports import Table, Value, write_book
from caseworker_app.store import report_queries
from caseworker_app.store.report_queries import ExpectedLine
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Collected:
    """What the progress reports say; `closed` are cases whose content is not open to who acts."""

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
            expected = [x for x in report_queries.expected(work) if (x.call_id, x.kind) == (stored.id, wanted.id)]
            held, closed = self._open(work, expected)
        answered = [(line, report) for line, report in held if report.received is not None]
        tables = (_summary(call, wanted, expected, answered), _recipients(expected), *_questions(wanted, answered))
        return Collected(wanted, tables, len(answered), len(expected), tuple(closed))

    def write(self, call_key: str, path: Path, kind: str = "") -> Collected:
        """The same as one XLSX file."""
        found = self.collect(call_key, kind)
        write_book(path, found.tables)
        return found

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


def _kind(call: Call, kind: str) -> ReportKind:
    kinds = sorted(call.reports, key=lambda one: one.due)
    found = [one for one in kinds if kind in ("", one.id)]
    if not found:
        raise Unusable(f"Utlysningen har ingen redovisning {kind or 'alls'}.")
    return found[0]


def _summary(
    call: Call, kind: ReportKind, expected: Sequence[ExpectedLine], answered: Sequence[tuple[ExpectedLine, Report]]
) -> Table:
    rows: list[tuple[Value, ...]] = [
        ("Utlysning", call.title),
        ("Redovisning", kind.title),
        ("Mottagare", len(expected)),
        ("Svar som ingår", len(answered)),
        ("Beviljat", sum(line.granted.ore for line in expected) // 100),
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


def _questions(kind: ReportKind, answered: Sequence[tuple[ExpectedLine, Report]]) -> list[Table]:
    """Each question on a sheet of its own, so that its answers are read together."""
    made = []
    for at, question in enumerate(kind.questions, 1):
        rows = [
            (line.dnr, line.applicant, _said((report.answers or {}).get(question.id)))
            for line, report in answered
            if (report.answers or {}).get(question.id) not in (None, "")
        ]
        made.append(Table(f"Fråga {at}", ("Diarienummer", "Mottagare", question.text), rows))
    return made


def _said(value: object) -> str:
    return {True: "ja", False: "nej"}[value] if isinstance(value, bool) else str(value)
