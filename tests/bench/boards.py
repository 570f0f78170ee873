"""The allocation board with a thousand cases: reckoned anew, and the whole room after a change, paint included."""

from __future__ import annotations

import dataclasses
import os
import random
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from caseworker_app.app import open_office
from caseworker_app.domain.allocation import Choice, Contender, difference
from caseworker_app.domain.money import Money
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.deciding.boards import BoardTrack
from caseworker_app.services.office import Office
from caseworker_app.store import schema
from tests.bench.figures import Size, figure, worked
from tests.bench.places import Places
from tests.support.files import CALL

CASES = 1000
GOAL = "p95 <= 16 ms"


def measure(size: Size, _places: Places) -> Iterator[dict[str, Any]]:
    """The twin of the reckoning is sorting the same cases by one number; of the room, a repaint of the table alone."""
    with TemporaryDirectory(prefix="cw-board-") as folder:
        path = Path(folder) / "board.db"
        schema.upgrade(str(path))
        with closing(open_office(str(path), "anna", clock=SampleClock(date(2020, 5, 18)))) as office:
            office.people.found()
            office.calls.add(CALL)
            yield _reckoned(_crowded(office), size.rounds)
            yield _room(office, Path(folder), size.rounds)


def _crowded(office: Office) -> BoardTrack:
    """The first track with a thousand cases, each assessed by two."""
    chance = random.Random(9)
    track = office.allocations.board(CALL).tracks[0]
    contenders = tuple(
        Contender(
            case_id=UUID(int=number),
            dnr=f"P 2020/{number}",
            applicant=f"Sökande {number} i någon ort",
            track=track.id,
            sought=Money.kronor(chance.randrange(50, 900) * 1000),
            points=tuple({c.id: chance.randint(c.lowest, c.highest) for c in track.criteria} for _ in range(2)),
            wanted=2,
        )
        for number in range(1, CASES + 1)
    )
    return dataclasses.replace(track, contenders=contenders)


def _reckoned(track: BoardTrack, rounds: int) -> dict[str, Any]:
    today, mine, twin = track.plan(), [], []
    for number in range(rounds):
        terms = dataclasses.replace(track.terms, frame=track.terms.frame + Money.kronor(number * 10_000))
        choices = {UUID(int=number % CASES + 1): Choice(into=True, reason="Prov.")}
        mine.append(1000 * worked(lambda t=terms, c=choices: difference(today, track.plan(t, c))))  # type: ignore[misc]
        twin.append(1000 * worked(lambda: sorted(track.contenders, key=lambda one: one.sought.ore)))
    return figure(f"board.reckoned.{CASES}", "ms", mine, twin=twin, goal=GOAL, clock="process")


def _room(office: Office, folder: Path, rounds: int) -> dict[str, Any]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # only this figure wants a window

    from caseworker_app.ui.allocation.view import AllocationView
    from tests.ui.support import around

    application = QApplication.instance() or QApplication([])
    view = AllocationView(around(office, folder).place)
    view.resize(1266, 700)
    view.show()
    view.activate()
    board = view.presenter.board
    assert board is not None
    crowded = dataclasses.replace(board, tracks=(_crowded(office), *board.tracks[1:]))
    view.presenter._arrived(([], CALL, crowded, []))
    application.processEvents()
    mine, twin, chance = [], [], random.Random(4)
    for _ in range(rounds):
        case = UUID(int=chance.randint(1, CASES))
        twin.append(1000 * worked(lambda: view.ui.table.viewport().repaint()))
        mine.append(1000 * worked(lambda case=case: _changed(view, application, case)))  # type: ignore[misc]
    view.close()
    application.processEvents()
    return figure(f"board.room.{CASES}", "ms", mine, twin=twin, goal=GOAL, clock="process")


def _changed(view: Any, application: Any, case: UUID) -> None:
    """A case taken in by hand, and everything it moves, until it is painted."""
    view.presenter._reasoned(case, Choice(into=True), "Prov.")
    application.processEvents()
