"""`python -m tests.audit`: every view of `tests.pictures` on a screen of its own, read over AT-SPI as a screen reader
does and gone through by Tab; fails on a control without a name, out of reach of Tab, or that Tab does not leave."""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.pictures.taking import STANDS
from tests.pictures.views import views
from tests.pictures.work import fill

OUT = Path("build/audit")
LIMITS = ("unnamed", "unreachable", "tab-trap")
WALK = Path(__file__).with_name("walk.py")
PYTHON = "/usr/bin/python3"  # the system's, which has the bindings of AT-SPI
SIZE, PATIENCE = "1366x850", 180  # seconds for a view to come


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found in a view: how many controls, and what is wrong by kind."""

    controls: int
    counts: dict[str, int]
    trouble: str = ""

    @property
    def clean(self) -> bool:
        return not self.trouble and self.controls > 0 and not any(self.counts.values())

    def __str__(self) -> str:
        told = ", ".join(f"{count} {kind}" for kind, count in self.counts.items())
        return self.trouble or f"{self.controls} controls, {told}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.audit", description=__doc__)
    parser.add_argument(
        "--db", type=Path, help="a local database that is copied for each view; else a small one is made"
    )
    parser.add_argument("--person", default="", help="who looks at it; Anna in the small one, else your own login")
    parser.add_argument("--out", type=Path, default=OUT, help="where the whole reports are put")
    parser.add_argument("--only", default="", help="only views with this word in their name")
    parser.add_argument("--tool", default="", help="another program that audits, called as tests/audit/walk.py is")
    given = parser.parse_args()
    if given.tool and not shutil.which(given.tool):
        parser.error(f"there is no program {given.tool}; leave --tool (make: AUDIT) out to use the walk of this folder")
    shutil.rmtree(given.out, ignore_errors=True)
    given.out.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="cw-audit-") as folder:
        return _all(given, Path(folder))


def _all(given: argparse.Namespace, folder: Path) -> int:
    if given.db is None:
        given.db, given.person = folder / "arbete.db", given.person or "anna"
        fill(given.db)
    names = [one.name for one in views({}) if given.only in one.name]
    bad = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, seen in zip(names, pool.map(partial(_seen, given, folder), names), strict=True):
            bad += not seen.clean
            print(f"{name}: {seen}", flush=True)
    print(f"{len(names)} views, {bad} with faults. Reports: {given.out}")
    return 1 if bad or not names else 0


def _seen(given: argparse.Namespace, folder: Path, view: str) -> Seen:
    """One view in a process and on a screen of its own, with a copy of the database that it may write in."""
    place = folder / view.replace(" ", "_")
    home = place / "home"
    home.mkdir(parents=True)
    (home / "window.json").write_text(json.dumps({"look": "light", "language": "sv"}), encoding="utf-8")
    database, report = shutil.copy(given.db, place / "s.db"), given.out / f"{place.name}.json"
    asked = ["--title", re.escape(STANDS), "--timeout", str(PATIENCE), "--json", str(report)]
    asked += ["--size", SIZE, "--tabs", "300", "--env", f"CASEWORKER_HOME={home}", "--env", f"PYTHONPATH={_path()}"]
    for kind in LIMITS:
        asked += [f"--max-{kind}", "0"]
    shown = [sys.executable, "-m", "tests.pictures", "--db", str(database), "--person", given.person, "--stay", view]
    walk = [given.tool] if given.tool else [PYTHON, str(WALK)]
    run = subprocess.run([*walk, *asked, "--", *shown], capture_output=True, text=True, check=False)
    shutil.rmtree(place)
    if not report.exists():
        return Seen(0, {}, f"not audited: {(run.stdout + run.stderr)[-2000:].strip()}")
    found = json.loads(report.read_text(encoding="utf-8"))
    return Seen(found["interactive"], {kind: found["counts"][kind.replace("-", "_")] for kind in LIMITS})


def _path() -> str:
    """The repository and its sources, whichever is installed."""
    top = Path(__file__).parents[2]
    return os.pathsep.join([str(top), str(top / "src")])


if __name__ == "__main__":
    sys.exit(main())
