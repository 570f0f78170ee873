"""A decision with all its parts."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from caseworker_app.domain.records.decisions import Decision, DecisionCondition, Paragraph, PaymentPartRecord
from caseworker_app.domain.records.office import FrameVersion
from caseworker_app.store.work import UnitOfWork

REASONS = "skal"


@dataclass(frozen=True, slots=True)
class Whole:
    """A decision with all its parts, and the version of the frame it was taken under once it is."""

    decision: Decision
    paragraphs: tuple[Paragraph, ...]
    conditions: tuple[DecisionCondition, ...]
    parts: tuple[PaymentPartRecord, ...]
    frame: FrameVersion | None = None


def whole(work: UnitOfWork, decision_id: UUID) -> Whole:
    """A decision with all its parts, in order."""
    held = work.decisions.get(decision_id)
    return Whole(
        decision=held,
        paragraphs=tuple(work.paragraphs.find("section", "position", decision_id=decision_id)),
        conditions=tuple(work.decision_conditions.find("position", decision_id=decision_id)),
        parts=tuple(work.payment_parts.find("part", decision_id=decision_id)),
        frame=work.frames.one(id=held.frame_id) if held.frame_id else None,
    )
