"""What is left to recover or waive of a settlement, and what must be done before that is proposed."""

from __future__ import annotations

from datetime import date

from caseworker_app.domain.call import Call
from caseworker_app.domain.decision import CLAIMING
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.claims import Claim, Settlement
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.errors import Fault
from caseworker_app.sentences import Sentence
from caseworker_app.store.work import UnitOfWork


def claim_of(work: UnitOfWork, decision: Decision) -> Money | None:
    """What the decision recovers or waives, None for every other kind."""
    if decision.kind not in CLAIMING:
        return None
    held = work.claims.one(decision_id=decision.id)
    return held.amount if held else None


def time_to_pay(work: UnitOfWork, decision: Decision, call: Call) -> int:
    """Days to pay: the claim's own, else the call's."""
    held = work.claims.one(decision_id=decision.id) if decision.kind in CLAIMING else None
    return held.days if held else call.rules.claim_days


def claims_of(work: UnitOfWork, settlement: Settlement) -> list[Claim]:
    return work.claims.find("id", settlement_id=settlement.id)


def undecided(work: UnitOfWork, settlement: Settlement, but: Claim | None = None) -> Money:
    """What of the sum to repay no recovery or waiver, decided or proposed, has taken up; `but` is left out."""
    taken = [one.amount for one in claims_of(work, settlement) if but is None or one.id != but.id]
    return settlement.reckoning.to_repay - Money.total(taken)


def claim_faults(work: UnitOfWork, decision: Decision, today: date) -> list[Fault]:
    """Why a recovery or waiver cannot be proposed yet: too much together, or the party not heard (25 § FL)."""
    held = work.claims.one(decision_id=decision.id) if decision.kind in CLAIMING else None
    if held is None:
        return []
    settlement = work.settlements.get(held.settlement_id)
    faults = []
    left = undecided(work, settlement, held)
    if held.amount > left:
        faults.append(
            Fault(
                "claim",
                Sentence(
                    "Det återstår {left} att besluta om, men förslaget gäller {amount}.", left=left, amount=held.amount
                ),
            )
        )
    return faults + unheard(settlement, today)


def unheard(settlement: Settlement, today: date) -> list[Fault]:
    """The recipient has answered, has had the time for it, or a reason says why it was obviously needless."""
    if settlement.answered is not None or settlement.needless.strip():
        return []
    if settlement.letter_id is None or settlement.answer_due is None:
        return [Fault("hearing", "Mottagaren har inte fått yttra sig. Kommunicera uträkningen först.", "25 § FL")]
    if settlement.answer_due >= today:
        said = Sentence(
            "Mottagaren får yttra sig till och med {answer_due}.", answer_due=settlement.answer_due.isoformat()
        )
        return [
            Fault(
                "hearing", Sentence("{said} Registrera svaret, eller vänta tills dagen har gått.", said=said), "25 § FL"
            )
        ]
    return []
