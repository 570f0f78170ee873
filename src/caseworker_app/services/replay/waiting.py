"""The sample's second, invented call: brought so far that every phase has cases waiting in it."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from secrets import token_urlsafe
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.states import Kind, Outcome
from caseworker_app.services.administration.calls import read_folder
from caseworker_app.services.away.offline import Offline
from caseworker_app.services.away.taking import Wanted
from caseworker_app.services.casework.assessments import Points
from caseworker_app.services.casework.completions import Wanted as Missing
from caseworker_app.services.casework.statements import Said
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Cancelled, Progress
from caseworker_app.services.replay.handling import begin, templates, weighed
from caseworker_app.services.replay.run import everyone_answers
from caseworker_app.sync.casefile import NoKeys

BASE = "delmos-2020"
REGISTRATION, ASKED, CHECKED, ASSESSED, PRESENTED = (
    date(2020, 11, 16),
    date(2020, 11, 4),
    date(2020, 11, 18),
    date(2020, 11, 20),
    date(2020, 11, 24),
)
ROUND, BACK_BY = date(2020, 11, 25), date(2020, 11, 30)
LIMITS = {"completion": date(2020, 12, 2), "overdue": date(2020, 11, 20)}
ORDER = ("registered", "checking", "completion", "overdue", "checked", "assessing", "assessed", "draft", "returned")
PROPOSED, SHOWN = "proposed", "presented"
SENDER = "Behörig företrädare (exempel)"
MISSING = "Underskrift av den som får företräda sökanden."
TEXT = "Insatsen svarar mot bidragets syfte och bygger på ett tydligt underlag. Samarbetet är dokumenterat."
COMMENT = "Skriv tydligare vilka kostnader som bidraget får användas till. Beloppet är i övrigt väl motiverat."


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one case has come; `handler` empty = whoever made the sample."""

    reference: str
    standing: str
    handler: str
    reviewer: str
    scores: tuple[tuple[int, ...], ...]
    amount: Money

    def reaches(self, standing: str) -> bool:
        order = [*ORDER, PROPOSED, SHOWN]
        return order.index(self.standing) >= order.index(standing)


def read_standings(path: Path) -> list[Standing]:
    return [_standing(one) for one in tomllib.loads(path.read_text(encoding="utf-8"))["cases"]]


def _standing(one: dict[str, Any]) -> Standing:
    scores = tuple(tuple(points) for points in one["scores"])
    amount = Money.kronor(one["amount"])
    return Standing(one["reference"], one["standing"], one["handler"], one["reviewer"], scores, amount)


def call_files(folder: Path) -> dict[str, bytes]:
    """The 2020 call's folder with the invented call's own dates and conditions."""
    own = {name: (folder / name).read_bytes() for name in ("call.toml", "conditions.toml")}
    return {**read_folder(BASE), **own}


class Waiting:
    """The sample's people at work on the second call; `founder` holds every role and has cases of their own."""

    def __init__(
        self, founder: str, people: Sequence[str], as_: Callable[[str], Office], clock: SampleClock, progress: Progress
    ) -> None:
        self._founder = founder
        self._registrar, self._presenter, self._decider = people
        self._as = as_
        self._clock = clock
        self._progress = progress

    def play(self, folder: Path) -> None:
        """Everything in `folder`: the call, its applications, and how far each has come."""
        self._clock.day = REGISTRATION
        call = self._as(self._founder).calls.add_files(call_files(folder)).key
        self._as(self._registrar).intake.run(folder / "intake", call)
        everyone_answers(self._as, self._registrar, self._progress)
        cases = self._cases(call)
        proposed = []
        standings = read_standings(folder / "standings.toml")
        for done, one in enumerate(standings):
            if self._progress.cancelled():
                raise Cancelled
            self._progress.step(done, len(standings), "Handlägger exempelutlysningen")
            made = self._handle(cases[one.reference], one)
            if made is not None and one.standing in (SHOWN, "returned"):
                proposed.append((one.standing, made.id))
        self._withdraw(next(cases[one.reference] for one in standings if one.standing == "registered" and one.handler))
        self._round(call, proposed)
        self._try_out(call)
        self._take_home([cases[one.reference] for one in standings if one.standing == "assessing"])

    def _cases(self, call: str) -> dict[str, Case]:
        office = self._as(self._registrar)
        with office.desk.reading() as work:
            stored, _ = office.desk.call_by_key(work, call)
            return {case.reference: case for case in work.cases.find("dnr", call_id=stored.id) if case.reference}

    def _handle(self, case: Case, one: Standing) -> Decision | None:
        handler = one.handler or self._founder
        office = self._as(handler)
        if one.standing == "registered" and one.handler == "":
            return None  # nobody has it yet
        office.assignments.assign(case.id, handler, case.version)
        if one.standing == "registered":
            return None
        self._clock.day = ASKED if one.standing in LIMITS else CHECKED
        if one.standing in LIMITS:
            request = office.completions.ask(case.id, [Missing(MISSING)], LIMITS[one.standing])
            office.completions.send(request.id, request.version)
        self._clock.day = CHECKED
        if one.reaches("checked"):
            self._check(office, case, Stage.FORMAL)
        else:
            begin(office, case, Stage.FORMAL)
        if one.reaches("assessing"):
            self._assess(office, case, one)
        return self._propose(office, case, one) if one.reaches("draft") else None

    def _check(self, office: Office, case: Case, stage: Stage) -> None:
        for template in templates(office, case, stage):
            sheet = office.reviews.open(case.id, template)
            sheet = office.reviews.answer(sheet.checklist.id, *map(weighed, sheet.rows))
            remarks = " ".join(row.answer.remark for row in sheet.rows if row.answer and row.answer.remark)
            outcome = Outcome.PASSED_WITH_REMARK if remarks else Outcome.PASSED
            office.reviews.finish(sheet.checklist.id, outcome, remarks, sheet.checklist.version)

    def _assess(self, office: Office, case: Case, one: Standing) -> None:
        self._clock.day = ASSESSED
        self._check(office, case, Stage.MERITS)
        assessors = [one.handler or self._founder, one.reviewer]
        if one.standing == "assessing":
            assessors = assessors[1:]  # the handler's own is what is waited for
        for login, points in zip(assessors, one.scores[-len(assessors) :], strict=True):
            other = self._as(login)
            with other.desk.reading() as work:
                criteria = other.desk.call(work, case.call_version_id).criteria_of(case.track)
            begun = other.assessments.begin(case.id)
            other.assessments.score(begun.id, *(Points(c.id, p) for c, p in zip(criteria, points, strict=True)))
            other.assessments.hand_in(begun.id, Kind.GRANT.label, TEXT, begun.version)

    def _propose(self, office: Office, case: Case, one: Standing) -> Decision:
        with office.desk.reading() as work:
            application = work.applications.one(case_id=case.id)
        assert application is not None  # written with the case, in the same entry
        partial = one.amount < application.sought
        draft = Draft(
            kind=Kind.PARTIAL if partial else Kind.GRANT,
            amount=one.amount,
            reasons=("sankt_ordinarie",) if partial else ("prioriterad",),
            text=TEXT,
        )
        made = office.decisions.draft(case.id, draft)
        if one.standing != "draft":
            return office.decisions.propose(made.id, made.version)
        begin(office, case, Stage.DECISION)
        return made

    def _withdraw(self, case: Case) -> None:
        """An application is taken back and waits to be written off."""
        self._clock.day = PRESENTED
        said = Said(day=PRESENTED, sender=SENDER, text="Vi drar tillbaka ansökan.")
        self._as(self._registrar).statements.withdraw(case.id, said)

    def _round(self, call: str, proposed: Sequence[tuple[str, UUID]]) -> None:
        self._clock.day = PRESENTED
        rounds = self._as(self._presenter).rounds
        held = rounds.open(call, "Beslutsomgång 1", ROUND)
        rounds.put(held.id, [made for _, made in proposed])
        rounds.present(held.id, [], held.version)
        decider = self._as(self._decider).rounds
        for standing, made in proposed:
            if standing == "returned":
                decider.send_back(made, COMMENT)

    def _try_out(self, call: str) -> None:
        """A scenario of Fördelning, to be looked at beside what is proposed."""
        self._as(self._founder).allocations.save(call, "Efter poäng, hela beloppet (exempel)", {})

    def _take_home(self, cases: Sequence[Case]) -> None:
        """One person has the cases they are assessing offline; the file is on another machine, as it would be."""
        with self._as(self._registrar).desk.reading() as work:
            held = work.cases.find("dnr", id=[case.id for case in cases])
        handler = next(case.handler for case in held if case.handler not in (None, self._founder))
        dnrs = [case.dnr for case in held if case.handler == handler and case.dnr]
        with TemporaryDirectory(prefix="cw-exempel-") as folder:
            wanted = Wanted(Path(folder) / "hem.cwcase", passphrase=token_urlsafe(), until=BACK_BY, attachments=False)
            Offline(self._as(handler).desk, NoKeys()).take(dnrs, wanted)
