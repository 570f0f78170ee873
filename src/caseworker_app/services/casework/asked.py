"""What is registered of the application itself, to be put right: what the project is called, the sum sought, the day it came."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from caseworker_app.domain.application import BudgetLine, Finding, FindingKind
from caseworker_app.domain.call import Call
from caseworker_app.domain.dates import no_day, parse_day
from caseworker_app.domain.eligibility import Request, about_request
from caseworker_app.domain.money import ZERO, formatted
from caseworker_app.domain.reading import parse_money
from caseworker_app.domain.records.cases import Case, CaseApplication
from caseworker_app.domain.states import DecisionState
from caseworker_app.errors import Fault
from caseworker_app.sentences import Sentence
from caseworker_app.store.work import UnitOfWork

ASKED = ("title", "sought", "arrived")
HANDED = (DecisionState.PROPOSED, DecisionState.PRESENTED, DecisionState.DECIDED)
FOUND = (FindingKind.LATE, FindingKind.SUM)
_AT_HOME = Sentence(
    "Insatsens namn, sökt belopp och ankomstdag rättas i den delade databasen. Lämna tillbaka filen först."
)


def shown(case: Case, application: CaseApplication, name: str) -> str:
    if name == "arrived":
        return case.arrived.isoformat()
    return formatted(application.sought) if name == "sought" else application.title


def wanted(case: Case, application: CaseApplication, values: Mapping[str, str]) -> dict[str, Any]:
    """What differs from the register; what cannot be read stays as it was typed and is told by `faults`."""
    made: dict[str, Any] = {}
    there = {"title": application.title, "sought": application.sought, "arrived": case.arrived}
    for name in ASKED:
        if name in values:
            value = _read(name, " ".join(values[name].split()))
            if value != there[name]:
                made[name] = value
    return made


def _read(name: str, typed: str) -> Any:
    with suppress(ValueError):
        return parse_day(typed) if name == "arrived" else parse_money(typed) if name == "sought" else typed
    return typed


def faults(work: UnitOfWork, case: Case, made: Mapping[str, Any], today: date) -> Iterator[Fault]:
    """A proposal that is handed over, and a decision, rest on what was registered when they were written."""
    if not made:
        return
    if work.offline:
        yield Fault(next(iter(made)), _AT_HOME)
    states = {one.state for one in work.decisions.find(case_id=case.id)}
    if DecisionState.DECIDED in states:
        for name in made:
            yield Fault(name, "Ärendet är beslutat. Uppgiften ändras bara genom ett beslut om rättelse.", "36 § FL")
    elif states & set(HANDED):
        for name in made:
            yield Fault(name, "Uppgiften står i ett förslag som är lämnat till beslut. Låt lämna tillbaka det först.")
    yield from _unfit(made, today)


def _unfit(made: Mapping[str, Any], today: date) -> Iterator[Fault]:
    if made.get("title") == "":
        yield Fault("title", "Skriv vad insatsen heter.")
    sought, arrived = made.get("sought"), made.get("arrived")
    if isinstance(sought, str):
        yield Fault("sought", "Skriv beloppet i kronor, till exempel 250 000.")
    elif sought is not None and sought <= ZERO:
        yield Fault("sought", "Det sökta beloppet ska vara större än noll.")
    if isinstance(arrived, str):
        yield Fault("arrived", no_day(arrived))
    elif arrived is not None and arrived > today:
        yield Fault("arrived", "Ankomstdagen ligger i framtiden.")


def write(work: UnitOfWork, application: CaseApplication, made: Mapping[str, Any]) -> None:
    """The day it came is the case's own, written with it."""
    own = {name: value for name, value in made.items() if name != "arrived"}
    if own:
        work.applications.change(application.id, **own)


def found(work: UnitOfWork, call: Call, case: Case) -> Iterator[Finding]:
    """What intake would find now in the day and the sum."""
    held = work.applications.one(case_id=case.id)
    assert held is not None  # written with the case, in the same entry
    lines = work.budget_lines.find("position", case_id=case.id)
    budget = tuple(BudgetLine(line.label, line.amount) for line in lines)
    yield from about_request(Request(case.arrived, case.channel, held.sought, budget), call)
