"""Payee accounts and their checks, stops, payment runs and payments."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import PaymentState, RunState
from caseworker_app.store.base import Base, Content, Frozen, Journaled, Term, declared

LIVE = text("state in ('prepared', 'sent', 'paid')")


class PayeeRow(Base):
    __tablename__ = "payee"
    __table_args__ = (UniqueConstraint("case_id", "serial"), declared(Journaled("payee"), Content(), Frozen()))
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    serial: Mapped[int]
    kind: Mapped[str]
    number: Mapped[str]
    holder: Mapped[str]
    recorded_by: Mapped[str]
    recorded_at: Mapped[datetime]
    reason: Mapped[str]
    document_id: Mapped[UUID | None] = mapped_column(ForeignKey("document.id"))


class PayeeCheckRow(Base):
    __tablename__ = "payee_check"
    __table_args__ = (
        UniqueConstraint("payee_id", "step"),
        Index("payee_check_case", "case_id"),
        declared(Journaled("payee", by="payee_id"), Content(), Frozen()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    payee_id: Mapped[UUID] = mapped_column(ForeignKey("payee.id"))
    step: Mapped[str]
    against: Mapped[str]
    done_by: Mapped[str]
    done_at: Mapped[datetime]


class PaymentStopRow(Base):
    __tablename__ = "payment_stop"
    __table_args__ = (
        Index("payment_stop_case", "case_id"),
        declared(
            Journaled("payment_stop"),
            Content(),
            Frozen("true", but=("lifted_by", "lifted_at", "lifted_reason")),
        ),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    part_id: Mapped[UUID | None] = mapped_column(ForeignKey("payment_part.id"))
    reason: Mapped[str]
    section: Mapped[str]
    set_by: Mapped[str]
    set_at: Mapped[datetime]
    lifted_by: Mapped[str | None]
    lifted_at: Mapped[datetime | None]
    lifted_reason: Mapped[str]


class PaymentRunRow(Base):
    __tablename__ = "payment_run"
    __table_args__ = (
        UniqueConstraint("message"),
        Index("payment_run_call", "call_id", "day"),
        declared(
            Journaled("payment_run", case=None),
            Frozen("old.state in ('handed_over', 'withdrawn')"),
        ),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("call_.id"))
    name: Mapped[str]
    day: Mapped[date]
    message: Mapped[str]
    state: Mapped[RunState] = mapped_column(Term(RunState))
    prepared_by: Mapped[str]
    prepared_at: Mapped[datetime]
    approved_by: Mapped[str | None]
    approved_at: Mapped[datetime | None]
    handed_over_by: Mapped[str | None]
    handed_over_at: Mapped[datetime | None]
    withdrawn_by: Mapped[str | None]
    withdrawn_reason: Mapped[str]
    version: Mapped[int]


class PaymentRow(Base):
    """At most one payment of a part is under way or paid; what came back or was taken out stays beside the next try."""

    __tablename__ = "payment"
    __table_args__ = (
        UniqueConstraint("reference"),
        Index("payment_live", "part_id", unique=True, postgresql_where=LIVE, sqlite_where=LIVE),
        Index("payment_run_of", "run_id"),
        Index("payment_case", "case_id"),
        declared(
            Journaled("payment"),
            Content(),
            Frozen("true", but=("state", "paid_on", "returned_on", "reason", "booked_by", "booked_at")),
        ),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    run_id: Mapped[UUID] = mapped_column(ForeignKey("payment_run.id"))
    part_id: Mapped[UUID] = mapped_column(ForeignKey("payment_part.id"))
    payee_id: Mapped[UUID] = mapped_column(ForeignKey("payee.id"))
    amount: Mapped[Money]
    reference: Mapped[str]
    state: Mapped[PaymentState] = mapped_column(Term(PaymentState))
    paid_on: Mapped[date | None]
    returned_on: Mapped[date | None]
    reason: Mapped[str]
    booked_by: Mapped[str | None]
    booked_at: Mapped[datetime | None]
