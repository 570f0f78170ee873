"""Claims as figures and rows: sums that everyone may know, rows where the content is open to who acts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.states import Kind
from caseworker_app.store.tables.claims import ClaimRow, RepaymentRow, SettlementRow
from caseworker_app.store.views import BARRED, CLAIMS, REGISTER, REPAID
from caseworker_app.store.work import UnitOfWork


def repaid(work: UnitOfWork, call_id: UUID, until: date | None = None) -> dict[str, Money]:
    """By track (and so by frame) what recipients of a call have paid back, interest apart; all cases count."""
    query = select(REPAID.c.track, func.sum(REPAID.c.amount)).where(REPAID.c.call_id == call_id)
    if until is not None:
        query = query.where(REPAID.c.day <= until)
    return {track: _money(total) for track, total in work.connection.execute(query.group_by(REPAID.c.track))}


@dataclass(frozen=True, slots=True)
class ClaimSums:
    """What of a call is to come back: decided sums, and what has come in with its interest."""

    recovered: Money
    waived: Money
    repaid: Money
    interest: Money


def sums(work: UnitOfWork, call_id: UUID) -> ClaimSums:
    """All cases count, also those that are closed to who acts."""
    claimed = select(CLAIMS.c.kind, func.sum(CLAIMS.c.amount)).where(CLAIMS.c.call_id == call_id)
    by_kind = {kind: _money(total) for kind, total in work.connection.execute(claimed.group_by(CLAIMS.c.kind))}
    came = select(func.sum(REPAID.c.amount), func.sum(REPAID.c.interest)).where(REPAID.c.call_id == call_id)
    amount, interest = work.connection.execute(came).one()
    return ClaimSums(by_kind.get(Kind.RECOVERY, ZERO), by_kind.get(Kind.WAIVER, ZERO), _money(amount), _money(interest))


@dataclass(frozen=True, slots=True)
class SettledLine:
    """A settlement in the list: its case as the register has it."""

    settlement_id: UUID
    case_id: UUID
    call_id: UUID
    dnr: str
    applicant: str
    orgnr: str
    handler: str | None


def settled(work: UnitOfWork) -> list[SettledLine]:
    """Every settlement whose case is not barred for who acts."""
    r = REGISTER.c
    barred = select(BARRED.c.case_id).where(BARRED.c.person == work.actor)
    query = (
        select(SettlementRow.id, r.id, r.call_id, r.dnr, r.applicant_name, r.orgnr, r.handler)
        .join(REGISTER, r.id == SettlementRow.case_id)
        .where(r.id.not_in(barred))
        .order_by(r.dnr)
    )
    return [SettledLine(*row) for row in work.connection.execute(query)]


def paid_of(work: UnitOfWork, case_id: UUID) -> Mapping[UUID, Money]:
    """By claim what has come in towards it."""
    query = (
        select(RepaymentRow.claim_id, func.sum(RepaymentRow.amount))
        .join(ClaimRow, ClaimRow.id == RepaymentRow.claim_id)
        .where(ClaimRow.case_id == case_id)
        .group_by(RepaymentRow.claim_id)
    )
    return {claim: _money(total) for claim, total in work.connection.execute(query)}


def _money(value: object) -> Money:
    return ZERO if value is None else value if isinstance(value, Money) else Money(int(str(value)))
