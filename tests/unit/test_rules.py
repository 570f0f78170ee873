"""Rules of the domain: order of words, points, plans, frames, decisions, states, calls."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker_app.domain import assessment
from caseworker_app.domain.call_reader import read_call
from caseworker_app.domain.decision import Content, faults, signing_faults
from caseworker_app.domain.frame import in_force, overdrawn
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.payment import plan, plan_faults
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.records.office import FrameVersion
from caseworker_app.domain.states import CaseState, DecisionState, Kind
from caseworker_app.domain.swedish import counted, fold, sort_key
from caseworker_app.domain.workflow import Facts, state_of
from caseworker_app.errors import Rejected
from tests.support.applications import call_2020, call_files

ID = UUID(int=1)
DAY = date(2020, 6, 12)
NOTHING = Facts((), False, False, 0, 0, 2, False)


def _decision(kind: Kind, state: DecisionState = DecisionState.DECIDED, kronor: int = 0) -> Decision:
    return Decision(
        id=ID,
        case_id=ID,
        call_id=ID,
        track="kommun_region",
        serial=1,
        kind=kind,
        state=state,
        amount=Money.kronor(kronor),
        prepared_by="bo",
        day=DAY,
        presented_by="cilla",
    )


def test_swedish_words_sort_as_in_a_word_list() -> None:
    words = ["Östersund", "Zzz", "Åmål", "Ängelholm", "zebra", "Édith", "Eda"]
    assert sorted(words, key=sort_key) == ["Eda", "Édith", "zebra", "Zzz", "Åmål", "Ängelholm", "Östersund"]
    assert fold("ÉÅÄÖü") == "eåäöu"


@given(st.text("aÅåÄäÖöéßæ a\u030a\u0308", max_size=12) | st.text(max_size=12))
def test_the_quick_way_to_a_sort_key_gives_what_the_folded_text_gives(text: str) -> None:
    assert sort_key(text) == fold(text).translate(str.maketrans("åäö", "{|}"))


@given(st.integers(0, 10**9))
def test_the_parts_of_a_plan_sum_to_the_amount(kronor: int) -> None:
    amount = Money.kronor(kronor)
    assert plan_faults(amount, plan(amount, call_2020().payment_plan, DAY)) == []


def test_one_reads_as_one() -> None:
    assert [counted(n, "ansökan", "ansökningar") for n in (0, 1, 2)] == ["0 ansökningar", "1 ansökan", "2 ansökningar"]


def test_points_are_weighed_from_none_to_all() -> None:
    criteria = call_2020().criteria_of("kommun_region")
    lowest, highest = ({c.id: getattr(c, end) for c in criteria} for end in ("lowest", "highest"))
    assert assessment.weighed(criteria, lowest) == 0
    assert assessment.weighed(criteria, highest) == 1
    assert assessment.average([Fraction(0), Fraction(1)]) == Fraction(1, 2)
    assert len(assessment.faults(criteria, {})) == len(criteria)
    assert assessment.faults(criteria, {c.id: c.highest + 1 for c in criteria})[0].field == criteria[0].id


def test_a_frame_stops_the_first_krona_too_much() -> None:
    frame = FrameVersion(id=ID, call_id=ID, track="a", valid_from=DAY, amount=Money.kronor(10), source="beslut")
    taken = {"a": Money.kronor(6)}
    assert overdrawn({"a": frame}, taken, {"a": Money.kronor(4)}, {}) == []
    assert "1\u00a0kr för mycket" in overdrawn({"a": frame}, taken, {"a": Money.kronor(5)}, {})[0].text
    assert "ingen ram" in overdrawn({}, {}, {"a": Money.kronor(1)}, {})[0].text
    assert in_force([frame], "a", date(2020, 6, 11)) is None


@pytest.mark.parametrize(
    ("changed", "fields"),
    [
        ({}, set()),
        ({"reasons": (" ",)}, {"reasons"}),
        ({"purpose": ""}, {"purpose"}),
        ({"account": ""}, {"account"}),
        ({"starts": None}, {"period"}),
        ({"ends": date(2020, 1, 1)}, {"period"}),
        ({"amount": Money.kronor(9)}, {"amount", "plan"}),
        ({"kind": Kind.PARTIAL}, {"amount"}),
        ({"kind": Kind.REFUSAL}, {"amount"}),
        ({"kind": Kind.SUPPLEMENT}, {"kind"}),
        ({"series": (_decision(Kind.REFUSAL),)}, {"kind"}),
    ],
)
def test_what_a_decision_lacks_is_named(changed: dict[str, object], fields: set[str]) -> None:
    amount = Money.kronor(10)
    sound = Content(
        kind=Kind.GRANT,
        amount=amount,
        sought=amount,
        reasons=("Skäl.",),
        plan=plan(amount, call_2020().payment_plan, DAY),
        purpose="Mötesplatser",
        starts=DAY,
        ends=date(2021, 4, 15),
        account="bankgiro 160-9908",
    )
    assert {fault.field for fault in faults(replace(sound, **changed))} == fields  # type: ignore[arg-type]  # by name


def test_day_presenter_and_decider_are_needed_and_apart() -> None:
    held = _decision(Kind.GRANT)
    assert not list(signing_faults(held, "david", four_eyes=True))
    assert [f.field for f in signing_faults(held, "bo", four_eyes=True)] == ["decided_by"]
    assert [f.field for f in signing_faults(held, "cilla", four_eyes=True)] == ["decided_by"]
    bare = replace(held, day=None, presented_by=None)
    assert {f.field for f in signing_faults(bare, "david", four_eyes=True)} == {"day", "presented_by"}


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        (NOTHING, CaseState.REGISTERED),
        (replace(NOTHING, formal_done=True), CaseState.CHECKED),
        (replace(NOTHING, formal_done=True, completion_sent=True), CaseState.COMPLETION),
        (replace(NOTHING, assessments_begun=1), CaseState.ASSESSMENT),
        (replace(NOTHING, assessments_begun=2, assessments_handed_in=1), CaseState.ASSESSMENT),
        (replace(NOTHING, assessments_begun=2, assessments_handed_in=2), CaseState.ASSESSED),
        (replace(NOTHING, decisions=(_decision(Kind.GRANT, DecisionState.PROPOSED, 5),)), CaseState.PROPOSED),
        (replace(NOTHING, decisions=(_decision(Kind.GRANT, DecisionState.PRESENTED, 5),)), CaseState.PRESENTED),
        (replace(NOTHING, decisions=(_decision(Kind.GRANT, kronor=5),)), CaseState.GRANTED),
        (replace(NOTHING, decisions=(_decision(Kind.GRANT, kronor=5),), reports_in_review=True), CaseState.REPORTED),
        (replace(NOTHING, decisions=(_decision(Kind.REFUSAL),)), CaseState.REFUSED),
        (replace(NOTHING, decisions=(_decision(Kind.DISMISSAL),)), CaseState.DISMISSED),
        (replace(NOTHING, decisions=(_decision(Kind.WRITE_OFF),)), CaseState.WRITTEN_OFF),
        (
            replace(NOTHING, decisions=(_decision(Kind.REFUSAL), _decision(Kind.CHANGE, kronor=5))),
            CaseState.GRANTED,
        ),
    ],
)
def test_the_state_is_told_from_the_facts(facts: Facts, state: CaseState) -> None:
    assert state_of(facts) is state


@given(st.booleans(), st.booleans(), st.integers(0, 3), st.booleans())
def test_a_grant_stays_a_grant_whatever_else_is_open(formal: bool, sent: bool, begun: int, review: bool) -> None:
    facts = Facts((_decision(Kind.GRANT, kronor=1),), formal, sent, begun, 0, 2, review)
    assert state_of(facts) is (CaseState.REPORTED if review else CaseState.GRANTED)
    assert facts.decisions[0].amount > ZERO


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("closes = 2020-05-15", 'closes = "igår"', r"call\.toml, rad \d+, closes: ska vara ett datum"),
        ("closes = 2020-05-15", "", r"call\.toml, rad \d+, closes: fältet closes saknas"),
        ("closes = 2020-05-15", "closes = 2020-05-15\nstanger = 1", r"call\.toml, rad \d+, stanger: okänt fält"),
        ("closes = 2020-05-15", "closes = 2019-01-01", r"call\.toml, rad \d+, closes: sista ansökningsdag"),
        ("closes = 2020-05-15", "closes = = 1", r"call\.toml, rad \d+: .*TOML"),
    ],
)
def test_a_fault_in_a_call_names_file_line_and_field(old: str, new: str, told: str) -> None:
    files = dict(call_files())
    text = files["call.toml"].decode()
    assert old in text
    files["call.toml"] = text.replace(old, new, 1).encode()
    with pytest.raises(Rejected, match=told):
        read_call(files)
