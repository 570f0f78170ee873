"""A grant from its first payment to the closed case, through the windows of four people, each with a part of it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.claim import ClaimStanding
from caseworker_app.domain.money import Money
from caseworker_app.domain.payment import Standing
from caseworker_app.domain.states import CaseState, Kind, PaymentState, ReportState, RoundState, RunState
from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.case.payment_step import PaymentStep
from caseworker_app.ui.case.report_step import ReportStep
from caseworker_app.ui.case.settlement.dialog import DeedDialog
from caseworker_app.ui.case.settlement.view import SettlementView
from caseworker_app.ui.decision.view import DecisionView
from caseworker_app.ui.dispatch.dialogs import RecordDialog
from caseworker_app.ui.dispatch.view import DispatchView
from caseworker_app.ui.payments.view import PaymentsView
from caseworker_app.ui.reports.dialogs import ReceiveDialog
from caseworker_app.ui.reports.outcome import acceptance
from caseworker_app.ui.rounds.dialogs import PeopleDialog, RoundDialog
from tests.journeys.test_window_decision import press, room, shown, state, until
from tests.support.granted import decided_and_sent
from tests.support.paying import DEBTOR
from tests.ui.conftest import Start
from tests.ui.databases import copied, made_once
from tests.ui.patience import active

K = Money.kronor
SETTLED = date(2021, 6, 21)
CONTROL = Qt.KeyboardModifier.ControlModifier


def seven_hundred(path: Path) -> None:
    """700 000 kr of a million granted, the letter sent; the agency has an account to pay from."""
    decided_and_sent(path, Kind.PARTIAL, 700_000)
    with closing(open_office(str(path), "anna")) as office:
        office.debtors.put(DEBTOR)


@dataclass
class Agency:
    """The windows of its people on one database, each opened when first needed on a day."""

    qtbot: QtBot
    start: Start
    path: Path
    case: UUID
    open: dict[str, Application] = field(default_factory=dict)

    def of(self, person: str) -> Application:
        if person not in self.open:
            self.open[person] = self.start(self.path, person)
        return self.open[person]

    def answer(self, person: str, *verbs: str) -> None:
        """Each question in turn, with the button of these words."""
        for verb in verbs:
            dialog = shown(self.qtbot, self.of(person), QuestionDialog)
            press(self.qtbot, dialog, verb)
            until(self.qtbot, lambda dialog=dialog: not _visible(dialog))

    def move_to(self, day: date) -> None:
        """Everybody goes home; the sample's day is another one when they come back."""
        for one in self.open.values():
            one.window.close()
        self.open.clear()
        with closing(open_office(str(self.path), "anna")) as office:
            office.databases.move_sample_day(day)


def _visible(dialog: QuestionDialog) -> bool:
    try:
        return dialog.isVisible()
    except RuntimeError:  # deleted by Qt once closed
        return False


@pytest.fixture
def agency(qtbot: QtBot, start: Start, made: Path, tmp_path: Path) -> Agency:
    path = copied(made_once(made, "seven_hundred", seven_hundred), tmp_path)
    with closing(open_office(str(path), "anna")) as office:
        case = office.cases.by_dnr("DELMOS 2020/1").id
    return Agency(qtbot, start, path, case)


def _account(agency: Agency) -> None:
    """Bo holds the account against the register, David verifies it."""
    for person, begin, verb in (
        ("bo", "Kontrollera konto…", "Anteckna kontrollen"),
        ("david", "Verifiera konto…", "Verifiera"),
    ):
        window = agency.of(person).window
        window.case(agency.case, "payments")
        shown(agency.qtbot, agency.of(person), PaymentStep)
        press(agency.qtbot, window, begin)
        agency.answer(person, verb)
    step = shown(agency.qtbot, agency.of("david"), PaymentStep)
    until(agency.qtbot, lambda: step.presenter.payments and step.presenter.payments.accounts[0].verified)


def _run(agency: Agency, count: int) -> PaymentsView:
    """Eva prepares what may be paid, David approves it; the room of Eva at the run that may be handed over."""
    views = {}
    for person in ("eva", "david"):
        agency.of(person).window.room("payments")
        views[person] = shown(agency.qtbot, agency.of(person), PaymentsView)
    press(agency.qtbot, views["eva"], "Förbered uppdrag…")
    agency.answer("eva", "Förbered")
    until(agency.qtbot, lambda: len(views["eva"].presenter.held.runs) == count)
    until(agency.qtbot, lambda: len(views["david"].presenter.held.runs) == count)
    views["david"].show_run_page()
    for _ in range(1, count):
        agency.qtbot.keyClick(views["david"].ui.runs_table, Qt.Key.Key_Up)  # the newest stands first
    press(agency.qtbot, views["david"], "Godkänn…")
    agency.answer("david", "Godkänn")
    until(agency.qtbot, lambda: views["eva"].presenter.held.runs[0].run.state is RunState.APPROVED)
    return views["eva"]


def _handed_over(agency: Agency, view: PaymentsView, folder: Path) -> None:
    press(agency.qtbot, view, "Lämna över filer…")
    agency.answer("eva", "Lämna över filerna…")
    asked = shown(agency.qtbot, agency.of("eva"), QFileDialog)
    asked.setDirectory(str(folder))
    asked.fileSelected.emit(str(folder))
    asked.close()
    until(agency.qtbot, lambda: view.presenter.held.runs[0].run.state is RunState.HANDED_OVER)


def _booked(agency: Agency, view: PaymentsView) -> None:
    view.show_run_page()
    press(agency.qtbot, view, "Bokför betalda…")
    agency.answer("eva", "Bokför")
    until(agency.qtbot, lambda: view.presenter.held.runs[0].lines[0].payment.state is PaymentState.PAID)


def _reported(agency: Agency, step: str, costs: dict[str, tuple[str, str]]) -> None:
    """Bo registers a report that came in, judges it row by row with the keyboard, and accepts it."""
    qtbot, application = agency.qtbot, agency.of("bo")
    application.window.case(agency.case, step)
    view = shown(qtbot, application, ReportStep)
    press(qtbot, view, "Registrera redovisning…")
    dialog = shown(qtbot, application, ReceiveDialog)
    for line in dialog.lines:
        amount, outside = costs.get(line.label, ("", ""))
        qtbot.keyClicks(line.sum, amount)
        qtbot.keyClicks(line.outside, outside)
    press(qtbot, dialog, "Registrera")
    until(qtbot, view.review.ui.checklist.isVisible)
    active(qtbot, application.window)
    while (held := view.review.presenter.held) is not None and held.open_rows:
        key, left = held.open_rows[0], len(held.open_rows)
        target = view.review.ui.checklist.row(key).verdict.focus_target
        qtbot.keyClick(view.review, Qt.Key.Key_J, CONTROL)
        until(qtbot, lambda target=target: QApplication.focusWidget() is target)
        qtbot.keyClick(target, Qt.Key.Key_Space)
        until(qtbot, lambda left=left: len(view.review.presenter.held.open_rows) < left)  # type: ignore[union-attr]  # shown
    until(qtbot, view.review.accept_button.isEnabled)
    qtbot.mouseClick(view.review.accept_button, Qt.MouseButton.LeftButton)
    agency.answer("bo", acceptance(view.review.presenter.held))  # type: ignore[arg-type]  # shown
    until(qtbot, lambda: view.review.presenter.held.report.state is ReportState.ACCEPTED)  # type: ignore[union-attr]  # shown


def _settlement(agency: Agency, person: str) -> SettlementView:
    agency.of(person).window.case(agency.case, "settlement")
    step = shown(agency.qtbot, agency.of(person), SettlementView)
    until(agency.qtbot, lambda: step.presenter.held is not None)
    return step


def _deed(agency: Agency, person: str, deed: str, verb: str, **words: str) -> SettlementView:
    """One deed of the settlement, from the case's action bar or its menu."""
    qtbot, step = agency.qtbot, _settlement(agency, person)
    action = step.actions_of[deed]
    until(qtbot, action.isEnabled)
    action.trigger()
    dialog = shown(qtbot, agency.of(person), DeedDialog)
    for name, text in words.items():
        qtbot.keyClicks(dialog.controls[name], text)
    press(qtbot, dialog, verb)
    until(qtbot, lambda: not agency.of(person).window.findChildren(DeedDialog))
    return step


def _recovered(agency: Agency) -> None:
    """Bo hands the draft over, Cilla presents the round, David decides; the letters are made and sent."""
    qtbot, bo = agency.qtbot, agency.of("bo")
    bo.window.case(agency.case, "proposal")
    draft = shown(qtbot, bo, DecisionView)
    until(qtbot, lambda: draft.presenter.enabled)
    press(qtbot, bo.window, "Lämna förslag")
    until(qtbot, lambda: not draft.presenter.enabled)
    view = room(qtbot, agency.of("cilla"))
    press(qtbot, view, "Ny omgång…")
    press(qtbot, shown(qtbot, agency.of("cilla"), RoundDialog), "Öppna omgången")
    until(qtbot, lambda: state(view) is RoundState.OPEN)
    view.ui.pills.choose("waiting")
    view.ui.pills.chosen.emit("waiting")
    press(qtbot, view, "Lägg i omgången")
    until(qtbot, lambda: view.presenter.sheet and view.presenter.sheet.inside)
    press(qtbot, view, "Föredra omgången…")
    press(qtbot, shown(qtbot, agency.of("cilla"), PeopleDialog), "Föredra omgången")
    until(qtbot, lambda: state(view) is RoundState.PRESENTED)
    decider = room(qtbot, agency.of("david"))
    until(qtbot, lambda: state(decider) is RoundState.PRESENTED)
    press(qtbot, decider, "Fatta 1 beslut…")
    agency.answer("david", "Fatta 1 beslut")
    until(qtbot, lambda: state(decider) is RoundState.DECIDED)
    press(qtbot, decider, "Gör 1 brev")
    until(qtbot, lambda: decider.presenter.sheet and decider.presenter.sheet.line.letters == 1)


def _sent(agency: Agency) -> None:
    """Both letters, the one that let the recipient answer and the demand."""
    qtbot, cilla = agency.qtbot, agency.of("cilla")
    cilla.window.room("dispatch")
    view = shown(qtbot, cilla, DispatchView)
    until(qtbot, lambda: view.ui.table.model().rowCount() == 2)
    view.ui.table.selectAll()
    press(qtbot, view, "Anteckna 2 brev som skickade…")
    press(qtbot, shown(qtbot, cilla, RecordDialog), "Anteckna 2 brev som skickade")
    until(qtbot, lambda: not cilla.window.findChildren(RecordDialog))


def _autumn(agency: Agency, folder: Path) -> None:
    _account(agency)
    view = _run(agency, 1)
    _handed_over(agency, view, folder)
    _booked(agency, view)
    _reported(agency, "progress_report", {"Personal": ("200000", "")})
    until(agency.qtbot, lambda: any(row.standing.standing is Standing.COMING for row in view.presenter.held.parts))
    view.back()
    view.ui.pills.choose("coming")
    view.ui.pills.chosen.emit("coming")
    _handed_over(agency, _run(agency, 2), folder)


def _summer(agency: Agency) -> None:
    agency.of("eva").window.room("payments")
    view = shown(agency.qtbot, agency.of("eva"), PaymentsView)
    until(agency.qtbot, lambda: view.presenter.held.runs)
    _booked(agency, view)
    _reported(agency, "final_report", {"Personal": ("562345", "8000"), "Lokaler": ("50000", "")})
    step = _settlement(agency, "bo")
    until(agency.qtbot, lambda: step.ui.sum_figure.text() == "95\u00a0655\u00a0kr")
    _deed(agency, "bo", "settle", "Bekräfta uträkningen")
    _deed(agency, "bo", "hear", "Gör brevet")
    _deed(agency, "bo", "answered", "Registrera svaret", text="Vi godtar kravet.")
    _deed(agency, "bo", "recover", "Föreslå återkrav")
    _recovered(agency)
    _sent(agency)
    _deed(agency, "eva", "receive", "Bokför", reference="BG 1")
    _deed(agency, "bo", "close", "Avsluta ärendet")


def test_a_grant_is_paid_reported_settled_recovered_and_closed(agency: Agency, tmp_path: Path) -> None:
    files = tmp_path / "bank"
    files.mkdir()
    _autumn(agency, files)
    agency.move_to(SETTLED)
    _summer(agency)

    assert len(list(files.glob("*.xml"))) == 2
    with closing(open_office(str(agency.path), "anna")) as office:
        file, payments = office.records.of(agency.case), office.payments.case(agency.case)
        (claim,) = office.claims.of(agency.case)
        proof = office.databases.verify()
    account = payments.accounts[0]
    assert (account.checked.done_by, account.verified.done_by) == ("bo", "david")  # type: ignore[union-attr]  # both are there
    assert [(one.run.prepared_by, one.run.approved_by) for one in payments.payments] == [("eva", "david")] * 2
    assert payments.totals.paid == K(700_000)
    assert (claim.claim.amount, claim.paid, claim.standing) == (K(95_655), K(95_655), ClaimStanding.PAID)
    assert [(one.kind, one.prepared_by, one.decided_by) for one in file.decisions][-1] == (Kind.RECOVERY, "bo", "david")
    assert [one.kind for one in file.letters][1:] == ["kommunicering", "aterkrav"]
    assert (file.case.state, proof.faults) == (CaseState.CLOSED, ())
