"""A wrong key and a damaged file are told apart; a lost key is replaced, with or without a keyring."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from caseworker_app.app import open_office
from caseworker_app.errors import CaseworkerError, Surroundings, Unavailable, Unusable
from caseworker_app.services.away.offline import Offline
from caseworker_app.services.away.recovery import NoKeyring, Recovery
from caseworker_app.services.away.taking import Wanted
from caseworker_app.services.casework.papers import Attached
from caseworker_app.services.office import Office
from caseworker_app.store.engine import open_engine
from caseworker_app.sync import casefile
from caseworker_app.sync.casefile import Locked, NoKeys, WrongPassphrase
from tests.conftest import OfficeFor
from tests.support.away import DAY, Home
from tests.support.files import CALL, row
from tests.support.journey import registered
from tests.support.offline import MemoryKeys
from tests.sync.world import instead

DNRS = ("DELMOS 2020/1", "DELMOS 2020/2")
SECRET, OTHER = "fyra ord ur en bok", "fem andra ord ur boken"
PAGE = 4096


@dataclass(frozen=True)
class Held:
    """A whole file, with what opens it."""

    path: Path
    keys: MemoryKeys
    passphrase: str

    def open(self, data: bytes | None = None) -> Office:
        path = self.path.with_name("prövad.cwcase")
        path.write_bytes(self.path.read_bytes() if data is None else data)
        return open_office(str(path), keys=self.keys, passphrase=self.passphrase)

    def read(self, data: bytes) -> None:
        with closing(self.open(data)) as file:
            found = file.databases.verify().faults
            assert not [fault for fault in found if "kedja" in fault]


@pytest.fixture(scope="module")
def shared(template: tuple[Path, MemoryKeys], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    made = Home(*template, tmp_path_factory.mktemp("nycklar") / "hem")
    yield made
    made.close()


@pytest.fixture(scope="module")
def cheap() -> Iterator[None]:
    """A passphrase is tried a hundred times here."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setitem(casefile._COST, "n", 2**4)
        yield


@pytest.fixture(scope="module", params=["keyring", "passphrase"])
def held(request: pytest.FixtureRequest, shared: Home, cheap: None) -> Held:
    path = shared.place / f"{request.param}.cwcase"
    ring, passphrase = MemoryKeys(), SECRET if request.param == "passphrase" else ""
    Offline(shared.offices["bo"].desk, ring).take(DNRS, Wanted(path, passphrase))
    return Held(path, MemoryKeys() if passphrase else ring, passphrase)


def scratched(whole: bytes, place: int, error: int) -> bytes:
    return whole[:place] + bytes([whole[place] ^ error]) + whole[place + 1 :]


def damages(whole: bytes) -> Iterator[bytes]:
    for place in range(casefile.MARK):
        for error in (1, 1 << place % 8, 0xFF):
            yield scratched(whole, place, error)
        yield scratched(scratched(whole, place, 4), (place + 5) % casefile.MARK, 32)
    yield bytes(casefile.MARK) + whole[casefile.MARK :]
    yield bytes(512) + whole[512:]
    yield whole[:100]
    for place in (casefile.MARK, 100, PAGE - 1):
        yield scratched(whole, place, 1)


def test_damage_in_the_first_page_is_damage_and_never_a_wrong_key(held: Held) -> None:
    whole = held.path.read_bytes()
    held.open().close()
    for damaged in damages(whole):
        with pytest.raises(Unavailable, match="är skadad") as caught:
            held.open(damaged)
        assert caught.value.kind is Surroundings.DAMAGED


@pytest.mark.parametrize("where", ["middle", "end"])
def test_damage_further_in_is_told_when_it_is_read(held: Held, where: str) -> None:
    whole, told = held.path.read_bytes(), 0
    pages = range(10, len(whole) // PAGE, 15)
    for place in [page * PAGE for page in pages] if where == "middle" else [len(whole) - 90, len(whole) - PAGE]:
        try:
            held.read(scratched(whole, place, 8))
        except CaseworkerError as error:
            assert isinstance(error, Unavailable), error.text  # noqa: PT017
            assert ".cwcase är skadad" in error.text  # noqa: PT017
            assert error.kind is Surroundings.DAMAGED  # noqa: PT017  # a page that nothing is read from tells nothing
            told += 1
    assert told or where == "end"


def test_a_wrong_key_to_a_whole_file_is_a_wrong_key(held: Held) -> None:
    name = casefile.unlock(held.path, held.keys.find, held.passphrase).name
    strange = MemoryKeys()
    strange.keep(name, "00" * 32)
    for keys, passphrase, sort, words in (
        (MemoryKeys(), f"{SECRET}!", WrongPassphrase, r"Lösenordet är inte .* orörd"),
        (MemoryKeys(), "", Locked, r"finns inte på den här datorn\. Ange"),
        (strange, "", Locked, "Nyckeln i datorns nyckelring är inte den"),
        (strange, f"{SECRET}!", WrongPassphrase, "Lösenordet är inte"),
    ):
        with pytest.raises(sort, match=words) as caught:
            casefile.unlock(held.path, keys.find, passphrase)
        assert type(caught.value) is sort


def test_a_file_of_before_opens_and_what_cannot_be_told_is_not_claimed(
    shared: Home, cheap: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its mark has no checksum: ten bytes name it, six prove the key."""
    for passphrase in ("", SECRET):
        name = bytes(range(90 + len(passphrase), 100 + len(passphrase)))
        ring, path = MemoryKeys(), shared.place / f"förr{len(passphrase)}.cwcase"
        raw = casefile._drawn(passphrase, name) if passphrase else b"\x17" * 32
        old = casefile._marked(raw, name)
        with monkeypatch.context() as patched:
            patched.setattr(casefile, "new_key", lambda _secret, old=old: old)
            Offline(shared.offices["bo"].desk, ring).take(DNRS[:1], Wanted(path, passphrase))
        with closing(open_office(str(path), keys=NoKeys() if passphrase else ring, passphrase=passphrase)) as file:
            assert file.offline.status().cases == DNRS[:1]
        whole = path.read_bytes()
        assert whole[: casefile.OLD_NAME] == name
        for told in (whole, scratched(whole, 3, 64)):
            path.write_bytes(told)
            with pytest.raises(WrongPassphrase, match="eller så är filens början skadad"):
                casefile.unlock(path, NoKeys().find, f"{SECRET}!")
            with pytest.raises(Locked, match="eller så är filens början skadad"):
                casefile.unlock(path, NoKeys().find)
        path.write_bytes(scratched(whole, 12, 64))
        with pytest.raises(Unavailable, match="är skadad"):
            casefile.unlock(path, ring.find)
        path.unlink()


@contextmanager
def opened_while_sealed(path: Path) -> Iterator[None]:
    """Somebody opens the file while the new key is put on record."""
    beside = path.with_name(path.name + "-wal")

    def sealed(seal: Callable[..., None], *given: Any) -> None:
        seal(*given)
        beside.touch()

    with instead("_sealed", sealed, Recovery):
        yield
    beside.unlink()


@pytest.mark.usefixtures("cheap")
def test_without_a_keyring_the_recovery_key_gives_the_file_a_password(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    """The work in it comes home, a case begun in it too; a copy of before opens as well."""
    [case] = registered(office, tmp_path)
    bo, ring, path = office_for("bo"), MemoryKeys(), tmp_path / "låst.cwcase"
    admin = Offline(office.desk, NoKeys())
    secret = admin.make_recovery()
    assert Offline(bo.desk, ring).take(DNRS[:1], Wanted(path)).recoverable
    with closing(open_office(str(path), clock=bo.desk.clock, keys=ring)) as file:
        file.cases.note(case.id, "Skrivet innan nyckelringen gick förlorad.")
        file.incomings.enter(CALL, {name: text for name, text in row(Referens="P-77", Bilagor="").items() if text})
    before = path.read_bytes()
    with pytest.raises(NoKeyring, match="Ange ett lösenord"):
        admin.recover(path, secret)
    with pytest.raises(Unusable, match="för kort"):
        admin.recover(path, secret, "elva tecken")
    with opened_while_sealed(path), pytest.raises(Unusable, match="är öppen i programmet"):
        admin.recover(path, secret, OTHER)
    assert path.read_bytes() == before
    for password in (OTHER, SECRET):  # the first was forgotten too
        assert admin.recover(path, secret, password) is False
    with pytest.raises(Locked):
        open_office(str(path), keys=ring)
    with closing(open_office(str(path), clock=bo.desk.clock, keys=NoKeys(), passphrase=SECRET)) as file:
        brought = file.offline.bring_back(bo.desk)
        assert (brought.sent > 1, len(brought.numbered)) == (True, 1)
    assert not list(tmp_path.glob("låst.cwcase?*"))
    with office.desk.reading() as work:
        assert [note.text for note in work.notes.find()] == ["Skrivet innan nyckelringen gick förlorad."]
    path.write_bytes(before)
    found = MemoryKeys()
    assert Offline(office.desk, found).recover(path, secret) is True
    with closing(open_office(str(path), clock=bo.desk.clock, keys=found)) as file:
        assert file.offline.bring_back(bo.desk).written == {}
    assert any("nytt lösenord" in one.what for one in bo.history.of(case.id, 50))
    assert office.databases.verify().faults == ()


def test_a_long_text_whose_last_page_is_damaged_is_not_read_as_another(tmp_path: Path) -> None:
    """SQLCipher itself gives zeros there and no error."""
    path, key, long = tmp_path / "lång.cwcase", casefile.new_key(), "Mening. " * 2500
    made = open_engine(str(path), key.pragma, fresh=True)
    with made.begin() as connection:
        connection.exec_driver_sql("create table t (a text)")
        connection.exec_driver_sql("insert into t values (?)", (long,))
    made.dispose()
    whole = path.read_bytes()
    for page in range(1, len(whole) // PAGE):
        path.write_bytes(scratched(whole, page * PAGE + 50, 1))
        engine = open_engine(str(path), key.pragma)
        with pytest.raises(Unavailable) as caught, engine.begin() as connection:
            connection.exec_driver_sql("select a from t").scalar()
        assert caught.value.kind is Surroundings.DAMAGED
        engine.dispose()


def _damage(office: Office, size: int) -> None:
    """Bytes that are not those of their name any more."""
    with office.desk.store.engine.begin() as connection:
        held = "select name from sqlite_master where type = 'trigger' and tbl_name = 'blob'"
        for (name,) in connection.exec_driver_sql(held).all():
            connection.exec_driver_sql(f"drop trigger {name}")
        connection.exec_driver_sql(f"update blob set data = zeroblob(length(data)) where length(data) = {size}")


def test_a_damaged_document_is_named_and_not_brought_back_as_another(home: Home) -> None:
    file, path = home.files[0], home.place / "0.cwcase"
    file.papers.add(home.cases[0], [Attached("yttrande.txt", b"Yttrande. " * 2000)], DAY)
    _damage(file, 20000)
    with pytest.raises(Unavailable) as caught:
        home.back(0)
    assert (caught.value.kind, path.exists()) == (Surroundings.DAMAGED, True)
    with home.offices["anna"].desk.reading() as work:
        dnr = work.cases.get(home.cases[0]).dnr
        assert [one.filename for one in work.documents.find(case_id=home.cases[0]) if "yttrande" in one.filename] == []
    assert f"(yttrande.txt) i {dnr}" in caught.value.text


def test_what_is_damaged_in_the_shared_database_is_named_and_stays_there_while_all_else_goes_on(
    home: Home,
) -> None:
    keys = home.keys
    anna, path = home.offices["anna"], home.place / "ny.cwcase"
    anna.papers.add(home.cases[0], [Attached("yttrande.txt", b"Yttrande. " * 2000)], DAY)
    anna.papers.add(home.cases[0], [Attached("helt.txt", b"Helt. " * 2000)], DAY)
    home.files[0].cases.note(home.cases[0], "Skrivet borta.")
    _damage(anna, 20000)
    home.back(0)
    assert home.files[0].offline.status().behind == 1
    with anna.desk.reading() as work:
        dnr = str(work.cases.get(home.cases[0]).dnr)
    made = Offline(anna.desk, keys).take([dnr], Wanted(path))
    assert [one for one in made.damaged if f"(yttrande.txt) i {dnr}" in one] == list(made.damaged)
    assert len(made.damaged) == 1
    with closing(open_office(str(path), clock=anna.desk.clock, keys=keys)) as file:
        with pytest.raises(Unavailable) as caught:
            file.offline.fetch(anna.desk)
        assert f"(yttrande.txt) i {dnr}" in caught.value.text
        texts = {one.filename: one for one in file.records.of(home.cases[0]).documents}
        assert file.records.document(texts["helt.txt"].id) == b"Helt. " * 2000


def test_damaged_bytes_are_named_in_the_cases_that_come_along_and_in_no_other(home: Home) -> None:
    """The same document lies in a case that is closed to who takes the other."""
    anna, cases = home.offices["anna"], home.cases
    for case in cases[:2]:
        anna.papers.add(case, [Attached("yttrande.txt", b"Yttrande. " * 2000)], DAY)
    with anna.desk.reading() as work:
        open_, shut = (str(work.cases.get(case).dnr) for case in cases[:2])
    anna.recusals.answer(cases[1], "Min syster söker.", biased=True)
    _damage(anna, 20000)
    path = home.place / "ny.cwcase"
    made = Offline(anna.desk, home.keys).take([open_], Wanted(path))
    file = open_office(str(path), clock=anna.desk.clock, keys=home.keys)
    with closing(file), pytest.raises(Unavailable) as caught:
        file.offline.fetch(anna.desk)
    for told in (*made.damaged, caught.value.text):
        assert (open_ in told, shut in told) == (True, False)


def test_a_document_that_stayed_behind_and_is_added_in_the_file_is_there_and_what_is_there_stays(home: Home) -> None:
    """Damaged in the shared database, whoever has a whole copy can put it in."""
    anna, case, path = home.offices["anna"], home.cases[0], home.place / "ny.cwcase"
    whole = b"Yttrande. " * 2000
    anna.papers.add(case, [Attached("yttrande.txt", whole)], DAY)
    _damage(anna, 20000)
    with anna.desk.reading() as work:
        dnr = str(work.cases.get(case).dnr)
        other = str(work.cases.get(home.cases[1]).dnr)
    Offline(anna.desk, home.keys).take([dnr, other], Wanted(path))
    for added in (case, home.cases[1]):
        path.with_name("orörd.cwcase").write_bytes(path.read_bytes())
        with closing(open_office(str(path), clock=anna.desk.clock, keys=home.keys)) as file:
            behind = file.offline.status().behind
            file.papers.add(added, [Attached("yttrande.txt", whole)], DAY)
            assert (behind, file.offline.status().behind) == (1, 0)
            file.offline.bring_back(anna.desk)
            [text] = [one for one in file.records.of(case).documents if one.filename.startswith("yttrande")]
            assert file.records.document(text.id) == whole
            assert file.databases.verify().faults == ()
        path.with_name("orörd.cwcase").replace(path)
