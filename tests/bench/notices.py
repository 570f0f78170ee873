"""How soon 25 windows on one server see what a colleague has saved."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator
from typing import Any

from caseworker_app.services.clock import fresh_ids
from caseworker_app.store import queries
from caseworker_app.store.engine import open_engine
from caseworker_app.store.listening import Listening
from caseworker_app.store.work import Store
from caseworker_app.ui.main_window import LOOK_AGAIN
from tests.bench.figures import FULL, Size, figure
from tests.bench.places import Places
from tests.support.rows import add_case, new_note

CLIENTS = 25


class _Window:
    """Looks as often as a window does, and reads what is new when it is told of it."""

    def __init__(self, address: str, over: threading.Event) -> None:
        self._store = Store(open_engine(address), "anna", fresh_ids)
        self._over = over
        self.seen: list[tuple[int, float]] = []
        self.ready = threading.Event()
        self.thread = threading.Thread(target=self._look)

    def _look(self) -> None:
        listening, known = Listening(self._store.engine), -1
        time.sleep(random.Random(id(self)).random() * LOOK_AGAIN / 1000)  # windows do not look at the same moment
        while not self._over.is_set():
            if listening.stirred():
                with self._store.reading() as work:
                    newest = queries.newest_entry(work)
                    queries.touched(work, max(known, 0))
                known = newest
                self.seen.append((newest, time.perf_counter()))
            self.ready.set()
            time.sleep(LOOK_AGAIN / 1000)
        listening.close()
        self._store.engine.dispose()


def measure(size: Size, places: Places) -> Iterator[dict[str, Any]]:
    """From the moment a colleague's save is asked for until each of the others has read what it touched."""
    store, over = places.store("postgresql"), threading.Event()
    case, count = add_case(store), CLIENTS if size is FULL else 3
    address = store.engine.url.render_as_string(hide_password=False).replace("+psycopg", "")
    windows = [_Window(address, over) for _ in range(count)]
    for window in windows:
        window.thread.start()
    for window in windows:
        window.ready.wait()
    saved, chance = [], random.Random(3)
    for _ in range(size.rounds):
        begun = time.perf_counter()
        with store.work() as work:
            work.notes.add(new_note(case))
            work.commit()
        with store.reading() as work:
            saved.append((queries.newest_entry(work), begun))
        time.sleep(chance.uniform(0.05, 0.3))
    time.sleep(2 * LOOK_AGAIN / 1000)
    over.set()
    for window in windows:
        window.thread.join()
    waited = [1000 * (_first(window, number) - begun) for number, begun in saved for window in windows]
    yield figure(f"notify.{count}", "ms", waited, goal="p95 <= 500 ms")


def _first(window: _Window, number: int) -> float:
    return min(at for known, at in window.seen if known >= number)
