"""Allocation (fördelning): the board, scenarios to try and to compare, and the one that becomes drafts."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from caseworker_app.domain.allocation import Change, Choice, Place, Plan, Terms, difference, share_words
from caseworker_app.domain.budget_lines import STATUTORY, Line, by_lines, line_faults
from caseworker_app.domain.call import Call
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.allocation import Scenario, ScenarioChoice, ScenarioState
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.records.reviews import Note
from caseworker_app.domain.states import UNDECIDED, CaseState, Kind, Role
from caseworker_app.domain.swedish import counted
from caseworker_app.errors import Fault, Rejected
from caseworker_app.sentences import Sentence
from caseworker_app.services.casework.notes import signed_note
from caseworker_app.services.deciding.boards import Board, BoardTrack, Sight, board
from caseworker_app.services.deciding.decisions import Decisions, Draft
from caseworker_app.services.desk import Desk
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import board as rows
from caseworker_app.store.carried import ALLOCATION
from caseworker_app.store.ledger import hold
from caseworker_app.store.work import UnitOfWork

ALLOCATING = (Role.CASEWORKER,)
SECTION = "5 §"


@dataclass(frozen=True, slots=True)
class Trial:
    """What is tried in one track."""

    terms: Terms
    choices: Mapping[UUID, Choice]


@dataclass(frozen=True, slots=True)
class Saved:
    """A scenario as who looks may see it: choices of cases closed or hidden to them are left out and counted."""

    scenario: Scenario
    trials: Mapping[str, Trial]
    hidden: int


@dataclass(frozen=True, slots=True)
class Adopted:
    """What adopting made: new drafts, drafts written anew, and notes of why the rank was left."""

    drafts: tuple[Decision, ...]
    revised: tuple[Decision, ...]
    notes: tuple[Note, ...]


class Allocations:
    """Reading the board and turning a plan into drafts; deciding is in rounds.

    The reason for taking a case out of the rank order becomes a signed note in that case (27 § FL), not a paragraph of
    the draft: it belongs to the basis of the decision that colleagues and the decider read, while the letter tells the
    party the reasons of its own case.
    """

    def __init__(self, desk: Desk, decisions: Decisions) -> None:
        self._desk = desk
        self._decisions = decisions

    def first(self) -> str:
        """The call to begin with: where most cases are assessed and wait, else where most wait; empty when none does."""
        with self._desk.reading() as work:
            standing = rows.standing(work)

            def waiting(call_id: UUID) -> tuple[int, int]:
                held = standing.get(call_id, {})
                return held.get(CaseState.ASSESSED, 0), sum(held.get(state, 0) for state in UNDECIDED)

            found = max(work.calls.find("key"), key=lambda one: waiting(one.id), default=None)
            return found.key if found is not None and any(waiting(found.id)) else ""

    def board(self, call_key: str) -> Board:
        """Every track of a call as the actor may see it."""
        with self._desk.reading() as work:
            stored, call = self._desk.call_by_key(work, call_key)
            return board(self._desk, work, stored.id, call)

    def lines(self, case_id: UUID) -> tuple[Line, ...]:
        """The budget of a case, to be weighed line by line; nothing is left out yet."""
        with self._desk.reading() as work:
            found = work.budget_lines.find("position", case_id=case_id)
            return tuple(Line(one.label, one.amount, one.amount) for one in found)

    def weighed(self, lines: Sequence[Line]) -> Choice:
        """A part grant by lines; Rejected when a line falls away without a reason (32 § FL)."""
        Rejected.collect(line_faults(lines))
        amount, text = by_lines(lines)
        return Choice(amount=amount, basis=text)

    def scenarios(self, call_key: str) -> list[Saved]:
        """The open scenarios of a call, newest first."""
        with self._desk.reading() as work:
            stored, _ = self._desk.call_by_key(work, call_key)
            seen = self._seen(work, stored.id)
            held = work.scenarios.find("-made_at", call_id=stored.id, state=ScenarioState.OPEN)
            return [self._shown(work, one, seen) for one in held]

    @shared_only(ALLOCATION)
    def save(self, call_key: str, name: str, trials: Mapping[str, Trial]) -> Scenario:
        """Keep what is tried under a name; no case changes. Rejected for a name that is taken or missing."""
        with self._desk.work() as work:
            self._desk.person(work, *ALLOCATING)
            stored, _ = self._desk.call_by_key(work, call_key)
            taken = {one.name for one in work.scenarios.find(call_id=stored.id, state=ScenarioState.OPEN)}
            if not name.strip():
                raise Rejected(Fault("name", "Ge scenariot ett namn."))
            if name.strip() in taken:
                raise Rejected(
                    Fault("name", Sentence("Det finns redan ett scenario som heter {name}.", name=name.strip()))
                )
            chosen = {case: choice for trial in trials.values() for case, choice in trial.choices.items()}
            made = work.scenarios.add(
                Scenario(
                    id=self._desk.new_id(),
                    call_id=stored.id,
                    name=name.strip(),
                    terms={key: _written(trial.terms) for key, trial in trials.items()},
                    choices=len(chosen),
                    made_by=self._desk.actor,
                    made_at=self._desk.clock.now(),
                )
            )
            seen = self._seen(work, stored.id)
            if hidden := chosen.keys() - seen.keys():
                closed = counted(len(hidden), "ärende är inte öppet", "ärenden är inte öppna")
                raise Rejected(
                    Fault("cases", Sentence("{closed} för dig än och kan inte ingå i ett scenario.", closed=closed))
                )
            work.scenario_choices.add_all(
                ScenarioChoice(
                    id=self._desk.new_id(),
                    scenario_id=made.id,
                    case_id=case,
                    chosen=choice.into,
                    amount=choice.amount,
                    basis=choice.basis,
                    reason=choice.reason.strip(),
                )
                for case, choice in chosen.items()
            )
            work.commit()
        return made

    @shared_only(ALLOCATION)
    def discard(self, scenario_id: UUID, seen: int) -> Scenario:
        """Put a scenario away; the journal remembers it."""
        with self._desk.work() as work:
            self._desk.person(work, *ALLOCATING)
            made = self._settle(work, scenario_id, ScenarioState.DISCARDED, seen)
            work.commit()
        return made

    @shared_only(ALLOCATION)
    def adopt(self, call_key: str, track: str, trial: Trial, scenario: tuple[UUID, int] | None = None) -> Adopted:
        """Drafts for every case the plan gives to, all or none, and a note where the rank is left.

        Rejected unless the frame is the one in force and the weights are the call's own: another frame is recorded
        first, with its document. Drafts that are there already keep their text and get the new sum.
        """
        with self._desk.work() as work:
            self._desk.person(work, *ALLOCATING)
            stored, call = self._desk.call_by_key(work, call_key)
            hold(work, stored.id, [track])
            held = board(self._desk, work, stored.id, call).track(track)
            made = held.plan(trial.terms, trial.choices)
            Rejected.collect([*_lawful(held, trial.terms), *made.faults(trial.choices)])
            work.open([place.contender.case_id for place in made.chosen])
            drafts, revised = [], []
            for place in made.chosen:
                draft = _draft(call, place, trial)
                there = held.drafts.get(place.contender.case_id)
                if there is None:
                    drafts.append(self._decisions.draft_in(work, place.contender.case_id, draft))
                elif there.amount != place.offer:
                    revised.append(self._decisions.revise_in(work, there.id, draft, there.version))
            notes = [self._note(work, made, place, trial) for place in made.places if place.departs]
            if scenario is not None:
                self._settle(work, scenario[0], ScenarioState.ADOPTED, scenario[1])
            work.commit()
        return Adopted(tuple(drafts), tuple(revised), tuple(notes))

    def _settle(self, work: UnitOfWork, scenario_id: UUID, state: ScenarioState, seen: int) -> Scenario:
        held = work.scenarios.get(scenario_id)
        if held.state is not ScenarioState.OPEN:
            raise Rejected(Fault("state", "Scenariot är redan antaget eller kastat. Läs in på nytt."))
        fresh = dataclasses.replace(held, state=state, settled_by=self._desk.actor, settled_at=self._desk.clock.now())
        return work.scenarios.save(fresh, seen)

    def _note(self, work: UnitOfWork, made: Plan, place: Place, trial: Trial) -> Note:
        one = place.contender
        where = f"plats {place.rank} av {len(made.places)}" if place.rank else "utan plats i rangordningen"
        what = f"Föreslås få {place.offer}" if place in made.chosen else "Förbigås"
        text = f"Avsteg från rangordningen. {what}, {where}. Skäl: {trial.choices[one.case_id].reason.strip()}"
        return work.notes.add(signed_note(self._desk, one.case_id, text))

    def _seen(self, work: UnitOfWork, call_id: UUID) -> dict[UUID, str]:
        """The cases whose assessments are shown to who acts, with their tracks."""
        sight = Sight(self._desk, work, call_id)
        return {line.id: line.track for line in rows.lines(work, call_id) if sight.sees(line)}

    def _shown(self, work: UnitOfWork, one: Scenario, seen: Mapping[UUID, str]) -> Saved:
        chosen: dict[str, dict[UUID, Choice]] = {}
        kept = rows.choices(work, one.id)
        for case, choice in kept.items():
            if case in seen:
                chosen.setdefault(seen[case], {})[case] = choice
        trials = {key: Trial(_read(terms), chosen.get(key, {})) for key, terms in one.terms.items()}
        return Saved(one, trials, one.choices - sum(len(held) for held in chosen.values()))


def compare(on: Board, first: Mapping[str, Trial], second: Mapping[str, Trial]) -> dict[str, list[Change]]:
    """By track exactly the cases that enter, leave or get another sum from the first to the second; nothing tried is
    how it is today."""
    made = {}
    for track in on.tracks:
        plans = [_plan(track, trials.get(track.id)) for trials in (first, second)]
        made[track.id] = difference(*plans)
    return made


def _plan(track: BoardTrack, trial: Trial | None) -> Plan:
    return track.plan() if trial is None else track.plan(trial.terms, trial.choices)


def _lawful(held: BoardTrack, terms: Terms) -> list[Fault]:
    found = []
    if terms.frame != held.ledger.frame.amount:
        found.append(
            Fault(
                "frame",
                Sentence(
                    "Scenariot räknar med ramen {frame}, men den som gäller är {amount}. Registrera den nya anslagsposten först.",
                    frame=terms.frame,
                    amount=held.ledger.frame.amount,
                ),
            )
        )
    if any(terms.weights.get(one.id, one.weight) != one.weight for one in held.criteria):
        found.append(
            Fault("weights", "Scenariot väger kriterierna på annat sätt än utlysningen. Det kan bara provas.", "5 § FL")
        )
    return found


def _draft(call: Call, place: Place, trial: Trial) -> Draft:
    """A grant in whole or in part with the words its basis gives; what more it wants the caseworker writes (32 § FL)."""
    one, terms = place.contender, trial.terms
    choice = trial.choices.get(one.case_id, Choice())
    kind = Kind.GRANT if place.offer == one.sought.rounded_down() else Kind.PARTIAL
    reasons = [r for r in call.reasons if kind.value in r.kinds and (not r.tracks or one.track in r.tracks)]
    texts = [choice.basis.strip()]
    if kind is Kind.PARTIAL and choice.amount is None:
        if terms.cap is not None and place.offer == terms.cap.rounded_down():
            texts.append(f"För att medlen ska räcka till fler får varje sökande högst {terms.cap}.")
        elif terms.share < 100:
            texts.append(share_words(terms.share))
    statutory = STATUTORY in choice.basis
    used = [r.id for r in reasons if (r.section == SECTION) is statutory and (kind is Kind.GRANT or statutory)][:1]
    return Draft(kind=kind, amount=place.offer, reasons=tuple(used), text="\n\n".join(text for text in texts if text))


def _written(terms: Terms) -> dict[str, object]:
    return {
        "frame": terms.frame.ore,
        "cap": None if terms.cap is None else terms.cap.ore,
        "share": terms.share,
        "weights": dict(terms.weights),
    }


def _read(kept: Mapping[str, object]) -> Terms:
    cap, weights = kept["cap"], kept["weights"]
    if not isinstance(weights, Mapping):
        raise TypeError("weights")
    return Terms(
        frame=Money(int(str(kept["frame"]))),
        weights={str(key): int(value) for key, value in weights.items()},
        cap=None if cap is None else Money(int(str(cap))),
        share=int(str(kept["share"])),
    )
