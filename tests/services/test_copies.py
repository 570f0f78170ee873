"""A whole database copied, wiped and restored: identical row by row on either engine, and proven."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import select

from caseworker_app.app import open_office
from caseworker_app.errors import Surroundings, Unavailable, Unusable
from caseworker_app.services.administration import copies
from caseworker_app.services.ports import Quiet
from caseworker_app.store.engine import open_engine
from caseworker_app.store.journal.model import ALL
from tests.support import fresh
from tests.support.cluster import Cluster
from tests.support.files import CALL
from tests.support.processes import verb
from tests.support.town import Town, town

TOWN = ("avstår", "avslag", "väntar")


@pytest.fixture(scope="module")
def own() -> Iterator[Cluster]:
    with Cluster(people=False) as running:
        yield running


@pytest.fixture(scope="module")
def shared(own: Cluster, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A server's database with decided cases and letters, as the server's administrator reaches it."""
    address = own.office("anna")
    with town(address, tmp_path_factory.mktemp("town"), TOWN) as made:
        _written(made)
    return address.replace("anna@", "postgres@")


def _written(made: Town) -> None:
    made.of("bo").cases.note(made.cases["väntar"].id, "Ring sökanden å det snaraste.")
    assert made.of("anna").letters.make(CALL, Quiet()).failed == ()


def content(address: str) -> dict[str, str]:
    """A digest of every table's rows, as the program reads them."""
    engine = open_engine(address)
    made = {}
    try:
        with engine.connect().execution_options(reading=True) as connection, connection.begin():
            for name, table in ALL.items():
                rows = connection.execute(select(table).order_by(*table.primary_key.columns)).all()
                made[name] = hashlib.sha256("\n".join(repr(tuple(row)) for row in rows).encode()).hexdigest()
                made[f"{name} rows"] = str(len(rows))
    finally:
        engine.dispose()
    return made


def faults(address: str) -> tuple[str, ...]:
    office = open_office(address)
    try:
        return office.databases.verify().faults
    finally:
        office.close()


def test_a_servers_database_is_backed_up_and_restored_into_both_engines(
    own: Cluster, shared: str, tmp_path: Path
) -> None:
    before = content(shared)
    assert {"decision", "letter", "journal", "note"} <= {name for name in ALL if before[f"{name} rows"] != "0"}
    file = copies.back_up(shared, tmp_path / "kopia.db")
    assert [one.name for one in tmp_path.iterdir()] == ["kopia.db"]
    assert content(str(file)) == before
    assert faults(str(file)) == ()

    here = tmp_path / "här.db"
    copies.restore(file, str(here), "anna")
    assert (content(str(here)), faults(str(here))) == (before, ())

    there = own.url("aterstalld")
    made = copies.restore(file, there, "anna")
    assert (content(there), faults(there)) == (before, ())
    assert made.password
    with pytest.raises(Unusable, match="inte tom"):
        copies.restore(file, there, "anna")
    assert content(there) == before
    with psycopg.connect(there) as root:
        root.execute("drop role fatima")  # on another server nobody of the office has a login yet
    given = verb("user", "password", "fatima", "--db", made.database, "--json")
    assert given.returncode == 0, given.stderr
    back = open_office(made.database.replace("anna@", "fatima@"), "fatima")
    try:
        assert len(back.worklists.rows()) == len(TOWN)
    finally:
        back.close()
    with psycopg.connect(there) as root:
        assert root.execute(
            "select count(*) from pg_trigger where tgenabled <> 'O' and not tgisinternal"
        ).fetchone() == (0,)


def test_a_person_of_the_office_cannot_make_a_partial_copy(shared: str, tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        copies.back_up(shared.replace("postgres@", "bo@"), tmp_path / "kopia.db")
    assert caught.value.kind is Surroundings.NO_RIGHTS
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_over(shared: str, tmp_path: Path) -> None:
    there = tmp_path / "finns.db"
    there.write_bytes(b"x")
    for attempt in (lambda: copies.back_up(shared, there), lambda: copies.restore(there, str(there), "anna")):
        with pytest.raises(Unusable, match="finns redan"):
            attempt()
    with pytest.raises(Unavailable):
        copies.restore(there, str(tmp_path / "ny.db"), "anna")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["finns.db"]
    assert there.read_bytes() == b"x"


def test_what_a_removed_database_has_left_behind_does_not_damage_the_one_restored_in_its_place(tmp_path: Path) -> None:
    here, log = tmp_path / "här.db", tmp_path / "här.db-wal"
    fresh.empty(here)
    file = copies.back_up(str(here), tmp_path / "kopia.db")
    office = open_office(str(here), "anna")
    office.people.found()
    left = log.read_bytes()
    office.close()
    here.unlink()
    log.write_bytes(left)
    copies.restore(file, str(here), "anna")
    assert (content(str(here)), faults(str(here))) == (content(str(file)), ())
    assert (tmp_path / "här.db-wal.kvar1").read_bytes() == left
    pages = bytearray(here.read_bytes())
    pages[8192:] = bytes(len(pages) - 8192)
    here.write_bytes(pages)
    with pytest.raises(Unavailable, match=r"här\.db är skadad"):
        content(str(here))
