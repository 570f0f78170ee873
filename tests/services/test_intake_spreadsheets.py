"""What spreadsheets do to numbers, days and cells, on both engines."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
from openpyxl import Workbook

from caseworker_app.domain.money import Money
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.intake.report import ImportReport
from caseworker_app.services.office import Office
from tests.support.files import CALL, row
from tests.support.journey import everyone_answers

TYPED: dict[str, Any] = row() | {
    "Organisationsnummer": 2120990011,
    "Ankomstdatum": date(2020, 5, 14),
    "Sökt belopp": 1_000_000.5,
    "Postnummer": 66231,
    "Startdatum": date(2020, 7, 1),
    "Budget: Personal": 800_000.5,
    "Budget: Lokaler": 200_000,
    "Sökande": "Ängsholms kommun (exempel)",
    "Insatsens namn": "=1+1 är två",
}


def as_xlsx(cells: dict[str, Any]) -> bytes:
    """Two sheets, the table not at the top."""
    book, file = Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Ansökningar hämtade ur e-tjänsten"])
    sheet.append([])
    sheet.append(list(cells))
    sheet.append([None] * len(cells))
    for column, value in enumerate(cells.values(), 1):
        cell = sheet.cell(4, column, value)
        if isinstance(value, str) and value.startswith("="):
            cell.data_type = "s"
    book.save(file)
    return file.getvalue()


def as_ods(cells: dict[str, Any]) -> bytes:
    """As LibreOffice writes values: numbers as float, days as date."""
    rows = "".join(
        f"<table:table-row>{''.join(_cell(value) for value in line)}</table:table-row>"
        for line in (list(cells), list(cells.values()))
    )
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"' for short in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.2">'
        f'<office:body><office:spreadsheet><table:table table:name="Blad1">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in (("mimetype", kind), ("content.xml", content), ("META-INF/manifest.xml", manifest)):
            archive.writestr(name, text)
    return file.getvalue()


def _cell(value: Any) -> str:
    if isinstance(value, (int, float)):
        attributes = f'office:value-type="float" office:value="{value}"'
    elif isinstance(value, date):
        attributes = f'office:value-type="date" office:date-value="{value.isoformat()}"'
    else:
        attributes = 'office:value-type="string"'
    return f"<table:table-cell {attributes}><text:p>{escape(str(value))}</text:p></table:table-cell>"


@pytest.fixture(params=[as_xlsx, as_ods], ids=["xlsx", "ods"])
def bring(request: pytest.FixtureRequest, office: Office, tmp_path: Path) -> Callable[..., ImportReport]:
    """Import one application typed in a spreadsheet of each kind."""
    office.calls.add(CALL)

    def made(**changed: Any) -> ImportReport:
        folder = tmp_path / "in"
        folder.mkdir(exist_ok=True)
        (folder / "budget.pdf").write_bytes(b"%PDF-1.4")
        table = folder / f"ansökningar.{request.param.__name__.removeprefix('as_')}"
        table.write_bytes(request.param(TYPED | {key.replace("_", " "): value for key, value in changed.items()}))
        return office.intake.run(table, CALL)

    return made


def _only(office: Office) -> CaseFile:
    everyone_answers(office)
    return office.records.open("DELMOS 2020/1")


def test_numbers_days_and_decimals_come_in_as_they_are_meant(
    bring: Callable[..., ImportReport], office: Office
) -> None:
    report = bring()
    assert (report.imported, report.findings, report.rejected) == (1, (), ())
    held = _only(office)
    assert (held.applicant.orgnr, held.applicant.postcode, held.case.arrived) == (
        "212099-0011",
        "66231",
        date(2020, 5, 14),
    )
    assert (held.application.sought, held.application.starts) == (Money(100_000_050), date(2020, 7, 1))
    assert held.application.title == "=1+1 är två"


def test_an_error_cell_is_a_finding_with_its_sign(bring: Callable[..., ImportReport], office: Office) -> None:
    report = bring(Startdatum="#REF!")
    assert (report.imported, [(f.kind, f.column, f.value) for f in report.findings]) == (
        1,
        [("format", "Startdatum", "#REF!")],
    )
    assert _only(office).application.starts is None


def test_a_sum_that_is_an_error_is_no_application_yet(bring: Callable[..., ImportReport], office: Office) -> None:
    report = bring(Sökt_belopp="#VALUE!")
    assert (report.imported, [(r.column, r.value) for r in report.rejected]) == (0, [("Sökt belopp", "#VALUE!")])
    assert len(office.incomings.waiting(CALL)) == 1


def test_a_name_of_200_signs_is_kept_whole(bring: Callable[..., ImportReport], office: Office) -> None:
    name = "Ängsholms kommun " + "och dess samverkansorgan " * 8
    assert bring(Sökande=name.strip()).imported == 1
    assert len(_only(office).applicant.name) == len(name.strip()) >= 200
