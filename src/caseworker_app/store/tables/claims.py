"""Settlements, claims, instalments and repayments."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from caseworker_app.domain.claim import Ground
from caseworker_app.domain.money import Money
from caseworker_app.store.base import Base, Content, Frozen, Journaled, Term, declared

OF_CLAIM = Journaled("claim", by="claim_id")
DECIDED = "exists (select 1 from decision d where d.id = {}.decision_id and d.state = 'decided')"
CLAIMED = (
    "exists (select 1 from claim c join decision d on d.id = c.decision_id"
    " where c.settlement_id = old.id and d.state = 'decided')"
)
HEARD = ("letter_id", "answer_due", "answered", "answer", "closed_on", "closed_by", "closed_text", "version")


class SettlementRow(Base):
    __tablename__ = "settlement"
    __table_args__ = (
        UniqueConstraint("case_id"),
        declared(Journaled("settlement"), Content(), Frozen(CLAIMED, but=HEARD)),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    report_id: Mapped[UUID | None] = mapped_column(ForeignKey("report.id"))
    ground: Mapped[Ground] = mapped_column(Term(Ground))
    granted: Mapped[Money]
    paid: Mapped[Money]
    reported: Mapped[Money]
    outside: Mapped[Money]
    deducted: Mapped[Money]
    reason: Mapped[str]
    made_by: Mapped[str]
    made_at: Mapped[datetime]
    letter_id: Mapped[UUID | None] = mapped_column(ForeignKey("letter.id"))
    answer_due: Mapped[date | None]
    answered: Mapped[date | None]
    answer: Mapped[str]
    needless: Mapped[str]
    closed_on: Mapped[date | None]
    closed_by: Mapped[str | None]
    closed_text: Mapped[str]
    version: Mapped[int]


class ClaimRow(Base):
    __tablename__ = "claim"
    __table_args__ = (
        UniqueConstraint("decision_id"),
        Index("claim_case", "case_id"),
        Index("claim_settlement", "settlement_id"),
        declared(
            Journaled("claim"),
            Content(),
            Frozen(
                DECIDED.format("old"),
                but=("plan_text", "closed_on", "closed_by", "closed_text", "version"),
                adding=DECIDED.format("new"),
            ),
        ),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    settlement_id: Mapped[UUID] = mapped_column(ForeignKey("settlement.id"))
    decision_id: Mapped[UUID] = mapped_column(ForeignKey("decision.id"))
    amount: Mapped[Money]
    days: Mapped[int]
    plan_text: Mapped[str]
    closed_on: Mapped[date | None]
    closed_by: Mapped[str | None]
    closed_text: Mapped[str]
    version: Mapped[int]


class InstalmentRow(Base):
    __tablename__ = "instalment"
    __table_args__ = (
        Index("instalment_claim", "claim_id"),
        Index("instalment_case", "case_id"),
        declared(OF_CLAIM, Content()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    claim_id: Mapped[UUID] = mapped_column(ForeignKey("claim.id"))
    position: Mapped[int]
    due: Mapped[date]
    amount: Mapped[Money]


class RepaymentRow(Base):
    __tablename__ = "repayment"
    __table_args__ = (
        Index("repayment_claim", "claim_id"),
        Index("repayment_case", "case_id"),
        declared(Journaled("repayment"), Content(), Frozen()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    claim_id: Mapped[UUID] = mapped_column(ForeignKey("claim.id"))
    day: Mapped[date]
    amount: Mapped[Money]
    interest: Mapped[Money]
    reference: Mapped[str]
    noted_by: Mapped[str]
    noted_at: Mapped[datetime]
