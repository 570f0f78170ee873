"""A store of one person on each engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from caseworker_app.services.clock import fresh_ids
from caseworker_app.store.engine import open_engine
from caseworker_app.store.work import Store

StoreFor = Callable[[str], Store]


@pytest.fixture
def store_for(address: str) -> Iterator[StoreFor]:
    """Stores of several people in one database."""
    opened: list[Store] = []

    def made(person: str) -> Store:
        opened.append(Store(open_engine(address.replace("anna@", f"{person}@")), person, fresh_ids, "KONTOR-7"))
        return opened[-1]

    yield made
    for store in opened:
        store.engine.dispose()


@pytest.fixture
def store(store_for: StoreFor) -> Store:
    return store_for("anna")
