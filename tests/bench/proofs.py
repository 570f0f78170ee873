"""The whole journal verified, and 25 writers at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import text

from caseworker_app.errors import CaseworkerError
from caseworker_app.services.clock import fresh_ids
from caseworker_app.store import verify as proofs
from caseworker_app.store.engine import open_engine
from caseworker_app.store.work import Store
from tests.bench.figures import Size, figure, timed
from tests.bench.places import ENGINES, Places, chunk, with_call
from tests.support.rows import add_case, new_note

WRITERS = 25
PAUSE = 0.02


def verify(size: Size, places: Places) -> Iterator[dict[str, Any]]:
    """Half the entries are imported cases, half notes with their texts."""
    for engine in ENGINES:
        store = places.store(engine)
        call = with_call(store)
        with store.work() as work:
            rows = chunk(call, 0, size.entries // 2)
            work.bulk(rows)
            for case in rows[0][1]:
                work.notes.add(new_note(case.id))
            work.commit()
        chain, walk, report = [], [], proofs.Report()
        with store.reading() as work:
            for _ in range(3):
                report = proofs.Report()
                chain.append(timed(lambda report=report: proofs._chain(work.connection, report)))  # type: ignore[misc]
            walk.append(timed(lambda report=report: proofs._rows(work.connection, report)))  # type: ignore[misc]
        assert report.faults == []
        count = report.entries
        yield figure(f"verify.chain.{engine}", "entries/s", [count / s for s in chain], goal=">= 100 000")
        yield figure(f"verify.rows.{engine}", "entries/s", [count / s for s in walk], goal=">= 10 000")


def writers(size: Size, places: Places) -> Iterator[dict[str, Any]]:
    """Three statements 20 ms apart and a commit; the twin takes its number at the first of them."""
    store = places.store("postgresql")
    cases = [add_case(store, number) for number in range(WRITERS)]
    ours, refused = _crowd(store, cases, size.seconds, first=False)
    twin, twin_refused = _crowd(store, cases, size.seconds, first=True)
    yield figure(
        "writers.postgresql",
        "commits/s",
        [ours / size.seconds],
        twin=[max(twin, 1) / size.seconds],
        goal=">= 5 x twin, none refused",
        refused=refused,
        twin_refused=twin_refused,
    )


def _crowd(store: Store, cases: list[UUID], seconds: float, *, first: bool) -> tuple[int, int]:
    done, refused, end = [0] * len(cases), [0] * len(cases), time.monotonic() + seconds

    def write(place: int, case: UUID) -> None:
        mine = Store(open_engine(store.engine.url.render_as_string(hide_password=False)), "anna", fresh_ids)
        while time.monotonic() < end:
            try:
                _one(mine, case, first=first)
                done[place] += 1
            except CaseworkerError:
                refused[place] += 1
        mine.engine.dispose()

    threads = [threading.Thread(target=write, args=pair) for pair in enumerate(cases)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(done), sum(refused)


def _one(store: Store, case: UUID, *, first: bool) -> None:
    with store.work() as work:
        if first:
            work.connection.execute(text("select number from journal_tip for update"))
        for _ in range(3):
            work.notes.add(new_note(case))
            time.sleep(PAUSE)
        work.commit()
