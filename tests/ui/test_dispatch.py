"""The room Utskick: what waits and what was sent, printed, saved, addressed, mailed and put on record, by key."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.records.decisions import Dispatch
from caseworker_app.domain.states import Channel
from caseworker_app.errors import Fault, LetterFailed
from caseworker_app.printing.service import JobId, JobState, PageRanges, Phase, Printer, PrintJob
from caseworker_app.services.office import Office
from caseworker_app.services.sending.dispatch import Mailing, Sending
from caseworker_app.services.sending.dispatch_rows import DispatchRow
from caseworker_app.services.sending.prints import PrintOrder, Prints
from caseworker_app.ui.dispatch.dialogs import RecordDialog
from caseworker_app.ui.dispatch.presenter import Choices, DispatchPresenter, Record
from caseworker_app.ui.dispatch.rows import ShownLetter
from caseworker_app.ui.dispatch.view import DispatchView
from caseworker_app.ui.letters.jobs import LetterJobs, Ways
from caseworker_app.ui.letters.printing import PrintDialog
from caseworker_app.ui.letters.reading import LetterDialog
from caseworker_app.ui.style import KIND
from caseworker_app.ui.widgets.chip import Filter
from tests.support.letters import damage
from tests.ui.access import audit
from tests.ui.conftest import Start
from tests.ui.databases import DAY
from tests.ui.patience import active, focused
from tests.ui.support import Around, around

FILES = [f"DELMOS-2020-{number}-1" for number in (1, 2, 3)]


class Recording:
    """What the room would show; dialogs are answered with what is prepared."""

    def __init__(self) -> None:
        self.letters: list[ShownLetter] = []
        self.counts: dict[str, int] = {}
        self.groups: dict[str, str] = {}
        self.sendings: list[Dispatch] = []
        self.faults: list[Fault] = []
        self.asked: list[list[DispatchRow]] = []
        self.channel = Channel.POST
        self.order: PrintOrder | None = None
        self.opened: list[Path] = []
        self.read: list[tuple[str, bytes]] = []

    def show_letters(self, letters: Sequence[ShownLetter], filters: Sequence[Filter]) -> None:
        self.letters, self.counts = list(letters), {one.key: one.count for one in filters}

    def show_choices(self, calls: Choices, groups: Choices, kinds: Choices) -> None:
        self.groups, self.kinds = dict(groups), dict(kinds)

    def show_sendings(self, letter: UUID, sendings: Sequence[Dispatch]) -> None:
        self.sendings = list(sendings)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self.faults = list(faults)

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None:
        answer()

    def ask_record(self, rows: Sequence[DispatchRow], then: Record) -> None:
        self.asked.append(list(rows))
        again = all(not row.waits for row in rows)
        then(Mailing(tuple(row.key for row in rows), self.channel, DAY, again=again), "")

    def show_done(self) -> None:
        """Nothing stays open here."""

    def ask_printer(self, printers: Sequence[Printer], count: int, then: Callable[[PrintOrder], None]) -> None:
        assert self.order is not None
        then(self.order)

    def open_file(self, path: Path) -> None:
        self.opened.append(path)

    def show_letter(self, title: str, data: bytes, ways: Ways) -> None:
        self.read.append((title, data))


class Paper:
    """A printer whose jobs are out at once; it refuses the job with a given number."""

    def __init__(self, refused: int = 0) -> None:
        self.jobs: list[tuple[bytes, PrintJob]] = []
        self._refused = refused

    def printers(self) -> tuple[Printer, ...]:
        return (Printer("Lasse", "Korridoren", duplex=True),)

    def submit(self, data: bytes, job: PrintJob) -> JobId:
        self.jobs.append((data, job))
        if len(self.jobs) == self._refused:
            raise LetterFailed("Filen är för stor för skrivaren.")
        return JobId(len(self.jobs))

    def state(self, job: JobId) -> JobState:
        return JobState(Phase.FINISHED)

    def cancel(self, job: JobId) -> None:
        """Nothing waits."""


@pytest.fixture
def office(letters_database: Path) -> Iterator[Office]:
    with closing(open_office(str(letters_database), "anna")) as held:
        yield held


def opened(office: Office, folder: Path) -> tuple[DispatchPresenter, Recording, LetterJobs, Around]:
    """The room's presenter with every letter chosen; files go into a folder of their own."""
    screen, held = Recording(), around(office, folder)
    held.ask.paths = [folder / "ut"]
    presenter = DispatchPresenter(screen, held.place)
    presenter.load()
    presenter.chosen = [one.row for one in screen.letters]
    return presenter, screen, LetterJobs(screen, presenter, held.place), held


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_batch_goes_on_record_and_its_list_is_saved(office: Office, tmp_path: Path, qapp: QApplication) -> None:
    presenter, screen, _, held = opened(office, tmp_path)
    assert screen.counts == {"waiting": 3, "sent": 0, "all": 3}
    assert list(screen.groups.values()) == [f"{DAY} Prov"]
    damage(office, f"{FILES[1]}.pdf")

    presenter.record()

    assert screen.counts == {"waiting": 1, "sent": 2, "all": 3}
    assert [bool(one.failed) for one in screen.letters] == [False, True, False]
    told = held.messages.told[-1]
    assert told.text.startswith("2 brev antecknade som skickade. 1 brev misslyckades")
    assert told.act is not None
    told.act()
    [path] = (tmp_path / "ut").iterdir()
    text = "".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    assert "DELMOS 2020/1" in text.replace("\xa0", " ")
    assert f"{FILES[1]}" not in text
    presenter.look_at(screen.letters[0].row)
    assert [one.channel for one in screen.sendings] == [Channel.POST]


def test_a_sent_letter_is_recorded_again_only_when_nothing_else_is_chosen(
    office: Office, tmp_path: Path, qapp: QApplication
) -> None:
    presenter, screen, _, _ = opened(office, tmp_path)
    first = presenter.chosen[0].key
    office.dispatches.send(Sending(first, Channel.POST))
    presenter.load()
    presenter.chosen = [screen.letters[0].row]
    screen.channel = Channel.BY_HAND
    presenter.record()
    assert [len(one.row.sent) for one in screen.letters] == [2, 0, 0]
    presenter.chosen = [one.row for one in screen.letters]
    presenter.record()
    assert [len(one.row.sent) for one in screen.letters] == [2, 1, 1]
    presenter.choose("", "none", "")
    assert screen.letters == []


def test_letters_become_files_a_print_file_addresses_and_mails(
    office: Office, tmp_path: Path, qapp: QApplication
) -> None:
    _, screen, jobs, held = opened(office, tmp_path)
    out = tmp_path / "ut"
    jobs.save()
    assert names(out) == [f"{name}.pdf" for name in FILES]
    stored = {row.row.letter.file: office.letters.data(row.row.key) for row in screen.letters}
    assert {path.name: path.read_bytes() for path in out.iterdir()} == stored
    jobs.print_file()
    jobs.addresses()
    jobs.mails()
    made = set(names(out)) - {f"{name}.pdf" for name in FILES}
    assert made == {"utskriftsfil-3-brev.pdf", "adresslista-3-brev.csv", *(f"{name}.eml" for name in FILES)}
    with (out / "adresslista-3-brev.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["Fil"] for row in csv.DictReader(file, delimiter=";")] == [f"{name}.pdf" for name in FILES]
    assert len(pypdf.PdfReader(out / "utskriftsfil-3-brev.pdf").pages) % 2 == 0
    assert [told.text.split()[0] for told in held.messages.told] == ["3", "1", "1", "3"]
    act = held.messages.told[-1].act
    assert act is not None
    act()
    assert screen.opened == [out]


def test_letters_are_printed_one_job_each_and_a_refused_one_says_why(
    office: Office, tmp_path: Path, qapp: QApplication
) -> None:
    _, screen, jobs, held = opened(office, tmp_path)
    paper = Paper(refused=2)
    office.prints = Prints(office.desk, paper)
    screen.order = PrintOrder(printer="Lasse", copies=2, duplex=True, pages=PageRanges(((1, 1),)))
    jobs.print()
    assert [(job.copies, job.duplex, str(job.pages)) for _, job in paper.jobs] == [(2, True, "1")] * 3
    assert [data for data, _ in paper.jobs] == [office.letters.data(one.row.key) for one in screen.letters]
    assert [one.failed for one in screen.letters] == ["", "Filen är för stor för skrivaren.", ""]
    assert held.messages.told[-1].text.startswith("2 brev utskrivna. 1 brev misslyckades")
    office.dispatches.send(Sending(screen.letters[0].row.key, Channel.POST))
    jobs.print()
    assert len(paper.jobs) == 6


def test_the_print_dialog_takes_a_page_range_and_says_when_it_is_none(qtbot: QtBot, qapp: QApplication) -> None:
    told: list[PrintOrder] = []
    dialog = PrintDialog([Printer("B", "Skrivare B", duplex=False)], 1, told.append)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.pages_edit.setText("3-1")
    dialog.accept()
    assert told == []
    assert dialog.ui.pages_fault.isVisible()
    dialog.ui.pages_edit.setText("1-2")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert told == [PrintOrder(printer="B", pages=PageRanges(((1, 2),)))]


def test_who_may_not_send_and_who_is_barred_cannot(office: Office, tmp_path: Path, qapp: QApplication) -> None:
    with closing(open_office(str(office.desk.store.engine.url.database), "david")) as david:
        presenter, screen, jobs, held = opened(david, tmp_path)
        presenter.record()
        assert screen.asked == []
        david.recusals.answer(presenter.chosen[0].letter.case_id, "Min syster är anställd där.", biased=True)
        presenter.load()
        presenter.chosen = [screen.letters[0].row]
        jobs.save()
        assert [fault.section for fault in screen.faults] == ["17 § FL"]
        presenter.chosen = [one.row for one in screen.letters]
        jobs.save()
        assert names(tmp_path / "ut") == [f"{name}.pdf" for name in FILES[1:]]
        assert held.messages.failures == []


def room(qtbot: QtBot, start: Start, database: Path, person: str = "anna") -> DispatchView:
    application = start(database, person)
    application.window.room("dispatch")
    view = application.window.view()
    assert isinstance(view, DispatchView)
    qtbot.waitUntil(lambda: application.tasks.idle)
    return view


def test_all_letters_are_recorded_by_key_and_then_stand_under_sent(
    qtbot: QtBot, start: Start, letters_database: Path
) -> None:
    view = room(qtbot, start, letters_database)
    table = view.ui.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 3)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.record_button.text() == "Anteckna 3 brev som skickade…"
    view.record_action.trigger()
    qtbot.waitUntil(lambda: bool(view.window().findChildren(RecordDialog)))
    [dialog] = view.window().findChildren(RecordDialog)
    active(qtbot, dialog)
    found = audit(dialog)
    assert (found.unnamed, found.unreachable, found.trapped, found.unlabelled) == ([], [], [], [])
    place = view.presenter._place
    dialog.ui.note_edit.setPlainText("Lämnade i receptionen.")
    assert [one.text for one in place.drafts.all()] == ["Lämnade i receptionen."]
    dialog.ui.day_field.setText("i går")
    dialog.verb.click()
    assert "åååå-mm-dd" in dialog.ui.findings.texts[0]
    dialog.ui.day_field.setText("2019-01-01")
    dialog.verb.click()
    assert dialog.isVisible()
    dialog.ui.day_field.show_day(DAY)
    dialog.verb.click()
    qtbot.waitUntil(lambda: not view.window().findChildren(RecordDialog))
    assert place.drafts.all() == []
    qtbot.waitUntil(lambda: view.ui.empty.isVisible())
    assert view.ui.empty.accessibleName().startswith("Inga brev väntar")
    view.ui.pills.setFocus()
    qtbot.keyClick(view.ui.pills, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: table.model().rowCount() == 3)
    qtbot.waitUntil(lambda: view.ui.sendings.layout().count() == 1)
    assert (view.record_button.text(), view.record_button.property(KIND)) == ("Anteckna nytt utskick…", "")


def test_a_letter_that_is_read_is_saved_and_printed_from_there(
    qtbot: QtBot, start: Start, letters_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = room(qtbot, start, letters_database)
    path, place = tmp_path / "brev.pdf", view._place
    printed: list[int] = []
    monkeypatch.setattr(type(place.ask), "save_file", lambda _self, _wanted, then: then(path))
    monkeypatch.setattr(DispatchView, "ask_printer", lambda _self, _printers, count, _then: printed.append(count))
    monkeypatch.setattr(Prints, "printers", lambda _self: (Printer("Skrivare", "", duplex=True),))
    qtbot.waitUntil(lambda: view.ui.table.model().rowCount() == 3)
    view.ui.table.go_to_first()
    row = view._current
    assert row is not None
    view._read()
    qtbot.waitUntil(lambda: bool(view.window().findChildren(LetterDialog)))
    (dialog,) = view.window().findChildren(LetterDialog)
    active(qtbot, dialog)

    qtbot.waitUntil(dialog.view.paper.isVisible)
    focused(qtbot, dialog.view.paper)
    assert not dialog.view.note.isVisible()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(path.is_file)
    qtbot.mouseClick(dialog.print_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: printed == [1])
    saved = path.read_bytes()
    found = audit(dialog)
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.window().findChildren(LetterDialog))

    assert saved == place.office().letters.data(row.key)
    assert (found.unnamed, found.unreachable, found.trapped, found.unlabelled) == ([], [], [], [])


def test_the_pages_of_a_letter_have_the_focus_as_soon_as_they_are_shown(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    data = office.letters.data(office.dispatch_rows.all().rows[0].key)
    dialog = LetterDialog("Beslut", data, around(office, tmp_path).place, Ways(lambda: None, lambda: None))
    qtbot.addWidget(dialog)

    assert dialog.focusWidget() is dialog.view.paper


def test_an_empty_room_says_when_letters_come(qtbot: QtBot, start: Start, small_database: Path) -> None:
    view = room(qtbot, start, small_database)
    qtbot.waitUntil(lambda: view.ui.empty.accessibleName().startswith("Inga brev än"))
    assert not view.record_action.isEnabled()
    for made in (view.record_button, view.print_button, view.more_button):
        assert (made.isEnabled(), made.toolTip(), made.accessibleDescription()) == (
            False,
            *2 * ("Välj brev i listan.",),
        )


def test_the_dialog_tells_what_a_single_letter_is_sent_as(office: Office, qtbot: QtBot, qapp: QApplication) -> None:
    told: list[tuple[Mailing, str]] = []
    [first, *_] = office.dispatch_rows.all().rows
    dialog = RecordDialog([first], DAY, lambda mailing, recipient: told.append((mailing, recipient)))
    qtbot.addWidget(dialog)
    assert dialog.ui.channel_combo.currentText() == "E-post"
    dialog.ui.channel_combo.setCurrentIndex(dialog.ui.channel_combo.findText("Bud"))
    dialog.ui.recipient_edit.setText("Receptionen")
    dialog.ui.note_edit.setPlainText("Mot kvitto")
    dialog.record()
    assert told == [(Mailing((first.key,), Channel.COURIER, date(2020, 5, 20), "Mot kvitto"), "Receptionen")]
