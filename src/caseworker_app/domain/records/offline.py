"""Who has which case offline, until when, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """A case in somebody's offline file. It tells colleagues and locks nothing; `result` counts what came back."""

    id: UUID
    case_id: UUID
    file_id: UUID
    person: str
    machine: str
    taken_at: datetime
    until: date
    recovery: str = ""
    returned_at: datetime | None = None
    result: Mapping[str, Any] | None = None
