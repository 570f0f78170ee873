"""A paper application at the real window: from the key that opens the form to the case with its two scanned files."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from tests.journeys.paper import SCANS, Clerk, scanned
from tests.ui.conftest import Start
from tests.ui.patience import active

WATER = Path(__file__).parent / "calls" / "levande-vatten-2031"


def test_a_paper_application_with_scans_is_registered_by_key_in_under_three_minutes(
    start: Start, small_database: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with closing(open_office(str(small_database), "anna")) as office:
        office.calls.add(str(WATER))  # so that the call is asked for
    application = start(small_database)
    application.window.resize(1366, 768)
    active(qtbot, application.window)
    clerk = Clerk(lambda reached: qtbot.waitUntil(lambda: bool(reached())))

    view = clerk.registers(application, scanned(tmp_path / "skannat"))

    qtbot.waitUntil(lambda: view.case_id is not None)
    with closing(open_office(str(small_database), "anna")) as office, office.desk.whole_reading() as work:
        case = work.cases.get(view.case_id)
        files = [one.filename for one in work.documents.find("number", case_id=case.id)]
        found = [one.text for one in work.findings.find(case_id=case.id)]
    assert (case.dnr, case.applicant_name, case.reference) == ("DELMOS 2020/6", "Föreningen Stadens ljus", "P-17")
    assert sorted(files) == sorted(["Registrerad för hand", *SCANS])
    assert not any("Summa" in text or "går inte att läsa" in text for text in found)
    assert clerk.seconds < 180, f"{clerk.letters} letters, {clerk.keys} keys, {clerk.clicks} clicks"
