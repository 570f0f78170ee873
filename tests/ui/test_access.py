"""Every room and dialog: nothing unnamed, nothing out of reach, no trap, every field labelled, every key modified."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Kind
from caseworker_app.printing.service import Printer
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.office import Office
from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.crash_dialog import CrashDialog
from caseworker_app.ui.manual import ManualDialog, ShortcutsDialog
from caseworker_app.ui.messages import Choice, Weight
from caseworker_app.ui.rooms import ROOMS
from caseworker_app.ui.rounds.dialogs import PeopleDialog, PrintDialog
from caseworker_app.ui.settings.databases_page import PasswordDialog
from caseworker_app.ui.settings.people_page import PersonDialog
from caseworker_app.ui.welcome.view import Welcome
from tests.ui.access import audit
from tests.ui.conftest import Start
from tests.ui.patience import PATIENCE, active


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen by name and how it is opened from the running application; returns the widget to walk."""

    name: str
    open: Callable[[Application], QWidget]


def _room(key: str) -> Callable[[Application], QWidget]:
    def show(application: Application) -> QWidget:
        application.window.room(key)
        return application.window

    return show


def _ledger(application: Application) -> QWidget:
    application.window.room("allocation", shows="ledger")
    return application.window


def _shown(make: Callable[[Application], QWidget]) -> Callable[[Application], QWidget]:
    def show(application: Application) -> QWidget:
        made = make(application)
        made.show()
        return made

    return show


def _question(application: Application) -> QWidget:
    dialog = QuestionDialog("Ta bort utkastet", "Texten går inte att få tillbaka.", application.window)
    dialog.offer((Choice("yes", "Ta bort utkastet", Weight.DANGER),), "Avbryt")
    return dialog


def _shared(application: Application) -> QWidget:
    dialog = Welcome(application.window)
    dialog.choose_settings("sv", "system")
    dialog.show_shared()
    return dialog


def _welcome(application: Application) -> QWidget:
    dialog = Welcome(application.window)
    dialog.choose_settings("sv", "system")
    return dialog


def _palette(application: Application) -> QWidget:
    application.palette()
    assert application.palette_dialog is not None
    return application.palette_dialog


def _intake(application: Application) -> QWidget:
    dialog = application.intake.read_in()
    assert dialog is not None
    return dialog


def _form(application: Application) -> QWidget:
    dialog = application.intake.form("delmos-2020")
    assert dialog is not None
    return dialog


def _settings(page: str) -> Callable[[Application], QWidget]:
    def show(application: Application) -> QWidget:
        application.window.room("settings", page=page)
        return application.window

    return show


def _incoming(application: Application) -> QWidget:
    dialog = application.to_register()
    assert isinstance(dialog, QWidget)
    return dialog


def _case(step: str, tab: str = "", width: int = 1366, document: int = 0) -> Callable[[Application], QWidget]:
    """An open case at a step, with the drawer open at a tab."""

    def show(application: Application) -> QWidget:
        place = application.session.place
        assert place is not None
        office = place.office()
        with office.desk.reading() as work:
            ids = [case.id for case in work.cases.find("dnr")]
        view = CaseView(place)
        view.resize(width, 768)
        view.show()
        view.open(ids[1], step, ids, "Alla ärenden")
        deadline = QDeadlineTimer(PATIENCE)
        while view.step_view() is None and not deadline.hasExpired():
            QTest.qWait(20)
        if tab:
            view.open_drawer(tab)
        view.ui.documents.show_entry(document)
        return view

    return show


def _step(key: str, begun: Callable[[Office, UUID], object]) -> Callable[[Application], QWidget]:
    """A case at a step whose work is under way."""

    def show(application: Application) -> QWidget:
        place = application.session.place
        assert place is not None
        with closing(open_office(place.opened.address, "anna")) as office:
            with office.desk.reading() as work:
                case = work.cases.find("dnr")[0].id
            begun(office, case)
        application.window.case(case, key)
        return application.window

    return show


def _drafted(office: Office, case: UUID) -> None:
    office.decisions.draft(case, Draft(kind=Kind.GRANT, amount=Money.kronor(1_000_000), text="Skälen."))


PRINTERS = [Printer("A", "Skrivare A", duplex=True)]


# Every room comes by itself; a dialog or a state of a room that is worth walking is added here.
SCREENS = [
    Screen("window", lambda application: application.window),
    *(Screen(room.key, _room(room.key)) for room in ROOMS),
    Screen("welcome", _shown(_welcome)),
    Screen("shared", _shown(_shared)),
    Screen("question", _shown(_question)),
    Screen("crash", _shown(lambda application: CrashDialog("rapport", application.window))),
    Screen("manual", _shown(lambda application: ManualDialog("", "sv", application.window))),
    Screen(
        "shortcuts", _shown(lambda application: ShortcutsDialog(application.window.bar.actions, application.window))
    ),
    Screen("palette", _palette),
    Screen("intake", _intake),
    Screen("registration", _form),
    *(Screen(f"settings {page}", _settings(page)) for page in ("people", "agency", "look", "databases")),
    Screen(
        "person",
        _shown(lambda application: PersonDialog(None, "Lägg in", shared=True, parent=application.window)),
    ),
    Screen("own password", _shown(lambda application: PasswordDialog(application.window))),
    Screen("incoming", _incoming),
    Screen("ledger", _ledger),
    Screen("assessment", _step("assessment", lambda office, case: office.assessments.begin(case))),
    Screen("proposal", _step("proposal", _drafted)),
    Screen("participants", _shown(lambda _application: PeopleDialog([("bo", "Bo Exempelsten")], print))),
    Screen("print", _shown(lambda _application: PrintDialog(PRINTERS, 2, print))),
    Screen("case registration", _case("registration", "notes")),
    Screen("case formal", _case("formal")),
    Screen("case completion", _case("completion", "support")),
    Screen("case narrow", _case("formal", width=1024)),
    Screen("case document", _case("formal", "changes", document=2)),
]


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_every_control_is_named_reached_and_left_by_key(
    screen: Screen, qtbot: QtBot, start: Start, small_database: Path
) -> None:
    application = start(small_database)
    shown = screen.open(application)
    qtbot.waitUntil(lambda: application.tasks.idle)
    active(qtbot, shown)

    found = audit(shown)

    assert found.unnamed == []
    assert found.unreachable == []
    assert found.trapped == []
    assert found.unlabelled == []


def test_every_shortcut_has_a_modifier_or_is_a_function_key(start: Start, small_database: Path) -> None:
    application = start(small_database)
    bare = []
    for action in [*application.window.bar.actions, *application.window.bar.room_actions]:
        for keys in action.shortcuts():
            pressed = keys[0]
            function = Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35
            if pressed.keyboardModifiers() == Qt.KeyboardModifier.NoModifier and not function:
                bare.append(f"{action.text()} {keys.toString()}")

    assert bare == []


def test_the_audit_finds_planted_faults(qtbot: QtBot) -> None:
    bad = QWidget()
    layout = QVBoxLayout(bad)
    nameless, unreached, trap = QToolButton(), QPushButton("Spara"), QPlainTextEdit()
    nameless.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    unreached.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    trap.setAccessibleName("Text")
    for widget in (nameless, unreached, trap, QLineEdit()):
        layout.addWidget(widget)
    qtbot.addWidget(bad)
    active(qtbot, bad)

    found = audit(bad)

    assert [text.split()[0] for text in found.unnamed] == ["QToolButton", "QLineEdit"]
    assert [text.split()[0] for text in found.unreachable] == ["QPushButton", "QLineEdit"]
    assert [text.split()[0] for text in found.trapped] == ["QPlainTextEdit"]
    assert [text.split()[0] for text in found.unlabelled] == ["QLineEdit"]
