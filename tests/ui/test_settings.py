"""Inställningar: calls, people, agency, look and language, databases; presenters and the room on a real database."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app import resources
from caseworker_app.domain.call import Call
from caseworker_app.domain.records.office import Person
from caseworker_app.errors import Fault
from caseworker_app.services.administration.calls import CallRow
from caseworker_app.services.administration.databases import Proof
from caseworker_app.services.office import Office
from caseworker_app.ui.application import Application
from caseworker_app.ui.settings.agency_page import AgencyPage
from caseworker_app.ui.settings.call_facts import call_facts
from caseworker_app.ui.settings.calls import CallsPresenter
from caseworker_app.ui.settings.calls_page import CallsPage
from caseworker_app.ui.settings.databases import DatabasesPresenter
from caseworker_app.ui.settings.databases_page import DatabasesPage
from caseworker_app.ui.settings.look_page import LookPage
from caseworker_app.ui.settings.people import PeoplePresenter
from caseworker_app.ui.settings.people_page import PeoplePage, PersonDialog
from caseworker_app.ui.settings.view import SettingsRoom
from tests.support.files import CALL
from tests.ui.conftest import Start
from tests.ui.support import Around


@dataclass
class Recorded:
    """Every screen of the room at once."""

    rows: Sequence[CallRow] = ()
    call: Call | None = None
    faults: Sequence[Fault] = ()
    people: Sequence[Person] = ()
    proof: Proof | None = None
    busy: bool = False
    backups: str = ""
    told: list[tuple[str, str]] = field(default_factory=list)

    def show_calls(self, rows: Sequence[CallRow]) -> None:
        self.rows = rows

    def show_call(self, call: Call) -> None:
        self.call = call

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self.faults = faults

    def show_people(self, people: Sequence[Person]) -> None:
        self.people = people

    def show_backups(self, text: str) -> None:
        self.backups = text

    def show_proof(self, proof: Proof | None) -> None:
        self.proof = proof

    def show_busy(self, *, busy: bool) -> None:
        self.busy = busy

    def tell(self, text: str, tone: str = "info") -> None:
        self.told.append((text, tone))


@dataclass
class Typed:
    """A PersonForm that is filled in."""

    login: str = "eva"
    name: str = "Eva Exempelsjö"
    title: str = ""
    password: str = ""
    roles: tuple[str, ...] = ("registrator",)
    problems: list[str] = field(default_factory=list)
    closed: bool = False

    def show_problem(self, text: str) -> None:
        self.problems.append(text)

    def close_saved(self) -> None:
        self.closed = True


@pytest.fixture
def screen() -> Recorded:
    return Recorded()


@pytest.fixture
def own_call(tmp_path: Path) -> Path:
    """The 2020 call as a folder that can be changed."""
    target = tmp_path / "min utlysning"
    shutil.copytree(resources.root() / "calls" / CALL, target)
    return target


def test_a_changed_folder_becomes_the_next_version(screen: Recorded, bench: Around, own_call: Path) -> None:
    presenter = CallsPresenter(screen, bench.place)
    text = (own_call / "call.toml").read_text(encoding="utf-8")
    (own_call / "call.toml").write_text(text + "\n# en anteckning\n", encoding="utf-8")
    bench.ask.paths = [own_call]
    presenter.add_folder()

    assert screen.told[-1][1] == "ok"
    assert {row.key: row.version for row in screen.rows}[CALL] == 2
    presenter.add(str(own_call))
    assert screen.told[-1][1] == "info"


def test_a_faulty_folder_says_file_line_and_field_and_adds_nothing(
    screen: Recorded, bench: Around, own_call: Path, small_office: Office
) -> None:
    text = (own_call / "call.toml").read_text(encoding="utf-8")
    (own_call / "call.toml").write_text(text.replace("year = 2020", 'year = "i år"', 1), encoding="utf-8")
    bench.ask.paths = [own_call]
    presenter = CallsPresenter(screen, bench.place)
    presenter.check_folder()

    assert any("call.toml, rad" in fault.text and "year" in fault.text for fault in screen.faults)
    assert screen.told[-1][1] == "bad"
    presenter.add_folder()
    assert {row.key: row.version for row in small_office.calls.rows()}[CALL] == 1


def test_a_call_that_is_not_in_the_database_can_be_read_too(screen: Recorded, bench: Around) -> None:
    presenter = CallsPresenter(screen, bench.place)
    presenter.load()
    row = next(one for one in screen.rows if not one.version)
    presenter.read(row)
    assert screen.call is not None
    assert screen.call.id == row.key
    heads = {fact.head for fact in call_facts(screen.call)}
    assert {"Datum", "Ramar", "Kriterier"} <= heads


def test_people_are_added_given_roles_and_disabled(screen: Recorded, bench: Around) -> None:
    presenter, form = PeoplePresenter(screen, bench.place), Typed()
    presenter.add(form)
    assert form.closed
    eva = next(one for one in screen.people if one.name == "eva")
    presenter.set_roles(eva, Typed(roles=("ekonom", "arkivarie")))
    bench.ask.answer = "yes"
    presenter.disable(next(one for one in screen.people if one.name == "eva"))

    eva = next(one for one in screen.people if one.name == "eva")
    assert (eva.roles, eva.active) == (("ekonom", "arkivarie"), False)
    presenter.enable(eva)
    assert next(one for one in screen.people if one.name == "eva").active


def test_a_name_that_is_taken_is_said_in_the_form(screen: Recorded, bench: Around) -> None:
    form = Typed(login="bo")
    PeoplePresenter(screen, bench.place).add(form)
    assert "finns redan" in form.problems[0]
    assert not form.closed


def test_the_last_administrator_stays(screen: Recorded, bench: Around) -> None:
    presenter = PeoplePresenter(screen, bench.place)
    presenter.load()
    bench.ask.answer = "yes"
    presenter.disable(next(one for one in screen.people if one.name == "anna"))
    assert screen.told[-1][1] == "bad"


def test_a_database_is_proven_and_copied(screen: Recorded, bench: Around, home: Path, tmp_path: Path) -> None:
    presenter = DatabasesPresenter(screen, bench.place)
    presenter.load()
    assert "Ingen säkerhetskopia" in screen.backups
    presenter.verify()
    assert screen.proof is not None
    assert screen.proof.faults == ()
    assert screen.told[-1][1] == "ok"

    bench.ask.paths = [tmp_path / "kopia.db"]
    presenter.back_up()

    assert (tmp_path / "kopia.db").stat().st_size > 10_000
    assert f"ligger i {tmp_path / 'kopia.db'}." in screen.backups
    (tmp_path / "kopia.db").unlink()
    presenter.load()
    assert "finns inte där nu" in screen.backups
    assert not screen.busy


def _room(application: Application, qtbot: QtBot, page: str) -> SettingsRoom:
    application.window.room("settings", page=page)
    room = application.window.view()
    assert isinstance(room, SettingsRoom)
    qtbot.waitUntil(lambda: application.tasks.idle)
    return room


def test_the_room_lists_calls_people_and_the_agency(qtbot: QtBot, start: Start, small_database: Path) -> None:
    application = start(small_database)
    room = _room(application, qtbot, "calls")
    calls = room.page("calls")
    assert isinstance(calls, CallsPage)
    calls.ui.calls_table.go_to(CALL)
    qtbot.waitUntil(lambda: application.tasks.idle)
    assert calls.add_button.text() == "Uppdatera till ny version"
    shown = calls.ui.facts_table.rows_model
    marks = [(shown.cell(row, 1).tone, shown.cell(row, 3)) for row in range(shown.rowCount())]
    assert len(marks) > 20
    assert {tone for tone, _ in marks} == {""}
    assert {(mark.text, mark.icon) for _, mark in marks} == {("", ""), ("Ej juridiskt granskad", "warning")}
    qtbot.keyClick(room.ui.pages_list, Qt.Key.Key_Down)
    people = room.page("people")
    assert isinstance(people, PeoplePage)
    qtbot.waitUntil(lambda: people.ui.people_table.model().rowCount() == 3)
    _room(application, qtbot, "agency")
    agency = room.page("agency")
    assert isinstance(agency, AgencyPage)
    assert agency.ui.facts_table.model().rowCount() > 8
    assert "agency.toml" in agency.ui.where_label.text()
    assert room.where() == {"page": "agency"}


def test_who_is_no_administrator_only_reads(qtbot: QtBot, start: Start, small_database: Path) -> None:
    application = start(small_database, "david")
    room = _room(application, qtbot, "people")
    people, calls = room.page("people"), room.page("calls")
    assert isinstance(people, PeoplePage)
    assert isinstance(calls, CallsPage)
    assert not people.add_button.isEnabled()
    assert not people.roles_button.isEnabled()


def test_a_person_is_typed_in_the_dialog(qtbot: QtBot, start: Start, small_database: Path) -> None:
    application = start(small_database)
    people = _room(application, qtbot, "people").page("people")
    assert isinstance(people, PeoplePage)
    people.add_button.click()
    dialog = application.window.findChild(PersonDialog)
    assert dialog is not None
    dialog.ui.login_edit.setText("eva")
    dialog.ui.roles_list.setCurrentRow(0)
    qtbot.keyClick(dialog.ui.roles_list, Qt.Key.Key_Space)
    dialog.save_button.click()

    qtbot.waitUntil(lambda: people.ui.people_table.model().rowCount() == 4)
    menu = application.window.ui.status_strip.people_menu
    qtbot.waitUntil(lambda: any(action.text().startswith("eva") for action in menu.actions()))


def test_look_and_language_take_effect_at_once(qtbot: QtBot, start: Start, small_database: Path) -> None:
    application = start(small_database)
    look = _room(application, qtbot, "look").page("look")
    assert isinstance(look, LookPage)
    look.ui.look_list.setCurrentRow(2)
    assert application.look() == "dark"
    look.ui.look_list.setCurrentRow(0)
    look.ui.language_combo.setCurrentIndex(1)
    look.ui.language_combo.activated.emit(1)

    qtbot.waitUntil(lambda: application.language() == "en")
    room = application.window.view()
    assert isinstance(room, SettingsRoom)
    assert room.where() == {"page": "look"}
    QApplication.processEvents()


def test_recent_databases_are_listed_and_opened(
    qtbot: QtBot, start: Start, small_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start(small_database)
    page = _room(application, qtbot, "databases").page("databases")
    assert isinstance(page, DatabasesPage)
    assert page.ui.recent_table.model().rowCount() == 1
    opened: list[str] = []
    monkeypatch.setattr(application.session, "open", opened.append)
    page.ui.recent_table.go_to_first()
    qtbot.keyClick(page.ui.recent_table, Qt.Key.Key_Return)
    assert opened == [str(small_database)]
    page.ui.verify_button.click()
    qtbot.waitUntil(lambda: "hel" in page._notice.text)
