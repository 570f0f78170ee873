"""Random work of three clients, and faults planted in the merge that it must find."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.support.away import FILES, Home
from tests.support.offline import MemoryKeys
from tests.sync import judge
from tests.sync.mutants import MUTANTS
from tests.sync.world import World

FULL = os.environ.get("CASEWORKER_FAULTS") == "full"


@pytest.fixture(scope="module")
def world(template: tuple[Path, MemoryKeys], tmp_path_factory: pytest.TempPathFactory) -> Iterator[type[World]]:
    folder, keys = template
    judged = tmp_path_factory.mktemp("världen")
    for name in ("s.db", *FILES):
        shutil.copyfile(folder / name, judged / name)
    judge.install(judged / "s.db")
    World.home = Home(judged, keys, tmp_path_factory.mktemp("exempel"))
    yield World
    World.home.close()


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
    played(world, *((2000, 40) if FULL else (3, 10)))


def story(world: type[World]) -> None:
    """What shows the first two faults, told instead of drawn: a short run is the same every time."""
    told = world()
    told.start()
    told.edit(-1, 1, ("applicant", "phone"), 0)
    told.edit(1, 1, ("applicant", "phone"), 1)
    told.work_on_during_a_return(0, 0, ("applicant", "phone"), 0, decide=True)
    told.bring_back(1, "")
    told.teardown()


def test_faults_planted_in_the_merge_are_found(world: type[World], monkeypatch: pytest.MonkeyPatch) -> None:
    """Nearly all of them at full length; `make test` plants two, in a story that is sound without them."""
    story(world)
    planted = MUTANTS if FULL else MUTANTS[:2]
    missed = [mutant.__name__ for mutant in planted if not found(world, monkeypatch, mutant)]
    assert len(missed) <= len(planted) * 5 // 100, missed


@pytest.mark.parametrize("mutant", MUTANTS)
def test_each_fault_is_planted_in_something_that_is_there(
    monkeypatch: pytest.MonkeyPatch, mutant: Callable[[pytest.MonkeyPatch], None]
) -> None:
    """A fault in what has moved would be found without the world being asked."""
    mutant(monkeypatch)


def found(world: type[World], monkeypatch: pytest.MonkeyPatch, mutant: Callable[[pytest.MonkeyPatch], None]) -> bool:
    """However it shows: an assertion of the judge, or an error of the program."""
    with monkeypatch.context() as patch:
        mutant(patch)
        try:
            if FULL:
                played(world, 300, 40)
            else:
                story(world)
        except Exception:  # noqa: BLE001
            return True
    return False
