"""`make run` as one who has just come here meets it: a fresh clone, a screen, and soon the welcome on it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.faults.sizes import FULL

pytestmark = pytest.mark.skipif(not FULL, reason="everything is installed anew in `make faults`")
TOP = Path(__file__).resolve().parents[2]
WELCOME = "Välkommen till Caseworker"
PATIENCE = 900  # seconds for the packages to come and the window after them
SEEN = 60  # seconds from the installed program to the welcome


@contextmanager
def _started(command: list[str], **how: object) -> Iterator[subprocess.Popen[str]]:
    """A process with all that it starts, ended at the end."""
    made = subprocess.Popen(command, start_new_session=True, text=True, **how)  # type: ignore[call-overload]  # as given
    try:
        yield made
    finally:
        if made.poll() is None:
            os.killpg(made.pid, signal.SIGTERM)
        made.wait(60)


@contextmanager
def _screen() -> Iterator[str]:
    """A screen of its own, by its name."""
    heard, told = os.pipe()
    size = ("-screen", "0", "1366x768x24", "-nolisten", "tcp")
    with _started(["Xvfb", "-displayfd", str(told), *size], pass_fds=(told,), stderr=subprocess.DEVNULL):
        os.close(told)
        with os.fdopen(heard) as said:
            yield f":{said.readline().strip()}"


def _windows(screen: str) -> str:
    asked = ["xwininfo", "-display", screen, "-root", "-tree"]
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    return subprocess.run(asked, env=environment, capture_output=True, encoding="utf-8", check=True).stdout


def _seen(screen: str) -> bool:
    """Whether the welcome is a window on the screen that can be looked at."""
    found = re.search(rf'(0x[0-9a-f]+) "{WELCOME}"', _windows(screen))
    if found is None:
        return False
    asked = ["xwininfo", "-display", screen, "-id", found[1]]
    return "IsViewable" in subprocess.run(asked, capture_output=True, text=True, check=False).stdout


def test_a_fresh_clone_shows_its_welcome_after_make_run(tmp_path: Path) -> None:
    missing = [one for one in ("git", "make", "Xvfb", "xwininfo") if shutil.which(one) is None]
    assert not missing, "apt-get install git make xvfb x11-utils"
    clone, installed = tmp_path / "clone", tmp_path / "clone" / ".venv" / ".run"
    subprocess.run(["git", "clone", "-q", f"file://{TOP}", str(clone)], check=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "CASEWORKER"))}
    with _screen() as screen, (tmp_path / "said").open("w") as said:
        environment = kept | {"DISPLAY": screen, "CASEWORKER_HOME": str(tmp_path / "home")}
        how = {"cwd": clone, "env": environment, "stdout": said, "stderr": subprocess.STDOUT}
        with _started(["make", "run"], **how) as running:
            end = time.monotonic() + PATIENCE
            while not _seen(screen):
                assert running.poll() is None, (tmp_path / "said").read_text(encoding="utf-8")
                assert time.monotonic() < end, _windows(screen)
                time.sleep(0.2)
            assert time.time() - installed.stat().st_mtime < SEEN
