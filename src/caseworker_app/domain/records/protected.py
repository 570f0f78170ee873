"""What of an applicant is kept apart from the case, and every reading of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Protected particulars: of the applicant by field, of documents and handed-over rows by their id, whole.

    One row holds for a case while it is not lifted.
    """

    id: UUID
    case_id: UUID
    fields: Mapping[str, Any]
    contents: Mapping[str, Any]
    kept_by: str
    kept_at: datetime
    lifted_by: str | None = None
    lifted_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityReading:
    """Who read protected particulars, when and why; `use` is what for: shown, a cover for a letter, an export."""

    id: UUID
    case_id: UUID
    person: str
    at: datetime
    use: str
    reason: str
