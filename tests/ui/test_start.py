"""What starting costs: nothing heavy before the first picture, no Qt where there is no screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

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
from caseworker_app.ui import application
start = application.Application.start
def watched(self, wanted):
    self.window.painted.connect(lambda: (print(json.dumps(sorted(sys.modules))), QApplication.exit(0)))
    start(self, wanted)
application.Application.start = watched
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
    loaded = set(json.loads(done.stdout.splitlines()[0]))
    assert "PySide6.QtWidgets" in loaded
    assert HEAVY & loaded == set()


def test_without_a_screen_one_sentence_says_what_to_do(tmp_path: Path) -> None:
    code = "import sys; from caseworker_app.cli.main import main; sys.exit(main([]))"
    done = python(code, tmp_path, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")

    assert done.returncode == 3
    assert done.stdout == ""
    assert done.stderr.startswith("Programmet behöver en skärm")
    assert len(done.stderr.splitlines()) == 1
