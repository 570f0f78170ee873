"""Last days by rule, on Swedish working days; what may be declined; what a published line may say."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker_app.domain import deadlines
from caseworker_app.domain.dates import is_working_day
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.publishing import PROTECTED, Line, Move, masked, moves, ordered
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.records.events import Statement
from caseworker_app.domain.statements import Standing, declining
from caseworker_app.domain.states import CaseState, DecisionState, Kind, Protection, StatementKind

DAYS = st.dates(date(2018, 7, 1), date(2031, 12, 31))
GRANTED = date(2020, 6, 12)


@pytest.mark.parametrize(
    ("served", "last"),
    [
        (date(2020, 6, 15), date(2020, 7, 6)),
        (date(2020, 5, 29), date(2020, 6, 22)),  # Midsummer's Eve is a Friday
        (date(2020, 12, 4), date(2020, 12, 28)),  # Christmas and a weekend
        (date(2021, 4, 1), date(2021, 4, 22)),
    ],
)
def test_three_weeks_end_on_a_working_day(served: date, last: date) -> None:
    assert deadlines.appeal(served, served, public=False).day == last


@pytest.mark.parametrize(
    ("arrived", "until"),
    [
        (date(2020, 5, 14), date(2020, 11, 14)),
        (date(2020, 8, 31), date(2021, 2, 28)),
        (date(2019, 8, 30), date(2020, 2, 29)),
        (date(2020, 12, 31), date(2021, 6, 30)),
    ],
)
def test_six_months_end_in_their_month(arrived: date, until: date) -> None:
    assert deadlines.six_months(arrived) == until


@settings(max_examples=50)
@given(served=DAYS, back=st.integers(0, 60))
def test_two_rules_are_kept_and_a_difference_is_said(served: date, back: int) -> None:
    found = deadlines.appeal(served, served - timedelta(days=back), public=True)
    assert [is_working_day(limit.day) for limit in found.limits] == [True, True]
    assert all(timedelta(0) <= limit.day - (limit.counted or limit.day) < timedelta(days=6) for limit in found.limits)
    assert bool(found.conflict) == (found.day != found.last)


def _case() -> Case:
    some = uuid4()
    return Case(
        id=some, call_id=some, call_version_id=some, dnr="D 2020/1", reference=None, track="t", applicant_name="A",
        arrived=date(2020, 5, 14), channel="", registered_at=datetime(2020, 5, 14, tzinfo=UTC), registered_by="a",
        handler=None, state=CaseState.GRANTED, content_digest="",
    )  # fmt: skip


def _granted(case: Case, kronor: int) -> Decision:
    return Decision(
        id=uuid4(), case_id=case.id, call_id=case.call_id, track="t", serial=1, kind=Kind.GRANT,
        state=DecisionState.DECIDED, amount=Money.kronor(kronor), prepared_by="a", day=GRANTED,
    )  # fmt: skip


def _declined(case: Case, amount: Money) -> Statement:
    return Statement(
        id=uuid4(), case_id=case.id, call_id=case.call_id, track="t", kind=StatementKind.DECLINED, day=GRANTED,
        sender="A", text="", recorded_by="a", recorded_at=datetime(2020, 6, 12, tzinfo=UTC), amount=amount,
    )  # fmt: skip


@settings(max_examples=50)
@given(
    grant=st.integers(1, 1000),
    paid=st.integers(0, 1000),
    wanted=st.lists(st.integers(-10, 700), min_size=1, max_size=6),
)
def test_no_sequence_declines_more_than_is_granted_and_not_paid(grant: int, paid: int, wanted: list[int]) -> None:
    case = _case()
    decision, left = _granted(case, grant), Money.kronor(min(paid, grant))
    said: list[Statement] = []
    for kronor in wanted:
        held = Standing(case, [decision], said, (), left)
        amount = Money.kronor(kronor)
        if not list(declining(held, amount, GRANTED)):
            said.append(_declined(case, amount))
    total = Money.total(one.amount for one in said)
    assert ZERO <= total <= decision.amount - left
    assert all(one.amount > ZERO for one in said)


def _line(key: str, kronor: int, **more: str) -> Line:
    held = {"name": f"Förening {key}", "orgnr": "212000-0142", "title": "T", "kommun": "K", "county": "L", **more}
    return Line(key=key, track="t", kind="ideell", amount=Money.kronor(kronor), day=GRANTED, **held)


def test_a_protected_line_says_its_sum_and_nothing_else() -> None:
    shown = masked(_line("1", 5), Protection.REGISTERED)
    assert (shown.name, shown.amount) == (PROTECTED, Money.kronor(5))
    assert {shown.orgnr, shown.title, shown.kommun, shown.county, shown.kind} == {""}


def test_a_number_that_may_be_a_persons_is_never_published() -> None:
    assert masked(_line("1", 5, orgnr="811228-9874"), None).orgnr == ""
    assert masked(_line("1", 5), None).orgnr == "212000-0142"


SUMS = st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 9))


@settings(max_examples=50)
@given(before=SUMS, now=SUMS)
def test_what_changed_leads_from_the_last_list_to_this(before: dict[str, int], now: dict[str, int]) -> None:
    old, new = ([_line(key, kronor) for key, kronor in one.items()] for one in (before, now))
    made = dict(before)
    for one in moves(ordered(new, ["t"]), old):
        if one.move is Move.GONE:
            made.pop(one.line.key)
        else:
            made[one.line.key] = one.line.amount.whole_kronor
    assert made == now


def test_a_line_is_kept_as_it_was_published() -> None:
    kept = _line("D 2020/1", 7).as_data()
    assert Line.of(kept) == _line("D 2020/1", 7)
