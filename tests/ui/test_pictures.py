"""`make pictures` leaves no view out."""

from __future__ import annotations

from typing import get_args

from caseworker_app.ui.case.steps import STEPS
from caseworker_app.ui.rooms import ROOMS
from caseworker_app.ui.settings.view import Page
from tests.pictures.views import views
from tests.ui.dialogs import classes


def test_pictures_are_taken_of_every_room_page_step_and_dialog() -> None:
    names = [one.name for one in views({})]
    steps = {f"step {step.key}" for step in STEPS}
    dialogs = {f"dialog {kind.__name__}" for kind in classes()}

    assert len(set(names)) == len(names)
    assert set(names) >= {room.key for room in ROOMS} | steps | dialogs
    assert len([name for name in names if name.startswith("settings")]) == len(get_args(Page))
