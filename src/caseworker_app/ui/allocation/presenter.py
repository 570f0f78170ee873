"""What the room does: keeps the board and what is tried on it, reckons anew at every change, undoes and adopts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.allocation import Change, Choice, Place, Plan, Terms, difference
from caseworker_app.domain.budget_lines import Line
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Role
from caseworker_app.errors import CaseworkerError, Fault, Rejected
from caseworker_app.services.deciding.allocation import Adopted, Saved, Trial
from caseworker_app.services.deciding.boards import Board, BoardTrack
from caseworker_app.services.office import Office
from caseworker_app.ui.allocation.remembering import Tried
from caseworker_app.ui.messages import Words, confirm_for_good, confirm_loss
from caseworker_app.ui.translation import together
from caseworker_app.ui.workplace import Workplace

Trials = Mapping[str, Trial]
translate = QCoreApplication.translate


class AllocationScreen(Protocol):
    """What the presenter needs of the room."""

    def show_calls(self, calls: Sequence[tuple[str, str]], chosen: str) -> None: ...

    def show_none(self) -> None: ...

    def show_board(self, board: Board, track: BoardTrack) -> None:
        """Other cases, or another track."""
        ...

    def show_plan(self, track: BoardTrack, plan: Plan, trial: Trial, changes: list[Change]) -> None:
        """The same cases reckoned anew."""
        ...

    def show_scenarios(self, saved: Sequence[Saved], chosen: UUID | None) -> None: ...

    def show_faults(self, faults: Sequence[Fault]) -> None: ...

    def ask_amount(self, place: Place, lines: tuple[Line, ...], then: Callable[[Choice], None]) -> None: ...


class AllocationPresenter:
    """Nothing is written until a scenario is saved or the plan adopted."""

    def __init__(self, screen: AllocationScreen, place: Workplace) -> None:
        self._screen = screen
        self._place = place
        self.call = ""
        self.board: Board | None = None
        self.key = ""
        self.saved: list[Saved] = []
        self.scenario: UUID | None = None
        self._trials: Trials = {}
        self._undone: list[Trials] = []
        self._done: list[Trials] = []
        self._plans: dict[str, tuple[Trial, Plan]] = {}
        self._base: dict[str, Plan] = {}
        self._tried = Tried(place)

    # Reading

    def load(self) -> None:
        """The board and its scenarios as they are now; what is tried stays."""

        def read(office: Office) -> tuple[list[tuple[str, str]], str, Board | None, list[Saved]]:
            calls = [(row.key, row.title) for row in office.calls.rows() if row.version]
            known = dict(calls)
            chosen = self.call if self.call in known else office.allocations.first()
            if chosen not in known:
                chosen = next(iter(known), "")
            if not chosen:
                return calls, "", None, []
            return calls, chosen, office.allocations.board(chosen), office.allocations.scenarios(chosen)

        self._place.run(read, self._arrived)

    def choose_call(self, key: str) -> None:
        self.call, self._trials, self._done, self._undone, self.scenario = key, {}, [], [], None
        self._tried.leave()
        self.load()

    def choose_track(self, key: str) -> None:
        self.key = key
        self._show_board()

    def _arrived(self, read: tuple[list[tuple[str, str]], str, Board | None, list[Saved]]) -> None:
        calls, self.call, self.board, self.saved = read
        self._plans, self._base = {}, {}
        self._screen.show_calls(calls, self.call)
        if self.board is None or not self.board.tracks:
            self._screen.show_none()
            return
        if self.key not in {one.id for one in self.board.tracks}:
            self.key = self.board.tracks[0].id
        if self.scenario not in {one.scenario.id for one in self.saved}:
            self.scenario = None
        self._tried.offer(self.call, self.board.tracks, self._try_again)
        self._show_board()

    def _try_again(self, key: str, trial: Trial) -> None:
        if self.board is not None and key in {one.id for one in self.board.tracks}:
            self.choose_track(key)
            self._change(trial)

    def _show_board(self) -> None:
        if self.board is not None:
            self._screen.show_board(self.board, self.track)
            self._screen.show_scenarios(self.saved, self.scenario)
            self._show_plan()

    def show_again(self) -> None:
        """The room shows more than before."""
        if self.board is not None and self.board.tracks:
            self._show_plan()

    def _show_plan(self) -> None:
        track = self.track
        plan = self.plan_of(track)
        for one in self.board.tracks if self.board else ():
            self._keep(one, self._trial_of(one))
        self._screen.show_plan(track, plan, self.trial, difference(self._today(track), plan))

    def _today(self, track: BoardTrack) -> Plan:
        """The rank with nothing tried, reckoned once for each board."""
        if track.id not in self._base:
            self._base[track.id] = track.plan()
        return self._base[track.id]

    @property
    def track(self) -> BoardTrack:
        assert self.board is not None  # asked for only when a board is shown
        return self.board.track(self.key)

    @property
    def trial(self) -> Trial:
        return self._trial_of(self.track)

    @property
    def plan(self) -> Plan:
        return self.plan_of(self.track)

    def plan_of(self, track: BoardTrack) -> Plan:
        """Reckoned once for each trial."""
        trial = self._trial_of(track)
        known = self._plans.get(track.id)
        if known is None or known[0] != trial:
            known = self._reckoned(track, trial)
        return known[1]

    def _reckoned(self, track: BoardTrack, trial: Trial) -> tuple[Trial, Plan]:
        before = self._plans.get(track.id)
        made = (trial, track.plan(trial.terms, trial.choices, before[1] if before else None))
        self._plans[track.id] = made
        return made

    def _trial_of(self, track: BoardTrack) -> Trial:
        return self._trials.get(track.id) or Trial(track.terms, {})

    @property
    def writes(self) -> bool:
        return self._place.opened.may(Role.CASEWORKER)

    # Trying

    def try_terms(self, terms: Terms) -> None:
        """Another frame, weight, cap or share."""
        if terms != self.trial.terms:
            self._change(replace(self.trial, terms=terms))

    def keep_terms(self, terms: Terms) -> None:
        """As they are being written: kept, and tried once the field is left."""
        if self.board is not None:
            self._keep(self.track, replace(self.trial, terms=terms))

    def _keep(self, track: BoardTrack, trial: Trial) -> None:
        saved = self._chosen.trials if self._chosen else {}
        self._tried.keep(self.call, track, trial, saved.get(track.id))

    def choose(self, case: UUID, choice: Choice) -> None:
        """Settle a case by hand; leaving the rank asks for its reason first, and without one nothing changes."""
        chosen = {**self.trial.choices, case: choice}
        trial = replace(self.trial, choices=chosen)
        tried = self._reckoned(self.track, trial)[1]
        place = next(p for p in tried.places if p.contender.case_id == case)
        if not place.departs or choice.reason.strip():
            self._change(trial)
            return
        wanted = Words(
            translate("allocation", "Skäl för avsteg från rangordningen"),
            translate("allocation", "{name} tas ur rangordningen. Skälet blir en tjänsteanteckning i ärendet.").format(
                name=place.contender.applicant
            ),
            translate("allocation", "Spara skälet"),
            about=str(case),
            topic="departing",
        )
        self._place.ask.words(wanted, lambda reason: self._reasoned(case, choice, reason))

    def _reasoned(self, case: UUID, choice: Choice, reason: str) -> None:
        self._change(replace(self.trial, choices={**self.trial.choices, case: replace(choice, reason=reason)}))

    def take(self, case: UUID, *, into: bool) -> None:
        """In or out by hand; the amount that was settled stays."""
        held = self.trial.choices.get(case, Choice())
        self.choose(case, replace(held, into=into, reason=held.reason if held.into is into else ""))

    def by_rank(self, case: UUID) -> None:
        """What was settled by hand is forgotten."""
        if case in self.trial.choices:
            chosen = {key: choice for key, choice in self.trial.choices.items() if key != case}
            self._change(replace(self.trial, choices=chosen))

    def amount(self, case: UUID) -> None:
        """Ask for another amount: a sum, a share, or cost by cost."""
        place = next(p for p in self.plan.places if p.contender.case_id == case)

        def settled(choice: Choice) -> None:
            held = self.trial.choices.get(case, Choice())
            self.choose(case, replace(held, amount=choice.amount, basis=choice.basis))

        self._place.run(
            lambda office: office.allocations.lines(case),
            lambda lines: self._screen.ask_amount(place, lines, settled),
            self.fail,
        )

    def _change(self, trial: Trial) -> None:
        self._done.append(self._trials)
        self._undone.clear()
        self._trials = {**self._trials, self.key: trial}
        self._screen.show_faults(())
        self._show_plan()

    @property
    def undoes(self) -> bool:
        return bool(self._done)

    @property
    def redoes(self) -> bool:
        return bool(self._undone)

    def undo(self) -> None:
        if self._done:
            self._undone.append(self._trials)
            self._trials = self._done.pop()
            self._show_plan()

    def redo(self) -> None:
        if self._undone:
            self._done.append(self._trials)
            self._trials = self._undone.pop()
            self._show_plan()

    # Scenarios

    def choose_scenario(self, key: UUID | None) -> None:
        """Try a saved scenario, or none: the rank as it is today."""
        found = next((one for one in self.saved if one.scenario.id == key), None)
        self.scenario = key if found else None
        self._done.append(self._trials)
        self._undone.clear()
        self._trials = dict(found.trials) if found else {}
        self._show_plan()
        if found is not None and found.hidden:
            text = translate(
                "allocation", "%n val i scenariot visas inte: ärendena är inte öppna för dig än.", "", found.hidden
            )
            self._screen.show_faults([Fault("cases", text)])

    def save(self) -> None:
        wanted = Words(
            translate("allocation", "Spara scenario"),
            translate("allocation", "Scenariots namn"),
            translate("allocation", "Spara scenario"),
            several=False,
            about=self.call,
            topic="scenario",
        )
        trials = {one.id: self._trial_of(one) for one in self.board.tracks} if self.board else {}
        self._place.ask.words(
            wanted,
            lambda name: self._write(
                lambda office: office.allocations.save(self.call, name, trials),
                lambda made: self._kept(made.id),
                translate("allocation", "Scenariot {name} är sparat. Inget ärende är ändrat.").format(name=name),
            ),
        )

    def _kept(self, key: UUID) -> None:
        self.scenario = key

    def discard(self) -> None:
        found = self._chosen
        if found is None:
            return

        def gone(_made: object) -> None:
            self.scenario, self._trials, self._done, self._undone = None, {}, [], []

        confirm_loss(
            self._place.ask,
            translate("allocation", "Kasta scenariot?"),
            translate("allocation", "{name} försvinner ur listan. Inget ärende ändras.").format(
                name=found.scenario.name
            ),
            translate("allocation", "Kasta scenariot"),
            lambda: self._write(
                lambda office: office.allocations.discard(found.scenario.id, found.scenario.version),
                gone,
                translate("allocation", "Scenariot är kastat."),
            ),
        )

    @property
    def _chosen(self) -> Saved | None:
        return next((one for one in self.saved if one.scenario.id == self.scenario), None)

    # Adopting

    def adopt(self) -> None:
        """The plan of the shown track becomes drafts, once the person has seen how many."""
        plan, trial, key = self.plan, self.trial, self.key
        if faults := plan.faults(trial.choices):
            self._screen.show_faults(faults)
            return
        found = self._chosen
        scenario = None
        if found is not None and found.trials.get(key) == trial:
            scenario = (found.scenario.id, found.scenario.version)
        text = translate(
            "allocation",
            "%n ärenden får utkast på tillsammans {sum}. Utkasten lämnas sedan vart för sig.",
            "",
            len(plan.chosen),
        )
        confirm_for_good(
            self._place.ask,
            translate("allocation", "Lägg utkast till beslut?"),
            text.format(sum=plan.given),
            translate("allocation", "Lägg utkast"),
            lambda: self._write(
                lambda office: office.allocations.adopt(self.call, key, trial, scenario), self._adopted, ""
            ),
        )

    def _adopted(self, made: Adopted) -> None:
        done = [translate("allocation", "%n utkast är lagda", "", len(made.drafts))]
        if made.revised:
            done.append(translate("allocation", "%n utkast är ändrade", "", len(made.revised)))
        if made.notes:
            done.append(translate("allocation", "%n skäl är antecknade i ärendena", "", len(made.notes)))
        self._place.messages.announce(f"{together(done)}.")
        self._trials = {key: trial for key, trial in self._trials.items() if key != self.key}
        self._done, self._undone, self.scenario = [], [], None

    def _write(
        self, work: Callable[[Office], object], then: Callable[[object], None] | Callable[..., None], said: str
    ) -> None:
        def done(value: object) -> None:
            then(value)
            self._screen.show_faults(())
            if said:
                self._place.messages.announce(said)
            self.load()

        self._place.write(work, done, self.fail)

    def fail(self, error: CaseworkerError) -> None:
        """A rule's no is shown in the room."""
        if isinstance(error, Rejected):
            self._screen.show_faults(error.faults)
        else:
            self._place.messages.failure(error)


def share_of(sought: Money, percent: int) -> Money:
    """A share of what is sought in whole kronor."""
    return Money(sought.ore * percent // 100).rounded_down()
