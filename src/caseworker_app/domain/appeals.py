"""Appeals: what may be received, tried, forwarded and settled, in that order (43-46 §§ FL)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from caseworker_app.domain import deadlines
from caseworker_app.domain.call_papers import AppealRule
from caseworker_app.domain.dates import long_form
from caseworker_app.domain.deadlines import Deadline
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.records.events import Appeal
from caseworker_app.domain.states import AppealOutcome, AppealState, DecisionState
from caseworker_app.domain.swedish import counted
from caseworker_app.errors import Fault
from caseworker_app.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Timeliness:
    """What the days say of an appeal; `in_time` None where they do not settle it. A person decides (45 § FL)."""

    deadline: Deadline
    received: date
    in_time: bool | None

    @property
    def text(self) -> str:
        came = Sentence("Överklagandet kom in {received}.", received=long_form(self.received))
        if self.in_time is None:
            return Sentence("{came} {conflict}", came=came, conflict=self.deadline.conflict)
        late = (self.received - self.deadline.last).days
        if self.in_time:
            return Sentence(
                "{came} Sista dag var {day}; det är i rätt tid.", came=came, day=long_form(self.deadline.day)
            )
        return Sentence(
            "{came} Sista dag var {last}; det är {late} för sent.",
            came=came,
            last=long_form(self.deadline.last),
            late=counted(late, "dag", "dagar"),
        )


def timeliness(appeal: Appeal, served: date, decided: date, *, public: bool) -> Timeliness:
    """In time by every rule, late by every rule, or left open between them."""
    held = deadlines.appeal(served, decided, public=public)
    in_time: bool | None = None
    if appeal.received <= held.day:
        in_time = True
    elif appeal.received > held.last:
        in_time = False
    return Timeliness(held, appeal.received, in_time)


def receivable(decision: Decision, rule: AppealRule, received: date, sender: str, today: date) -> Iterator[Fault]:
    """Whether an appeal of this decision can be registered."""
    if decision.state is not DecisionState.DECIDED or decision.day is None:
        yield Fault("decision", "Bara ett fattat beslut kan överklagas.")
    elif received < decision.day:
        yield Fault(
            "received",
            Sentence("Beslutet fattades {day}. Överklagandet kan inte ha kommit innan.", day=long_form(decision.day)),
        )
    if received > today:
        yield Fault("received", "Dagen då överklagandet kom in ligger i framtiden.")
    if not sender.strip():
        yield Fault("sender", "Ange vem som överklagar.")
    if not rule.appealable:
        mark = (
            ""
            if rule.reviewed
            else Sentence(" Regeln är ej juridiskt granskad; fråga en jurist (jämför HFD 2016 ref. 49).")
        )
        yield Fault(
            "decision", Sentence("Utlysningens regel säger: {text}{mark}", text=rule.text.strip(), mark=mark), "33 § FL"
        )


def trying(appeal: Appeal, served: date, decided: date, text: str, *, keeps: bool | None) -> Iterator[Fault]:
    """`keeps` is what the days say; going against it, or where they are open, wants written reasons (45 § FL)."""
    if appeal.state is not AppealState.RECEIVED:
        yield Fault("state", "Överklagandets rättidsprövning är redan gjord.")
    if served < decided:
        yield Fault(
            "served",
            Sentence("Beslutet fattades {decided}. Klaganden kan inte ha fått det innan.", decided=long_form(decided)),
        )
    if served > appeal.received:
        yield Fault(
            "served",
            Sentence(
                "Överklagandet kom in {received}, innan klaganden fick beslutet.", received=long_form(appeal.received)
            ),
        )
    if not keeps and not text.strip():
        yield Fault("text", "Skriv skälen för prövningen.", "45 § FL")


def forwardable(appeal: Appeal, day: date, today: date) -> Iterator[Fault]:
    if appeal.state is not AppealState.TIMELY:
        yield Fault("state", "Bara ett överklagande som är prövat och i rätt tid lämnas över.", "46 § FL")
    if day > today:
        yield Fault("day", "Dagen för överlämnandet ligger i framtiden.")
    if day < appeal.received:
        yield Fault("day", Sentence("Överklagandet kom in {received}.", received=long_form(appeal.received)))


def settleable(appeal: Appeal, outcome: AppealOutcome, day: date, text: str, today: date) -> Iterator[Fault]:
    if appeal.state is not AppealState.FORWARDED or appeal.forwarded_on is None:
        yield Fault("state", "Överklagandet är inte överlämnat; det finns inget utfall att registrera.")
    elif day < appeal.forwarded_on:
        yield Fault(
            "day", Sentence("Överklagandet lämnades över {forwarded_on}.", forwarded_on=long_form(appeal.forwarded_on))
        )
    if day > today:
        yield Fault("day", "Dagen för avgörandet ligger i framtiden.")
    if outcome in (AppealOutcome.CHANGED, AppealOutcome.REPEALED, AppealOutcome.REMITTED) and not text.strip():
        yield Fault("text", "Skriv vad avgörandet innebär för ärendet.")
