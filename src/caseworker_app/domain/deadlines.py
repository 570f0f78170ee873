"""Last days by rule: weeks from a day, moved off free days; where two rules give different days both are kept."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from caseworker_app.domain.dates import long_form, next_working_day
from caseworker_app.sentences import Sentence

APPEAL_WEEKS = 3
ANSWER_WEEKS = 4
DELAY_MONTHS = 6
FORWARDING_DAYS = 7
FREE_DAYS = Sentence("lagen (1930:173) om beräkning av lagstadgad tid")


@dataclass(frozen=True, slots=True)
class Limit:
    """One rule and the day it gives; `counted` is the day before it was moved off a free day."""

    day: date
    rule: str
    section: str = ""
    counted: date | None = None

    @property
    def text(self) -> str:
        if self.counted is None or self.counted == self.day:
            return Sentence("{rule}: {day}.", rule=self.rule, day=long_form(self.day))
        return Sentence(
            "{rule}: {day} ({counted} är ingen arbetsdag, {law}).",
            rule=self.rule,
            day=long_form(self.day),
            counted=long_form(self.counted),
            law=FREE_DAYS,
        )


@dataclass(frozen=True, slots=True)
class Deadline:
    """What must be done at the latest; with more than one limit the rules may pull apart, and `conflict` says how."""

    title: str
    limits: tuple[Limit, ...]
    conflict: str = ""

    @property
    def day(self) -> date:
        """The first of the days."""
        return min(limit.day for limit in self.limits)

    @property
    def last(self) -> date:
        """The latest of the days."""
        return max(limit.day for limit in self.limits)


def after(start: date, days: int, rule: str, section: str = "") -> Limit:
    """So many days after a day, on the next working day when it is a free one."""
    counted = start + timedelta(days=days)
    return Limit(next_working_day(counted), rule, section, counted)


def appeal(served: date, decided: date, *, public: bool) -> Deadline:
    """Three weeks from the day the appellant got the decision; for who represents the public from the decision (44 § FL).

    Whether a kommun that applies for a grant represents the public is for a lawyer, so both days are shown for it.
    """
    first = after(
        served, 7 * APPEAL_WEEKS, Sentence("Tre veckor från den dag klaganden fick del av beslutet"), "44 § FL"
    )
    if not public:
        return Deadline(Sentence("Sista dag att överklaga"), (first,))
    other = after(
        decided,
        7 * APPEAL_WEEKS,
        Sentence("Tre veckor från beslutsdagen, om klaganden företräder det allmänna"),
        "44 § FL",
    )
    conflict = ""
    if other.day != first.day:
        conflict = Sentence(
            "Reglerna i 44 § FL ger olika dagar: {day} om klaganden företräder det allmänna, annars {first_day}. Vilken som gäller är ej juridiskt granskat.",
            day=long_form(other.day),
            first_day=long_form(first.day),
        )
    return Deadline(Sentence("Sista dag att överklaga"), (first, other), conflict)


def forwarding(received: date) -> Deadline:
    """Promptly (46 § FL); a week is what is held to be the normal case."""
    return Deadline(
        Sentence("Överlämna överklagandet"),
        (after(received, FORWARDING_DAYS, Sentence("Inom en vecka"), "46 § FL"),),
    )


def answer(requested: date) -> Deadline:
    """Four weeks to decide the case or to refuse the request in a decision of its own (12 § FL)."""
    limit = after(
        requested, 7 * ANSWER_WEEKS, Sentence("Avgör ärendet eller avslå begäran inom fyra veckor"), "12 § FL"
    )
    return Deadline(Sentence("Begäran om avgörande"), (limit,))


def six_months(arrived: date) -> date:
    """The last day on which a case is decided within six months (12 § FL)."""
    months = arrived.month - 1 + DELAY_MONTHS
    year, month = arrived.year + months // 12, months % 12 + 1
    return date(year, month, min(arrived.day, monthrange(year, month)[1]))
