"""Random work of three clients, and faults planted in the merge that it must find."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.sizes import EXAMPLES, FULL, MUTANT_EXAMPLES
from tests.support.away import FILES, Home
from tests.support.offline import MemoryKeys
from tests.sync import judge
from tests.sync.begun_world import ALL_REACHED, WholeWorld
from tests.sync.mutants import MUTANTS
from tests.sync.world import World

Told = Callable[[str, object], None]
STEPS = 12 if FULL else 10
SHARDS = 4 if FULL else 1
REACHED: Counter[str] = Counter()
OFTEN = [
    what for what in ALL_REACHED if what.startswith(("edited", "clash changed ~", "clash deleted", "clash decided ~"))
]


@pytest.fixture(scope="module")
def world(template: tuple[Path, MemoryKeys], tmp_path_factory: pytest.TempPathFactory) -> Iterator[type[World]]:
    folder, keys = template
    judged = tmp_path_factory.mktemp("världen")
    for name in ("s.db", *FILES):
        shutil.copyfile(folder / name, judged / name)
    judge.install(judged / "s.db")
    World.home = Home(judged, keys, tmp_path_factory.mktemp("exempel"))
    yield WholeWorld
    World.home.close()


def played(world: type[World], examples: int, shard: int = 0) -> None:
    """The same examples for the same shard, on every machine."""
    run_state_machine_as_test(
        seed(shard)(world),
        settings=settings(
            max_examples=examples,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate],
        ),
    )


@pytest.mark.parametrize("shard", range(SHARDS))
def test_random_offline_work_converges_and_every_step_is_explained(
    world: type[World], shard: int, record_property: Told
) -> None:
    world.reached.clear()
    played(world, EXAMPLES // SHARDS, shard)
    REACHED.update(world.reached)
    record_property(
        "told", f"world {shard}: " + ", ".join(f"{n} {count}" for n, count in sorted(world.reached.items()))
    )


def test_what_was_played_is_as_much_as_was_wanted_and_comes_to_every_outcome() -> None:
    """Of all parts together, which have just been played; a short run comes to some outcomes only."""
    played = REACHED["example"]
    assert played >= EXAMPLES
    assert not FULL or [what for what in ALL_REACHED if REACHED[what] < played // 100] == []


def story(world: type[World]) -> None:
    """What shows the first three faults, told instead of drawn: a short run is the same every time."""
    told = world()
    told.start()
    told.edit(-1, 1, ("applicant", "phone"), 0)
    told.edit(1, 1, ("applicant", "phone"), 1)
    told.work_on_during_a_return(0, 0, ("applicant", "phone"), 0, decide=True)
    told.home.back(1)
    told.score(2, 1, 0, both=True)
    told.teardown()


def test_faults_planted_in_the_merge_are_found(
    world: type[World], monkeypatch: pytest.MonkeyPatch, record_property: Told
) -> None:
    """Nearly all of them at full length; `make test` plants three, in a story that is sound without them."""
    story(world)
    planted = MUTANTS if FULL else MUTANTS[:3]
    after = {mutant.__name__: found(world, monkeypatch, mutant) for mutant in planted}
    missed = [name for name, examples in after.items() if examples is None]
    if FULL:
        told = ", ".join(f"{name} {examples}" for name, examples in after.items())
        record_property("told", f"{len(planted) - len(missed)} of {len(planted)} mutants found, after examples: {told}")
    assert len(missed) <= len(planted) * 5 // 100, missed


@pytest.mark.parametrize("mutant", MUTANTS)
def test_each_fault_is_planted_in_something_that_is_there(
    monkeypatch: pytest.MonkeyPatch, mutant: Callable[[pytest.MonkeyPatch], None]
) -> None:
    """A fault in what has moved would be found without the world being asked."""
    mutant(monkeypatch)


def found(
    world: type[World], monkeypatch: pytest.MonkeyPatch, mutant: Callable[[pytest.MonkeyPatch], None]
) -> int | None:
    """After how many examples, None for never; however it shows: an assertion of the judge, or an error of the program."""
    world.reached.clear()
    with monkeypatch.context() as patch:
        mutant(patch)
        try:
            if FULL:
                played(world, MUTANT_EXAMPLES)
            else:
                story(world)
        except Exception:  # noqa: BLE001
            return world.reached["example"]
    return None
