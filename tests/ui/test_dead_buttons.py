"""A button that cannot be pressed says why: on pointing at it, and to a screen reader."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from caseworker_app.ui.rooms import ROOMS
from tests.ui.conftest import Start
from tests.ui.manners import silent


def test_every_dead_button_of_a_room_says_why(qtbot: QtBot, start: Start, letters_database: Path) -> None:
    """The decider may do little but decide, so most of what can be off is."""
    application = start(letters_database, "david")
    dead = {}
    for room in ROOMS:
        application.window.room(room.key)
        qtbot.waitUntil(lambda: application.tasks.idle)
        view = application.window.view()
        assert view is not None
        qtbot.waitUntil(lambda view=view: silent(view) == [] or application.tasks.idle)
        dead[room.key] = silent(view)

    assert dead == {room.key: [] for room in ROOMS}
