"""The main job run once by the command, for every module that looks at what it left."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.ui.databases import made_once


@dataclass(frozen=True)
class Run:
    """What one run of the main job told, and the folder it wrote in."""

    told: dict[str, Any]
    out: Path

    @property
    def home(self) -> Path:
        return self.out / "home"

    @property
    def letters(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in (self.out / "letters").iterdir()}


def caseworker(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """One verb in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "caseworker_app", *arguments],
        env=os.environ | {"CASEWORKER_HOME": str(home)},
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=900,
    )  # fmt: skip


def first_run(made: Path) -> Run:
    """The run in this environment, made by whichever test process comes first."""
    out = made_once(made, "main_job", _run).parent
    return Run(json.loads((out / "told.json").read_text(encoding="utf-8")), out)


def _run(database: Path) -> None:
    out = database.parent
    done = caseworker(out / "home", "demo", "--headless", "--out", str(out), "--json")
    assert done.returncode == 0, done.stderr
    (out / "told.json").write_text(done.stdout, encoding="utf-8")
