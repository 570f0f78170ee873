"""The program at 200 % on the smallest screen, in a process of its own: says what of each room cannot be come to.

Started with `QT_SCALE_FACTOR=2`, a database, and who works in it; prints the faults by room as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget

from caseworker_app.ui.application import Application
from caseworker_app.ui.ground import Shell, Wanted
from caseworker_app.ui.rooms import ROOMS
from tests.ui.access import describe, interactive

WIDE, HIGH = 683, 384  # a screen of 1366 x 768 at 200 %
LAST = 120  # seconds
SOON = 30  # seconds in which a layout comes to rest on a busy machine
LINE, WORD = 24, 60  # of a control, in sight


def until(app: QApplication, reached: Callable[[], object], seconds: float = LAST) -> None:
    end = time.monotonic() + seconds
    while not reached():
        app.processEvents()
        if time.monotonic() > end:
            raise TimeoutError("the window never came so far")
        time.sleep(0.01)


def out_of_reach(root: QWidget) -> list[str]:
    """Controls that no scrolling brings into sight, whole where they have room for it."""
    return [
        f"{describe(one)} {one.size()} {one.visibleRegion().boundingRect()}"
        for one in interactive(root)
        if not _seen(one)
    ]


def _seen(control: QWidget) -> bool:
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(control, 0, 0)
        above = above.parentWidget()
    painted = control.viewport() if isinstance(control, QAbstractScrollArea) else control
    there = painted.visibleRegion().boundingRect()
    return there.height() >= min(painted.height(), LINE) > 0 and there.width() >= min(painted.width(), WORD)


def main(database: str, person: str) -> int:
    app = QApplication(sys.argv[:1])
    shell = Shell(app, Path(os.environ["CASEWORKER_HOME"]))
    shell.build(ROOMS)
    application = Application(shell)
    shell.show(lambda: application.begin(Wanted(database, person)))
    until(app, lambda: application.session.place is not None)
    window = application.window
    window.resize(WIDE, HIGH)
    found: dict[str, object] = {}
    for room in ROOMS:
        window.room(room.key)
        shown = window.ui.rooms_host.currentWidget()
        assert isinstance(shown, QScrollArea)
        until(app, lambda: application.tasks.idle)
        with suppress(TimeoutError):  # the layout settles by events
            until(app, lambda shown=shown: not out_of_reach(shown), SOON)
        found[room.key] = {"controls": len(list(interactive(shown))), "faults": out_of_reach(shown)}
    rail, strip = window.ui.rooms_rail, window.ui.status_strip
    found["around"] = {
        "controls": len(list(interactive(strip))) + 1,
        "faults": out_of_reach(rail) + out_of_reach(strip),
    }
    found["size"] = [window.width(), window.height(), window.devicePixelRatio()]
    window.close()
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
