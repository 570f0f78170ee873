"""Inställningar as an administrator works it: calls, people and databases, by mouse and in the dialogs that open."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from caseworker_app import resources
from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.settings.calls_page import CallsPage
from caseworker_app.ui.settings.databases_page import DatabasesPage
from caseworker_app.ui.settings.people_page import PeoplePage, PersonDialog
from caseworker_app.ui.widgets import speech
from caseworker_app.ui.widgets.table import RowTable
from tests.journeys.hands import LEFT, Hand, Shown
from tests.support.files import CALL
from tests.ui.conftest import Start
from tests.ui.ear import Ear
from tests.ui.seen import rows


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A call of one's own with a fault in it."""
    made = tmp_path / "egen"
    shutil.copytree(resources.root() / "calls" / CALL, made)
    _rewrite(made, f'id = "{CALL}"', 'id = "prov-2021"')
    _rewrite(made, "year = 2020", 'year = "i år"')
    return made


def _rewrite(folder: Path, before: str, after: str) -> None:
    path = folder / "call.toml"
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def _page(hand: Hand, application: Application, key: str, kind: type[Shown]) -> Shown:
    application.window.room("settings", page=key)
    page = hand.shown(application, kind)
    hand.until(lambda: application.tasks.idle)
    return page


def _given(hand: Hand, application: Application, path: Path) -> None:
    """The path is typed where files and folders are asked for."""
    asked = hand.shown(application, QFileDialog)
    field = asked.findChild(QLineEdit, "fileNameEdit")
    field.setText(str(path))
    hand.qtbot.keyClick(field, Qt.Key.Key_Return)
    hand.until(lambda: not application.window.findChildren(QFileDialog))


def _at(hand: Hand, table: RowTable, key: str) -> list[str]:
    """A click on the row; what stands in it."""
    hand.until(lambda: key in hand.keys(table))
    at = hand.keys(table).index(key)
    hand.qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.model().index(at, 0)).center())
    hand.until(lambda: table.current_key == key)
    return rows(table)[at]


def test_a_call_is_checked_put_right_added_and_updated(
    qtbot: QtBot, start: Start, small_database: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ear = Ear()
    monkeypatch.setattr(speech, "QAccessible", ear)
    hand, application = Hand(qtbot, mouse=True), start(small_database)
    page = _page(hand, application, "calls", CallsPage)
    hand.press(page, "Kontrollera mapp…")
    _given(hand, application, folder)
    hand.until(lambda: page._notice.text == "1 fel i utlysningens filer. Inget har lagts in.")
    hand.until(lambda: page._notice.text in ear.words)
    [[field, fault]] = rows(page.ui.faults_table)
    assert field == "year"
    assert fault.startswith("call.toml, rad ")
    assert page.ui.faults_table.isVisible()
    assert "prov-2021" not in hand.keys(page.ui.calls_table)

    _rewrite(folder, 'year = "i år"', "year = 2021")
    for version in (1, 2):
        hand.press(page, "Lägg in från mapp…")
        _given(hand, application, folder)
        hand.until(lambda version=version: page._notice.text.endswith(f"är inlagd som version {version}."))
        hand.until(lambda version=version: f"Version {version}" in _at(hand, page.ui.calls_table, "prov-2021"))
        _rewrite(folder, "year = 2021", "year = 2021  # en anteckning")
    assert _at(hand, page.ui.calls_table, "prov-2021")[2] == "Egen mapp"
    assert not page.ui.faults_table.isVisible()


def test_roles_are_changed_and_a_person_is_switched_off(qtbot: QtBot, start: Start, small_database: Path) -> None:
    hand, application = Hand(qtbot, mouse=True), start(small_database)
    page = _page(hand, application, "people", PeoplePage)
    assert "ekonom" not in _at(hand, page.ui.people_table, "david")[3]
    hand.press(page, "Ändra roller…")
    dialog = hand.shown(application, PersonDialog)
    roles = dialog.ui.roles_list
    names = [roles.item(at).text() for at in range(roles.count())]
    roles.setCurrentRow(names.index("ekonom"))
    qtbot.keyClick(roles, Qt.Key.Key_Space)
    hand.press(dialog, "Spara rollerna")
    hand.until(lambda: "ekonom" in _at(hand, page.ui.people_table, "david")[3])

    menu = application.window.ui.status_strip.people_menu
    hand.until(lambda: any(one.text().startswith("David") and "ekonom" in one.text() for one in menu.actions()))
    hand.press(page, "Stäng av…")
    hand.press(hand.shown(application, QuestionDialog), "Stäng av")
    hand.until(lambda: _at(hand, page.ui.people_table, "david")[4] == "Avstängd")
    hand.until(lambda: not any(one.text().startswith("David") for one in menu.actions()))
    hand.press(page, "Slå på igen")
    hand.until(lambda: _at(hand, page.ui.people_table, "david")[4] == "Aktiv")


def test_another_database_is_opened_and_the_first_again(
    qtbot: QtBot, start: Start, small_database: Path, tmp_path: Path
) -> None:
    other = tmp_path / "annan" / "annan.db"
    other.parent.mkdir()
    shutil.copy(small_database, other)
    hand, application = Hand(qtbot, mouse=True), start(small_database)

    def opened(name: str) -> None:
        hand.until(lambda: application.window.windowTitle() == f"{name} – Caseworker")
        hand.until(lambda: application.session.place is not None and application.tasks.idle)

    page = _page(hand, application, "databases", DatabasesPage)
    qtbot.mouseClick(page.ui.open_button, LEFT)
    _given(hand, application, other)
    opened("annan")
    page = _page(hand, application, "databases", DatabasesPage)
    assert page.ui.current_label.text() == "annan"
    hand.open(page.ui.recent_table, str(small_database))
    opened("prov")
    page = _page(hand, application, "databases", DatabasesPage)
    qtbot.mouseClick(page.ui.new_button, LEFT)
    _given(hand, application, tmp_path / "ny.db")
    opened("ny")
    assert (tmp_path / "ny.db").exists()
