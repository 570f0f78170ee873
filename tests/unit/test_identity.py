"""Organisation numbers, giro numbers, diary numbers; the swap of 09 and 90 that the check digit cannot see."""

from __future__ import annotations

import csv
import time
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from caseworker_app.domain.application import Applicant, Application, FindingKind
from caseworker_app.domain.call import Call, DiarySeries
from caseworker_app.domain.eligibility import Body, findings
from caseworker_app.domain.identity import Giro, OrganisationNumber, diary_number, digits_of, file_stem, uuid7
from caseworker_app.services.casework.computed import Computed, looked_up
from caseworker_app.services.clock import fresh_ids
from tests.support.applications import application, call_2020

ROOT = Path(__file__).resolve().parents[2]
with (ROOT / "resources/register/kommuner.csv").open(encoding="utf-8", newline="") as _file:
    REGISTER = {
        row["organisationsnummer"]: Body(row["organisationsnummer"], row["namn"], "kommun")
        for row in csv.DictReader(_file)
    }


def _swapped(number: str) -> list[str]:
    digits = number.replace("-", "")
    made = []
    for place in range(9):
        pair = digits[place : place + 2]
        if pair in ("09", "90"):
            turned = digits[:place] + pair[::-1] + digits[place + 2 :]
            made.append(f"{turned[:6]}-{turned[6:]}")
    return made


PAIRS = [(number, other) for number in REGISTER for other in _swapped(number) if other in REGISTER]


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "2120001124",
            "212000-1124",
            " 212000 1124 ",
            "16212000-1124",
            "162120001124",
            "2120001124.0",
            "212000\u20131124",
        ),
        *("212000\u00a01124", "212000.1124", "162120001124.00"),
    ],
)
def test_an_organisation_number_is_read_as_people_type_it(typed: str) -> None:
    assert str(OrganisationNumber.parse(typed)) == "212000-1124"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("212000-1125", "Kontrollsiffran"),
        ("21200-1124", "tio siffror"),
        ("212000-11244", "tio siffror"),
        ("192120001124", "tio siffror"),
        ("SE212000112401", "tio siffror"),
        ("811218-9876", "personnummer"),
        ("", "tio siffror"),
        ("212000112x", "tio siffror"),
        ("٢١٢٠٠٠١١٢٤", "tio siffror"),
        ("2.12000112e+09", "tio siffror"),
    ],
)
def test_what_is_wrong_with_a_number_is_a_sentence(typed: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        OrganisationNumber.parse(typed)


@given(st.integers(0, 9), st.integers(0, 9), st.integers(2, 9), st.integers(0, 10**6 - 1))
def test_every_number_with_its_check_digit_reads_back_in_every_form(a: int, b: int, c: int, rest: int) -> None:
    body = f"{a}{b}{c}{rest:06d}"
    digits = body + luhn.calc_check_digit(body)
    number = OrganisationNumber.parse(digits)
    assert {OrganisationNumber.parse(t) for t in (str(number), f"16{digits}", f"{digits}.0")} == {number}
    assert number.group == digits[0]


@given(st.sampled_from(sorted(REGISTER)), st.integers(0, 9), st.integers(1, 9))
def test_every_single_slip_is_caught(number: str, place: int, by: int) -> None:
    digits = digits_of(number)
    slipped = digits[:place] + str((int(digits[place]) + by) % 10) + digits[place + 1 :]
    with pytest.raises(ValueError, match=r"Kontroll|Tredje"):
        OrganisationNumber.parse(slipped)


def test_the_swap_of_09_and_90_hides_in_the_register() -> None:
    assert ("212000-2890", "212000-2809") in PAIRS
    assert len(PAIRS) >= 4


@pytest.mark.parametrize(("number", "other"), PAIRS)
def test_a_swapped_number_is_shown_with_both_names(number: str, other: str) -> None:
    typed = _application(call_2020(), REGISTER[number].name, other)
    found = [f for f in findings(typed, call_2020(), REGISTER) if f.kind is FindingKind.REGISTER_NAME]
    assert len(found) == 1
    assert REGISTER[number].name in found[0].text
    assert REGISTER[other].name in found[0].text


def test_the_right_name_in_any_form_is_no_finding() -> None:
    for name in ("Österåkers kommun", "ÖSTERÅKERS KOMMUN", "Kommunen Österåkers", "Österåkers  kommun"):
        assert not list(findings(_application(call_2020(), name, "212000-2890"), call_2020(), REGISTER))


def test_a_number_outside_the_register_is_no_finding() -> None:
    assert not list(findings(_application(call_2020(), "Okänd kommun", "212099-0011"), call_2020(), REGISTER))


def test_an_unusual_group_digit_warns_and_never_blocks() -> None:
    found = list(findings(_application(call_2020(), "Okänd kommun", "802412-3450"), call_2020(), REGISTER))
    assert [f.kind for f in found] == [FindingKind.APPLICANT_KIND]
    assert "börjar" in found[0].text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("160-9908", "bankgiro 160-9908"),
        ("1609908", "bankgiro 160-9908"),
        ("1609908.0", "bankgiro 160-9908"),
        ("Bg 160-9908", "bankgiro 160-9908"),
        ("bankgiro: 5050-1055", "bankgiro 5050-1055"),
        ("pg 90 19 50-6", "plusgiro 90 19 50-6"),
        ("901950-6", "plusgiro 90 19 50-6"),
        ("90 19 50-6", "plusgiro 90 19 50-6"),
        ("Plusgiro 1609908", "plusgiro 16 09 90-8"),
        ("18", "plusgiro 1-8"),
    ],
)
def test_giro_numbers_are_read_by_word_or_grouping(typed: str, shown: str) -> None:
    assert str(Giro.parse(typed)) == shown


@pytest.mark.parametrize("typed", ["160-9909", "1", "123456789", "8327-9, 123 456 789-1", "", "SE45 5000", "bg 18"])
def test_what_is_no_giro_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="giro"):
        Giro.parse(typed)


@given(st.integers(10**0, 10**7 - 1), st.sampled_from(["pg ", "bg ", ""]))
def test_a_giro_reads_back_as_it_is_shown(body: int, word: str) -> None:
    digits = str(body) + luhn.calc_check_digit(str(body))
    if word == "bg " and len(digits) < 7:
        return
    giro = Giro.parse(word + digits)
    assert Giro.parse(str(giro)) == giro
    assert giro.digits == digits


def test_diary_numbers_follow_the_calls_pattern() -> None:
    series = DiarySeries(prefix="DELMOS", pattern="{prefix} {year}/{number}", digits=4)
    assert diary_number(series, 2020, 13) == "DELMOS 2020/0013"
    assert file_stem("DELMOS 2020/0013") == "DELMOS-2020-0013"


@given(st.integers(0, 2**48 - 1), st.binary(min_size=10, max_size=10))
def test_keys_are_version_seven_and_in_order_of_time(milliseconds: int, randomness: bytes) -> None:
    key = uuid7(milliseconds, randomness)
    assert (key.version, key.variant) == (7, UUID(int=0x8000 << 48).variant)
    assert key.int >> 80 == milliseconds


def test_keys_stand_in_the_order_they_were_made_also_when_the_clock_is_put_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = [fresh_ids() for _ in range(5000)]
    monkeypatch.setattr(time, "time_ns", lambda: 0)
    after = [fresh_ids() for _ in range(5000)]
    assert [*before, *after] == sorted({*before, *after})


def _application(call: Call, name: str, orgnr: str) -> Application:
    made = application(call)
    applicant: Applicant = replace(made.applicant, name=name, orgnr=orgnr)
    return replace(made, applicant=applicant)


def test_a_number_that_is_none_is_not_said_to_be_the_applicants_in_the_register() -> None:
    fine = Computed(True, "Inget att anmärka vid inläsningen.")
    known = {"212000-2973": Body("212000-2973", "Provköpings kommun", "kommun")}
    told = [looked_up(fine, number, known) for number in ("212000-2973", "556036-0793", "802000-1234", "")]
    assert [one.holds for one in told] == [True, None, None, None]
    assert told[0].text == "I registret: Provköpings kommun."
    assert told[1].text == "Registret här har inte numret 556036-0793. Slå upp vem det tillhör."
