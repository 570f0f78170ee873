"""Reading files as a person says, and registering what a person types, on both engines."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseworker_app.errors import Rejected, Unusable
from caseworker_app.services.intake.columns import BUDGET, Way
from caseworker_app.services.office import Office
from tests.support.files import CALL, as_csv, folder, row
from tests.support.journey import NUMBERS, everyone_answers


def _cells(**changed: str) -> dict[str, str]:
    return row(**changed) | {"Bilagor": ""}


@pytest.fixture
def ready(office: Office) -> Office:
    office.calls.add(CALL)
    return office


def test_a_preview_says_how_a_file_is_read(ready: Office, tmp_path: Path) -> None:
    path = tmp_path / "ansökningar.csv"
    path.write_bytes(as_csv([row(Okänd="x"), row(Okänd="y")], delimiter=",", encoding="cp1252"))
    (table,) = ready.intake.preview(path, CALL)
    assert (table.format, table.encoding, table.delimiter, table.count) == ("CSV", "cp1252", ",", 2)
    meanings = {column.header: column.meaning for column in table.columns}
    assert (meanings["Sökande"], meanings["Budget: Personal"], meanings["Okänd"]) == ("name", BUDGET, "")
    assert [column.header for column in table.columns][:2] == ["Referens", "Ankomstdatum"]
    assert table.complete
    assert "Telefon" in table.missing


def test_unknown_headers_are_read_as_the_person_says(ready: Office, tmp_path: Path) -> None:
    cells = {{"Sökt belopp": "Önskad summa", "Budget: Lokaler": "Hyra"}.get(k, k): v for k, v in row().items()}
    path = folder(tmp_path / "in", [cells])
    assert not ready.intake.preview(path, CALL)[0].complete
    with pytest.raises(Unusable, match="Sökt belopp"):
        ready.intake.run(path, CALL)

    way = Way(columns={"Önskad summa": "sought", "Hyra": BUDGET, "Adress": ""})
    report = ready.intake.run(path, CALL, way=way)

    assert report.imported == 1
    assert [found.kind for found in report.findings] == []
    everyone_answers(ready)
    with ready.desk.reading() as work:
        assert work.applications.find()[0].sought.whole_kronor == 1_000_000
        assert {line.label for line in work.budget_lines.find()} == {"Personal", "Hyra"}
        assert work.applicants.find()[0].address == ""


def test_an_encoding_that_was_guessed_wrong_is_chosen(ready: Office, tmp_path: Path) -> None:
    path = tmp_path / "mac.csv"
    path.write_bytes(as_csv([row(Bilagor="")], encoding="mac_roman"))
    way = Way(encoding="mac_roman", delimiter=";")
    report = ready.intake.run(path, CALL, way=way)
    assert [one.applicant for one in report.entered] == ["Ängsholms kommun (exempel)"]
    with pytest.raises(Unusable, match="tecken"):
        ready.intake.preview(path, CALL, Way(encoding="utf-8-sig"))


def test_several_files_are_one_hand_over_with_its_cases(ready: Office, tmp_path: Path) -> None:
    first = folder(tmp_path / "a", [row()], "a.csv")
    second = folder(tmp_path / "b", [row(Referens="R-2", Organisationsnummer=NUMBERS[1])], "b.csv")
    report = ready.intake.run((first, second), CALL)
    assert [(one.file, one.new) for one in report.entered] == [("a.csv", True), ("b.csv", True)]
    again = ready.intake.run(folder(tmp_path / "c", [row(Mål="Annat mål.")]), CALL)
    assert [(one.dnr, one.new) for one in again.entered] == [(report.entered[0].dnr, False)]


def test_a_paper_application_becomes_a_case_with_findings_and_files(ready: Office, tmp_path: Path) -> None:
    scan = tmp_path / "skannat" / "budget och ansökan.pdf"
    scan.parent.mkdir()
    scan.write_bytes(b"%PDF-1.4 x")
    key = ready.incomings.enter(CALL, _cells(Ankomstsätt="post", Ankomstdatum="2020-05-18", Referens=""), [scan])
    everyone_answers(ready)
    with ready.desk.reading() as work:
        case = work.cases.get(key)
        kinds = {found.kind for found in work.findings.find(case_id=key)}
        documents = work.documents.find("number", case_id=key)
    assert case.dnr == "DELMOS 2020/1"
    assert kinds == {"late"}
    assert [(one.kind, one.size) for one in documents] == [("ansökan", 0), ("bilaga", 10)]


def test_what_cannot_be_read_is_said_at_its_field(ready: Office) -> None:
    with pytest.raises(Rejected) as caught:
        ready.incomings.enter(CALL, {"Sökande": "", "Sökt belopp": "mycket"})
    assert caught.value.fields == {"Sökande", "Ankomstdatum", "Sökt belopp"}
    assert ready.statistics.of(CALL).applications == 0


def test_a_known_reference_is_added_as_a_document_with_its_differences(ready: Office, tmp_path: Path) -> None:
    first = ready.incomings.enter(CALL, _cells())
    scan = tmp_path / "ny budget.pdf"
    scan.write_bytes(b"%PDF-1.4 y")
    with pytest.raises(Rejected, match="DELMOS 2020/1") as caught:
        ready.incomings.enter(CALL, _cells(Mål="Nya mål."))
    assert caught.value.fields == {"reference"}

    changed = _cells(Mål="Nya mål.") | {"Sökt belopp": "900 000,50"}
    key = ready.incomings.add_change(CALL, changed, [scan])

    everyone_answers(ready)
    (line,) = ready.incomings.changes(CALL)
    assert (key, line.case, line.dnr) == (first, first, "DELMOS 2020/1")
    found = {one.field: (one.before, one.after) for one in ready.incomings.differences(line.document)}
    assert found["Mål"] == ("Fler ska lyckas i skolan.", "Nya mål.")
    assert found["Sökt belopp"] == ("1\u00a0000\u00a0000\u00a0kr", "900\u00a0000,50\u00a0kr")
    with ready.desk.reading() as work:
        kinds = [one.kind for one in work.documents.find("number", case_id=key)]
    assert kinds == ["ansökan", "ändrad ansökan", "bilaga"]
    with pytest.raises(Rejected, match="inget ändrat"):
        ready.incomings.add_change(CALL, _cells())


def test_a_waiting_row_with_an_alias_for_a_header_is_mended(ready: Office, tmp_path: Path) -> None:
    cells = {"Inkom" if k == "Ankomstdatum" else k: v for k, v in row(Ankomstdatum="snart").items()}
    ready.intake.run(folder(tmp_path / "in", [cells]), CALL)
    (held,) = ready.incomings.waiting(CALL)
    assert ready.incomings.count() == 1
    ready.incomings.enter(CALL, {**held.content, "Ankomstdatum": "2020-05-14"}, row=held.id)
    assert ready.incomings.count() == 0
