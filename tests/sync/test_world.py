"""Random work of three clients, and faults planted in the merge that it must find."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from caseworker_app.store import carried, exchange
from caseworker_app.store.work import UnitOfWork
from caseworker_app.sync import bringing, conflicts, merge, operations
from caseworker_app.sync.bringing import Clashed
from caseworker_app.sync.operations import Operation
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
    played(world, *((2000, 40) if FULL else (3, 10)))


def last_writer_wins(patch: pytest.MonkeyPatch) -> None:
    real = merge._fields
    patch.setattr(merge, "_fields", lambda rule, fields, _there, *, twin: real(rule, fields, _bases(fields), twin=twin))


def _bases(fields: dict[str, tuple[object, object]]) -> dict[str, object]:
    return {name: before for name, (before, _) in fields.items()}


def theirs_always_wins(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(bringing.Push, "_record", lambda *_: None)
    patch.setattr(bringing.Push, "_clashed", lambda *_: None)


def clashes_are_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(merge, "_fields", _without_clash(merge._fields))


def _without_clash(real: Callable[..., merge.Weighed]) -> Callable[..., merge.Weighed]:
    def made(*given: object, twin: bool) -> merge.Weighed:
        found = real(*given, twin=twin)
        found.clash, found.why = {}, None
        return found

    return made


def decided_is_not_asked(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(exchange, "decided", lambda *_: set())


def a_removal_never_looks(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(merge, "_removal", lambda _change, there: merge.Weighed(remove=there is not None))


def a_removal_is_never_done(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(merge, "_removal", lambda *_: merge.Weighed())


def the_cursor_is_one_too_far(patch: pytest.MonkeyPatch) -> None:
    real = exchange.moved
    patch.setattr(exchange, "moved", lambda work, since, cases: real(work, since + 3, cases))


def notes_are_held_back(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(carried.DECLARED, "note", carried.Carried())


def nothing_is_acknowledged_twice(patch: pytest.MonkeyPatch) -> None:
    """The last operation of a batch counts as one more than was sent."""
    real = conflicts.acknowledge

    def made(work: UnitOfWork, operations: Sequence[Operation], clashes: Mapping[UUID, Sequence[Clashed]]) -> object:
        found = real(work, operations, clashes)
        exchange.keep(work, pushed=max(one.number for one in operations) + 2)
        return found

    patch.setattr(conflicts, "acknowledge", made)


def known_operations_are_done_again(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(exchange, "known", lambda *_: {})


def the_first_change_of_a_row_is_lost(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(operations, "_chain", lambda pairs: pairs[-1])
    patch.setattr(operations, "in_order", lambda changes: list(changes)[1:])


def only_the_first_case_is_landed(patch: pytest.MonkeyPatch) -> None:
    real = exchange.read_cases
    patch.setattr(exchange, "read_cases", lambda work, cases: real(work, sorted(cases)[:1]))


def mine_is_not_written_when_chosen(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(conflicts, "_write", lambda *_: None)


MUTANTS = (
    *(last_writer_wins, theirs_always_wins, clashes_are_forgotten, decided_is_not_asked, a_removal_never_looks),
    *(a_removal_is_never_done, the_cursor_is_one_too_far, notes_are_held_back, nothing_is_acknowledged_twice),
    *(known_operations_are_done_again, the_first_change_of_a_row_is_lost, only_the_first_case_is_landed),
    mine_is_not_written_when_chosen,
)


def test_faults_planted_in_the_merge_are_found(world: type[World], monkeypatch: pytest.MonkeyPatch) -> None:
    """Nearly all of them at full length; `make test` plants one."""
    planted = MUTANTS if FULL else MUTANTS[:1]
    missed = []
    for mutant in planted:
        with monkeypatch.context() as patch:
            mutant(patch)
            try:
                played(world, *((150, 25) if FULL else (3, 10)))
            except Exception:  # noqa: BLE001  # however it shows, it is found
                continue
        missed.append(mutant.__name__)
    assert len(missed) <= len(planted) * 5 // 100, missed
