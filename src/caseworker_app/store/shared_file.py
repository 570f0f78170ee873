"""A local file whose write-ahead log another program has taken away: what were written there would be seen by nobody.

A connection's locks keep others from clearing the log away when they leave. POSIX drops them when anything in this
process opens the same file and closes it again, so that it is looked at each time before a connection is used.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from weakref import WeakSet

from sqlalchemy import Engine, event
from sqlalchemy.exc import DisconnectionError

from caseworker_app.errors import Surroundings, Unavailable

_LOG = "log"
_BUSY = "Databasen har använts av ett annat program. Inget har ändrats. Försök igen om en stund."
_engines: dict[Path, WeakSet[Engine]] = {}


def keep_log(engine: Engine, path: Path) -> None:
    """A connection whose log is gone is left, with every other to the file, and a new one is made."""
    log = Path(f"{path}-wal")
    known = _engines.setdefault(path, WeakSet())
    known.add(engine)

    @event.listens_for(engine, "connect")
    @event.listens_for(engine, "checkin")
    def seen(_driver: object, record: Any) -> None:
        if record is not None and record.info.get(_LOG) is None:
            record.info[_LOG] = _place(log)

    @event.listens_for(engine, "checkout")
    def taken(_driver: object, record: Any, _proxy: object) -> None:
        held = record.info.get(_LOG)
        if held is None or held == _place(log):
            return
        at_work = sum(_at_work(one) for one in known) - 1
        for one in known:
            one.pool.dispose()  # one that stays would hand its map of the old log to the new connection
        if at_work:
            raise Unavailable(Surroundings.BUSY, _BUSY)
        raise DisconnectionError


def _at_work(engine: Engine) -> int:
    counted: int = engine.pool.checkedout()  # type: ignore[attr-defined]  # of a QueuePool, as every local engine's is
    return counted


def _place(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
