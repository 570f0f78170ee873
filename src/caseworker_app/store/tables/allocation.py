"""Scenarios of the allocation board and their choices."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from caseworker_app.domain.money import Money
from caseworker_app.domain.records.allocation import ScenarioState
from caseworker_app.store.base import Base, Content, Data, Frozen, Journaled, Term, declared


class ScenarioRow(Base):
    __tablename__ = "scenario"
    __table_args__ = (
        Index("scenario_call", "call_id", "made_at"),
        declared(
            Journaled("scenario", case=None),
            Frozen("old.state <> 'open'"),
        ),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("call_.id"))
    name: Mapped[str]
    terms: Mapped[Any] = mapped_column(Data)
    choices: Mapped[int]
    made_by: Mapped[str]
    made_at: Mapped[datetime]
    state: Mapped[ScenarioState] = mapped_column(Term(ScenarioState))
    settled_by: Mapped[str | None]
    settled_at: Mapped[datetime | None]
    version: Mapped[int]


class ScenarioChoiceRow(Base):
    __tablename__ = "scenario_choice"
    __table_args__ = (
        UniqueConstraint("scenario_id", "case_id"),
        Index("scenario_choice_case", "case_id"),
        declared(Journaled("scenario_choice"), Content(), Frozen()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    scenario_id: Mapped[UUID] = mapped_column(ForeignKey("scenario.id"))
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    chosen: Mapped[bool | None]
    amount: Mapped[Money | None]
    basis: Mapped[str]
    reason: Mapped[str]
