"""Counts for the first room, each a query over what everyone may count, or over one's own."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnExpressionArgument, func, select

from caseworker_app.domain.states import (
    AppealState,
    CaseState,
    CompletionState,
    DecisionState,
    IncomingState,
    ReportState,
    RoundState,
)
from caseworker_app.store.tables.cases import IncomingRow
from caseworker_app.store.tables.decisions import DecisionRow
from caseworker_app.store.tables.events import AppealRow
from caseworker_app.store.tables.office import RoundRow
from caseworker_app.store.tables.reviews import AssessmentRow, CompletionRow, RecusalRow
from caseworker_app.store.views import BARRED, REGISTER, REPORTS
from caseworker_app.store.work import UnitOfWork


def by_state(work: UnitOfWork, call_id: UUID) -> dict[CaseState, int]:
    """How many cases of a call are in each state."""
    r = REGISTER.c
    query = select(r.state, func.count()).where(r.call_id == call_id).group_by(r.state)
    return {state: int(count) for state, count in work.connection.execute(query)}


def answered_completions(work: UnitOfWork, cases: Sequence[UUID]) -> set[UUID]:
    """Those of these cases that have a completion which was answered and is not gone through yet."""
    waiting = CompletionRow.state == CompletionState.ANSWERED
    return set(
        work.connection.execute(
            select(CompletionRow.case_id).where(CompletionRow.case_id.in_(cases), waiting)
        ).scalars()
    )


def handed_in(work: UnitOfWork, cases: Sequence[UUID]) -> set[UUID]:
    """Those of these cases that who acts has handed in an assessment for."""
    query = select(AssessmentRow.case_id).where(
        AssessmentRow.case_id.in_(cases),
        AssessmentRow.assessor == work.actor,
        AssessmentRow.handed_in_at.is_not(None),
    )
    return set(work.connection.execute(query).scalars())


def returned(work: UnitOfWork) -> list[UUID]:
    """Cases whose proposal came back to who acts."""
    query = select(DecisionRow.case_id).where(
        DecisionRow.state == DecisionState.RETURNED, DecisionRow.prepared_by == work.actor
    )
    return list(work.connection.execute(query.distinct()).scalars())


def presented_rounds(work: UnitOfWork, call_id: UUID) -> list[tuple[UUID, str]]:
    """Rounds that wait for a decision, by name, the one to be decided first before the others."""
    query = select(RoundRow.id, RoundRow.name).where(
        RoundRow.call_id == call_id, RoundRow.state == RoundState.PRESENTED
    )
    return [(key, name) for key, name in work.connection.execute(query.order_by(RoundRow.day))]


def received_reports(work: UnitOfWork, cases: Sequence[UUID]) -> list[UUID]:
    """Those of these cases that have a report to review."""
    r = REPORTS.c
    query = select(r.case_id).where(r.case_id.in_(cases), r.state == ReportState.RECEIVED.value)
    return list(work.connection.execute(query.distinct()).scalars())


def appeals(work: UnitOfWork, call_id: UUID, state: AppealState) -> list[tuple[UUID, str]]:
    """Cases of a call with an appeal in this state and their applicants, the oldest appeal first, none that is closed."""
    barred = select(BARRED.c.case_id).where(BARRED.c.person == work.actor)
    query = (
        select(AppealRow.case_id, REGISTER.c.applicant_name)
        .join(REGISTER, REGISTER.c.id == AppealRow.case_id)
        .where(REGISTER.c.call_id == call_id, AppealRow.state == state, AppealRow.case_id.not_in(barred))
        .order_by(AppealRow.received, AppealRow.id)
    )
    return list({case: (case, name) for case, name in work.connection.execute(query)}.values())


def to_register(work: UnitOfWork, call_id: UUID) -> int:
    """Rows of hand-overs that wait to be registered."""
    return _count(work, IncomingRow.id, IncomingRow.call_id == call_id, IncomingRow.state == IncomingState.OPEN)


def untried(work: UnitOfWork) -> int:
    """Reports of jäv by others that nobody has tried."""
    mine = RecusalRow.person != work.actor
    return _count(work, RecusalRow.id, RecusalRow.biased, RecusalRow.tried_by.is_(None), mine)


def _count(work: UnitOfWork, what: object, *where: ColumnExpressionArgument[bool]) -> int:
    query = select(func.count(what)).where(*where)  # type: ignore[arg-type]  # a column of a mapped class
    return int(work.connection.execute(query).scalar_one())
