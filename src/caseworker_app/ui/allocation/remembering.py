"""What is tried and saved in no scenario: drafts, offered when the room is opened after a kill."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from uuid import UUID

from caseworker_app.domain.allocation import Choice, Terms
from caseworker_app.domain.money import Money
from caseworker_app.services.deciding.allocation import Trial
from caseworker_app.services.deciding.boards import BoardTrack
from caseworker_app.ui.messages import Message, Tone
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Workplace

FIELD = "terms"


class Tried:
    """By call and track."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._touched: set[str] = set()
        self._offered: dict[str, str] = {}

    def keep(self, call: str, track: BoardTrack, trial: Trial, saved: Trial | None) -> None:
        """As it stands after every change; `saved` is that of the scenario that is shown. What is offered and not taken
        stays a draft unless something else is tried."""
        subject, drafts, base = _subject(call, track), self._place.drafts, Trial(track.terms, {})
        if trial not in (base, saved):
            self._touched.add(subject)
            drafts.keep(subject, FIELD, _written(trial), _written(base))
        elif subject in self._touched and subject in self._offered:
            drafts.keep(subject, FIELD, self._offered[subject], _written(base))
        elif subject in self._touched:
            drafts.saved(subject, FIELD)

    def offer(self, call: str, tracks: Sequence[BoardTrack], take: Callable[[str, Trial], None]) -> None:
        """That of the session before, once; it goes when it is tried again or thrown away."""
        for track in tracks:
            subject = _subject(call, track)
            kept = self._place.drafts.kept(subject, FIELD)
            if kept is None or subject in self._touched or subject in self._offered:
                continue
            self._offered[subject] = kept.text
            text = translate("allocation", "Det du provade i {track} är inte sparat som scenario.")
            way = translate("allocation", "Prova det igen")
            again = partial(self._again, subject, track.id, _read(kept.text, track), take)
            drop, let_go = translate("allocation", "Kasta det"), partial(self._let_go, subject)
            told = Message(text.format(track=track.title), Tone.INFO, way, again, subject, drop=drop, let_go=let_go)
            self._place.messages.tell(told)

    def _again(self, subject: str, key: str, trial: Trial, take: Callable[[str, Trial], None]) -> None:
        self._offered.pop(subject, None)
        self._touched.add(subject)
        take(key, trial)

    def _let_go(self, subject: str) -> None:
        """What has been tried since is kept."""
        gone, kept = self._offered.pop(subject, None), self._place.drafts.kept(subject, FIELD)
        if kept is not None and kept.text == gone:
            self._place.drafts.saved(subject, FIELD)
        self._place.messages.settle(subject)

    def leave(self) -> None:
        """Another call is gone to: what was tried in this one is offered when one comes back."""
        self._touched.clear()
        self._offered.clear()


def _subject(call: str, track: BoardTrack) -> str:
    return f"trial {call} {track.id}"


def _written(trial: Trial) -> str:
    terms = trial.terms
    cap = terms.cap.ore if terms.cap is not None else None
    return json.dumps([terms.frame.ore, dict(terms.weights), cap, terms.share, _chosen(trial.choices)])


def _chosen(choices: Mapping[UUID, Choice]) -> dict[str, list[object]]:
    return {
        str(case): [one.into, one.amount.ore if one.amount is not None else None, one.basis, one.reason]
        for case, one in choices.items()
    }


def _read(text: str, track: BoardTrack) -> Trial:
    """Without the choices for cases that are no longer there or open to who looks."""
    frame, weights, cap, share, *rest = json.loads(text)  # an earlier program kept the terms alone
    chosen = rest[0] if rest else {}
    there = {str(one.case_id): one.case_id for one in track.contenders if one.case_id not in track.closed}
    choices = {
        there[case]: Choice(into, Money(ore) if ore is not None else None, basis, reason)
        for case, (into, ore, basis, reason) in chosen.items()
        if case in there
    }
    return Trial(Terms(Money(frame), weights, Money(cap) if cap is not None else None, share), choices)
