"""A goal of `make bench` is held against the figure it speaks of."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests import bench
from tests.bench.figures import figure
from tests.bench.goals import GOAL, missed, told

NAMED = re.compile(r'(?:goal|GOAL)\w* ?= ?f?"([^"]+)"')


@pytest.mark.parametrize(
    ("unit", "values", "twin", "goal", "came"),
    [
        ("ms", [9.0, 10.0, 30.0], (), "p95 <= 16 ms", "30.000 ms"),
        ("ms", [9.0, 10.0, 11.0], (), "p95 <= 16 ms", ""),
        ("ms", [6_000.0], (), "at 100 000: <= 5 s off the GUI", "6000.000 ms"),
        ("ms", [4_000.0], (), "at 100 000: <= 5 s off the GUI", ""),
        ("entries/s", [99_000.0], (), ">= 100 000", "99000.000 entries/s"),
        ("ms", [20.0], [10.0], "<= 1.5 x a bare window", "2.000 x"),
        ("ms", [14.0], [10.0], "<= 1.5 x a bare window", ""),
        ("s", [61.0], (), "at once useful within 60 s", "61.000 s"),
        ("s reckoned", [180.0], (), "< 180 s at five letters a second", "180.000 s reckoned"),
        ("MiB", [301.0], (), "at 100 000: <= 300 MiB", "301.000 MiB"),
        ("share", [0.99], (), "1", "0.990"),
        ("s", [2.0], (), "<= 1 s at 20 ms", "2.000 s"),
        ("ms", [5.0], (), "ReportLab without tags, for comparison", ""),
        ("ms", [5.0], (), "", ""),
    ],
)
def test_a_goal_is_held_against_the_value_it_names(
    unit: str, values: list[float], twin: list[float], goal: str, came: str
) -> None:
    made = figure("prov", unit, values, twin=twin, goal=goal)
    assert missed(made) == came
    assert told([made]) == ([f"prov: {came}, the goal is {goal}"] if came else [])


def test_refused_writers_miss_their_goal() -> None:
    made = figure("w", "commits/s", [60.0], twin=[10.0], goal=">= 5 x twin, none refused", refused=2)
    assert missed(made) == "2 refused"


def test_every_goal_that_is_written_is_understood() -> None:
    texts = [path.read_text("utf-8") for path in Path(bench.__file__).parent.glob("[a-z]*.py")]
    goals = {goal.replace("{goal}", "at 100 000:") for text in texts for goal in NAMED.findall(text)}
    assert len(goals) > 12
    assert {goal for goal in goals if not GOAL.search(goal)} == {"1", "at 100 000:"}
