"""Assessment by several people, blind until handed in."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import CaseState, Kind
from caseworker_app.errors import CaseChanged, Rejected, Unusable
from caseworker_app.services.casework.assessments import Points, Stood
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.office import Office
from tests.support.journey import OfficeFor, assessed, cases_of, checked, registered_some

CRITERIA = ("relevans", "kunskapsgrund", "samverkan", "genomforande", "varaktighet")


@pytest.mark.begun(registered_some, 1)
def test_the_others_are_hidden_until_ones_own_is_handed_in(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    assessed(office_for("bo"), case, points=4)
    cilla = office_for("cilla").assessments
    begun = cilla.begin(case.id)
    before = cilla.overview(case.id)
    assert ([one.assessment.assessor for one in before.seen], before.hidden) == (["cilla"], 1)
    cilla.score(begun.id, *(Points(key, 2) for key in CRITERIA))
    cilla.hand_in(begun.id, "Avslag", "", begun.version)
    after = cilla.overview(case.id)
    assert (len(after.seen), after.hidden) == (2, 0)
    assert after.average == Fraction(3, 4)
    assert set(after.spread.values()) == {2}


@pytest.mark.begun(registered_some, 1)
def test_who_does_not_assess_sees_them_when_all_are_in_and_may_not_begin_then(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    filip, david = office_for("filip").assessments, office_for("david").assessments
    assessed(office_for("bo"), case)
    assert [(o.overview(case.id).seen, o.overview(case.id).hidden) for o in (filip, david)] == [((), 1), ((), 1)]
    assessed(office_for("cilla"), case)
    assert [len(o.overview(case.id).seen) for o in (filip, david)] == [2, 2]
    with pytest.raises(Rejected, match="inte vara oberoende"):
        filip.begin(case.id)


@pytest.mark.begun(registered_some, 1)
def test_points_stay_on_the_calls_scale(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo").assessments
    begun = bo.begin(case.id)
    with pytest.raises(Rejected, match="från 0 till 4"):
        bo.score(begun.id, Points("relevans", 5))
    with pytest.raises(Rejected, match="hör inte till"):
        bo.score(begun.id, Points("snabbhet", 1))


@pytest.mark.begun(registered_some, 1)
def test_points_are_taken_back_until_they_are_handed_in(office: Office, office_for: OfficeFor) -> None:
    case = cases_of(office)[0]
    bo, cilla = office_for("bo").assessments, office_for("cilla").assessments
    begun = bo.begin(case.id)
    first, *_ = bo.score(begun.id, *(Points(key, 2) for key in CRITERIA))
    with pytest.raises(Unusable):
        cilla.take_back(begun.id, first.criterion)
    with pytest.raises(CaseChanged) as changed:
        bo.take_back(begun.id, first.criterion, Stood(3))
    assert (changed.value.mine, changed.value.theirs) == ({"points": None}, {"points": 2})
    assert first not in bo.take_back(begun.id, first.criterion, Stood(2))
    assert first.criterion not in {one.criterion for one in bo.take_back(begun.id, first.criterion)}
    with pytest.raises(CaseChanged) as changed:
        bo.score(begun.id, Points(first.criterion, 2, "Skriver vidare.", seen=Stood(2)))
    assert changed.value.theirs == {"points": None, "reason": ""}
    with pytest.raises(Rejected):
        bo.hand_in(begun.id, "Bifall", "", begun.version)
    bo.score(begun.id, Points(first.criterion, 4))
    bo.hand_in(begun.id, "Bifall", "", begun.version)
    with pytest.raises(Rejected, match="lämnad"):
        bo.take_back(begun.id, first.criterion)


@pytest.mark.begun(registered_some, 1)
def test_every_criterion_is_scored_before_handing_in(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo").assessments
    begun = bo.begin(case.id)
    bo.score(begun.id, Points("relevans", 3, "Tydligt syfte."))
    with pytest.raises(Rejected) as caught:
        bo.hand_in(begun.id, "", "", begun.version)
    assert caught.value.fields == {*CRITERIA[1:], "recommendation"}


@pytest.mark.begun(registered_some, 1)
def test_what_is_handed_in_is_not_changed(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    assessed(office_for("bo"), case)
    bo = office_for("bo").assessments
    with pytest.raises(Rejected, match="lämnad"):
        bo.score(bo.begin(case.id).id, Points("relevans", 1))


@pytest.mark.begun(registered_some, 1)
def test_nobody_scores_for_somebody_else(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    begun = office_for("bo").assessments.begin(case.id)
    with pytest.raises(Unusable, match="visas inte"):
        office_for("cilla").assessments.score(begun.id, Points("relevans", 1))
    for person in ("bo", "cilla"):
        assessed(office_for(person), case)
    with pytest.raises(Rejected, match="bos"):
        office_for("cilla").assessments.change(begun.id, Points("relevans", 1), "Fel.")


@pytest.mark.begun(registered_some, 1)
def test_the_case_is_assessed_when_as_many_as_the_call_wants_are_done(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    states = []
    for person in ("bo", "cilla"):
        assessed(office_for(person), case)
        states.append(office.cases.by_dnr("DELMOS 2020/1").state)
    assert states == [CaseState.ASSESSMENT, CaseState.ASSESSED]


@pytest.mark.begun(registered_some, 1)
def test_a_score_changed_after_handing_in_keeps_the_old_with_reason_and_time(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo").assessments
    assessed(office_for("bo"), case, points=3)
    begun = bo.begin(case.id)
    with pytest.raises(Rejected, match="varför"):
        bo.change(begun.id, Points("relevans", 1), " ")
    bo.change(begun.id, Points("relevans", 2), "Budgeten bar inte.")
    seen = bo.overview(case.id)
    assert [(c.criterion, c.before, c.after, c.reason, c.changed_at.date()) for c in seen.changes] == [
        ("relevans", 3, 2, "Budgeten bar inte.", clock.day)
    ]
    assert {s.criterion: s.points for s in seen.seen[0].scores}["relevans"] == 2
    assert office_for("cilla").assessments.overview(case.id).changes == ()
    assert office.databases.verify().faults == ()


@pytest.mark.begun(registered_some, 1)
def test_assessors_far_apart_meet_before_a_proposal(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo")
    checked(bo, case)
    checked(bo, case, Stage.MERITS)
    assessed(bo, case, points=4)
    assessed(office_for("cilla"), case, points=2)
    assert bo.assessments.overview(case.id).flagged == CRITERIA
    draft = bo.decisions.draft(case.id, Draft(kind=Kind.GRANT, amount=Money.kronor(1_000_000), text="Skäl."))
    assert [f.text for f in bo.decisions.missing(draft.id) if "möte" in f.text]
    meeting = bo.assessments.meet(case.id, ["cilla"], "Vi enades om tre poäng rakt igenom.")
    assert (meeting.participants, meeting.criteria) == (("bo", "cilla"), CRITERIA)
    assert bo.decisions.missing(draft.id) == []
    own = bo.assessments.begin(case.id)
    bo.assessments.change(own.id, Points("relevans", 0), "Efter ny läsning.")
    assert bo.assessments.overview(case.id).flagged == ("relevans",)
