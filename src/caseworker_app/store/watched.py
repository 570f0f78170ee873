"""A server connection that never waits for ever: silence makes it ask whether the server still answers."""

from __future__ import annotations

import selectors
from collections.abc import Generator
from time import monotonic
from typing import Any

import psycopg
from psycopg import Connection, OperationalError, waiting

SILENCE = 4.0
PROBE = 4


def heard(connection: Connection[Any]) -> bool:
    """Whether an idle connection has something to say, which is mostly that it has come to its end."""
    if connection.closed:
        return True
    with selectors.DefaultSelector() as selector:
        selector.register(connection.fileno(), selectors.EVENT_READ)
        return bool(selector.select(0))


class WatchedConnection(Connection[Any]):
    """A slow answer is waited for as long as the server can be reached; a stalled network ends the wait in 15 s.

    A keepalive alone cannot tell: the nearest machine may go on acknowledging what it never hands over.
    """

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        return super().wait(self._watched(gen), interval, timeout)

    def _watched(self, gen: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
        heard = monotonic()
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                if ready != waiting.READY_NONE:
                    heard = monotonic()
                elif monotonic() - heard > SILENCE:
                    self._ask()
                    heard = monotonic()
                wanted = gen.send(ready)
        except StopIteration as ended:
            return ended.value

    def _ask(self) -> None:
        """Close and raise when a second connection gets no answer; a refusal is an answer too."""
        try:
            psycopg.connect(self.info.dsn, password=self.info.password, connect_timeout=PROBE).close()
        except OperationalError as error:
            if error.sqlstate is None and not self.closed:
                self.pgconn.finish()
                raise OperationalError("the server does not answer") from error
