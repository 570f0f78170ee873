"""Every view by name and how the running application shows it: rooms, pages, steps of a case, dialogs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from caseworker_app.ui.application import Application
from caseworker_app.ui.case.steps import STEPS
from caseworker_app.ui.rooms import ROOMS
from tests.ui.dialogs import DIALOGS, Make, opened
from tests.ui.screens import FURNISHED, SCREENS, at_step

BUSY = 60_000  # milliseconds that a view may take
STEP = "step"
BESIDE = "case "  # they open the drawer, which then stays open
CALM = 3  # looks in a row that find nothing to do


@dataclass(frozen=True, slots=True)
class View:
    name: str
    show: Callable[[Application], QWidget]


def views(cases: Mapping[str, UUID]) -> list[View]:
    """`cases`: by step the case that shows it."""
    begun = {step.key for step in STEPS} - {room.key for room in ROOMS}  # shown at a case where they are
    screens = [View(one.name, one.open) for one in SCREENS if one.name not in begun]
    return [
        *(one for one in screens if not one.name.startswith(BESIDE)),
        *(View(one.name, one.open) for one in FURNISHED),
        *(View(f"{STEP} {step.key}", partial(_step, step.key, cases.get(step.key))) for step in STEPS),
        *(one for one in screens if one.name.startswith(BESIDE)),
        *(View(f"dialog {kind.__name__}", partial(_dialog, kind, make)) for kind, make in DIALOGS.items()),
    ]


def _step(key: str, case: UUID | None, application: Application) -> QWidget:
    if case is None:
        raise LookupError("no case in the database has this step")
    application.window.case(case, key)
    until(lambda: application.tasks.idle and _there(application, case, key))
    return application.window


def _there(application: Application, case: UUID, key: str) -> bool:
    view = application.window.view()
    return view is not None and view.where().get("case") == str(case) and at_step(application) == key


def _dialog(kind: type[QDialog], make: Make, application: Application) -> QWidget:
    return opened(application, kind, make)


def until(true: Callable[[], bool]) -> None:
    """Wait for something to come; TimeoutError when it does not."""
    deadline = QDeadlineTimer(BUSY)
    while not true():
        if deadline.hasExpired():
            raise TimeoutError("not shown in time")
        QTest.qWait(20)


def settled(application: Application) -> None:
    """No work is under way, and none follows from what came."""
    calm = 0
    deadline = QDeadlineTimer(BUSY)
    while calm < CALM:
        if deadline.hasExpired():
            raise TimeoutError("never came to rest")
        QTest.qWait(50)
        calm = calm + 1 if application.tasks.idle else 0
