"""What is judged in a call's cases: checklists and criteria."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """Where in the case a checklist is used."""

    FORMAL = "formal"
    MERITS = "merits"
    DECISION = "decision"
    PAYMENT = "payment"
    REPORT = "report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """What is weighed in an assessment; points run from `lowest` to `highest` in whole steps."""

    id: str
    title: str
    guidance: str
    weight: int
    lowest: int
    highest: int
    labels: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()
    reviewed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistRow:
    id: str
    text: str
    guidance: str = ""
    section: str = ""
    compute: str = ""
    stops: bool = False
    tracks: tuple[str, ...] = ()
    reviewed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistTemplate:
    """A list of rows to answer; `report` names the kind of report it judges, else empty."""

    id: str
    title: str
    stage: Stage
    report: str = ""
    rows: tuple[ChecklistRow, ...]

    def for_track(self, track: str) -> tuple[ChecklistRow, ...]:
        return tuple(row for row in self.rows if not row.tracks or track in row.tracks)
