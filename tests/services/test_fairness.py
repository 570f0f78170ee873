"""The jäv question, its trial, the gate to content, assignment: the same on both engines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.states import DecisionState, Kind, Role, Trial
from caseworker_app.errors import CaseChanged, Recused, Rejected, Unanswered
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.casework.statements import Said
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.office import Office
from tests.support.files import CALL, folder, row
from tests.support.journey import (
    DECISION_DAY,
    OfficeFor,
    cases_of,
    granted_one,
    presented,
    proposed,
    ready_one,
    registered_some,
    root,
)

DNR = "DELMOS 2020/1"
SISTER = "Min syster är anställd hos den sökande."
Way = Callable[[Office, UUID, Path], object]
WAYS: dict[str, Way] = {
    "open": lambda o, _case, _path: o.records.open(DNR),
    "checklist": lambda o, case, _path: o.reviews.open(case, "formell"),
    "sheets": lambda o, case, _path: o.reviews.sheets(case),
    "assessment": lambda o, case, _path: o.assessments.begin(case),
    "overview": lambda o, case, _path: o.assessments.overview(case),
    "completion": lambda o, case, _path: o.completions.ask(case, [Wanted("Stadgar")]),
    "completions": lambda o, case, _path: o.completions.of(case),
    "decisions": lambda o, case, _path: o.decisions.of(case),
    "draft": lambda o, case, _path: o.decisions.draft(case, Draft(kind=Kind.GRANT, amount=Money.kronor(1))),
    "reports": lambda o, case, _path: o.reports.of(case),
    "note": lambda o, case, _path: o.cases.note(case, "Ringde."),
    "statements": lambda o, case, _path: o.statements.of(case),
    "withdrawal": lambda o, case, _path: o.statements.withdraw(case, Said(day=DECISION_DAY, sender="Åsa Öberg")),
    "sayable": lambda o, case, _path: o.statements.sayable(case),
    "suggestions": lambda o, case, _path: o.suggestions.of(case),
    "budget": lambda o, case, _path: o.allocations.lines(case),
    "appeals": lambda o, case, _path: o.appeals.of(case),
    "letters": lambda o, _case, path: o.letters.export_case(DNR, path),
    "drafts": lambda o, _case, path: o.letters.export_drafts(path, dnr=DNR),
    "round": lambda o, _case, path: o.letters.export_round(DECISION_DAY.isoformat(), path),
    "letter": lambda o, case, _path: o.letters.data(_letter(o, case)),
}


def _letter(office: Office, case: UUID) -> UUID:
    """The key of a letter, as somebody might have it from elsewhere."""
    with root(office).reading() as work:
        return work.letters.find(case_id=case)[0].id


def _newcomer(office: Office, office_for: OfficeFor) -> Office:
    """Greta, who came after the question was asked and holds every role."""
    office.people.add("greta", [role.value for role in Role])
    return office_for("greta")


@pytest.mark.begun.with_args(granted_one)
def test_no_way_to_the_content_before_the_question_is_answered_nor_after_a_yes(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    office.letters.make(CALL)
    greta = _newcomer(office, office_for)
    for name, way in WAYS.items():
        with pytest.raises(Unanswered, match=f"Svara på jävsfrågan för {DNR}") as caught:
            way(greta, case.id, tmp_path / "ut")
        assert (caught.value.fields, caught.value.cases) == ({"jav"}, (case.id,)), name
    assert [(a.dnr, a.applicant) for a in greta.recusals.waiting()] == [(DNR, "Ängsholms kommun (exempel)")]
    greta.recusals.answer(case.id, SISTER, biased=True)
    for way in WAYS.values():
        with pytest.raises(Recused, match="anmält jäv"):
            way(greta, case.id, tmp_path / "ut")
    assert not (tmp_path / "ut").exists()
    assert greta.recusals.waiting() == []


@pytest.mark.begun.with_args(granted_one)
def test_register_totals_and_names_stay_the_same_for_all(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    greta = _newcomer(office, office_for)

    def seen(who: Office) -> object:
        return who.worklists.every(who.worklists.chosen()), who.statistics.of(CALL), who.frames.figures(CALL)

    assert seen(greta) == seen(office)
    greta.recusals.answer(case.id, SISTER, biased=True)
    assert seen(greta) == seen(office)


@pytest.mark.parametrize(("wanted", "register"), [("samordna", False), ("ängsholms", True), ("2020/1", True)])
@pytest.mark.begun(registered_some, 1)
def test_search_in_texts_waits_for_the_answer_search_in_the_register_does_not(
    office: Office, office_for: OfficeFor, tmp_path: Path, wanted: str, register: bool
) -> None:
    case = cases_of(office)[0]
    greta = _newcomer(office, office_for)

    def found() -> int:
        return greta.worklists.count(greta.worklists.chosen(search=wanted))

    assert found() == int(register)
    greta.recusals.answer(case.id, biased=False)
    assert found() == 1
    greta.recusals.answer(case.id, SISTER, biased=True)
    assert found() == int(register)


@pytest.mark.begun(registered_some, 2)
def test_a_whole_list_is_answered_at_once_and_new_cases_are_asked_again(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    cases = cases_of(office)
    greta = _newcomer(office, office_for)
    made = greta.recusals.answer_all([cases[0].id], {cases[1].id: SISTER})
    assert [(one.case_id, one.bars) for one in made] == [(cases[0].id, False), (cases[1].id, True)]
    assert greta.records.open(cases[0].dnr or "").case.id == cases[0].id
    new = row(Referens="R-9", Organisationsnummer="212099-0045", Sökande="Eklövs kommun (exempel)")
    office.intake.run(folder(tmp_path / "sen", [new]), CALL)
    assert [one.applicant for one in greta.recusals.waiting(CALL)] == ["Eklövs kommun (exempel)"]


@pytest.mark.begun(registered_some, 1)
def test_a_yes_says_why(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    with pytest.raises(Rejected) as caught:
        office_for("bo").recusals.answer(case.id, " ", biased=True)
    assert caught.value.fields == {"text"}


@pytest.mark.begun.with_args(ready_one)
def test_a_yes_takes_the_person_off_the_case_and_hands_the_proposal_back(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    clock.day = DECISION_DAY
    bo, cilla = office_for("bo"), office_for("cilla")
    bo.assignments.assign(case.id, "bo", bo.cases.by_dnr(DNR).version)
    made = proposed(bo, case)
    presented(cilla, [made.id])
    cilla.recusals.answer(case.id, SISTER, biased=True)
    held = bo.decisions.of(case.id)[0].decision
    assert (held.state, held.presented_by, held.round_id) == (DecisionState.RETURNED, None, None)
    assert "Cilla har anmält jäv" in held.comment
    bo.recusals.answer(case.id, SISTER, biased=True)
    assert office.cases.by_dnr(DNR).handler is None
    with pytest.raises(Rejected, match="jävig"):
        office.assignments.assign(case.id, "bo", office.cases.by_dnr(DNR).version)
    assert office.databases.verify().faults == ()


@pytest.mark.begun.with_args(ready_one)
def test_who_is_biased_is_not_present_at_the_final_handling(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    clock.day = DECISION_DAY
    made = proposed(office_for("bo"), case)
    office_for("filip").recusals.answer(case.id, SISTER, biased=True)
    cilla = office_for("cilla").rounds
    held = cilla.open(CALL, "Omgång", DECISION_DAY)
    cilla.put(held.id, [made.id])
    with pytest.raises(Rejected, match="Filip är jävig"):
        cilla.present(held.id, ["filip"], held.version)
    cilla.present(held.id, ["eva"], held.version)


@pytest.mark.begun.with_args(ready_one)
def test_a_biased_decider_decides_nothing_and_the_attempt_is_on_record(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    clock.day = DECISION_DAY
    made = proposed(office_for("bo"), case)
    shown = presented(office_for("cilla"), [made.id])
    david = office_for("david")
    david.recusals.answer(case.id, SISTER, biased=True)
    with pytest.raises(Rejected, match="jäv"):
        david.rounds.decide(shown.id, shown.version)
    assert office.decisions.of(case.id)[0].decision.state is DecisionState.PRESENTED
    with office.desk.reading() as work:
        last = work.connection.exec_driver_sql(
            "select kind, object_type, actor from journal order by number desc limit 1"
        ).one()
    assert tuple(last) == ("refused", "round", "david")


@pytest.mark.begun(registered_some, 1)
def test_a_report_is_tried_once_by_another_and_no_jav_opens_the_content(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    bo, david = office_for("bo"), office_for("david")
    said = bo.recusals.answer(case.id, SISTER, biased=True)
    with pytest.raises(Rejected, match="Någon annan måste pröva"):
        bo.recusals.answer(case.id, biased=False)
    with pytest.raises(Rejected, match="beslutsfattare eller administratör"):
        bo.recusals.settle(said.id, Trial.FREE, "Nej.")
    assert [one.recusal.id for one in david.recusals.reported()] == [said.id]
    [seen] = david.recusals.reported()
    assert (seen.recusal.id, seen.dnr, seen.who) == (said.id, DNR, "Bo")
    with pytest.raises(Rejected, match="beslutsfattare eller administratör"):
        bo.recusals.reported()
    tried = david.recusals.settle(said.id, Trial.FREE, "Systern slutade 2017.")
    assert (tried.tried_by, tried.tried_outcome) == ("david", Trial.FREE)
    assert bo.records.open(DNR).case.id == case.id
    with pytest.raises(Rejected, match="ingen oprövad"):
        david.recusals.settle(said.id, Trial.BIASED, "Jo.")
    mine = david.recusals.answer(case.id, SISTER, biased=True)
    with pytest.raises(Rejected, match="din egen"):
        david.recusals.settle(mine.id, Trial.FREE, "Nej.")
    assert david.recusals.reported() == []
    assert [one.person for one in bo.recusals.of(case.id)] == ["bo", "bo"]
    assert {one.person for one in office.recusals.of(case.id)} >= {"bo", "cilla", "david"}


def test_a_call_may_do_without_the_question(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    from shutil import copytree

    from caseworker_app import resources

    own = copytree(resources.root() / "calls" / CALL, tmp_path / "utan")
    text = (own / "call.toml").read_text(encoding="utf-8")
    (own / "call.toml").write_text(text.replace("[rules]", "[rules]\nrecusal_question = false", 1), encoding="utf-8")
    office.calls.add(str(own))
    office.intake.run(folder(tmp_path / "in", [row()]), CALL)
    greta = _newcomer(office, office_for)
    assert greta.records.open(DNR).applicant.name == "Ängsholms kommun (exempel)"
    assert greta.worklists.count(greta.worklists.chosen(search="samordna")) == 1
    with office.desk.reading() as work:
        case = work.cases.find()[0].id
    greta.recusals.answer(case, SISTER, biased=True)
    assert greta.worklists.count(greta.worklists.chosen(search="samordna")) == 0
    with pytest.raises(Recused):
        greta.records.open(DNR)


@pytest.mark.begun.with_args(ready_one)
def test_whoever_wrote_on_a_proposal_does_not_decide_it(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    clock.day = DECISION_DAY
    office.people.set_roles("cilla", ["handläggare", "beslutsfattare"])
    bo, cilla = office_for("bo"), office_for("cilla")
    made = bo.decisions.draft(case.id, Draft(kind=Kind.GRANT, amount=Money.kronor(1_000_000), text="Skäl."))
    edited = cilla.decisions.edit(made.id, "skal", ["Cillas skäl."], made.version).decision
    given = bo.decisions.propose(edited.id, edited.version)
    shown = presented(bo, [given.id])
    with pytest.raises(Rejected, match="har berett förslaget"):
        cilla.rounds.decide(shown.id, shown.version)


@pytest.mark.begun(registered_some, 1)
def test_the_second_to_assign_a_case_is_told(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    office_for("bo").assignments.assign(case.id, "bo", case.version)
    with pytest.raises(CaseChanged) as caught:
        office_for("cilla").assignments.assign(case.id, "cilla", case.version)
    assert caught.value.theirs == {"handler": "bo"}


@pytest.mark.begun(registered_some, 5)
def test_cases_are_spread_evenly_and_never_to_who_is_biased(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    cases: list[Case] = cases_of(office)
    office.assignments.assign(cases[0].id, "bo", cases[0].version)
    office_for("cilla").recusals.answer(cases[1].id, SISTER, biased=True)
    wanted = office.assignments.evenly([c.id for c in cases[1:]], ["bo", "cilla"])
    assert [wanted[c.id] for c in cases[1:]] == ["bo", "cilla", "cilla", "bo"]
    told = office.assignments.assign_many({**wanted, cases[1].id: "cilla"})
    assert [bool(one.why) for one in told] == [True, False, False, False]
    assert "Cilla är jävig" in told[0].why


@pytest.mark.parametrize("office_address", ["postgresql"], indirect=True)
@pytest.mark.begun.with_args(ready_one)
def test_on_the_server_a_reviewer_changes_no_draft_where_another_role_decides(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    made = proposed(office_for("bo"), case)
    change = f"update caseworker.decision set amount = 1 where id = '{made.id}'"
    with office_for("filip").desk.work() as work:
        assert work.connection.exec_driver_sql(change).rowcount == 0
    with office_for("cilla").desk.work() as work:
        assert work.connection.exec_driver_sql(change).rowcount == 1
