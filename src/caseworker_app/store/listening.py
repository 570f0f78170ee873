"""Hears that the journal has grown: the server sends its number to whoever listens, and nothing else."""

from __future__ import annotations

from time import monotonic
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy import Connection, Engine, text

from caseworker_app.errors import Unavailable

PULL = 30.0
ASK = 4.0
CHANNEL = "caseworker"
HALF = 0xFFFFFFFF
OTHERS = text(
    "select distinct a.usename::text from pg_locks l join pg_stat_activity a on a.pid = l.pid"
    " where l.locktype = 'advisory' and l.objsubid = 1 and l.granted and a.usename <> session_user"
    " and l.database = (select oid from pg_database where datname = current_database())"
    " and l.classid::bigint = :high and l.objid::bigint = :low order by 1"
)


class Listening:
    """A connection of its own, made anew after a break; a local file has nobody to tell and is always looked at."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._pulled = 0.0
        self._heard = 0.0
        self._standing: int | None = None

    def stirred(self) -> bool:
        """Whether it is worth looking: something was told, the connection is new, or half a minute has passed.

        A server that has said nothing for ASK seconds is asked whether it is there; Unavailable when it is not.
        """
        if self._engine.dialect.name == "sqlite":
            return True
        told = self._told() or monotonic() - self._pulled > PULL
        if told:
            self._pulled = monotonic()
        return told

    def stand(self, place: UUID | None) -> list[str]:
        """Be at a place, or at none; the logins of who else is there now.

        A shared advisory lock of the listening connection: it hinders nobody, is stored nowhere and is gone with the
        connection. Unavailable when the server does not answer. A local file has no way to tell that does not outlive a crash; there nobody is seen.
        """
        if self._engine.dialect.name == "sqlite":
            return []
        if self._connection is None:
            self._listen()
        connection = self._connection
        assert connection is not None
        wanted = None if place is None else int.from_bytes(place.bytes[8:], "big", signed=True)
        try:
            if wanted != self._standing:
                self._leave(connection)
                self._stand(connection, wanted)
            return [] if wanted is None else self._others(connection, wanted)
        except Unavailable:  # the connection is made anew when it is asked next, and one stands there again
            self.close()
            raise

    def _leave(self, connection: Connection) -> None:
        if self._standing is not None:
            connection.execute(text("select pg_advisory_unlock_shared(:place)"), {"place": self._standing})
        self._standing = None

    def _stand(self, connection: Connection, place: int | None) -> None:
        if place is not None:
            connection.execute(text("select pg_try_advisory_lock_shared(:place)"), {"place": place})
        self._standing = place

    def _others(self, connection: Connection, place: int) -> list[str]:
        found = connection.execute(OTHERS, {"high": place >> 32 & HALF, "low": place & HALF})
        return list(found.scalars())

    def close(self) -> None:
        self._standing = None
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
            told = bool(list(driver.notifies(timeout=0)))
        except psycopg.Error:  # cut: what was told meanwhile is read when it is made anew
            self.close()
            return False
        if not told and monotonic() - self._heard > ASK:
            self._ask(self._connection)
        return told

    def _ask(self, connection: Connection) -> None:
        """A network that is silent without a cut tells nothing by itself; what is told meanwhile is kept by the driver."""
        try:
            connection.exec_driver_sql("select 1")
        except Unavailable:
            self.close()
            raise
        self._heard = monotonic()

    def _listen(self) -> None:
        connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        try:
            connection.exec_driver_sql(f"listen {CHANNEL}")
        except BaseException:
            connection.close()
            raise
        self._connection, self._heard = connection, monotonic()
