"""Risk classes and protected particulars in the case, samples in the room Statistik, on the town of the events."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.services.office import Office
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.statistics.view import StatisticsView
from caseworker_app.ui.widgets.strip import Strip
from tests.support.files import CALL
from tests.ui.access import audit
from tests.ui.databases import copied, made_once
from tests.ui.patience import active
from tests.ui.support import Around, around
from tests.ui.test_events import small_town


@pytest.fixture
def office(made: Path, tmp_path: Path) -> Iterator[Office]:
    path = copied(made_once(made, "town", small_town), tmp_path)
    with closing(open_office(str(path), "anna")) as opened:
        yield opened


@pytest.fixture
def there(office: Office, tmp_path: Path, qapp: QApplication) -> Around:
    return around(office, tmp_path)


@pytest.fixture
def view(there: Around, qtbot: QtBot, office: Office) -> CaseView:
    made = CaseView(there.place)
    there.place.changes.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    active(qtbot, made)
    with office.desk.reading() as work:
        made.open(next(case.id for case in work.cases.find() if case.reference == "avstår"))
    return made


def test_the_case_shows_its_risk_and_a_person_sets_it(there: Around, view: CaseView, office: Office) -> None:
    assert view.ui.risk_chip.text == "Risk: låg (förslag)"
    there.ask.answer, there.ask.text = "high", "Tre insatser samtidigt"
    view.deeds.judging.ask()
    asked = there.ask.questions[-1]
    assert "Ny mottagare: inget tidigare bidrag i databasen (1 p, ej juridiskt granskad)" in asked.details
    assert "Programmets förslag: låg." in asked.details
    assert view.ui.risk_chip.text == "Risk: hög"
    assert office.risks.of(view.case_id).past[0].reason == "Tre insatser samtidigt"
    there.ask.answer, there.ask.text = "control", "Tips från kommunen"
    view.deeds.judging.ask()
    assert "Tre insatser samtidigt" in there.ask.questions[-1].details
    assert [line.reason for line in office.risks.of(view.case_id).controls] == ["Tips från kommunen"]
    there.ask.answer = ""
    view.deeds.judging.ask()
    assert {one.key for one in there.ask.questions[-1].choices} == {"low", "medium", "high"}


def _strips(view: CaseView) -> list[Strip]:
    return [one for one in view.ui.strips.findChildren(Strip) if one.isVisible()]


def test_protected_particulars_are_shown_to_who_says_why(
    there: Around, view: CaseView, office: Office, qtbot: QtBot
) -> None:
    there.ask.answer = "sekretessmarkering"
    view.deeds.protecting.ask()
    assert view.file.applicant.address == "Skyddad uppgift"
    said = "Sökandens adress och personer är skyddade (sekretessmarkering)."
    qtbot.waitUntil(lambda: [one.text for one in _strips(view)] == [said], timeout=30_000)
    there.ask.answer, there.ask.text = "", "Ringer kontaktpersonen"
    view.deeds.protecting.show()
    assert "antecknas" in there.ask.asked_words[-1].label
    shown = there.ask.questions[-1]
    assert "Adress: Storgatan 1" in shown.details.splitlines()
    assert [one.reason for one in office.identities.readings(view.case_id)] == ["Ringer kontaktpersonen"]
    there.ask.answer = "none"
    view.deeds.protecting.ask()
    assert view.file.applicant.address == "Storgatan 1"
    qtbot.waitUntil(lambda: not _strips(view), timeout=30_000)
    view.deeds.protecting.show()
    assert there.messages.announced[-1] == "Ärendet har inga skyddade uppgifter"


def test_a_sample_is_drawn_and_its_control_ended_in_the_room(there: Around, qtbot: QtBot, office: Office) -> None:
    """There is one grant: it is drawn, and what the control showed is kept."""
    view = StatisticsView(there.place)
    qtbot.addWidget(view)
    active(qtbot, view)
    view.show_page("controls")
    view.activate()
    _, end, draw = view.control_buttons
    assert view.ui.pages.currentWidget().accessibleName().startswith("Inget bidrag är uttaget till kontroll")
    assert not end.isEnabled()
    assert [made.isVisible() for made in (*view.buttons, *view.control_buttons)] == [False] * 6  # the page offers it
    there.ask.text = "Årets kontroll"
    draw.click()
    label = there.ask.asked_words[-1].label
    assert "Risk låg: 1 av 1" in label
    assert "ej juridiskt granskade" in label
    assert there.messages.told[-1].text == "Stickprov 1 är draget. Uttagna till kontroll: 1."
    assert view.ui.pages.currentWidget() is view.ui.controls_page
    assert [made.isVisible() for made in view.control_buttons] == [True] * 3
    table = view.ui.controls_table
    assert [table.model().index(0, column).data() for column in (1, 2, 5)] == ["DELMOS 2020/1", "låg", "Väntar"]
    draw.click()
    assert "inga beviljade bidrag kvar" in there.messages.told[-1].text
    table.go_to_first()
    there.ask.answer, there.ask.text = "remark", "Fakturor saknas"
    end.click()
    assert "Uttaget genom lottning: Årets kontroll" in there.ask.questions[-1].text
    assert table.model().index(0, 5).data() == "Med anmärkning"
    assert office.controls.of(CALL).open == 0
    end.click()
    assert "avslutad" in there.messages.told[-1].text
    found = audit(view)
    assert (found.unnamed, found.trapped, found.unlabelled) == ([], [], [])


def test_a_masked_copy_is_made_with_the_files_a_person_hands_out(there: Around, view: CaseView, tmp_path: Path) -> None:
    files = [one.number for one in view.file.documents if one.sha256]
    export = next(one for one in view.actions() if one.text() == "Exportera ärendet…")
    there.ask.answer, there.ask.paths, there.ask.text = "masked", [tmp_path / "ut"], "sju"
    export.trigger()
    assert "med komma emellan" in there.messages.told[-1].text
    there.ask.text = ""
    export.trigger()
    assert f"{len(files)} handlingar är utelämnade" in there.messages.told[-1].text
    there.ask.text, there.ask.paths = str(files[0]), [tmp_path / "prövat"]
    export.trigger()
    (folder,) = (tmp_path / "prövat").iterdir()
    assert [path.stem for path in (folder / "handlingar").iterdir() if path.suffix != ".json"] == [f"{files[0]:03d}"]
    there.ask.answer = "whole"
    export.trigger()
    assert "Ärendet är exporterat" in there.messages.told[-1].text
    assert len(list((tmp_path / "prövat").iterdir())) == 2
