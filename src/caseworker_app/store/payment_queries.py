"""Plans and payments of every case as figures and lists need them: what the register may show, never an account."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import PaymentState
from caseworker_app.store.tables.payments import PaymentRow, PaymentRunRow, PaymentStopRow
from caseworker_app.store.views import BARRED, PARTS, PAYEES, PAYMENTS, REGISTER, STOPS
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case with a plan, as the register shows it."""

    id: UUID
    call_id: UUID
    dnr: str
    applicant: str
    orgnr: str
    granted: Money


@dataclass(frozen=True, slots=True)
class PartLine:
    """One part of a decided plan; `dispatched` is when the decision first left, `accepted` its report's day."""

    id: UUID
    case_id: UUID
    part: int
    title: str
    amount: Money
    earliest: date
    latest: date | None
    after_report: str
    day: date
    dispatched: date | None
    accepted: date | None


@dataclass(frozen=True, slots=True)
class PaymentLine:
    id: UUID
    case_id: UUID
    run_id: UUID
    part_id: UUID
    payee_id: UUID
    amount: Money
    reference: str
    state: PaymentState
    paid_on: date | None
    returned_on: date | None


@dataclass(frozen=True, slots=True)
class PayeeLine:
    """The newest account of a case: who checked and verified it, not its number."""

    id: UUID
    case_id: UUID
    checked_by: str | None
    verified_by: str | None


@dataclass(frozen=True, slots=True)
class Lines:
    """Everything that the payments of some cases are told from."""

    cases: list[CaseLine]
    parts: list[PartLine]
    payments: list[PaymentLine]
    payees: list[PayeeLine]
    stops: list[tuple[UUID, UUID | None]]


def lines(work: UnitOfWork, call_id: UUID | None = None, cases: Collection[UUID] | None = None) -> Lines:
    """Of every case with a plan, of one call's, or of these cases; read in one unit of work, so that they agree."""
    r, p, a, k, s = REGISTER.c, PARTS.c, PAYMENTS.c, PAYEES.c, STOPS.c
    planned = select(p.case_id)
    if call_id is not None:
        planned = planned.where(p.call_id == call_id)

    def within(column: ColumnElement[Any]) -> ColumnElement[bool]:
        return column.in_(list(cases)) if cases is not None else column.in_(planned)

    def read(made: type[Any], query: Select[Any]) -> list[Any]:
        return [made(*row) for row in work.connection.execute(query)]

    case_query = select(r.id, r.call_id, r.dnr, r.applicant_name, r.orgnr, r.granted).where(within(r.id))
    part_query = select(
        *(p.id, p.case_id, p.part, p.title, p.amount, p.earliest, p.latest, p.after_report, p.day, p.dispatched),
        p.accepted,
    ).where(within(p.case_id))
    payment_query = _payments().where(within(a.case_id))
    payee_query = select(k.id, k.case_id, k.checked_by, k.verified_by).where(within(k.case_id))
    stop_query = select(s.case_id, s.part_id).where(within(s.case_id))
    return Lines(
        cases=read(CaseLine, case_query.order_by(r.arrived, r.id)),
        parts=read(PartLine, part_query),
        payments=read(PaymentLine, payment_query),
        payees=read(PayeeLine, payee_query),
        stops=[(case, part) for case, part in work.connection.execute(stop_query)],
    )


def cases_of(work: UnitOfWork, run_id: UUID) -> set[UUID]:
    """The cases that a run pays, also those that are closed to who acts."""
    return set(work.connection.execute(select(PAYMENTS.c.case_id).where(PAYMENTS.c.run_id == run_id)).scalars())


def payments_of(work: UnitOfWork, run_ids: Collection[UUID]) -> list[PaymentLine]:
    """The payments of runs, also in cases that are closed to who acts."""
    query = _payments().where(PAYMENTS.c.run_id.in_(list(run_ids)))
    return [PaymentLine(*row) for row in work.connection.execute(query)]


def _payments() -> Select[*tuple[Any, ...]]:
    a = PAYMENTS.c
    return select(
        *(a.id, a.case_id, a.run_id, a.part_id, a.payee_id, a.amount, a.reference, a.state, a.paid_on, a.returned_on)
    ).order_by(a.reference)


def named(work: UnitOfWork, cases: Collection[UUID]) -> dict[UUID, CaseLine]:
    """Cases as the register shows them, by key."""
    r = REGISTER.c
    query = select(r.id, r.call_id, r.dnr, r.applicant_name, r.orgnr, r.granted).where(r.id.in_(list(cases)))
    return {row[0]: CaseLine(*row) for row in work.connection.execute(query)}


def stop_reasons(work: UnitOfWork) -> dict[UUID, str]:
    """By case, why its payments are stopped; only where the content is open to who acts."""
    barred = select(BARRED.c.case_id).where(BARRED.c.person == work.actor)
    query = (
        select(PaymentStopRow.case_id, PaymentStopRow.reason)
        .where(PaymentStopRow.lifted_by.is_(None), PaymentStopRow.case_id.not_in(barred))
        .order_by(PaymentStopRow.set_at)
    )
    return dict(work.connection.execute(query).all())


def return_reasons(work: UnitOfWork) -> dict[UUID, str]:
    """By payment, why it came back or was taken out; only where the content is open to who acts."""
    barred = select(BARRED.c.case_id).where(BARRED.c.person == work.actor)
    query = select(PaymentRow.id, PaymentRow.reason).where(PaymentRow.reason != "", PaymentRow.case_id.not_in(barred))
    return dict(work.connection.execute(query).all())


def next_in_day(work: UnitOfWork, beginning: str) -> int:
    """How many runs are named so far with this beginning, plus one."""
    query = select(func.count()).select_from(PaymentRunRow).where(PaymentRunRow.message.startswith(beginning))
    return int(work.connection.execute(query).scalar_one()) + 1
