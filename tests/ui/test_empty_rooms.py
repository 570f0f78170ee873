"""A new database: each room that needs a call says so and leads there, and the focus stands on that way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.ui.allocation.view import AllocationView
from caseworker_app.ui.room import RoomView
from caseworker_app.ui.statistics.view import StatisticsView
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.worklist.room import WorklistRoom
from caseworker_app.ui.workplace import Workplace
from tests.support import fresh
from tests.ui.patience import active
from tests.ui.support import Around, around


@pytest.fixture
def new(tmp_path: Path, qapp: QApplication) -> Iterator[Around]:
    """Anna's database with nothing in it."""
    fresh.empty(tmp_path / "ny.db")
    with closing(open_office(str(tmp_path / "ny.db"), "anna")) as office:
        office.people.found()
        yield around(office, tmp_path)


def _views(place: Workplace) -> list[RoomView]:
    return [WorklistRoom(place), AllocationView(place), StatisticsView(place)]


def test_a_room_without_a_call_leads_to_the_calls(new: Around, qtbot: QtBot) -> None:
    for view in _views(new.place):
        qtbot.addWidget(view)
        active(qtbot, view)
        view.activate()

        def shown(view: RoomView = view) -> list[EmptyState]:
            return [one for one in view.findChildren(EmptyState) if one.isVisible() and one.way is not None]

        qtbot.waitUntil(lambda shown=shown: len(shown()) == 1)
        (state,) = shown()
        assert "tlysning" in state.accessibleName()
        assert isinstance(state.way, QPushButton)
        state.way.click()
        view.hide()
    assert new.go.rooms == [("settings", {"page": "calls"})] * 3


def test_an_empty_list_of_cases_has_no_preview_and_its_way_out_is_where_one_stands(new: Around, qtbot: QtBot) -> None:
    room = WorklistRoom(new.place)
    qtbot.addWidget(room)
    room.resize(1500, 800)
    active(qtbot, room)
    room.activate()
    qtbot.waitUntil(lambda: room.first_focus() is room.list.ui.empty.way)
    assert not room.list.ui.preview.isVisible()
