"""At 200 % on the smallest screen every control of every room is still come to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from caseworker_app.ui.rooms import ROOMS
from tests.ui import doubled


def test_every_control_is_come_to_at_two_hundred_per_cent_on_a_small_screen(
    small_database: Path, tmp_path: Path
) -> None:
    own = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2", "CASEWORKER_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.doubled", str(small_database), "anna"],
        env=os.environ | own, cwd=Path(doubled.__file__).parents[2],
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=600,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)

    assert found.pop("size") == [doubled.WIDE, doubled.HIGH, 2]
    assert set(found) == {*(room.key for room in ROOMS), "around"}
    assert {room: one["faults"] for room, one in found.items() if one["faults"]} == {}
    assert sum(one["controls"] for one in found.values()) > 60
