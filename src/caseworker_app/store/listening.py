"""Hears that the journal has grown: the server sends its number to whoever listens, and nothing else."""

from __future__ import annotations

from time import monotonic
from typing import Any

import psycopg
from sqlalchemy import Connection, Engine

PULL = 30.0
CHANNEL = "caseworker"


class Listening:
    """A connection of its own, made anew after a break; a local file has nobody to tell and is always looked at."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._pulled = 0.0

    def stirred(self) -> bool:
        """Whether it is worth looking: something was told, the connection is new, or half a minute has passed.

        Never waits for the network while the connection holds.
        """
        if self._engine.dialect.name == "sqlite":
            return True
        told = self._told() or monotonic() - self._pulled > PULL
        if told:
            self._pulled = monotonic()
        return told

    def close(self) -> None:
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
            self._connection = None

    def _told(self) -> bool:
        if self._connection is None:
            self._listen()
            return True
        driver: Any = self._connection.connection.driver_connection
        try:
            return bool(list(driver.notifies(timeout=0)))
        except psycopg.Error:  # cut: what was told meanwhile is read when it is made anew
            self.close()
            return False

    def _listen(self) -> None:
        connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        try:
            connection.exec_driver_sql(f"listen {CHANNEL}")
        except BaseException:
            connection.close()
            raise
        self._connection = connection
