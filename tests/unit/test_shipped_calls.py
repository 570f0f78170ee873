"""The calls that come with the program, and what the loader says about a call with commitments."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_reader import read_call
from caseworker_app.domain.money import Money
from caseworker_app.errors import Rejected
from caseworker_app.services.administration.calls import check, read_folder, shipped

YEARS = ("delmos-2020", "delmos-2021")


@pytest.fixture(params=YEARS)
def call(request: pytest.FixtureRequest) -> Call:
    return check(request.param)


def test_both_years_are_shipped() -> None:
    assert set(YEARS) <= set(shipped())


def test_a_call_carries_what_its_handlers_need_at_hand(call: Call) -> None:
    files = read_folder(call.id)
    assert call.guidance
    assert all(files[one.file].strip() for one in call.guidance if one.file)
    assert call.questions
    assert all(question.source for question in call.questions)
    assert call.links
    assert all(contact.email or contact.phone for contact in call.contacts)
    assert call.support_logo.placeholder
    assert call.support_logo.guidelines
    kinds = {one.kind for one in call.dates}
    assert {"call_open", "application_deadline", "decision_round", "spend_deadline", "final_report_due"} <= kinds


def test_what_no_lawyer_has_read_is_listed(call: Call) -> None:
    listed = " | ".join(call.unreviewed)
    for part in ("Lydelse", "Villkor", "Fråga", "Kontakt", "Vägledning", "Stödlogga: platshållare", "Brev"):
        assert part in listed


def test_dates_of_2021() -> None:
    call = check("delmos-2021")
    assert (call.opens, call.closes) == (date(2021, 2, 23), date(2021, 3, 22))
    assert (call.starts, call.ends) == (date(2021, 5, 1), date(2022, 4, 30))
    assert call.report("slutrapport").due == date(2022, 6, 30)


def test_faith_communities_are_eligible_from_2021_only() -> None:
    assert [check(year).kind("trossamfund").eligible for year in YEARS] == [False, True]


@pytest.mark.parametrize(("track", "change"), [("kommun_region", "2020:1264"), ("civilsamhalle", "2020:1265")])
def test_2021_rests_on_the_wordings_of_february_2021(track: str, change: str) -> None:
    assert check("delmos-2021").wording(track, date(2021, 5, 17)).change == change


def test_money_of_2021_with_what_is_bound_of_later_years() -> None:
    call = check("delmos-2021")
    assert Money.total(frame.amount for frame in call.frames) == Money.kronor(85_000_000)
    assert all(frame.invented for frame in call.frames)
    bound = {one.year: (one.amount.whole_kronor, one.reviewed) for one in call.commitments}
    assert bound == {2022: (10_200_000, False), 2023: (4_500_000, False)}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("year = 2022\n", "year = 2021\n", r"call\.toml, rad \d+, commitments\.2021: ska gälla ett år efter"),
        ("year = 2023\n", "year = 2022\n", r"call\.toml, rad \d+, commitments\.2022: 2022 finns mer än en gång"),
        ("amount = 10200000\n", "amount = 0\n", r"call\.toml, rad \d+, commitments\.2022: ska gälla"),
        (
            "amount = 10200000\n",
            'amount = "10"\n',
            r"call\.toml, rad \d+, commitments\.0\.amount: ska vara hela kronor",
        ),
        (
            "year = 2022\n",
            'year = 2022\ngroup = "x"\n',
            r"call\.toml, rad \d+, commitments\.2022\.group: 'x' finns inte",
        ),
        ('share = "1"', 'share = "1/2"', r"call\.toml, rad \d+, payment_plan: delarna"),
    ],
)
def test_a_wrong_commitment_is_told_with_file_line_and_field(old: str, new: str, said: str) -> None:
    files = dict(read_folder("delmos-2021"))
    text = files["call.toml"].decode()
    assert old in text
    files["call.toml"] = text.replace(old, new).encode()
    with pytest.raises(Rejected, match=said):
        read_call(files)


def test_a_fault_between_parts_names_the_line_of_its_part() -> None:
    files = dict(read_folder("delmos-2020"))
    text = files["call.toml"].decode()
    files["call.toml"] = (
        text.replace('id = "region"\nlabel = "Region"', 'id = "region"\nlabel = "R"', 1)
        .replace(
            'aliases = ["region", "landsting"]\ntrack = "kommun_region"', 'aliases = ["region"]\ntrack = "annan"', 1
        )
        .encode()
    )
    line = files["call.toml"].decode().splitlines().index('track = "annan"') + 1
    with pytest.raises(Rejected) as caught:
        read_call(files)
    assert caught.value.faults[0].text.startswith(f"call.toml, rad {line}, kinds.region.track")


def test_every_file_of_a_call_is_text_or_a_picture(tmp_path: Path) -> None:
    for year in YEARS:
        assert {Path(name).suffix for name in read_folder(year)} <= {".toml", ".md", ".svg"}
