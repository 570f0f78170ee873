"""The room Beslut: a round gathered, presented by one and decided by another, its letters made; what forbids it is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.states import Channel, DecisionState, RoundState
from caseworker_app.errors import Fault
from caseworker_app.printing.service import Printer
from caseworker_app.services.deciding.roundlists import Decidable, RoundLine, RoundSheet
from caseworker_app.services.office import Office
from caseworker_app.services.sending.dispatch import Sending
from caseworker_app.services.sending.prints import PrintOrder
from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.decision.view import DecisionView
from caseworker_app.ui.letters.jobs import Ways
from caseworker_app.ui.letters.printing import PrintDialog
from caseworker_app.ui.rounds.dialogs import PeopleDialog, RoundDialog
from caseworker_app.ui.rounds.letterwork import LetterWork
from caseworker_app.ui.rounds.presenter import RoundsPresenter, summary
from caseworker_app.ui.rounds.rows import ShownLine
from caseworker_app.ui.rounds.view import INSIDE, RoundsView
from tests.journeys.hands import Hand
from tests.support.files import CALL
from tests.support.journey import assessed, checked, colleague, proposed, root
from tests.ui.conftest import Start
from tests.ui.cuts import cut
from tests.ui.doubled import HIGH, WIDE
from tests.ui.patience import focused
from tests.ui.support import Around, around


class Recording:
    """What the room would show."""

    def __init__(self) -> None:
        self.rounds: list[RoundLine] = []
        self.sheet: RoundSheet | None = None
        self.inside: list[ShownLine] = []
        self.waiting: list[ShownLine] = []
        self.faults: list[Fault] = []
        self.asked: list[str] = []
        self.participants: list[str] = []
        self.at_waiting = 0
        self.offered: list[Decidable] = []
        self.make: Callable[[str, date], None] = lambda _key, _day: None

    def show_rounds(self, lines: Sequence[RoundLine]) -> None:
        self.rounds = list(lines)

    def show_round(self, sheet: RoundSheet, inside: Sequence[ShownLine], waiting: Sequence[ShownLine]) -> None:
        self.sheet, self.inside, self.waiting = sheet, list(inside), list(waiting)

    def show_waiting(self) -> None:
        self.at_waiting += 1

    def show_none(self) -> None:
        self.sheet = None

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self.faults = list(faults)

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None:
        self.asked.append(text)
        answer()

    def ask_round(self, calls: Sequence[Decidable], today: date, then: Callable[[str, date], None]) -> None:
        self.offered, self.make = list(calls), then

    def ask_participants(self, people: Sequence[tuple[str, str]], then: Callable[[list[str]], None]) -> None:
        then(self.participants)


def prepared(office: Office, count: int = 2) -> list[Decision]:
    """Proposals by Bo, with everything done that they need."""
    with office.desk.reading() as work:
        cases = work.cases.find("dnr")[:count]
    with closing(colleague(office, "bo")) as bo:
        for case in cases:
            checked(bo, case)
            checked(bo, case, Stage.MERITS)
            assessed(bo, case)
            assessed(office, case)
        return [proposed(bo, case) for case in cases]


@pytest.fixture
def david(small_office: Office) -> Iterator[Office]:
    with closing(colleague(small_office, "david")) as office:
        yield office


def opened(office: Office, folder: Path) -> tuple[RoundsPresenter, Recording, Around]:
    screen, held = Recording(), around(office, folder)
    presenter = RoundsPresenter(screen, held.place)
    presenter.load()
    return presenter, screen, held


def gathered(office: Office, folder: Path) -> tuple[RoundsPresenter, Recording, Around]:
    """An open round with Bo's proposals in it, by Anna."""
    proposals = prepared(office)
    day = office.desk.clock.today()
    office.rounds.open(CALL, "Prov", day)
    presenter, screen, held = opened(office, folder)
    presenter.put([one.id for one in proposals])
    return presenter, screen, held


def test_proposals_are_put_in_and_taken_out_of_an_open_round(small_office: Office, tmp_path: Path) -> None:
    presenter, screen, _ = gathered(small_office, tmp_path)
    assert [row.line.amount for row in screen.inside] == [Money.kronor(1_000_000)] * 2
    assert [row.missing for row in screen.inside] == [(), ()]

    presenter.take_out([screen.inside[0].line.id])

    assert len(screen.inside) == 1
    assert [row.line.round_id for row in screen.waiting] == [None]
    assert screen.sheet is not None
    call = screen.sheet.round.call_id
    presenter.load_waiting(call)
    assert (screen.at_waiting, screen.faults, screen.sheet.round.state) == (1, [], RoundState.OPEN)
    held = screen.sheet.round
    small_office.rounds.present(held.id, [], held.version)
    presenter.load_waiting(call)
    assert (screen.at_waiting, [one.field for one in screen.faults]) == (1, ["round"])


def test_a_round_presented_by_one_is_decided_by_another_after_one_question(
    small_office: Office, david: Office, tmp_path: Path
) -> None:
    presenter, screen, _ = gathered(small_office, tmp_path)
    screen.participants = ["bo"]
    presenter.present()
    assert screen.sheet is not None
    assert screen.sheet.round.state is RoundState.PRESENTED

    deciding, seen, his = opened(david, tmp_path / "d")
    his.ask.answer = "decide"
    deciding.decide()

    (question,) = his.ask.questions
    assert question.title == "Fatta 2 beslut"
    assert "2 bifall, 2\u00a0000\u00a0000\u00a0kr" in question.text
    assert seen.sheet is not None
    assert seen.sheet.round.decided_by == "david"
    assert {row.line.state for row in seen.inside} == {DecisionState.DECIDED}
    _a_letter_that_fails_leads_to_why(deciding, seen, his)


class NoLetters:
    """What letters are shown in; nothing here is."""

    def ask_printer(self, printers: Sequence[Printer], count: int, then: Callable[[PrintOrder], None]) -> None:
        raise AssertionError(count)

    def open_file(self, path: Path) -> None:
        raise AssertionError(path)

    def show_letter(self, title: str, data: bytes, ways: Ways) -> None:
        raise AssertionError(title)


def _a_letter_that_fails_leads_to_why(deciding: RoundsPresenter, seen: Recording, his: Around) -> None:
    """It says so on its row, and the strip leads to where it is mended."""
    [first, _] = seen.inside
    office = his.place.office()
    with root(office).work() as work:
        applicant = work.applicants.one(case_id=first.line.case_id)
        assert applicant is not None
        work.applicants.change(applicant.id, name="Föreningen 龍")
        work.commit()
    LetterWork(NoLetters(), deciding, his.place).make()
    [failed] = [row for row in seen.inside if row.failed]
    assert failed.line.dnr == first.line.dnr
    assert "tecknet '龍' (U+9F8D) i adress" in failed.failed
    strip = his.messages.told[-1]
    assert (strip.text, strip.action) == (
        "1 brev klara, 1 misslyckades; skälet står på raden.",
        f"Till det som saknas i {first.line.dnr}",
    )
    assert strip.act is not None
    strip.act()
    assert his.go.cases == [(first.line.case_id, "registration")]


def test_nothing_is_decided_when_the_question_is_left(small_office: Office, david: Office, tmp_path: Path) -> None:
    presenter, _, _ = gathered(small_office, tmp_path)
    presenter.present()
    deciding, seen, _ = opened(david, tmp_path / "d")
    deciding.decide()
    assert seen.sheet is not None
    assert seen.sheet.round.state is RoundState.PRESENTED


def test_who_presented_is_refused_to_decide_and_reads_why(small_office: Office, tmp_path: Path) -> None:
    presenter, screen, held = gathered(small_office, tmp_path)
    presenter.present()
    held.ask.answer = "decide"
    presenter.decide()
    assert {fault.field for fault in screen.faults} == {"decided_by"}
    assert "Föredraganden kan inte själv fatta beslutet" in " ".join(fault.text for fault in screen.faults)


def test_a_proposal_goes_back_only_with_a_comment(small_office: Office, david: Office, tmp_path: Path) -> None:
    presenter, _, _ = gathered(small_office, tmp_path)
    presenter.present()
    deciding, seen, his = opened(david, tmp_path / "d")
    his.ask.text = "Skriv vilket underlag som avgjorde."
    deciding.send_back(seen.inside[0].line.id)
    assert his.ask.asked_words[0].needed
    assert len(seen.inside) == 1
    with david.desk.reading() as work:
        back = work.decisions.one(state=DecisionState.RETURNED.value)
    assert back is not None
    assert back.comment == "Skriv vilket underlag som avgjorde."


def test_a_round_is_opened_for_a_call_with_something_to_decide_and_a_day_that_is_one(
    qtbot: QtBot, small_office: Office, tmp_path: Path
) -> None:
    small_office.calls.add("delmos-2021")
    presenter, screen, _ = opened(small_office, tmp_path)
    presenter.new_round()
    assert [(one.key, one.waiting) for one in screen.offered] == [(CALL, 0)]
    prepared(small_office, 1)
    presenter.new_round()
    assert [(one.key, one.waiting) for one in screen.offered] == [(CALL, 1)]

    dialog = RoundDialog(screen.offered, small_office.desk.clock.today(), screen.make)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.day_edit.setText("snart")
    dialog.save_button.click()
    assert dialog.isVisible()
    assert small_office.round_lists.all() == []
    dialog.ui.day_edit.setText("2020-06-12")
    dialog.save_button.click()
    assert not dialog.isVisible()
    assert [(one.call_key, str(one.round.day)) for one in small_office.round_lists.all()] == [(CALL, "2020-06-12")]


def test_the_final_question_names_sums_and_frames(small_office: Office, tmp_path: Path) -> None:
    _, screen, _ = gathered(small_office, tmp_path)
    assert screen.sheet is not None
    text = summary(screen.sheet)
    assert "tillsammans 2\u00a0000\u00a0000\u00a0kr" in text
    assert "55\u00a0000\u00a0000\u00a0kr kvar av 57\u00a0000\u00a0000\u00a0kr" in text


def room_of(application: Application) -> RoundsView:
    application.window.room("decisions")
    view = application.window.view()
    assert isinstance(view, RoundsView)
    return view


def test_the_decider_reads_each_case_with_its_letter_and_comes_back(
    qtbot: QtBot, start: Start, small_database: Path
) -> None:
    with closing(open_office(str(small_database), "anna")) as office:
        proposals = prepared(office)
        held = office.rounds.open(CALL, "Prov", office.desk.clock.today())
        office.rounds.put(held.id, [one.id for one in proposals])
        office.rounds.present(held.id, [], held.version)
    view = room_of(start(small_database, "david"))
    qtbot.waitUntil(lambda: view.ui.lines_table.model().rowCount() == 2)

    view.ui.lines_table.setFocus()
    qtbot.keyClick(view.ui.lines_table, Qt.Key.Key_Return)
    page = view.ui.reading_page
    qtbot.waitUntil(lambda: "Insatsen svarar mot bidragets syfte." in page.ui.summary_text.toPlainText())
    qtbot.waitUntil(lambda: page.ui.letter_paper.count > 0)
    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.next_button.isEnabled())
    qtbot.mouseClick(page.done_button, Qt.MouseButton.LeftButton)

    assert view.ui.pages.currentWidget() is view.ui.overview_page
    assert view.main_button.text() == "Fatta 2 beslut…"


def test_a_proposal_that_goes_back_in_the_window_shows_its_author_why(
    qtbot: QtBot, start: Start, small_database: Path
) -> None:
    with closing(open_office(str(small_database), "anna")) as office:
        proposals = prepared(office, 1)
        held = office.rounds.open(CALL, "Prov", office.desk.clock.today())
        office.rounds.put(held.id, [one.id for one in proposals])
        office.rounds.present(held.id, [], held.version)
    deciding = start(small_database, "david")
    hand, view = Hand(qtbot, mouse=True), room_of(deciding)
    qtbot.waitUntil(lambda: deciding.tasks.idle and view.ui.lines_table.model().rowCount() == 1)
    view.ui.lines_table.setFocus()
    qtbot.keyClick(view.ui.lines_table, Qt.Key.Key_Return)
    qtbot.waitUntil(view.ui.reading_page.return_button.isEnabled)
    hand.press(view.ui.reading_page, "Skicka tillbaka…")
    question = hand.shown(deciding, QuestionDialog)
    focused(qtbot, question.ui.words_edit)
    qtbot.keyClicks(question.ui.words_edit, "Ange underlaget.")
    hand.press(question, "Skicka tillbaka")
    qtbot.waitUntil(lambda: deciding.tasks.idle and view.ui.lines_table.model().rowCount() == 0)
    deciding.window.close()

    writing = start(small_database, "bo")
    writing.window.case(proposals[0].case_id, "proposal")
    step = hand.shown(writing, DecisionView)

    qtbot.waitUntil(lambda: "Beslutsfattaren skickade tillbaka: Ange underlaget." in step.ui.findings.texts)
    qtbot.waitUntil(lambda: step.presenter.enabled and step.ui.findings.isVisible())


def test_a_letter_that_is_noted_as_sent_is_told_as_sent(qtbot: QtBot, start: Start, letters_database: Path) -> None:
    application = start(letters_database)
    view = room_of(application)
    rows = view.ui.lines_table.model()
    qtbot.waitUntil(lambda: application.tasks.idle and rows.rowCount() == 3)
    place, last = application.session.place, rows.columnCount() - 1
    assert place is not None

    def left() -> list[str]:
        return [str(rows.index(at, last).data()) for at in range(rows.rowCount())]

    before, first = left(), view._rows[INSIDE][0].line.letter
    assert first is not None
    sending = Sending(first, Channel.POST)
    place.write(lambda office: office.dispatches.send(sending), lambda _sent: None)
    qtbot.waitUntil(lambda: left() != before)

    assert before == ["Brev klart"] * 3
    assert sorted(left()) == ["Brev klart", "Brev klart", f"Brev skickat {place.opened.today.isoformat()}"]


def test_an_empty_database_explains_the_room(qtbot: QtBot, start: Start, small_database: Path) -> None:
    view = room_of(start(small_database))
    qtbot.waitUntil(lambda: view.ui.empty.accessibleName().startswith("Här fattas besluten"))
    assert view.ui.empty.isVisible()
    assert not view.ui.actions.isVisible()
    for wide, high in ((1366, 768), (WIDE, HIGH)):  # what is narrowed is measured anew
        view.window().resize(wide, high)
        qtbot.waitUntil(lambda: not cut(view.ui.empty))
    assert view.window().width() == WIDE


def test_the_dialogs_give_what_is_chosen(qtbot: QtBot, qapp: QApplication) -> None:
    told: list[object] = []
    people = PeopleDialog([("bo", "Bo Exempelsten"), ("eva", "Eva Exempelö")], told.append)
    qtbot.addWidget(people)
    people.ui.people_list.setCurrentRow(1)
    qtbot.keyClick(people.ui.people_list, Qt.Key.Key_Space)
    people.accept()
    taken = frozenset({date(2020, 6, 12)})
    new = RoundDialog([Decidable("a", "A", 1, taken)], date(2020, 6, 12), lambda _key, day: told.append(day))
    qtbot.addWidget(new)
    assert new.ui.day_edit.text() == "2020-06-15"
    new.ui.day_edit.setText("2020-06-12")
    new.save_button.click()
    assert told == [["eva"]]
    new.ui.day_edit.setText("2020-06-15")
    new.save_button.click()
    assert told.pop() == date(2020, 6, 15)
    printers = [Printer("A", "Skrivare A", duplex=False), Printer("B", "Skrivare B", duplex=True, default=True)]
    printing: QDialog = PrintDialog(printers, 3, told.append)
    qtbot.addWidget(printing)
    printing.accept()
    assert told == [["eva"], PrintOrder(printer="B", copies=1, duplex=True)]
