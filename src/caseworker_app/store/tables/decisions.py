"""Decisions with their parts, frozen letters, reports and their costs."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Channel, DecisionState, Detriment, Kind, ReportState
from caseworker_app.store.base import Base, Content, Data, Frozen, Journaled, Term, declared

OF_DECISION = Journaled("decision", by="decision_id")
WITH_DECISION = Frozen(
    "exists (select 1 from decision d where d.id = old.decision_id and d.state = 'decided')",
    adding="exists (select 1 from decision d where d.id = new.decision_id and d.state = 'decided')",
)


class DecisionRow(Base):
    __tablename__ = "decision"
    __table_args__ = (
        UniqueConstraint("case_id", "serial"),
        Index("decision_round", "round_id"),
        Index("decision_call", "call_id", "track", "state"),
        declared(Journaled("decision"), Content(), Frozen("old.state = 'decided'", but=("dissent", "version"))),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    call_id: Mapped[UUID] = mapped_column(ForeignKey("call_.id"))
    track: Mapped[str]
    serial: Mapped[int]
    kind: Mapped[Kind] = mapped_column(Term(Kind))
    state: Mapped[DecisionState] = mapped_column(Term(DecisionState))
    amount: Mapped[Money]
    prepared_by: Mapped[str]
    round_id: Mapped[UUID | None] = mapped_column(ForeignKey("round_.id"))
    frame_id: Mapped[UUID | None] = mapped_column(ForeignKey("frame.id"))
    day: Mapped[date | None]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[str | None]
    presented_by: Mapped[str | None]
    participants: Mapped[Any] = mapped_column(Data)
    replaces: Mapped[UUID | None] = mapped_column(ForeignKey("decision.id"))
    ground: Mapped[str]
    purpose: Mapped[str]
    starts: Mapped[date | None]
    ends: Mapped[date | None]
    wording: Mapped[str]
    account: Mapped[str]
    dissent: Mapped[str]
    comment: Mapped[str]
    editors: Mapped[Any | None] = mapped_column(Data)
    detriment: Mapped[Detriment | None] = mapped_column(Term(Detriment))
    version: Mapped[int]


class ParagraphRow(Base):
    __tablename__ = "paragraph"
    __table_args__ = (
        UniqueConstraint("decision_id", "section", "position"),
        Index("paragraph_case", "case_id"),
        declared(OF_DECISION, Content(), WITH_DECISION),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    decision_id: Mapped[UUID] = mapped_column(ForeignKey("decision.id"))
    section: Mapped[str]
    position: Mapped[int]
    text: Mapped[str]
    edited: Mapped[bool]
    made: Mapped[str | None]
    suggested: Mapped[str | None]


class DecisionConditionRow(Base):
    __tablename__ = "decision_condition"
    __table_args__ = (Index("decision_condition_of", "decision_id"), declared(OF_DECISION, Content(), WITH_DECISION))
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    decision_id: Mapped[UUID] = mapped_column(ForeignKey("decision.id"))
    position: Mapped[int]
    condition: Mapped[str]
    text: Mapped[str]


class PaymentPartRow(Base):
    __tablename__ = "payment_part"
    __table_args__ = (
        UniqueConstraint("decision_id", "part"),
        Index("payment_part_case", "case_id"),
        declared(OF_DECISION, Content(), WITH_DECISION),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    decision_id: Mapped[UUID] = mapped_column(ForeignKey("decision.id"))
    part: Mapped[int]
    title: Mapped[str]
    amount: Mapped[Money]
    earliest: Mapped[date]
    latest: Mapped[date | None]
    after_report: Mapped[str]


class LetterRow(Base):
    __tablename__ = "letter"
    __table_args__ = (
        UniqueConstraint("decision_id"),
        UniqueConstraint("case_id", "serial"),
        declared(Journaled("letter"), Content(), Frozen()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    decision_id: Mapped[UUID | None] = mapped_column(ForeignKey("decision.id"))
    completion_id: Mapped[UUID | None] = mapped_column(ForeignKey("completion.id"))
    kind: Mapped[str]
    serial: Mapped[int]
    title: Mapped[str]
    filename: Mapped[str]
    sha256: Mapped[str] = mapped_column(ForeignKey("blob.sha256"))
    size: Mapped[int]
    pages: Mapped[int]
    frozen_at: Mapped[datetime]
    frozen_by: Mapped[str]


class DispatchRow(Base):
    __tablename__ = "dispatch"
    __table_args__ = (
        Index("dispatch_letter", "letter_id"),
        Index("dispatch_case", "case_id"),
        declared(Journaled("dispatch"), Content(), Frozen()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    letter_id: Mapped[UUID] = mapped_column(ForeignKey("letter.id"))
    channel: Mapped[Channel] = mapped_column(Term(Channel))
    day: Mapped[date]
    recipient: Mapped[str]
    sha256: Mapped[str] = mapped_column(ForeignKey("blob.sha256"))
    sent_by: Mapped[str]
    sent_at: Mapped[datetime]
    note: Mapped[str]


class ReportRow(Base):
    __tablename__ = "report"
    __table_args__ = (
        UniqueConstraint("case_id", "kind"),
        Index("report_due", "kind", "state", "due"),
        Index("report_case", "case_id", "state", "due"),
        declared(Journaled("report"), Content()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    kind: Mapped[str]
    due: Mapped[date]
    moved_from: Mapped[date | None]
    moved_reason: Mapped[str]
    received: Mapped[date | None]
    sender: Mapped[str]
    answers: Mapped[Any | None] = mapped_column(Data)
    state: Mapped[ReportState] = mapped_column(Term(ReportState))
    outcome_text: Mapped[str]
    outcome_by: Mapped[str | None]
    outcome_at: Mapped[datetime | None]
    accepted_on: Mapped[date | None]
    version: Mapped[int]


class ReportCostRow(Base):
    __tablename__ = "report_cost"
    __table_args__ = (Index("report_cost_of", "report_id"), declared(Journaled("report", by="report_id"), Content()))
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    report_id: Mapped[UUID] = mapped_column(ForeignKey("report.id"))
    position: Mapped[int]
    label: Mapped[str]
    amount: Mapped[Money]
    outside: Mapped[Money]
