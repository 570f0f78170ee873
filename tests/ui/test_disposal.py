"""The page Gallring: proposed by one, carried out by another, everything by keyboard."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.disposal import free_from
from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.settings.disposal_page import DisposalPage
from caseworker_app.ui.settings.view import SettingsRoom
from tests.support.disposals import call_with
from tests.support.files import CALL, folder, row
from tests.ui.conftest import Start
from tests.ui.databases import DAY


@pytest.fixture
def waiting(small_database: Path, tmp_path: Path) -> Path:
    """A row that was no application, half a year ago; Bo is archivist too."""
    with closing(open_office(str(small_database), "anna")) as anna:
        anna.calls.add(call_with(tmp_path, reviewed=True))
        anna.intake.run(folder(tmp_path / "mer", [row(Sökande="Fel handling", Sökt_belopp="okänt")]), CALL)
        [held] = anna.incomings.waiting(CALL)
        anna.incomings.dismiss(held.id, "Ingen ansökan")
        anna.people.set_roles("bo", ["arkivarie"])
        anna.databases.move_sample_day(free_from(DAY, 6))
    return small_database


def _page(application: Application) -> DisposalPage:
    application.window.room("settings", page="disposal")
    room = application.window.view()
    assert isinstance(room, SettingsRoom)
    page = room.page("disposal")
    assert isinstance(page, DisposalPage)
    return page


def _asked(application: Application, qtbot: QtBot) -> QuestionDialog:
    def there() -> list[QuestionDialog]:
        return [one for one in application.window.findChildren(QuestionDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(there()))
    return there()[0]


def test_one_proposes_and_another_carries_out_by_keyboard(qtbot: QtBot, start: Start, waiting: Path) -> None:
    application = start(waiting)
    page = _page(application)
    lines, things = page.ui.lines_table, page.ui.items_table
    qtbot.waitUntil(lambda: things.model().rowCount() == 1)
    assert page.deed_button.text() == "Föreslå gallring…"
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    asked = _asked(application, qtbot)
    assert "1 handling efter regeln" in asked.ui.text_label.text()
    asked.ui.words_edit.setPlainText("Årets gallring")
    asked.accept()
    qtbot.waitUntil(lambda: "är föreslagen" in page._notice.text)
    qtbot.waitUntil(lambda: lines.model().rowCount() == 2)
    qtbot.keyClick(lines, Qt.Key.Key_Down)
    assert not page.deed_button.isEnabled()
    assert "En annan person" in page.why.text()

    application.session.switch("bo")
    qtbot.waitUntil(lambda: application.session.place is not None and application.session.place.opened.person == "bo")
    page = _page(application)
    lines = page.ui.lines_table
    qtbot.waitUntil(lambda: lines.model().rowCount() == 2)
    qtbot.keyClick(lines, Qt.Key.Key_Down)
    assert page.deed_button.text() == "Verkställ gallringen…"
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    sure = _asked(application, qtbot)
    assert "Årets gallring" in sure.ui.text_label.text()
    sure._choose("go")
    qtbot.waitUntil(lambda: "är verkställd" in page._notice.text)
    qtbot.waitUntil(lambda: "verkställd av Bo Exempelsten" in page.why.text())
    with closing(open_office(str(waiting), "anna")) as anna:
        assert anna.disposals.of(CALL)[0].executed_by == "bo"
        assert [one.items for one in anna.disposals.due(CALL)] == [()]
