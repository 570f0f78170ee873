"""Protected particulars, kept apart from the case, and every reading of them."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from caseworker_app.store.base import Base, Content, Data, Frozen, Journaled, declared


class IdentityRow(Base):
    """On a server nobody reads it but the functions that put every reading on record (and the proof of the journal)."""

    __tablename__ = "identity"
    __table_args__ = (Index("identity_case", "case_id"), declared(Journaled("identity"), Content()))
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    fields: Mapped[Any] = mapped_column(Data)
    contents: Mapped[Any] = mapped_column(Data)
    kept_by: Mapped[str]
    kept_at: Mapped[datetime]
    lifted_by: Mapped[str | None]
    lifted_at: Mapped[datetime | None]


class IdentityReadingRow(Base):
    __tablename__ = "identity_reading"
    __table_args__ = (
        Index("identity_reading_case", "case_id"),
        declared(Journaled("identity_reading"), Content(), Frozen()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    person: Mapped[str]
    at: Mapped[datetime]
    use: Mapped[str]
    reason: Mapped[str]
