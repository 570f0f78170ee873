"""Reports of every call as rows for lists: what the register may show of each, and sums where the content is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import and_, func, select

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import ReportState
from caseworker_app.store.tables.cases import DocumentRow
from caseworker_app.store.tables.decisions import ReportCostRow, ReportRow
from caseworker_app.store.views import BARRED, REGISTER, REPORTS
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ExpectedLine:
    """One expected report; `report_id` and `cost` are None where the content is closed to who acts."""

    case_id: UUID
    call_id: UUID
    dnr: str
    applicant: str
    orgnr: str
    handler: str | None
    kind: str
    state: str
    due: date
    received: date | None
    granted: Money
    report_id: UUID | None
    moved_from: date | None
    cost: Money | None


def expected(work: UnitOfWork) -> list[ExpectedLine]:
    """Every expected report, also those that never came; in the order of their last days."""
    r, line = REGISTER.c, REPORTS.c
    costs = select(ReportCostRow.report_id, func.sum(ReportCostRow.amount).label("cost")).group_by(
        ReportCostRow.report_id
    )
    spent = costs.subquery()
    barred = select(BARRED.c.case_id).where(BARRED.c.person == work.actor)
    open_report = and_(ReportRow.case_id == line.case_id, ReportRow.kind == line.kind, ReportRow.case_id.not_in(barred))
    query = (
        select(
            *(line.case_id, line.call_id, r.dnr, r.applicant_name, r.orgnr, r.handler, line.kind, line.state),
            *(line.due, line.received, r.granted, ReportRow.id, ReportRow.moved_from),
            spent.c.cost,
        )
        .join(REGISTER, r.id == line.case_id)
        .outerjoin(ReportRow, open_report)
        .outerjoin(spent, spent.c.report_id == ReportRow.id)
        .order_by(line.due, r.arrived, line.case_id)
    )
    return [_line(*row) for row in work.connection.execute(query)]


def _line(*values: Any) -> ExpectedLine:
    """Sums come back as plain numbers, everything else as the type of its column."""
    return ExpectedLine(*(*values[:-1], _money(values[-1])))


def _money(value: object) -> Money | None:
    return value if value is None or isinstance(value, Money) else Money(int(str(value)))


def to_review(work: UnitOfWork) -> int:
    """How many received reports wait for who acts: in cases they handle, or that nobody handles."""
    r, line = REGISTER.c, REPORTS.c
    mine = (r.handler == work.actor) | r.handler.is_(None)
    query = select(func.count()).select_from(REPORTS.join(REGISTER, r.id == line.case_id))
    return int(work.connection.execute(query.where(line.state == ReportState.RECEIVED.value, mine)).scalar_one())


def about(work: UnitOfWork, kind: str) -> list[tuple[UUID, date, dict[str, Any]]]:
    """Documents of a kind that are about something: what, the day, and their data."""
    query = select(DocumentRow.about_id, DocumentRow.day, DocumentRow.content).where(
        DocumentRow.kind == kind, DocumentRow.about_id.is_not(None)
    )
    return [(thing, day, dict(content or {})) for thing, day, content in work.connection.execute(query)]
