"""What a hand-over consists of while it is being read: applications on their way in."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from caseworker_app.domain.application import Application, Finding
from caseworker_app.services.intake.readers import SourceTable
from caseworker_app.services.intake.report import RejectedRow


@dataclass(slots=True)
class Arrival:
    """An application on its way in, with the row it came from."""

    application: Application
    table: SourceTable
    row: int
    digest: str
    dnr: str = ""
    late_findings: list[Finding] = field(default_factory=list)


@dataclass(slots=True)
class Sorted:
    """What a hand-over consists of."""

    new: list[Arrival] = field(default_factory=list)
    changed: list[tuple[UUID | int, Arrival]] = field(default_factory=list)
    unchanged: int = 0


@dataclass(slots=True)
class Batch:
    """What was read from the files."""

    arrivals: list[Arrival] = field(default_factory=list)
    rejected: list[RejectedRow] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    read: int = 0
