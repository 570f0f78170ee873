"""Decision rounds (beslutsomgångar): gathered and presented by one, decided by another, within the frames."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from caseworker_app.domain import frame as frames_rules
from caseworker_app.domain.call import Call
from caseworker_app.domain.decision import pays, signing_faults
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.records.office import FrameVersion, Person, Round
from caseworker_app.domain.statements import overtaken
from caseworker_app.domain.states import DecisionState, Role, RoundState
from caseworker_app.errors import Fault, Recused, Rejected, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.administration.people import role_of
from caseworker_app.services.casework.cases import refresh
from caseworker_app.services.casework.standings import standing_of
from caseworker_app.services.deciding.decisions import content
from caseworker_app.services.deciding.frames import guarding, net_decided
from caseworker_app.services.desk import Desk
from caseworker_app.services.reporting.reports import expect
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import queries
from caseworker_app.store.carried import ROUNDS
from caseworker_app.store.ledger import hold
from caseworker_app.store.work import UnitOfWork

PREPARING = (Role.CASEWORKER,)


class Rounds:
    """From gathered proposals to decided decisions."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @shared_only(ROUNDS)
    def open(self, call_key: str, name: str, day: date, track: str = "") -> Round:
        """A new round; one per day and track."""
        with self._desk.work() as work:
            self._desk.person(work, *PREPARING)
            stored, call = self._desk.call_by_key(work, call_key)
            if track and track not in {t.id for t in call.tracks}:
                raise Rejected(Fault("track", Sentence("Utlysningen har ingen sökandegrupp {track}.", track=track)))
            if work.rounds.one(call_id=stored.id, day=day, track=track) is not None:
                raise Rejected(
                    Fault(
                        "day",
                        Sentence("Det finns redan en beslutsomgång {day}. Välj en annan dag.", day=day.isoformat()),
                    )
                )
            made = work.rounds.add(
                Round(
                    id=self._desk.new_id(),
                    call_id=stored.id,
                    name=name.strip(),
                    day=day,
                    track=track,
                    prepared_by=self._desk.actor,
                )
            )
            work.commit()
        return made

    @shared_only(ROUNDS)
    def put(self, round_id: UUID, decision_ids: Sequence[UUID]) -> int:
        """Put proposals in an open round; returns how many. All or none."""
        with self._desk.work() as work:
            self._desk.person(work, *PREPARING)
            held = work.rounds.get(round_id, lock=True)
            if held.state is not RoundState.OPEN:
                raise Rejected(Fault("round", "Omgången är redan föredragen. Öppna en ny omgång."))
            for decision_id in decision_ids:
                decision = work.decisions.get(decision_id)
                _fits(held, decision)
                put = dataclasses.replace(decision, round_id=held.id, day=held.day)
                work.decisions.save(put, decision.version, decision)
            work.commit()
        return len(decision_ids)

    @shared_only(ROUNDS)
    def take_out(self, round_id: UUID, decision_ids: Sequence[UUID]) -> int:
        """Take proposals out of an open round; they wait for another. All or none."""
        with self._desk.work() as work:
            self._desk.person(work, *PREPARING)
            held = work.rounds.get(round_id, lock=True)
            if held.state is not RoundState.OPEN:
                raise Rejected(
                    Fault("round", "Omgången är redan föredragen. Beslutsfattaren kan skicka tillbaka förslag.")
                )
            for decision_id in decision_ids:
                decision = work.decisions.get(decision_id)
                if decision.round_id != held.id:
                    raise Rejected(Fault("round", "Förslaget ligger inte i omgången längre."))
                work.decisions.save(dataclasses.replace(decision, round_id=None, day=None), decision.version)
            work.commit()
        return len(decision_ids)

    @shared_only(ROUNDS)
    def present(self, round_id: UUID, participants: Sequence[str], seen: int) -> Round:
        """Lay the round before the decider; the actor is föredragande (31 § 4 FL) of every decision in it."""
        with self._desk.work() as work:
            self._desk.person(work, *PREPARING)
            held = work.rounds.get(round_id, lock=True)
            work.open(queries.cases_in_rounds(work, [held.id]))
            decisions = work.decisions.find("id", round_id=held.id, state=DecisionState.PROPOSED.value)
            Rejected.collect(_presentable(held, decisions))
            others = tuple(sorted(set(participants) - {self._desk.actor}))
            Rejected.collect(_partial(work, decisions, others))
            saved = work.rounds.save(
                dataclasses.replace(
                    held,
                    state=RoundState.PRESENTED,
                    presented_by=self._desk.actor,
                    presented_at=self._desk.clock.now(),
                    participants=others,
                ),
                seen,
            )
            for decision in decisions:
                work.decisions.save(
                    dataclasses.replace(
                        decision,
                        state=DecisionState.PRESENTED,
                        presented_by=self._desk.actor,
                        participants=others,
                        day=held.day,
                    ),
                    decision.version,
                    decision,
                )
                refresh(self._desk, work, decision.case_id)
            work.commit()
        return saved

    @shared_only(ROUNDS)
    def send_back(self, decision_id: UUID, comment: str) -> Decision:
        """Return one proposal to the caseworker with a comment; the rest of the round stands."""
        if not comment.strip():
            raise Rejected(Fault("comment", "Skriv vad som ska ändras i förslaget."))
        with self._desk.work() as work:
            decision = work.decisions.get(decision_id)
            case = work.cases.get(decision.case_id)
            self._decider(work, self._desk.call(work, case.call_version_id))
            if decision.state not in (DecisionState.PRESENTED, DecisionState.PROPOSED):
                raise Rejected(Fault("state", "Bara ett lämnat förslag kan skickas tillbaka."))
            saved = work.decisions.save(
                dataclasses.replace(
                    decision, state=DecisionState.RETURNED, round_id=None, day=None, comment=comment.strip()
                ),
                decision.version,
            )
            refresh(self._desk, work, case.id)
            work.commit()
        return saved

    @shared_only(ROUNDS)
    def take_back(self, decision_id: UUID, seen: int) -> Decision:
        """A proposal that is not presented yet is a draft again and leaves its round; for who has prepared it."""
        with self._desk.work() as work:
            self._desk.person(work, *PREPARING)
            decision = work.decisions.get(decision_id)
            if decision.state is not DecisionState.PROPOSED:
                raise Rejected(
                    Fault("state", "Bara ett lämnat förslag som inte är föredraget kan tas tillbaka av handläggaren.")
                )
            if self._desk.actor not in decision.preparers:
                raise Rejected(Fault("state", "Förslaget tas tillbaka av den som har berett det."))
            taken = dataclasses.replace(decision, state=DecisionState.DRAFT, round_id=None, day=None)
            saved = work.decisions.save(taken, seen)
            refresh(self._desk, work, decision.case_id)
            work.commit()
        return saved

    @shared_only(ROUNDS)
    def decide(self, round_id: UUID, seen: int) -> Round:
        """Make every decision of a presented round; Rejected, and put on record, when frame or people forbid it."""
        faults = self._decided(round_id, seen)
        if isinstance(faults, Round):
            return faults
        self._put_on_record(round_id, faults)
        raise Rejected(*faults)

    def _decided(self, round_id: UUID, seen: int) -> Round | list[Fault]:
        """The decided round, or what forbids it."""
        with self._desk.work() as work:
            held = work.rounds.get(round_id, lock=not self._desk.shared)  # a server's own function locks
            call = self._desk.call(work, work.calls.get(held.call_id).current_version)
            person = self._decider(work, call)
            try:
                work.open(queries.cases_in_rounds(work, [held.id]))
            except Recused as error:
                return list(error.faults)
            decisions = work.decisions.find("case_id", "serial", round_id=held.id, state=DecisionState.PRESENTED.value)
            hold(work, held.call_id, [d.track for d in decisions])
            frames = guarding(work, held.call_id, sorted({d.track for d in decisions}), held.day)
            faults = [
                *self._timely(held),
                *_signing(call, decisions, person),
                *_overtaken(work, decisions),
                *_money(work, call, held, decisions, frames),
            ]
            if faults:
                return faults
            paying = [d.case_id for d in decisions if pays(content(work, d))]
            if self._desk.shared:
                wordings = {str(d.id): self._wording(work, d) for d in decisions}
                work.call("decide_round", held.id, seen, self._desk.clock.now(), json.dumps(wordings))
            else:
                self._make(work, held, seen, decisions, frames)
            for case_id in sorted({d.case_id for d in decisions}):
                self._follow(work, case_id, pays=case_id in paying)
            saved = work.rounds.get(held.id)
            work.commit()
            return saved

    def all(self, call_key: str) -> list[Round]:
        with self._desk.reading() as work:
            stored, _ = self._desk.call_by_key(work, call_key)
            return work.rounds.find("day", "track", call_id=stored.id)

    def _decider(self, work: UnitOfWork, call: Call) -> Person:
        return self._desk.person(work, role_of(call.rules.decider_role))

    def _timely(self, held: Round) -> list[Fault]:
        faults = []
        if held.state is not RoundState.PRESENTED:
            faults.append(Fault("round", "Omgången är inte föredragen, eller redan beslutad."))
        if held.day > self._desk.clock.today():
            faults.append(
                Fault("day", Sentence("Omgångens dag är {day} och har inte kommit än.", day=held.day.isoformat()))
            )
        return faults

    def _put_on_record(self, round_id: UUID, faults: Sequence[Fault]) -> None:
        """What was tried and refused is an entry too, in a unit of work of its own."""
        with self._desk.work() as work:
            work.refuse("round", round_id, None, " ".join(fault.text for fault in faults)[:2000])
            work.commit()

    def _make(
        self,
        work: UnitOfWork,
        held: Round,
        seen: int,
        decisions: Sequence[Decision],
        frames: Mapping[str, FrameVersion | None],
    ) -> None:
        """What `decide_round` does on a server, in a local database."""
        mark = {"decided_by": self._desk.actor, "decided_at": self._desk.clock.now()}
        for decision in decisions:
            frame = frames[decision.track]
            decided = dataclasses.replace(
                decision,
                state=DecisionState.DECIDED,
                frame_id=frame.id if frame and decision.amount else None,
                wording=self._wording(work, decision),
                **mark,  # type: ignore[arg-type]  # named fields
            )
            work.decisions.save(decided, decision.version, decision)
        work.rounds.save(dataclasses.replace(held, state=RoundState.DECIDED, **mark), seen)  # type: ignore[arg-type]  # named fields

    def _wording(self, work: UnitOfWork, decision: Decision) -> str:
        """The wording of the regulation that the decision rests on."""
        case = work.cases.get(decision.case_id)
        if decision.day is None:
            raise Unusable(Sentence("Beslutet i {dnr} saknar dag.", dnr=case.dnr))
        return self._desk.call(work, case.call_version_id).wording(decision.track, decision.day).id

    def _follow(self, work: UnitOfWork, case_id: UUID, *, pays: bool) -> None:
        """What a decision brings with it in the case."""
        if pays:
            case = work.cases.get(case_id)
            expect(self._desk, work, self._desk.call(work, case.call_version_id), case)
        refresh(self._desk, work, case_id)


def _fits(held: Round, decision: Decision) -> None:
    if decision.state is not DecisionState.PROPOSED:
        raise Rejected(Fault("state", "Bara lämnade förslag kan läggas i en omgång."))
    if decision.call_id != held.call_id or (held.track and decision.track != held.track):
        raise Rejected(Fault("round", "Förslaget hör till en annan utlysning eller sökandegrupp än omgången."))


def _presentable(held: Round, decisions: Sequence[Decision]) -> list[Fault]:
    if held.state is not RoundState.OPEN:
        return [Fault("round", "Omgången är redan föredragen.")]
    return [] if decisions else [Fault("round", "Omgången är tom. Lägg förslag i den först.")]


def _partial(work: UnitOfWork, decisions: Sequence[Decision], participants: Sequence[str]) -> list[Fault]:
    """Nobody who is biased in a case is present when it is handled for the last time (17 § FL)."""
    found = queries.barred(work, [d.case_id for d in decisions])
    names = {one.name: one.display_name for one in work.people.find(name=list(participants))}
    return [
        Fault(
            "participants",
            Sentence(
                "{name} är jävig i {dnr} och får inte delta.",
                name=names.get(login, login),
                dnr=work.cases.get(case).dnr,
            ),
            "17 § FL",
        )
        for case, login in sorted(found)
        if login in participants
    ]


def _signing(call: Call, decisions: Sequence[Decision], person: Person) -> list[Fault]:
    """Each kind of fault once, with how many decisions it concerns."""
    found: dict[Fault, int] = {}
    for decision in decisions:
        for fault in signing_faults(decision, person.name, four_eyes=call.rules.four_eyes):
            found[fault] = found.get(fault, 0) + 1
    return [
        Fault(f.field, Sentence("{text} Det gäller {n} beslut i omgången.", text=f.text, n=n), f.section)
        for f, n in found.items()
    ]


def _overtaken(work: UnitOfWork, decisions: Sequence[Decision]) -> list[Fault]:
    """What parties have said since the proposals were made."""
    made = []
    for decision in decisions:
        case = work.cases.get(decision.case_id)
        made += [
            Fault(
                "round",
                Sentence("{dnr}: {text} Skicka tillbaka förslaget.", dnr=case.dnr, text=fault.text),
                fault.section,
            )
            for fault in overtaken(standing_of(work, case), decision)
        ]
    return made


def _money(
    work: UnitOfWork,
    call: Call,
    held: Round,
    decisions: Sequence[Decision],
    frames: dict[str, FrameVersion | None],
) -> list[Fault]:
    wanted: dict[str, Money] = {}
    for decision in decisions:
        wanted[decision.track] = wanted.get(decision.track, ZERO) + decision.amount
    decided = net_decided(work, held.call_id)
    return frames_rules.overdrawn(frames, decided, wanted, {t.id: t.frame_title for t in call.tracks})
