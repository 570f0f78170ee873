"""What a case has come past, told by one question: asked again each time somebody touches the case."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, exists, func, select
from sqlalchemy.sql.selectable import Exists

from caseworker_app.domain.states import CompletionState, Outcome, ReportState
from caseworker_app.store.base import Base, Key
from caseworker_app.store.tables.claims import SettlementRow
from caseworker_app.store.tables.decisions import ReportRow
from caseworker_app.store.tables.reviews import ChecklistRow, CompletionRow
from caseworker_app.store.views import PROGRESS
from caseworker_app.store.work import UnitOfWork

_CASE = bindparam("case", type_=Key())
_IN_REVIEW = (ReportState.RECEIVED, ReportState.COMPLETION)


@dataclass(frozen=True, slots=True)
class Milestones:
    """Numbers of assessments count also those that are not shown yet."""

    formal_done: bool
    completion_sent: bool
    reports_in_review: bool
    closed: bool
    begun: int
    handed_in: int


_PROGRESS = select(PROGRESS.c.begun, PROGRESS.c.handed_in).where(PROGRESS.c.case_id == _CASE)


def _any(table: type[Base], *conditions: object) -> Exists:
    return exists().where(table.__table__.c.case_id == _CASE, *conditions)  # type: ignore[arg-type]  # as `where`


def _number(column: ColumnElement[int]) -> ColumnElement[int]:
    return func.coalesce(select(column).where(PROGRESS.c.case_id == _CASE).scalar_subquery(), 0)


_ASKED = select(
    _any(
        ChecklistRow,
        ChecklistRow.template.in_(bindparam("formal", expanding=True)),
        ChecklistRow.outcome != Outcome.OPEN,
    ),
    _any(CompletionRow, CompletionRow.state == CompletionState.SENT, CompletionRow.report_id.is_(None)),
    _any(ReportRow, ReportRow.state.in_(_IN_REVIEW)),
    _any(SettlementRow, SettlementRow.closed_on.is_not(None)),
    _number(PROGRESS.c.begun),
    _number(PROGRESS.c.handed_in),
)


def milestones(work: UnitOfWork, case_id: UUID, formal: Collection[str]) -> Milestones:
    """How far a case has come; `formal` are the checklists of its formal check. Passes the gate as its content does."""
    work.open([case_id])
    found = work.connection.execute(_ASKED, {"case": case_id, "formal": list(formal)}).one()
    checked, sent, reported, closed = map(bool, found[:4])
    return Milestones(checked, sent, reported, closed, int(found[4]), int(found[5]))


def progress(work: UnitOfWork, case_id: UUID) -> tuple[int, int]:
    """How many assessments of a case are begun and handed in, also those not shown yet."""
    found = work.connection.execute(_PROGRESS, {"case": case_id}).one_or_none()
    return (int(found[0]), int(found[1])) if found else (0, 0)
