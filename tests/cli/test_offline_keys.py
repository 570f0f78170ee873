"""`offline key`, `recover` and `fetch`: the agency's key is shown once and opens a file again; documents come later."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from caseworker_app.app import open_office
from caseworker_app.services.casework.papers import Attached
from caseworker_app.sync import casefile
from tests.cli.conftest import DNR, WAITING, Run
from tests.support.files import CALL, row

SECRET, FRESH = "fyra ord ur en bok", "fem andra ord ur boken"
PASSWORD = "CASEWORKER_FILE_PASSWORD"  # the variable's name


def test_a_forgotten_password_is_replaced_with_the_agency_s_recovery_key(
    run: Run, database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No machine here has a keyring; a case begun in the file and a note come home from it afterwards."""
    monkeypatch.setitem(casefile._COST, "n", 2**4)
    made = run("offline", "key", "--db", database)
    assert (made.code, "enda gången" in made.err, len(made.out.split())) == (0, True, 1)
    again = run("offline", "key", "--db", database)
    assert (again.code, again.out, "redan en återställningsnyckel" in again.err) == (2, "", True)
    refused = run("offline", "key", "--db", database, "--user", "bo")
    assert (refused.code, refused.out) == (2, "")
    key, file = tmp_path / "nyckel.txt", tmp_path / "hem.cwcase"
    key.write_text(made.out, encoding="utf-8")
    monkeypatch.setenv(PASSWORD, SECRET)
    taken = run("offline", "take", WAITING, "--out", file, "--db", database, "--user", "bo", "--json")
    assert (taken.code, taken.json["recoverable"]) == (0, True)
    cells = [f"{field}={value}" for field, value in row(Referens="P-77", Bilagor="").items() if value]
    assert run("offline", "begin", file, *cells, "--call", CALL).code == 0
    assert run("note", WAITING, "Hemma.", "--db", file).code == 0

    monkeypatch.delenv(PASSWORD)
    none = run("offline", "recover", file, key, "--db", database)
    assert (none.code, "Ange ett lösenord för filen. Det läses ur CASEWORKER_FILE_PASSWORD" in none.err) == (2, True)
    gone = run("offline", "recover", file, tmp_path / "fel.txt", "--db", database)
    assert (gone.code, "går inte att läsa" in gone.err) == (2, True)
    monkeypatch.setenv(PASSWORD, FRESH)
    other = tmp_path / "annan.txt"
    other.write_text(casefile.new_recovery()[0], encoding="utf-8")
    wrong = run("offline", "recover", file, other, "--db", database)
    assert (wrong.code, "hör inte till" in wrong.err) == (2, True)
    assert "Lösenordet är inte" in run("offline", "status", file).err
    opened = run("offline", "recover", file, key, "--db", database)
    assert (opened.code, "med lösenordet i" in opened.out, opened.err) == (0, True, "")
    assert run("offline", "recover", file, key, "--db", database, "--json").json == {
        "file": str(file),
        "opened": True,
        "in_keyring": False,
    }
    back = run("offline", "return", file, "--json")
    assert (back.code, len(back.json["numbered"]), back.json["written"][WAITING]) == (0, 1, 1)
    assert [note["text"] for note in run("show", WAITING, "--db", database, "--json").json["notes"]] == ["Hemma."]
    monkeypatch.setenv(PASSWORD, SECRET)
    assert "Lösenordet är inte" in run("offline", "status", file).err
    assert run("verify", "--db", database).code == 0


def test_documents_left_behind_are_fetched(
    run: Run, database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(casefile._COST, "n", 2**4)
    monkeypatch.setenv(PASSWORD, SECRET)
    with closing(open_office(str(database), "bo")) as bo:
        case = bo.cases.by_dnr(WAITING)
        bo.papers.add(case.id, [Attached("yttrande.txt", b"Yttrande.")], bo.desk.clock.today())
    file = tmp_path / "hem.cwcase"
    assert (
        run("offline", "take", WAITING, "--no-attachments", "--out", file, "--db", database, "--user", "bo").code == 0
    )
    behind = run("offline", "status", file, "--json").json["behind"]
    assert behind > 0
    assert "(offline fetch)" in run("offline", "status", file).out
    came = run("offline", "fetch", file, "--json")
    assert (came.code, came.json) == (0, {"fetched": behind, "behind": 0})
    with closing(open_office(str(file), passphrase=SECRET)) as home:
        documents = home.records.of(case.id).documents
        assert home.records.document(documents[-1].id) == b"Yttrande."
    again = run("offline", "fetch", file)
    assert (again.code, "0 är kvar" in again.out) == (0, True)
    refused = run("offline", "fetch", database)
    assert (refused.code, "ingen offlinefil" in refused.err) == (2, True)
    assert DNR not in run("offline", "status", file).out
