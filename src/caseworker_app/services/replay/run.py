"""Plays the story: intake, checks, assessments, two decision rounds, letters, payments, reports; each act by its own person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.states import Kind
from caseworker_app.sentences import Sentence
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.deciding.frames import NewFrame
from caseworker_app.services.office import Office
from caseworker_app.services.overviews.statistics import Statistics
from caseworker_app.services.ports import Cancelled, Progress
from caseworker_app.services.replay.handling import Handling
from caseworker_app.services.replay.paying import Paying
from caseworker_app.services.replay.reporting import Reporting
from caseworker_app.services.replay.story import CaseStory, Later, Story
from caseworker_app.services.sending.letters import Made

REGISTRATION = date(2020, 5, 19)
CHECKING = date(2020, 5, 20)
FIRST_ROUND = date(2020, 6, 12)
SECOND_ROUND = date(2020, 6, 25)
GROUND = "37 § förvaltningslagen (2017:900): nya omständigheter, medel har tillkommit"


@dataclass(frozen=True, slots=True)
class Played:
    """What the replay came to: the call's figures, the letters as files, and letters that failed."""

    statistics: Statistics
    letters: int
    failed: tuple[tuple[str, str], ...]


def everyone_answers(as_: Callable[[str], Office], someone: str, progress: Progress) -> None:
    """Every user of the sample answers the jäv question of every case with no, as each must before the content opens."""
    people = as_(someone).people.all()
    for done, person in enumerate(people):
        progress.step(done, len(people), "Jävsfrågan")
        recusals = as_(person.name).recusals
        recusals.answer_all([one.id for one in recusals.waiting()])


class Replay:
    """The sample's people at work; `as_` opens the office of one of them."""

    def __init__(
        self,
        story: Story,
        call: str,
        as_: Callable[[str], Office],
        clock: SampleClock,
        progress: Progress,
    ) -> None:
        self._story = story
        self._call = call
        self._as = as_
        self._clock = clock
        self._progress = progress
        self._registrar = story.first_with("registrator")
        self._presenter = story.first_with("handlaggare")
        self._decider = story.first_with("beslutsfattare")
        self._failed: list[tuple[str, str]] = []

    def play(self, sources: Sequence[Path], letters: Path) -> Played:
        """Everything, from the incoming files to the sample's day."""
        self._intake(sources)
        cases = self._registered()
        self._clock.day = CHECKING
        everyone_answers(self._as, self._registrar, self._progress)
        self._handle(cases)
        paying = Paying(self._story, self._call, self._as, self._clock)
        self._first_round(cases)
        self._step(0, 3, "Expediering och utbetalning")
        paying.first()
        self._second_round(cases)
        self._step(1, 3, "Expediering och utbetalning")
        paying.second()
        self._reports(cases)
        self._step(2, 3, "Expediering och utbetalning")
        paying.prepared(self._story.day)
        written = self._export(letters)
        self._clock.day = self._story.day
        return Played(self._as(self._decider).statistics.of(self._call), written, tuple(self._failed))

    def _each(self, items: Sequence[CaseStory], text: str) -> Iterable[CaseStory]:
        for done, item in enumerate(items):
            self._step(done, len(items), text)
            yield item

    def _step(self, done: int, total: int, text: str) -> None:
        """Tell how far it has come; Cancelled when the person has had enough."""
        if self._progress.cancelled():
            raise Cancelled
        self._progress.step(done, total, text)

    def _intake(self, sources: Sequence[Path]) -> None:
        self._clock.day = REGISTRATION
        for done, source in enumerate(sources):
            self._step(done, len(sources), "Läser in ansökningar")
            self._as(self._registrar).intake.run(source, self._call)

    def _registered(self) -> dict[str, Case]:
        office = self._as(self._registrar)
        with office.desk.reading() as work:
            return {case.reference: case for case in work.cases.find("dnr") if case.reference}

    def _handle(self, cases: dict[str, Case]) -> None:
        handling = Handling(self._as, self._clock)
        self._clock.day = CHECKING
        for one in self._each(self._story.cases, "Formell kontroll och komplettering"):
            handling.check(cases[one.reference], one)
        for one in self._each(self._story.cases, "Bedömning"):
            handling.assess(cases[one.reference], one)

    def _first_round(self, cases: dict[str, Case]) -> None:
        self._clock.day = FIRST_ROUND
        proposed = []
        for one in self._each(self._story.cases, "Förslag till beslut"):
            draft = Draft(kind=one.kind, amount=one.amount, reasons=one.reasons, text=one.text)
            proposed.append(self._proposed(one.handler, cases[one.reference], draft))
        self._decide("Beslutsomgång 1", FIRST_ROUND, proposed)

    def _second_round(self, cases: dict[str, Case]) -> None:
        self._clock.day = SECOND_ROUND
        finance = self._as(self._story.first_with("ekonom"))
        finance.frames.record(
            self._call,
            [
                NewFrame(track=f.track, valid_from=f.valid_from, amount=f.amount, source=f.source, invented=f.invented)
                for f in self._story.frames
            ],
        )
        handlers = {one.reference: one.handler for one in self._story.cases}
        proposed = [
            self._proposed(handlers[one.reference], cases[one.reference], self._later(cases[one.reference], one))
            for one in self._story.later
        ]
        self._decide("Beslutsomgång 2", SECOND_ROUND, proposed)

    def _later(self, case: Case, one: Later) -> Draft:
        first = self._as(self._presenter).decisions.of(case.id)[0].decision
        changes = one.kind is Kind.CHANGE
        return Draft(
            kind=one.kind,
            amount=one.amount,
            text=one.text,
            replaces=first.id if changes else None,
            ground=GROUND if changes else "",
        )

    def _proposed(self, handler: str, case: Case, draft: Draft) -> UUID:
        decisions = self._as(handler).decisions
        made = decisions.draft(case.id, draft)
        return decisions.propose(made.id, made.version).id

    def _decide(self, name: str, day: date, proposed: Sequence[UUID]) -> None:
        self._step(0, 1, Sentence("{name}: föredragning och beslut", name=name))
        presenter, decider = self._as(self._presenter).rounds, self._as(self._decider).rounds
        held = presenter.open(self._call, name, day)
        presenter.put(held.id, proposed)
        others = [a.login for a in self._story.people if a.is_("handlaggare")][1:2]
        shown = presenter.present(held.id, others, held.version)
        decider.decide(shown.id, shown.version)
        made: Made = self._as(self._registrar).letters.make(self._call, self._progress)
        self._failed += [(one.dnr, one.reason) for one in made.failed]

    def _reports(self, cases: dict[str, Case]) -> None:
        reporting = Reporting(self._as, self._clock)
        handlers = {one.reference: one.handler for one in self._story.cases}
        told = sorted(self._story.reports, key=lambda one: (one.received or date.max, one.reference))
        for done, one in enumerate(told):
            self._step(done, len(told), "Redovisningar")
            reporting.play(cases[one.reference], one, handlers[one.reference])

    def _export(self, letters: Path) -> int:
        office = self._as(self._registrar)
        paths = [
            path
            for day in (FIRST_ROUND, SECOND_ROUND)
            for path in office.letters.export_round(day.isoformat(), letters, self._call, self._progress)
        ]
        return len(paths)
