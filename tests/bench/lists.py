"""Worklist pages, search, saving a field."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from caseworker_app.domain.records.office import StoredCall
from caseworker_app.store import search
from caseworker_app.store.queries import CaseFilter, Place, case_page
from caseworker_app.store.tables.cases import CaseRow
from caseworker_app.store.work import Store
from tests.bench.figures import Size, figure, timed
from tests.bench.places import ENGINES, Places, multiplied, with_call

PAGE = 200


def pages(size: Size, places: Places) -> Iterator[dict[str, Any]]:
    for engine in ENGINES:
        for count in size.cases:
            store = places.store(engine)
            call = with_call(store)
            multiplied(store, call, count)
            yield _pages(engine, store, call, count, size.rounds)


def _pages(engine: str, store: Store, call: StoredCall, count: int, rounds: int) -> dict[str, Any]:
    """The twin is the driver fetching the keys of the same page."""
    mine, twin, chance = [], [], random.Random(6)
    bare = select(CaseRow.id).where(CaseRow.call_id == call.id).order_by(CaseRow.arrived, CaseRow.id).limit(PAGE)
    with store.reading() as work:
        for _ in range(rounds):
            after = Place(date(2020, 1, 1) + timedelta(days=chance.randrange(300)), UUID(int=chance.getrandbits(128)))
            wanted = CaseFilter(call_id=call.id)
            mine.append(1000 * timed(lambda after=after, wanted=wanted: case_page(work, wanted, after=after)))  # type: ignore[misc]
            twin.append(1000 * timed(lambda: work.connection.execute(bare).all()))
    goal = "p95 <= 5 ms" if count <= 100_000 else "p95 <= 10 ms"
    return figure(f"worklist.{engine}.{count}", "ms", mine, twin=twin, goal=goal)


def searches(size: Size, places: Places) -> Iterator[dict[str, Any]]:
    """Texts of some 3 KB over a vocabulary in which few words are common and most are rare."""
    chance = random.Random(7)
    words = [f"ord{n:x}ning" for n in range(6000)]
    weights = list(accumulate(1 / (n + 1) for n in range(6000)))
    wanted = [chance.choice(words[low:]) for low in (0, 50, 500, 2000) for _ in range(size.rounds // 4)]
    found: dict[str, list[list[str]]] = {}
    stems = [search.analysed([word]) for word in words]
    texts = [" ".join(dict.fromkeys(chance.choices(stems, cum_weights=weights, k=400))) for _ in range(size.texts)]
    for engine in ENGINES:
        store = places.store(engine)
        call = with_call(store)
        multiplied(store, call, size.texts)
        with store.engine.begin() as connection:
            ids = list(connection.execute(select(CaseRow.id).order_by(CaseRow.id)).scalars())
            for start in range(0, len(ids), 1000):
                search.index(
                    connection, list(zip(ids[start : start + 1000], texts[start : start + 1000], strict=False))
                )
        with store.engine.begin() as connection:
            connection.execute(text("analyze"))
        times, found[engine], numbers = [], [], {key: number for number, key in enumerate(ids)}
        with store.reading() as work:
            for word in wanted:
                times.append(1000 * timed(lambda word=word: case_page(work, CaseFilter(search=word))))  # type: ignore[misc]
                found[engine].append(sorted(str(numbers[i]) for i in search.hits(work.connection, word)))
        yield figure(f"search.{engine}", "ms", times, goal="p95 <= 50 ms", texts=size.texts)
    same = found["sqlite"] == found["postgresql"]
    yield figure("search.identical", "share", [float(same)], goal="1", queries=len(wanted))


def saves(size: Size, places: Places) -> Iterator[dict[str, Any]]:
    """A field saved with its journal entry and commit; the twin updates and commits the bare row."""
    for engine in ENGINES:
        store, bare = places.store(engine), places.store(engine)
        for one in (store, bare):
            multiplied_small(one)
        with bare.engine.begin() as connection:
            if engine == "sqlite":
                names = (
                    connection.execute(text("select name from sqlite_master where type = 'trigger'")).scalars().all()
                )
                for name in names:
                    connection.exec_driver_sql(f'drop trigger "{name}"')
        mine, twin = [], []
        for turn in range(size.rounds * 3):
            mine.append(1000 * timed(lambda turn=turn, store=store: _save(store, turn)))  # type: ignore[misc]
            twin.append(1000 * timed(lambda turn=turn, bare=bare: _update(bare, turn)))  # type: ignore[misc]
        yield figure(f"save.{engine}", "ms", mine, twin=twin, goal="p95 <= 10 ms")


def multiplied_small(store: Store) -> None:
    from tests.support.rows import add_case

    add_case(store)


def _save(store: Store, turn: int) -> None:
    with store.work() as work:
        case = work.cases.find()[0]
        work.cases.change(case.id, applicant_name=f"Namn {turn}")
        work.commit()


def _update(store: Store, turn: int) -> None:
    with store.engine.begin() as connection:
        if store.engine.dialect.name == "postgresql":
            connection.execute(text("set session_replication_role = replica"))
        connection.execute(CaseRow.__table__.update().values(applicant_name=f"Namn {turn}"))
