"""The jäv question (16-18 §§ FL): asked of everyone, for whole lists at a time, tried by another when answered yes."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.records.reviews import Recusal
from caseworker_app.domain.states import DecisionState, Role, Trial
from caseworker_app.errors import Fault, Rejected
from caseworker_app.sentences import Sentence
from caseworker_app.services.casework.cases import refresh
from caseworker_app.services.desk import Desk
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import queries
from caseworker_app.store.carried import RECUSALS
from caseworker_app.store.queries import Asked as Asked  # noqa: PLC0414  # part of what this module hands out
from caseworker_app.store.work import UnitOfWork

TRYING = (Role.DECIDER, Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class Reported:
    """A report of jäv by somebody else that waits to be tried, with what the register says of its case."""

    recusal: Recusal
    dnr: str
    applicant: str
    who: str


class Recusals:
    """Answering, seeing what waits, trying what was reported."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def waiting(self, call_key: str = "") -> list[Asked]:
        """Cases whose question who acts has not answered; only their numbers and names."""
        with self._desk.reading() as work:
            call_id = self._desk.call_by_key(work, call_key)[0].id if call_key else None
            return queries.unasked(work, call_id)

    def answer(self, case_id: UUID, text: str = "", *, biased: bool) -> Recusal:
        """Answer for one case; a yes says why, closes the content and takes the person off the case."""
        return self.answer_all([] if biased else [case_id], {case_id: text} if biased else {})[0]

    def answer_all(self, free: Sequence[UUID], biased: Mapping[UUID, str] | None = None) -> list[Recusal]:
        """Answer a whole list at once: no jäv in `free`, jäv with its circumstance in `biased`. All or nothing."""
        reported = dict(biased or {})
        if any(not text.strip() for text in reported.values()):
            raise Rejected(Fault("text", "Skriv vilken omständighet som kan göra dig jävig.", "18 § FL"))
        with self._desk.work() as work:
            self._desk.person(work)
            closed = queries.barred(work, list(free), self._desk.actor)
            if closed:
                dnr = work.cases.get(next(iter(closed))[0]).dnr
                raise Rejected(
                    Fault(
                        "jav",
                        Sentence("Du har anmält jäv i {dnr}. Någon annan måste pröva anmälan först.", dnr=dnr),
                        "18 § FL",
                    )
                )
            for case_id in reported:
                self._take_off(work, case_id)
            self._there(work, free)
            made = [self._made(key, "", biased=False) for key in free]
            made += [self._made(key, text.strip(), biased=True) for key, text in reported.items()]
            work.recusals.add_all(made)
            work.commit()
        return made

    def reported(self) -> list[Reported]:
        """Reports of jäv that nobody has tried yet and who acts can try, oldest first."""
        with self._desk.reading() as work:
            self._desk.person(work, *TRYING)
            found = work.recusals.find("answered_at", biased=True, tried_by=None)
            cases = {one.case_id: work.cases.get(one.case_id) for one in found}
            names = {one.name: one.display_name for one in work.people.find()}
            return [
                Reported(one, cases[one.case_id].dnr or "", cases[one.case_id].applicant_name, names[one.person])
                for one in found
                if one.person != self._desk.actor
            ]

    def of(self, case_id: UUID) -> list[Recusal]:
        """Every answer in a case, oldest first; one's own for who neither decides nor administers."""
        with self._desk.reading() as work:
            self._desk.person(work)
            return told(work, case_id, self._desk.actor)

    @shared_only(RECUSALS)
    def settle(self, recusal_id: UUID, outcome: Trial, text: str) -> Recusal:
        """Try a report (18 § FL): by another person, once; no jäv opens the content again."""
        if not text.strip():
            raise Rejected(Fault("tried_text", "Skriv hur frågan om jäv har prövats.", "18 § FL"))
        with self._desk.work() as work:
            self._desk.person(work, *TRYING)
            held = work.recusals.get(recusal_id)
            if held.person == self._desk.actor:
                raise Rejected(Fault("tried_by", "Du kan inte pröva din egen anmälan om jäv.", "18 § FL"))
            if not held.biased or held.tried_by is not None:
                raise Rejected(Fault("recusal", "Det finns ingen oprövad anmälan här. Läs in listan på nytt."))
            tried: dict[str, object] = {
                "tried_by": self._desk.actor,
                "tried_at": self._desk.clock.now(),
                "tried_outcome": outcome,
                "tried_text": text.strip(),
            }
            work.recusals.change(held.id, **tried)
            work.commit()
        return dataclasses.replace(held, **tried)  # type: ignore[arg-type]  # named fields

    @staticmethod
    def _there(work: UnitOfWork, keys: Sequence[UUID]) -> None:
        """Unusable when one of the cases is not there (any longer)."""
        for gone in set(keys) - {one.id for one in work.cases.find(id=keys)}:
            work.cases.get(gone)

    def _made(self, case_id: UUID, text: str, *, biased: bool) -> Recusal:
        return Recusal(
            id=self._desk.new_id(),
            case_id=case_id,
            person=self._desk.actor,
            biased=biased,
            text=text,
            answered_at=self._desk.clock.now(),
        )

    def _take_off(self, work: UnitOfWork, case_id: UUID) -> None:
        """Off the assignment, the presentation and the final handling; what was prepared goes back to be taken over."""
        me = self._desk.actor
        if self._desk.shared:
            work.call("step_aside", case_id)
        case = work.cases.get(case_id)
        if case.handler == me:
            work.cases.save(dataclasses.replace(case, handler=None), case.version)
        if not queries.has_answered(work, case_id):
            return
        person = work.people.one(name=me)
        shown = person.display_name if person else me
        for held in work.decisions.find("serial", case_id=case_id):
            if held.state is DecisionState.DECIDED:
                continue
            fresh = _without(held, me, shown)
            if fresh != held:
                work.decisions.save(fresh, held.version)
        refresh(self._desk, work, case_id)


def told(work: UnitOfWork, case_id: UUID, actor: str) -> list[Recusal]:
    """The answers in a case that a person may read: every one for who tries them, else one's own; oldest first."""
    person = work.people.one(name=actor)
    tries = person is not None and person.active and any(person.has(role) for role in TRYING)
    equal = {} if tries else {"person": actor}
    return work.recusals.find("answered_at", case_id=case_id, **equal)


def _without(held: Decision, person: str, shown: str) -> Decision:
    others = tuple(name for name in held.participants if name != person)
    if person not in {held.presented_by, held.prepared_by}:
        return dataclasses.replace(held, participants=others)
    given = held.state in (DecisionState.PROPOSED, DecisionState.PRESENTED)
    return dataclasses.replace(
        held,
        participants=others,
        presented_by=None if held.presented_by == person else held.presented_by,
        state=DecisionState.RETURNED if given else held.state,
        round_id=None if given else held.round_id,
        day=None if given else held.day,
        comment=f"{shown} har anmält jäv i ärendet; förslaget måste tas över av någon annan.",
    )
