"""The main job as a user runs it: the 2020 call from application files to letters, by one command."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import DecisionState, Kind
from caseworker_app.services.office import Office
from tests.journeys.runs import Run, caseworker, first_run

pytestmark = pytest.mark.slow
CALL = "delmos-2020"
KR, CS = "kommun_region", "civilsamhalle"
ENDED = {"beviljad", "redovisning under granskning", "avslagen", "avvisad", "avskriven"}


@pytest.fixture(scope="module")
def run(made: Path) -> Run:
    return first_run(made)


@pytest.fixture(scope="module")
def home(run: Run) -> Path:
    return run.home


@pytest.fixture(scope="module")
def out(run: Run) -> Path:
    return run.out


@pytest.fixture(scope="module")
def told(run: Run) -> dict[str, Any]:
    return run.told


@pytest.fixture(scope="module")
def office(told: dict[str, Any]) -> Iterator[Office]:
    """The database that the command left, as the account that ran it sees it."""
    with closing(open_office(told["database"])) as opened:
        yield opened


def test_272_applications_of_two_groups(told: dict[str, Any]) -> None:
    assert (told["applications"], told["applications_by_group"]) == (272, {KR: 67, CS: 205})


def test_57_and_then_13_are_granted(told: dict[str, Any]) -> None:
    first, second = told["rounds"]
    assert (first["date"], first["granted"], first["granted_by_group"]) == ("2020-06-12", 57, {KR: 38, CS: 19})
    assert (second["date"], second["granted"], second["granted_by_group"]) == ("2020-06-25", 13, {KR: 1, CS: 12})
    assert [one["supplements"] for one in told["rounds"]] == [0, 1]


def test_the_supplement_is_one_million_to_a_body_that_was_granted_before(office: Office) -> None:
    with office.desk.whole_reading() as work:
        (supplement,) = work.decisions.find(kind=Kind.SUPPLEMENT.value, state=DecisionState.DECIDED.value)
        series = work.decisions.find("serial", case_id=supplement.case_id, state=DecisionState.DECIDED.value)
    assert supplement.day is not None
    assert (supplement.amount, supplement.day.isoformat()) == (Money.kronor(1_000_000), "2020-06-25")
    assert supplement.track == KR
    assert [d.serial for d in series if d.amount > Money(0)][-1] == supplement.serial > 1


def test_70_recipients_share_just_under_82_million(told: dict[str, Any]) -> None:
    assert (told["recipients"], told["recipients_by_group"]) == (70, {KR: 39, CS: 31})
    assert 80_000_000 < told["sum_granted"] < 82_000_000
    assert told["sum_granted"] == sum(one["sum_granted"] for one in told["rounds"])


def test_the_frames_of_each_day_hold(told: dict[str, Any]) -> None:
    frames = told["frames"]
    first = {one["group"]: one for one in frames if one["valid_from"] < "2020-06-25"}
    later = {one["group"]: one for one in frames if one["valid_from"] == "2020-06-25"}
    assert {group: one["amount"] for group, one in first.items()} == {KR: 57_000_000, CS: 25_000_000}
    assert sum(one["amount"] for one in later.values()) == 82_000_000
    assert all(one["invented"] for one in later.values())
    assert sum(one["decided"] for one in first.values()) == told["rounds"][0]["sum_granted"]
    assert sum(one["decided"] for one in later.values()) == told["sum_granted"]
    assert all(one["left"] == one["amount"] - one["decided"] - one["proposed"] >= 0 for one in frames)


def test_every_application_is_decided(told: dict[str, Any], home: Path, office: Office) -> None:
    listed = caseworker(home, "cases", "--db", told["database"], "--call", CALL, "--json")
    cases = json.loads(listed.stdout)["cases"]
    assert len(cases) == len({one["dnr"] for one in cases}) == 272
    assert {one["state"] for one in cases} <= ENDED
    with office.desk.whole_reading() as work:
        decided = Counter(d.case_id for d in work.decisions.find(state=DecisionState.DECIDED.value))
    assert len(decided) == 272


def test_every_decision_has_its_letter_and_only_letters_lie_there(
    told: dict[str, Any], out: Path, office: Office
) -> None:
    files = {file.name: sha256(file.read_bytes()).hexdigest() for file in (out / "letters").iterdir()}
    with office.desk.whole_reading() as work:
        letters = work.letters.find()
        decided = work.decisions.find(state=DecisionState.DECIDED.value)
    assert {x.decision_id for x in letters if x.decision_id} == {d.id for d in decided}
    assert files == {x.filename: x.sha256 for x in letters if x.decision_id}
    assert len(files) == told["letters"] == len(decided)
    assert all(file.read_bytes().startswith(b"%PDF-") for file in (out / "letters").glob("*.pdf"))
    assert {Path(name).suffix for name in files} == {".pdf"}


def test_reports_are_expected_from_every_recipient(told: dict[str, Any]) -> None:
    assert {kind: one["expected"] for kind, one in told["reports"].items()} == {"lagesrapport": 70, "slutrapport": 70}
    paid = told["payments"]
    assert sum(paid.values()) == told["sum_granted"]
    assert all(paid.values())  # the first payment of all, the second of whose progress reports are accepted or not


def test_the_database_is_whole_and_newest(told: dict[str, Any], home: Path) -> None:
    proof = caseworker(home, "verify", "--db", told["database"], "--json")
    assert (proof.returncode, json.loads(proof.stdout)["faults"]) == (0, [])
    again = caseworker(home, "init", "--db", told["database"], "--json")
    assert json.loads(again.stdout)["done"] == "newest"
