"""A case decided while it was away: what was done unaware of it is left behind, what was done knowing it is as online."""

from __future__ import annotations

from typing import Any

import pytest

from caseworker_app.errors import Rejected
from caseworker_app.services.away.homecoming import Homecoming
from caseworker_app.sync.merge import Why
from tests.support.away import Home, document, knows_decided


def phone(home: Home, number: int, value: str) -> None:
    with home.files[number].desk.work() as work:
        [applicant] = work.applicants.find(case_id=home.cases[0])
        work.applicants.change(applicant.id, phone=value)
        work.commit()


def phone_there(home: Home) -> str:
    with home.offices["anna"].desk.reading() as work:
        return work.applicants.find(case_id=home.cases[0])[0].phone or ""


def test_work_between_push_and_the_pull_that_brings_a_decision_is_left_behind(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, pull = phone_there(home), Homecoming._pull

    def late(given: Homecoming, *more: Any) -> None:
        if not knows_decided(home.files[0], home.cases[0]):
            phone(home, 0, "08-1")
            home.decide(home.cases[0])
        pull(given, *more)

    monkeypatch.setattr(Homecoming, "_pull", late)
    home.back(0)
    assert knows_decided(home.files[0], home.cases[0])
    home.back(0)
    assert phone_there(home) == before
    [left] = home.files[0].offline.status().conflicts
    assert (left.why, left.left, left.sides[0].mine) == (Why.DECIDED, True, "08-1")


def test_a_choice_that_waited_is_left_behind_when_the_case_is_decided(home: Home) -> None:
    phone(home, 0, "08-1")
    phone(home, 1, "08-2")
    home.back(1)
    home.back(0)
    assert [c.why for c in home.files[0].offline.status().conflicts] == [Why.CHANGED]
    home.decide(home.cases[0])
    home.back(0)
    [left] = home.files[0].offline.status().conflicts
    assert (left.why, left.left) == (Why.DECIDED, True)
    with pytest.raises(Rejected, match="anteckning"):
        home.files[0].offline.settle(left.number, left.place, mine=True)
    assert phone_there(home) == "08-2"
    home.files[0].offline.note_left(left.number, left.place)
    home.back(0)
    with home.offices["anna"].desk.reading() as work:
        assert any("08-1" in note.text for note in work.notes.find(case_id=home.cases[0]))


def test_what_the_decided_case_has_already_is_not_left_behind(home: Home) -> None:
    phone(home, 0, "08-1")
    phone(home, 1, "08-1")
    home.back(1)
    home.decide(home.cases[0])
    home.back(0)
    assert home.files[0].offline.status().conflicts == ()


def test_what_is_done_with_the_decision_in_sight_is_written_as_at_the_office(home: Home) -> None:
    home.decide(home.cases[0])
    home.back(0)
    made = document(home.files[0], home.cases[0], "Brev som kom sedan")
    home.back(0)
    with home.offices["anna"].desk.reading() as work:
        assert work.documents.find(id=made.id)
    assert home.files[0].offline.status().conflicts == ()
