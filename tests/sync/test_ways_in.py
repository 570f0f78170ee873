"""The ways to a file's key, files and servers of other versions, and what is asked when both sides have changed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from hypothesis import given
from hypothesis import strategies as st

from caseworker_app.app import open_office
from caseworker_app.domain.states import Reply
from caseworker_app.errors import Rejected, Surroundings, Unavailable, Unusable
from caseworker_app.services.away.offline import Offline
from caseworker_app.services.away.taking import Wanted
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.clock import fresh_ids
from caseworker_app.services.office import Office
from caseworker_app.store import exchange, schema
from caseworker_app.store.engine import open_engine
from caseworker_app.sync import casefile
from caseworker_app.sync.casefile import Key, Locked, WrongPassphrase
from caseworker_app.sync.merge import Why, proposal
from tests.conftest import OfficeFor
from tests.support.away import FILES, Home
from tests.support.journey import colleague, registered, root
from tests.support.offline import MemoryKeys, taken

DNRS = ("DELMOS 2020/1", "DELMOS 2020/2")
SECRET = "fyra ord ur en bok"


def test_the_agency_s_recovery_key_opens_a_file_whose_keyring_is_lost(home: Home) -> None:
    anna, path = home.offices["anna"], home.place / "ny.cwcase"
    admin = Offline(anna.desk, MemoryKeys())
    secret = admin.make_recovery()
    with pytest.raises(Rejected, match="redan en återställningsnyckel"):
        admin.make_recovery()
    assert Offline(home.offices["bo"].desk, home.keys).take(DNRS, Wanted(path)).recoverable
    with closing(home.file(0, path.name)) as file:
        file.cases.note(home.cases[0], "Skrivet innan nyckelringen gick förlorad.")
    lost = MemoryKeys()
    with pytest.raises(Locked):
        open_office(str(path), keys=lost)
    other, _ = casefile.new_recovery()
    for wrong in (other, "inte ens base64", secret[:-4]):
        with pytest.raises(Unusable, match="hör inte till"):
            Offline(anna.desk, lost).recover(path, wrong)
    with pytest.raises(Rejected):
        Offline(home.offices["cilla"].desk, lost).recover(path, secret)
    with pytest.raises(Unusable, match="utan återställningsnyckel"):
        Offline(anna.desk, lost).recover(home.place / FILES[0], secret)
    with anna.desk.work() as work:  # as that of a case begun in the file, on a clock that went slow
        first, _ = work.takings.find("id", file_id=Key(b"", casefile.read_mark(path)).file_id)
        work.takings.change(first.id, recovery="")
        work.commit()
    Offline(anna.desk, lost).recover(path, f"{secret}\n")
    with closing(open_office(str(path), clock=home.clock, keys=lost)) as file:
        assert file.offline.bring_back(home.offices["bo"].desk).sent == 1
    assert secret.encode() not in home.shared.read_bytes()


def test_what_a_file_removed_by_hand_has_left_behind_does_not_damage_the_next_one_of_its_name(home: Home) -> None:
    path = home.place / FILES[0]
    log = path.with_name(f"{path.name}-wal")
    with closing(home.file(0)) as file:
        file.cases.note(home.cases[0], "Skrivet innan programmet stängdes av.")
        left = log.read_bytes()
    path.unlink()
    for end in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + end).write_bytes(left)
    Offline(home.offices["bo"].desk, home.keys).take(DNRS, Wanted(path))
    with closing(home.file(0)) as file:
        assert file.offline.status().cases == DNRS
        assert file.databases.verify().faults == ()
    assert log.with_name(f"{log.name}.kvar1").read_bytes() == left


def test_a_passphrase_opens_the_file_on_another_computer_and_a_wrong_one_does_not(home: Home) -> None:
    path = home.place / "ny.cwcase"
    ring = MemoryKeys()
    bo = Offline(home.offices["bo"].desk, ring)
    with pytest.raises(Unusable, match="för kort"):
        bo.take(DNRS, Wanted(path, "elva tecken"))
    taken = bo.take(DNRS, Wanted(path, SECRET))
    assert taken.size == path.stat().st_size
    assert (taken.in_keyring, taken.cases) == (True, DNRS)
    with closing(open_office(str(path), keys=ring)) as here:
        assert here.offline.status().cases == DNRS
    with pytest.raises(WrongPassphrase, match="orörd"):
        open_office(str(path), keys=MemoryKeys(), passphrase=f"{SECRET}!")
    with pytest.raises(Unusable, match="togs av bo"):
        open_office(str(path), "cilla", keys=MemoryKeys(), passphrase=SECRET)
    with closing(open_office(str(path), keys=MemoryKeys(), passphrase=SECRET)) as file:
        assert file.desk.actor == "bo"
        with pytest.raises(Unusable, match="du är inloggad som cilla"):
            file.offline.bring_back(home.offices["cilla"].desk)
    path.write_bytes(path.read_bytes()[:4096] + bytes(4096))
    with pytest.raises(Unavailable, match="är skadad"):
        open_office(str(path), keys=MemoryKeys(), passphrase=SECRET)


def test_a_file_of_an_older_program_is_copied_and_migrated_first_and_its_work_comes_home(home: Home) -> None:
    """Cases and work that nobody has sent are in it, as the older program left them."""
    file, path = home.files[0], home.place / FILES[0]
    sheet = file.reviews.open(home.cases[0], "formell")
    row = sheet.rows[1].template.id
    file.reviews.answer(sheet.checklist.id, Given(row, Reply.YES, "Hemma."))
    note = file.cases.note(home.cases[1], "Skrivet i ett äldre program.")
    file.close()
    key = casefile.unlock(path, home.keys.find)
    _as_of(path, key.pragma, "0009")
    home.files[0] = home.file(0)
    status = home.files[0].offline.status()
    assert (status.person, status.cases, status.pending > 1) == ("bo", DNRS, True)
    assert schema.revision(home.files[0].desk.store.engine) == schema.NEWEST
    [copy] = home.place.glob("0-*-schema-0009.cwcase")
    assert not copy.read_bytes().startswith(b"SQLite format")
    held = open_engine(str(copy), key.pragma)
    assert schema.revision(held) == "0009"
    held.dispose()
    home.back(0)
    assert home.files[0].offline.status().conflicts == ()
    with home.offices["anna"].desk.reading() as work:
        assert work.notes.find() == [note]
        answers = {one.row_key: one for one in work.answers.find(case_id=home.cases[0])}
    assert (answers[row].reply, answers[row].remark, answers[row].answered_by) == (Reply.YES, "Hemma.", "bo")
    assert home.offices["anna"].databases.verify().faults == ()


def _as_of(path: Path, key: str, revision: str) -> None:
    """The file as a program of that schema would have it: the same rows, without what came later."""
    new = path.with_name("ny")
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).with_name("migrations")))
    now, then = open_engine(str(path), key), open_engine(str(new), key, fresh=True)
    tables = "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'search_%'"
    with now.connect() as source, then.begin() as target:
        config.attributes["connection"] = target
        command.upgrade(config, revision)
        target.exec_driver_sql("pragma defer_foreign_keys = on")
        known = {name for (name,) in source.exec_driver_sql(tables)} - {"alembic_version", "sqlite_schema"}
        for table in sorted(known & {name for (name,) in target.exec_driver_sql(tables)}):
            both = [
                {column[1] for column in one.exec_driver_sql(f"pragma table_info({table})")} for one in (source, target)
            ]
            names = ", ".join(sorted(both[0] & both[1]))
            rows = [tuple(row) for row in source.exec_driver_sql(f"select {names} from {table}")]
            marks = ", ".join("?" * len(both[0] & both[1]))
            for values in rows:
                target.exec_driver_sql(f"insert or replace into {table} ({names}) values ({marks})", values)
    for engine in (now, then):
        engine.dispose()
    new.replace(path)


def test_a_newer_file_or_server_and_an_older_server_are_refused_with_a_sentence(home: Home) -> None:
    for revision, kind, words in (
        ("9999", Surroundings.NEWER_SCHEMA, "nyare version"),
        ("0001", Surroundings.OLDER_SCHEMA, "äldre version"),
    ):
        with closing(sqlite3.connect(home.shared)) as raw:
            raw.execute("update alembic_version set version_num = ?", (revision,))
            raw.commit()
        with pytest.raises(Unavailable, match=words) as caught:
            home.opened("bo")
        assert caught.value.kind is kind
    with home.files[0].desk.store.engine.begin() as connection:
        connection.exec_driver_sql("update alembic_version set version_num = '9999'")
    home.files[0].desk.store.engine.dispose()
    before = (home.place / FILES[0]).read_bytes()
    with pytest.raises(Unavailable, match="nyare version"):
        home.file(0)
    assert (home.place / FILES[0]).read_bytes() == before
    assert not list(home.place.glob("*schema*"))


def test_an_older_database_takes_nothing_from_a_newer_file(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    """The file is whole afterwards, and comes home when the database is brought up to date."""
    [case] = registered(office, tmp_path)
    bo, keys = office_for("bo"), MemoryKeys()
    with closing(taken(bo, tmp_path / "bo.cwcase", keys, DNRS[0])) as file:
        note = file.cases.note(case.id, "Skrivet i ett nyare program.")
        _marked(office, "0001")
        with pytest.raises(Unavailable, match=OLDER[office.desk.store.engine.name]) as caught:
            colleague(office, "bo")
        assert caught.value.kind is Surroundings.OLDER_SCHEMA
        assert (file.offline.status().pending, file.offline.status().returned) == (1, False)
        _marked(office, schema.NEWEST)
        assert file.offline.bring_back(bo.desk).sent == 1
    with office.desk.reading() as work:
        assert [held.text for held in work.notes.find()] == [note.text]


OLDER = {"sqlite": r"äldre version.*säkerhetskopia görs först", "postgresql": r"äldre version.*Be serverns"}


def _marked(office: Office, revision: str) -> None:
    """As a database of that schema."""
    engine = root(office).engine
    with engine.begin() as connection:
        connection.exec_driver_sql(f"update alembic_version set version_num = '{revision}'")
    engine.dispose()


def test_long_texts_of_both_are_proposed_together_and_each_field_is_chosen_by_itself(home: Home) -> None:
    first, mine, theirs = (WORDS.format(*more) for more in LONG)
    office, file = home.offices["anna"], home.files[0]
    sheet = office.reviews.open(home.cases[0], "formell")
    row = sheet.rows[0].template.id
    office.reviews.answer(sheet.checklist.id, Given(row, Reply.YES, first))
    home.back(0)
    file.reviews.answer(sheet.checklist.id, Given(row, Reply.NO, mine))
    office.reviews.answer(sheet.checklist.id, Given(row, Reply.NOT_APPLICABLE, theirs))
    home.back(0)
    [conflict] = file.offline.status().conflicts
    sides = {side.label: side for side in conflict.sides}
    assert (conflict.by, conflict.by_field, len(sides)) == ("anna", True, 2)
    remark = next(side for side in sides.values() if side.proposal is not None)
    assert remark.proposal == WORDS.format("MITT", "DERAS")
    file.offline.settle(conflict.number, conflict.place, mine=True, field=remark.field, text=remark.proposal)
    [rest] = file.offline.status().conflicts
    assert [side.field for side in rest.sides] == ["reply"]
    file.offline.settle(rest.number, rest.place, mine=False, field="reply")
    home.back(0)
    with office.desk.reading() as work:
        [answer] = [a for a in work.answers.find(case_id=home.cases[0]) if a.row_key == row]
    assert (answer.reply, answer.remark, answer.answered_by) == (Reply.NOT_APPLICABLE, remark.proposal, "bo")


WORDS = "Sökanden är en kommun.\n\nFirmateckningen är styrkt. {}\n\nBudgeten går ihop. {}\n\nStadgar behövs inte."
LONG = (("", ""), ("MITT", ""), ("", "DERAS"))
PARTS = st.lists(st.sampled_from("abcdefgh"), min_size=4, max_size=8, unique=True)


@given(PARTS, st.data())
def test_edits_of_different_paragraphs_are_all_in_the_proposal(parts: list[str], data: st.DataObject) -> None:
    one, other = data.draw(st.permutations(range(len(parts))))[:2]
    base = "\n\n".join(parts)
    mine, theirs, both = list(parts), list(parts), list(parts)
    mine[one] = both[one] = f"mitt {parts[one]}"
    theirs[other] = both[other] = f"deras {parts[other]}"
    texts = ["\n\n".join(held) for held in (mine, theirs, both)]
    if abs(one - other) > 1:
        assert proposal(base, texts[0], texts[1]) == texts[2]
    clash = [*parts]
    clash[one] = f"annat {parts[one]}"
    assert proposal(base, texts[0], "\n\n".join(clash)) is None
    assert proposal(base, texts[0], base) == texts[0]
    assert proposal(base, texts[0], texts[0]) == texts[0]


def test_deleted_against_changed_asks_either_way_round(home: Home) -> None:
    anna, (first, second, _) = home.offices["anna"], home.files
    _remove(anna, home, 0)
    _change(first, home, 0, "Ändrad hemma")
    _change(anna, home, 1, "Ändrad på kontoret")
    _remove(first, home, 1)
    home.back(0)
    asked = {home.cases.index(one.case_id): one for one in first.offline.status().conflicts}
    assert {n: one.why for n, one in asked.items()} == {0: Why.DELETED, 1: Why.CHANGED}
    for one in asked.values():
        first.offline.settle(one.number, one.place, mine=True)
    home.back(0)
    home.back(1)
    for office in (anna, first, second):
        with office.desk.reading() as work:
            assert [item.text for item in work.completion_items.find()] == ["Ändrad hemma"]


def test_a_request_dropped_at_home_with_a_question_more_at_the_office_waits_for_its_caseworker(home: Home) -> None:
    """What still has something that belongs to it cannot be removed: it is told, and the rest comes home."""
    anna, file = home.offices["anna"], home.files[0]
    with anna.desk.work() as work:
        held = work.completion_items.find(case_id=home.cases[0])[0]
        more = {n: v for n, v in (exchange.current(work, "completion_item", held.id) or {}).items() if n != "id"}
        exchange.add(work, "completion_item", fresh_ids(), {**more, "text": "Också detta"})
        work.commit()
    with file.desk.work() as work:
        work.completion_items.remove(held.id)
        work.completions.remove(held.completion_id)
        work.commit()
    note = file.cases.note(home.cases[0], "Följer med ändå.")
    home.back(0)
    assert [one.why for one in file.offline.status().conflicts] == [Why.REFUSED]
    with anna.desk.reading() as work:
        assert [item.text for item in work.completion_items.find(case_id=home.cases[0])] == ["Också detta"]
        assert [held.text for held in work.notes.find()] == [note.text]


def _change(office: Office, home: Home, number: int, text: str) -> None:
    with office.desk.work() as work:
        [item] = work.completion_items.find(case_id=home.cases[number])
        work.completion_items.change(item.id, text=text)
        work.commit()


def _remove(office: Office, home: Home, number: int) -> None:
    with office.desk.work() as work:
        [item] = work.completion_items.find(case_id=home.cases[number])
        work.completion_items.remove(item.id)
        work.commit()


def test_particulars_put_right_at_home_and_on_the_desk_meet_field_by_field(home: Home) -> None:
    office, file, case = home.offices["anna"], home.files[0], home.cases[0]
    for one, values in ((file, {"name": "Hemköpings kommun", "phone": "1"}), (office, {"address": "Nygränd 7"})):
        one.corrections.correct(case, values, "Skrivfel", one.records.of(case).case.version)
    home.back(0)
    assert file.offline.status().conflicts == ()
    held = office.records.of(case)
    assert (held.applicant.name, held.applicant.phone, held.applicant.address) == (
        "Hemköpings kommun",
        "1",
        "Nygränd 7",
    )
    assert held.case.applicant_name == "Hemköpings kommun"
    found = office.worklists.every(office.worklists.chosen(search="Hemköpings"))
    assert [line.id for line in found] == [case]
