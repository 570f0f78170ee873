"""What happens to a case beside its decisions: a party's statements, appeals; and the lists that were published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.states import AppealOutcome, AppealState, StatementKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a party said, when and in which document; `amount` is what a recipient declines, `due` when to have answered.

    It never changes. One that was recorded by mistake is annulled with a reason and then counts no more.
    """

    id: UUID
    case_id: UUID
    call_id: UUID
    track: str
    kind: StatementKind
    day: date
    sender: str
    text: str
    recorded_by: str
    recorded_at: datetime
    amount: Money = ZERO
    due: date | None = None
    document_id: UUID | None = None
    annulled_by: str | None = None
    annulled_at: datetime | None = None
    annulled_text: str = ""
    version: int = 1

    @property
    def holds(self) -> bool:
        return self.annulled_by is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeal:
    """An appeal of one decision; `served` is the day the appellant got the decision, `last_day` as it was tried."""

    id: UUID
    case_id: UUID
    decision_id: UUID
    received: date
    sender: str
    text: str
    recorded_by: str
    recorded_at: datetime
    document_id: UUID | None = None
    state: AppealState = AppealState.RECEIVED
    served: date | None = None
    served_how: str = ""
    last_day: date | None = None
    tried_by: str | None = None
    tried_at: datetime | None = None
    tried_text: str = ""
    forwarded_on: date | None = None
    forwarded_by: str | None = None
    forwarded_to: str = ""
    outcome: AppealOutcome | None = None
    outcome_day: date | None = None
    outcome_text: str = ""
    outcome_by: str | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A list of granted bodies as it was published; `lines` are exactly what it said."""

    id: UUID
    call_id: UUID
    number: int
    day: date
    made_by: str
    made_at: datetime
    lines: tuple[Mapping[str, Any], ...]
