"""`python -m tests.bench`: measure, print a line per figure, write them all as JSON; exit 1 when a goal was missed."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench import away, boards, crowds, firsts, imports, letters, lists, notices, proofs, windows
from tests.bench.figures import FULL, SMALL
from tests.bench.goals import told
from tests.bench.places import Places
from tests.support.cluster import Cluster

PARTS = {
    "import": imports.measure,
    "worklist": lists.pages,
    "search": lists.searches,
    "save": lists.saves,
    "verify": proofs.verify,
    "writers": proofs.writers,
    "notify": notices.measure,
    "letters": letters.measure,
    "board": boards.measure,
    "window": windows.measure,
    "crowd": crowds.measure,
    "offline": away.measure,
    "first": firsts.measure,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--scale", choices=("full", "small"), default="full")
    chosen = parser.parse_args()
    size = FULL if chosen.scale == "full" else SMALL
    figures: list[dict[str, Any]] = []
    seconds = {}
    for name in chosen.only:
        begun = time.perf_counter()
        with tempfile.TemporaryDirectory(prefix="cw-bench-") as folder, Cluster() as cluster:
            places = Places(Path(folder), cluster)
            for one in PARTS[name](size, places):
                figures.append(one)
                ratio = f"  {one['ratio']:.2f} x" if "ratio" in one else ""
                p95 = f"  p95 {one['p95']:.3f}" if "p95" in one["goal"] else ""
                print(
                    f"{one['name']:32} {one['median']:12.3f} {one['unit']:12}{p95}{ratio}  ({one['goal']})", flush=True
                )
            places.close()
        seconds[name] = time.perf_counter() - begun
    machine = {"cores": os.cpu_count(), "load": os.getloadavg(), "python": platform.python_version()}
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    made = {"scale": chosen.scale, "machine": machine, "seconds": seconds, "figures": figures}
    chosen.out.write_text(json.dumps(made, indent=1, ensure_ascii=False), encoding="utf-8")
    return _judged(figures) if size is FULL else 0  # goals are set for the whole size


def _judged(figures: list[dict[str, Any]]) -> int:
    found = told(figures)
    judged = sum(bool(one["goal"]) for one in figures)
    print(f"\n{len(found)} of {judged} goals missed" if found else f"\nall {judged} goals met")
    for line in found:
        print(f"  {line}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
