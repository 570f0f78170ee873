"""The payment plan of a decision: parts by share, whole kronor, the last part taking what rounding leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from caseworker_app.domain.call import PaymentPart
from caseworker_app.domain.money import Money
from caseworker_app.errors import Fault


@dataclass(frozen=True, slots=True)
class PlannedPart:
    """One part of a plan; `after_report` names the kind of report that must be accepted first."""

    number: int
    title: str
    amount: Money
    earliest: date
    latest: date | None = None
    after_report: str = ""


def plan(amount: Money, parts: Sequence[PaymentPart], on: date) -> tuple[PlannedPart, ...]:
    """Share `amount` over the call's parts; no part can be paid before the day of the decision."""
    planned = []
    left = amount
    for part in parts:
        share = left if part is parts[-1] else min(amount.share(part.share), left)
        left = left - share
        earliest = max(part.earliest, on)
        latest = part.latest if part.latest is None or part.latest >= earliest else None
        planned.append(PlannedPart(part.number, part.title, share, earliest, latest, part.after_report))
    return tuple(planned)


def plan_faults(amount: Money, parts: Sequence[PlannedPart]) -> list[Fault]:
    """A plan must sum to the amount, in whole kronor, no part negative."""
    faults = []
    total = Money.total(part.amount for part in parts)
    if total != amount:
        faults.append(Fault("plan", f"Utbetalningarna är tillsammans {total}, men beslutet är på {amount}."))
    if any(not part.amount.is_whole or part.amount.ore < 0 for part in parts):
        faults.append(Fault("plan", "Varje utbetalning ska vara hela kronor och inte negativ."))
    return faults
