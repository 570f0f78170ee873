"""Reports from an export of the survey: matched, doubtful ones asked about, never taken twice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import Workbook

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import ReportState
from caseworker_app.errors import Unusable
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from tests.support.files import CALL
from tests.support.journey import DECISION_DAY, OfficeFor, presented, proposed, ready, registered

HEAD = "Dnr;Org.nr;Inkom;Svarande;Avvikelser;Stödlogotyp;Kostnad: Personal;Utanför perioden: Personal;Övrigt"
ROWS = (
    "DELMOS 2020/1;212099-0011;2020-11-12;Åsa Öberg;Inga.;Ja;612 345,50;8 000;Tack",
    ";2120990029;2020-11-13;Bo;Försenad start.;Nej;;;",
    "DELMOS 2020/1;212099-0029;2020-11-13;;;;;;",
    "DELMOS 2020/99;212099-0029;2020-11-13;;;;;;",
    ";999999-9999;2020-11-13;;;;;;",
    ";212099-0011;i höstas;;;;;;",
)


@pytest.fixture
def granted(office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path) -> Office:
    """Two cases with a grant each."""
    cases = registered(office, tmp_path, 2)
    for case in cases:
        ready(office_for, case)
    clock.day = DECISION_DAY
    shown = presented(office_for("cilla"), [proposed(office_for("bo"), case).id for case in cases])
    office_for("david").rounds.decide(shown.id, shown.version)
    clock.day = DECISION_DAY.replace(month=11, day=20)
    return office


def test_clear_rows_are_received_and_the_others_listed(granted: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    file = tmp_path / "enkät.csv"
    file.write_text("\n".join((HEAD, *ROWS)), encoding="utf-8")
    trial = granted.report_imports.run(file, CALL, "lagesrapport", dry_run=True)
    found = granted.report_imports.run(file, CALL, "lagesrapport")

    assert trial.imported == found.imported == ["DELMOS 2020/1", "DELMOS 2020/2"]
    assert [(one.row, one.candidates) for one in found.doubtful] == [
        (4, ("DELMOS 2020/1", "DELMOS 2020/2")),
        (5, ("DELMOS 2020/2",)),
        (6, ()),
    ]
    assert [(one.row, one.value) for one in found.rejected] == [(7, "i höstas")]
    assert found.unknown == ("Övrigt",)
    assert [(one.row, one.dnr, one.sender, one.new) for one in found.matched] == [
        (2, "DELMOS 2020/1", "Åsa Öberg", True),
        (3, "DELMOS 2020/2", "Bo", True),
    ]
    case = granted.cases.by_dnr("DELMOS 2020/1")
    report = granted.reports.of(case.id)[0]
    held = granted.report_reviews.open(report.id)
    assert (report.state, report.sender, str(report.received)) == (ReportState.RECEIVED, "Åsa Öberg", "2020-11-12")
    assert report.answers == {"deviations": "Inga.", "support_logo": True}
    assert [(c.label, c.amount, c.outside) for c in held.costs] == [
        ("Personal", Money(61_234_550), Money.kronor(8_000))
    ]
    kept = next(one for one in held.documents if one.about_id == report.id)
    assert json.loads(granted.records.document(kept.id))["Övrigt"] == "Tack"

    again = granted.report_imports.run(file, CALL, "lagesrapport", {4: "DELMOS 2020/2"})
    assert (again.imported, again.unchanged) == ([], 2)
    assert "annat innehåll" in again.doubtful[0].text
    assert [one.new for one in again.matched] == [False, False]
    granted.people.add("olle", ["registrator"], "Olle")
    asked = office_for("olle").report_imports.run(file, CALL, "lagesrapport", dry_run=True)
    assert {case for one in asked.doubtful for case in one.unanswered} >= {case.id}


def test_a_doubtful_row_is_taken_when_a_person_says_whose_it_is(granted: Office, tmp_path: Path) -> None:
    file = tmp_path / "enkät.json"
    rows = [{"Diarienummer": "2020/2", "Orgnr": "", "Budget": "Ja, hela."}, {"Diarienummer": "DELMOS 2020/1"}]
    file.write_text(json.dumps(rows), encoding="utf-8")
    book = Workbook()
    for row in (["Diarienummer", "Orgnr", "Budget"], ["2020/2", "", "Ja, hela."], ["DELMOS 2020/1", "", ""]):
        book.active.append(row)  # type: ignore[union-attr]  # a new book has a sheet
    book.save(tmp_path / "enkät.xlsx")
    sheet = granted.report_imports.run(tmp_path / "enkät.xlsx", CALL, "lagesrapport", dry_run=True)
    assert (sheet.imported, len(sheet.doubtful)) == (["DELMOS 2020/1"], 1)
    first = granted.report_imports.run(file, CALL, "lagesrapport")
    second = granted.report_imports.run(file, CALL, "lagesrapport", {1: "DELMOS 2020/2"})
    assert (first.imported, len(first.doubtful)) == (["DELMOS 2020/1"], 1)
    assert (second.imported, second.unchanged, second.doubtful) == (["DELMOS 2020/2"], 1, [])


def test_a_file_without_a_way_to_match_is_refused(office: Office, tmp_path: Path) -> None:
    office.calls.add(CALL)
    file = tmp_path / "enkät.csv"
    file.write_text("Avvikelser;Inkom\nInga.;2020-11-12\n", encoding="utf-8")
    with pytest.raises(Unusable, match="Diarienummer eller Organisationsnummer"):
        office.report_imports.run(file, CALL, "lagesrapport")
    with pytest.raises(Unusable, match="slutrapport"):
        office.report_imports.run(file, CALL, "rapport")
