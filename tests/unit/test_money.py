"""Money: read in every way people type it, written in one, added without loss."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker_app.domain.money import ZERO, Money, formatted
from caseworker_app.domain.reading import parse_money, parse_yes_no

AMOUNTS = st.integers(min_value=-(10**14), max_value=10**14).map(Money)
POSITIVE = st.integers(min_value=0, max_value=10**14).map(Money)
MILLION = 100_000_000


@pytest.mark.parametrize(
    ("typed", "ore"),
    [
        ("1000000", MILLION),
        ("1 000 000", MILLION),
        ("1\u00a0000\u00a0000 kr", MILLION),
        ("1\u202f000\u202f000 SEK", MILLION),
        ("1\u2009000\u2009000kr.", MILLION),
        ("1'000'000", MILLION),
        ("kr 1 000 000", MILLION),
        ("SEK 1 000 000", MILLION),
        ("1 000 000:-", MILLION),
        ("1 000 000:–", MILLION),
        ("1 000 000,-", MILLION),
        ("1 000 000 kronor", MILLION),
        ("1000000.0", MILLION),
        ("1000000,00 kr", MILLION),
        ("1000 tkr", MILLION),
        ("1 000 tusen kronor", MILLION),
        ("1 mkr", MILLION),
        ("1,0 mnkr", MILLION),
        ("1 MSEK", MILLION),
        ("1 miljon kronor", MILLION),
        ("1 milj. kr", MILLION),
        ("1,250 mnkr", 125_000_000),
        ("0,5 miljoner", 50_000_000),
        ("0,001 mdkr", MILLION),
        ("612345,5", 61_234_550),
        ("612345.5", 61_234_550),
        ("612 345,50 kr", 61_234_550),
        ("0", 0),
        ("-500", -50_000),
        ("−500 kr", -50_000),
    ],
)
def test_money_is_read_as_people_type_it(typed: str, ore: int) -> None:
    assert parse_money(typed) == Money(ore)


@pytest.mark.parametrize(
    "typed",
    [
        *("", " ", "kr", "#N/A", "cirka 500 000", "500 000 + moms", "1e6", "500 000 eur", "12 34 kr 56"),
        *("1.000", "1.250.000", "1.000.000,00", "1,250", "1,250,000", "250.000 kr", "1.250 mnkr", "10,001", "10.001"),
        *("9" * 40, "nan", "inf", "1..5", "=1+1", "١٢.٣٤٥"),
    ],
)
def test_what_is_no_amount_or_means_two_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"belopp|tolka|öre|stort"):
        parse_money(typed)


@given(AMOUNTS)
def test_what_is_written_is_read_back(amount: Money) -> None:
    assert parse_money(formatted(amount)) == amount


@given(st.integers(min_value=0, max_value=10**11))
def test_a_spreadsheets_float_keeps_its_ore(ore: int) -> None:
    assert parse_money(repr(ore / 100)) == Money(ore)


@given(st.text(max_size=30))
def test_any_text_is_an_amount_or_a_sentence(typed: str) -> None:
    assert isinstance(_read(typed), Money) or str(_read(typed)).endswith(".")


def _read(typed: str) -> Money | ValueError:
    try:
        return parse_money(typed)
    except ValueError as error:
        return error


@given(st.integers(min_value=1, max_value=999), st.lists(st.integers(0, 999), min_size=1, max_size=3))
def test_a_point_is_never_a_thousands_mark(first: int, groups: list[int]) -> None:
    with pytest.raises(ValueError, match=r"tusentalstecken|belopp"):
        parse_money(".".join([str(first), *(f"{group:03d}" for group in groups)]))


@pytest.mark.parametrize(
    ("ore", "text"),
    [
        (MILLION, "1\u00a0000\u00a0000\u00a0kr"),
        (61_234_550, "612\u00a0345,50\u00a0kr"),
        (5, "0,05\u00a0kr"),
        (0, "0\u00a0kr"),
        (-50_005, "−500,05\u00a0kr"),
    ],
)
def test_money_is_written_as_in_a_letter(ore: int, text: str) -> None:
    assert str(Money(ore)) == text


@given(POSITIVE, st.fractions(min_value=0, max_value=1))
def test_a_share_is_whole_kronor_and_never_more(amount: Money, part: Fraction) -> None:
    share = amount.share(part)
    assert share.is_whole
    assert ZERO <= share <= amount


@given(AMOUNTS)
def test_rounding_down_takes_less_than_a_krona(amount: Money) -> None:
    assert ZERO <= amount - amount.rounded_down() < Money.kronor(1)


@given(st.lists(AMOUNTS))
def test_a_total_is_the_sum_of_its_parts(amounts: list[Money]) -> None:
    left = Money.total(amounts)
    for amount in amounts:
        left = left - amount
    assert left == ZERO
    assert not left


def test_ore_are_never_lost_in_whole_kronor() -> None:
    assert Money(12_300).whole_kronor == 123
    with pytest.raises(ValueError, match="whole kronor"):
        _ = Money(12_350).whole_kronor


@pytest.mark.parametrize(
    ("typed", "answer"), [("Ja", True), (" x ", True), ("SANT", True), ("1.0", True), ("nej", False), ("0", False)]
)
def test_yes_and_no_are_read(typed: str, answer: bool) -> None:
    assert parse_yes_no(typed) is answer


def test_no_answer_is_neither_yes_nor_no() -> None:
    assert parse_yes_no("  ") is None
    with pytest.raises(ValueError, match="varken"):
        parse_yes_no("kanske")
