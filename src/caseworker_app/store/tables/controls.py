"""Risk classes, samples for deeper control, and their outcomes."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from caseworker_app.domain.risk import ControlOutcome, Risk
from caseworker_app.store.base import Base, Content, Data, Frozen, Journaled, Term, declared


class RiskRow(Base):
    __tablename__ = "risk"
    __table_args__ = (UniqueConstraint("case_id", "serial"), declared(Journaled("risk"), Content(), Frozen()))
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    serial: Mapped[int]
    level: Mapped[Risk] = mapped_column(Term(Risk))
    computed: Mapped[Risk | None] = mapped_column(Term(Risk))
    grounds: Mapped[Any] = mapped_column(Data)
    reason: Mapped[str]
    set_by: Mapped[str]
    set_at: Mapped[datetime]


class ControlDrawRow(Base):
    __tablename__ = "control_draw"
    __table_args__ = (
        UniqueConstraint("call_id", "number"),
        declared(Journaled("control_draw", case=None), Frozen()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("call_.id"))
    number: Mapped[int]
    seed: Mapped[str]
    reason: Mapped[str]
    strata: Mapped[Any] = mapped_column(Data)
    drawn_by: Mapped[str]
    drawn_at: Mapped[datetime]


class ControlRow(Base):
    """That a case is drawn is known to all, also where its content is closed; why and what came of it is content."""

    __tablename__ = "control"
    __table_args__ = (
        UniqueConstraint("draw_id", "case_id"),
        Index("control_case", "case_id"),
        declared(Journaled("control"), Content(), Frozen("old.outcome is not null")),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    draw_id: Mapped[UUID | None] = mapped_column(ForeignKey("control_draw.id"))
    level: Mapped[Risk] = mapped_column(Term(Risk))
    reason: Mapped[str]
    added_by: Mapped[str]
    added_at: Mapped[datetime]
    outcome: Mapped[ControlOutcome | None] = mapped_column(Term(ControlOutcome))
    outcome_text: Mapped[str]
    outcome_by: Mapped[str | None]
    outcome_at: Mapped[datetime | None]
    version: Mapped[int]
