"""What starting costs: nothing heavy before the first picture, no Qt where there is no screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app.ui.ground import Shell
from tests.ui.patience import PATIENCE

HEAVY = {
    "sqlalchemy",
    "alembic",
    "reportlab",
    "keyring",
    "psycopg",
    "pypdfium2",
    "Stemmer",
    "python_calamine",
    "jinja2",
}
FIRST_PAINT = """
import json, sys
from PySide6.QtWidgets import QApplication
from caseworker_app.cli import main
from caseworker_app.ui import start
class Watched(start.Shell):
    def show(self, then):
        self.window.painted.connect(lambda: print(json.dumps(sorted(sys.modules))))
        super().show(then)
start.Shell = Watched
def joined(wanted):
    from caseworker_app.ui.welcome.front import Front
    Front.show = lambda self, problem: (print("joined", self._window.built), self._window.close())
load = start.load
start.load = lambda names, then: (joined(names), load(names, then))
sys.exit(main.main([]))
"""
FAILS_EARLY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from caseworker_app.cli import main
from caseworker_app.ui import main_window
class Broken(main_window.MainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, press)
        raise ValueError("Åsa Öberg")
def press():
    box = QApplication.activeModalWidget()
    if box is None:
        QTimer.singleShot(10, press)
    else:
        print(box.windowTitle(), flush=True)
        box.reject()
from caseworker_app.ui import ground
ground.MainWindow = Broken
sys.exit(main.main([]))
"""


def python(code: str, home: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    own = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CASEWORKER_HOME": str(home), **environment}
    own = {name: value for name, value in own.items() if value}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], env=own, capture_output=True, text=True, timeout=600, check=False
    )


def test_the_first_picture_comes_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    done = python(FIRST_PAINT, tmp_path)

    assert done.returncode == 0, done.stderr
    painted, joined = done.stdout.splitlines()
    loaded = set(json.loads(painted))
    assert "PySide6.QtWidgets" in loaded
    assert HEAVY & loaded == set()
    ours = {name.removeprefix("caseworker_app.ui.") for name in loaded if name.startswith("caseworker_app.ui.")}
    assert ours <= {"early", "start", "file_kinds", "ground", "appearance", "theme", "state", "main_window"}
    assert joined == "joined True"


@pytest.mark.parametrize(
    ("language", "said"), [("sv", "Caseworker kunde inte starta\n"), ("en", "Caseworker could not start\n")]
)
def test_a_mistake_before_the_first_picture_is_logged_and_told(tmp_path: Path, language: str, said: str) -> None:
    (tmp_path / "window.json").write_text(json.dumps({"language": language}), encoding="utf-8")

    done = python(FAILS_EARLY, tmp_path)

    assert done.stdout == said
    assert done.returncode == 1
    assert "ValueError" in done.stderr
    assert "Åsa" not in done.stderr  # which often ends in the system's log
    logged = (tmp_path / "log" / "caseworker.log").read_text(encoding="utf-8")
    assert "ValueError" in logged
    assert "Åsa" not in logged


def test_without_a_screen_one_sentence_says_what_to_do(tmp_path: Path) -> None:
    code = "import sys; from caseworker_app.cli.main import main; sys.exit(main([]))"
    done = python(code, tmp_path, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")

    assert done.returncode == 3
    assert done.stdout == ""
    assert done.stderr.startswith("Programmet behöver en skärm")
    assert len(done.stderr.splitlines()) == 1


def test_a_command_given_before_everything_is_loaded_is_done_when_it_is(qapp: QApplication, home: Path) -> None:
    shell = Shell(qapp, home)
    shell.build()
    done: list[str] = []
    [find] = [action for action in shell.window.bar.actions if action.shortcut().toString() == "Ctrl+K"]

    find.trigger()
    shell.window.bar.obey(SimpleNamespace(palette=lambda: done.append("palette")))

    assert done == ["palette"]
    find.trigger()
    assert done == ["palette", "palette"]
    shell.languages.remove()
    shell.window.deleteLater()


def test_the_window_can_be_closed_as_soon_as_it_is_seen(qtbot: QtBot, qapp: QApplication, home: Path) -> None:
    shell = Shell(qapp, home)
    with qtbot.waitSignal(shell.window.painted, timeout=PATIENCE):
        shell.show(lambda: None)

    assert shell.window.close()
    shell.window.deleteLater()
