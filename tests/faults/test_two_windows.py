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
from threading import Event, Thread, Timer
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
def window(
    there: Town, person: str, left: int, home: Path, screen: dict[str, str], address: str = ""
) -> Iterator[Seen]:
    """At the server, or at the `address` given."""
    case, place = there.cases["klar"].id, address or there.address(person)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.window", place, person, str(home), str(case), str(left)],
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


@pytest.fixture
def managed(screen: dict[str, str]) -> Iterator[dict[str, str]]:
    """The same with a window manager, so that keys find their window."""
    for name in ("openbox", "xdotool"):
        assert shutil.which(name), f"{name} saknas: installera paketet {name}, så att fönster kan skötas med tangenter."
    manager = subprocess.Popen(["openbox"], env=screen, stderr=subprocess.DEVNULL)
    yield screen
    manager.terminate()
    manager.wait()


@contextmanager
def pressed(window: Seen, screen: dict[str, str], keys: str) -> Iterator[None]:
    """Real keys to the program's own window, again until what they are for has come: another may be made active meanwhile."""
    done = Event()

    def told(*command: str) -> list[str]:
        run = subprocess.run(["xdotool", *command], env=screen, capture_output=True, text=True, check=False)
        return run.stdout.split()

    def press() -> None:
        while not done.wait(1):
            found = told("search", "--onlyvisible", "--pid", str(window.running.pid), "--name", "Caseworker")
            told("windowactivate", *found[:1])
            if not done.wait(1) and told("getactivewindow") == found[:1]:
                told("key", keys)
                done.wait(4)

    pressing = Thread(target=press)
    pressing.start()
    try:
        yield
    finally:
        done.set()
        pressing.join()


def test_a_field_changed_at_home_and_at_the_office_is_chosen_by_keyboard(
    office_cluster: Cluster, tmp_path: Path, managed: dict[str, str]
) -> None:
    """One program takes the case home, two are open: on the file, and on the server; what is chosen is seen in both."""
    screen = managed | {"CASEWORKER_FILE_PASSWORD": "fyra ord ur en bok"}
    path = tmp_path / "hem.cwcase"
    with ExitStack() as stack:
        there = stack.enter_context(town(office_cluster.office("anna"), tmp_path, ("klar",)))
        case = there.cases["klar"]
        there.of("bo").decisions.draft(case.id, Draft(kind=Kind.PARTIAL, text="Grundtext."))
        take = ["offline", "take", case.dnr or "", "--out", str(path), "--db", there.address("bo")]
        subprocess.run([sys.executable, "-m", "caseworker_app", *take], env=screen, check=True)
        bo, cilla = (
            stack.enter_context(window(there, name, left, tmp_path / name, screen, address))
            for name, left, address in (("bo", 0, str(path)), ("cilla", WIDE, ""))
        )
        for one, text in ((bo, "Skriven hemma av Bo."), (cilla, "Skriven av Cilla.")):
            one.until(lambda shown: shown["reasons"] == ["Grundtext."])
            one.write(text)
            one.until(lambda shown, text=text: shown["reasons"] == [text])

        with pressed(bo, screen, "ctrl+9"):
            bo.until(lambda shown: shown["asked"] == [["", ""]])
        with pressed(bo, screen, "ctrl+shift+l"):
            bo.until(lambda shown: shown["asked"] == [["Skriven hemma av Bo.", "Skriven av Cilla."]])
        with pressed(bo, screen, "ctrl+shift+m"):
            bo.until(lambda shown: shown["asked"] == [["", ""]])
        with pressed(bo, screen, "ctrl+shift+l"):
            cilla.until(lambda shown: shown["reasons"] == ["Skriven hemma av Bo."])
        (whole,) = there.of("anna").decisions.of(case.id)
        assert [one.text for one in whole.paragraphs] == ["Skriven hemma av Bo."]
        told = {change.before for one in there.of("anna").history.of(case.id) for change in one.changes}
        assert "Skriven av Cilla." in told
        assert there.of("anna").databases.verify().faults == ()
