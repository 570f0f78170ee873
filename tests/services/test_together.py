"""Two people in the same row: different fields both stand, the same field comes back with both sides; on both engines."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Kind, Reply
from caseworker_app.errors import CaseChanged
from caseworker_app.services.casework.assessments import Points, Stood
from caseworker_app.services.casework.clashes import told
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.casework.reviews import Given, Seen
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.deciding.wholes import REASONS, Whole
from tests.support.town import Town

TOWN = ("klar", "andra", "tredje")
DRAFT = Draft(kind=Kind.PARTIAL, amount=Money.kronor(700_000), text="Syftet är uppfyllt.\n\nBeloppet är skäligt.")


def _whole(there: Town, name: str) -> Whole:
    return there.of("anna").decisions.of(there.cases[name].id)[-1]


def test_different_fields_of_a_draft_both_stand(there: Town) -> None:
    bo, cilla, case = there.of("bo").decisions, there.of("cilla").decisions, there.cases["klar"]
    read = bo.draft(case.id, DRAFT)
    mine = dataclasses.replace(DRAFT, purpose="Trygghetsvandringar")
    theirs = dataclasses.replace(DRAFT, amount=Money.kronor(600_000), own_conditions=("Eget villkor.",))
    bo.revise(read.id, theirs, read.version)
    bo.edit(read.id, REASONS, ["Syftet är uppfyllt.", "Beloppet är sänkt."], read.version + 1)

    cilla.revise(read.id, mine, read.version)

    held = _whole(there, "klar")
    assert (held.decision.amount, held.decision.purpose) == (Money.kronor(600_000), "Trygghetsvandringar")
    assert [one.text for one in held.paragraphs] == ["Syftet är uppfyllt.", "Beloppet är sänkt."]
    assert "Eget villkor." in {one.text for one in held.conditions}
    assert Money.total(part.amount for part in held.parts) == Money.kronor(600_000)
    assert held.decision.editors == ("cilla",)


def test_the_same_field_of_a_draft_comes_back_with_base_who_and_when(there: Town) -> None:
    bo, cilla, case = there.of("bo").decisions, there.of("cilla").decisions, there.cases["andra"]
    read = bo.draft(case.id, DRAFT)
    bo.revise(read.id, dataclasses.replace(DRAFT, amount=Money.kronor(600_000)), read.version)

    with pytest.raises(CaseChanged) as caught:
        cilla.revise(read.id, dataclasses.replace(DRAFT, amount=Money.kronor(500_000)), read.version)

    error = caught.value
    sides = [{name: side[name] for name in ("amount",)} for side in (error.base, error.mine, error.theirs)]
    assert sides == [{"amount": Money.kronor(sum_)} for sum_ in (700_000, 500_000, 600_000)]
    assert (error.by, error.table, error.at is not None) == ("bo", "decision", True)
    assert _whole(there, "andra").decision.amount == Money.kronor(600_000)

    bo.edit(read.id, REASONS, ["Bos skäl."], read.version + 1)
    with pytest.raises(CaseChanged) as words:
        cilla.edit(read.id, REASONS, ["Cillas skäl."], read.version)
    assert (words.value.mine, words.value.theirs) == ({"reasons": "Cillas skäl."}, {"reasons": "Bos skäl."})
    assert words.value.base == {"reasons": DRAFT.text}


def test_a_kind_and_an_amount_changed_apart_are_a_choice(there: Town) -> None:
    """A refusal with somebody else's money would be nobody's proposal."""
    bo, cilla, case = there.of("bo").decisions, there.of("cilla").decisions, there.cases["tredje"]
    read = bo.draft(case.id, DRAFT)
    bo.revise(read.id, dataclasses.replace(DRAFT, amount=Money.kronor(600_000)), read.version)
    with pytest.raises(CaseChanged) as caught:
        cilla.revise(read.id, dataclasses.replace(DRAFT, kind=Kind.GRANT), read.version)
    assert set(caught.value.mine) == {"kind", "amount"}
    bo.discard(read.id, _whole(there, "tredje").decision.version)


def test_an_answer_and_a_remark_by_two_people_both_stand(there: Town) -> None:
    bo, cilla, case = there.of("bo").reviews, there.of("cilla").reviews, there.cases["klar"]
    with there.of("bo").desk.reading() as work:
        call = there.of("bo").desk.call(work, case.call_version_id)
    template = next(one for one in call.checklists if one.stage is Stage.FORMAL)
    sheet = bo.open(case.id, template.id)
    key, row = sheet.checklist.id, sheet.rows[0].template.id
    read = Seen(Reply.QUESTION, "Firmatecknare?")
    bo.answer(key, Given(row, Reply.QUESTION, "Firmatecknare?", Seen()))
    bo.answer(key, Given(row, Reply.QUESTION, "Firmatecknare? Fullmakt har begärts.", read))

    cilla.answer(key, Given(row, Reply.NO, "Firmatecknare?", read))

    answer = next(one.answer for one in bo.open(case.id, template.id).rows if one.template.id == row)
    assert answer is not None
    assert (answer.reply, answer.remark) == (Reply.NO, "Firmatecknare? Fullmakt har begärts.")
    with pytest.raises(CaseChanged) as caught:
        bo.answer(key, Given(row, Reply.QUESTION, "Fullmakt saknas.", read))
    assert (caught.value.base["remark"], caught.value.mine["remark"]) == ("Firmatecknare?", "Fullmakt saknas.")
    with pytest.raises(CaseChanged):
        bo.withdraw(key, row, read)


def test_a_completion_is_written_by_two(there: Town) -> None:
    bo, cilla, case = there.of("bo").completions, there.of("cilla").completions, there.cases["andra"]
    things, last = [Wanted("Budget per år")], date(2020, 6, 30)
    read = bo.ask(case.id, things, last, "Ärendet avgörs ändå.")
    bo.redraft(read.id, [*things, Wanted("Fullmakt")], last, read.consequence, read.version)

    cilla.redraft(read.id, things, date(2020, 7, 3), read.consequence, read.version)

    held, items = bo.of(case.id)[-1]
    assert (held.due, [one.text for one in items]) == (date(2020, 7, 3), ["Budget per år", "Fullmakt"])
    with pytest.raises(CaseChanged) as caught:
        cilla.redraft(read.id, [Wanted("Budget")], last, read.consequence, read.version)
    assert caught.value.theirs["items"] == "Budget per år\nFullmakt"


def test_a_case_whose_state_moved_is_still_assigned(there: Town) -> None:
    """The derived state counts the version up too; that is nobody's choice of handler."""
    bo, case = there.of("bo"), there.cases["tredje"]
    with bo.desk.reading() as work:
        read = work.cases.get(case.id)
    begun = bo.decisions.draft(case.id, DRAFT)
    there.of("cilla").assignments.assign(case.id, "cilla", read.version)
    with pytest.raises(CaseChanged) as caught:
        bo.assignments.assign(case.id, "bo", read.version)
    assert (caught.value.base["handler"], caught.value.theirs["handler"]) == (read.handler, "cilla")
    bo.decisions.discard(begun.id, begun.version)


def test_an_assessment_in_two_windows_keeps_both_fields(there: Town) -> None:
    """One's own assessment is the only one a person can meet."""
    cilla, case = there.of("cilla").assessments, there.cases["tredje"]
    read = cilla.begin(case.id)
    cilla.keep(read.id, "Bifall", "", read.version)
    saved = cilla.keep(read.id, "", "Väl beskrivet.", read.version)
    assert (saved.recommendation, saved.summary) == ("Bifall", "Väl beskrivet.")
    with pytest.raises(CaseChanged) as caught:
        cilla.keep(read.id, "Avslag", "", read.version)
    assert caught.value.theirs == {"recommendation": "Bifall"}


def test_scores_in_two_windows_both_stand_or_come_back_side_by_side(there: Town) -> None:
    case, here, other = there.cases["tredje"], there.of("bo").assessments, there.another("bo").assessments
    key = here.begin(case.id).id
    here.score(key, Points("relevans", 2, seen=Stood()))
    read = Stood(2)
    other.score(key, Points("relevans", 2, "Tydligt syfte.", seen=read))

    saved = here.score(key, Points("relevans", 3, seen=read))
    assert [(one.points, one.reason) for one in saved] == [(3, "Tydligt syfte.")]

    other.score(key, Points("relevans", 4, "Tydligt syfte.", seen=Stood(3, "Tydligt syfte.")))
    with pytest.raises(CaseChanged) as caught:
        here.score(key, Points("relevans", 1, "Tydligt syfte.", seen=Stood(3, "Tydligt syfte.")))
    error = caught.value
    assert (error.base, error.mine, error.theirs) == ({"points": 3}, {"points": 1}, {"points": 4})
    assert (error.by, error.at is not None) == ("bo", True)
    [side] = told(error, {}).sides
    assert (side.label.endswith(": poäng"), side.writable) == (True, False)
    with pytest.raises(CaseChanged):
        here.hand_in(key, "Bifall", "", 1, {"relevans": Stood(3, "Tydligt syfte.")})
    assert here.overview(case.id).seen[0].assessment.handed_in_at is None
