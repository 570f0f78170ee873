"""The agency's seal: added last, standards kept, valid to an independent reader, never left out in silence."""

from __future__ import annotations

import dataclasses
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from caseworker_app.app import open_office
from caseworker_app.cli.main import main
from caseworker_app.errors import LetterFailed
from caseworker_app.letters import seal
from caseworker_app.letters.compose import compose
from caseworker_app.letters.render import render
from caseworker_app.services.administration import accounts
from caseworker_app.services.sending.sealing import FileSeal
from caseworker_app.settings import SEAL_PASSWORD, Settings
from tests.support import fresh
from tests.support.judge import sound, structure
from tests.support.seals import PASSWORD, authority, key_file, stamped
from tests.support.snapshots import WHEN, all_options, calls


@pytest.fixture(scope="module")
def key() -> bytes:
    return key_file()


class NoKeys:
    """A keyring that has nothing."""

    def keep(self, name: str, secret: str) -> bool:
        return False

    def find(self, name: str) -> str | None:
        return None


@pytest.mark.parametrize("part", [1, 2])
def test_a_sealed_letter_is_proven_whole_and_reads_as_before(part: int, key: bytes, tmp_path: Path) -> None:
    """That it holds the standards is tried with all other letters in test_standard."""
    letter = dataclasses.replace(compose(all_options(calls()["delmos-2020"], "bifall")), part=part)
    plain = render(letter, WHEN)
    made = seal.Seal(key, PASSWORD).put(plain, WHEN)
    sound(made, tmp_path)
    assert structure(made, tmp_path, text=False) == structure(plain, tmp_path, text=False)
    assert seal.holds(made, WHEN)
    broken = bytearray(made)
    broken[len(plain) // 2] ^= 1
    assert not seal.holds(bytes(broken), WHEN)


def test_a_seal_that_cannot_be_used_stops_the_letter(key: bytes, tmp_path: Path) -> None:
    with pytest.raises(LetterFailed, match="fel lösenord"):
        seal.Seal(key, "fel")
    late = seal.Seal(key_file(WHEN - timedelta(days=60)), PASSWORD)
    with pytest.raises(LetterFailed, match="gäller till 2020-05-13"):
        late.put(b"%PDF-1.7\n", WHEN)
    path = tmp_path / "sigill.p12"
    path.write_bytes(key)
    with pytest.raises(LetterFailed, match="lösenord saknas i nyckelringen"):
        FileSeal(path, NoKeys()).sealed(b"%PDF-1.7\n", datetime(2020, 6, 12, tzinfo=UTC))


def test_without_the_extra_one_sentence_says_so(key: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seal, "find_spec", lambda _name: None)
    with pytest.raises(LetterFailed, match=r"inte installerad. Installera med pip install caseworker\[seal\]"):
        seal.Seal(key, PASSWORD)


def test_the_verb_proves_the_key_and_the_office_seals_with_it(
    key: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "sigill.p12"
    path.write_bytes(key)
    monkeypatch.setenv("CASEWORKER_HOME", str(tmp_path))
    monkeypatch.setenv(SEAL_PASSWORD, PASSWORD)
    monkeypatch.setattr(accounts, "SystemKeys", NoKeys)
    Settings(database="ärenden.db").save()
    assert main(["seal", str(path), "--stamps", "https://stamps.example/tsa"]) == 0
    assert "sigillet för Exempelmyndigheten, som gäller till 2020-07-11" in capsys.readouterr().out
    assert Settings.load() == Settings(database="ärenden.db", seal=str(path), stamps="https://stamps.example/tsa")
    assert FileSeal(path, NoKeys()).opened().owner == "Exempelmyndigheten"
    assert main(["seal", "--off"]) == 0
    assert Settings.load() == Settings(database="ärenden.db")


def test_an_authority_stamps_the_time_or_the_letter_is_stopped(key: bytes, tmp_path: Path) -> None:
    plain = render(compose(all_options(calls()["delmos-2020"], "bifall")), WHEN)
    with authority() as running:
        made = seal.Seal(key, PASSWORD, running.url).put(plain, WHEN)
        sound(made, tmp_path)
        assert seal.holds(made, WHEN)
        assert stamped(made) == running.time
        running.wrong = True
        with pytest.raises(LetterFailed, match="ingen giltig tidsstämpel"):
            seal.Seal(key, PASSWORD, running.url).put(plain, WHEN)
    with pytest.raises(LetterFailed, match="svarar inte"):
        seal.Seal(key, PASSWORD, running.url).put(plain, WHEN)
    with pytest.raises(LetterFailed, match="ingen adress"):
        seal.Seal(key, PASSWORD, "file:///etc/passwd")


def test_the_office_chooses_a_seal_that_has_sealed_a_page(
    key: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASEWORKER_HOME", str(tmp_path))
    monkeypatch.delenv(SEAL_PASSWORD, raising=False)
    path = tmp_path / "sigill.p12"
    path.write_bytes(key_file(datetime.now(UTC) - timedelta(days=1)))
    with closing(open_office(fresh.furnished(tmp_path / "t.db"), "anna", keys=NoKeys())) as office:
        office.calls.add("delmos-2020")
        with pytest.raises(LetterFailed, match="fel lösenord"):
            office.seals.choose(path, "fel", "", "delmos-2020")
        assert Settings.load().seal == ""
        state = office.seals.choose(path, PASSWORD, "", "delmos-2020")
        assert (state.owner, state.kept, state.fault) == ("Exempelmyndigheten", False, "")
        assert Settings.load().seal == str(path)
        assert office.seals.prove("delmos-2020").owner == "Exempelmyndigheten"
        assert office.seals.off().chosen.file == ""
    Settings(seal=str(path)).save()
    with closing(open_office(str(tmp_path / "t.db"), "anna", keys=NoKeys())) as office:
        assert "lösenord saknas" in office.seals.state().fault
