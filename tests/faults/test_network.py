"""Cuts at random bytes: every operation once or not at all, and its id tells which; silence ends as a sentence."""

from __future__ import annotations

import random
from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from caseworker_app.domain.records.reviews import Note
from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.services.clock import fresh_ids
from caseworker_app.store import watched
from caseworker_app.store.engine import open_engine
from caseworker_app.store.verify import verify
from caseworker_app.store.watched import PROBE, SILENCE
from caseworker_app.store.work import Store
from tests.faults.proxy import Proxy
from tests.faults.sizes import CUTS
from tests.support.cluster import Cluster
from tests.support.rows import add_case, new_note


@pytest.fixture
def direct(cluster: Cluster) -> Iterator[Store]:
    store = Store(open_engine(cluster.ready("anna")), "anna", fresh_ids)
    yield store
    store.engine.dispose()


@pytest.fixture
def proxy(cluster: Cluster) -> Iterator[Proxy]:
    with Proxy(cluster.port) as running:
        yield running


@pytest.fixture
def remote(cluster: Cluster, direct: Store, proxy: Proxy) -> Iterator[Store]:
    address = direct.engine.url.render_as_string(hide_password=False).replace("+psycopg", "")
    store = Store(open_engine(cluster.over_network(address, proxy.port)), "anna", fresh_ids)
    yield store
    store.engine.dispose()


def test_a_cut_operation_is_done_once_or_not_at_all(direct: Store, remote: Store, proxy: Proxy) -> None:
    case = add_case(direct)
    chance = random.Random(2020)
    done = lost = 0
    for number in range(CUTS):
        operation, note = uuid4(), new_note(case, f"Anteckning {number}")
        proxy.cut_after(chance.randrange(2000))
        refused = _saved(remote, operation, note)
        assert refused in (None, Surroundings.NO_CONNECTION)
        with direct.reading() as work:
            kept = work.notes.count(id=note.id)
            entries = work.connection.execute(
                text("select count(*) from journal where operation = :o"), {"o": operation}
            ).scalar_one()
        assert kept == entries
        assert kept == 1 or refused
        done, lost = done + kept, lost + (1 - kept)
    assert done
    assert lost
    assert verify(direct).faults == []


def _saved(store: Store, operation: UUID, note: Note) -> Surroundings | None:
    """What the surroundings refused with; None = acknowledged."""
    try:
        with store.work(operation) as work:
            work.notes.add(note)
            work.commit()
    except Unavailable as error:
        return error.kind
    return None


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Silence is noticed after half a second instead of four."""
    monkeypatch.setattr(watched, "SILENCE", 0.5)


def test_a_stalled_network_is_a_sentence(remote: Store, proxy: Proxy, soon: None) -> None:
    with remote.reading() as work:
        proxy.stall()
        with pytest.raises(Unavailable) as caught:
            work.people.find()
        assert caught.value.kind is Surroundings.NO_CONNECTION
    assert SILENCE + PROBE < 15


def test_connecting_to_a_silent_server_is_a_sentence(remote: Store, proxy: Proxy, soon: None) -> None:
    proxy.stall()
    with pytest.raises(Unavailable) as caught, remote.reading():
        pass
    assert caught.value.kind is Surroundings.NO_CONNECTION


def test_a_slow_answer_is_waited_for(remote: Store, soon: None) -> None:
    with remote.reading() as work:
        assert work.connection.execute(text("select 1 from pg_sleep(2)")).scalar_one() == 1
