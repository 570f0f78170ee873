"""Addresses and passwords, making databases, cancelling, signing in to a shared database."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from caseworker_app.errors import Unavailable
from caseworker_app.store import schema
from caseworker_app.ui import opening
from tests.support.cluster import Cluster
from tests.ui.conftest import Start

SHARED = "postgresql://anna@db.example.se:5433/delmos"


def test_a_password_is_taken_out_of_an_address_and_put_back_unharmed() -> None:
    full = opening.with_password(SHARED, "å/ @:hemligt")

    assert opening.parted(full) == (SHARED, "å/ @:hemligt")
    assert opening.with_password(SHARED, "") == SHARED


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


def test_a_shared_database_is_tested_and_signed_in_to_from_the_form(
    qtbot: QtBot, start: Start, cluster: Cluster
) -> None:
    address = cluster.ready("anna")
    schema.upgrade(address)
    from caseworker_app.app import open_office

    office = open_office(address)
    office.people.found()
    office.close()
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
