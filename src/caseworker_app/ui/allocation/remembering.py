"""Terms that are tried and saved in no scenario: drafts, offered when the room is opened after a kill."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import partial

from caseworker_app.domain.allocation import Terms
from caseworker_app.domain.money import Money
from caseworker_app.services.deciding.boards import BoardTrack
from caseworker_app.ui.messages import Message, Tone
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Workplace

FIELD = "terms"


class TriedTerms:
    """By call and track."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._touched: set[str] = set()

    def keep(self, call: str, track: BoardTrack, terms: Terms, saved: Terms | None) -> None:
        """As they stand after every change; `saved` are those of the scenario that is shown."""
        subject, drafts = f"trial {call} {track.id}", self._place.drafts
        if terms not in (track.terms, saved):
            self._touched.add(subject)
            drafts.keep(subject, FIELD, _written(terms), _written(track.terms))
        elif subject in self._touched:
            drafts.saved(subject, FIELD)

    def offer(self, call: str, tracks: Sequence[BoardTrack], take: Callable[[str, Terms], None]) -> None:
        """Those of the session before, once."""
        for track in tracks:
            subject = f"trial {call} {track.id}"
            kept = self._place.drafts.kept(subject, FIELD)
            if kept is None or subject in self._touched:
                continue
            self._touched.add(subject)
            text = translate("allocation", "Villkoren du provade i {track} är inte sparade som scenario.")
            way = translate("allocation", "Prova dem igen")
            again = partial(take, track.id, _read(kept.text))
            told = Message(text.format(track=track.title), Tone.INFO, way, again, subject)
            self._place.messages.tell(told)


def _written(terms: Terms) -> str:
    cap = terms.cap.ore if terms.cap is not None else None
    return json.dumps([terms.frame.ore, dict(terms.weights), cap, terms.share])


def _read(text: str) -> Terms:
    frame, weights, cap, share = json.loads(text)
    return Terms(Money(frame), weights, Money(cap) if cap is not None else None, share)
