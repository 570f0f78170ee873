"""A claim with everything that belongs to it, as one reading finds it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from caseworker_app.domain.claim import ClaimStanding, due_day, standing
from caseworker_app.domain.interest import Interest, InterestRule, Owed, Paid, interest
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.claims import Claim, Instalment, Repayment
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.states import DecisionState, Kind
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ClaimFile:
    """A claim on a day: `demanded` is when its letter left the agency, `interest` what has run up until today."""

    claim: Claim
    decision: Decision
    due: date | None
    demanded: date | None
    instalments: tuple[Instalment, ...]
    repayments: tuple[Repayment, ...]
    standing: ClaimStanding
    interest: Interest

    @property
    def waiver(self) -> bool:
        return self.decision.kind is Kind.WAIVER

    @property
    def decided(self) -> bool:
        return self.decision.state is DecisionState.DECIDED

    @property
    def paid(self) -> Money:
        return Money.total(one.amount for one in self.repayments)

    @property
    def left(self) -> Money:
        return self.claim.amount - self.paid

    @property
    def paid_interest(self) -> Money:
        return Money.total(one.interest for one in self.repayments)

    @property
    def next_due(self) -> date | None:
        """The day of the first instalment that is not covered, else the claim's own day."""
        covered = self.paid
        for one in self.instalments:
            covered = covered - one.amount
            if covered.ore < 0:
                return one.due
        return self.due if not self.instalments else self.instalments[-1].due

    def as_json(self) -> dict[str, object]:
        """As the design's `show`."""
        return {
            "kind": self.decision.kind.value,
            "amount": self.claim.amount,
            "due": self.due,
            "paid": self.paid,
            "left": self.left,
            "interest": self.interest.total,
            "state": self.standing.label,
        }


def claim_files(work: UnitOfWork, case: Case, today: date, rule: InterestRule) -> tuple[ClaimFile, ...]:
    """The claims of a case in the order of their decisions."""
    held = work.claims.find("id", case_id=case.id)
    made = [_file(work, one, work.decisions.get(one.decision_id), today, rule) for one in held]
    return tuple(sorted(made, key=lambda one: one.decision.serial))


def _file(work: UnitOfWork, claim: Claim, decision: Decision, today: date, rule: InterestRule) -> ClaimFile:
    instalments = tuple(work.instalments.find("position", claim_id=claim.id))
    repayments = tuple(work.repayments.find("day", "noted_at", claim_id=claim.id))
    due = due_day(decision.day, claim.days) if decision.day and decision.state is DecisionState.DECIDED else None
    waiver = decision.kind is Kind.WAIVER
    owed = owed_by(claim, due, instalments)
    paid = Money.total(one.amount for one in repayments)
    demanded = _sent(work, decision)
    until = claim.closed_on or today
    return ClaimFile(
        claim=claim,
        decision=decision,
        due=None if waiver else due,
        demanded=demanded,
        instalments=instalments,
        repayments=repayments,
        standing=standing(
            waiver=waiver,
            decided=decision.state is DecisionState.DECIDED,
            closed=claim.closed_on is not None,
            left=claim.amount - paid,
            owed=owed,
            paid=paid,
            today=today,
        ),
        interest=Interest()
        if waiver
        else interest(rule, owed, [Paid(one.day, one.amount) for one in repayments], demanded, until),
    )


def owed_by(claim: Claim, due: date | None, instalments: tuple[Instalment, ...]) -> list[Owed]:
    """What must come in when: by the plan, what was paid before it counting as the claim's own day."""
    if due is None:
        return []
    planned = [Owed(one.due, one.amount) for one in instalments]
    before = claim.amount - Money.total(one.amount for one in planned)
    return [Owed(due, before), *planned] if before else planned


def _sent(work: UnitOfWork, decision: Decision) -> date | None:
    """The day the demand left the agency; interest is reckoned from it (4 § räntelagen)."""
    letter = work.letters.one(decision_id=decision.id)
    days = [one.day for one in work.dispatches.find("day", letter_id=letter.id)] if letter else []
    return days[0] if days else None
