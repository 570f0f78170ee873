"""F1 opens the page of the view: every room and every step has one, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseworker_app.ui.case.steps import STEPS
from caseworker_app.ui.manual import pages
from caseworker_app.ui.rooms import ROOMS
from caseworker_app.ui.worklist.room import HELP
from tests.ui.conftest import Start


def test_every_room_has_its_page(start: Start, small_database: Path) -> None:
    window = start(small_database).window
    found = set()
    for room in ROOMS:
        window.room(room.key)
        view = window.view()
        assert view is not None
        found.add(view.help_page())
    assert len(found) == len(ROOMS)
    for language in ("sv", "en"):
        assert found | set(HELP.values()) <= {path.stem for _, path in pages(language)}
    assert set(HELP) <= {step.key for step in STEPS}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_page_begins_with_its_title(language: str) -> None:
    for title, path in pages(language):
        assert path.read_text(encoding="utf-8").startswith(f"# {title}\n")
