"""Named scenarios of the allocation board: the terms that were tried and what was settled by hand for each case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from caseworker_app.domain.money import Money


class ScenarioState(StrEnum):
    OPEN = "open"
    ADOPTED = "adopted"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """`terms` by track: `frame` and `cap` in öre, `share` in per cent, `weights` by criterion; never scores or order.

    `choices` is how many cases were settled by hand, also those that are hidden from who reads.
    """

    id: UUID
    call_id: UUID
    name: str
    terms: Mapping[str, Any]
    choices: int
    made_by: str
    made_at: datetime
    state: ScenarioState = ScenarioState.OPEN
    settled_by: str | None = None
    settled_at: datetime | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioChoice:
    """What a scenario settles for one case; hidden, as assessments are, from who has not handed in their own."""

    id: UUID
    scenario_id: UUID
    case_id: UUID
    chosen: bool | None
    amount: Money | None
    basis: str = ""
    reason: str = ""
