"""A crash after any statement of a migration leaves the old schema or the new one, on both engines."""

from __future__ import annotations

import gc
import random
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import PendingRollbackError

from caseworker_app.store import schema
from caseworker_app.store.engine import open_engine
from tests.faults.sizes import FULL
from tests.support.cluster import Cluster


class Crash(BaseException):
    """Nothing in the program catches it."""


def crashed(address: str, after: int | None) -> int:
    """Upgrade, crash after so many statements; returns how many were run."""
    count = 0

    def done(*_: Any) -> None:
        nonlocal count
        count += 1
        if count == after:
            raise Crash

    event.listen(Engine, "after_cursor_execute", done)
    try:
        schema.upgrade(address)
    except (Crash, PendingRollbackError):  # the latter where a step still wants to end its work on a table
        pass
    finally:
        event.remove(Engine, "after_cursor_execute", done)
    gc.collect()  # a crash ends the process and with it its connections
    return count


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_a_crash_after_any_statement_leaves_nothing_half(
    request: pytest.FixtureRequest, tmp_path: Path, engine: str
) -> None:
    cluster: Cluster | None = request.getfixturevalue("cluster") if engine == "postgresql" else None
    made = cluster.empty("anna") if cluster else str(tmp_path / "hel.db")
    statements = crashed(made, None)
    assert statements > 20
    chosen = range(1, statements + 1) if FULL else sorted(random.Random(5).sample(range(1, statements + 1), 5))
    for after in chosen:
        address = cluster.empty("anna") if cluster else str(tmp_path / f"{after}.db")
        crashed(address, after)
        held = open_engine(address)
        found = schema.revision(held)
        held.dispose()
        assert found in (None, schema.NEWEST)
        assert schema.upgrade(address) == ("new" if found is None else "newest")
