"""Whether a figure met its goal, which is written in the words that are printed beside it."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import Any

COMPARED: dict[str, Callable[[float, float], bool]] = {
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    "within": operator.le,
}
GOAL = re.compile(r"(?P<p95>p95 )?(?P<sign><=|>=|<|within) (?P<limit>\d[\d ]*(?:\.\d+)?) ?(?P<unit>x|ms|s|MiB)?\b")
SECOND = 1000  # milliseconds


def missed(figure: Mapping[str, Any]) -> str:
    """What the figure came to where its goal asks for something else; empty where it was met or there is none."""
    goal = str(figure["goal"])
    if goal == "1":
        return "" if figure["median"] == 1 else f"{figure['median']:.3f}"
    if "none refused" in goal and figure.get("refused"):
        return f"{figure['refused']} refused"
    asked = GOAL.search(goal)
    if asked is None:
        return ""
    came, limit = _came(figure, asked), float(asked["limit"].replace(" ", ""))
    if asked["unit"] == "s" and figure["unit"] == "ms":
        limit *= SECOND
    if COMPARED[asked["sign"]](came, limit):
        return ""
    return f"{came:.3f} {'x' if asked['unit'] == 'x' else figure['unit']}"


def _came(figure: Mapping[str, Any], asked: re.Match[str]) -> float:
    """The ratio to the twin, the 95th percentile or the median, as the goal says."""
    if asked["unit"] == "x":
        return float(figure["ratio"])
    return float(figure["p95"] if asked["p95"] else figure["median"])


def told(figures: list[dict[str, Any]]) -> list[str]:
    """A line for each goal that was missed."""
    found = [(one, missed(one)) for one in figures]
    return [f"{one['name']}: {came}, the goal is {one['goal']}" for one, came in found if came]
