"""Dissenting opinions (avvikande mening, 30 § FL): on record until the decision leaves the agency, locked letter or not."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from uuid import UUID

from caseworker_app.domain.records.decisions import Decision, Letter
from caseworker_app.domain.states import DecisionState, Notice, Role
from caseworker_app.errors import Fault, Rejected
from caseworker_app.services.desk import Desk
from caseworker_app.services.sending.letters import Letters
from caseworker_app.services.sending.snapshots import NoticeText
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import ROUNDS
from caseworker_app.store.work import UnitOfWork

SECTION = "30 § FL"


class Dissents:
    """What is noted before the letter is locked stands in it; what comes after goes with it in a letter of its own."""

    def __init__(self, desk: Desk, letters: Letters) -> None:
        self._desk, self._letters = desk, letters

    @shared_only(ROUNDS)
    def record(self, decision_id: UUID, text: str, seen: int) -> Decision:
        """Put the whole text on record. With a locked letter it can only be added to, and the addition gets its letter.

        The party is told of dissents with the decision (33 § FL), so that letter waits to be sent beside the decision's.
        """
        with self._desk.work() as work:
            self._desk.person(work, Role.DECIDER, Role.CASEWORKER)
            held = work.decisions.get(decision_id)
            letter = work.letters.one(decision_id=held.id)
            Rejected.collect(_faults(work, held, letter, text.strip()))
            said = NoticeText(
                Notice.DISSENT,
                items=tuple(line.strip() for line in text.strip()[len(held.dissent) :].split("\n") if line.strip()),
                fields={"replaced_day": held.day},
            )
        kept = dataclasses.replace(held, dissent=text.strip())

        def keep(work: UnitOfWork, _letter: Letter | None = None) -> Decision:
            return work.decisions.save(kept, seen)

        if letter is not None:
            self._letters.send_notice(held.case_id, said, (Role.DECIDER, Role.CASEWORKER), keep)
            return self._held(decision_id)
        with self._desk.work() as work:
            saved = keep(work)
            work.commit()
        return saved

    def _held(self, decision_id: UUID) -> Decision:
        with self._desk.reading() as work:
            return work.decisions.get(decision_id)


def _faults(work: UnitOfWork, held: Decision, letter: Letter | None, text: str) -> Iterator[Fault]:
    if letter is not None and work.dispatches.count(letter_id=letter.id):
        said = "Beslutet är skickat. En avvikande mening ska antecknas innan dess; skriv en tjänsteanteckning."
        yield Fault("dissent", said, SECTION)
    elif letter is not None and not text.startswith(held.dissent):
        said = "Brevet är låst med det som redan står. Skriv till efter det, och ändra inte det som stod."
        yield Fault("dissent", said, SECTION)
    elif letter is not None and text == held.dissent:
        yield Fault("dissent", "Skriv den avvikande meningen.", SECTION)
    if held.state not in (DecisionState.PRESENTED, DecisionState.DECIDED):
        yield Fault("dissent", "Beslutet är inte föredraget än.", SECTION)
