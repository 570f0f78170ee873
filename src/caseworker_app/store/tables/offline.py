"""Cases that somebody has offline, and what an offline file knows of itself."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from caseworker_app.store.base import Base, Data, Exempt, Journaled, declared


class TakingRow(Base):
    """Part of the register: colleagues see who has a case, whether or not its content is open to them."""

    __tablename__ = "taking"
    __table_args__ = (
        UniqueConstraint("file_id", "case_id"),
        Index("taking_case", "case_id", "returned_at"),
        declared(Journaled("taking")),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    file_id: Mapped[UUID]
    person: Mapped[str]
    machine: Mapped[str]
    taken_at: Mapped[datetime]
    until: Mapped[date]
    recovery: Mapped[str]
    returned_at: Mapped[datetime | None]
    result: Mapped[Any | None] = mapped_column(Data)


class FileStateRow(Base):
    """Empty but in an offline file."""

    __tablename__ = "file_state"
    __table_args__ = (declared(Exempt("an offline file's own bookkeeping")),)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Any] = mapped_column(Data)
