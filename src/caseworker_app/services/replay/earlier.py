"""The sample's third, invented call: the whole series of decisions and the follow-up, from refusal to closed claim."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.states import AppealOutcome, Channel, Detriment, Kind
from caseworker_app.services.administration.calls import read_folder
from caseworker_app.services.casework.statements import Said, Statements
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.deciding.appeals import Served
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Cancelled, Progress
from caseworker_app.services.replay.follow_up import FollowUp
from caseworker_app.services.replay.handling import Handling, begin
from caseworker_app.services.replay.run import everyone_answers
from caseworker_app.services.replay.story import CaseStory, Story
from caseworker_app.services.sending.dispatch import Sending

BASE = "delmos-2020"
REGISTRATION, CHECKING = date(2020, 1, 21), date(2020, 1, 22)
FIRST, SECOND, THIRD = date(2020, 2, 5), date(2020, 3, 11), date(2020, 8, 3)
SENDER = "Behörig företrädare (exempel)"
GROUND = "37 § förvaltningslagen (2017:900)"
PUT_RIGHT = "36 § förvaltningslagen (2017:900)"
CUT = ("instalments", "returned")
TEXT = "Insatsen svarar mot bidragets syfte och bygger på ett tydligt underlag."
REFUSED = "Insatsen beskriver inte hur samverkan ska gå till. Andra ansökningar svarar bättre mot bidragets syfte."


@dataclass(frozen=True, slots=True)
class Part:
    """A case by its part in the story."""

    name: str
    case: Case
    story: CaseStory


def call_files(folder: Path) -> dict[str, bytes]:
    """The 2020 call's folder with the invented call's own dates, conditions and rule of appeal."""
    own = {name: (folder / name).read_bytes() for name in ("call.toml", "conditions.toml")}
    return {**read_folder(BASE), **own}


class Earlier:
    """The sample's people at work on a call that is over; every name in it is invented."""

    def __init__(self, story: Story, as_: Callable[[str], Office], clock: SampleClock, progress: Progress) -> None:
        self._as = as_
        self._clock = clock
        self._progress = progress
        self._registrar = story.first_with("registrator")
        self._presenter = story.first_with("handlaggare")
        self._decider = story.first_with("beslutsfattare")
        self._administrator = story.first_with("administrator")
        self._prefix = story.prefix
        self._call = ""
        self._parts: dict[str, Part] = {}
        self._follow = FollowUp(story, as_, clock, self.decide)

    def play(self, folder: Path) -> None:
        """Everything in `folder`, from the call to the closed cases."""
        self._begin(folder)
        for step in (self._first, self._second, self._third):
            if self._progress.cancelled():
                raise Cancelled
            self._progress.step(0, 1, "En avslutad exempelutlysning")
            step()
        self._follow.settle()
        received = self._parts["received"]
        begin(self._office("received"), received.case, Stage.PAYMENT)  # before what is held back may be paid

    @property
    def call(self) -> str:
        return self._call

    def _begin(self, folder: Path) -> None:
        self._clock.day = REGISTRATION
        self._call = self._as(self._administrator).calls.add_files(call_files(folder)).key
        office = self._as(self._registrar)
        office.intake.run(folder / "intake", self._call)
        everyone_answers(self._as, self._registrar, self._progress)
        with office.desk.reading() as work:
            stored, _ = office.desk.call_by_key(work, self._call)
            cases = {case.reference: case for case in work.cases.find("dnr", call_id=stored.id)}
        for one in tomllib.loads((folder / "parts.toml").read_text(encoding="utf-8"))["cases"]:
            story = _story(one, self._prefix)
            self._parts[one["part"]] = Part(one["part"], cases[one["reference"]], story)
        known = self._parts.items()
        self._follow.know(
            self._call, {name: one.case for name, one in known}, {name: one.story.handler for name, one in known}
        )

    def _first(self) -> None:
        """Handled and decided, but for one that is slow; one has withdrawn, one declines what it was granted."""
        handling = Handling(self._as, self._clock)
        self._clock.day = CHECKING
        for one in self._parts.values():
            if one.name != "withdraws":
                handling.check(one.case, one.story)
                handling.assess(one.case, one.story)
        self._statements("withdraws").withdraw(self._case("withdraws"), Said(day=CHECKING, sender=SENDER))
        self._clock.day = FIRST
        proposed = []
        for one in self._parts.values():
            if one.name != "asks":
                draft = Draft(
                    kind=one.story.kind, amount=one.story.amount, reasons=one.story.reasons, text=one.story.text
                )
                proposed.append(self._proposed(one.name, draft))
        self.decide(self._call, FIRST, proposed)
        self._send(date(2020, 2, 6))
        self._clock.day = date(2020, 2, 10)
        self._statements("declines").decline(
            self._case("declines"), Said(day=self._clock.day, sender=SENDER, text="Vi kan inte starta i tid.")
        )
        self._follow.first_payment()

    def _second(self) -> None:
        """A grant made smaller, a slip put right, a supplement, and two appeals of which one is late."""
        self._appeals()
        self._clock.day = SECOND
        less, right = self._decided("less"), self._decided("returned")
        drafts = {
            "received": Draft(kind=Kind.SUPPLEMENT, amount=Money.kronor(50_000), text="Insatsen utökas."),
            "less": Draft(
                kind=Kind.CHANGE,
                amount=Money.kronor(-100_000),
                text="Uppgiften om medfinansiering var felaktig.",
                replaces=less,
                ground=GROUND,
                detriment=Detriment.MISLED,
            ),
            "returned": Draft(kind=Kind.CORRECTION, text="Orten var felskriven.", replaces=right, ground=PUT_RIGHT),
            "late_appeal": Draft(
                kind=Kind.APPEAL_DISMISSAL,
                text="Överklagandet kom in efter det att tiden för överklagande hade gått ut.",
                replaces=self._decided("late_appeal"),
            ),
        }
        proposed = [self._proposed(name, draft) for name, draft in drafts.items()]
        self.decide(self._call, SECOND, proposed)
        self._send(date(2020, 3, 12))
        self._follow.later_payments()

    def _third(self) -> None:
        """One asks for a decision after six months (12 § FL), is refused that, and gets its decision later."""
        self._clock.day = date(2020, 7, 20)
        self._statements("asks").ask_to_decide(self._case("asks"), Said(day=self._clock.day, sender=SENDER))
        self._clock.day = THIRD
        refusal = Draft(kind=Kind.DELAY_REFUSAL, text="Utredningen väntar på ett yttrande från kommunen.")
        self.decide(self._call, THIRD, [self._proposed("asks", refusal)])
        one = self._parts["asks"].story
        day = self._clock.day = date(2020, 8, 19)
        last = Draft(kind=one.kind, reasons=one.reasons, text=one.text)
        self.decide(self._call, day, [self._proposed("asks", last)])
        self._send(date(2020, 8, 20))

    def _appeals(self) -> None:
        late = self._appealed("late_appeal", date(2020, 3, 5))
        tried = self._as(self._decider).appeals
        served = Served(date(2020, 2, 6), "Mottagningsbevis (exempel)")
        tried.try_(late, served, "", self._version("late_appeal"), in_time=False)
        timely = self._appealed("appeal", date(2020, 2, 20))
        held = tried.try_(timely, served, "", self._version("appeal"), in_time=True)
        office = self._office("appeal").appeals
        sent = office.forward(timely, date(2020, 3, 6), held.version)
        self._clock.day = date(2020, 3, 10)
        office.settle(
            timely, AppealOutcome.UPHELD, self._clock.day, "Förvaltningsrätten avslår överklagandet.", sent.version
        )

    def _appealed(self, name: str, day: date) -> UUID:
        self._clock.day = max(day, date(2020, 3, 6))
        came = Said(day=day, sender=SENDER, text="Vi anser att insatsen svarar mot syftet.")
        return self._office(name).appeals.receive(self._decided(name), came).id

    def _version(self, name: str) -> int:
        return self._office(name).appeals.of(self._case(name))[-1].appeal.version

    def _proposed(self, name: str, draft: Draft) -> UUID:
        decisions = self._office(name).decisions
        made = decisions.draft(self._case(name), draft)
        return decisions.propose(made.id, made.version).id

    def decide(self, call: str, day: date, proposed: Sequence[UUID]) -> None:
        """A round of its own on that day, presented by one and decided by another, with its letters."""
        presenter, decider = self._as(self._presenter).rounds, self._as(self._decider).rounds
        held = presenter.open(call, f"Exempel {day.isoformat()}", day)
        presenter.put(held.id, proposed)
        shown = presenter.present(held.id, [], held.version)
        decider.decide(shown.id, shown.version)
        self._as(self._registrar).letters.make(call, self._progress)

    def _send(self, day: date) -> None:
        self._clock.day = day
        dispatches = self._as(self._registrar).dispatches
        dispatches.send_all([Sending(one.letter.id, Channel.POST) for one in dispatches.waiting(self._call)])

    def _case(self, name: str) -> UUID:
        return self._parts[name].case.id

    def _office(self, name: str) -> Office:
        return self._as(self._parts[name].story.handler)

    def _statements(self, name: str) -> Statements:
        return self._office(name).statements

    def _decided(self, name: str) -> UUID:
        return self._office(name).decisions.of(self._case(name))[0].decision.id


ENDS = {
    "late": (Kind.DISMISSAL, ("sen",), "Ansökan kom in efter sista ansökningsdag."),
    "withdraws": (Kind.WRITE_OFF, ("aterkallad",), "Sökanden har återkallat ansökan."),
}


def _story(one: dict[str, Any], prefix: str) -> CaseStory:
    """Granted as sought, in part, or refused; one came late and one has withdrawn."""
    amount = Money.kronor(one["amount"])
    if one["part"] in ENDS:
        kind, reasons, text = ENDS[one["part"]]
    elif not amount:
        kind, reasons, text = Kind.REFUSAL, ("konkurrens",), REFUSED
    elif one["part"] in CUT:
        kind, reasons, text = Kind.PARTIAL, ("sankt_ordinarie",), TEXT
    else:
        kind, reasons, text = Kind.GRANT, ("prioriterad",), TEXT
    handler = prefix + one["handler"]
    return CaseStory(
        reference=one["reference"],
        handler=handler,
        assessors=(handler, prefix + one["reviewer"]),
        passed=kind is not Kind.DISMISSAL,
        remark="",
        scores=tuple(tuple(points) for points in one["scores"]),
        kind=kind,
        amount=amount,
        reasons=reasons,
        text=text,
        asked=None,
        notes=(),
    )
