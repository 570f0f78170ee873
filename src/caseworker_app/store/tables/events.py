"""Statements of parties, appeals, and the lists that were published."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import AppealOutcome, AppealState, StatementKind
from caseworker_app.store.base import Base, Content, Data, Frozen, Journaled, Term, declared

ANNULLING = ("annulled_by", "annulled_at", "annulled_text", "version")


class StatementRow(Base):
    __tablename__ = "statement"
    __table_args__ = (
        Index("statement_case", "case_id"),
        Index("statement_call", "call_id", "kind"),
        declared(Journaled("statement"), Content(), Frozen(but=ANNULLING)),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    call_id: Mapped[UUID] = mapped_column(ForeignKey("call_.id"))
    track: Mapped[str]
    kind: Mapped[StatementKind] = mapped_column(Term(StatementKind))
    day: Mapped[date]
    sender: Mapped[str]
    text: Mapped[str]
    amount: Mapped[Money]
    due: Mapped[date | None]
    document_id: Mapped[UUID | None] = mapped_column(ForeignKey("document.id"))
    recorded_by: Mapped[str]
    recorded_at: Mapped[datetime]
    annulled_by: Mapped[str | None]
    annulled_at: Mapped[datetime | None]
    annulled_text: Mapped[str]
    version: Mapped[int]


class AppealRow(Base):
    __tablename__ = "appeal"
    __table_args__ = (
        Index("appeal_case", "case_id"),
        Index("appeal_decision", "decision_id"),
        declared(Journaled("appeal"), Content(), Frozen("old.state in ('settled', 'late')")),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    decision_id: Mapped[UUID] = mapped_column(ForeignKey("decision.id"))
    received: Mapped[date]
    sender: Mapped[str]
    text: Mapped[str]
    document_id: Mapped[UUID | None] = mapped_column(ForeignKey("document.id"))
    state: Mapped[AppealState] = mapped_column(Term(AppealState))
    served: Mapped[date | None]
    served_how: Mapped[str]
    last_day: Mapped[date | None]
    tried_by: Mapped[str | None]
    tried_at: Mapped[datetime | None]
    tried_text: Mapped[str]
    forwarded_on: Mapped[date | None]
    forwarded_by: Mapped[str | None]
    forwarded_to: Mapped[str]
    outcome: Mapped[AppealOutcome | None] = mapped_column(Term(AppealOutcome))
    outcome_day: Mapped[date | None]
    outcome_text: Mapped[str]
    outcome_by: Mapped[str | None]
    recorded_by: Mapped[str]
    recorded_at: Mapped[datetime]
    version: Mapped[int]


class PublicationRow(Base):
    __tablename__ = "publication"
    __table_args__ = (
        UniqueConstraint("call_id", "number"),
        declared(Journaled("publication", case=None), Frozen()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("call_.id"))
    number: Mapped[int]
    day: Mapped[date]
    made_by: Mapped[str]
    made_at: Mapped[datetime]
    lines: Mapped[Any] = mapped_column(Data)
