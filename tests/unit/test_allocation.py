"""The board's rank, cut line, part grants and what-if, against slow sums."""

from __future__ import annotations

from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker_app.domain.allocation import Choice, Contender, Plan, Ranking, Standing, Terms, difference, plan
from caseworker_app.domain.assessment import average, weighed
from caseworker_app.domain.budget_lines import Line, by_lines, line_faults
from caseworker_app.domain.call_review import Criterion
from caseworker_app.domain.money import ZERO, Money

CRITERIA = tuple(
    Criterion(id=key, title=key, guidance="", weight=weight, lowest=0, highest=4, reviewed=True)
    for key, weight in (("a", 3), ("b", 2))
)
FREE = st.builds(
    lambda n, sought, points: _case(n, sought, *points),
    st.integers(1, 400),
    st.integers(0, 30),
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=3),
)
CASES = st.lists(FREE, max_size=12, unique_by=lambda one: one.case_id)


def _case(number: int, sought: int, *points: tuple[int, int], fixed: Standing | None = None) -> Contender:
    return Contender(
        case_id=UUID(int=number),
        dnr=f"P 2020/{number}",
        applicant=f"Sökande {number}",
        track="t",
        sought=Money.kronor(sought),
        points=tuple({"a": a, "b": b} for a, b in points),
        fixed=fixed,
        taken=Money.kronor(sought) if fixed else ZERO,
    )


def _plan(cases: list[Contender], frame: int, choices: dict[int, Choice] | None = None, **terms: object) -> Plan:
    chosen = {UUID(int=key): choice for key, choice in (choices or {}).items()}
    held = Money.total(one.taken for one in cases)
    return plan(Ranking(cases, CRITERIA), Terms(Money.kronor(frame), **terms), chosen, held)  # type: ignore[arg-type]


def _standings(made: Plan) -> dict[str, Standing]:
    return {place.contender.dnr.removeprefix("P 2020/"): place.standing for place in made.places}


BEST, SECOND, THIRD = _case(1, 10, (4, 4)), _case(2, 20, (3, 3)), _case(3, 5, (2, 2))


def test_money_goes_from_the_top_and_stops_at_the_first_that_does_not_fit() -> None:
    made = _plan([THIRD, BEST, SECOND], 16)
    assert _standings(made) == {"1": Standing.IN, "2": Standing.BELOW, "3": Standing.BELOW}
    assert (made.above, made.left.whole_kronor, made.places[0].score) == (1, 6, 1000)
    assert [place.total.whole_kronor for place in made.places] == [10, 30, 35]


def test_equals_share_their_rank_and_may_be_chosen_between() -> None:
    twin = _case(4, 5, (3, 3))
    made = _plan([BEST, SECOND, twin], 16, {4: Choice(into=True)})
    assert [place.rank for place in made.places] == [1, 2, 2]
    assert (_standings(made)["4"], made.faults({})) == (Standing.IN, [])


@pytest.mark.parametrize("choice", [{3: Choice(into=True)}, {2: Choice(into=False)}])
def test_leaving_the_rank_wants_a_written_reason(choice: dict[int, Choice]) -> None:
    made = _plan([BEST, SECOND, THIRD], 16, choice)
    assert _standings(made)["3"] is Standing.IN
    assert {fault.field for fault in made.faults({})} == {"reason"}
    why = {UUID(int=key): Choice(one.into, reason="Enda sökande i länet.") for key, one in choice.items()}
    assert made.faults(why) == []


def test_what_was_decided_stays_and_takes_its_room() -> None:
    decided = _case(9, 10, (0, 0), fixed=Standing.DECIDED)
    made = _plan([BEST, SECOND, decided], 20)
    assert _standings(made) == {"1": Standing.IN, "2": Standing.BELOW, "9": Standing.DECIDED}
    assert (made.held.whole_kronor, made.left.whole_kronor) == (10, 0)


def test_cap_and_share_give_parts_and_let_more_in() -> None:
    assert [p.offer.whole_kronor for p in _plan([BEST, SECOND, THIRD], 16, cap=Money.kronor(6)).chosen] == [6, 6]
    assert [p.offer.whole_kronor for p in _plan([BEST, SECOND, THIRD], 18, share=50).chosen] == [5, 10, 2]


def test_a_statutory_line_falls_out_and_others_want_a_reason() -> None:
    lines = [
        Line("Personal", Money.kronor(100), Money.kronor(100)),
        Line("Tillsyn", Money.kronor(40), Money.kronor(40), statutory=True),
        Line("Resor", Money.kronor(30), Money.kronor(10)),
    ]
    assert [fault.section for fault in line_faults(lines)] == ["32 § FL"]
    amount, text = by_lines([*lines[:2], Line("Resor", Money.kronor(30), Money.kronor(10), reason="För dyrt.")])
    assert amount == Money.kronor(110)
    assert "Tillsyn, 40\u00a0kr, avser en lagstadgad uppgift" in text
    assert "10\u00a0kr av 30\u00a0kr: För dyrt." in text


@given(CASES, st.integers(0, 8))
@settings(max_examples=50)
def test_the_rank_is_that_of_exact_shares(cases: list[Contender], weight: int) -> None:
    criteria = [
        Criterion(id="a", title="", guidance="", weight=weight, lowest=0, highest=4, reviewed=True),
        CRITERIA[1],
    ]
    exact = {one.case_id: average(weighed(criteria, points) for points in one.points) for one in cases}
    made = [one for _, _, one in Ranking(cases, CRITERIA).ordered({"a": weight})]
    shares = [exact[one.case_id] for one in made]
    known = [share for share in shares if share is not None]
    assert known == sorted(known, reverse=True)
    assert shares[: len(known)] == known
    assert {one.case_id for one in made} == set(exact)
    scores = [score for _, score, _ in Ranking(cases, CRITERIA).ordered({"a": weight}) if score is not None]
    assert all(
        abs(Fraction(score, 1000) - share) <= Fraction(1, 2000) for score, share in zip(scores, known, strict=True)
    )


@given(CASES, st.integers(0, 90), st.integers(0, 90), st.integers(1, 100))
@settings(max_examples=50)
def test_nothing_is_given_beyond_the_frame_and_the_difference_is_exact(
    cases: list[Contender], before: int, after: int, share: int
) -> None:
    old, new = _plan(cases, before), _plan(cases, after, share=share)
    for made in (old, new):
        assert made.left >= ZERO
        scored = [place.standing for place in made.places if place.rank and place.offer]
        assert Standing.IN not in scored[scored.count(Standing.IN) :]
    given_before = {p.contender.case_id: p.offer for p in old.chosen}
    for change in difference(old, new):
        assert given_before.get(change.case_id, ZERO) == change.before
        given_before[change.case_id] = change.after
    assert {k: v for k, v in given_before.items() if v} == {p.contender.case_id: p.offer for p in new.chosen}
