"""`python -m tests.pictures`: pictures of every view in every look and size, to be looked at before a release, and the
walk of `tests.ui.access` through each: every control named, reached, left, and its focus seen."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.pictures.taking import VARIANTS, Variant, stay, take, tell
from tests.pictures.work import fill

OUT = Path("build/pictures")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--db", type=Path, help="a local database that is copied; without it a small one is made")
    parser.add_argument("--person", default="", help="who looks at it; Anna in the small one, else your own login")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--variant", nargs="+", choices=[one.name for one in VARIANTS], help="only these")
    parser.add_argument("--only", default="", help="only views with this word in their name")
    parser.add_argument("--stay", metavar="VIEW", help="show this view of --db on the screen and stay: for tools")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)  # the process of one variant
    given = parser.parse_args()
    if given.stay:
        return stay(given.db, given.person, given.stay)
    if given.here:
        return _here(given)
    with tempfile.TemporaryDirectory(prefix="cw-pictures-") as folder:
        return _all(given, Path(folder))


def _here(given: argparse.Namespace) -> int:
    (name,) = given.variant
    taken = take(given.db, given.person, given.out / name, given.only)
    tell(name, taken, lambda line: print(line, flush=True))
    return 1 if taken.missing or taken.barred else 0


def _all(given: argparse.Namespace, folder: Path) -> int:
    """Each variant in a process of its own, since size and scale are those of a process."""
    source = given.db or folder / "arbete.db"
    if given.db is None:
        fill(source)
        given.person = given.person or "anna"
    wanted = [one for one in VARIANTS if not given.variant or one.name in given.variant]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        ends = list(pool.map(lambda one: _process(given, one, source, folder / one.name), wanted))
    print(f"Contact sheets and pictures: {given.out}")
    return max(ends)


def _process(given: argparse.Namespace, variant: Variant, source: Path, folder: Path) -> int:
    """The exit code of one variant, on a copy of the database."""
    environment = os.environ | variant.environment(folder / "home")
    database = Path(shutil.copy(source, folder / source.name))
    shutil.rmtree(given.out / variant.name, ignore_errors=True)
    arguments = ["--db", str(database), "--person", given.person, "--out", str(given.out), "--only", given.only]
    command = [sys.executable, "-m", "tests.pictures", "--here", "--variant", variant.name, *arguments]
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
