"""Work on a case: checklists, completion requests, notes, assessments, recusals."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from caseworker_app.domain.states import CompletionState, Outcome, Reply, Trial
from caseworker_app.store.base import Base, Content, Data, Frozen, Journaled, Term, declared


class ChecklistRow(Base):
    __tablename__ = "checklist"
    __table_args__ = (Index("checklist_case", "case_id"), declared(Journaled("checklist"), Content()))
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    template: Mapped[str]
    report_id: Mapped[UUID | None] = mapped_column(ForeignKey("report.id"))
    opened_by: Mapped[str]
    opened_at: Mapped[datetime]
    closed_by: Mapped[str | None]
    closed_at: Mapped[datetime | None]
    outcome: Mapped[Outcome] = mapped_column(Term(Outcome))
    remark: Mapped[str]
    version: Mapped[int]


class AnswerRow(Base):
    __tablename__ = "answer"
    __table_args__ = (
        UniqueConstraint("checklist_id", "row_key"),
        Index("answer_case", "case_id"),
        declared(Journaled("checklist", by="checklist_id"), Content()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    checklist_id: Mapped[UUID] = mapped_column(ForeignKey("checklist.id"))
    row_key: Mapped[str]
    reply: Mapped[Reply] = mapped_column(Term(Reply))
    remark: Mapped[str]
    answered_by: Mapped[str]
    answered_at: Mapped[datetime]
    evidence: Mapped[Any | None] = mapped_column(Data)
    computed: Mapped[Any | None] = mapped_column(Data)


class CompletionRow(Base):
    __tablename__ = "completion"
    __table_args__ = (Index("completion_case", "case_id"), declared(Journaled("completion"), Content()))
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    report_id: Mapped[UUID | None] = mapped_column(ForeignKey("report.id"))
    state: Mapped[CompletionState] = mapped_column(Term(CompletionState))
    due: Mapped[date]
    consequence: Mapped[str]
    created_by: Mapped[str]
    created_at: Mapped[datetime]
    sent_on: Mapped[date | None]
    answered_on: Mapped[date | None]
    version: Mapped[int]


class CompletionItemRow(Base):
    __tablename__ = "completion_item"
    __table_args__ = (
        Index("completion_item_of", "completion_id"),
        declared(Journaled("completion", by="completion_id"), Content()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    completion_id: Mapped[UUID] = mapped_column(ForeignKey("completion.id"))
    position: Mapped[int]
    text: Mapped[str]
    row_key: Mapped[str]
    settled: Mapped[bool]


class NoteRow(Base):
    __tablename__ = "note"
    __table_args__ = (
        Index("note_case", "case_id", "written_at"),
        declared(Journaled("note"), Content(), Frozen("old.signed_at is not null")),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    author: Mapped[str]
    text: Mapped[str]
    written_at: Mapped[datetime]
    signed_at: Mapped[datetime | None]
    kind: Mapped[str]
    place: Mapped[Any | None] = mapped_column(Data)


class AssessmentRow(Base):
    __tablename__ = "assessment"
    __table_args__ = (
        UniqueConstraint("case_id", "assessor"),
        declared(Journaled("assessment"), Content(assessment="id")),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    assessor: Mapped[str]
    begun_at: Mapped[datetime]
    handed_in_at: Mapped[datetime | None]
    recommendation: Mapped[str]
    summary: Mapped[str]
    version: Mapped[int]


class ScoreRow(Base):
    __tablename__ = "score"
    __table_args__ = (
        UniqueConstraint("assessment_id", "criterion"),
        Index("score_case", "case_id"),
        declared(Journaled("assessment", by="assessment_id"), Content(assessment="assessment_id")),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id"))
    criterion: Mapped[str]
    points: Mapped[int]
    reason: Mapped[str]


class ScoreChangeRow(Base):
    """A score as it was before its assessor changed it after handing in."""

    __tablename__ = "score_change"
    __table_args__ = (
        Index("score_change_case", "case_id"),
        declared(Journaled("assessment", by="assessment_id"), Content(assessment="assessment_id"), Frozen()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id"))
    criterion: Mapped[str]
    before: Mapped[int]
    after: Mapped[int]
    reason: Mapped[str]
    changed_at: Mapped[datetime]


class MeetingRow(Base):
    """A recorded meeting that settled how far assessors stood apart."""

    __tablename__ = "meeting"
    __table_args__ = (
        Index("meeting_case", "case_id"),
        declared(Journaled("meeting"), Content(), Frozen()),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    day: Mapped[date]
    participants: Mapped[Any] = mapped_column(Data)
    criteria: Mapped[Any] = mapped_column(Data)
    text: Mapped[str]
    recorded_by: Mapped[str]
    recorded_at: Mapped[datetime]


class RecusalRow(Base):
    __tablename__ = "recusal"
    __table_args__ = (
        Index("recusal_of", "person", "case_id", "answered_at"),
        Index("recusal_case", "case_id"),
        declared(Journaled("recusal"), Frozen(but=("tried_by", "tried_at", "tried_outcome", "tried_text"))),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case_.id"))
    person: Mapped[str]
    biased: Mapped[bool]
    text: Mapped[str]
    answered_at: Mapped[datetime]
    tried_by: Mapped[str | None]
    tried_at: Mapped[datetime | None]
    tried_outcome: Mapped[Trial | None] = mapped_column(Term(Trial))
    tried_text: Mapped[str | None]
