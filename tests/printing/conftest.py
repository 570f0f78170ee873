"""One private print server for all tests here; a missing package is a failure that names it, never a skip."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from caseworker_app.printing.cups import Cups
from tests.support.print_room import PrintRoom


@pytest.fixture(scope="session")
def running() -> Iterator[PrintRoom]:
    with PrintRoom() as started:
        yield started


@pytest.fixture
def room(running: PrintRoom) -> PrintRoom:
    """The print server with an empty queue."""
    running.clear()
    return running


@pytest.fixture
def cups(room: PrintRoom) -> Cups:
    return Cups(room.environment)
