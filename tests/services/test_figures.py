"""Charts with their tables, one's own dates as a calendar, the report to the Government: from one case with a report."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Protection
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.overviews.my_dates import MyDate, ics
from caseworker_app.services.reporting.reports import Received
from tests.support.files import CALL
from tests.support.journey import OfficeFor, decided, registered

DNR = "DELMOS 2020/1"


@pytest.fixture
def reported(office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path) -> Office:
    """A grant of 1 000 000 kr; the progress report came in; Bo handles the case."""
    case = registered(office, tmp_path)[0]
    decided(office_for, clock, case)
    clock.day = date(2020, 11, 12)
    bo = office_for("bo")
    office.assignments.assign(case.id, "bo", office.cases.by_dnr(DNR).version)
    report = bo.reports.of(case.id)[0]
    answers = {"deviations": "Inga.", "support_logo": True}
    bo.reports.receive(report.id, Received(day=date(2020, 11, 12), answers=answers), report.version)
    return bo


def charts_and_spreadsheet_agree(reported: Office, tmp_path: Path) -> None:
    path = tmp_path / "siffror.xlsx"
    charts = {one.key: one for one in reported.charts.write(CALL, path)}
    book = openpyxl.load_workbook(path)
    assert ("Kommuner och regioner", 1) in charts["applications"].points
    assert dict(charts["sums"].points)["Beviljat"] == Money.kronor(1_000_000)
    assert dict(charts["reports.lagesrapport"].points) == {"Väntade": 1, "Inkomna": 1, "Sena": 0, "Godkända": 0}
    assert "claims" not in charts
    assert book.sheetnames == [one.title for one in charts.values()]
    assert [row[1].value for row in book["Sökt och beviljat"].iter_rows(min_row=2)] == [1_000_000, 1_000_000]


def dates_are_listed_and_written_as_a_calendar(reported: Office, tmp_path: Path) -> None:
    path = tmp_path / "frister.ics"
    found = reported.my_dates.write(path)
    text = path.read_bytes().decode()
    assert [one.day for one in found] == sorted(one.day for one in found)
    assert (date(2021, 6, 15), DNR) in [(one.day, one.dnr) for one in found]
    assert all(one.day >= date(2020, 11, 12) for one in found if not one.dnr)
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert "SUMMARY:Redovisning ska ha kommit in: DELMOS 2020/1\r\n" in text
    assert "DTSTART;VALUE=DATE:20210615\r\nDTEND;VALUE=DATE:20210616\r\n" in text
    assert text.count("BEGIN:VEVENT") == len(found)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_a_long_text_is_folded_and_signs_are_escaped() -> None:
    one = MyDate(date(2021, 1, 1), "Å, ä; ö\n" + "ö" * 80, "x")
    text = ics([one], SampleClock(date(2021, 1, 1)).now()).decode()
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "Å\\, ä\\; ö\\n" + "ö" * 80 in text.replace("\r\n ", "")


def the_report_gathers_the_answers(reported: Office, tmp_path: Path) -> None:
    path = tmp_path / "underlag.xlsx"
    found = reported.government.write(CALL, path)
    book = openpyxl.load_workbook(path)
    summary = {row[0].value: row[1].value for row in book["Sammanfattning"].iter_rows(min_row=2)}
    assert (found.answered, found.expected, found.closed) == (1, 1, ())
    assert (summary["Mottagare"], summary["Svar som ingår"], summary["Beviljat (kronor)"]) == (1, 1, 1_000_000)
    assert summary["Används stödlogotypen när verksamheten kommuniceras? Ja"] == 1
    assert [cell.value for cell in book["Fråga 1"][2]] == [DNR, "Ängsholms kommun (exempel)", "Inga."]


def the_report_is_an_accessible_document_where_nothing_protected_stands(reported: Office, tmp_path: Path) -> None:
    path = tmp_path / "regeringen.pdf"
    reported.government.write(CALL, path)
    reader = PdfReader(path)
    text = " ".join("".join(page.extract_text() for page in reader.pages).split())
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert "1 av 1 mottagare har svarat" in text
    assert "Lämnas senast" in text
    assert "2021-06-01" in text
    assert "Ängsholms kommun (exempel), DELMOS 2020/1" in text
    assert "Inga." in text
    reported.identities.protect(reported.cases.by_dnr(DNR).id, Protection.MARKED)
    reported.government.write(CALL, path)
    hidden = "".join(page.extract_text() for page in PdfReader(path).pages)
    told = str(reported.government.collect(CALL).tables)
    for word in ("Ängsholm", "212099-0011", "Inga."):
        assert word not in hidden
        assert word not in told
    assert "Skyddad uppgift" in hidden
    reported.identities.protect(reported.cases.by_dnr(DNR).id, None)


def a_case_closed_by_bias_is_named_and_not_read(reported: Office) -> None:
    case = reported.cases.by_dnr(DNR)
    reported.recusals.answer(case.id, "Min bror är anställd där.", biased=True)
    found = reported.government.collect(CALL)
    assert (found.answered, found.closed) == (0, (DNR,))
    assert not [one for one in reported.my_dates.all() if one.dnr]


def test_one_reported_case_in_figures_dates_and_the_report_to_the_government(reported: Office, tmp_path: Path) -> None:
    charts_and_spreadsheet_agree(reported, tmp_path)
    dates_are_listed_and_written_as_a_calendar(reported, tmp_path)
    the_report_gathers_the_answers(reported, tmp_path)
    the_report_is_an_accessible_document_where_nothing_protected_stands(reported, tmp_path)
    a_case_closed_by_bias_is_named_and_not_read(reported)
