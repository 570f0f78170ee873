"""From a final report to what is repaid: the sum, what is recovered or waived of it, instalments, what is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from caseworker_app.domain.interest import Owed
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.errors import Fault
from caseworker_app.sentences import Sentence


class Ground(StrEnum):
    """Why money is to come back."""

    UNUSED = "ej_forbrukat"
    NO_REPORT = "utebliven_redovisning"

    @property
    def label(self) -> str:
        return {
            "ej_forbrukat": "bidraget är inte använt eller godkänt i sin helhet",
            "utebliven_redovisning": "ingen redovisning har kommit in",
        }[self.value]


class ClaimStanding(StrEnum):
    """How a claim stands on a day; values are stored nowhere."""

    PREPARED = "prepared"
    RUNNING = "running"
    LATE = "late"
    PAID = "paid"
    CLOSED = "closed"
    WAIVED = "waived"

    @property
    def label(self) -> str:
        return {
            "prepared": "förslag",
            "running": "väntar på betalning",
            "late": "förfallet",
            "paid": "betalt",
            "closed": "avslutat",
            "waived": "efterskänkt",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What a grant comes to: `outside` the period and `deducted` for other reasons are parts of `reported`."""

    granted: Money
    paid: Money
    reported: Money
    outside: Money = ZERO
    deducted: Money = ZERO

    @property
    def approved(self) -> Money:
        """Approved cost, never more than the grant and never below nothing."""
        return max(ZERO, min(self.reported - self.outside - self.deducted, self.granted))

    @property
    def unused(self) -> Money:
        return self.granted - self.approved

    @property
    def unpaid(self) -> Money:
        """What of the grant was never paid out, and is not when it is not needed."""
        return self.granted - self.paid

    @property
    def exact(self) -> Money:
        """What has been paid out beyond approved cost, with its öre."""
        return max(ZERO, self.paid - self.approved)

    @property
    def to_repay(self) -> Money:
        """Whole kronor, rounded down: never to the debtor's detriment."""
        return self.exact.rounded_down()

    @property
    def rounding(self) -> Money:
        return self.exact - self.to_repay


def reckoning_faults(reckoned: Reckoning, reason: str) -> list[Fault]:
    """What keeps a settlement from being made."""
    faults = []
    parts = (reckoned.granted, reckoned.paid, reckoned.reported, reckoned.outside, reckoned.deducted)
    if any(part < ZERO for part in parts):
        faults.append(Fault("amounts", "Beloppen kan inte vara negativa."))
    if reckoned.paid > reckoned.granted:
        faults.append(
            Fault("paid", Sentence("Utbetalt kan inte vara mer än det beviljade, {granted}.", granted=reckoned.granted))
        )
    if reckoned.outside + reckoned.deducted > reckoned.reported:
        faults.append(
            Fault(
                "deducted",
                Sentence("Avdragen är större än den redovisade kostnaden, {reported}.", reported=reckoned.reported),
            )
        )
    if reckoned.deducted and not reason.strip():
        faults.append(Fault("reason", "Skriv varför kostnaden inte godkänns.", "32 § FL"))
    return faults


def due_day(decided: date, days: int) -> date:
    """The last day to pay: so many days after the decision."""
    return decided + timedelta(days=days)


def standing(  # noqa: PLR0913  # the six facts it is told from
    *, waiver: bool, decided: bool, closed: bool, left: Money, owed: Sequence[Owed], paid: Money, today: date
) -> ClaimStanding:
    """Late is what should have come in by yesterday and has not."""
    if not decided:
        return ClaimStanding.PREPARED
    if waiver:
        return ClaimStanding.WAIVED
    if closed:
        return ClaimStanding.CLOSED
    if left <= ZERO:
        return ClaimStanding.PAID
    overdue = Money.total(one.amount for one in owed if one.due < today) - paid
    return ClaimStanding.LATE if overdue > ZERO else ClaimStanding.RUNNING


def even_plan(amount: Money, first: date, count: int) -> tuple[Owed, ...]:
    """Equal parts in whole kronor, a month apart; the last takes what rounding leaves."""
    each = Money(amount.ore // count).rounded_down()
    last = amount - Money(each.ore * (count - 1))
    return tuple(Owed(months_after(first, n), each if n < count - 1 else last) for n in range(count))


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or its last day when the month is shorter."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, min(day.day, (following - timedelta(days=1)).day))


def plan_faults(left: Money, parts: Sequence[Owed], today: date) -> list[Fault]:
    """Instalments sum to what is left, in whole kronor, on days to come, in order."""
    faults = []
    if not parts:
        faults.append(Fault("plan", "Ange minst en delbetalning."))
    if any(one.amount <= ZERO or not one.amount.is_whole for one in parts):
        faults.append(Fault("plan", "Varje delbetalning ska vara hela kronor och större än noll."))
    total = Money.total(one.amount for one in parts)
    if parts and total != left:
        faults.append(
            Fault(
                "plan",
                Sentence(
                    "Delbetalningarna är tillsammans {total}, men {left} återstår av kravet.", total=total, left=left
                ),
            )
        )
    if any(one.due < today for one in parts):
        faults.append(Fault("plan", "En delbetalning har en dag som redan har passerat."))
    if any(a.due >= b.due for a, b in pairwise(parts)):
        faults.append(Fault("plan", "Delbetalningarna ska stå i tidsordning, en per dag."))
    return faults


def repaid_faults(left: Money, amount: Money, interest: Money, day: date, today: date) -> list[Fault]:
    """What keeps a payment from being booked; a negative amount takes back one that was booked wrongly."""
    faults = []
    if not amount and not interest:
        faults.append(Fault("amount", "Ange det belopp som har kommit in."))
    if not amount.is_whole or not interest.is_whole:
        faults.append(Fault("amount", "Beloppet ska vara i hela kronor."))
    if amount > left:
        faults.append(Fault("amount", Sentence("Det är mer än vad som återstår av kravet, {left}.", left=left)))
    if day > today:
        faults.append(Fault("day", "Dagen då betalningen kom in ligger i framtiden."))
    return faults
