"""Decisions in series, with paragraphs, conditions, payment plan and frozen letter; reports and their costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.states import Channel, DecisionState, Detriment, Kind, ReportState


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision of the case's series; `amount` is what it adds to the grant (0 for a refusal, negative for less).

    `ground` cites 36-38 §§ FL where it changes or corrects the decision `replaces`; `detriment` is what lets it be to
    the party's detriment.
    """

    id: UUID
    case_id: UUID
    call_id: UUID
    track: str
    serial: int
    kind: Kind
    state: DecisionState
    amount: Money
    prepared_by: str
    round_id: UUID | None = None
    frame_id: UUID | None = None
    day: date | None = None
    decided_at: datetime | None = None
    decided_by: str | None = None
    presented_by: str | None = None
    participants: tuple[str, ...] = ()
    replaces: UUID | None = None
    ground: str = ""
    purpose: str = ""
    starts: date | None = None
    ends: date | None = None
    wording: str = ""
    account: str = ""
    dissent: str = ""
    comment: str = ""
    editors: tuple[str, ...] = ()
    detriment: Detriment | None = None
    version: int = 1

    @property
    def preparers(self) -> frozenset[str]:
        """Everyone who has written on the proposal."""
        return frozenset({self.prepared_by, *self.editors})


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph of the draft; `edited` ones are never overwritten when data change.

    `made` is the program's own text that the person changed (empty: the person's own paragraph, None: not known);
    `suggested` what the program would write now, empty when it would leave the paragraph out, None when nothing is new.
    """

    id: UUID
    case_id: UUID
    decision_id: UUID
    section: str
    position: int
    text: str
    edited: bool = False
    made: str | None = None
    suggested: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionCondition:
    """A condition of the decision; `condition` is its id in the call's library, empty for an own one."""

    id: UUID
    case_id: UUID
    decision_id: UUID
    position: int
    condition: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentPartRecord:
    """One part of the payment plan; the parts of a decision sum to its amount."""

    id: UUID
    case_id: UUID
    decision_id: UUID
    part: int
    title: str
    amount: Money
    earliest: date
    latest: date | None
    after_report: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A frozen letter: the bytes in blob `sha256` are shown, printed and exported, never rendered again."""

    id: UUID
    case_id: UUID
    decision_id: UUID | None
    completion_id: UUID | None
    kind: str
    serial: int
    title: str
    filename: str
    sha256: str
    size: int
    pages: int
    frozen_at: datetime
    frozen_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """That a frozen letter left the agency: how, when, to whom, and the hash of what was sent."""

    id: UUID
    case_id: UUID
    letter_id: UUID
    channel: Channel
    day: date
    recipient: str
    sha256: str
    sent_by: str
    sent_at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """An expected report (redovisning) and what became of it; `due` after any move, with its reason."""

    id: UUID
    case_id: UUID
    kind: str
    due: date
    moved_from: date | None = None
    moved_reason: str = ""
    received: date | None = None
    sender: str = ""
    answers: Mapping[str, Any] | None = None
    state: ReportState = ReportState.EXPECTED
    outcome_text: str = ""
    outcome_by: str | None = None
    outcome_at: datetime | None = None
    accepted_on: date | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCost:
    """A reported cost per budget line; `outside` is the part outside the period."""

    id: UUID
    case_id: UUID
    report_id: UUID
    position: int
    label: str
    amount: Money
    outside: Money = ZERO
