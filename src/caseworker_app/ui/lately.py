"""The case that was open last in a database, and the step one was at."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from caseworker_app.ui.workplace import Workplace

LAST = "case.last"


@dataclass(frozen=True, slots=True)
class Left:
    """`step` is empty while none has been shown: then the case says where its work goes on."""

    case: UUID
    step: str


def remember(place: Workplace, case: UUID, step: str) -> None:
    place.state.set(f"{LAST}.{place.opened.address}", {"case": str(case), "step": step})


def left_at(place: Workplace) -> Left | None:
    """None where no case has been open."""
    kept = place.state.table(f"{LAST}.{place.opened.address}")
    return Left(UUID(str(kept["case"])), str(kept.get("step", ""))) if kept.get("case") else None
