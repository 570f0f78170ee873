"""The generated forms are those of the .ui files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_form_is_fresh() -> None:
    done = subprocess.run(
        [sys.executable, "packaging/compile_ui.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout
