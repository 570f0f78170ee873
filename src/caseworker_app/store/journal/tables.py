"""The journal's own tables; staging differs between the engines and is made in `ddl`."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Index, LargeBinary, text
from sqlalchemy.orm import Mapped, mapped_column

from caseworker_app.store.base import Base, Exempt, declared

_OWN = Exempt("the journal itself")


class Entry(Base):
    """A head: anyone may read it; the chain covers it and the digest of its payload."""

    __tablename__ = "journal"
    __table_args__ = (
        Index("journal_operation", "operation", "object", text("(kind in ('conflict', 'settled'))"), unique=True),
        Index("journal_case", "case_id", "number"),
        Index("journal_object", "object", "number"),
        declared(_OWN),
    )
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[int]
    actor: Mapped[str]
    station: Mapped[str]
    operation: Mapped[UUID]
    kind: Mapped[str]
    case_id: Mapped[UUID | None]
    object_type: Mapped[str]
    object: Mapped[UUID]
    about: Mapped[int | None]
    digest: Mapped[bytes] = mapped_column(LargeBinary)
    hash: Mapped[bytes] = mapped_column(LargeBinary)


class Payload(Base):
    """`body` is null where the rows themselves are the payload (bulk import)."""

    __tablename__ = "journal_payload"
    __table_args__ = (declared(_OWN),)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    salt: Mapped[bytes] = mapped_column(LargeBinary)
    body: Mapped[str | None]


class Tip(Base):
    """One row; its lock makes commit order number order."""

    __tablename__ = "journal_tip"
    __table_args__ = (declared(_OWN),)
    one: Mapped[bool] = mapped_column(primary_key=True)
    number: Mapped[int]
    hash: Mapped[bytes] = mapped_column(LargeBinary)
