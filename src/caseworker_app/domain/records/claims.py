"""Settlement of a grant, claims that follow from it, instalments and what was repaid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from caseworker_app.domain.claim import Ground, Reckoning
from caseworker_app.domain.money import ZERO, Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """How a case's grant was reckoned up: the figures as a person confirmed them, and the communication (25 § FL).

    `report_id` None where no report ever came. `needless` says why communication was obviously needless.
    """

    id: UUID
    case_id: UUID
    report_id: UUID | None
    ground: Ground
    granted: Money
    paid: Money
    reported: Money
    outside: Money
    deducted: Money
    reason: str
    made_by: str
    made_at: datetime
    letter_id: UUID | None = None
    answer_due: date | None = None
    answered: date | None = None
    answer: str = ""
    needless: str = ""
    closed_on: date | None = None
    closed_by: str | None = None
    closed_text: str = ""
    version: int = 1

    @property
    def reckoning(self) -> Reckoning:
        return Reckoning(self.granted, self.paid, self.reported, self.outside, self.deducted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one decision recovers or waives; `days` is the time to pay from the day of the decision."""

    id: UUID
    case_id: UUID
    settlement_id: UUID
    decision_id: UUID
    amount: Money
    days: int
    plan_text: str = ""
    closed_on: date | None = None
    closed_by: str | None = None
    closed_text: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Instalment:
    """A part of a claim with a day of its own (avbetalning)."""

    id: UUID
    case_id: UUID
    claim_id: UUID
    position: int
    due: date
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Repayment:
    """What came in towards a claim; never changed, a wrong one is taken back by a negative one."""

    id: UUID
    case_id: UUID
    claim_id: UUID
    day: date
    amount: Money
    noted_by: str
    noted_at: datetime
    interest: Money = ZERO
    reference: str = ""
