"""Making a file at the window and coming into it: a take that is cancelled, the way in, a password that is asked for."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from platform import node
from threading import Event
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.services.away.taking import Wanted
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Quiet
from caseworker_app.sync import casefile
from caseworker_app.sync.casefile import NoKeys, WrongPassphrase
from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.case.drawer.presenter import NOTE
from caseworker_app.ui.case.drawer.view import Drawer
from caseworker_app.ui.draft_files import DraftFiles
from caseworker_app.ui.drafts import Drafts
from caseworker_app.ui.meeting import Draft
from caseworker_app.ui.messages import Words
from caseworker_app.ui.offline.presenter import know, received
from caseworker_app.ui.offline.taking import wanted
from caseworker_app.ui.offline.taking_dialog import How, TakingDialog, size_of
from caseworker_app.ui.offline.view import OfflineView
from caseworker_app.ui.offline.words import come_into, drafts_of, leave, of_file, typed
from caseworker_app.ui.tasks import Job, Step
from caseworker_app.ui.worklist.view import WorklistView
from tests.support.files import CALL, row
from tests.ui.conftest import Start
from tests.ui.patience import PATIENCE, active
from tests.ui.support import Around

DNR = "DELMOS 2020/1"
WORDS = "Kanariefågeln sjöng"
SECRET, OTHER = "fyra ord ur en bok", "fem andra ord ur boken"


def _button(over: QWidget, text: str) -> QPushButton | None:
    found = [one for one in over.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    return found[-1] if found else None


def _said(window: QWidget, text: str) -> bool:
    return any(text in one.text() for one in window.findChildren(QLabel) if one.isVisible())


def _take(qtbot: QtBot, application: Application, path: Path, *, papers: bool = True) -> None:
    """By the command of the list, the dialog, which says how much it is, and the picker of files."""
    window = application.window
    window.room("cases")
    qtbot.waitUntil(lambda: application.tasks.idle and any(v.isVisible() for v in window.findChildren(WorklistView)))
    view = next(one for one in window.findChildren(WorklistView) if one.isVisible())
    qtbot.waitUntil(lambda: bool(view.shown()))
    view.ui.table.go_to_first()
    view.take_offline()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(TakingDialog)))
    dialog = next(one for one in window.findChildren(TakingDialog) if one.isVisible())
    assert dialog.ui.papers_check.text() == "Ta &med handlingarnas innehåll (1 handling, 1 kB)"
    dialog.ui.papers_check.setChecked(papers)
    dialog.ui.first_edit.setText(SECRET)
    dialog.ui.second_edit.setText(SECRET)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    picker = window.findChildren(QFileDialog)[0]
    picker.fileSelected.emit(str(path))
    picker.reject()


def test_a_take_that_is_cancelled_leaves_no_file_and_tells_nobody_and_one_that_is_not_leads_into_its_file(
    start: Start, qtbot: QtBot, small_database: Path, tmp_path: Path
) -> None:
    application = start(small_database)
    window, path, pressed = application.window, tmp_path / "med.cwcase", Event()

    def hold(_job: Job, _step: Step) -> None:
        """The take waits for the button where it tells how far it has come."""
        assert pressed.wait(PATIENCE / 1000)

    application.tasks.moved.connect(hold, Qt.ConnectionType.DirectConnection)
    _take(qtbot, application, path)
    strip = window.ui.status_strip.ui
    qtbot.waitUntil(lambda: strip.cancel_button.isVisible() and strip.work_label.text() == "Läser ärenden")
    assert (strip.work_bar.isVisible(), strip.work_bar.value(), strip.work_bar.maximum()) == (True, 0, 1)
    strip.cancel_button.click()
    pressed.set()
    qtbot.waitUntil(lambda: application.tasks.idle and _said(window, "Avbrutet."))
    assert list(tmp_path.glob("med*")) == []
    with closing(open_office(str(small_database), "bo")) as bo:
        assert bo.offline.away() == []

    _take(qtbot, application, path, papers=False)
    qtbot.waitUntil(lambda: _button(window, "Öppna filen") is not None)
    assert _said(window, f"1 ärende är med i med.cwcase ({size_of(path.stat().st_size)}), till ")
    with closing(open_office(str(small_database), "bo")) as bo:
        assert [one.person for one in bo.offline.away()] == ["anna"]
    way = _button(window, "Öppna filen")
    assert way is not None
    way.click()
    qtbot.waitUntil(lambda: application.session.place.opened.address == str(path))  # the program knows its password
    assert application.session.place.opened.offline
    _fetch(qtbot, application)


def _fetch(qtbot: QtBot, application: Application) -> None:
    """What stayed behind comes by the button in the room, which then is gone."""
    window = application.window
    window.room("offline")
    qtbot.waitUntil(lambda: _said(window, "Innehållet i 1 handling lämnades kvar i den delade databasen."))
    button = _button(window, "Hämta handlingarna")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: _said(window, "Innehållet i 1 handling är hämtat.") and not button.isVisible())
    assert not _said(window, "lämnades kvar")


def test_words_that_are_not_saved_go_along_to_another_machine_and_home_again(
    start: Start, qtbot: QtBot, small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The owner's, about the cases that are taken; nobody reads them beside the file, or in the database."""
    monkeypatch.setenv("CASEWORKER_FILE_PASSWORD", SECRET)
    path = tmp_path / "ord.cwcase"
    with closing(open_office(str(small_database), "anna")) as anna:
        case, other = str(anna.cases.by_dnr(DNR).id), str(anna.cases.by_dnr("DELMOS 2020/2").id)
    first = start(small_database)
    assert first.session.drafts is not None
    first.session.drafts.keep(case, NOTE, WORDS)
    first.session.drafts.keep(other, NOTE, "Om något annat")
    taking = wanted(path, How(date.max, papers=True, secret=SECRET), first.session.drafts, str(small_database))
    with closing(open_office(str(small_database), "anna")) as anna:
        anna.offline.take([DNR], taking)
    shared = small_database.read_bytes() + Path(f"{small_database}-wal").read_bytes()
    away = start(path, folder=tmp_path / "tåget")
    assert away.session.drafts is not None
    away.window.case(UUID(case))
    qtbot.waitUntil(lambda: any(one._draft for one in away.window.findChildren(Drawer)))
    editor = next(one.notes.editor for one in away.window.findChildren(Drawer) if one._draft)
    assert editor.toPlainText() == WORDS
    editor.appendPlainText("igen")
    assert [one.text for one in away.session.drafts.all()] == [f"{WORDS}\nigen"]
    away.session.drafts.write_now()
    written = [path, *(one for one in (tmp_path / "tåget").rglob("*") if one.is_file())]
    assert not [one for one in written if WORDS.encode() in one.read_bytes()]
    _back_from_within(qtbot, away, DraftFiles.of(tmp_path / "tåget", str(small_database), "anna"))
    away.window.close()
    with closing(open_office(str(path))) as file:
        assert [one.text for one in file.offline.typed().now] == [f"{WORDS}\nigen"]
    assert WORDS.encode() not in shared
    view = OfflineView(first.session.place)
    qtbot.addWidget(view)
    view.presenter._picked([path])
    qtbot.waitUntil(lambda: (held := first.session.drafts.kept(case, NOTE)) is not None and "igen" in held.text)
    assert not [one for one in first.session.drafts.all() if one.aside]
    assert [one.text for one in first.session.drafts.all() if one.case == other] == ["Om något annat"]
    assert WORDS.encode() not in small_database.read_bytes()


def test_after_a_kill_this_machine_has_the_newer_words_and_a_second_return_brings_nothing_back(
    qtbot: QtBot, small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASEWORKER_FILE_PASSWORD", SECRET)
    path, inline = tmp_path / "ord.cwcase", lambda work: work()
    home = Drafts(DraftFiles.of(tmp_path / "hem", str(small_database), "anna"), inline, QCoreApplication.instance())
    with closing(open_office(str(small_database), "anna")) as anna:
        case = anna.cases.by_dnr(DNR).id
        part = f"{anna.records.of(case).documents[0].id} trial"
        for subject, field, text in ((str(case), NOTE, "äldre"), (str(case), "title", "sparas"), (part, "why", "del")):
            home.keep(subject, field, text)
        home.keep(str(uuid4()), NOTE, "Om något annat")
        anna.offline.take([DNR], wanted(path, How(date.max, papers=True, secret=SECRET), home, str(small_database)))

    def opened(file: Office) -> tuple[Drafts, DraftFiles]:
        words = file.offline.typed()
        files = of_file(words, str(path), home.files, "anna", file.offline.cover())
        drafts = Drafts(files, inline, QCoreApplication.instance())
        come_into(drafts, words)(file)
        return drafts, files

    def back() -> list[str]:
        with closing(open_office(str(small_database), "anna")) as anna:
            _, words = received(anna, path, Quiet(), (SECRET, home.files))
        home.receive(drafts_of(words.now), drafts_of(words.met_at(home.place)))
        know(path, SECRET, {home.place: words.now})
        return [one.text for one in home.all() if one.case in (str(case), part)]

    with closing(open_office(str(path))) as file:
        drafts, _ = opened(file)
        assert {one.text for one in drafts.all()} == {"äldre", "sparas", "del"}
        assert drafts.kept(str(case), NOTE) is not None  # their fields show them
        assert drafts.kept(str(case), "title") is not None
        drafts.keep(str(case), NOTE, "nyare")
        drafts.saved(str(case), "title")
        drafts.write_now()
    assert sorted(back()) == ["del", "nyare"]  # after a kill
    file = open_office(str(path))
    drafts, files = opened(file)
    assert {(one.field, one.text) for one in drafts.all()} == {(NOTE, "nyare"), ("why", "del")}
    leave(file, drafts, file.offline.typed().met)
    assert files.all() == []
    assert sorted(back()) == ["del", "nyare"]
    assert home.kept(str(case), NOTE) is not None
    home.saved(str(case), NOTE)
    assert back() == ["del"]


def test_words_of_a_killed_program_are_found_where_the_stick_is_mounted_under_another_path(
    small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also those that an earlier program has kept under the path."""
    monkeypatch.setenv("CASEWORKER_FILE_PASSWORD", SECRET)
    first, second, inline = tmp_path / "e" / "ord.cwcase", tmp_path / "f" / "ord.cwcase", lambda work: work()
    home = DraftFiles.of(tmp_path / "hem", str(small_database), "anna")
    for folder in (first.parent, second.parent):
        folder.mkdir()
    with closing(open_office(str(small_database), "anna")) as anna:
        anna.offline.take([DNR], Wanted(first, SECRET))

    def on_the_stick(path: Path) -> Drafts:
        with closing(open_office(str(path))) as file:
            words = file.offline.typed()
            files = of_file(words, str(path), home, "anna", file.offline.cover())
            drafts = Drafts(files, inline, QCoreApplication.instance())
            come_into(drafts, words)(file)
        return drafts

    with closing(open_office(str(first))) as file:
        earlier = home.beside(str(first), "anna", file.offline.cover())
        earlier.receive([Draft("case", "title", "skrivet innan")])
    drafts = on_the_stick(first)
    drafts.keep("case", NOTE, WORDS)
    drafts.write_now()
    first.rename(second)
    assert {one.text for one in on_the_stick(second).all()} == {WORDS, "skrivet innan"}


def test_words_that_did_not_come_to_rest_at_home_come_with_the_next_return(
    small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASEWORKER_FILE_PASSWORD", SECRET)
    path, home = tmp_path / "ord.cwcase", DraftFiles.of(tmp_path / "hem", str(small_database), "anna")
    with closing(open_office(str(small_database), "anna")) as anna:
        anna.offline.take([DNR], Wanted(path, SECRET))
        with closing(open_office(str(path))) as file:
            file.offline.keep_typed(typed([Draft("case", NOTE, WORDS)]))
        for _killed in range(2):
            _, words = received(anna, path, Quiet(), (SECRET, home))
            assert drafts_of(words.met_at(home.place)) == []
        know(path, SECRET, {home.place: words.now})
        _, words = received(anna, path, Quiet(), (SECRET, home))
    assert words.met_at(home.place) == words.now


def test_what_a_return_came_to_is_told_above_the_words_that_came_with_it(
    bench: Around, small_office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    view, path, case = OfflineView(bench.place), tmp_path / "med.cwcase", small_office.cases.by_dnr(DNR).id
    qtbot.addWidget(view)
    small_office.offline.take([DNR], Wanted(path, SECRET))
    with closing(open_office(str(path), passphrase=SECRET)) as file:
        file.offline.keep_typed(typed([Draft(str(case), NOTE, WORDS), Draft(str(case), "title", "filens")]))
    bench.place.drafts.keep(str(case), "title", "mitt")
    view.presenter._return(path, SECRET)
    assert [one.key for one in bench.messages.told] == ["words home", "words", "offline"]


def test_a_file_that_is_brought_back_tells_where_it_was_not_closed(
    small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was typed there last can be read by nobody once the file is gone: its key lies in the file."""
    monkeypatch.setenv("CASEWORKER_FILE_PASSWORD", SECRET)
    path, home = tmp_path / "ord.cwcase", DraftFiles.of(tmp_path / "hem", str(small_database), "anna")
    train = DraftFiles.of(tmp_path / "tåget", str(small_database), "anna")
    with closing(open_office(str(small_database), "anna")) as anna:
        anna.offline.take([DNR], Wanted(path, SECRET))

        def opened(at: DraftFiles) -> tuple[Office, Drafts]:
            file = open_office(str(path))
            words = file.offline.typed()
            files = of_file(words, str(path), at, "anna", file.offline.cover())
            drafts = Drafts(files, lambda work: work(), QCoreApplication.instance())
            come_into(drafts, words)(file)
            return file, drafts

        killed, _ = opened(train)
        killed.close()
        leave(*opened(home))
        assert list(received(anna, path, Quiet(), (SECRET, home))[1].open.values()) == [node()]
        assert received(anna, path, Quiet(), (SECRET, train))[1].open == {}
        leave(*opened(train))
        assert received(anna, path, Quiet(), (SECRET, home))[1].open == {}


def _back_from_within(qtbot: QtBot, away: Application, there: DraftFiles) -> None:
    """The words wait where the shared database is opened on that machine as well."""
    away.window.room("offline")
    qtbot.waitUntil(lambda: (back := _button(away.window, "Lämna tillbaka")) is not None and back.isEnabled())
    back = _button(away.window, "Lämna tillbaka")
    assert back is not None
    back.click()
    qtbot.waitUntil(lambda: [one.text for one in there.all()] == [f"{WORDS}\nigen"])


def test_the_window_asks_for_the_password_of_a_file_until_it_is_the_right_one(
    start: Start, qtbot: QtBot, small_database: Path, tmp_path: Path
) -> None:
    path = tmp_path / "hem.cwcase"
    with closing(open_office(str(small_database), "anna")) as anna:
        anna.offline.take([DNR], Wanted(path, SECRET))
    application = start()
    window = application.window
    application.session.open(str(path))

    def asked() -> QuestionDialog | None:
        found = [one for one in window.findChildren(QuestionDialog) if one.isVisible()]
        return found[-1] if found else None

    for secret, said in (("fyra andra ord i boken", "lösenord"), (SECRET, "orörd")):
        qtbot.waitUntil(lambda said=said: (held := asked()) is not None and said in held.ui.text_label.text())
        dialog = asked()
        assert dialog is not None
        active(qtbot, dialog)
        assert dialog.ui.line_edit.echoMode() is QLineEdit.EchoMode.Password
        assert application.session.place is None
        QTest.keyClicks(dialog.ui.line_edit, secret)
        QTest.keyClick(dialog.ui.line_edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda dialog=dialog: asked() is not dialog)
    qtbot.waitUntil(lambda: application.session.place is not None)
    place = application.session.place
    assert place is not None
    assert (place.opened.address, place.opened.offline, place.opened.person) == (str(path), True, "anna")
    qtbot.waitUntil(lambda: "Offline" in window.ui.status_strip.ui.line_label.text())


def test_without_a_keyring_the_recovery_key_gives_a_file_a_new_password(
    bench: Around, small_office: Office, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The password is asked for anew until it is long enough; work in the file, a new case too, opens with it."""
    monkeypatch.setitem(casefile._COST, "n", 2**4)
    view, path = OfflineView(bench.place), tmp_path / "med.cwcase"
    qtbot.addWidget(view)
    key = small_office.offline.make_recovery()
    small_office.offline.take([DNR], Wanted(path, SECRET))
    with closing(open_office(str(path), passphrase=SECRET)) as home:
        home.incomings.enter(CALL, {name: value for name, value in row(Referens="P-77", Bilagor="").items() if value})
    monkeypatch.setattr(small_office.offline._recovery, "_keys", NoKeys())
    said, asked = [key, "för kort", OTHER], list[Words]()

    def words(wanted: Words, then: Callable[[str], None]) -> None:
        asked.append(wanted)
        then(said.pop(0))

    monkeypatch.setattr(bench.ask, "words", words)
    bench.ask.paths = [path]
    view.recover_button.click()
    assert [one.secret for one in asked] == [True, True, True]
    assert ("ingen nyckelring" in asked[1].label, "för kort" in asked[2].label) == (True, True)
    assert "med det nya lösenordet" in bench.messages.told[-1].text
    with closing(open_office(str(path), passphrase=OTHER)) as home:
        assert home.offline.status().begun == ("Ängsholms kommun (exempel)",)
        assert len(home.offline.bring_back(small_office.desk).numbered) == 1
    with pytest.raises(WrongPassphrase):
        open_office(str(path), passphrase=SECRET)
