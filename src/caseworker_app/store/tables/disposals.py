"""Disposals: proposed by one, carried out by another, kept as the proof of what is gone."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from caseworker_app.store.base import Base, Data, Frozen, Journaled, declared


class DisposalRow(Base):
    __tablename__ = "disposal"
    __table_args__ = (
        UniqueConstraint("call_id", "number"),
        declared(Journaled("disposal", case=None), Frozen(but=("executed_by", "executed_at"))),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("call_.id"))
    number: Mapped[int]
    rule: Mapped[str]
    authority: Mapped[str]
    items: Mapped[Any] = mapped_column(Data)
    reason: Mapped[str]
    proposed_by: Mapped[str]
    proposed_at: Mapped[datetime]
    executed_by: Mapped[str | None]
    executed_at: Mapped[datetime | None]
