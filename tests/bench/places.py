"""Databases to measure in: fresh ones of each engine, rows to put in them, and bare ones without triggers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, text

from caseworker_app.domain.records.office import StoredCall
from caseworker_app.services.clock import fresh_ids
from caseworker_app.store import schema
from caseworker_app.store.engine import open_engine
from caseworker_app.store.tables import RECORDS
from caseworker_app.store.work import Store
from tests.support.cluster import Cluster
from tests.support.rows import add_call, new_case, parts_of

ENGINES = ("sqlite", "postgresql")
Chunk = list[tuple[str, list[Any]]]


class Places:
    """Fresh databases in a folder and on a private server."""

    def __init__(self, folder: Path, cluster: Cluster) -> None:
        self.folder = folder
        self.cluster = cluster
        self._made: list[Store] = []

    def store(self, engine: str) -> Store:
        address = self.cluster.ready("anna") if engine == "postgresql" else str(self.folder / f"{uuid4().hex}.db")
        schema.upgrade(address)
        self._made.append(Store(open_engine(address), "anna", fresh_ids))
        return self._made[-1]

    def close(self) -> None:
        for store in self._made:
            store.engine.dispose()


def with_call(store: Store) -> StoredCall:
    with store.work() as work:
        call = add_call(work)
        work.commit()
    return call


def chunk(call: StoredCall, start: int, count: int) -> Chunk:
    """Checked applications as intake hands them to the store."""
    cases = [
        replace(
            new_case(call, n),
            arrived=date(2020, 1, 1) + timedelta(days=n % 365),
            content_digest=f"{n:064x}",
            applicant_name=f"Förening {n}",
        )
        for n in range(start, start + count)
    ]
    parts = [parts_of(case) for case in cases]
    return [("cases", cases), ("applicants", [p[0] for p in parts]), ("applications", [p[1] for p in parts])]


def untriggered(connection: Connection) -> None:
    """No journal: what a table costs by itself. Only ever for a throw-away database."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("set session_replication_role = replica"))
        return
    names = (
        connection.execute(text("select name from sqlite_master where type = 'trigger' and name not like 'search%'"))
        .scalars()
        .all()
    )
    for name in names:
        connection.exec_driver_sql(f'drop trigger "{name}"')


def multiplied(store: Store, call: StoredCall, count: int) -> None:
    """The register grown to `count` cases inside the engine, a thousand at first hand."""
    first = min(count, 1000)
    with store.work() as work:
        work.bulk(chunk(call, 0, first))
        work.commit()
    local = store.engine.dialect.name == "sqlite"
    new_id = _LOCAL_ID if local else "gen_random_uuid()"
    day = "date(c.arrived, '+' || (m.k % 300) || ' days')" if local else "c.arrived + mod(m.k, 300)::int"
    with store.engine.begin() as connection:
        untriggered(connection)
        series = (
            f"(with recursive g(k) as (select 1 union all select k + 1 from g where k < {count // first - 1}) select k from g)"
            if local
            else f"(select k from generate_series(1, {count // first - 1}) k)"
        )
        if count > first:
            connection.exec_driver_sql(
                f"create temp table m as select c.id as old, {new_id} as made, g.k as k from {RECORDS['cases'][0].__table__.name} c, {series} g"
            )
            changed = {"id": "m.made", "dnr": "c.dnr || '-' || m.k", "reference": "c.reference || '-' || m.k"}
            _copied(connection, "cases", changed | {"arrived": day}, "c.id")
            for name in ("applicants", "applications"):
                _copied(connection, name, {"id": new_id, "case_id": "m.made"}, "c.case_id")
        connection.exec_driver_sql("analyze")


_LOCAL_ID = (
    "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'"
    " || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
)


def _copied(connection: Connection, name: str, changed: dict[str, str], by: str) -> None:
    table = RECORDS[name][0].__table__
    names = [column.name for column in table.columns]
    values = ", ".join(changed.get(column, f"c.{column}") for column in names)
    connection.exec_driver_sql(
        f"insert into {table.name} ({', '.join(names)}) select {values} from m join {table.name} c on {by} = m.old"
    )
