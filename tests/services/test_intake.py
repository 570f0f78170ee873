"""Intake on both engines: what is registered, found, kept, rejected; all or nothing."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from caseworker_app.errors import Rejected, Unusable
from caseworker_app.services.casework.papers import keep
from caseworker_app.services.intake.rejected_file import write_rejected
from caseworker_app.services.intake.report import ImportReport
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Cancelled
from caseworker_app.services.reporting.reports import Attached
from tests.support.files import CALL, as_csv, folder, row
from tests.support.journey import NUMBERS, answered
from tests.support.papers import paper

FORMULA = '=HYPERLINK("http://x.example";"klicka")'


@pytest.fixture
def bring(office: Office, tmp_path: Path) -> Callable[..., ImportReport]:
    """Hands rows over as a file with its attachment."""
    office.calls.add(CALL)

    def made(*rows: dict[str, str], name: str = "ansökningar.csv") -> ImportReport:
        report = office.intake.run(folder(tmp_path / "in", rows, name), CALL)
        answered(office)
        return report

    return made


Bring = Callable[..., ImportReport]


def _kinds(report: ImportReport) -> set[str]:
    return {found.kind for found in report.findings}


def _cells(sheet: dict[str, str], *drop: str) -> dict[str, str]:
    return {name: value for name, value in sheet.items() if name not in drop}


def test_a_sound_application_has_no_findings(bring: Bring) -> None:
    report = bring(row())
    assert (report.read, report.imported, report.findings, report.rejected) == (1, 1, (), ())


@pytest.mark.parametrize(
    ("changed", "kind", "column"),
    [
        ({"Organisationsnummer": "212099-0012"}, "orgnr", "Organisationsnummer"),
        (
            {"Organisationsnummer": "212000-2809", "Sökande": "Österåkers kommun"},
            "register_name",
            "Organisationsnummer",
        ),
        ({"Ankomstdatum": "2020-05-18"}, "late", "Ankomstdatum"),
        ({"Ankomstdatum": "2020-05-18", "Ankomstsätt": "post"}, "late", "Ankomstdatum"),
        ({"Sökt belopp": "1 000 001"}, "sum", "Sökt belopp"),
        ({"Typ av organisation": "Handelsbolag"}, "applicant_kind", "Typ av organisation"),
        ({"Bilagor": "budget.pdf; saknas.pdf"}, "attachment", "Bilagor"),
        ({"Bankgiro_Plusgiro": "160-9909"}, "giro", "Bankgiro/Plusgiro"),
        ({"Organisationsnummer": ""}, "missing", "Organisationsnummer"),
        ({"E-post": "ingen adress"}, "format", "E-post"),
        ({"Startdatum": "snart"}, "format", "Startdatum"),
        ({"Budget: Lokaler": "1.250"}, "format", "Budget: Lokaler"),
    ],
)
def test_a_flawed_row_is_registered_with_its_finding(
    bring: Bring, office: Office, changed: dict[str, str], kind: str, column: str
) -> None:
    report = bring(row() | {name.replace("_", "/"): value for name, value in changed.items()})
    assert (report.imported, report.rejected) == (1, ())
    assert (kind, column) in {(found.kind, found.column) for found in report.findings}
    with office.desk.whole_reading() as work:
        assert kind in {found.kind for found in work.findings.find()}


def test_a_swapped_number_shows_both_names(bring: Bring) -> None:
    report = bring(row(Organisationsnummer="212000-2809", Sökande="Österåkers kommun"))
    text = next(found.text for found in report.findings if found.kind == "register_name")
    assert "Dorotea kommun" in text
    assert "Österåkers kommun" in text


@pytest.mark.parametrize(
    ("changed", "column", "value"),
    [
        ({"Sökande": "", "Organisationsnummer": ""}, "Sökande", ""),
        ({"Ankomstdatum": "snart"}, "Ankomstdatum", "snart"),
        ({"Ankomstdatum": ""}, "Ankomstdatum", ""),
        ({"Sökt belopp": "#SAKNAS!"}, "Sökt belopp", "#SAKNAS!"),
        ({"Sökt belopp": "1.000.000"}, "Sökt belopp", "1.000.000"),
        ({"Sökt belopp": "-5"}, "Sökt belopp", "-5"),
    ],
)
def test_only_what_is_no_application_is_rejected_and_kept(
    bring: Bring, office: Office, changed: dict[str, str], column: str, value: str
) -> None:
    report = bring(row(Referens="R-2", Organisationsnummer=NUMBERS[1]), row() | changed)
    assert (report.read, report.imported) == (2, 1)
    assert [(r.row, r.column, r.value) for r in report.rejected] == [(3, column, value)]
    waiting = office.incomings.waiting(CALL)
    assert [(w.file, w.file_row) for w in waiting] == [("ansökningar.csv", 3)]
    assert office.statistics.of(CALL).applications == 1


def test_a_number_alone_is_an_applicant(bring: Bring, office: Office) -> None:
    assert bring(row(Sökande="")).imported == 1
    with office.desk.whole_reading() as work:
        assert work.cases.find()[0].applicant_name == "212099-0011"


def test_the_same_file_twice_adds_nothing(bring: Bring, office: Office) -> None:
    rows = [row(), row(Referens="", Organisationsnummer=NUMBERS[1]), row(Sökande="", Organisationsnummer="")]
    bring(*rows)
    again = bring(*rows)
    assert (again.imported, again.unchanged, again.changed) == (0, 2, 0)
    assert len(office.incomings.waiting(CALL)) == 1
    with office.desk.whole_reading() as work:
        assert (work.cases.count(), work.documents.count()) == (2, 4)


def test_a_known_reference_with_other_content_never_overwrites(bring: Bring, office: Office) -> None:
    bring(row())
    report = bring(row(**{"Sökt belopp": "900 000", "Budget: Lokaler": "100 000"}))
    assert (report.imported, report.unchanged, report.changed) == (0, 0, 1)
    with office.desk.whole_reading() as work:
        assert work.applications.find()[0].sought.whole_kronor == 1_000_000
        kept = work.documents.find("number")[-1]
    assert (kept.kind, kept.incoming) == ("ändrad ansökan", True)
    assert kept.content is not None
    assert set(kept.content["differences"]) == {"Sökt belopp", "Budget: Lokaler"}
    assert bring(row(**{"Sökt belopp": "900 000", "Budget: Lokaler": "100 000"})).unchanged == 1


def test_missing_columns_are_one_note_on_the_file(bring: Bring) -> None:
    report = bring(_cells(row(), "Mål", "Kontaktperson"))
    notes = [note for note in report.notes if "saknar kolumnerna" in note]
    assert len(notes) == 1
    assert "Mål" in notes[0]
    assert "Kontaktperson" in notes[0]
    assert "missing" not in _kinds(report)


@pytest.mark.parametrize("column", ["Ankomstdatum", "Sökande", "Sökt belopp"])
def test_a_file_without_a_needed_column_is_a_sentence(bring: Bring, column: str) -> None:
    with pytest.raises(Unusable, match=column):
        bring(_cells(row(), column))


def test_the_order_of_columns_is_free(bring: Bring) -> None:
    report = bring(dict(reversed(row().items())))
    assert (report.imported, report.findings) == (1, ())


@pytest.mark.parametrize("mark", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_csv_dialect_gives_the_same_application(
    bring: Bring, office: Office, tmp_path: Path, mark: str, encoding: str
) -> None:
    assert bring(row()).imported == 1
    (tmp_path / "in" / "b.csv").write_bytes(as_csv([row()], mark, encoding))
    assert office.intake.run(tmp_path / "in" / "b.csv", CALL).unchanged == 1


def test_json_gives_the_same_application(bring: Bring, office: Office, tmp_path: Path) -> None:
    bring(row())
    (tmp_path / "in" / "b.json").write_text(json.dumps([row()], ensure_ascii=False), encoding="utf-8")
    assert office.intake.run(tmp_path / "in" / "b.json", CALL).unchanged == 1


def test_a_folder_is_read_whole_with_its_attachments(bring: Bring, office: Office, tmp_path: Path) -> None:
    path = folder(tmp_path / "mapp", [row()])
    (path.parent / "b.csv").write_bytes(as_csv([row(Referens="R-2", Organisationsnummer=NUMBERS[1])]))
    assert office.intake.run(path.parent, CALL).imported == 2
    answered(office)
    with office.desk.whole_reading() as work:
        kept = work.documents.find(kind="bilaga")
        assert {work.blobs.get(d.sha256 or "") for d in kept} == {b"%PDF-1.4 budget"}
    assert [d.filename for d in kept] == ["budget.pdf", "budget.pdf"]


def test_a_case_is_found_by_the_words_of_its_attachments(bring: Bring, office: Office, tmp_path: Path) -> None:
    bring(row())
    path = folder(tmp_path / "mapp", [row(Referens="R-2", Organisationsnummer=NUMBERS[1])])
    (path.parent / "budget.pdf").write_bytes(paper(paragraphs=2, name="Sjöbefälsskolans vänner"))
    assert office.intake.run(path.parent, CALL).imported == 1
    answered(office)
    (found,) = office.worklists.found("sjöbefälsskolan")
    with office.desk.whole_reading() as work:
        assert work.cases.get(found).reference == "R-2"
        statement = Attached("yttrande.txt", "Kommunstyrelsens yttrande om pumptrackbanan".encode("cp1252"))
    with office.desk.work() as work:
        keep(office.desk, work, found, "yttrande", statement, date(2020, 5, 20))
        work.commit()
    assert office.worklists.found("pumptrackbana") == office.worklists.found("sjöbefälsskola") == {found}


def test_formula_like_text_and_long_names_are_stored_as_they_are(bring: Bring, office: Office) -> None:
    name = ("Föreningen " + "Å" * 200)[:200]
    bring(row(Sökande=name, Sammanfattning=FORMULA))
    with office.desk.whole_reading() as work:
        assert work.cases.find()[0].applicant_name == name
        assert FORMULA in work.applications.find()[0].texts.values()


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_the_rejected_file_is_mended_and_imported_again(
    bring: Bring, office: Office, tmp_path: Path, suffix: str
) -> None:
    cells = {"Sammanfattning": FORMULA, "Mål": "-fler i arbete", "Aktiviteter": "'=citat"}
    report = bring(row(Ankomstdatum="snart") | cells)
    path = tmp_path / "in" / f"rätta{suffix}"
    write_rejected(path, report)
    if suffix == ".csv":
        text = path.read_text(encoding="utf-8-sig")
        assert "'=HYPERLINK" in text
        path.write_text(text.replace(";snart;", ";2020-05-14;"), encoding="utf-8-sig")
        assert office.intake.run(path, CALL).imported == 1
        answered(office)
        with office.desk.whole_reading() as work:
            assert set(cells.values()) <= set(work.applications.find()[0].texts.values())
    else:
        again = office.intake.run(path, CALL)
        assert [(r.column, r.value, r.content["Mål"]) for r in again.rejected] == [
            ("Ankomstdatum", "snart", "-fler i arbete")
        ]


def test_a_waiting_row_is_registered_by_hand_once(bring: Bring, office: Office) -> None:
    bring(row(Ankomstdatum="snart"))
    held = office.incomings.waiting(CALL)[0]
    with pytest.raises(Rejected, match="Ankomstdatum"):
        office.incomings.register(held.id, {})
    office.incomings.register(held.id, {"Ankomstdatum": "2020-05-14"})
    assert office.incomings.waiting(CALL) == []
    assert office.statistics.of(CALL).applications == 1
    with pytest.raises(Rejected, match="redan hanterad"):
        office.incomings.register(held.id, {"Ankomstdatum": "2020-05-14"})


def test_a_waiting_row_that_came_mended_meanwhile_is_not_registered_twice(bring: Bring, office: Office) -> None:
    bring(row(Ankomstdatum="snart"))
    bring(row())
    held = office.incomings.waiting(CALL)[0]
    with pytest.raises(Rejected, match="finns redan"):
        office.incomings.register(held.id, {"Ankomstdatum": "2020-05-14"})
    office.incomings.dismiss(held.id, "Kom in rättad.")
    assert office.statistics.of(CALL).applications == 1


def test_duplicates_and_near_duplicates_are_found(bring: Bring) -> None:
    report = bring(
        row(),
        row(Referens="R-2", Sökande="Björkvidas kommun"),
        row(Referens="R-3", Sökande="Ängsholm kommun (exempel)", Organisationsnummer=NUMBERS[1]),
        row(Referens="R-4", Sökande="Dalstorps kommun", Organisationsnummer=NUMBERS[2]),
    )
    assert Counter(found.row for found in report.findings if found.kind == "duplicate").keys() == {3, 4}


def test_diary_numbers_follow_the_day_of_arrival(bring: Bring, office: Office) -> None:
    bring(
        row(Ankomstdatum="2020-05-14"), row(Referens="R-2", Ankomstdatum="2020-05-12", Organisationsnummer=NUMBERS[1])
    )
    with office.desk.whole_reading() as work:
        assert [case.reference for case in work.cases.find("dnr")] == ["R-2", "R-1"]


class _Stops:
    """Cancels, or breaks, at the nth step."""

    def __init__(self, at: int, error: type[Exception] | None = None) -> None:
        self.left, self._error = at, error

    def step(self, done: int, total: int, text: str) -> None:
        self.left -= 1
        if self.left < 0 and self._error:
            raise self._error

    def cancelled(self) -> bool:
        return self.left < 0


@pytest.mark.parametrize("at", [0, 1])
@pytest.mark.parametrize("error", [None, RuntimeError])
def test_a_cancel_or_error_at_any_step_leaves_nothing(
    bring: Bring, office: Office, tmp_path: Path, at: int, error: type[Exception] | None
) -> None:
    source = folder(tmp_path / "x", [row()])
    with pytest.raises(error or Cancelled):
        office.intake.run(source, CALL, progress=_Stops(at, error))
    with office.desk.whole_reading() as work:
        assert (work.cases.count(), work.documents.count(), work.imports.count()) == (0, 0, 0)
    assert bring(row()).imported == 1
    assert not office.databases.verify().faults


def test_a_dry_run_reports_and_saves_nothing(office: Office, tmp_path: Path) -> None:
    office.calls.add(CALL)
    report = office.intake.run(folder(tmp_path / "x", [row(), row(Ankomstdatum="x")]), CALL, dry_run=True)
    assert (report.imported, len(report.rejected)) == (1, 1)
    assert office.incomings.waiting(CALL) == []
    assert office.statistics.of(CALL).applications == 0
