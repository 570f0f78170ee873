"""The board hides what is hidden, scenarios keep it hidden, and a plan becomes drafts under the rules; on both engines."""

from __future__ import annotations

import dataclasses
from uuid import UUID

import pytest

from caseworker_app.domain.allocation import Choice, Standing
from caseworker_app.domain.budget_lines import Line
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.allocation import ScenarioState
from caseworker_app.domain.states import DecisionState, Kind
from caseworker_app.errors import Rejected
from caseworker_app.services.deciding.allocation import Trial, compare
from caseworker_app.services.deciding.boards import BoardTrack
from tests.support.files import CALL
from tests.support.journey import assessed
from tests.support.town import Town

TOWN = ("stor", "nästa", "återkallas", "väntar")
TRACK = "kommun_region"
REASON = "Enda sökande i länet."


def _track(there: Town, person: str) -> BoardTrack:
    return there.of(person).allocations.board(CALL).track(TRACK)


def _trial(held: BoardTrack, **choices: Choice) -> Trial:
    return Trial(held.terms, {UUID(key): choice for key, choice in choices.items()})


def test_points_hidden_from_me_are_not_on_my_board_nor_in_its_order(there: Town) -> None:
    late = there.cases["väntar"].id
    blank = _track(there, "fatima").plan().places
    assessed(there.of("bo"), there.cases["väntar"], points=4)
    assert _track(there, "fatima").plan().places == blank
    mine = {p.contender.case_id: p for p in _track(there, "bo").plan().places}
    theirs = {p.contender.case_id: p for p in _track(there, "fatima").plan().places}
    assert (mine[late].rank, mine[late].score) == (1, 1000)
    assert (theirs[late].rank, theirs[late].score, theirs[late].standing) == (0, None, Standing.UNRANKED)
    assert theirs[there.cases["nästa"].id].score == 750


def test_a_scenario_says_nothing_of_cases_that_are_hidden_from_who_reads(there: Town) -> None:
    bo, anna, late = there.of("bo").allocations, there.of("anna").allocations, there.cases["väntar"].id
    held = _track(there, "bo")
    wider = dataclasses.replace(held.terms, frame=Money.kronor(60_000_000), cap=Money.kronor(16_000_000))
    made = bo.save(CALL, "Tak", {TRACK: Trial(wider, {late: Choice(into=True, reason=REASON)})})
    [mine], [theirs] = bo.scenarios(CALL), anna.scenarios(CALL)
    assert (mine.hidden, mine.trials[TRACK].choices[late].reason) == (0, REASON)
    assert (theirs.hidden, theirs.trials[TRACK].choices, theirs.trials[TRACK].terms) == (1, {}, wider)
    with pytest.raises(Rejected, match="inte öppet för dig"):
        anna.save(CALL, "Mitt", {TRACK: Trial(wider, {late: Choice(into=True)})})
    with pytest.raises(Rejected, match="redan ett scenario"):
        bo.save(CALL, "Tak", {})
    told = [one for one in there.of("anna").history.of(late) if "scenario" in one.what]
    assert [one.changes for one in told] == [()]
    if there.of("anna").desk.shared:
        with there.of("anna").desk.reading() as work:
            seen = work.connection.exec_driver_sql(
                "select (select count(*) from scenario_choice), (select count(p.body) from journal j join journal_payload p"
                " on p.number = j.number where j.object_type = 'scenario_choice')"
            ).one()
        assert tuple(seen) == (0, 0)
    plain = bo.save(CALL, "Oförändrat", {TRACK: Trial(held.terms, {})})
    first, second = (next(s for s in bo.scenarios(CALL) if s.scenario.id == key) for key in (plain.id, made.id))
    changes = compare(bo.board(CALL), first.trials, second.trials)[TRACK]
    assert {(c.dnr, c.enters, c.after.whole_kronor) for c in changes} == {
        (there.cases["nästa"].dnr, True, 16_000_000),
        (there.cases["återkallas"].dnr, True, 1_000_000),
    }
    with pytest.raises(Rejected, match="Registrera den nya anslagsposten"):
        bo.adopt(CALL, TRACK, second.trials[TRACK])
    assert bo.discard(plain.id, plain.version).state is ScenarioState.DISCARDED
    with pytest.raises(Rejected, match="redan antaget"):
        bo.discard(plain.id, plain.version + 1)


def test_a_plan_becomes_drafts_and_leaving_the_rank_a_signed_note(there: Town) -> None:
    bo, cases = there.of("bo").allocations, there.cases
    assessed(there.of("cilla"), cases["väntar"], points=0)
    held = _track(there, "bo")
    assert {p.contender.dnr: p.rank for p in held.plan().places if p.rank} == {
        cases["stor"].dnr: 1,
        cases["nästa"].dnr: 1,
        cases["återkallas"].dnr: 1,
        cases["väntar"].dnr: 4,
    }
    lines = bo.lines(cases["nästa"].id)
    cut = [dataclasses.replace(lines[0], statutory=True), *lines[1:]]
    part = bo.weighed(cut)
    assert part.amount == Money.total(line.amount for line in lines[1:])
    with pytest.raises(Rejected, match="skriv varför"):
        bo.weighed([Line(lines[0].label, lines[0].amount, Money.kronor(1))])
    chosen = {str(cases["väntar"].id): Choice(into=True), str(cases["återkallas"].id): Choice(into=False)}
    chosen[str(cases["nästa"].id)] = part
    with pytest.raises(Rejected, match="tas ur rangordningen") as caught:
        bo.adopt(CALL, TRACK, _trial(held, **chosen))
    assert caught.value.fields == {"reason"}
    for key in (cases["väntar"].id, cases["återkallas"].id):
        chosen[str(key)] = dataclasses.replace(chosen[str(key)], reason=REASON)
    made = bo.adopt(CALL, TRACK, _trial(held, **chosen))
    assert {(d.case_id, d.kind, d.state) for d in made.drafts} == {
        (cases["nästa"].id, Kind.PARTIAL, DecisionState.DRAFT),
        (cases["väntar"].id, Kind.GRANT, DecisionState.DRAFT),
    }
    [whole] = there.of("bo").decisions.of(cases["nästa"].id)
    words = " ".join(p.text for p in whole.paragraphs)
    assert "lagstadgad uppgift" in words
    assert "avser uppgifter som den sökande ändå har att utföra" in words
    notes = {n.case_id: n for n in made.notes}
    assert notes.keys() == {cases["väntar"].id, cases["återkallas"].id}
    assert all(REASON in n.text and n.signed_at for n in notes.values())
    assert [n.text for n in there.of("david").records.of(cases["väntar"].id).notes] == [notes[cases["väntar"].id].text]
    again = bo.adopt(CALL, TRACK, _trial(_track(there, "bo"), **chosen))
    assert (again.drafts, again.revised) == ((), ())
    with pytest.raises(Rejected, match="handläggare"):
        there.of("david").allocations.adopt(CALL, TRACK, _trial(held))
    assert there.of("anna").databases.verify().faults == ()
