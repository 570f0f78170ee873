"""What follows from a report: standing on a day, both limits of its payment, what is to be repaid."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from caseworker_app.domain.reporting import Standing, pay_limits, standing
from caseworker_app.domain.states import ReportState

OPENS, CLOSES = date(2020, 12, 1), date(2020, 12, 7)


@pytest.mark.parametrize(
    ("accepted", "said"),
    [
        (date(2020, 11, 9), "före den första dagen"),
        (date(2020, 11, 10), ""),
        (date(2020, 11, 16), ""),
        (date(2020, 11, 17), "Den kortare tiden"),
        (date(2020, 12, 8), "redan passerat"),
    ],
)
def test_the_two_limits_of_payment_two_pull_apart(accepted: date, said: str) -> None:
    limits = pay_limits(accepted, OPENS, CLOSES, 21)
    assert limits.within == accepted + timedelta(days=21)
    assert said in limits.conflict
    assert bool(limits.conflict) == bool(said)


def test_a_call_without_a_time_after_acceptance_has_one_limit() -> None:
    assert pay_limits(date(2020, 11, 1), OPENS, CLOSES, None).conflict == ""


def test_late_is_what_has_not_come_after_its_day() -> None:
    due = date(2020, 11, 16)
    assert standing(ReportState.EXPECTED, due, due) is Standing.EXPECTED
    assert standing(ReportState.EXPECTED, due, due + timedelta(days=1)) is Standing.LATE
    assert standing(ReportState.RECEIVED, due, due + timedelta(days=9)) is Standing.RECEIVED
