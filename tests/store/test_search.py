"""Search finds the same on both engines; å, ä and ö are letters of their own."""

from __future__ import annotations

import pytest

from caseworker_app.store import search
from caseworker_app.store.work import Store
from tests.support.rows import add_case

TEXTS = {
    1: "Ängsholms kommun 212000-9901 Samordnad lägesbild i bostadsområden",
    2: "Angsholms idrottsförening, mötesplatser för ungdomar",
    3: "Föreningen Språkbron – språkcaféer; möten DELMOS 2020/13",
}


@pytest.fixture
def cases(store: Store) -> dict[object, int]:
    made = {add_case(store, number): number for number in TEXTS}
    with store.work() as work:
        search.index(work.connection, [(key, search.analysed([TEXTS[n]])) for key, n in made.items()])
        work.commit()
    return dict(made)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("ängsholm", {1}),
        ("angsholm", {2}),
        ("kommunen", {1}),
        ("ungdomarnas", {2}),
        ("mötes", {2, 3}),
        ("2120009901", {1}),
        ("2020/13", {3}),
        ("språkcafé", {3}),
        ("lägesbild samordnad", {1}),
        ("finns inte", set()),
        ("'\" ) OR *", set()),
        ("", set()),
    ],
)
def test_words_find_their_cases(store: Store, cases: dict[object, int], wanted: str, found: set[int]) -> None:
    with store.reading() as work:
        hits = search.hits(work.connection, wanted)
    assert {cases[key] for key in hits} == found


def test_a_changed_text_is_found_by_its_new_words_only(store: Store, cases: dict[object, int]) -> None:
    key = next(key for key, number in cases.items() if number == 1)
    with store.work() as work:
        search.index(work.connection, [(key, search.analysed(["Helt andra ord"]))])  # type: ignore[list-item]
        work.commit()
    with store.reading() as work:
        assert search.hits(work.connection, "ängsholm") == []
        assert search.hits(work.connection, "andra ord") == [key]
