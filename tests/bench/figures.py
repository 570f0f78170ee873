"""A figure: what was measured many times, beside its bare twin in the same run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Size:
    """How much is measured; `small` proves that the suite runs."""

    rows: int
    cases: tuple[int, ...]
    texts: int
    rounds: int
    entries: int
    seconds: float
    letters: int


FULL = Size(rows=100_000, cases=(100_000, 1_000_000), texts=100_000, rounds=60, entries=20_000, seconds=6, letters=272)
SMALL = Size(rows=2_000, cases=(2_000,), texts=500, rounds=8, entries=500, seconds=1, letters=4)


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def worked(work: Callable[[], object]) -> float:
    """What this process itself spent; other work on the machine waits in `timed` but not here."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def p95(values: Sequence[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]


def figure(
    name: str, unit: str, values: Sequence[float], *, twin: Sequence[float] = (), goal: str = "", **more: Any
) -> dict[str, Any]:
    """`ratio` is ours by the twin, by totals, so that equal work is compared."""
    made: dict[str, Any] = {
        "name": name,
        "unit": unit,
        "median": statistics.median(values),
        "min": min(values),
        "max": max(values),
        "p95": p95(values),
        "count": len(values),
        "goal": goal,
    }
    if twin:
        made |= {"twin_median": statistics.median(twin), "ratio": sum(values) / sum(twin)}
    return made | more
