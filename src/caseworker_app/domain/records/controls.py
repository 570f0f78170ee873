"""The risk class of a case as a person set it, samples that were drawn, and what each control came to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from caseworker_app.domain.risk import ControlOutcome, Risk


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskMark:
    """A class that was set; the newest holds. `computed` and `grounds` are what the program said then."""

    id: UUID
    case_id: UUID
    serial: int
    level: Risk
    computed: Risk | None
    grounds: tuple[Mapping[str, Any], ...]
    reason: str
    set_by: str
    set_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlDraw:
    """A sample that was drawn: seed and, by class, the whole pool and how many were taken, so that it can be redone."""

    id: UUID
    call_id: UUID
    number: int
    seed: str
    reason: str
    strata: tuple[Mapping[str, Any], ...]
    drawn_by: str
    drawn_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """A case taken out for deeper control, by lot (`draw_id`) or by a person, and the outcome once there is one."""

    id: UUID
    case_id: UUID
    draw_id: UUID | None
    level: Risk
    reason: str
    added_by: str
    added_at: datetime
    outcome: ControlOutcome | None = None
    outcome_text: str = ""
    outcome_by: str | None = None
    outcome_at: datetime | None = None
    version: int = 1
