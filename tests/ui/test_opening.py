"""Addresses and passwords, making databases, cancelling, signing in to a shared database."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app.errors import Unavailable
from caseworker_app.ui import opening
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.settings.databases_page import DatabasesPage, PasswordDialog
from caseworker_app.ui.settings.view import SettingsRoom
from caseworker_app.ui.shell.status import StatusStrip
from caseworker_app.ui.welcome.view import Known, Welcome
from tests.support.cluster import Cluster
from tests.ui.conftest import Start

SHARED = "postgresql://anna@db.example.se:5433/delmos"


def test_a_password_is_taken_out_of_an_address_and_put_back_unharmed() -> None:
    full = opening.with_password(SHARED, "å/ @:hemligt")

    assert opening.parted(full) == (SHARED, "å/ @:hemligt")
    assert opening.with_password(SHARED, "") == SHARED


def test_the_servers_own_certificate_stands_in_a_field_of_its_own(qapp: QApplication) -> None:
    trusted = opening.with_root(SHARED, "/etc/ssl/kontorets ca.pem")
    dialog = Welcome()
    dialog.show_shared(Known.of(trusted))

    assert dialog.ui.root_edit.text() == "/etc/ssl/kontorets ca.pem"
    assert dialog.ui.server_edit.text() == "db.example.se:5433"
    assert opening.root_of(dialog.address) == "/etc/ssl/kontorets ca.pem"
    dialog.ui.root_edit.clear()
    assert dialog.address == SHARED
    dialog.deleteLater()


def test_databases_are_called_by_their_name() -> None:
    assert opening.name_of(SHARED) == "delmos"
    assert opening.place_of(SHARED) == "db.example.se"
    assert opening.name_of("/data/prov våren.db") == "prov våren"


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "ärenden.db"
    path.write_text("mitt")

    with pytest.raises(Unavailable):
        opening.make_empty(path)
    assert path.read_text() == "mitt"


def test_a_sample_that_is_cancelled_leaves_nothing_behind(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    application = start()
    qtbot.waitUntil(lambda: application.front.dialog is not None)
    strip = application.window.ui.status_strip
    application.front._sample()
    qtbot.waitUntil(lambda: strip.ui.cancel_button.isVisible())
    strip.ui.cancel_button.click()

    qtbot.waitUntil(lambda: application.tasks.idle)
    qtbot.waitUntil(lambda: application.front.dialog is not None)
    assert list((tmp_path / "home" / "exempel").glob("*.db*")) == []


def test_a_long_status_never_widens_the_window_and_is_whole_in_its_tip(qtbot: QtBot) -> None:
    strip = StatusStrip()
    qtbot.addWidget(strip)
    before, text = strip.minimumSizeHint().width(), "Svaret sparas när anmärkningen är skriven. " * 20
    strip.say(text)
    assert strip.minimumSizeHint().width() == before
    assert strip.ui.said_label.toolTip() == text


def test_a_shared_database_is_tested_and_signed_in_to_from_the_form(
    qtbot: QtBot, start: Start, office_cluster: Cluster
) -> None:
    address = office_cluster.office("anna")
    application = start()
    qtbot.waitUntil(lambda: application.front.dialog is not None)
    application.shared()
    dialog = application.front.dialog
    assert dialog is not None
    dialog.ui.server_edit.setText(address)

    dialog.ui.test_button.click()
    qtbot.waitUntil(lambda: "Anslutningen fungerar" in dialog.ui.answer_label.text())
    dialog.ui.connect_button.click()
    qtbot.waitUntil(lambda: application.session.place is not None)

    assert application.session.place is not None
    assert application.session.place.opened.shared
    assert application.session.place.opened.person == "anna"
    assert not application.window.ui.status_strip.ui.person_button.isEnabled()

    application.window.room("settings", page="databases")
    room = application.window.view()
    assert isinstance(room, SettingsRoom)
    page = room.page("databases")
    assert isinstance(page, DatabasesPage)
    qtbot.waitUntil(lambda: "caseworker backup" in page.ui.backup_label.text())
    page.ui.password_button.click()
    form = application.window.findChild(PasswordDialog)
    assert form is not None
    form.ui.first_edit.setText("ett alldeles nytt lösenord")
    form.save_button.click()
    qtbot.waitUntil(lambda: "inte lika" in form._notice.text)
    form.ui.second_edit.setText("ett alldeles nytt lösenord")
    form.save_button.click()
    qtbot.waitUntil(lambda: "är ändrat" in page._notice.text)
    assert "ett alldeles nytt lösenord" in application.session._passwords.values()
    page.ui.connection_button.click()
    again = application.front.dialog
    assert again is not None
    assert again.address == application.session.place.opened.address
    again.reject()


def test_a_server_that_does_not_answer_is_told_in_the_form(qtbot: QtBot, start: Start) -> None:
    application = start()
    qtbot.waitUntil(lambda: application.front.dialog is not None)
    application.shared()
    dialog = application.front.dialog
    assert dialog is not None
    dialog.ui.server_edit.setText("postgresql://anna@127.0.0.1:1/inget")
    dialog.ui.connect_button.click()

    qtbot.waitUntil(lambda: "svarar inte" in dialog.ui.answer_label.text())
    assert dialog.ui.connect_button.isEnabled()


def test_the_day_of_a_sample_is_moved_from_the_status_strip(qtbot: QtBot, start: Start, small_database: Path) -> None:
    application = start(small_database, "anna")
    strip = application.window.ui.status_strip.ui
    assert strip.day_button.isVisible()
    for typed, shown in (("i morgon", ""), ("2021-06-15", "15\u00a0juni\u00a02021")):
        strip.day_button.click()
        dialog = application.window.findChild(QuestionDialog)
        assert dialog is not None
        dialog.ui.line_edit.setText(typed)
        dialog.accept()
        qtbot.waitUntil(lambda dialog=dialog: not shiboken6.isValid(dialog))
        qtbot.waitUntil(lambda shown=shown: shown in strip.day_button.text())
    assert application.session.place is not None
    assert application.session.place.opened.person == "anna"
