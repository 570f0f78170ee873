"""The main window: opens, shows rooms, follows changes, remembers, switches person and language."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.services.news import Changed
from caseworker_app.ui.application import Application
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.messages import Choice, Message, Question, Tone, Weight, Words
from caseworker_app.ui.room import Room, RoomView
from caseworker_app.ui.rooms import ROOMS as EVERY_ROOM
from caseworker_app.ui.settings.calls_page import CallsPage
from caseworker_app.ui.shell.scrolled import Scrolled
from caseworker_app.ui.widgets.buttons import LinkButton
from caseworker_app.ui.widgets.strip import Strip
from caseworker_app.ui.workplace import Workplace
from tests.ui.access import told
from tests.ui.conftest import Start
from tests.ui.cuts import whole
from tests.ui.patience import focused


class Probe(RoomView):
    """A room that writes down what the window asks of it."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.place = place
        self.heard: list[object] = []
        self.edit = QLineEdit()
        self.edit.setAccessibleName("Fält")
        QVBoxLayout(self).addWidget(self.edit)
        add_command(self, Command("&Räkna ärenden", "Ctrl+Shift+R", Menu.CASE), lambda: self.heard.append("counted"))

    def activate(self, **where: str) -> None:
        self.heard.append(where)

    def where(self) -> dict[str, str]:
        return {"case": "17"}

    def flush(self) -> None:
        self.heard.append("flush")

    def refresh(self, changed: Changed) -> None:
        self.heard.append(changed)

    def first_focus(self) -> QLineEdit:
        return self.edit


ROOMS = (
    Room("first", "Första", "cases", Probe, badge=lambda office: len(office.people.all())),
    Room("second", "Andra", "reports", Probe),
)


@pytest.fixture
def application(start: Start, small_database: Path) -> Application:
    return start(small_database, rooms=ROOMS)


def probe(application: Application) -> Probe:
    view = application.window.ui.rooms_host.view
    assert isinstance(view, Probe)
    return view


def test_the_first_room_is_shown_with_its_work_in_focus(qtbot: QtBot, application: Application) -> None:
    assert application.window.windowTitle() == "prov – Caseworker"
    qtbot.waitUntil(lambda: probe(application).edit.hasFocus())
    assert probe(application).heard[0] == {}


def test_rooms_are_reached_by_key_and_left_saved(qtbot: QtBot, application: Application) -> None:
    first = probe(application)
    qtbot.keyClick(application.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert application.window.ui.rooms_host.key == "second"
    assert first.heard[-1] == "flush"
    assert application.window.ui.rooms_rail.currentItem().text() == "Andra"


@pytest.mark.parametrize(("weight", "stands"), [(Weight.PRIMARY, "Gör det"), (Weight.DANGER, "Avbryt")])
def test_the_focus_of_a_question_stands_on_what_enter_does(
    qtbot: QtBot, application: Application, weight: Weight, stands: str
) -> None:
    answers: list[str] = []
    question = Question("Fråga", "Ska det göras?", (Choice("yes", "Gör det", weight),))
    application.ask.choose(question, answers.append)
    qtbot.waitUntil(lambda: getattr(QApplication.focusWidget(), "text", str)() == stands)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert answers == (["yes"] if weight is Weight.PRIMARY else [])


def test_a_secret_is_asked_for_under_a_label_that_is_seen(qtbot: QtBot, application: Application) -> None:
    wanted = Words("Lås upp", "Nyckeln finns inte här.", "Öppna", several=False, secret=True, field="&Lösenord")
    application.ask.words(wanted, lambda _text: None)
    qtbot.waitUntil(lambda: QApplication.focusWidget() not in (None, probe(application).edit))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)

    [label] = [one for one in field.window().findChildren(QLabel) if one.buddy() is field]
    assert label.isVisible()
    assert label.text() == "&Lösenord"
    assert (field.accessibleName(), field.accessibleDescription()) == ("Lösenord", "Nyckeln finns inte här.")
    qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_badges_count_what_waits(qtbot: QtBot, application: Application) -> None:
    rail = application.window.ui.rooms_rail
    spoken = Qt.ItemDataRole.AccessibleTextRole
    qtbot.waitUntil(lambda: rail.item(0).data(spoken) == "Första, 3 att ta hand om")
    assert rail.item(1).data(spoken) == "Andra"


def test_a_write_refreshes_the_room_that_is_shown_and_the_others_when_they_are_shown(
    qtbot: QtBot, application: Application
) -> None:
    first = probe(application)
    application.window.room("second")
    second = probe(application)
    qtbot.waitUntil(lambda: application.tasks.idle)

    second.place.write(lambda office: office.people.add("gun", ["handläggare"]), lambda _: None)
    qtbot.waitUntil(lambda: any(isinstance(heard, Changed) for heard in second.heard))

    assert not any(isinstance(heard, Changed) for heard in first.heard)
    application.window.room("first")
    assert isinstance(first.heard[-1], Changed)
    assert first.heard[-1].kinds == {"person"}


def test_what_another_has_changed_is_noticed(qtbot: QtBot, application: Application, small_database: Path) -> None:
    from caseworker_app.app import open_office

    qtbot.waitUntil(lambda: application.tasks.idle)
    other = open_office(str(small_database), "anna")
    other.people.add("gun", ["handläggare"])
    other.close()

    qtbot.waitUntil(lambda: isinstance(probe(application).heard[-1], Changed))


def test_the_commands_of_the_room_stand_in_the_menu_and_work_by_key(qtbot: QtBot, application: Application) -> None:
    menu = application.window.bar.menus.menu(Menu.CASE)
    assert [action.text() for action in menu.actions()] == ["&Räkna ärenden"]

    qtbot.waitUntil(lambda: probe(application).edit.hasFocus())
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(probe(application).edit, Qt.Key.Key_R, keys)
    assert probe(application).heard[-1] == "counted"


def test_room_and_place_are_remembered(qtbot: QtBot, start: Start, small_database: Path) -> None:
    before = start(small_database, rooms=ROOMS)
    before.window.room("second")
    before.window.close()

    after = start(small_database, rooms=ROOMS)
    qtbot.waitUntil(lambda: after.window.ui.rooms_host.key == "second")
    assert probe(after).heard[0] == {"case": "17"}


def test_another_person_takes_over_in_the_status_strip(qtbot: QtBot, application: Application) -> None:
    strip = application.window.ui.status_strip
    bo = next(action for action in strip.people_menu.actions() if action.text().startswith("Bo Exempelsten"))
    bo.trigger()

    qtbot.waitUntil(lambda: application.session.place is not None and application.session.place.opened.person == "bo")
    assert strip.ui.person_button.text().startswith("Bo Exempelsten")
    assert probe(application).place.opened.person == "bo"


def test_menus_and_search_field_are_found_on_the_way_down_from_the_window(application: Application) -> None:
    names = told(application.window)

    assert {"Meny", "Arkiv", "Sök ärende eller kommando, Ctrl+K"} <= names


def test_english_is_switched_to_without_a_restart(qtbot: QtBot, application: Application) -> None:
    before = probe(application)
    application.set_language("en")

    qtbot.waitUntil(lambda: application.window.bar.menus.bar.actions()[0].text() == "&File")
    assert application.window.ui.status_strip.ui.cancel_button.text() == "Cancel"
    assert probe(application) is not before


def test_a_refusal_is_said_in_the_language_of_the_window(qtbot: QtBot, application: Application) -> None:
    application.set_language("en")
    qtbot.waitUntil(lambda: application.window.bar.menus.bar.actions()[0].text() == "&File")
    english = "'Bo!' cannot be a user name: small letters, digits, full stop and hyphen. State at least one role."
    _refused(qtbot, application, english)
    application.set_language("sv")
    qtbot.waitUntil(lambda: application.window.bar.menus.bar.actions()[0].text() != "&File")
    swedish = "'Bo!' kan inte vara ett användarnamn: små bokstäver, siffror, punkt och streck. Ange minst en roll."
    _refused(qtbot, application, swedish)


def _refused(qtbot: QtBot, application: Application, said: str) -> None:
    place = probe(application).place
    place.write(lambda office: office.people.add("Bo!", (), "", ""), lambda _person: None)
    strips = application.window.ui.strips
    qtbot.waitUntil(lambda: strips.texts == [f"failure:{said}"])
    qtbot.waitUntil(lambda: said in [one.text for one in strips.findChildren(Strip)])


def test_a_failure_nobody_takes_stands_in_a_strip_with_a_way_to_try_again(
    qtbot: QtBot, application: Application
) -> None:
    tried: list[str] = []
    error = Unavailable(Surroundings.NO_CONNECTION, "Databasservern svarar inte.")
    application.messages.failure(error, lambda: tried.append("again"))

    assert application.window.ui.strips.isVisible()
    assert application.window.ui.strips.texts == ["failure:Databasservern svarar inte."]


def test_a_refusal_goes_when_its_cause_is_gone_and_stays_in_the_room_it_was_told_in(
    qtbot: QtBot, application: Application
) -> None:
    place, strips = probe(application).place, application.window.ui.strips
    offer = Message("Något ligger undan.", Tone.WARN, "Läs det", lambda: None, "offer")
    application.messages.tell(offer)

    def refused() -> None:
        place.write(lambda office: office.people.add("Bo!", (), "", ""), lambda _person: None)
        qtbot.waitUntil(lambda: len(strips.texts) == 2)

    refused()
    place.write(lambda office: office.people.add("gun", ["handläggare"]), lambda _person: None)
    qtbot.waitUntil(lambda: strips.texts == ["offer"])
    refused()
    qtbot.keyClick(application.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert strips.texts == ["offer"]


def test_what_is_lacking_is_told_where_the_way_to_it_leads_and_no_longer(application: Application) -> None:
    window = application.window
    there = Message("Kontot saknas.", Tone.BAD, "Dit", lambda: window.room("second"), "lacks", refusal=True)
    application.messages.tell(there)

    window.ui.strips.findChildren(LinkButton)[0].click()
    told_there = list(window.ui.strips.texts)
    window.room("first")

    assert (told_there, window.ui.strips.texts) == (["lacks"], [])


def test_without_a_database_the_welcome_offers_three_ways(qtbot: QtBot, start: Start) -> None:
    application = start()
    qtbot.waitUntil(lambda: application.front.dialog is not None and application.front.dialog.isVisible())
    dialog = application.front.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.ui.sample_button)
    assert [b.text() for b in (dialog.ui.sample_button, dialog.ui.empty_button, dialog.ui.shared_button)] == [
        "Prova med exempeldata",
        "Börja med en tom databas",
        "Anslut till en delad databas",
    ]


def test_a_database_that_is_gone_is_told_in_the_welcome(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    (tmp_path / "inget.db").write_text("ingen databas")
    application = start()
    qtbot.waitUntil(lambda: application.front.dialog is not None)
    application.session.open(str(tmp_path / "inget.db"))
    qtbot.waitUntil(
        lambda: application.front.dialog is not None and application.front.dialog.ui.problem_label.isVisible()
    )
    assert application.front.dialog is not None
    assert "inte en databas" in application.front.dialog.ui.problem_label.text()


def test_no_key_is_given_twice_in_an_open_case(qtbot: QtBot, start: Start, small_database: Path) -> None:
    application = start(small_database, rooms=EVERY_ROOM)
    window = application.window
    qtbot.waitUntil(lambda: application.session.place is not None)
    place = application.session.place
    assert place is not None
    with place.office().desk.reading() as work:
        case = work.cases.find("dnr")[0]
    window.case(case.id, "formal")
    qtbot.waitUntil(lambda: [one for one in window.findChildren(QWidget, "step_formal") if one.isVisible()] != [])

    keys: dict[str, set[str]] = {}
    for action in window.findChildren(QAction):
        owner = action.parent()
        if action.isEnabled() and (not isinstance(owner, QWidget) or owner.isVisible()):
            keys.setdefault(action.shortcut().toString(), set()).add(action.text())

    assert {key: texts for key, texts in keys.items() if key and len(texts) > 1} == {}
    assert "Ctrl+Alt+N" in keys


FIRST = "Lägg in en utlysning…"


def test_an_empty_database_is_made_and_opened(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    application = start(rooms=EVERY_ROOM)
    qtbot.waitUntil(lambda: application.front.dialog is not None and application.front.dialog.isVisible())
    application.new_database()
    chooser = application.window.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path / "ny.db"))
    assert application.front.dialog is None  # the window tells that the database is made

    qtbot.waitUntil(lambda: application.session.place is not None)
    qtbot.waitUntil(lambda: application.front.dialog is None)
    assert application.session.place is not None
    assert application.session.place.opened.person == "anna"
    assert application.window.windowTitle() == "ny – Caseworker"
    room = application.window.ui.rooms_host
    qtbot.waitUntil(lambda: [b for b in room.findChildren(QPushButton) if b.text() == FIRST and b.isVisible()] != [])
    next(b for b in room.findChildren(QPushButton) if b.text() == FIRST).click()
    qtbot.waitUntil(lambda: [one for one in room.findChildren(CallsPage) if one.isVisible()] != [])


def test_f6_goes_from_pane_to_pane_and_back_to_where_the_focus_was(qtbot: QtBot, application: Application) -> None:
    edit = probe(application).edit
    focused(qtbot, edit)
    ui = application.window.ui

    qtbot.keyClick(edit, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    focused(qtbot, ui.rooms_rail)
    qtbot.keyClick(ui.rooms_rail, Qt.Key.Key_F6)
    focused(qtbot, edit)
    qtbot.keyClick(edit, Qt.Key.Key_F6)
    focused(qtbot, ui.status_strip.ui.database_button)


@pytest.mark.parametrize(("width", "height", "slim"), [(1280, 700, False), (960, 520, True)])
def test_every_room_fits_a_small_screen(
    qtbot: QtBot, start: Start, small_database: Path, width: int, height: int, slim: bool
) -> None:
    application = start(small_database)
    window, host = application.window, application.window.ui.rooms_host
    window.resize(width, height)
    wider = []
    for room in EVERY_ROOM:
        window.room(room.key)
        qtbot.waitUntil(lambda: application.tasks.idle)
        shown = host.currentWidget()
        assert isinstance(shown, Scrolled)
        if shown.horizontalScrollBar().maximum() > 0:
            wider.append(room.key)
        qtbot.waitUntil(partial(whole, shown))

    assert wider == []
    assert (window.width(), window.height()) == (width, height)
    assert window.ui.rooms_rail.slim is slim


def test_a_room_larger_than_its_window_is_scrolled_to_what_has_the_focus(
    qtbot: QtBot, application: Application
) -> None:
    view, host = probe(application), application.window.ui.rooms_host
    far = QLineEdit(view)
    view.layout().addWidget(far)
    view.setMinimumSize(500, 3000)
    shown = host.currentWidget()
    assert isinstance(shown, Scrolled)
    qtbot.waitUntil(lambda: shown.verticalScrollBar().maximum() > 0)
    far.setFocus()
    qtbot.waitUntil(lambda: shown.verticalScrollBar().value() > 0)
