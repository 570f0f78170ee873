"""Random work of three clients, and faults planted in the merge that it must find."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync.world import World, build

FULL = os.environ.get("CASEWORKER_FAULTS") == "full"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> type[World]:
    template = tmp_path_factory.mktemp("världen")
    World.keys = build(template)
    World.template, World.place = template, tmp_path_factory.mktemp("exempel")
    return World


def played(world: type[World], examples: int, steps: int) -> None:
    run_state_machine_as_test(
        world,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            derandomize=not FULL,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate],
        ),
    )


def test_random_offline_work_converges_and_every_step_is_explained(world: type[World]) -> None:
    played(world, *((2000, 40) if FULL else (4, 12)))
