"""Import: journal included against the bare inserts of the same rows; reading, checking, indexing apart."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from caseworker_app.app import open_office
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.intake.columns import Headers
from caseworker_app.services.intake.mapping import Mapper
from caseworker_app.services.intake.readers import read_tables
from caseworker_app.store import schema, search
from caseworker_app.store.bulk import Bulk
from caseworker_app.store.canonical import stored
from caseworker_app.store.journal.model import kind
from caseworker_app.store.tables import RECORDS
from tests.bench.figures import Size, figure, timed
from tests.bench.places import ENGINES, Chunk, Places, chunk, untriggered, with_call
from tests.support.files import CALL, folder, row

PART = 1000
GOALS = {"sqlite": "<= 4 x twin", "postgresql": "<= 2.5 x twin"}


def measure(size: Size, places: Places) -> Iterator[dict[str, Any]]:
    for engine in ENGINES:
        yield from _bulk(engine, size, places)
    yield from _stages(size, places.folder)


def _bulk(engine: str, size: Size, places: Places) -> Iterator[dict[str, Any]]:
    """Ours and the twin take turns at the same rows, each in one transaction."""
    ours, bare = places.store(engine), places.store(engine)
    call = with_call(ours)
    with bare.work() as work:
        version = call.current_version
        work.calls.add(call)
        work.commit()
    assert version
    mine, twin = [], []
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with ours.work() as work, bare.engine.connect() as connection, connection.begin() as transaction:
        untriggered(connection)
        if engine == "sqlite":
            connection.exec_driver_sql("pragma defer_foreign_keys = on")
        for start in range(0, size.rows, PART):
            rows = chunk(call, start, PART)
            plain = _bare(connection, rows)
            twin.append(timed(plain))
            mine.append(timed(lambda rows=rows: work.bulk(rows)))  # type: ignore[misc]
        mine.append(timed(work.commit))
        transaction.rollback() if engine == "sqlite" else twin.append(timed(transaction.commit))
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    yield figure(
        f"import.{engine}",
        "s per 1000",
        mine,
        twin=twin,
        goal=GOALS[engine],
        total=sum(mine),
        twin_total=sum(twin),
        rows=size.rows,
        more_memory_mb=grown,
    )


def _bare(connection: Connection, rows: Chunk) -> Any:
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name == "postgresql":
        bulk = Bulk(connection, "")
        named = [(RECORDS[name][0].__table__, [f.name for f in fields(RECORDS[name][1])], v) for name, v in rows]
        return lambda: [bulk._server(driver, *one) for one in named]
    ready = []
    for name, values in rows:
        table = RECORDS[name][0].__table__
        names = [f.name for f in fields(RECORDS[name][1])]
        kinds = [kind(table.name, n) for n in names]
        bound = [tuple(stored(k, getattr(value, n)) for k, n in zip(kinds, names, strict=True)) for value in values]
        ready.append((f"insert into {table.name} ({', '.join(names)}) values ({', '.join('?' * len(names))})", bound))
    return lambda: [driver.executemany(sql, bound) for sql, bound in ready]


def _stages(size: Size, place: Path) -> Iterator[dict[str, Any]]:
    """Thousands of rows of a file read, checked and made searchable, apart from the store."""
    address, count = str(place / "stages.db"), min(size.rows, 5000)
    schema.upgrade(address)
    office = open_office(address, "anna", clock=SampleClock(date(2020, 5, 18)))
    office.people.found()
    office.calls.add(CALL)
    with office.desk.reading() as work:
        _, call = office.desk.call_by_key(work, CALL)
    table = folder(
        place / "in", [row(Referens=f"R-{n}", Nuläge_och_behov="Behov av samordning. " * 40) for n in range(count)]
    )
    headers, mapper = Headers(call), Mapper(call, office.desk.register)
    read: list[Any] = []
    done: list[Any] = []
    stages = {
        "read": lambda: read.extend(read_tables(table, headers)),
        "check": lambda: done.extend(mapper.read(r, read[0].columns) for r in read[0].rows),
        "index": lambda: [search.analysed([a.title, *a.texts.values()]) for a in done],
    }
    for name, stage in stages.items():
        yield figure(f"import.{name}", "ms per row", [timed(stage) * 1000 / count], rows=count)
    office.close()
