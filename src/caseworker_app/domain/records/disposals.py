"""A disposal as it was proposed by one and carried out by another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Disposal:
    """`items` say where each came from and when, never what it said; they stay as the proof."""

    id: UUID
    call_id: UUID
    number: int
    rule: str
    authority: str
    items: tuple[Mapping[str, Any], ...]
    reason: str
    proposed_by: str
    proposed_at: datetime
    executed_by: str | None = None
    executed_at: datetime | None = None
