"""Drafts, 31 and 32 §§ FL, rounds, four eyes, frames, series of decisions."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

import pytest

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import CaseState, DecisionState, Kind, RoundState
from caseworker_app.errors import CaseChanged, CaseworkerError, Rejected
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.deciding.frames import NewFrame
from caseworker_app.services.office import Office
from tests.support.files import CALL
from tests.support.journey import (
    DECISION_DAY,
    OfficeFor,
    cases_of,
    decided,
    granted_one,
    presented,
    proposed,
    ready,
    ready_one,
    registered,
    registered_some,
)

GRANT = Draft(kind=Kind.GRANT, amount=Money.kronor(1_000_000), reasons=("prioriterad",), text="Målen är mätbara.")


@pytest.mark.begun(registered_some, 1)
def test_a_draft_brings_texts_conditions_and_plan_from_the_call(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    office_for("bo").decisions.draft(case.id, GRANT)
    whole = office.decisions.of(case.id)[0]
    assert [p.text for p in whole.paragraphs][1] == "Målen är mätbara."
    assert len(whole.conditions) == 7
    assert [part.amount.whole_kronor for part in whole.parts] == [500_000, 500_000]
    assert whole.decision.account == "bankgiro 160-9908"
    assert whole.decision.purpose == "Tillsammans i Ängsområdet"


@pytest.mark.begun(registered_some, 1)
def test_what_is_missing_is_listed_field_by_field(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo").decisions
    draft = bo.draft(case.id, Draft(kind=Kind.PARTIAL, amount=Money.kronor(1_000_000)))
    fields = {fault.field for fault in bo.missing(draft.id)}
    assert fields == {"amount", "reasons", "checklist.formal", "checklist.merits", "assessment"}
    with pytest.raises(Rejected) as caught:
        bo.propose(draft.id, draft.version)
    assert "32 § FL" in {fault.section for fault in caught.value.faults}


@pytest.mark.begun.with_args(ready_one)
def test_a_refusal_needs_a_reason_and_has_no_money(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo").decisions
    draft = bo.draft(case.id, Draft(kind=Kind.REFUSAL))
    assert {fault.field for fault in bo.missing(draft.id)} == {"reasons"}
    granting = bo.revise(draft.id, Draft(kind=Kind.REFUSAL, reasons=("prioriterad",)), draft.version)
    (told,) = bo.missing(granting.id)
    assert (told.field, "ett annat utfall än avslag" in told.text) == ("reasons", True)
    fixed = bo.revise(draft.id, Draft(kind=Kind.REFUSAL, reasons=("konkurrens",)), granting.version)
    assert bo.propose(fixed.id, fixed.version).state is DecisionState.PROPOSED


@pytest.mark.begun(registered_some, 1)
def test_own_words_survive_a_changed_draft(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo").decisions
    draft = bo.draft(case.id, GRANT)
    edited = bo.edit(draft.id, "skal", ["Helt egna ord."], draft.version)
    bo.revise(
        draft.id, Draft(kind=Kind.GRANT, amount=Money.kronor(1_000_000), reasons=("helhet",)), edited.decision.version
    )
    assert [p.text for p in bo.of(case.id)[0].paragraphs] == ["Helt egna ord."]


@pytest.mark.begun(registered_some, 1)
def test_the_second_to_change_a_draft_is_told(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo").decisions
    draft = bo.draft(case.id, GRANT)
    bo.revise(draft.id, Draft(kind=Kind.REFUSAL, text="Nej."), draft.version)
    with pytest.raises(CaseChanged):
        office_for("cilla").decisions.revise(draft.id, Draft(kind=Kind.DISMISSAL, text="Nej."), draft.version)


@pytest.mark.begun.with_args(ready_one)
def test_a_round_is_decided_by_another_than_who_prepared(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    clock.day = DECISION_DAY
    office.people.set_roles("bo", ["handläggare", "granskare", "beslutsfattare"])
    made = proposed(office_for("bo"), case)
    shown = presented(office_for("cilla"), [made.id])
    with pytest.raises(Rejected, match="har berett förslaget"):
        office_for("bo").rounds.decide(shown.id, shown.version)
    with pytest.raises(Rejected, match="beslutsfattare"):
        office_for("filip").rounds.decide(shown.id, shown.version)
    done = office_for("david").rounds.decide(shown.id, shown.version)
    held = office.decisions.of(case.id)[0].decision
    assert (done.state, held.decided_by, held.presented_by, held.day) == (
        RoundState.DECIDED,
        "david",
        "cilla",
        DECISION_DAY,
    )
    assert held.wording == "2018:118-2019:1128"
    assert office.cases.by_dnr("DELMOS 2020/1").state is CaseState.GRANTED


@pytest.mark.begun.with_args(granted_one)
def test_what_is_decided_cannot_be_changed(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    held = office.decisions.of(case.id)[0].decision
    with pytest.raises(Rejected, match="lämnat"):
        office_for("bo").decisions.revise(held.id, GRANT, held.version)
    with pytest.raises(CaseworkerError, match=r"kan inte ändras|tillåter inte"), office.desk.work() as work:
        work.decisions.change(held.id, amount=Money.kronor(1))
    with pytest.raises(CaseworkerError, match=r"kan inte ändras|tillåter inte"), office.desk.work() as work:
        work.payment_parts.change(office.decisions.of(case.id)[0].parts[0].id, amount=Money.kronor(1))


@pytest.mark.begun.with_args(ready_one)
def test_a_proposal_is_sent_back_with_a_comment(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    clock.day = DECISION_DAY
    made = proposed(office_for("bo"), case)
    presented(office_for("cilla"), [made.id])
    back = office_for("david").rounds.send_back(made.id, "Utveckla skälen.")
    assert (back.state, back.comment, back.round_id) == (DecisionState.RETURNED, "Utveckla skälen.", None)
    again = office_for("bo").decisions.propose(back.id, back.version)
    assert again.state is DecisionState.PROPOSED


@pytest.mark.begun.with_args(ready_one)
def test_who_prepared_a_proposal_takes_it_back_until_it_is_presented(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    clock.day = DECISION_DAY
    bo, cilla = office_for("bo"), office_for("cilla")
    made = proposed(bo, cases_of(office)[0])
    held = cilla.rounds.open(CALL, "Prov", DECISION_DAY)
    cilla.rounds.put(held.id, [made.id])
    placed = bo.decisions.of(made.case_id)[0].decision
    with pytest.raises(Rejected, match="den som har berett"):
        cilla.rounds.take_back(placed.id, placed.version)

    back = bo.rounds.take_back(placed.id, placed.version)
    again = bo.decisions.propose(back.id, back.version)
    cilla.rounds.put(held.id, [again.id])
    cilla.rounds.present(held.id, [], cilla.rounds.all(CALL)[0].version)

    assert (back.state, back.round_id, back.day) == (DecisionState.DRAFT, None, None)
    shown = bo.decisions.of(made.case_id)[0].decision
    with pytest.raises(Rejected, match="inte är föredraget"):
        bo.rounds.take_back(shown.id, shown.version)


def test_the_frame_is_a_hard_stop_and_the_attempt_is_on_record(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    cases = registered(office, tmp_path, 2, **{"Sökt_belopp": "40000000", "Budget:_Personal": "39800000"})
    for case in cases:
        ready(office_for, case)
    clock.day = DECISION_DAY
    made = [proposed(office_for("bo"), cases[0], kronor=40_000_000).id]
    draft = office_for("bo").decisions.draft(cases[1].id, dataclasses.replace(GRANT, amount=Money.kronor(40_000_000)))
    with pytest.raises(Rejected, match="23\u00a0000\u00a0000\u00a0kr saknas"):
        office_for("bo").decisions.propose(draft.id, draft.version)
    for day, kronor in ((10, 80_000_000), (11, 57_000_000)):
        frame = NewFrame(
            track="kommun_region", valid_from=date(2020, 6, day), amount=Money.kronor(kronor), source="Ändrat villkor"
        )
        office_for("eva").frames.record(CALL, [frame])
        if day == 10:
            made.append(office_for("bo").decisions.propose(draft.id, draft.version).id)
    shown = presented(office_for("cilla"), made)
    with pytest.raises(Rejected, match="23\u00a0000\u00a0000\u00a0kr för mycket"):
        office_for("david").rounds.decide(shown.id, shown.version)
    with office.desk.reading() as work:
        assert work.decisions.count(state=DecisionState.DECIDED.value) == 0
        kinds = work.connection.exec_driver_sql("select kind from journal order by number desc limit 1").scalar()
    assert kinds == "refused"


@pytest.mark.begun(registered_some, 1)
def test_a_later_frame_lets_a_refused_case_be_granted(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    decided(office_for, clock, case, Kind.REFUSAL, 0)
    assert office.cases.by_dnr("DELMOS 2020/1").state is CaseState.REFUSED
    clock.day = date(2020, 6, 25)
    office_for("eva").frames.record(
        CALL,
        [
            NewFrame(
                track="kommun_region",
                valid_from=date(2020, 6, 25),
                amount=Money.kronor(52_000_000),
                source="Ändrat villkor",
            )
        ],
    )
    first = office.decisions.of(case.id)[0].decision
    made = proposed(
        office_for("bo"), case, Kind.CHANGE, 700_000, replaces=first.id, ground="37 § förvaltningslagen (2017:900)"
    )
    shown = presented(office_for("cilla"), [made.id], date(2020, 6, 25))
    office_for("david").rounds.decide(shown.id, shown.version)
    assert office.cases.by_dnr("DELMOS 2020/1").state is CaseState.GRANTED
    figures = {
        f.frame.valid_from: (f.frame.amount.whole_kronor, f.decided.whole_kronor)
        for f in office.frames.figures(CALL)
        if f.frame.track == "kommun_region"
    }
    assert figures == {date(2020, 3, 23): (57_000_000, 0), date(2020, 6, 25): (52_000_000, 700_000)}

    newer = NewFrame(
        track="kommun_region", valid_from=date(2020, 7, 1), amount=Money.kronor(60_000_000), source="Nytt beslut"
    )
    office_for("eva").frames.record(CALL, [newer])
    taken = office.decisions.of(case.id)[-1]
    assert taken.frame is not None
    assert (taken.frame.amount, taken.frame.source) == (Money.kronor(52_000_000), "Ändrat villkor")
    shown_frame = office.records.of(case.id).as_json()["decisions"][-1]["frame"]
    assert (shown_frame["amount"], shown_frame["from"]) == (Money.kronor(52_000_000), date(2020, 6, 25))


@pytest.mark.begun.with_args(granted_one)
def test_a_supplement_adds_money_and_no_recipient(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    clock.day = date(2020, 6, 25)
    plan = office.records.of(case.id).standings
    made = proposed(office_for("bo"), case, Kind.SUPPLEMENT, 1_000_000)
    shown = presented(office_for("cilla"), [made.id], date(2020, 6, 25))
    office_for("david").rounds.decide(shown.id, shown.version)
    stats = office.statistics.of(CALL)
    assert (stats.recipients, stats.sum_granted.whole_kronor) == (1, 2_000_000)
    assert [(r.granted, r.supplements) for r in stats.rounds] == [(1, 0), (0, 1)]
    longer = office.records.of(case.id).standings
    assert set(plan) < set(longer)
    assert Money.total(one.amount for one in longer) == Money.kronor(2_000_000)


@pytest.mark.begun(registered_some, 1)
def test_a_supplement_wants_a_grant_before_it(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo").decisions
    draft = bo.draft(case.id, Draft(kind=Kind.SUPPLEMENT, amount=Money.kronor(5), text="Mer."))
    assert "kind" in {fault.field for fault in bo.missing(draft.id)}


@pytest.mark.begun.with_args(granted_one)
def test_a_frame_below_what_is_decided_is_refused(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    low = NewFrame(track="kommun_region", valid_from=date(2020, 6, 25), amount=Money.kronor(1), source="x")
    with pytest.raises(Rejected, match="redan är beslutat"):
        office_for("eva").frames.record(CALL, [low])


@pytest.mark.begun(registered_some, 1)
def test_a_discarded_draft_is_gone_from_the_series(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo").decisions
    draft = bo.draft(case.id, GRANT)
    bo.discard(draft.id, draft.version)
    assert bo.of(case.id) == []
    assert office.databases.verify().faults == ()
