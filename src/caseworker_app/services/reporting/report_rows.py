"""The list of reports: coming, late, received, under completion, settled; also those that never came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from caseworker_app.domain.money import Money
from caseworker_app.domain.reporting import Standing, standing
from caseworker_app.domain.states import ReportState
from caseworker_app.services.desk import Desk
from caseworker_app.store import report_queries
from caseworker_app.store.report_queries import ExpectedLine
from caseworker_app.store.work import UnitOfWork

REMINDER = "påminnelse"
Named = tuple[str, str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class ReportRow:
    """An expected report as the list shows it; no `report_id` where jäv closes the content."""

    case_id: UUID
    kind: str
    kind_title: str
    call_id: UUID
    call_key: str
    call_title: str
    dnr: str
    applicant: str
    orgnr: str
    handler: str | None
    due: date
    moved_from: date | None
    received: date | None
    standing: Standing
    granted: Money
    cost: Money | None
    report_id: UUID | None
    reminded: date | None

    @property
    def key(self) -> tuple[UUID, str]:
        return self.case_id, self.kind


class ReportRows:
    """Reading the list."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> list[ReportRow]:
        """Every expected report of every call, in the order of the last days."""
        today = self._desk.clock.today()
        with self._desk.reading() as work:
            titles = self._titles(work)
            reminded = reminders_of(work)
            return [_row(line, titles, reminded, today) for line in report_queries.expected(work)]

    def to_review(self) -> int:
        """How many received reports wait for who acts."""
        with self._desk.reading() as work:
            return report_queries.to_review(work)

    def _titles(self, work: UnitOfWork) -> Mapping[UUID, Named]:
        """By call, its key, its title and what its reports are called."""
        made: dict[UUID, Named] = {}
        for stored in work.calls.find("key"):
            call = self._desk.call(work, stored.current_version)
            made[stored.id] = (stored.key, call.title, {kind.id: kind.title for kind in call.reports})
        return made


def _row(
    line: ExpectedLine,
    titles: Mapping[UUID, Named],
    reminded: Mapping[tuple[UUID, date], date],
    today: date,
) -> ReportRow:
    key, title, kinds = titles[line.call_id]
    return ReportRow(
        case_id=line.case_id,
        kind=line.kind,
        kind_title=kinds.get(line.kind, line.kind),
        call_id=line.call_id,
        call_key=key,
        call_title=title,
        dnr=line.dnr or "",
        applicant=line.applicant,
        orgnr=line.orgnr,
        handler=line.handler,
        due=line.due,
        moved_from=line.moved_from,
        received=line.received,
        standing=standing(ReportState(line.state), line.due, today),
        granted=line.granted,
        cost=line.cost,
        report_id=line.report_id,
        reminded=reminded.get((line.report_id, line.due)) if line.report_id else None,
    )


def reminders_of(work: UnitOfWork) -> dict[tuple[UUID, date], date]:
    """By report and the last day it reminded of, when the reminder was made."""
    return {
        (report, date.fromisoformat(str(content["due"]))): day
        for report, day, content in report_queries.about(work, REMINDER)
        if "due" in content
    }


def waiting(rows: Sequence[ReportRow]) -> list[ReportRow]:
    """Received reports to review, in the order they stand."""
    return [row for row in rows if row.standing is Standing.RECEIVED and row.report_id]
