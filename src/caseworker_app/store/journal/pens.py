"""The two pens of the journal: a file's entries are staged by triggers and closed here, a server closes its own."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import Connection, text

from caseworker_app.store import asking
from caseworker_app.store.canonical import Head
from caseworker_app.store.journal.entries import Recorded, Staged, grouped, proven
from caseworker_app.store.together import begin_with

_CONTEXT = (
    "select set_config('caseworker.operation', %(o)s, true), set_config('caseworker.station', %(s)s, true),"
    " set_config('caseworker.about', %(a)s, true)"
)


class Pen(Protocol):
    """Says in the journal what one transaction does."""

    def act(self, operation: UUID, about: int | None) -> None:
        """What follows belongs to `operation` and answers the entry `about`."""
        ...

    def record(self, operation: UUID | None, entry: Recorded, about: int | None) -> None:
        """An entry that no row change makes."""
        ...


class Breath(Protocol):
    """Statements that a server is told later, in one go."""

    def call(self, statement: str, *values: object) -> None: ...


class FilePen:
    """For SQLite: entries are numbered, digested and chained by `close`, in the same transaction."""

    def __init__(self, connection: Connection, actor: str, station: str) -> None:
        self._connection = connection
        self._actor, self._station = actor, station
        self._pending: list[Staged] = []

    def act(self, operation: UUID, about: int | None) -> None:
        asking.tell(
            self._connection,
            "update journal_context set operation = ?, station = ?, about = ?",
            (str(operation), self._station, about),
        )

    def record(self, operation: UUID | None, entry: Recorded, about: int | None) -> None:
        case = None if entry.case is None else str(entry.case)
        self._connection.exec_driver_sql(
            "insert into journal_stage (operation, station, object_type, object, case_id, kind, about, sign, line)"
            " values (?, ?, ?, ?, ?, ?, ?, '!', ?)",
            (
                str(operation),
                self._station,
                entry.object_type,
                str(entry.thing),
                case,
                entry.kind,
                about,
                entry.line,
            ),
        )

    def take(self) -> None:
        """What the triggers have written down so far comes before what is kept next."""
        self._pending += self._staged()

    def keep(self, entries: Sequence[Staged]) -> None:
        """Entries that are proven already, such as those of many rows put in at once."""
        self._pending += entries

    def forget(self) -> None:
        """Rows that came from another database are not who acts' own work."""
        self._connection.exec_driver_sql("delete from journal_stage")

    def erase(self, thing: UUID) -> None:
        """What the journal kept of an object goes; its heads stay."""
        key = str(thing)
        self._connection.exec_driver_sql("delete from journal_stage where object = ?", (key,))
        self._connection.exec_driver_sql(
            "delete from journal_payload where number in (select number from journal where object = ?)", (key,)
        )

    @contextmanager
    def thawed(self) -> Iterator[None]:
        """While rows that are frozen are masked or shown again."""
        self._connection.exec_driver_sql("update journal_context set disposing = 1")
        yield
        self._connection.exec_driver_sql("update journal_context set disposing = 0")

    def close(self) -> int:
        """Number, digest and chain what was staged; returns how many entries it came to."""
        driver: Any = self._connection.connection.driver_connection
        entries = [*self._pending, *self._staged()]
        if entries:
            self._write(driver, entries)
        driver.execute(
            "update journal_context set operation = null, station = '', about = null, bulk = 0, disposing = 0"
        )
        return len(entries)

    def _staged(self) -> list[Staged]:
        """The entries of what the triggers wrote down since last asked."""
        driver: Any = self._connection.connection.driver_connection
        rows = driver.execute(
            "select operation, station, object_type, object, case_id, kind, about, sign, line from journal_stage order by n"
        ).fetchall()
        driver.execute("delete from journal_stage")
        return list(proven(grouped(rows)))

    def _write(self, driver: Any, entries: list[Staged]) -> None:
        number, link = driver.execute("select number, hash from journal_tip").fetchone()
        at = time.time_ns() // 1000
        heads, payloads = [], []
        for op, kind, type_, thing, case, about, station, salt, proof, kept in entries:
            number += 1
            link = Head(number, at, self._actor, station, op, kind, case, type_, thing, about, proof).link(link)
            heads.append((number, at, self._actor, station, op, kind, case, type_, thing, about, proof, link))
            payloads.append((number, salt, kept))
        driver.executemany(f"insert into journal values ({','.join('?' * 12)})", heads)
        driver.executemany("insert into journal_payload values (?, ?, ?)", payloads)
        driver.execute("update journal_tip set number = ?, hash = ?", (number, link))


class ServerPen:
    """For PostgreSQL, where a deferred trigger closes the journal at commit; `breath` keeps back what is said."""

    def __init__(self, connection: Connection, station: str) -> None:
        self._connection = connection
        self._station = station
        self.breath: Breath | None = None

    def begin(self, operation: UUID) -> None:
        """The first operation, said together with the transaction's beginning."""
        begin_with(self._connection, _CONTEXT, {"o": str(operation), "s": self._station, "a": ""})

    def act(self, operation: UUID, about: int | None) -> None:
        if self.breath is not None:
            self.breath.call(f"set local caseworker.operation = '{operation}'")
            self.breath.call(f"set local caseworker.about = '{about or ''}'")
            return
        said = {"o": str(operation), "s": self._station, "a": str(about or "")}
        self._connection.exec_driver_sql(_CONTEXT, said)

    def record(self, operation: UUID | None, entry: Recorded, about: int | None) -> None:
        if self.breath is not None:
            self.breath.call(
                "select journal_record(%s, %s, %s, %s, %s, %s, %s)",
                *(operation, entry.kind, entry.object_type, entry.thing, entry.case, about, entry.line),
            )
            return
        self._connection.execute(
            text("select journal_record(:op, :kind, :type, :object, :case, :about, :line)"),
            {
                "op": operation,
                "kind": entry.kind,
                "type": entry.object_type,
                "object": entry.thing,
                "case": entry.case,
                "about": about,
                "line": entry.line,
            },
        )
