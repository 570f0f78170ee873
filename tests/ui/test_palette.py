"""Ctrl+K: commands, rooms and cases in one list, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from caseworker_app.ui.application import Application
from caseworker_app.ui.commands import Command, add_command, plain
from caseworker_app.ui.finding import Finding
from caseworker_app.ui.fuzzy import fit
from caseworker_app.ui.palette import ENTRY, Entry, Palette, Section, best
from caseworker_app.ui.room import Room, RoomView
from caseworker_app.ui.settings.people_page import PeoplePage, PersonDialog
from caseworker_app.ui.settings.view import SettingsRoom
from caseworker_app.ui.workplace import Workplace
from tests.ui import keys
from tests.ui.conftest import Start
from tests.ui.patience import active


class Cases(RoomView):
    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.done: list[object] = []
        QVBoxLayout(self).addWidget(QLineEdit())
        self.ask = add_command(
            self, Command("Begär &komplettering…", "Ctrl+Shift+B"), lambda: self.done.append("asked")
        )
        self.off = add_command(self, Command("Skapa brev"), lambda: self.done.append("letter"))
        self.off.setEnabled(False)

    def activate(self, **where: str) -> None:
        self.done.append(where)


ROOMS = (Room("cases", "Ärenden", "cases", Cases), Room("reports", "Redovisningar", "reports", Cases))


@pytest.fixture
def application(start: Start, small_database: Path) -> Application:
    return start(small_database, rooms=ROOMS)


def rows(palette: Palette) -> list[str]:
    model = palette.ui.hits_view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def asked(qtbot: QtBot, application: Application, text: str) -> Palette:
    qtbot.keyClick(application.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = application.palette_dialog
    assert palette is not None
    qtbot.keyClicks(palette.ui.query_edit, text)
    qtbot.waitUntil(lambda: application.tasks.idle)
    return palette


def test_a_command_is_found_by_scattered_letters_shown_with_its_key_and_done_by_enter(
    qtbot: QtBot, application: Application
) -> None:
    view = application.window.view()
    assert isinstance(view, Cases)
    palette = asked(qtbot, application, "bekompl")
    chosen = palette.ui.hits_view.currentIndex().data(ENTRY)
    assert (chosen.text, chosen.side) == ("Begär komplettering", "Ctrl+Skift+B")

    qtbot.keyClick(palette.ui.query_edit, Qt.Key.Key_Return)

    assert view.done[-1] == "asked"


def test_what_cannot_be_done_now_is_not_offered(qtbot: QtBot, application: Application) -> None:
    assert "Skapa brev" not in rows(asked(qtbot, application, "brev"))


@pytest.mark.parametrize("text", ["Dalstorps", "dalstorp kommun"])
def test_a_case_is_found_by_name_and_opened_in_its_room(qtbot: QtBot, application: Application, text: str) -> None:
    palette = asked(qtbot, application, text)
    qtbot.waitUntil(lambda: any("Dalstorps kommun" in row for row in rows(palette)))
    assert rows(palette)[0] == "Ärenden"
    qtbot.keyClick(palette.ui.query_edit, Qt.Key.Key_Return)

    view = application.window.view()
    assert isinstance(view, Cases)
    assert isinstance(view.done[-1], dict)
    assert len(view.done[-1]["case"]) == 36


def test_a_case_is_found_by_its_number(qtbot: QtBot, application: Application) -> None:
    palette = asked(qtbot, application, "2020/3")
    qtbot.waitUntil(lambda: any(row.startswith("DELMOS 2020/3") for row in rows(palette)))


def test_two_commands_of_one_key_are_found(qtbot: QtBot, application: Application) -> None:
    view = application.window.view()
    assert isinstance(view, Cases)
    active(qtbot, application.window)
    assert keys.faults(application) == []

    add_command(view, Command("Annat", "Ctrl+Shift+B"), lambda: None)

    found = keys.faults(application)
    assert "ambiguous: Ctrl+Shift+B" in found
    assert "Ctrl+Shift+B did [], not Annat" in found


def test_rooms_are_offered_and_the_arrows_go_round(qtbot: QtBot, application: Application) -> None:
    palette = asked(qtbot, application, "redovis")
    assert rows(palette) == ["Gå till", "Redovisningar"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(palette.ui.query_edit, key)
        assert palette.ui.hits_view.currentIndex().data() == "Redovisningar"
    qtbot.keyClick(palette.ui.query_edit, Qt.Key.Key_Return)
    assert application.window.ui.rooms_host.key == "reports"


def test_settings_are_found_by_what_one_looks_for_and_stand_before_cases(
    start: Start, small_database: Path, qtbot: QtBot
) -> None:
    application = start(small_database, rooms=(*ROOMS, Room("settings", "Inställningar", "settings", Cases)))
    palette = asked(qtbot, application, "")
    found = Entry(Section.CASES, "DELMOS 2020/1  Utlysningsby kommun", "", "", lambda: None)
    for text, page in (("säkerhetskopia", "databases"), ("användare", "people"), ("språk", "look"), ("utlys", "calls")):
        palette.ui.query_edit.setText(text)
        palette._found(text, [found])
        assert rows(palette)[0] == "Gå till"
        assert rows(palette)[1].startswith("Inställningar: ")
        assert rows(palette)[-1] == found.text
        palette.ui.hits_view.currentIndex().data(ENTRY).run()
        view = application.window.view()
        assert isinstance(view, Cases)
        assert view.done[-1] == {"page": page}


def test_better_fits_come_first() -> None:
    made = [Entry(Section.COMMANDS, text, "", "", lambda: None) for text in ("Skriv ut", "Utse handläggare", "Visa om")]

    assert [entry.text for entry in best("ut", made)] == ["Utse handläggare", "Skriv ut"]


@pytest.mark.parametrize(
    ("query", "text", "at"),
    [
        ("åm", "Åmåls kommun", (0, 1)),
        ("KOM", "Åmåls kommun", (6, 7, 8)),
        ("åk", "Åmåls kommun", (0, 6)),
        ("", "Åmåls kommun", ()),
    ],
)
def test_letters_that_fit_are_marked(query: str, text: str, at: tuple[int, ...]) -> None:
    found = fit(query, text)
    assert found is not None
    assert found.at == at


def test_letters_in_another_order_do_not_fit() -> None:
    assert fit("nmk", "Åmåls kommun") is None
    assert fit("red", "Prova med exempeldata") is None
    assert fit("a", "Åmåls") is None


def test_a_question_that_nothing_answers_is_told(qtbot: QtBot) -> None:
    palette = Palette(list, lambda _text, then: then([]))
    qtbot.addWidget(palette)
    palette.ask()

    QTest.keyClicks(palette.ui.query_edit, "xyz")

    model = palette.ui.hits_view.model()
    assert model.index(0, 0).data() == "Inget ärende och inget kommando har det du skrev."
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_cases_are_found_from_when_the_database_is_open(start: Start, small_database: Path, qtbot: QtBot) -> None:
    application = start(small_database)
    places: list[Workplace | None] = [None]
    finding = Finding(application.window, lambda: places[0])
    found: list[str] = []
    finding.search("2020/1", lambda entries: found.extend(one.text for one in entries))
    assert not found

    places[0] = application.session.place
    finding.search("2020/1", lambda entries: found.extend(one.text for one in entries))

    qtbot.waitUntil(lambda: len(found) == 1)
    assert found[0].startswith("DELMOS 2020/1 ")


def test_every_button_of_a_real_room_is_a_command_too(qtbot: QtBot, start: Start, small_database: Path) -> None:
    application = start(small_database)
    window = application.window
    window.room("settings", page="people")
    view = window.view()
    assert isinstance(view, SettingsRoom)
    people = view.page("people")
    assert isinstance(people, PeoplePage)
    qtbot.waitUntil(lambda: application.tasks.idle and people.add_button.isVisible())
    named = {plain(one.text()) for one in view.findChildren(QPushButton) if one.isVisible() and one.isEnabled()}
    offered = {entry.text for entry in Finding(window, lambda: None).offer()}
    assert named
    assert named - offered == set()

    palette = asked(qtbot, application, "")
    palette.ui.query_edit.setText(plain(people.add_button.text()))
    qtbot.keyClick(palette.ui.query_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(PersonDialog)))
    for dialog in window.findChildren(PersonDialog):
        dialog.reject()
