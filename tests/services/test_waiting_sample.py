"""The sample's second call: every phase has cases in it, and every act was one a person of that role may do."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from caseworker_app import resources
from caseworker_app.domain.states import CaseState, DecisionState, RoundState
from caseworker_app.sample import LocalCast
from caseworker_app.services.ports import Quiet
from caseworker_app.services.replay.story import read_story
from caseworker_app.services.replay.waiting import Waiting, call_files, read_standings
from caseworker_app.store.verify import verify

FOLDER = resources.root() / "sample" / "waiting"
FOUNDER = "grundare"


def test_every_phase_of_the_second_call_has_cases_waiting(tmp_path: Path) -> None:
    address = str(tmp_path / "exempel.db")
    story = read_story(resources.root() / "sample" / "story.toml")
    people = [story.first_with(role) for role in ("registrator", "handlaggare", "beslutsfattare")]
    with LocalCast(address, story, FOUNDER) as cast:
        Waiting(FOUNDER, people, cast.office, cast.clock, Quiet()).play(FOLDER)
        office = cast.office(FOUNDER)
        with office.desk.reading() as work:
            stored, _ = office.desk.call_by_key(work, "exempel-2021")
            cases = work.cases.find("dnr", call_id=stored.id)
            decisions = Counter(d.state for d in work.decisions.find("id"))
        states = Counter(case.state for case in cases)
        [round_] = office.rounds.all("exempel-2021")
        away = office.offline.away()
        [founder] = [one for one in office.people.all() if one.name == FOUNDER]
        scenarios = office.allocations.scenarios("exempel-2021")
        assert verify(office.desk.store).first is None
    assert len(cases) == len(read_standings(FOLDER / "standings.toml"))
    assert states == {
        CaseState.REGISTERED: 11,
        CaseState.COMPLETION: 6,
        CaseState.CHECKED: 4,
        CaseState.ASSESSMENT: 5,
        CaseState.ASSESSED: 8,
        CaseState.PROPOSED: 4,
        CaseState.PRESENTED: 6,
    }
    assert round_.state is RoundState.PRESENTED
    assert {one.person for one in away} == {"petter"}
    assert len(away) == 2
    assert len(scenarios) == 1
    assert decisions[DecisionState.DRAFT] == 2
    assert decisions[DecisionState.RETURNED] == 1
    assert {case.handler for case in cases} > {FOUNDER, None}
    assert (founder.display_name, founder.title) == ("Robin Exempelskog", "handläggare")


def test_the_second_call_differs_from_2020_in_its_own_file_only() -> None:
    files = call_files(FOLDER)
    assert b"P\xc3\xa5hittad" in files["call.toml"]
    assert any(path.startswith("letters/") for path in files)
