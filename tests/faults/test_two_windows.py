"""Two program windows on one server, side by side on a real screen (Xvfb): each sees the other, and what it writes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

from caseworker_app.domain.states import Kind
from caseworker_app.services.deciding.decisions import Draft
from tests.faults.sizes import FULL
from tests.support.cluster import Cluster
from tests.support.town import Town, town

PATIENCE = 600.0
WIDE = 1440
PICTURE = Path("build/two-windows.png")
pytestmark = pytest.mark.skipif(not FULL, reason="real windows are opened in `make faults`")


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """The surroundings of a program on a screen of its own."""
    assert shutil.which("Xvfb"), "Xvfb saknas: installera paketet xvfb, så att två fönster kan ses."
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{2 * WIDE}x1000x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        display = told.readline().strip()
    yield {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
    server.terminate()
    server.wait()


class Seen:
    """A running window and what it says it shows."""

    def __init__(self, running: subprocess.Popen[str]) -> None:
        self.running = running

    def until(self, wanted: Callable[[dict[str, Any]], bool]) -> None:
        assert self.running.stdout is not None
        for line in self.running.stdout:
            if wanted(json.loads(line)):
                return
        raise AssertionError(f"the window has closed with {self.running.wait()}")

    def write(self, text: str) -> None:
        assert self.running.stdin is not None
        self.running.stdin.write(text + "\n")
        self.running.stdin.flush()


@contextmanager
def window(there: Town, person: str, left: int, home: Path, screen: dict[str, str]) -> Iterator[Seen]:
    case = there.cases["klar"].id
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.window", there.address(person), person, str(home), str(case), str(left)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**screen, "CASEWORKER_HOME": str(home), "CASEWORKER_USER": person},
    ) as running:
        seen, late = Seen(running), Timer(PATIENCE, running.kill)
        late.start()
        try:
            yield seen
            seen.write("")
            assert running.wait(PATIENCE) == 0
        finally:
            late.cancel()
            running.kill()


def test_two_windows_on_one_server_see_each_other(
    office_cluster: Cluster, tmp_path: Path, screen: dict[str, str]
) -> None:
    with ExitStack() as stack:
        there = stack.enter_context(town(office_cluster.office("anna"), tmp_path, ("klar",)))
        case = there.cases["klar"].id
        there.of("bo").decisions.draft(case, Draft(kind=Kind.PARTIAL, text="Grundtext."))
        bo, cilla = (
            stack.enter_context(window(there, name, left, tmp_path / name, screen))
            for name, left in (("bo", 0), ("cilla", WIDE))
        )
        bo.until(lambda shown: shown["others"] == ["Cilla har ärendet öppet"] and shown["reasons"] == ["Grundtext."])
        cilla.until(lambda shown: shown["others"] == ["Bo har ärendet öppet"] and shown["reasons"] == ["Grundtext."])

        bo.write("Skriven av Bo.")
        cilla.until(lambda shown: shown["reasons"] == ["Skriven av Bo."])
        cilla.write("Skriven av Cilla.")
        bo.until(lambda shown: shown["reasons"] == ["Skriven av Cilla."])
        if shutil.which("import"):
            PICTURE.parent.mkdir(exist_ok=True)
            subprocess.run(["import", "-window", "root", str(PICTURE)], env=screen, check=True)
        (whole,) = there.of("anna").decisions.of(case)
        assert [one.text for one in whole.paragraphs] == ["Skriven av Cilla."]
        assert whole.decision.editors == ("cilla",)
