"""The pitfalls that the trials of storage met, each kept from coming back; what other suites hold is named at the end.

3: `tests/sync/test_world.py` explains every change by one acknowledged deed. 4: `test_schema.py` and
`tests/faults/test_schema_steps.py` crash while making. 8: `tests/faults/test_network.py` and `tests/ui/test_line.py`
stall. 9: `tests/sync/test_ways_in.py` and the damaged files tell a wrong key from a damaged file. 11:
`test_search.py` keeps å, ä and ö apart.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import text

from caseworker_app.app import open_office
from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.services.clock import fresh_ids
from caseworker_app.store import backup, queries, schema
from caseworker_app.store.engine import WAITING, open_engine
from caseworker_app.store.tables import RECORDS
from caseworker_app.store.work import Store
from tests.store.conftest import StoreFor
from tests.support.cluster import Cluster
from tests.support.rows import add_case, new_note

LOCKED = text("select exists (select from pg_locks where not granted)")


def test_what_commit_has_acknowledged_survives_the_connection(store_for: StoreFor) -> None:
    """Pitfall 1: a block that had become a savepoint was rolled back by `close()` without an error."""
    anna, bo = store_for("anna"), store_for("bo")
    case = add_case(anna)
    note = new_note(case)
    with anna.work() as work:
        work.notes.find(case_id=case)  # a statement before the one that counts
        work.notes.add(note)
        work.commit()
        work.connection.invalidate()
    anna.engine.dispose()
    with bo.reading() as work:
        assert work.notes.get(note.id).text == note.text


def test_a_late_committer_is_not_lost_to_who_reads_by_number(cluster: Cluster) -> None:
    """Pitfall 2: with numbers given early, B reads past A's, and A's is never seen. A local file has one writer."""
    address = cluster.ready("anna")
    anna, bo = (
        Store(open_engine(address.replace("anna@", f"{name}@")), name, fresh_ids, "KONTOR") for name in ("anna", "bo")
    )
    case = add_case(anna)
    with anna.work() as late:
        late.notes.add(new_note(case, "Sen"))
        with bo.work() as early:
            early.notes.add(replace(new_note(case, "Tidig"), id=uuid4(), author="bo"))
            early.commit()
        with bo.reading() as work:
            cursor = queries.newest_entry(work)
        late.commit()
    with bo.reading() as work:
        assert queries.touched(work, cursor) == [(case, "note")]
        numbers = work.connection.execute(text("select number from journal order by number")).scalars().all()
    assert list(numbers) == list(range(1, len(numbers) + 1))
    for store in (anna, bo):
        store.engine.dispose()


@pytest.mark.parametrize("what", ["a row", "the end of the journal"])
def test_who_meets_a_lock_waits_and_is_served(cluster: Cluster, what: str) -> None:
    """With three seconds to wait, 25 people at work at once were refused; nobody is who waits for a moment."""
    anna = Store(open_engine(cluster.ready("anna")), "anna", fresh_ids)
    note = new_note(add_case(anna))
    with anna.work() as work:
        work.notes.add(note)
        work.commit()

    def saved() -> None:
        with anna.work() as own:
            own.notes.change(note.id, text="Sparad till slut.")
            own.commit()

    held = f"note where id = '{note.id}'" if what == "a row" else "journal_tip"
    with ThreadPoolExecutor(1) as beside, anna.engine.begin() as other:
        other.execute(text(f"select from {held} for update"))
        waiting = beside.submit(saved)
        while not other.execute(LOCKED).scalar():
            assert not waiting.done()
        assert other.exec_driver_sql("show lock_timeout").scalar() == WAITING
        other.rollback()
        waiting.result()
    with anna.reading() as work:
        assert work.notes.get(note.id).text == "Sparad till slut."
    anna.engine.dispose()


def test_more_people_than_the_server_takes_is_said(cluster: Cluster) -> None:
    """A server that is full answers; it is no silent network."""
    address = cluster.ready("postgres")
    login = f"full_{uuid4().hex[:8]}"
    with psycopg.connect(address, autocommit=True) as root:
        root.execute(f"create role {login} login connection limit 0")
    engine = open_engine(address.replace("postgres@", f"{login}@"))
    with pytest.raises(Unavailable) as caught, engine.connect():
        pass
    assert caught.value.kind is Surroundings.BUSY


def test_a_row_one_may_see_but_not_write_is_a_refusal_and_no_success(office_cluster: Cluster, tmp_path: Path) -> None:
    """Pitfall 5: row-level security answers with no rows and no error."""
    from tests.support.journey import colleague, registered  # an office of people, for this one alone

    office = open_office(office_cluster.office("anna"), "anna")
    office.people.found()
    office.people.set_roles("anna", ["administratör", "registrator", "handläggare"])
    office.people.add("bo", ["handläggare"])
    case = registered(office, tmp_path)[0]
    note = new_note(case.id, "Annas utkast.")
    with office.desk.work() as work:
        work.notes.add(note)
        work.commit()
    bo = colleague(office, "bo")
    with bo.desk.work() as work:
        assert work.notes.get(note.id).text == "Annas utkast."
        with pytest.raises(Unavailable) as caught:
            work.notes.change(note.id, text="Bos ord.")
    assert caught.value.kind is Surroundings.NO_RIGHTS
    for one in (bo, office):
        one.close()


def test_no_way_in_changes_a_versioned_row_without_counting(store: Store) -> None:
    """Pitfall 6: a bulk update passes by the version, and the second writer is not told."""
    case = add_case(store)
    with store.work() as work:
        before = work.cases.get(case)
        work.cases.change(case, handler="bo")
        work.commit()
    with store.reading() as work:
        assert work.cases.get(case).version == before.version + 1
    assert {name for name, (row, _) in RECORDS.items() if "version" in row.__table__.c} >= {"cases", "decisions"}


def test_no_plaintext_keyring_comes_with_the_program() -> None:
    """Pitfall 7: `keyrings.alt`, once installed, keeps passwords in plain text without a word."""
    top = Path(__file__).parents[2]
    named = [path.name for path in top.glob("*.lock") if "keyrings" in path.read_text(encoding="utf-8").lower()]
    assert named == []
    assert "keyrings" not in (top / "pyproject.toml").read_text(encoding="utf-8").lower()


def test_a_copy_of_an_encrypted_file_is_encrypted_with_its_key(tmp_path: Path) -> None:
    """Pitfall 10: the backup interface fails towards a file without a key; VACUUM INTO keeps it."""
    key = f"x'{'5a' * 32}'"
    engine = open_engine(str(tmp_path / "a.cwcase"), key, fresh=True)
    with engine.begin() as connection:
        connection.exec_driver_sql("create table t (words text)")
        connection.exec_driver_sql("insert into t values ('kanariefågel')")
    copy = backup.copy_engine(engine, tmp_path / "b.cwcase")
    engine.dispose()
    data = copy.read_bytes()
    assert not data.startswith(b"SQLite format 3")
    assert "kanariefågel".encode() not in data
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(copy).execute("select * from t")
    again = open_engine(str(copy), key)
    with again.connect() as connection:
        assert connection.exec_driver_sql("select words from t").scalar() == "kanariefågel"
    again.dispose()


def test_words_differ_by_their_dots_and_rings(tmp_path: Path) -> None:
    """Pitfall 11: FTS5 folds å, ä and ö to a and o unless it is told not to."""
    path = str(tmp_path / "test.db")
    schema.upgrade(path)
    engine = open_engine(path)
    with engine.connect() as connection:
        made = connection.exec_driver_sql("select sql from sqlite_master where sql like '%fts5%'").scalars().all()
    engine.dispose()
    assert made
    assert all("remove_diacritics 0" in one for one in made)


def test_nothing_is_written_to_a_log_that_another_program_has_taken_away(tmp_path: Path) -> None:
    """A closed look at the file drops its locks (POSIX): who leaves next clears the log away under our connections."""
    file = tmp_path / "d.db"
    schema.upgrade(str(file))
    anna, bo = (Store(open_engine(str(file)), name, fresh_ids, "KONTOR") for name in ("anna", "bo"))
    case = add_case(anna)
    with bo.reading() as work:
        assert work.cases.get(case)
    file.read_bytes()
    another = (
        f"import sqlite3; c = sqlite3.connect({str(file)!r}); c.execute('select 1 from case_').fetchall(); c.close()"
    )
    subprocess.run([sys.executable, "-c", another], check=True)
    notes = [new_note(case), new_note(case)]
    for store, note in zip((bo, anna), notes, strict=True):
        with store.work() as work:
            work.notes.add(note)
            work.commit()
    read = f"import sqlite3; print(sqlite3.connect({str(file)!r}).execute('select count(*) from note').fetchone()[0])"
    counted = subprocess.run([sys.executable, "-c", read], check=True, capture_output=True, text=True)
    assert counted.stdout.strip() == "2"
    for store in (anna, bo):
        store.engine.dispose()
