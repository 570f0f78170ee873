"""The same edits and the same choices come to the same, whoever comes home first, and whatever the clocks say."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from caseworker_app.domain.states import Reply
from caseworker_app.services.away.conflicts import Conflict
from caseworker_app.services.casework.assessments import Points
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.office import Office
from caseworker_app.sync.merge import Why
from tests.faults.sizes import FULL
from tests.support.away import WHO, Home, ServerHome, document
from tests.support.cluster import Cluster
from tests.support.offline import MemoryKeys
from tests.sync.judge import SPOTS
from tests.sync.sight import RECORDS, name_of

REPLIES = tuple(Reply)
ON_SERVER = [spot for spot in SPOTS if spot[0] != "completion_item"]  # there a thing asked for is written anew
OFFICE = -1
PLACES = (OFFICE, *range(len(WHO)))
DEEDS = ("edit", "edit", "edit", "answer", "score", "note", "document", "drop")


@dataclass(frozen=True)
class Deed:
    """What somebody does somewhere; it does nothing where there is nothing to do it to."""

    place: int
    what: str
    case: int
    spot: tuple[str, str]
    value: int


def deeds(*spots: tuple[str, str]) -> st.SearchStrategy[list[Deed]]:
    place, value, case = st.sampled_from(PLACES), st.integers(0, 2), st.integers(0, 1)
    one = st.builds(Deed, place, st.sampled_from(DEEDS), case, st.sampled_from(spots), value)
    return st.lists(one, min_size=8, max_size=24)


EVERYTHING = [
    *(Deed(place, "edit", 0, spot, (place + n) % 3) for n, spot in enumerate(SPOTS) for place in PLACES),
    *(
        Deed(place, what, 0, SPOTS[0], place % 3)
        for what in ("answer", "score", "note", "document")
        for place in PLACES
    ),
    *(Deed(place, "score", 0, SPOTS[0], 2 - place) for place in (2, 0)),
    *(Deed(place, "answer", 1, SPOTS[0], value) for place, value in ((0, 0), (1, 0), (0, 1))),
    Deed(0, "drop", 1, SPOTS[0], 0),
    Deed(1, "edit", 1, ("completion_item", "text"), 1),
]
"""Each kind of clash once."""
SOME = [
    *(Deed(place, "score", 0, SPOTS[0], value) for place, value in ((0, 0), (2, 1), (0, 2))),
    *(Deed(place, "answer", 1, SPOTS[0], value) for place, value in ((0, 0), (1, 0), (0, 1))),
    Deed(0, "drop", 1, SPOTS[0], 0),
    *(Deed(place, "edit", 1, ("paragraph", "text"), place) for place in (1, 2)),
]
orders = st.permutations(range(len(WHO)))


@pytest.fixture(scope="module")
def shared(template: tuple[Path, MemoryKeys], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    made = Home(*template, tmp_path_factory.mktemp("ordning") / "hem")
    yield made
    made.close()


@pytest.fixture(scope="module")
def on_server(office_cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    made = ServerHome(office_cluster, tmp_path_factory.mktemp("server"))
    yield made
    made.close()


@settings(
    max_examples=300 if FULL else 1,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@example(done=EVERYTHING, first=[0, 1, 2], other=[2, 1, 0], keep=True)
@given(done=deeds(*SPOTS), first=orders, other=orders, keep=st.booleans())
def test_it_comes_to_the_same_whoever_is_home_first(
    shared: Home, done: list[Deed], first: list[int], other: list[int], keep: bool
) -> None:
    """The greater of two values is chosen by whoever is asked, and what was dropped is kept or not, always."""
    assert ended(shared, done, first, keep) == ended(shared, done, first[::-1] if first == other else other, keep)


@settings(
    max_examples=60,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, *[Phase.generate] * FULL],
    suppress_health_check=list(HealthCheck),
)
@example(done=SOME, first=[0, 2, 1], other=[1, 2, 0], keep=False)
@given(done=deeds(*ON_SERVER), first=orders, other=orders, keep=st.booleans())
def test_it_comes_to_the_same_on_a_server_too(
    on_server: Home, done: list[Deed], first: list[int], other: list[int], keep: bool
) -> None:
    """In `make test` a short history where two files of an assessor differ and somebody changes their mind."""
    assert ended(on_server, done, first, keep) == ended(on_server, done, first[::-1] if first == other else other, keep)


def ended(home: Home, done: Sequence[Deed], order: Sequence[int], keep: bool) -> dict[str, Any]:
    home.fresh()
    for deed in done:
        do(home, deed)
    for number in order:
        home.back(number)
        if chosen(home.files[number], keep=keep):
            home.back(number)
    assert not any(file.offline.status().conflicts for file in home.files)
    return state(home) | {"scores": scores(home)}


def do(home: Home, deed: Deed) -> None:
    office, case = home.offices["anna"] if deed.place == OFFICE else home.files[deed.place], home.cases[deed.case]
    if deed.what == "note":
        office.cases.note(case, f"Anteckning {deed.value}")
    elif deed.what == "document":
        document(office, case, f"Handling {deed.value}")
    elif deed.what == "score":
        score(office, home, deed.case, deed.value)
    elif deed.what == "answer":
        sheet = office.reviews.open(case, "formell")
        key = sheet.rows[1].template.id
        office.reviews.answer(sheet.checklist.id, Given(key, REPLIES[deed.value], f"värde {deed.value}"))
    elif deed.what == "drop":
        with office.desk.work() as work:
            for item in work.completion_items.find(case_id=case):
                work.completion_items.remove(item.id)
            work.commit()
    else:
        edit(office, home, deed)


def edit(office: Office, home: Home, deed: Deed) -> None:
    table, name = deed.spot
    with office.desk.work() as work:
        records: Any = getattr(work, RECORDS[table])
        for row in records.find("id", case_id=home.cases[deed.case])[:1]:
            records.change(row.id, **{name: REPLIES[deed.value] if name == "reply" else f"värde {deed.value}"})
        work.commit()


def score(office: Office, home: Home, number: int, value: int) -> None:
    begun = office.assessments.begin(home.cases[number])
    with office.desk.reading() as work:
        case = work.cases.get(home.cases[number])
        criterion = office.desk.call(work, case.call_version_id).criteria_of(case.track)[0].id
    office.assessments.score(begun.id, Points(criterion, value + 1, f"värde {value}"))


def chosen(file: Office, *, keep: bool) -> bool:
    """Whether anything was asked."""
    found = False
    while asked := file.offline.status().conflicts:
        one, found = asked[0], True
        side = one.sides[0]
        if one.by_field:
            file.offline.settle(one.number, one.place, mine=side.mine > side.theirs, field=side.field)
        else:
            file.offline.settle(one.number, one.place, mine=drops(one) is not keep)
    return found


def drops(one: Conflict) -> bool:
    """Whether mine is that it is dropped, and not that it stays."""
    return all(not side.mine for side in one.sides)


def state(home: Home) -> dict[str, Any]:
    """What one reads of the cases, without what chance has named."""
    with home.offices["anna"].desk.reading() as work:
        return {
            "values": {
                (table, name_of(table, row), name): str(getattr(row, name) or "")
                for table, name in SPOTS
                for row in getattr(work, RECORDS[table]).find("id", case_id=home.cases)
            },
            "notes": sorted((note.case_id, note.text, note.author) for note in work.notes.find(case_id=home.cases)),
            "documents": sorted((one.case_id, one.title) for one in work.documents.find(case_id=home.cases)),
            "numbers": sorted((one.case_id, one.number) for one in work.documents.find(case_id=home.cases)),
        }


def scores(home: Home) -> list[tuple[Any, ...]]:
    """Each assessor's, as they see them at the office."""
    made = []
    for who in ("anna", "bo", "cilla"):
        with home.offices[who].desk.reading() as work:
            found = {one.id: one for one in work.assessments.find(assessor=who)}
            made += [
                (who, one.case_id, one.criterion, one.points, one.reason)
                for one in work.scores.find("case_id", assessment_id=list(found))
            ]
    return made


@pytest.mark.parametrize("days", [(1, 0, -1), (-1, 0, 1)])
def test_an_assessor_with_two_files_is_asked_and_no_clock_decides(home: Home, days: tuple[int, ...]) -> None:
    """Whichever file comes home first; what gave way stays in the history of the case. What one had seen is not asked."""
    at = pytest.MonkeyPatch()
    for first, last in ((0, 2), (2, 0)):
        home.fresh()
        for place, value in ((first, 0), (last, 1), (first, 2)):
            at.setattr(time, "time_ns", lambda wrong=days[place]: NOON + wrong * DAY_NS)
            score(home.files[place], home, 0, value)
        at.undo()
        home.back(first)
        home.back(last)
        assert [len(file.offline.status().conflicts) for file in (home.files[first], home.files[last])] == [0, 1]
        [asked] = home.files[last].offline.status().conflicts
        assert (asked.why, asked.by) == (Why.CHANGED, "Bo")
        assert {(side.mine, side.theirs) for side in asked.sides} == {("2", "3"), ("värde 1", "värde 2")}
        home.files[last].offline.settle(asked.number, asked.place, mine=True)
        for place in (last, first):
            home.back(place)
        at.setattr(time, "time_ns", lambda wrong=days[first]: NOON + wrong * DAY_NS)
        score(home.files[first], home, 0, 0)
        at.undo()
        home.back(first)
        home.back(last)
        assert [file.offline.status().conflicts for file in home.files] == [(), (), ()]
        bo = home.offices["bo"]
        for office in (bo, home.files[0], home.files[2]):
            [seen] = office.assessments.overview(home.cases[0]).seen
            assert [(one.points, one.reason) for one in seen.scores] == [(1, "värde 0")]
        told = {
            side
            for one in bo.history.of(home.cases[0], 50)
            for change in one.changes
            for side in (change.before, change.after)
        }
        assert {"värde 1", "värde 2"} <= told
        assert bo.databases.verify().faults == ()


NOON, DAY_NS = 1_590_000_000 * 10**9, 24 * 3600 * 10**9


def test_who_changes_their_mind_is_asked_as_who_did_not_whoever_is_home_first(home: Home) -> None:
    """Both said yes, one of them then no: what both came to on the way is not nobody's."""
    for order in ((0, 1), (1, 0)):
        home.fresh()
        for place, value in ((0, 0), (1, 0), (0, 1)):
            do(home, Deed(place, "answer", 0, SPOTS[0], value))
        for place in order:
            home.back(place)
        assert home.files[order[0]].offline.status().conflicts == ()
        [asked] = home.files[order[1]].offline.status().conflicts
        reply = next(side for side in asked.sides if side.field == "reply")
        assert {reply.mine, reply.theirs} == {"ja", "nej"}
        assert reply.base == ""
