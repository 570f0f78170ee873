"""Points of one assessor in two files: what was in sight when they were handed in stands, and nothing else of it is
told to anybody; what was left behind is kept for its author."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Never

import pytest

from caseworker_app.app import open_office
from caseworker_app.cli import offline as cli
from caseworker_app.errors import CaseChanged, Rejected
from caseworker_app.services.away.homecoming import Choice
from caseworker_app.services.casework.assessments import Points, Stood
from caseworker_app.services.office import Office
from caseworker_app.sync.merge import Why
from tests.conftest import OfficeFor
from tests.support.journey import assessable
from tests.support.offline import MemoryKeys, returned, taken
from tests.sync.world import Cut, instead

DNR, KEYS = "DELMOS 2020/1", MemoryKeys()


pytestmark = pytest.mark.begun.with_args(assessable)
locally = pytest.mark.parametrize("office_address", ["sqlite"], indirect=True)


@pytest.fixture
def bo(office_for: OfficeFor) -> Office:
    return office_for("bo")


@pytest.fixture
def two(bo: Office, tmp_path: Path) -> Iterator[tuple[Office, Office]]:
    """Bo's files, taken before he had given any points."""
    with taken_twice(bo, tmp_path) as files:
        yield files


@pytest.fixture
def later(bo: Office, tmp_path: Path) -> Iterator[tuple[Office, Office]]:
    """Bo's files, taken when he had given 4 for everything and recommended that it is granted."""
    given(bo, 4, kept="bifall")
    with taken_twice(bo, tmp_path) as files:
        yield files


@contextmanager
def taken_twice(bo: Office, folder: Path) -> Iterator[tuple[Office, Office]]:
    with (
        closing(taken(bo, folder / "1.cwcase", KEYS, DNR)) as first,
        closing(taken(bo, folder / "2.cwcase", KEYS, DNR)) as second,
    ):
        yield first, second


def given(office: Office, value: int, reason: str = "", *, kept: str = "") -> None:
    """The same for every criterion, and with `kept` what is recommended."""
    case = office.cases.by_dnr(DNR)
    made = office.assessments.begin(case.id)
    with office.desk.reading() as work:
        criteria = office.desk.call(work, case.call_version_id).criteria_of(case.track)
    office.assessments.score(made.id, *(Points(one.id, value, reason or f"Gav {value}.") for one in criteria))
    if kept:
        office.assessments.keep(made.id, kept, "Kort.", office.assessments.begin(case.id).version)


def handed(office: Office) -> None:
    """What is in sight, as it is."""
    case = office.cases.by_dnr(DNR)
    held = office.assessments.begin(case.id)
    office.assessments.hand_in(held.id, held.recommendation or "bifall", held.summary or "Kort.", held.version)


def changed(office: Office, value: int) -> None:
    [seen] = office.assessments.overview(office.cases.by_dnr(DNR).id).seen
    first = seen.scores[0].criterion
    office.assessments.change(seen.assessment.id, Points(first, value, f"Nu {value}."), f"Såg {value}.")


def stands(office: Office) -> tuple[set[tuple[int, str]], str, bool]:
    [seen] = office.assessments.overview(office.cases.by_dnr(DNR).id).seen
    scores = {(one.points, one.reason) for one in seen.scores}
    return scores, seen.assessment.recommendation, seen.assessment.handed_in_at is not None


def told(office: Office) -> set[str]:
    found = office.history.of(office.cases.by_dnr(DNR).id, 200)
    return {text for one in found for change in one.changes for text in (change.before, change.after)}


@pytest.mark.parametrize("handing_first", [True, False])
def test_what_was_in_sight_is_handed_in_whoever_is_home_first(
    later: tuple[Office, Office], bo: Office, handing_first: bool
) -> None:
    """Also what the file had not changed: points, reasons and what is recommended; the other file's are in the history."""
    first, second = later
    handed(first)
    given(second, 2, kept="avslag")
    found = [returned(one, bo).conflicts for one in ((first, second) if handing_first else (second, first))]
    assert [{one.why for one in asked} for asked in found] == [set(), {Why.HANDED} if handing_first else set()]
    for one in second.offline.status().conflicts:
        second.offline.settle(one.number, one.place, mine=False)
    assert [returned(one, bo).conflicts for one in (second, first)] == [(), ()]
    assert [stands(one) for one in (bo, first, second)] == [({(4, "Gav 4.")}, "bifall", True)] * 3
    assert {"Gav 2.", "avslag"} <= told(bo)
    assert bo.databases.verify().faults == ()


@locally
def test_a_reason_alone_takes_no_points_of_another_file_with_it(later: tuple[Office, Office], bo: Office) -> None:
    first, second = later
    given(second, 2)
    given(first, 4, "Skrev om.")
    handed(first)
    changed(first, 1)
    assert returned(second, bo).conflicts == ()
    assert returned(first, bo).conflicts == ()
    assert stands(bo)[0] == {(4, "Skrev om."), (1, "Nu 1.")}


@locally
def test_what_is_handed_in_during_a_return_is_what_was_in_sight(later: tuple[Office, Office], bo: Office) -> None:
    """What the others sent lands in the file between the handing in and its being sent."""
    first, second = later
    given(second, 2)
    returned(second, bo)
    first.cases.note(first.cases.by_dnr(DNR).id, "På väg hem.")

    def late(pull: Callable[..., Any], *parts: Any) -> Any:
        if not done:
            done.append(True)
            handed(first)
        return pull(*parts)

    done: list[bool] = []
    with instead("_pull", late):
        returned(first, bo)
    assert stands(first) == ({(4, "Gav 4.")}, "bifall", True)
    returned(first, bo)
    assert [stands(one) for one in (bo, first)] == [({(4, "Gav 4.")}, "bifall", True)] * 2


@locally
@pytest.mark.parametrize("landed", [False, True])
def test_another_process_hands_in_during_a_return_what_it_shows_or_nothing(
    later: tuple[Office, Office], bo: Office, tmp_path: Path, landed: bool
) -> None:
    """The file is open twice. Before the others' points land those that are shown stand; afterwards the assessment has
    changed under the eyes of who hands in, who reads it again."""
    first, second = later
    given(second, 2)
    returned(second, bo)
    case = first.cases.by_dnr(DNR).id
    with closing(open_office(str(tmp_path / "1.cwcase"), clock=first.desk.clock, keys=KEYS)) as beside:
        held = beside.assessments.begin(case)
        [own] = beside.assessments.overview(case).seen
        shown = {one.criterion: Stood(one.points, one.reason) for one in own.scores}

        def hand_in() -> None:
            beside.assessments.hand_in(held.id, "bifall", "Kort.", held.version, shown)

        def during(pull: Callable[..., Any], *parts: Any) -> None:
            if not landed:
                hand_in()
            pull(*parts)
            if landed:
                with pytest.raises(CaseChanged):
                    hand_in()

        with instead("_pull", during):
            returned(first, bo)
    assert returned(first, bo).conflicts == ()
    points = {(2, "Gav 2.")} if landed else {(4, "Gav 4.")}
    assert [stands(one) for one in (bo, first)] == [(points, "bifall", not landed)] * 2
    assert bo.databases.verify().faults == ()


@locally
def test_who_handed_in_twice_is_told_what_gave_way(later: tuple[Office, Office], bo: Office) -> None:
    first, second = later
    handed(first)
    given(second, 2)
    handed(second)
    assert returned(second, bo).conflicts == ()
    left = returned(first, bo).conflicts
    assert {one.why for one in left} == {Why.HANDED}
    assert {(side.mine, side.theirs) for one in left for side in one.sides} == {("4", "2"), ("Gav 4.", "Gav 2.")}


def test_points_taken_back_in_a_file_come_home_without_points(later: tuple[Office, Office], bo: Office) -> None:
    file, _ = later
    [seen] = file.assessments.overview(file.cases.by_dnr(DNR).id).seen
    gone, moved = seen.scores[0].criterion, seen.scores[1].criterion
    for one in (gone, moved):
        file.assessments.take_back(seen.assessment.id, one)
    bo.assessments.score(seen.assessment.id, Points(moved, 1, "Såg om."))

    back = returned(file, bo)

    [seen] = bo.assessments.overview(bo.cases.by_dnr(DNR).id).seen
    assert {one.criterion: one.points for one in seen.scores if one.criterion in (gone, moved)} == {moved: 1}
    [asked] = back.conflicts
    assert (asked.why, {(side.mine, side.theirs) for side in asked.sides}) == (
        Why.CHANGED,
        {("", "1"), ("", "Såg om.")},
    )
    file.offline.settle(asked.number, asked.place, mine=True)
    assert returned(file, bo).conflicts == ()
    [seen] = bo.assessments.overview(bo.cases.by_dnr(DNR).id).seen
    assert moved not in {one.criterion for one in seen.scores}


def test_what_was_in_sight_is_handed_in_though_it_was_taken_back_elsewhere(
    later: tuple[Office, Office], bo: Office
) -> None:
    """One criterion is without points at the office, another was given anew there."""
    file, other = later
    [seen] = bo.assessments.overview(bo.cases.by_dnr(DNR).id).seen
    gone, anew = (one.criterion for one in seen.scores[:2])
    for one in (gone, anew):
        bo.assessments.take_back(seen.assessment.id, one)
    bo.assessments.score(seen.assessment.id, Points(anew, 2, "Gav 2."))
    handed(file)

    assert returned(file, bo).conflicts == ()

    assert returned(other, bo).conflicts == ()
    for office in (bo, file, other):
        assert stands(office) == ({(4, "Gav 4.")}, "bifall", True)
        [now] = office.assessments.overview(office.cases.by_dnr(DNR).id).seen
        assert {one.criterion for one in now.scores} == {one.criterion for one in seen.scores}


@locally
def test_who_hands_in_what_was_asked_about_is_not_asked_again(later: tuple[Office, Office], bo: Office) -> None:
    first, second = later
    given(first, 2)
    returned(first, bo)
    given(second, 3)
    assert {one.why for one in returned(second, bo).conflicts} == {Why.CHANGED}
    given(second, 3)
    handed(second)
    assert second.offline.status().conflicts == returned(second, bo).conflicts == ()
    assert stands(bo) == ({(3, "Gav 3.")}, "bifall", True)


@pytest.mark.parametrize("mine", [True, False])
def test_points_changed_in_a_file_are_asked_about_where_they_were_taken_back(
    later: tuple[Office, Office], bo: Office, mine: bool
) -> None:
    file, _ = later
    [seen] = bo.assessments.overview(bo.cases.by_dnr(DNR).id).seen
    key, (gone, anew) = seen.assessment.id, [one.criterion for one in seen.scores[:2]]
    file.assessments.score(key, Points(gone, 3, "Gav 3."), Points(anew, 3, "Gav 3."))
    for one in (gone, anew):
        bo.assessments.take_back(key, one)
    bo.assessments.score(key, Points(anew, 2, "Gav 2."))

    asked = {frozenset((side.mine, side.theirs) for side in one.sides): one for one in returned(file, bo).conflicts}

    assert set(asked) == {
        frozenset({("3", ""), ("Gav 3.", "")}),
        frozenset({("3", "2"), ("Gav 3.", "Gav 2.")}),
    }
    for one in asked.values():
        file.offline.settle(one.number, one.place, mine=mine)
    assert returned(file, bo).conflicts == ()
    for office in (file, bo):
        [seen] = office.assessments.overview(office.cases.by_dnr(DNR).id).seen
        found = {one.criterion: one.points for one in seen.scores if one.criterion in (gone, anew)}
        assert found == ({gone: 3, anew: 3} if mine else {anew: 2})


@pytest.mark.parametrize("office_address", ["postgresql"], indirect=True)
def test_a_question_about_ones_own_points_outlives_a_lost_answer(two: tuple[Office, Office], bo: Office) -> None:
    """The assessments were begun in two places, so that the shared database knows one under another id."""
    first, second = two
    given(first, 4)
    given(second, 2)
    returned(first, bo)

    def cutting(send: Callable[..., Any], *parts: Any) -> Never:
        raise Cut(send(*parts))

    with instead("_send", cutting), suppress(Cut):
        returned(second, bo)
    asked = returned(second, bo).conflicts
    assert {(side.mine, side.theirs) for one in asked for side in one.sides} == {("2", "4"), ("Gav 2.", "Gav 4.")}
    assert "Gav 2." in told(bo)


def test_points_begun_when_the_case_had_all_of_its_own_are_not_lost_with_the_answer(
    two: tuple[Office, Office], bo: Office, office_for: OfficeFor
) -> None:
    """A server takes no further assessment and knows none by that id; locally it stands beside the others."""
    first, _ = two
    given(first, 2)
    for person in ("anna", "cilla"):
        office = office_for(person)
        given(office, 4)
        handed(office)

    def cutting(send: Callable[..., Any], *parts: Any) -> Never:
        raise Cut(send(*parts))

    with instead("_send", cutting), suppress(Cut):
        returned(first, bo)
    asked = {(one.why, side.mine) for one in returned(first, bo).conflicts for side in one.sides}
    if bo.desk.shared:
        assert {(Why.PARENT, "2"), (Why.PARENT, "Gav 2.")} <= asked
        assert Why.REFUSED in {why for why, _ in asked}
        assert "Gav 2." not in told(office_for("cilla"))
    else:
        assert asked == set()
    assert "Gav 2." in told(bo)


def test_two_open_changes_of_one_point_leave_a_true_record(later: tuple[Office, Office], bo: Office) -> None:
    first, second = later
    handed(bo)
    assert [returned(one, bo).conflicts for one in later] == [(), ()]
    changed(first, 3)
    changed(second, 2)
    returned(first, bo)
    left = returned(second, bo).conflicts
    assert {one.why for one in left} == {Why.HANDED}
    overview = bo.assessments.overview(bo.cases.by_dnr(DNR).id)
    assert [(one.before, one.after) for one in overview.changes] == [(4, 3)]
    assert {score.points for score in overview.seen[0].scores} == {3, 4}
    assert "Såg 2." in told(bo)


def test_points_left_behind_become_no_note(
    later: tuple[Office, Office], bo: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Others read notes; they are let go one by one, or all with mine, and stay in the history of who gave them."""
    first, second = later
    handed(first)
    given(second, 2)
    returned(first, bo)
    left = returned(second, bo).conflicts
    assert left
    assert {one.private for one in left} == {True}
    with pytest.raises(Rejected, match="anteckning"):
        second.offline.note_left(left[0].number, left[0].place)
    said = ["a", "l", "s"]
    monkeypatch.setattr("builtins.input", lambda _question: said.pop(0))
    cli._ask(second, left[:2])
    assert (said, second.offline.status().conflicts) == ([], left[1:])
    done = returned(second, bo, Choice.MINE)
    assert (done.conflicts, done.settled) == ((), len(left) - 1)
    with bo.desk.reading() as work:
        assert not [note for note in work.notes.find() if "2" in note.text]
    assert stands(bo)[0] == {(4, "Gav 4.")}
    assert "Gav 2." in told(bo)


@locally
def test_mine_is_what_i_came_to_where_both_began(two: tuple[Office, Office], bo: Office) -> None:
    """Also when I changed my mind before I came home."""
    first, second = two
    given(first, 4)
    given(second, 2)
    given(second, 3)
    returned(first, bo)
    asked = returned(second, bo).conflicts
    assert {(side.mine, side.theirs) for one in asked for side in one.sides} == {("3", "4"), ("Gav 3.", "Gav 4.")}
    for one in asked:
        second.offline.settle(one.number, one.place, mine=True)
    assert returned(second, bo).conflicts == ()
    assert stands(bo)[0] == {(3, "Gav 3.")}


@locally
def test_what_i_came_to_is_not_asked_where_the_others_have_it(two: tuple[Office, Office], bo: Office) -> None:
    first, second = two
    given(first, 3)
    given(second, 2)
    given(second, 3)
    returned(first, bo)
    assert returned(second, bo).conflicts == ()
