"""People, settings, calls, frames, number series, rounds, imports."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import RoundState
from caseworker_app.store.base import Base, Data, Exempt, Frozen, Journaled, Term, declared


class PersonRow(Base):
    __tablename__ = "person"
    __table_args__ = (UniqueConstraint("name"), declared(Journaled("person", case=None)))
    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    display_name: Mapped[str]
    title: Mapped[str]
    roles: Mapped[Any] = mapped_column(Data)
    active: Mapped[bool]
    version: Mapped[int]


class SettingRow(Base):
    __tablename__ = "setting"
    __table_args__ = (UniqueConstraint("name"), declared(Journaled("setting", case=None)))
    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    value: Mapped[Any] = mapped_column(Data)


class CallRow(Base):
    __tablename__ = "call_"
    __table_args__ = (UniqueConstraint("key"), declared(Journaled("call", case=None)))
    id: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[str]
    title: Mapped[str]
    agency: Mapped[str]
    current_version: Mapped[UUID]
    version: Mapped[int]


class CallVersionRow(Base):
    __tablename__ = "call_version"
    __table_args__ = (
        UniqueConstraint("call_id", "number"),
        declared(Journaled("call", by="call_id", case=None), Frozen()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("call_.id"))
    number: Mapped[int]
    files: Mapped[Any] = mapped_column(Data)
    digest: Mapped[str]
    loaded_by: Mapped[str]
    loaded_at: Mapped[datetime]
    rules: Mapped[Any | None] = mapped_column(Data)


class FrameRow(Base):
    __tablename__ = "frame"
    __table_args__ = (
        UniqueConstraint("call_id", "track", "valid_from"),
        declared(Journaled("frame", case=None), Frozen()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("call_.id"))
    track: Mapped[str]
    valid_from: Mapped[date]
    amount: Mapped[Money]
    source: Mapped[str]
    source_day: Mapped[date | None]
    invented: Mapped[bool]
    recorded_by: Mapped[str]


class SeriesRow(Base):
    __tablename__ = "series"
    __table_args__ = (UniqueConstraint("prefix", "year"), declared(Journaled("series", case=None)))
    id: Mapped[UUID] = mapped_column(primary_key=True)
    prefix: Mapped[str]
    year: Mapped[int]
    last: Mapped[int]


class RoundRow(Base):
    __tablename__ = "round_"
    __table_args__ = (
        UniqueConstraint("call_id", "day", "track"),
        declared(Journaled("round", case=None), Frozen("old.state = 'decided'")),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("call_.id"))
    name: Mapped[str]
    day: Mapped[date]
    track: Mapped[str]
    state: Mapped[RoundState] = mapped_column(Term(RoundState))
    prepared_by: Mapped[str]
    presented_by: Mapped[str]
    presented_at: Mapped[datetime | None]
    decided_by: Mapped[str]
    decided_at: Mapped[datetime | None]
    participants: Mapped[Any] = mapped_column(Data)
    comment: Mapped[str]
    version: Mapped[int]


class ImportRunRow(Base):
    __tablename__ = "import_run"
    __table_args__ = (Index("import_run_call", "call_id", "started_at"), declared(Journaled("import", case=None)))
    id: Mapped[UUID] = mapped_column(primary_key=True)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("call_.id"))
    file: Mapped[str]
    sha256: Mapped[str]
    actor: Mapped[str]
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    counts: Mapped[Any] = mapped_column(Data)
    notes: Mapped[Any] = mapped_column(Data)


class BlobRow(Base):
    """Bytes by their SHA-256; the rows that refer to them are journaled, verify compares."""

    __tablename__ = "blob"
    __table_args__ = (declared(Exempt("content-addressed and immutable"), Frozen(deletable=True)),)
    sha256: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]
    data: Mapped[bytes] = mapped_column(LargeBinary)
