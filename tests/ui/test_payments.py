"""The room Utbetalningar and the payment step: four eyes said plainly, deeds by key, what stands in the way shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.money import formatted
from caseworker_app.domain.payment import Standing
from caseworker_app.domain.states import RunState
from caseworker_app.errors import Fault
from caseworker_app.services.office import Office
from caseworker_app.services.paying.payments import PartRow
from caseworker_app.services.paying.run_files import RunFile
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.case.payment_status import status
from caseworker_app.ui.case.payment_step import PaymentStep
from caseworker_app.ui.messages import Weight
from caseworker_app.ui.payments import reasons
from caseworker_app.ui.payments.presenter import PaymentsPresenter
from caseworker_app.ui.payments.rows import four_eyes, run_standing
from caseworker_app.ui.payments.view import PaymentsView
from caseworker_app.ui.step import Standing as Step
from caseworker_app.ui.widgets.buttons import ToolButton
from caseworker_app.ui.widgets.chip import Filter
from tests.support.granted import granted
from tests.ui.access import audit
from tests.ui.conftest import Start
from tests.ui.patience import active, at_rest
from tests.ui.support import around


class Recording:
    """What the room would show."""

    def __init__(self) -> None:
        self.rows: list[PartRow] = []
        self.counts: dict[str, int] = {}
        self.runs: list[RunFile] = []
        self.faults: list[Fault] = []
        self.gone_to: list[UUID] = []
        self.followed: list[UUID] = []

    def show_parts(self, rows: Sequence[PartRow], filters: Sequence[Filter]) -> None:
        self.rows, self.counts = list(rows), {one.key: one.count for one in filters}

    def show_runs(self, runs: Sequence[RunFile], names: Mapping[str, str]) -> None:
        self.runs, self.names = list(runs), dict(names)

    def show_choices(self, calls: Sequence[tuple[str, str]]) -> None:
        self.calls = dict(calls)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self.faults = list(faults)

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None:
        answer()

    def go_to_run(self, run_id: UUID) -> None:
        self.gone_to.append(run_id)

    def follow(self, part_id: UUID) -> None:
        self.followed.append(part_id)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """One grant whose first half may be paid; the day is in November."""
    granted(tmp_path / "beviljat.db")
    return tmp_path / "beviljat.db"


@pytest.fixture
def office(database: Path) -> Iterator[Office]:
    with closing(open_office(str(database), "anna")) as opened:
        yield opened


def test_a_run_is_prepared_here_and_approved_by_somebody_else(
    office: Office, database: Path, tmp_path: Path, qapp: QApplication
) -> None:
    mine = around(office, tmp_path)
    screen = Recording()
    presenter = PaymentsPresenter(screen, mine.place)
    presenter.load()
    assert (screen.counts["due"], screen.counts["held"], screen.counts["all"]) == (1, 1, 2)
    mine.ask.text = "i morgon"
    presenter.prepare([])
    assert screen.faults[0].text.startswith("i morgon är ingen dag")
    mine.ask.text = office.desk.clock.today().isoformat()
    presenter.prepare([])
    (held,) = screen.runs
    assert (screen.gone_to, screen.counts["ordered"], screen.faults) == ([held.run.id], 1, [])
    mine.ask.answer = "yes"
    presenter.approve(held)
    assert "får inte godkänna" in screen.faults[0].text
    assert four_eyes(held.run, screen.names, "anna") == "Du har berett uppdraget. Någon annan ska godkänna det."
    with closing(open_office(str(database), "david")) as other:
        theirs, seen = around(other, tmp_path / "annan"), Recording()
        deciding = PaymentsPresenter(seen, theirs.place)
        deciding.load()
        theirs.ask.answer = "yes"
        deciding.approve(seen.runs[0])
        assert seen.runs[0].run.state is RunState.APPROVED
    presenter.load()
    mine.ask.paths = [tmp_path / "ut"]
    presenter.hand_over(screen.runs[0])
    assert "Myndighetens konto saknas" in screen.faults[0].text
    mine.ask.text = "5050-1055; 202100-0001; Exempelmyndigheten"
    presenter.set_debtor()
    mine.ask.text = office.desk.clock.today().isoformat()
    handed, mine.ask.answer = screen.runs[0], ""
    presenter.hand_over(handed)
    question = mine.ask.questions[-1]
    assert (question.escape, question.choices[0].weight) == ("Avbryt", Weight.DANGER)
    assert f"Antal: 1. Summa: {formatted(handed.total)}. Betalningsdag: {mine.ask.text}." in question.text
    assert "Exempelmyndigheten från 5050-1055" in question.text
    assert (screen.runs[0].run.state, (tmp_path / "ut").exists()) == (RunState.APPROVED, False)
    mine.ask.answer = "yes"
    presenter.hand_over(handed)
    assert {path.suffix for path in (tmp_path / "ut").iterdir()} == {".xml", ".csv"}
    asked = len(mine.ask.questions)
    presenter.hand_over(screen.runs[0])
    assert len(mine.ask.questions) == asked  # the same files again: nothing to ask
    early = replace(presenter.who, today=date(2020, 6, 1))
    assert reasons.to_book_paid(early, screen.runs[0]) == f"Kan bokföras från {mine.ask.text}."
    assert run_standing(screen.runs[0])[0] == "Överlämnat"
    presenter.paid(screen.runs[0], [])
    assert run_standing(screen.runs[0])[0] == "Bokfört"
    assert screen.followed == [screen.rows[0].key]
    assert [row.standing.standing for row in screen.rows] == [Standing.PAID, Standing.HELD]
    mine.ask.text = "Kontot är avslutat."
    presenter.returned(screen.runs[0], screen.runs[0].lines[0])
    assert "kommit tillbaka" in screen.rows[0].why[0]
    assert status(office, office.records.of(screen.rows[0].case.id)).standing is Step.WAITING


def test_the_room_prepares_by_key_and_says_who_must_approve(qtbot: QtBot, start: Start, database: Path) -> None:
    application = start(database, "anna")
    window = application.window
    window.room("payments")
    view = window.view()
    assert isinstance(view, PaymentsView)
    qtbot.waitUntil(lambda: application.tasks.idle and view.ui.pills.current == "due")
    active(qtbot, window)
    view.ui.search_field.setText("finns inte")
    assert not view.case_button.isEnabled()  # nothing is said of a row that is searched away
    assert view._count.text().startswith("0 ")
    view.ui.search_field.clear()
    view.ui.pills.choose("ordered")  # as when everything in it has just been booked
    view.follow(view._rows[0].key)
    assert (view.ui.pills.current, len(view._shown)) == ("due", 1)
    view.ui.table.go_to_first()
    at_rest(qtbot, application)
    at_list = audit(window)
    qtbot.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(QuestionDialog)))
    (dialog,) = window.findChildren(QuestionDialog)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: application.tasks.idle and view.ui.pages.currentWidget() is view.ui.runs_page)
    eyes, bank = view.ui.eyes_text.text().split("\n")
    assert eyes == "Du har berett uppdraget. Någon annan ska godkänna det."
    assert bank.startswith("Ej bekräftat med banken: betalfilens kategori SUPP och clearingnummer 9960")
    assert (view.approve_button.isEnabled(), view.withdraw_button.isEnabled()) == (False, True)
    assert view.approve_button.toolTip() == view.approve_button.accessibleDescription() == eyes
    assert view.files_button.toolTip() == "Uppdraget ska godkännas först."
    assert view.withdraw_button.toolTip() == ""
    view.show_faults([Fault("run", "Det gick inte."), Fault("run", "Och inte det.")])
    for left in (["Och inte det."], []):  # each is put away by its own cross
        view.ui.findings.findChildren(ToolButton)[0].click()
        assert view.ui.findings.texts == left
        qtbot.waitUntil(lambda left=left: len(view.ui.findings.findChildren(ToolButton)) == len(left))  # type: ignore[misc]  # bound
    assert view.ui.findings.isHidden()
    view.show_faults([Fault("run", "Det gick inte.")])
    window.room("reports")
    window.room("payments")
    assert view.ui.findings.texts == []
    active(qtbot, window)
    at_rest(qtbot, application)
    found = audit(window)
    for one in (at_list, found):
        assert (one.unnamed, one.unreachable, one.trapped, one.unlabelled) == ([], [], [], [])


def test_the_step_shows_plan_account_and_the_two_who_vouch_for_it(qtbot: QtBot, start: Start, database: Path) -> None:
    with closing(open_office(str(database), "bo")) as office:
        case_id = office.payments.board()[0].case.id
        office.stops.set(case_id, "Uppgifter om konkurs.")
    application = start(database, "bo")
    window = application.window
    window.case(case_id, "payments")
    qtbot.waitUntil(lambda: bool(window.findChildren(PaymentStep)))
    step = window.findChildren(PaymentStep)[0]
    qtbot.waitUntil(lambda: application.tasks.idle and step.lift_action.isEnabled())
    active(qtbot, window)
    at_rest(qtbot, application)
    found = audit(window)
    texts = " ".join(label.text() for label in step.account.findChildren(type(step.stop_title)))
    assert "Kontrollerat av Bo den 2020-06-12, mot Bankgirots register." in texts
    assert "Verifierat av David den 2020-06-12." in texts
    assert (found.unnamed, found.unreachable, found.trapped, found.unlabelled) == ([], [], [], [])
    step.lift_action.trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(QuestionDialog)))
    (dialog,) = window.findChildren(QuestionDialog)
    dialog.ui.words_edit.setPlainText("Uppgiften var fel.")
    dialog.accept()
    qtbot.waitUntil(lambda: application.tasks.idle and not step.lift_action.isEnabled())
    assert step.presenter.payments is not None
    assert step.presenter.payments.parts[0].standing.standing is Standing.DUE
    assert date(2020, 6, 12) == step.presenter.payments.parts[0].standing.part.dispatched
