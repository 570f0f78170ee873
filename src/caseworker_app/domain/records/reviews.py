"""Work on a case: checklists, completion requests, notes, assessments, recusals (jäv)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from caseworker_app.domain.states import CompletionState, Outcome, Reply, Trial


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """A checklist of the call opened on a case or on one of its reports."""

    id: UUID
    case_id: UUID
    template: str
    report_id: UUID | None
    opened_by: str
    opened_at: datetime
    closed_by: str | None = None
    closed_at: datetime | None = None
    outcome: Outcome = Outcome.OPEN
    remark: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The answer to one row: who, when, with the numbers the program computed beside it."""

    id: UUID
    case_id: UUID
    checklist_id: UUID
    row_key: str
    reply: Reply
    remark: str
    answered_by: str
    answered_at: datetime
    evidence: Mapping[str, Any] | None = None
    computed: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """A completion request (komplettering, 20 § FL) with its day and the consequence it states."""

    id: UUID
    case_id: UUID
    report_id: UUID | None
    state: CompletionState
    due: date
    consequence: str
    created_by: str
    created_at: datetime
    sent_on: date | None = None
    answered_on: date | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletionItem:
    id: UUID
    case_id: UUID
    completion_id: UUID
    position: int
    text: str
    row_key: str = ""
    settled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A case note (tjänsteanteckning, 27 § FL); locked once signed."""

    id: UUID
    case_id: UUID
    author: str
    text: str
    written_at: datetime
    signed_at: datetime | None = None
    kind: str = "tjänsteanteckning"
    place: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """One person's assessment; hidden from the others until they have handed in their own."""

    id: UUID
    case_id: UUID
    assessor: str
    begun_at: datetime
    handed_in_at: datetime | None = None
    recommendation: str = ""
    summary: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    id: UUID
    case_id: UUID
    assessment_id: UUID
    criterion: str
    points: int
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreChange:
    """A score as it was before its assessor changed it after handing in, and why."""

    id: UUID
    case_id: UUID
    assessment_id: UUID
    criterion: str
    before: int
    after: int
    reason: str
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A recorded meeting of assessors who stood far apart; `criteria` are those it settled."""

    id: UUID
    case_id: UUID
    day: date
    participants: tuple[str, ...]
    criteria: tuple[str, ...]
    text: str
    recorded_by: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Recusal:
    """An answer to the jäv question (16-18 §§ FL) of one person on one case; the newest holds."""

    id: UUID
    case_id: UUID
    person: str
    biased: bool
    text: str
    answered_at: datetime
    tried_by: str | None = None
    tried_at: datetime | None = None
    tried_outcome: Trial | None = None
    tried_text: str | None = None

    @property
    def bars(self) -> bool:
        """Whether the person takes no part: as said, unless another has tried it and found no jäv."""
        return self.biased and self.tried_outcome is not Trial.FREE
