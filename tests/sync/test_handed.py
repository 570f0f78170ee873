"""Two files of one assessor, one of them handed in: on both engines what is handed in stands, and the rest is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from uuid import UUID

import pytest

from caseworker_app.errors import Rejected
from caseworker_app.services.casework.assessments import Points
from caseworker_app.services.office import Office
from caseworker_app.sync.merge import Why
from tests.conftest import OfficeFor
from tests.support.journey import assessable, assessed
from tests.support.offline import MemoryKeys, returned, taken

DNR = "DELMOS 2020/1"


pytestmark = pytest.mark.begun.with_args(assessable)


@pytest.fixture
def files(office_for: OfficeFor, tmp_path: Path) -> Iterator[tuple[Office, Office]]:
    """Bo's, taken before he had given any points."""
    keys, bo = MemoryKeys(), office_for("bo")
    with ExitStack() as stack:
        yield tuple(stack.enter_context(closing(taken(bo, tmp_path / f"{n}.cwcase", keys, DNR))) for n in (1, 2))


def points(office: Office) -> tuple[set[int], list[tuple[int, int, str]]]:
    """What Bo has given, and what he has changed with a reason."""
    case = office.cases.by_dnr(DNR).id
    found = office.assessments.overview(case)
    changes = [(one.before, one.after, one.reason) for one in found.changes]
    return {score.points for seen in found.seen for score in seen.scores}, changes


def begun(file: Office, value: int) -> UUID:
    case = file.cases.by_dnr(DNR)
    made = file.assessments.begin(case.id)
    with file.desk.reading() as work:
        criteria = file.desk.call(work, case.call_version_id).criteria_of(case.track)
    file.assessments.score(made.id, *(Points(one.id, value, f"Gav {value}.") for one in criteria))
    return made.id


def test_points_of_another_file_do_not_come_after_handing_in(
    files: tuple[Office, Office], office: Office, office_for: OfficeFor
) -> None:
    """They are left behind and told; changed they are in the assessment, with a reason, from a file as well."""
    first, second, bo = *files, office_for("bo")
    assessed(first, first.cases.by_dnr(DNR), 4)
    begun(second, 2)
    second.assessments.keep(begun(second, 2), "avslag", "Inte färdig.", 1)
    assert returned(first, bo).conflicts == ()
    found = returned(second, bo).conflicts
    assert {(one.why, one.left) for one in found} == {(Why.HANDED, True)}
    assert {one.what for one in found} == {"Bedömning", "Poäng i bedömning"}
    assert all(side.mine != side.theirs for one in found for side in one.sides)
    with pytest.raises(Rejected, match="med skäl"):
        second.offline.settle(found[0].number, found[0].place, mine=True)
    for one in found:
        second.offline.settle(one.number, one.place, mine=False)
    assert returned(second, bo).conflicts == ()
    assert [points(one) for one in (bo, second)] == [({4}, []), ({4}, [])]
    [seen] = second.assessments.overview(second.cases.by_dnr(DNR).id).seen
    criterion = seen.scores[0].criterion
    second.assessments.change(seen.assessment.id, Points(criterion, 3, "Såg fel."), "Såg fel.")
    assert returned(second, bo).conflicts == ()
    assert points(bo) == ({3, 4}, [(4, 3, "Såg fel.")])
    assert office.databases.verify().faults == ()


def test_who_hands_in_from_a_file_means_what_was_given_there(
    files: tuple[Office, Office], office: Office, office_for: OfficeFor
) -> None:
    first, second, bo = *files, office_for("bo")
    assessed(first, first.cases.by_dnr(DNR), 4)
    begun(second, 2)
    assert returned(second, bo).conflicts == ()
    assert returned(first, bo).conflicts == ()
    assert returned(second, bo).conflicts == ()
    assert [points(one) for one in (bo, first, second)] == [({4}, [])] * 3
    told = {change.before for one in bo.history.of(first.cases.by_dnr(DNR).id, 50) for change in one.changes}
    assert "Gav 2." in told
    assert office.databases.verify().faults == ()
