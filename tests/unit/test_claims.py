"""Settlement, claims and interest to the krona; nothing is lost or made up."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker_app.domain.claim import (
    ClaimStanding,
    Reckoning,
    even_plan,
    months_after,
    plan_faults,
    reckoning_faults,
    repaid_faults,
    standing,
)
from caseworker_app.domain.interest import InterestRule, Owed, Paid, Rate, half_year, interest, next_half_year
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.services.paying.interest import interest_rule

K = Money.kronor
START = date(2021, 1, 1)
RULE = InterestRule(
    Fraction(8), 30, 365, (Rate(START, Fraction(0)), Rate(date(2021, 7, 1), Fraction(1, 2))), "prov", reviewed=False
)


def test_the_example_of_the_issue_to_the_krona() -> None:
    reckoned = Reckoning(K(700_000), K(700_000), K(612_345), outside=K(8_000))
    assert (reckoned.approved, reckoned.to_repay, reckoned.rounding) == (K(604_345), K(95_655), ZERO)


def test_ore_are_rounded_down_and_what_was_never_paid_is_not_claimed() -> None:
    reckoned = Reckoning(K(700_000), K(700_000), Money(61_234_550), outside=K(8_000))
    assert (reckoned.to_repay, reckoned.rounding) == (K(95_654), Money(50))
    half = Reckoning(K(700_000), K(350_000), K(100_000))
    assert (half.to_repay, half.unpaid) == (K(250_000), K(350_000))
    assert Reckoning(K(700_000), K(350_000), K(612_345)).to_repay == ZERO
    assert Reckoning(K(700_000), K(700_000), K(900_000), outside=K(50_000)).approved == K(700_000)


def test_what_cannot_be_reckoned_is_said() -> None:
    fields = {f.field for f in reckoning_faults(Reckoning(K(10), K(20), K(5), K(4), K(3)), "")}
    assert fields == {"paid", "deducted", "reason"}
    assert reckoning_faults(Reckoning(K(10), K(10), K(10), K(4), K(3)), "Representation.") == []


sums = st.integers(0, 10**8)


@settings(max_examples=50)
@given(sums, sums, sums, sums, sums)
def test_paid_is_approved_and_repaid_and_never_more(granted: int, paid: int, cost: int, out: int, cut: int) -> None:
    reckoned = Reckoning(
        Money(granted * 100), Money(min(paid, granted) * 100), Money(cost), Money(min(out, cost)), Money(min(cut, cost))
    )
    assert reckoned.to_repay.is_whole
    assert ZERO <= reckoned.to_repay <= reckoned.paid
    assert reckoned.approved <= reckoned.granted
    assert ZERO <= reckoned.rounding < K(1)
    if reckoned.paid > reckoned.approved:
        assert reckoned.to_repay + reckoned.rounding + reckoned.approved == reckoned.paid


@settings(max_examples=50)
@given(st.integers(1, 10**6), st.integers(1, 24), st.integers(0, 365))
def test_an_even_plan_sums_to_the_claim(kronor: int, count: int, day: int) -> None:
    first = START + timedelta(days=day)
    parts = even_plan(K(kronor + count), first, count)
    assert Money.total(one.amount for one in parts) == K(kronor + count)
    assert plan_faults(K(kronor + count), parts, START) == []


def test_a_month_later_is_its_last_day_at_most() -> None:
    assert [months_after(date(2021, 1, 31), n).isoformat() for n in (1, 2, 12)] == [
        *("2021-02-28", "2021-03-31", "2022-01-31")
    ]


def test_a_plan_that_does_not_hold_is_refused() -> None:
    parts = (Owed(date(2021, 3, 1), K(50)), Owed(date(2021, 2, 1), Money(4_950)))
    texts = " ".join(f.text for f in plan_faults(K(100), parts, date(2021, 2, 15)))
    assert "hela kronor" in texts
    assert "återstår" in texts
    assert "redan har passerat" in texts
    assert "tidsordning" in texts
    assert plan_faults(K(100), (), START)[0].field == "plan"


def test_more_than_is_left_or_a_day_to_come_is_not_booked() -> None:
    assert {f.field for f in repaid_faults(K(10), K(11), ZERO, date(2021, 2, 2), date(2021, 2, 1))} == {"amount", "day"}
    assert repaid_faults(K(10), K(10), K(1), START, START) == []


def test_a_claim_is_late_when_a_part_of_it_is() -> None:
    owed = (Owed(date(2021, 2, 1), K(50)), Owed(date(2021, 3, 1), K(50)))

    def on(day: date, paid: int, *, closed: bool = False, decided: bool = True, waiver: bool = False) -> ClaimStanding:
        left = K(100 - paid)
        return standing(waiver=waiver, decided=decided, closed=closed, left=left, owed=owed, paid=K(paid), today=day)

    assert on(date(2021, 2, 1), 0) is ClaimStanding.RUNNING
    assert on(date(2021, 2, 2), 0) is ClaimStanding.LATE
    assert on(date(2021, 2, 2), 50) is ClaimStanding.RUNNING
    assert on(date(2021, 3, 2), 50) is ClaimStanding.LATE
    assert on(date(2021, 3, 2), 100) is ClaimStanding.PAID
    assert on(date(2021, 3, 2), 0, closed=True) is ClaimStanding.CLOSED
    assert on(date(2021, 3, 2), 0, decided=False) is ClaimStanding.PREPARED
    assert on(date(2021, 3, 2), 0, waiver=True) is ClaimStanding.WAIVED


def test_interest_runs_from_thirty_days_after_the_demand_at_each_half_years_rate() -> None:
    owed = [Owed(date(2021, 5, 1), K(73_000))]
    found = interest(RULE, owed, [Paid(date(2021, 7, 11), K(36_500))], date(2021, 5, 2), date(2021, 7, 21))
    assert [(s.start.isoformat(), s.days, s.balance, s.percent) for s in found.stretches] == [
        ("2021-06-01", 30, K(73_000), Fraction(8)),
        ("2021-07-01", 10, K(73_000), Fraction(17, 2)),
        ("2021-07-11", 10, K(36_500), Fraction(17, 2)),
    ]
    assert found.total == K(480 + 170 + 85)


def test_no_interest_without_a_sent_demand_and_none_where_the_table_ends() -> None:
    owed = [Owed(date(2021, 5, 1), K(100_000))]
    assert interest(RULE, owed, [], None, date(2021, 12, 1)).total == ZERO
    found = interest(RULE, owed, [], date(2021, 5, 1), date(2022, 3, 1))
    assert found.unknown == date(2022, 1, 1)
    assert found.stretches[-1].end == date(2022, 1, 1)


days = st.integers(0, 364)


@settings(max_examples=50)
@given(
    st.lists(st.tuples(days, st.integers(1, 9_999)), max_size=3),
    st.lists(st.tuples(days, st.integers(1, 9_999)), max_size=3),
    days,
    days,
)
def test_interest_is_the_sum_of_its_days(
    owing: list[tuple[int, int]], paying: list[tuple[int, int]], sent: int, until: int
) -> None:
    owed = [Owed(START + timedelta(days=d), K(k)) for d, k in owing]
    paid = [Paid(START + timedelta(days=d), K(k)) for d, k in paying]
    demanded, last = START + timedelta(days=sent), START + timedelta(days=until)
    total = Fraction(0)
    for n in range(until):
        day = START + timedelta(days=n)
        due = sum(one.amount.ore for one in owed if max(one.due, demanded + timedelta(days=30)) <= day)
        left = due - sum(one.amount.ore for one in paid if one.day <= day)
        percent = RULE.percent(day)
        assert percent is not None
        total += Fraction(max(left, 0)) * percent / 36_500
    assert interest(RULE, owed, paid, demanded, last).total == Money(int(total)).rounded_down()


def test_the_shipped_table_has_whole_half_years_in_order_and_says_it_is_not_reviewed() -> None:
    rule = interest_rule()
    since = [rate.since for rate in rule.rates]
    assert since[0] <= date(2020, 1, 1)
    assert all(half_year(day) == day for day in since)
    assert [next_half_year(day) for day in since[:-1]] == since[1:]
    assert rule.percent(date(2021, 6, 15)) == 8
    assert rule.percent(since[0] - timedelta(days=1)) is None
    assert rule.reviewed is False
    assert (rule.wait_days, rule.year_days) == (30, 365)


@pytest.mark.parametrize("day", [date(2020, 2, 29), date(2021, 12, 31), date(2022, 7, 1)])
def test_the_next_half_year_is_the_one_after(day: date) -> None:
    after = next_half_year(day)
    assert after > day
    assert half_year(after - timedelta(days=1)) == half_year(day)
