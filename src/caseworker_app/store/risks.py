"""What of every case of a call tells its risk, and which cases are taken out for control: register facts, for all alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, case, func, literal, or_, select

from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.risk import ControlOutcome, Known, Risk
from caseworker_app.domain.states import Kind, PaymentState
from caseworker_app.store.tables.controls import ControlRow
from caseworker_app.store.views import (
    BARRED,
    CLAIMS,
    CONTROLS,
    PAYMENTS,
    PUBLISHED,
    REGISTER,
    REPORTS,
    RISKS,
    WORKLIST,
)
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class RiskLine:
    """A case of a call: the class a person has set, None when none was, and what the program knows."""

    case_id: UUID
    dnr: str
    granted: Money
    level: Risk | None
    known: Known


def lines(work: UnitOfWork, call_id: UUID, today: date, case_id: UUID | None = None) -> list[RiskLine]:
    """Every registered case of a call (or one of them), by diary number; also those closed to who acts."""
    r, p, k = REGISTER.c, PUBLISHED.c, RISKS.c
    query = (
        select(*(r.id, r.dnr, r.granted, k.level, r.track, p.kind, r.sought), _before(), *_counts(today))
        .join(PUBLISHED, p.case_id == r.id)
        .outerjoin(RISKS, k.case_id == r.id)
        .where(r.call_id == call_id, r.dnr.is_not(None))
        .order_by(r.dnr)
    )
    if case_id is not None:
        query = query.where(r.id == case_id)
    return [_line(*row) for row in work.connection.execute(query)]


def _line(*row: Any) -> RiskLine:
    case_id, dnr, granted, level, track, kind, sought, before, findings, late, recovered, returned = row
    known = Known(
        track=track,
        kind=kind or "",
        amount=granted if granted > ZERO else sought,
        granted_before=bool(before),
        findings=findings,
        late=late,
        recovered=recovered,
        returned=returned,
    )
    return RiskLine(case_id, dnr, granted, level, known)


def _before() -> Any:
    """Whether the same body was granted money in a case that arrived before."""
    other = REGISTER.alias("other")
    held = select(literal(1)).where(
        other.c.orgnr == REGISTER.c.orgnr,
        other.c.orgnr != "",
        other.c.id != REGISTER.c.id,
        other.c.arrived <= REGISTER.c.arrived,
        other.c.granted > ZERO,
    )
    return case((held.exists(), 1), else_=0)


def _counts(today: date) -> tuple[Any, ...]:
    """Findings without an answer; reports late or not come; recoveries of the body; payments that came back."""
    r, line = REGISTER.c, REPORTS.c
    late = or_(line.received > line.due, and_(line.received.is_(None), line.due < today))
    body = REGISTER.alias("body")
    same = and_(
        body.c.id == CLAIMS.c.case_id, or_(body.c.id == r.id, and_(body.c.orgnr == r.orgnr, body.c.orgnr != ""))
    )
    back = PAYMENTS.c.state == PaymentState.RETURNED
    return (
        select(WORKLIST.c.findings).where(WORKLIST.c.id == r.id).scalar_subquery(),
        _count(select(func.count()).select_from(REPORTS).where(line.case_id == r.id, late)),
        _count(select(func.count()).select_from(CLAIMS.join(body, same)).where(CLAIMS.c.kind == Kind.RECOVERY)),
        _count(select(func.count()).select_from(PAYMENTS).where(PAYMENTS.c.case_id == r.id, back)),
    )


def _count(query: Select[Any]) -> Any:
    return query.correlate(REGISTER).scalar_subquery()


@dataclass(frozen=True, slots=True)
class ControlLine:
    """A case taken out for control; reason and outcome's text are None where the content is closed to who acts."""

    id: UUID
    case_id: UUID
    draw_id: UUID | None
    dnr: str
    applicant: str
    handler: str | None
    level: Risk
    added_at: datetime
    outcome: ControlOutcome | None
    reason: str | None
    outcome_text: str | None
    outcome_by: str | None
    version: int | None


def controls(work: UnitOfWork, call_id: UUID | None = None, case_id: UUID | None = None) -> list[ControlLine]:
    """The newest sample first, in it by diary number."""
    k, r, row = CONTROLS.c, REGISTER.c, ControlRow
    barred = select(BARRED.c.case_id).where(BARRED.c.person == work.actor)
    query = (
        select(
            *(k.id, k.case_id, k.draw_id, r.dnr, r.applicant_name, r.handler, k.level, k.added_at, k.outcome),
            *(row.reason, row.outcome_text, row.outcome_by, row.version),
        )
        .join(REGISTER, r.id == k.case_id)
        .outerjoin(row, and_(row.id == k.id, row.case_id.not_in(barred)))
        .order_by(k.added_at.desc(), r.dnr)
    )
    if call_id is not None:
        query = query.where(k.call_id == call_id)
    if case_id is not None:
        query = query.where(k.case_id == case_id)
    return [ControlLine(*one) for one in work.connection.execute(query)]
