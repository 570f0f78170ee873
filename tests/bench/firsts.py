"""What a newcomer waits for, and what a paper application asks of who registers it: at the real program."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.figures import Size, figure
from tests.bench.places import Places

PATIENCE = 900
GOAL = "at once useful within 60 s"


def measure(size: Size, _places: Places) -> Iterator[dict[str, Any]]:
    """From the start of the process, with the questions of the first start answered as soon as they stand there."""
    with TemporaryDirectory(prefix="cw-paper-") as folder:
        yield from _paper(Path(folder))
    if size.seconds > 1:  # the sample has one size
        with TemporaryDirectory(prefix="cw-first-") as folder:
            yield from _first(Path(folder))


def _first(folder: Path) -> Iterator[dict[str, Any]]:
    """Processor time is told beside, since other work on the machine only lengthens what a clock says."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "CASEWORKER_HOME": str(folder), "HOME": str(folder)}
    begun = time.time()
    ran = subprocess.run(
        [sys.executable, "-m", "tests.bench.newcomer"],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        timeout=PATIENCE,
        check=True,
    )
    told = json.loads(ran.stdout)
    for what, goal in (("asked", ""), ("overview", GOAL), ("cases", GOAL)):
        used = told[f"{what}.cpu"]
        yield figure(f"first.{what}", "s", [told[what] - begun], goal=goal, cpu=used)
        yield figure(f"first.{what}.cpu", "s", [used], goal=goal, clock="process")


def _paper(folder: Path) -> Iterator[dict[str, Any]]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ |= {"CASEWORKER_HOME": str(folder / "home"), "CASEWORKER_USER": "anna"}
    from PySide6.QtWidgets import QApplication  # only these figures want a window

    from caseworker_app.ui.application import Application
    from caseworker_app.ui.ground import Shell, Wanted
    from caseworker_app.ui.rooms import ROOMS
    from tests.journeys.paper import Clerk, scanned
    from tests.ui import databases

    found = QApplication.instance()
    running = found if isinstance(found, QApplication) else QApplication([])
    databases.small(folder / "small.db")
    shell = Shell(running, folder / "home")
    shell.build(ROOMS)
    application = Application(shell)
    shell.show(lambda: application.begin(Wanted(str(folder / "small.db"), "anna")))

    def until(reached: Callable[[], object]) -> None:
        last = time.monotonic() + PATIENCE
        while not reached():
            running.processEvents()
            if time.monotonic() > last:
                raise RuntimeError("the window never came so far")

    until(lambda: application.session.place is not None)
    until(lambda: application.window.isActiveWindow() or application.window.activateWindow())
    clerk = Clerk(until)
    clerk.registers(application, scanned(folder / "skannat"))
    counted = {"letters": clerk.letters, "keys": clerk.keys, "clicks": clerk.clicks, "fields": clerk.fields}
    goal = "< 180 s at five letters a second"
    yield figure("paper.registered", "s reckoned", [clerk.seconds], goal=goal, **counted)
    application.window.close()
    application.languages.remove()
    running.processEvents()
