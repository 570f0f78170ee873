"""No room, at any write: a sentence, nothing lost, and work goes on when there is room again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.store import backup
from tests.support.disk import files_up_to
from tests.support.files import CALL, folder, row
from tests.support.journey import OfficeFor, decided, registered

pytestmark = pytest.mark.parametrize("office_address", ["sqlite"], indirect=True)


@contextmanager
def pages_left(office: Office, more: int) -> Iterator[None]:
    """The database file may grow by so many pages."""
    engine = office.desk.store.engine

    def limited(connection: Any) -> None:
        driver = connection.connection.driver_connection
        now = driver.execute("pragma page_count").fetchone()[0]
        driver.execute(f"pragma max_page_count = {now + more}")

    event.listen(engine, "begin", limited, insert=True)
    try:
        yield
    finally:
        event.remove(engine, "begin", limited)
        engine.dispose()


def test_an_import_without_room_is_all_or_nothing_at_every_page(office: Office, tmp_path: Path) -> None:
    office.calls.add(CALL)
    table = folder(tmp_path / "in", [row(Referens=f"R-{n}", Nuläge_och_behov="Behov. " * 300) for n in range(20)])
    refused = 0
    for more in range(0, 400, 7):
        with pages_left(office, more):
            try:
                office.intake.run(table, CALL)
                break
            except Unavailable as error:
                refused += error.kind is Surroundings.FULL
        with office.desk.reading() as work:
            assert work.cases.count() == 0
    else:
        pytest.fail("never enough room")
    assert refused > 3
    with office.desk.reading() as work:
        assert work.cases.count() == 20
    assert office.databases.verify().faults == ()


@pytest.mark.parametrize("size", [0, 1, 4096, 40_000])
def test_a_note_without_room_is_a_sentence_and_can_be_saved_later(office: Office, tmp_path: Path, size: int) -> None:
    case = registered(office, tmp_path)[0]
    with files_up_to(size), pytest.raises(Unavailable) as caught:
        office.cases.note(case.id, "Lång text. " * 20_000)
    assert caught.value.kind is Surroundings.FULL
    office.cases.note(case.id, "Nu finns det plats.")
    with office.desk.reading() as work:
        assert [note.text for note in work.notes.find()] == ["Nu finns det plats."]
    assert office.databases.verify().faults == ()


def test_a_letter_without_room_leaves_no_half_file(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    decided(office_for, clock, registered(office, tmp_path)[0])
    with files_up_to(1000), pytest.raises(Unavailable):
        office.letters.make(CALL)
    assert office.letters.make(CALL).frozen == 1
    with files_up_to(1000), pytest.raises(Unavailable, match="Välj en annan mapp eller frigör utrymme"):
        office.letters.export_round("2020-06-12", tmp_path / "ut", CALL)
    assert list((tmp_path / "ut").iterdir()) == []
    assert len(office.letters.export_round("2020-06-12", tmp_path / "ut", CALL)) == 1


def test_a_copy_without_room_leaves_no_half_file(office_address: str, office: Office, tmp_path: Path) -> None:
    target = tmp_path / "kopior" / "kopia.db"
    target.parent.mkdir()
    with files_up_to(5000), pytest.raises(Unavailable, match="Frigör utrymme"):
        backup.copy_local(Path(office_address), target)
    assert list(target.parent.iterdir()) == []


def test_a_restored_copy_is_the_database_as_it_was(office_address: str, office: Office, tmp_path: Path) -> None:
    registered(office, tmp_path, 3)
    office.desk.store.engine.dispose()
    database = Path(office_address)
    before = dump(database)
    copy = backup.before(database, "prov", datetime(2020, 6, 1, tzinfo=UTC))
    for part in database.parent.glob("test.db*"):
        part.unlink()
    backup.copy_local(copy, database)
    assert dump(database) == before
    assert office.databases.verify().faults == ()


def dump(path: Path) -> list[str]:
    import sqlite3

    with sqlite3.connect(path) as connection:
        found = list(connection.iterdump())
    connection.close()
    return found
