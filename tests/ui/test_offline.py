"""The room Offline: taking from the list, a conflict solved by keyboard in a file opened by the program, bringing back."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.states import Reply
from caseworker_app.services.away.offline import Wanted
from caseworker_app.services.casework.reviews import Given
from caseworker_app.ui.offline.presenter import OfflinePresenter
from caseworker_app.ui.offline.taking import Taking
from caseworker_app.ui.offline.view import OfflineView
from tests.ui.conftest import Start
from tests.ui.patience import active
from tests.ui.support import Around

DNR = "DELMOS 2020/1"
SECRET = "fyra ord ur en bok"


@pytest.fixture
def file(small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Anna's file, worked on; Bo has answered otherwise at the office."""
    monkeypatch.setenv("CASEWORKER_FILE_PASSWORD", SECRET)
    path = tmp_path / "hem.cwcase"
    with (
        closing(open_office(str(small_database), "anna")) as anna,
        closing(open_office(str(small_database), "bo")) as bo,
    ):
        case = anna.cases.by_dnr(DNR)
        sheet = anna.reviews.open(case.id, "formell")
        row = sheet.rows[0].template.id
        anna.reviews.answer(sheet.checklist.id, Given(row, Reply.YES, "Ja."))
        anna.offline.take([DNR], Wanted(path, SECRET))
        bo.reviews.answer(sheet.checklist.id, Given(row, Reply.NOT_APPLICABLE, "Ja."))
        with closing(open_office(str(path))) as home:
            home.reviews.answer(sheet.checklist.id, Given(row, Reply.NO, "Ja."))
            assert len(home.offline.bring_back(anna.desk).conflicts) == 1
    return path


def test_a_conflict_is_solved_by_keyboard_in_a_file_opened_by_the_program(
    start: Start, qtbot: QtBot, file: Path, small_database: Path
) -> None:
    application = start(file)
    window = application.window
    assert application.session.place is not None
    assert application.session.place.opened.offline
    assert window.ui.status_strip.ui.line_label.isVisible()
    assert "Offline" in window.ui.status_strip.ui.line_label.text()
    window.room("offline")
    qtbot.waitUntil(lambda: window.findChild(OfflineView) is not None)
    view = window.findChild(OfflineView)
    assert isinstance(view, OfflineView)
    qtbot.waitUntil(lambda: view.ui.mine_edit.toPlainText() == "nej")
    assert (view.ui.base_edit.toPlainText(), view.ui.theirs_edit.toPlainText()) == ("ja", "ej tillämpligt")
    assert "Bo" in view.ui.theirs_label.text()
    active(qtbot, window)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_M, both)
    qtbot.waitUntil(lambda: view.ui.mine_edit.toPlainText() == "")
    QTest.keyClick(window, Qt.Key.Key_L, both)

    def answered() -> bool:
        with closing(open_office(str(small_database), "bo")) as bo:
            case = bo.cases.by_dnr(DNR)
            return bo.reviews.open(case.id, "formell").rows[0].answer.reply is Reply.NO  # type: ignore[union-attr]

    qtbot.waitUntil(answered)
    qtbot.waitUntil(lambda: not window.ui.status_strip.jobs)


def test_cases_are_taken_under_a_password_and_brought_back_into_the_open_database(
    bench: Around, tmp_path: Path, qtbot: QtBot
) -> None:
    bench.ask.paths, bench.ask.text = [tmp_path / "med.cwcase"], SECRET
    Taking(bench.place).take([DNR, "DELMOS 2020/2"])
    assert bench.ask.asked_words[0].secret
    assert (tmp_path / "med.cwcase").exists()
    assert "med.cwcase" in bench.messages.told[-1].text
    view = OfflineView(bench.place)
    qtbot.addWidget(view)
    view.activate()
    assert view.ui.table.model().rowCount() == 2
    assert not view.release_button.isEnabled()
    view.ui.table.go_to_first()
    bench.ask.text = "Minnet är borta."
    view.release_button.click()
    qtbot.waitUntil(lambda: view.ui.table.model().rowCount() == 1)
    bench.ask.text = SECRET
    with closing(open_office(str(tmp_path / "med.cwcase"), passphrase=SECRET)) as home:
        home.cases.note(home.cases.by_dnr(DNR).id, "Hemma.")
    OfflinePresenter(view, bench.place).bring_back()
    assert bench.ask.asked_words[-1].secret
    assert "lämnad" in bench.messages.told[-1].text or "1" in bench.messages.told[-1].text
    assert view.ui.table.model().rowCount() == 0
