"""Signed notes that the program writes for who acts: why something was done (tjänsteanteckning, 27 § FL)."""

from __future__ import annotations

from uuid import UUID

from caseworker_app.domain.records.reviews import Note
from caseworker_app.services.desk import Desk


def signed_note(desk: Desk, case_id: UUID, text: str) -> Note:
    """Written and locked now; whoever asks for it adds it to the unit of work."""
    now = desk.clock.now()
    return Note(id=desk.new_id(), case_id=case_id, author=desk.actor, text=text, written_at=now, signed_at=now)
