"""The first room's figures, equal to hand-made counts, on both engines."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import CaseState
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.casework.history_words import deed, value
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.overviews.overview import Wait
from caseworker_app.services.overviews.worklists import Due
from caseworker_app.ui.happenings import told
from tests.conftest import OfficeFor
from tests.support.files import CALL, folder, row
from tests.support.journey import DECISION_DAY, assessed, checked, presented, proposed, ready, registered


def waiting(office: Office) -> dict[Wait, int]:
    return {one.what: one.count for one in office.overviews.of(CALL).waiting}


def test_phases_and_own_work_are_counted_as_by_hand(office: Office, tmp_path: Path) -> None:
    cases = registered(office, tmp_path, 4)
    office.assignments.assign_many({case.id: "anna" for case in cases[:3]})
    asked = office.completions.ask(cases[0].id, [Wanted("Skicka budgeten.")], date(2020, 6, 3))
    office.completions.send(asked.id, asked.version)

    seen = office.overviews.of(CALL)

    with office.desk.reading() as work:
        by_hand = Counter(state for (state,) in work.connection.execute(text("select state from case_")))
    assert {state.value: count for state, count in seen.states.items()} == dict(by_hand)
    assert seen.cases == 4
    assert {one.what: one.count for one in seen.waiting} == {Wait.CHECK: 2}
    assert [(row.case_id, row.deadline.what) for row in seen.due] == [(cases[0].id, Due.COMPLETION)]


def test_a_completion_waits_when_it_is_overdue_and_again_when_it_is_answered(
    office: Office, clock: SampleClock, tmp_path: Path
) -> None:
    case = registered(office, tmp_path)[0]
    office.assignments.assign_many({case.id: "anna"})
    asked = office.completions.ask(case.id, [Wanted("Skicka budgeten.")], date(2020, 6, 3))
    sent = office.completions.send(asked.id, asked.version)

    before = waiting(office)
    clock.day = date(2020, 6, 4)
    missed = waiting(office)
    office.completions.answer(sent.id, date(2020, 6, 4), [1], sent.version)
    answered = waiting(office)

    assert Wait.OVERDUE not in before
    assert missed == {Wait.OVERDUE: 1}
    assert answered[Wait.ANSWERED] == 1
    assert office.overviews.count() == 1


def test_what_was_done_last_is_told_as_it_was_and_no_more_than_that_to_who_is_disqualified(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    case = registered(office, tmp_path)[0]
    bo = office_for("bo")
    asked = bo.completions.ask(case.id, [Wanted("Skicka budgeten.")], date(2020, 6, 3))
    sent = bo.completions.send(asked.id, asked.version)
    bo.completions.answer(sent.id, office.desk.clock.today(), [1], sent.version)
    office_for("cilla").recusals.answer(case.id, "Min syster är ordförande.", biased=True)

    said, hidden = (
        [one.text for one in told(who.overviews.of(CALL).heads, {}, one_case=False)]
        for who in (bo, office_for("cilla"))
    )

    assert said[:3] == [
        "Komplettering inkommen",
        "Begäran om komplettering skickad",
        "Begäran om komplettering skriven",
    ]
    assert hidden[:2] == ["Begäran om komplettering ändrad", "Begäran om komplettering skriven"]


@pytest.mark.parametrize(
    ("thing", "kind", "body", "said"),
    [
        ("claim", "change", None, "Kravet ändrat"),
        ("settlement", "change", None, "Slutreglering ändrad"),
        ("appeal", "delete", None, "Överklagande borttaget"),
        ("payee", "create", '[["payee_check", "1", "+", {"step": "verified"}]]', "Konto verifierat"),
        (
            *("payee", "create"),
            '[["payee", "1", "+", {}], ["payee_check", "2", "+", {"step": "checked"}]]',
            "Konto upptaget och kontrollerat",
        ),
    ],
)
def test_a_deed_is_told_in_good_swedish(thing: str, kind: str, body: str | None, said: str) -> None:
    assert deed(thing, kind, body) == said


def test_a_value_is_told_in_words_and_no_money_where_none_was_said() -> None:
    assert value("recusal.tried_outcome", "biased") == "jäv"
    assert value("statement.amount", 0) == ""
    assert value("statement.amount", 5_000_00).replace("\u00a0", " ") == "5 000 kr"


def test_a_round_waits_for_the_decider_only_and_the_frame_shows_what_is_proposed(
    office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = registered(office_for("anna"), tmp_path)[0]
    ready(office_for, case)
    clock.day = DECISION_DAY
    made = proposed(office_for("bo"), case)
    presented(office_for("cilla"), [made.id])

    decider = office_for("david").overviews.of(CALL)
    handler = office_for("bo").overviews.of(CALL)

    assert [(one.what, one.count) for one in decider.waiting] == [(Wait.DECIDE, 1)]
    assert handler.waiting == ()
    assert sum(one.figures.proposed.ore for one in decider.frames) == Money.kronor(1_000_000).ore
    assert decider.states == {CaseState.PRESENTED: 1}
    assert len(decider.frames) == 2


def test_a_case_to_assess_stops_waiting_when_ones_own_assessment_is_in(
    office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    office = office_for("bo")
    case = registered(office_for("anna"), tmp_path)[0]
    office_for("anna").assignments.assign_many({case.id: "bo"})
    checked(office, case)

    before = waiting(office)
    assessed(office, case)

    assert before == {Wait.ASSESS: 1}
    assert Wait.ASSESS not in waiting(office)


def test_the_jav_question_of_ones_own_cases_waits_before_their_work(office_for: OfficeFor, tmp_path: Path) -> None:
    office = office_for("anna")
    office.calls.add(CALL)
    office.intake.run(folder(tmp_path / "in", [row(Referens="R-1")]), CALL)
    case = office.worklists.rows()[0]
    office.assignments.assign_many({case.id: "bo"})

    before = [one.what for one in office_for("bo").overviews.of(CALL).waiting]
    office_for("bo").recusals.answer(case.id, biased=False)

    assert before == [Wait.JAV, Wait.CHECK]
    assert [one.what for one in office_for("bo").overviews.of(CALL).waiting] == [Wait.CHECK]


def test_a_second_assessment_waits_for_who_may_give_it_and_says_nothing_of_the_first(
    office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case, other = registered(office_for("anna"), tmp_path, 2)
    office_for("anna").assignments.assign_many({case.id: "bo"})
    for held in (case, other):
        checked(office_for("bo"), held)
    before = waiting(office_for("filip"))
    assessed(office_for("bo"), case)

    told = {who: waiting(office_for(who)) for who in ("bo", "cilla", "filip", "david")}
    marked = {who: [row.id for row in office_for(who).worklists.rows() if row.awaited] for who in told}
    office_for("cilla").assessments.begin(case.id)

    assert before == {}
    assert told == {"bo": {}, "cilla": {Wait.SECOND: 1}, "filip": {Wait.SECOND: 1}, "david": {}}
    assert marked == {"bo": [], "cilla": [case.id], "filip": [case.id], "david": []}
    assert office_for("cilla").overviews.count() == 1
    assert waiting(office_for("cilla")) == {Wait.SECOND: 1}
    assert waiting(office_for("filip")) == {}
    assert office_for("cilla").assessments.overview(case.id).hidden == 1
