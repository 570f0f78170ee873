"""The room Offline: taking, a conflict between two windows solved by keyboard, a new case, bringing back."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.dates import long_form
from caseworker_app.domain.states import Reply
from caseworker_app.errors import Unusable
from caseworker_app.services.away.begun import NO_NUMBER
from caseworker_app.services.away.conflicts import Conflict
from caseworker_app.services.away.taking import Wanted
from caseworker_app.services.casework.clashes import Side
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.office import Office
from caseworker_app.sync.merge import Why
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.case.adding import Adding
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.checks.view import CheckView
from caseworker_app.ui.intake.registering import BUDGET
from caseworker_app.ui.intake.registration import RegistrationDialog
from caseworker_app.ui.main_window import MainWindow
from caseworker_app.ui.offline.key_dialog import RecoveryKeyDialog
from caseworker_app.ui.offline.presenter import OfflinePresenter
from caseworker_app.ui.offline.taking import Taking
from caseworker_app.ui.offline.taking_dialog import TakingDialog
from caseworker_app.ui.offline.view import OfflineView
from caseworker_app.ui.widgets.checklist import CheckRow
from tests.support.files import CALL, row
from tests.support.offline import MemoryKeys
from tests.ui.access import audit
from tests.ui.conftest import Start
from tests.ui.patience import active
from tests.ui.support import Around, FakeAsk

DNR = "DELMOS 2020/1"
SECRET = "fyra ord ur en bok"


@pytest.fixture
def file(small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Anna's file, worked on."""
    monkeypatch.setenv("CASEWORKER_FILE_PASSWORD", SECRET)
    path = tmp_path / "hem.cwcase"
    with closing(open_office(str(small_database), "anna")) as anna:
        case = anna.cases.by_dnr(DNR)
        sheet = anna.reviews.open(case.id, "formell")
        row = sheet.rows[0].template.id
        anna.reviews.answer(sheet.checklist.id, Given(row, Reply.YES, "Ja."))
        anna.offline.take([DNR], Wanted(path, SECRET))
        with closing(open_office(str(path))) as home:
            home.reviews.answer(sheet.checklist.id, Given(row, Reply.NOT_APPLICABLE, "Ja."))
    return path


def test_a_conflict_between_two_windows_is_solved_by_keyboard_in_the_file(
    start: Start, qtbot: QtBot, file: Path, small_database: Path
) -> None:
    """Bo answers at the office while Anna has the case along; her window is opened with the file by the program."""
    with closing(open_office(str(small_database), "bo")) as office:
        case = office.cases.by_dnr(DNR)
        key = office.reviews.open(case.id, "formell").rows[0].template.id
    bo = start(small_database, "bo").window
    bo.case(case.id, "formal")
    qtbot.waitUntil(lambda: any(one.isVisible() and one.ui.checklist.isVisible() for one in bo.findChildren(CheckView)))
    checks = next(one.ui.checklist for one in bo.findChildren(CheckView) if one.isVisible())
    qtbot.waitUntil(lambda: checks.findChildren(CheckRow) != [] and checks.row(key).verdict.chosen == "yes")
    QTest.keyClick(checks.row(key).verdict, Qt.Key.Key_Right)

    def answered() -> bool:
        with closing(open_office(str(small_database), "bo")) as office:
            answer = office.reviews.open(case.id, "formell").rows[0].answer
            return answer is not None and answer.reply is Reply.NO

    qtbot.waitUntil(answered)
    application = start(file)
    window = application.window
    assert application.session.place is not None
    assert application.session.place.opened.offline
    assert window.ui.status_strip.ui.line_label.isVisible()
    assert "Offline" in window.ui.status_strip.ui.line_label.text()
    _each_room_says_why(qtbot, window)
    window.room("offline")
    qtbot.waitUntil(lambda: window.findChild(OfflineView) is not None)
    view = window.findChild(OfflineView)
    assert isinstance(view, OfflineView)
    active(qtbot, window)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_L, both)
    qtbot.waitUntil(lambda: view.ui.mine_edit.toPlainText() == "ej tillämpligt")
    assert (view.ui.base_edit.toPlainText(), view.ui.theirs_edit.toPlainText()) == ("ja", "nej")
    assert "Bo" in view.ui.theirs_label.text()
    qtbot.waitUntil(lambda: application.tasks.idle and view.mine_action.isEnabled())
    active(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_M, both)
    qtbot.waitUntil(lambda: view.ui.mine_edit.toPlainText() == "")
    QTest.keyClick(window, Qt.Key.Key_L, both)
    qtbot.waitUntil(lambda: checks.row(key).verdict.chosen == "na")
    qtbot.waitUntil(lambda: any("tillbaka." in one for one in _said(window.ui.strips)))
    buttons = window.ui.strips.findChildren(QPushButton)
    QTest.keyClick(
        next(one for one in buttons if one.isVisible() and one.text() == "Visa ärende för ärende"), Qt.Key.Key_Space
    )
    qtbot.waitUntil(lambda: window.findChild(QuestionDialog) is not None)
    dialog = window.findChild(QuestionDialog)
    assert isinstance(dialog, QuestionDialog)
    active(qtbot, dialog)
    assert f"{DNR}: " in dialog.ui.words_edit.toPlainText()
    assert "mitt valdes 1" in dialog.ui.words_edit.toPlainText()
    found = audit(dialog)
    assert (found.unnamed, found.unreachable, found.trapped, found.unlabelled) == ([], [], [], [])
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog) or not dialog.isVisible())


def test_a_return_to_the_office_leads_into_the_file_where_each_choice_tells_what_it_is_about(
    start: Start, qtbot: QtBot, file: Path, small_database: Path
) -> None:
    with closing(open_office(str(small_database), "bo")) as office:
        sheet = office.reviews.open(office.cases.by_dnr(DNR).id, "formell")
        asked = sheet.rows[0].template
        office.reviews.answer(sheet.checklist.id, Given(asked.id, Reply.NO, "Ja."))
    application = start(small_database)
    window, place = application.window, application.session.place
    assert place is not None
    view = OfflineView(place)
    qtbot.addWidget(view)
    view.presenter._return(file, SECRET)
    qtbot.waitUntil(lambda: any("väntar på ditt val" in one for one in _said(window.ui.strips)))
    shown = [one for one in window.ui.strips.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in shown][:2] == ["Öppna filen och välj", "Visa ärende för ärende"]
    shown[0].click()
    qtbot.waitUntil(lambda: isinstance(held := window.view(), OfflineView) and held.presenter.is_file)
    opened = window.view()
    assert isinstance(opened, OfflineView)
    qtbot.waitUntil(lambda: len(opened._lines) == 1)
    [line] = opened._lines.values()
    assert (line.conflict.what, line.conflict.about) == ("Svar i checklista", asked.text)
    assert opened.ui.facts_label.text().endswith("1 värde väntar på ditt val.")


def test_an_application_is_registered_in_the_file_and_gets_its_number_when_it_is_back(
    start: Start, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    """At the window of the file: the form and the case say that the number is yet to come; a document is added."""
    application = start(file)
    window = application.window
    form = application.intake.form(CALL)
    assert isinstance(form, RegistrationDialog)
    qtbot.waitUntil(lambda: form.fields.control("arrived") is not None)
    assert any(NO_NUMBER in one.text() for one in form.findChildren(QLabel))
    assert form.presenter._known is not None
    fields = {field.header: field.id for field in form.presenter._known.call.fields}
    for header, text in row(Referens="", Ankomstsätt="post", Sökande="Provköpings kommun", Bilagor="").items():
        form.presenter.changed(fields.get(header, header.replace("Budget: ", BUDGET)), text)
    form.register_button.click()
    qtbot.waitUntil(lambda: "case" in window.where())
    with closing(open_office(str(file))) as home:
        home.recusals.answer(UUID(window.where()["case"]), biased=False)
    window.case(UUID(window.where()["case"]), "registration")
    view = window.findChildren(CaseView)[-1]
    qtbot.waitUntil(lambda: view.ui.dnr_label.text() == NO_NUMBER)
    papers = tmp_path / "yttrande.txt"
    papers.write_text("Yttrande.", encoding="utf-8")
    adding = Adding(view)
    adding._place = replace(view.place, ask=FakeAsk(paths=[papers]))
    adding.ask()
    qtbot.waitUntil(lambda: [one.filename for one in view.file.documents][1:] == ["yttrande.txt"])
    window.room("offline")
    qtbot.waitUntil(lambda: isinstance(window.view(), OfflineView))
    offline = window.view()
    assert isinstance(offline, OfflineView)
    offline.return_button.click()
    qtbot.waitUntil(lambda: any("Nya i diariet: DELMOS 2020/6" in one for one in _said(window)))
    window.case(UUID(view.where()["case"]))
    qtbot.waitUntil(lambda: view.ui.dnr_label.text() == "DELMOS 2020/6")


def _each_room_says_why(qtbot: QtBot, window: MainWindow) -> None:
    """What needs the shared database, and no longer once the room is left."""
    away = {room.key: room.away_text for room in window.rooms if room.away}
    assert away.keys() == {"allocation", "decisions", "dispatch", "payments"}
    for key in (*away, "overview"):
        window.room(key)
        told = [away[key]] if key in away else []
        qtbot.waitUntil(partial(_says, window, told, away.values()))
    assert all("den delade databasen" in text for text in away.values())


def _says(window: MainWindow, told: Collection[str], known: Collection[str]) -> bool:
    return [text for text in _said(window.ui.strips) if text in known] == told


def _said(window: QWidget) -> list[str]:
    return [one.text() for one in window.findChildren(QLabel) if one.isVisible()]


def test_a_text_that_both_changed_in_one_place_is_put_together_from_both(bench: Around) -> None:
    held = Conflict(1, 0, UUID(int=1), DNR, "Stycke i beslut", Why.CHANGED, (), "Bo", None, left=False, by_field=True)
    presenter = OfflinePresenter(OfflineView(bench.place), bench.place)
    presenter.propose(held, Side("text", "Text", "Före.", "Mitt.", "Deras.", writable=True))
    presenter.propose(held, Side("text", "Text", "A\n\nB", "A1\n\nB", "A\n\nB1", "A1\n\nB1", writable=True))
    assert [one.text for one in bench.ask.asked_words] == ["Mitt.\n\nDeras.", "A1\n\nB1"]
    assert "samma stycke" in bench.ask.asked_words[0].label


def test_cases_are_taken_under_a_password_and_brought_back_into_the_open_database(
    bench: Around, tmp_path: Path, qtbot: QtBot
) -> None:
    bench.ask.paths = [tmp_path / "med.cwcase"]
    Taking(bench.place).take([DNR, "DELMOS 2020/2"])
    dialog = bench.ask.dialogs[-1]
    assert isinstance(dialog, TakingDialog)
    assert "1 handling" in dialog.ui.papers_check.text()  # the same bytes in both cases travel once
    dialog.save_button.click()
    dialog = bench.ask.dialogs[-1]  # no keyring here: asked again, with why
    assert isinstance(dialog, TakingDialog)
    assert "nyckelring" in dialog._notice.text
    dialog.ui.first_edit.setText(SECRET)
    dialog.save_button.click()
    assert "inte lika" in dialog._notice.text
    dialog.ui.second_edit.setText(SECRET)
    dialog.ui.until_edit.setText("2020-05-01")
    dialog.save_button.click()
    assert "eller senare" in dialog._notice.text
    until = bench.place.opened.today + timedelta(days=3)
    dialog.ui.until_edit.show_day(until)
    dialog.ui.papers_check.setChecked(False)
    assert not (tmp_path / "med.cwcase").exists()
    dialog.save_button.click()
    assert (tmp_path / "med.cwcase").exists()
    assert "med.cwcase" in bench.messages.told[-1].text
    assert str(until) in bench.messages.told[-1].text
    with closing(open_office(str(tmp_path / "med.cwcase"), passphrase=SECRET)) as home:
        papers = [one for one in home.records.open(DNR).documents if one.sha256]
        with pytest.raises(Unusable, match="togs inte med"):
            home.records.document(papers[0].id)
    bench.ask.text = SECRET
    view = OfflineView(bench.place)
    qtbot.addWidget(view)
    view.activate()
    assert view.ui.table.model().rowCount() == 2
    assert view.release_button.toolTip() == view.release_button.accessibleDescription() == "Välj ett ärende i listan."
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
    assert view.first_focus() is view.ui.empty.first_offer is not None


def test_the_recovery_key_is_made_and_kept_once_and_unlocks_a_file_whose_password_is_forgotten(
    bench: Around, small_office: Office, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, kept, path = OfflineView(bench.place), tmp_path / "nyckel.txt", tmp_path / "med.cwcase"
    qtbot.addWidget(view)
    bench.ask.paths = [tmp_path / "finns inte" / "nyckel.txt"]

    bench.ask.answer = "yes"
    view.key_button.click()  # the first place cannot be written: the key is shown, and kept in another
    dialog = bench.ask.dialogs[-1]
    assert isinstance(dialog, RecoveryKeyDialog)
    assert "gick inte att skriva" in dialog.problem
    dialog.open()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.isVisible(), dialog.close(), "visas aldrig igen" in dialog.problem) == (True, False, True)
    found = audit(dialog)
    assert (found.unnamed, found.unreachable, found.trapped, found.unlabelled) == ([], [], [], [])
    bench.ask.paths = [kept]
    dialog.save_button.click()
    assert not dialog.isVisible()
    shown = dialog.ui.key_edit.toPlainText()
    assert "".join(shown.split()) == kept.read_text(encoding="utf-8").strip()
    assert {len(group) for group in shown.split()} == {4}
    other = RecoveryKeyDialog("abcd", lambda: None)
    qtbot.addWidget(other)
    other.open()
    other.ui.written_check.setChecked(True)
    assert other.close()
    view.key_button.click()
    assert "har redan" in bench.messages.failures[-1].text
    view.presenter.load()
    assert (view.key_button.isEnabled(), "har redan" in view.key_button.toolTip()) == (False, True)
    small_office.offline.take([DNR], Wanted(path, SECRET))
    keys = MemoryKeys()
    monkeypatch.setattr(small_office.offline._recovery, "_keys", keys)
    bench.ask.paths, bench.ask.text = [path], "en annan nyckel"
    view.recover_button.click()
    assert "hör inte till" in bench.messages.failures[-1].text
    bench.ask.text = shown  # as it is read off, in groups
    view.recover_button.click()
    assert "öppnas nu" in bench.messages.told[-1].text
    with closing(open_office(str(path), keys=keys)) as home:
        assert home.offline.status().cases == (DNR,)


def test_a_colleague_sees_in_the_open_case_who_has_it_offline_and_until_when(
    start: Start, qtbot: QtBot, small_database: Path, tmp_path: Path
) -> None:
    """It comes and goes while Anna has the case open."""
    window = start(small_database).window
    with closing(open_office(str(small_database), "bo")) as bo:
        case, other = bo.cases.by_dnr(DNR).id, bo.cases.by_dnr("DELMOS 2020/2").id
        window.case(case)
        qtbot.waitUntil(lambda: window.findChildren(CaseView)[-1].ui.dnr_label.text() == DNR)
        view = window.findChildren(CaseView)[-1]
        assert view.away.text == ""
        bo.offline.take([DNR], Wanted(tmp_path / "med.cwcase", SECRET, date(2020, 11, 30)))
        said = f"Bo Exempelsten har ärendet offline till {long_form(date(2020, 11, 30))}. Inget är låst."
        qtbot.waitUntil(lambda: view.away.text == said and said in _said(window))
        window.case(other)
        qtbot.waitUntil(lambda: view.ui.dnr_label.text() == "DELMOS 2020/2" and view.away.text == "")
        window.case(case)
        qtbot.waitUntil(lambda: said in _said(window))
        bo.offline.release(bo.offline.away()[0].id, "Minnet är borta.")
    qtbot.waitUntil(lambda: view.away.text == "" and said not in _said(window))
