"""Interest on a claim paid late (4, 6 and 9 §§ räntelagen): exact day by day, rounded down once at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Any

from caseworker_app.domain.money import ZERO, Money


@dataclass(frozen=True, slots=True)
class Rate:
    """The reference rate of a calendar half-year, in per cent."""

    since: date
    percent: Fraction


@dataclass(frozen=True, slots=True)
class InterestRule:
    """The dated table; `reviewed` is False until a lawyer has confirmed that the grant's regulation points to it."""

    addition: Fraction
    wait_days: int
    year_days: int
    rates: tuple[Rate, ...]
    source: str
    reviewed: bool

    def percent(self, day: date) -> Fraction | None:
        """Reference rate and addition on a day; None for a half-year that the table does not have."""
        held = [rate for rate in self.rates if rate.since == half_year(day)]
        return held[0].percent + self.addition if held else None


def half_year(day: date) -> date:
    """The first day of the calendar half-year."""
    return date(day.year, 1 if day.month < 7 else 7, 1)


def next_half_year(day: date) -> date:
    return half_year(half_year(day) + timedelta(days=190))


def read_rule(data: Mapping[str, Any]) -> InterestRule:
    """From the configuration file; rates are written as text so that none becomes a float."""
    return InterestRule(
        addition=Fraction(str(data["addition"])),
        wait_days=int(data["wait_days"]),
        year_days=int(data["year_days"]),
        rates=tuple(Rate(one["since"], Fraction(str(one["percent"]))) for one in data["rates"]),
        source=str(data["source"]),
        reviewed=bool(data["reviewed"]),
    )


@dataclass(frozen=True, slots=True)
class Owed:
    """A sum with the day it must have come in."""

    due: date
    amount: Money


@dataclass(frozen=True, slots=True)
class Paid:
    """What came in on a day towards the claim itself."""

    day: date
    amount: Money


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days with the same overdue balance and rate; `ore` is exact."""

    start: date
    end: date
    balance: Money
    percent: Fraction
    ore: Fraction

    @property
    def days(self) -> int:
        return (self.end - self.start).days


@dataclass(frozen=True, slots=True)
class Interest:
    """What has run up until a day; `unknown` is the first day without a rate, from which nothing is reckoned."""

    stretches: tuple[Stretch, ...] = ()
    unknown: date | None = None

    @property
    def total(self) -> Money:
        """In whole kronor, rounded down once."""
        return Money(int(sum((one.ore for one in self.stretches), Fraction(0)))).rounded_down()


def interest(
    rule: InterestRule, owed: Sequence[Owed], paid: Sequence[Paid], demanded: date | None, until: date
) -> Interest:
    """From the last day for payment, but not before the waiting days have passed since the demand was sent."""
    if demanded is None or not owed:
        return Interest()
    first = demanded + timedelta(days=rule.wait_days)
    starts = [Owed(max(one.due, first), one.amount) for one in owed]
    turns = {one.due for one in starts} | {one.day for one in paid}
    day = min(turns | {until})
    while (day := next_half_year(day)) < until:
        turns.add(day)
    days = [*sorted(turn for turn in turns if turn < until), until]
    stretches: list[Stretch] = []
    for start, end in pairwise(days):
        balance = _overdue(starts, paid, start)
        if balance <= ZERO:
            continue
        percent = rule.percent(start)
        if percent is None:
            return Interest(tuple(stretches), start)
        ore = Fraction(balance.ore * (end - start).days) * percent / (100 * rule.year_days)
        stretches.append(Stretch(start, end, balance, percent, ore))
    return Interest(tuple(stretches))


def _overdue(owed: Sequence[Owed], paid: Sequence[Paid], on: date) -> Money:
    """What should have come in by a day and has not."""
    return Money.total(one.amount for one in owed if one.due <= on) - Money.total(
        one.amount for one in paid if one.day <= on
    )
