"""Cases: the register row, the applicant, the application, documents, findings, rows still to register."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import CaseState, IncomingState, Protection
from caseworker_app.store.base import Base, Content, Data, Exempt, Frozen, Journaled, Term, declared

OF_CASE = Journaled("case", by="case_id")


class CaseRow(Base):
    __tablename__ = "case_"
    __table_args__ = (
        UniqueConstraint("dnr"),
        UniqueConstraint("call_id", "reference"),
        Index("case_list", "call_id", "arrived", "id"),
        Index("case_state", "call_id", "state", "arrived", "id"),
        Index("case_handler", "handler", "state", "arrived", "id"),
        Index("case_digest", "call_id", "content_digest"),
        declared(Journaled("case", by="id", case="id")),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("call_.id"))
    call_version_id: Mapped[UUID] = mapped_column(ForeignKey("call_version.id"))
    dnr: Mapped[str | None]
    reference: Mapped[str | None]
    track: Mapped[str]
    applicant_name: Mapped[str]
    arrived: Mapped[date]
    channel: Mapped[str]
    registered_at: Mapped[datetime]
    registered_by: Mapped[str]
    handler: Mapped[str | None]
    state: Mapped[CaseState] = mapped_column(Term(CaseState))
    content_digest: Mapped[str]
    version: Mapped[int]


class ApplicantRow(Base):
    __tablename__ = "applicant"
    __table_args__ = (
        UniqueConstraint("case_id"),
        Index("applicant_orgnr", "orgnr"),
        Index("applicant_listed", "case_id", "orgnr"),
        declared(OF_CASE, Content()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    name: Mapped[str]
    orgnr: Mapped[str]
    kind: Mapped[str]
    kind_text: Mapped[str]
    address: Mapped[str]
    postcode: Mapped[str]
    city: Mapped[str]
    kommun: Mapped[str]
    lan: Mapped[str]
    email: Mapped[str]
    phone: Mapped[str]
    contact_name: Mapped[str]
    contact_email: Mapped[str]
    contact_phone: Mapped[str]
    signatory: Mapped[str]
    giro: Mapped[str]
    protection: Mapped[Protection | None] = mapped_column(Term(Protection))


class ApplicationRow(Base):
    __tablename__ = "application"
    __table_args__ = (
        UniqueConstraint("case_id"),
        Index("application_listed", "case_id", "title", "sought"),
        declared(OF_CASE, Content()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    title: Mapped[str]
    focus: Mapped[str]
    sought: Mapped[Money]
    starts: Mapped[date | None]
    ends: Mapped[date | None]
    texts: Mapped[Any] = mapped_column(Data)
    statements: Mapped[Any] = mapped_column(Data)


class BudgetLineRow(Base):
    __tablename__ = "budget_line"
    __table_args__ = (Index("budget_line_case", "case_id"), declared(OF_CASE, Content()))
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    position: Mapped[int]
    label: Mapped[str]
    amount: Mapped[Money]
    remark: Mapped[str]


class FindingRow(Base):
    __tablename__ = "finding"
    __table_args__ = (Index("finding_case", "case_id"), declared(OF_CASE, Content()))
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    kind: Mapped[str]
    field: Mapped[str]
    value: Mapped[str]
    text: Mapped[str]
    section: Mapped[str]
    file: Mapped[str]
    file_row: Mapped[int | None]
    settled_by: Mapped[str | None]
    settled_at: Mapped[datetime | None]
    settled_text: Mapped[str]


class DocumentRow(Base):
    __tablename__ = "document"
    __table_args__ = (
        UniqueConstraint("case_id", "number"),
        declared(OF_CASE, Content(), Frozen(but=("title", "kind", "about_id"))),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    number: Mapped[int]
    kind: Mapped[str]
    incoming: Mapped[bool]
    title: Mapped[str]
    filename: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str | None] = mapped_column(ForeignKey("blob.sha256"))
    day: Mapped[date]
    added_at: Mapped[datetime]
    added_by: Mapped[str]
    content: Mapped[Any | None] = mapped_column(Data)
    about_id: Mapped[UUID | None]


class IncomingRow(Base):
    __tablename__ = "incoming"
    __table_args__ = (
        Index("incoming_state", "call_id", "state"),
        declared(
            Journaled("incoming", case="case_id"),
            Frozen(but=("case_id", "state", "settled_by", "settled_at", "settled_text")),
        ),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("call_.id"))
    run_id: Mapped[UUID] = mapped_column(ForeignKey("import_run.id"))
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("case_.id"))
    file: Mapped[str]
    file_row: Mapped[int]
    faults: Mapped[Any] = mapped_column(Data)
    content: Mapped[Any] = mapped_column(Data)
    received_at: Mapped[datetime]
    state: Mapped[IncomingState] = mapped_column(Term(IncomingState))
    settled_by: Mapped[str | None]
    settled_at: Mapped[datetime | None]
    settled_text: Mapped[str]


class SearchTextRow(Base):
    """What a case is found by: analysed words, made again at will."""

    __tablename__ = "search_text"
    __table_args__ = (declared(Exempt("derived from the case; rebuilt at will"), Content()),)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"), primary_key=True)
    words: Mapped[str]


class SearchRegisterRow(Base):
    """What anyone finds the register row by: the words of diary number, applicant and organisation number."""

    __tablename__ = "search_register"
    __table_args__ = (declared(Exempt("derived from the case; rebuilt at will")),)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"), primary_key=True)
    words: Mapped[str]
