"""The payment plan of a decision in whole kronor, and how each part of it stands: held, stopped, due, under way, paid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from caseworker_app.domain.call import PaymentPart
from caseworker_app.domain.dates import long_form
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.reporting import PayLimits, pay_limits
from caseworker_app.domain.states import PaymentState
from caseworker_app.errors import Fault
from caseworker_app.sentences import Sentence


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
        faults.append(
            Fault(
                "plan",
                Sentence(
                    "Utbetalningarna är tillsammans {total}, men beslutet är på {amount}.", total=total, amount=amount
                ),
            )
        )
    if any(not part.amount.is_whole or part.amount.ore < 0 for part in parts):
        faults.append(Fault("plan", "Varje utbetalning ska vara hela kronor och inte negativ."))
    return faults


class Standing(StrEnum):
    """How one part of a plan stands on a day."""

    HELD = "held"
    STOPPED = "stopped"
    COMING = "coming"
    DUE = "due"
    ORDERED = "ordered"
    SENT = "sent"
    PAID = "paid"
    CUT = "cut"

    @property
    def label(self) -> str:
        return {
            "held": "hålls inne",
            "stopped": "stoppad",
            "coming": "kommande",
            "due": "att betala",
            "ordered": "i uppdrag",
            "sent": "överlämnad",
            "paid": "betald",
            "cut": "bortfallen",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a decided plan, and what must have happened before it is paid."""

    id: UUID
    number: int
    title: str
    amount: Money
    decided: date
    earliest: date
    latest: date | None = None
    after_report: str = ""
    report_title: str = ""
    within_days: int | None = None
    accepted: date | None = None
    dispatched: date | None = None

    @property
    def limits(self) -> PayLimits | None:
        """Both limits once the report it waits for is accepted."""
        if not self.after_report or self.accepted is None:
            return None
        return pay_limits(self.accepted, self.earliest, self.latest, self.within_days)


@dataclass(frozen=True, slots=True)
class Try:
    """A payment of a part: under way, paid, or come back."""

    part_id: UUID
    state: PaymentState
    amount: Money
    payee_id: UUID
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """How far the newest account of a case has come."""

    id: UUID
    checked_by: str = ""
    verified_by: str = ""


@dataclass(frozen=True, slots=True)
class Ledger:
    """All that the payments of one case are told from; a stop of None concerns every part."""

    granted: Money
    parts: Sequence[Part]
    tries: Sequence[Try] = ()
    account: Account | None = None
    stops: frozenset[UUID | None] = frozenset()


@dataclass(frozen=True, slots=True)
class PartStanding:
    """One part, what of it is to be paid after later decisions, and what holds it."""

    part: Part
    standing: Standing
    amount: Money
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Totals:
    """Paid, held, due and stopped are together what is granted; `over` was paid and is no longer granted."""

    paid: Money = ZERO
    held: Money = ZERO
    due: Money = ZERO
    stopped: Money = ZERO
    over: Money = ZERO

    def __add__(self, other: Totals) -> Totals:
        return Totals(
            self.paid + other.paid,
            self.held + other.held,
            self.due + other.due,
            self.stopped + other.stopped,
            self.over + other.over,
        )


_UNDER_WAY = {
    PaymentState.PREPARED: Standing.ORDERED,
    PaymentState.SENT: Standing.SENT,
    PaymentState.PAID: Standing.PAID,
}
_GONE = (PaymentState.SENT, PaymentState.PAID)


def standings(ledger: Ledger, today: date) -> tuple[PartStanding, ...]:
    """Every part in the order it is paid; a later decision for less takes from what has not left, the last part first."""
    live = {one.part_id: one for one in ledger.tries if one.state in _UNDER_WAY}
    parts = sorted(ledger.parts, key=lambda part: (part.earliest, part.decided, part.number, part.id))
    cut = Money.total(part.amount for part in parts) - _target(ledger)
    amounts: dict[UUID, Money] = {}
    for part in reversed(parts):
        gone = live[part.id].state in _GONE if part.id in live else False
        taken = ZERO if gone or cut <= ZERO else min(cut, part.amount)
        cut = cut - taken
        amounts[part.id] = live[part.id].amount if gone else part.amount - taken
    return tuple(_standing(ledger, part, amounts[part.id], live.get(part.id), today) for part in parts)


def totals(ledger: Ledger, today: date) -> Totals:
    """Together what is granted, whatever happened; a grant that no plan covers is held."""
    sums = dict.fromkeys(("paid", "held", "due", "stopped"), ZERO)
    for one in standings(ledger, today):
        if one.standing in _COUNTED:
            sums[_COUNTED[one.standing]] += one.amount
    rest = _target(ledger) - Money.total(sums.values())
    if rest > ZERO:
        sums["held"] += rest
    over = -rest if rest < ZERO else ZERO
    late = min(over, sums["due"])  # what is with the bank, not yet booked, is not owed any more either
    sums["due"] -= late
    sums["paid"] -= over - late
    return Totals(**sums, over=over)


_COUNTED = {
    Standing.PAID: "paid",
    Standing.HELD: "held",
    Standing.STOPPED: "stopped",
    Standing.COMING: "due",
    Standing.DUE: "due",
    Standing.ORDERED: "due",
    Standing.SENT: "due",
}


def _target(ledger: Ledger) -> Money:
    return max(ledger.granted, ZERO)


def _standing(ledger: Ledger, part: Part, amount: Money, live: Try | None, today: date) -> PartStanding:
    if live is not None and live.state in _GONE:
        return PartStanding(part, _UNDER_WAY[live.state], amount)
    if amount <= ZERO:
        return PartStanding(part, Standing.CUT, ZERO, (Sentence("Ett senare beslut har satt ned bidraget."),))
    if ledger.stops & {None, part.id}:
        return PartStanding(part, Standing.STOPPED, amount, (Sentence("Hinder mot utbetalning."),))
    why = (*_waits(part), *_account(ledger))
    if why:
        return PartStanding(part, Standing.HELD, amount, why)
    if live is not None:
        return PartStanding(part, Standing.ORDERED, amount)
    if part.earliest > today:
        return PartStanding(
            part,
            Standing.COMING,
            amount,
            (Sentence("Betalas tidigast {earliest}.", earliest=long_form(part.earliest)),),
        )
    return PartStanding(part, Standing.DUE, amount)


def _waits(part: Part) -> list[str]:
    why: list[str] = []
    if part.dispatched is None:
        why.append(Sentence("Beslutet är inte expedierat."))
    if part.after_report and part.accepted is None:
        why.append(Sentence("{report} är inte godkänd.", report=part.report_title or part.after_report))
    return why


def _account(ledger: Ledger) -> list[str]:
    """What the account still lacks: one person's check, another's verification, anew after a payment that came back."""
    held = ledger.account
    if held is None:
        return [Sentence("Kontot är inte kontrollerat.")]
    if any(one.state is PaymentState.RETURNED and one.payee_id == held.id for one in ledger.tries):
        return [Sentence("En betalning till kontot har kommit tillbaka. Bekräfta eller ändra kontot.")]
    if not held.checked_by:
        return [Sentence("Kontot är inte kontrollerat.")]
    return [] if held.verified_by else [Sentence("Kontot är inte verifierat av en andra person.")]


def day_faults(standing: PartStanding, on: date) -> list[str]:
    """Limits that a payment on a day would break; said, not refused: which limit yields is for a person to decide."""
    part, limits = standing.part, standing.part.limits
    said = [limits.conflict] if limits and limits.conflict else []
    if part.latest is not None and on > part.latest:
        said.append(Sentence("Skulle ha betalats senast {latest}.", latest=long_form(part.latest)))
    if limits and limits.within is not None and on > limits.within:
        said.append(Sentence("Tiden efter godkännandet gick ut {within}.", within=long_form(limits.within)))
    return said
