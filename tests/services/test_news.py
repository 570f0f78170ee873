"""The journal as the feed of what changed, on both engines."""

from __future__ import annotations

from time import monotonic
from uuid import uuid4

import psycopg
import pytest

from caseworker_app.errors import Unavailable
from caseworker_app.services.office import Office
from caseworker_app.store import listening
from tests.conftest import OfficeFor
from tests.support.cluster import Cluster


def test_a_write_tells_its_kinds_and_only_once(office: Office) -> None:
    before = office.news.newest()
    office.people.add("gun", ["handläggare"])

    told = office.news.since(before)
    again = office.news.since(told.number)

    assert told
    assert told.number > before
    assert "person" in told.kinds
    assert not again


def test_a_colleagues_change_is_told_with_its_number_only(
    office_for: OfficeFor, office_address: str, office_cluster: Cluster
) -> None:
    if not office_address.startswith("postgresql"):
        assert office_for("bo").news.stirred()
        return
    anna, bo = office_for("anna"), office_for("bo")
    assert bo.news.stirred()  # the connection is new
    while bo.news.stirred():
        pass
    with psycopg.connect(office_address, autocommit=True) as other:
        other.execute(f"listen {listening.CHANNEL}")
        anna.people.add("hanna", ["granskare"])
        (told,) = other.notifies(timeout=120, stop_after=1)
    assert told.payload == str(anna.news.newest())
    _hears(bo)
    assert bo.news.since(int(told.payload) - 1).kinds == {"person"}
    assert not bo.news.stirred()

    database = office_address.rpartition("/")[2].partition("?")[0]
    cut = "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'bo' and datname = %s"
    with psycopg.connect(office_cluster.url("postgres"), autocommit=True) as root:
        root.execute(cut, (database,))
    _hears(bo)  # made anew, and what was told meanwhile is asked for
    assert bo.news.since(int(told.payload)).cases == frozenset()


def test_who_has_a_case_open_is_seen_and_gone_with_the_connection(
    office_for: OfficeFor, office_address: str, office_cluster: Cluster
) -> None:
    """Nothing is stored: no entry in the journal, and a connection that dies takes its person along."""
    case, other = uuid4(), uuid4()
    anna, bo, cilla = (office_for(name).presence for name in ("anna", "bo", "cilla"))
    before = office_for("anna").news.newest()
    if not office_address.startswith("postgresql"):
        assert bo.at(case) == anna.at(case) == ()  # a local file has nowhere to tell
        return
    assert bo.at(case) == ()
    assert anna.at(case) == ("Bo",)
    assert (cilla.at(other), cilla.at(case)) == ((), ("anna", "Bo"))
    assert cilla.at(None) == ()
    assert bo.at(case) == ("anna",)

    database = office_address.rpartition("/")[2].partition("?")[0]
    cut = "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'anna' and datname = %s"
    with psycopg.connect(office_cluster.url("postgres"), autocommit=True) as root:
        root.execute(cut, (database,))
    until = monotonic() + 10
    while bo.at(case):
        assert monotonic() < until
    with pytest.raises(Unavailable):
        anna.at(case)
    assert anna.at(case) == ("Bo",)  # stands there again, on a new connection
    assert office_for("bo").news.newest() == before


def _hears(office: Office) -> None:
    until = monotonic() + 120
    while not office.news.stirred():
        assert monotonic() < until
