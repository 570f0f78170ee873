"""Where a case stands, told from what is in it; nothing else decides the state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.states import CaseState, DecisionState, Kind

GRANTING = (Kind.GRANT, Kind.PARTIAL, Kind.SUPPLEMENT, Kind.CHANGE)
_ENDINGS = {
    Kind.REFUSAL: CaseState.REFUSED,
    Kind.DISMISSAL: CaseState.DISMISSED,
    Kind.WRITE_OFF: CaseState.WRITTEN_OFF,
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the state is told from; `decisions` in the order of their serials."""

    decisions: Sequence[Decision]
    formal_done: bool
    completion_sent: bool
    assessments_begun: int
    assessments_handed_in: int
    assessors_wanted: int
    reports_in_review: bool
    declined: Money = ZERO
    closed: bool = False


def granted_in(decisions: Sequence[Decision]) -> Money:
    """What the decided series grants, before anything is declined."""
    return Money.total(d.amount for d in decisions if d.state is DecisionState.DECIDED)


def state_of(facts: Facts) -> CaseState:
    """The furthest the case has come; a decided series wins over drafts, a grant over an earlier refusal."""
    decided = [d for d in facts.decisions if d.state is DecisionState.DECIDED]
    granted = granted_in(decided)
    if ZERO < granted <= facts.declined:
        return CaseState.DECLINED
    if granted > ZERO:
        if facts.closed:
            return CaseState.CLOSED
        return CaseState.REPORTED if facts.reports_in_review else CaseState.GRANTED
    ended = [_ENDINGS[d.kind] for d in decided if d.kind in _ENDINGS]
    if ended:
        return ended[-1]
    if any(d.state is DecisionState.PRESENTED for d in facts.decisions):
        return CaseState.PRESENTED
    if any(d.state is DecisionState.PROPOSED for d in facts.decisions):
        return CaseState.PROPOSED
    return _undecided(facts)


def _undecided(facts: Facts) -> CaseState:
    if facts.completion_sent:
        return CaseState.COMPLETION
    if facts.assessments_handed_in and facts.assessments_handed_in >= facts.assessors_wanted:
        return CaseState.ASSESSED
    if facts.assessments_begun:
        return CaseState.ASSESSMENT
    return CaseState.CHECKED if facts.formal_done else CaseState.REGISTERED
