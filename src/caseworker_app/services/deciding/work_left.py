"""What must have been done in a case before it is decided for the first time."""

from __future__ import annotations

from caseworker_app.domain import decision as rules
from caseworker_app.domain.call import Call
from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.states import Kind, Outcome
from caseworker_app.domain.swedish import counted
from caseworker_app.domain.wording import plain
from caseworker_app.errors import Fault
from caseworker_app.sentences import Sentence
from caseworker_app.services.casework.assessments import apart
from caseworker_app.services.deciding.wholes import REASONS
from caseworker_app.services.desk import Desk
from caseworker_app.store.milestones import progress
from caseworker_app.store.work import UnitOfWork


def checks_before(kind: Kind) -> tuple[Stage, ...]:
    """The stages whose checklists are finished before a first decision of a kind."""
    if kind is Kind.DISMISSAL:
        return (Stage.FORMAL,)
    return (Stage.FORMAL, Stage.MERITS) if kind in rules.ON_MERITS else ()


def misplaced(work: UnitOfWork, call: Call, held: Decision) -> list[Fault]:
    """Reasons of the call's library that are written for other outcomes than the one proposed."""
    here = {plain(one.text).strip() for one in work.paragraphs.find(decision_id=held.id, section=REASONS)}
    fits = {plain(one.text).strip() for one in call.reasons if not one.kinds or held.kind.value in one.kinds}
    return [
        Fault(
            "reasons",
            Sentence(
                "Skälet ”{title}” är skrivet för ett annat utfall än {label}. Ta bort det eller skriv om det.",
                title=one.title,
                label=Sentence.named(held.kind.label.lower()),
            ),
            "32 § FL",
        )
        for one in call.reasons
        if plain(one.text).strip() in here - fits
    ]


def work_left(desk: Desk, work: UnitOfWork, call: Call, case: Case, kind: Kind) -> list[Fault]:
    """Checks and assessments that are not finished."""
    done = {c.template for c in work.checklists.find(case_id=case.id) if c.outcome is not Outcome.OPEN}
    faults = [
        Fault(f"checklist.{template.stage.value}", Sentence("{title} är inte avslutad.", title=template.title))
        for template in call.checklists
        if template.stage in checks_before(kind) and template.id not in done
    ]
    if kind in rules.ON_MERITS:
        wanted = call.track(case.track).assessors
        handed_in = progress(work, case.id)[1]
        if handed_in < wanted:
            faults.append(
                Fault(
                    "assessment",
                    Sentence(
                        "{handed_in} av {wanted} är lämnade.",
                        handed_in=handed_in,
                        wanted=counted(wanted, "bedömning", "bedömningar"),
                    ),
                )
            )
        elif far := apart(desk, work, case.id):
            names = ", ".join(c.title for c in call.criteria_of(case.track) if c.id in far)
            faults.append(
                Fault(
                    "assessment",
                    Sentence(
                        "Bedömarna står långt ifrån varandra i: {names}. Håll ett möte och anteckna det.", names=names
                    ),
                )
            )
    return faults
