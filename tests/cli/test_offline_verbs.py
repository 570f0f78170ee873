"""`offline take`, `status` and `return`: codes, objects, sentences; the file gives nothing away."""

from __future__ import annotations

import re
import sys
from contextlib import closing
from pathlib import Path

import pytest

from caseworker_app.app import open_office
from caseworker_app.cli import window
from caseworker_app.domain.states import Reply
from caseworker_app.services.casework.reviews import Given
from tests.cli.conftest import DNR, WAITING, Run
from tests.support.files import CALL, row

UNTOUCHED = "DELMOS 2020/3"
SECRET = "fyra ord ur en bok"
CANARY = "Kanariefågeln sjöng i Ängsholm"


@pytest.fixture
def file(run: Run, database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two cases in a file with a passphrase, made on a machine without a keyring."""
    path = tmp_path / "hem.cwcase"
    without = run("offline", "take", DNR, WAITING, "--out", path, "--db", database)
    assert (without.code, without.out) == (2, "")
    assert "lösenord" in without.err
    monkeypatch.setenv("CASEWORKER_FILE_PASSWORD", SECRET)
    said = run("offline", "take", DNR, WAITING, "--out", path, "--db", database, "--json")
    assert (said.code, said.err) == (0, "")
    assert said.json["cases"] == [DNR, WAITING]
    assert not list(tmp_path.glob("*.new*"))
    return path


def test_taken_worked_on_returned_and_returned_again(run: Run, database: Path, file: Path) -> None:
    assert run("note", WAITING, "Hemma.", "--db", file).code == 0
    assert run("offline", "status", file, "--json").json["pending"] == 1
    released = run("offline", "release", DNR, "Filen är borta.", "--db", database)
    assert (released.code, "inte längre" in released.out) == (0, True)
    assert run("offline", "release", DNR, "Filen är borta.", "--db", database).code == 2
    back = run("offline", "return", file, "--json")
    assert (back.code, back.err) == (0, "")
    assert (back.json["sent"], back.json["written"], back.json["conflicts"]) == (1, {WAITING: 1}, [])
    assert [note["text"] for note in run("show", WAITING, "--db", database, "--json").json["notes"]] == ["Hemma."]
    again = run("offline", "return", file, "--json")
    assert (again.code, again.json["sent"], again.json["written"]) == (0, 0, {})
    assert "Inget nytt" in run("offline", "return", file).out
    assert run("verify", "--db", database).code == 0
    refused = run("user", "add", "gun", "--role", "ekonom", "--db", file)
    assert (refused.code, "den delade databasen" in refused.err) == (2, True)


def test_a_case_begun_in_the_file_is_told_of_until_it_has_its_number(run: Run, database: Path, file: Path) -> None:
    cells = [f"{field}={value}" for field, value in row(Referens="P-77", Bilagor="").items() if value]
    wrong = run("offline", "begin", file, cells[1], "--call", CALL)
    assert (wrong.code, wrong.out) == (2, "")
    begun = run("offline", "begin", file, *cells, "--call", CALL)
    assert (begun.code, "Får diarienummer när filen förs tillbaka" in begun.out) == (0, True)
    status = run("offline", "status", file, "--json")
    assert (status.json["begun"], status.json["pending"]) == (["Ängsholms kommun (exempel)"], 1)
    back = run("offline", "return", file, "--json")
    [new] = back.json["numbered"]
    assert new["dnr"] in {case["dnr"] for case in run("cases", "--db", database, "--json").json["cases"]}
    assert run("offline", "return", file, "--json").json["numbered"] == []
    assert run("verify", "--db", database).code == 0


def test_what_is_closed_by_jav_is_said_to_wait_when_all_of_mine_is_chosen(run: Run, database: Path, file: Path) -> None:
    assert run("note", WAITING, "Skriven innan jag såg vem det var.", "--db", file).code == 0
    with closing(open_office(str(database))) as office:
        office.recusals.answer(office.cases.by_dnr(WAITING).id, "Min syster är ordförande.", biased=True)
    for _ in range(2):
        kept = run("offline", "return", file, "--mine")
        assert (kept.code, "stängt för dig på grund av jäv" in kept.err) == (1, True)
        assert "väntar kvar i filen; --theirs låter det vara" in kept.err
    assert run("offline", "status", file, "--json").json["conflicts"] != []
    let_go = run("offline", "return", file, "--theirs")
    assert (let_go.code, let_go.err) == (0, "")
    with closing(open_office(str(database))) as office, office.desk.whole_reading() as work:
        assert work.notes.find(text="Skriven innan jag såg vem det var.") == []


def test_a_wrong_key_a_damaged_file_and_a_missing_one_are_told_apart(
    run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASEWORKER_FILE_PASSWORD", "ett annat lösenord")
    wrong = run("offline", "status", file)
    assert (wrong.code, "Lösenordet är inte" in wrong.err) == (2, True)
    monkeypatch.delenv("CASEWORKER_FILE_PASSWORD")
    assert "Ange filens lösenord" in run("offline", "status", file).err
    monkeypatch.setenv("CASEWORKER_FILE_PASSWORD", SECRET)
    data = bytearray(file.read_bytes())
    data[100] ^= 1
    file.write_bytes(data)
    damaged = run("offline", "status", file)
    assert (damaged.code, "skadad" in damaged.err) == (3, True)
    file.write_bytes(b"kort")
    assert (run("offline", "status", file).code, "skadad" in run("offline", "status", file).err) == (3, True)
    file.unlink()
    assert "finns inte" in run("offline", "status", file).err


def test_nothing_of_the_file_is_readable_without_its_key(run: Run, file: Path, tmp_path: Path) -> None:
    assert run("note", WAITING, CANARY, "--db", file).code == 0
    home = [path for path in (*tmp_path.glob("hem*"), *(tmp_path / "home").rglob("*")) if path.is_file()]
    assert file in home
    for path in home:
        data = path.read_bytes()
        assert CANARY.encode() not in data, path
        assert SECRET.encode() not in data, path
        assert b"SQLite format" not in data, path
        assert "Ängsholm".encode() not in data, path


@pytest.mark.skipif(sys.platform == "win32", reason="on Windows the registry is told")
def test_a_double_click_starts_this_program_with_the_file(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    chosen = tmp_path / "config" / "mimeapps.list"
    chosen.parent.mkdir()
    chosen.write_text("[Default Applications]\nimage/PNG=visare.desktop\n", encoding="utf-8")
    monkeypatch.setattr(sys, "executable", "/opt/min python/bin/python")
    assert run("offline", "associate").code == 0
    entry = (tmp_path / "data" / "applications" / "caseworker.desktop").read_text(encoding="utf-8")
    types = (tmp_path / "data" / "mime" / "packages" / "caseworker.xml").read_text(encoding="utf-8")
    assert 'Exec="/opt/min python/bin/python" -m caseworker_app %f\n' in entry
    [kind] = re.findall(r"^MimeType=(.+);$", entry, re.MULTILINE)
    assert f'type="{kind}"' in types
    assert 'pattern="*.cwcase"' in types
    lines = chosen.read_text(encoding="utf-8").splitlines()
    assert lines[:3] == ["[Default Applications]", "image/PNG=visare.desktop", f"{kind}=caseworker.desktop"]
    opening = window.wanted(["/hem/bo/ärenden.cwcase"])
    assert opening is not None
    assert (opening.db, opening.verb) == ("/hem/bo/ärenden.cwcase", "")


def test_a_file_is_never_written_over(run: Run, database: Path, file: Path) -> None:
    before = file.read_bytes()
    said = run("offline", "take", WAITING, "--out", file, "--db", database)
    assert (said.code, "finns redan" in said.err) == (2, True)
    assert file.read_bytes() == before


def test_each_clash_is_asked_about_in_the_terminal(
    run: Run, database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer that is not known is asked again; the end of input leaves the choice for later."""
    monkeypatch.setenv("CASEWORKER_FILE_PASSWORD", SECRET)
    file = tmp_path / "bo.cwcase"
    assert run("offline", "take", UNTOUCHED, "--out", file, "--db", database, "--user", "bo").code == 0
    for address, who, reply in ((database, "cilla", Reply.NO), (file, "", Reply.NOT_APPLICABLE)):
        with closing(open_office(str(address), who)) as office:
            sheet = office.reviews.open(office.cases.by_dnr(UNTOUCHED).id, "formell")
            office.reviews.answer(sheet.checklist.id, Given(sheet.rows[0].template.id, reply, f"Skrev {who or 'bo'}."))
    said: list[str] = []
    monkeypatch.setattr("builtins.input", lambda _: _next(said))
    later = run("offline", "return", file, "--ask", "--json")
    assert (later.code, [one["why"] for one in later.json["conflicts"]]) == (1, ["changed"])
    fields = [one["field"] for one in later.json["conflicts"][0]["fields"]]
    assert fields == ["Anmärkning", "Svar"]
    said += ["vet ej", "d", "m"]
    done = run("offline", "return", file, "--ask")
    assert (done.code, said) == (0, [])
    assert "Skrev bo." in done.err
    with closing(open_office(str(database), "cilla")) as office, office.desk.reading() as work:
        [answer] = work.answers.find(case_id=office.cases.by_dnr(UNTOUCHED).id)
    assert (answer.reply, answer.remark) == (Reply.NOT_APPLICABLE, "Skrev cilla.")


def _next(said: list[str]) -> str:
    if not said:
        raise EOFError
    return said.pop(0)
