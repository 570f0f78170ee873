"""From a file of applications to the printed letter and the ticked report, at the windows of three people."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.states import DecisionState, ReportState, RoundState
from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.assessment.view import AssessmentView
from caseworker_app.ui.case.report_step import ReportStep
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.checks.view import CheckView
from caseworker_app.ui.decision.view import DecisionView
from caseworker_app.ui.dispatch.dialogs import RecordDialog
from caseworker_app.ui.dispatch.view import DispatchView
from caseworker_app.ui.letters.printing import PrintDialog
from caseworker_app.ui.reports.dialogs import ReceiveDialog
from caseworker_app.ui.reports.outcome import acceptance
from caseworker_app.ui.rounds.dialogs import PeopleDialog, RoundDialog
from caseworker_app.ui.rounds.view import RoundsView
from tests.journeys.hands import CONTROL, Hand
from tests.support.files import folder, row
from tests.support.print_room import PrintRoom
from tests.ui import databases
from tests.ui.conftest import Start
from tests.ui.patience import active

REASONS = "Insatsen svarar mot bidragets syfte."
AUTUMN = date(2020, 11, 18)


@pytest.fixture
def printers(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintRoom]:
    with PrintRoom() as started:
        for name in ("DBUS_SYSTEM_BUS_ADDRESS", "CUPS_SERVER"):
            monkeypatch.setenv(name, started.environment[name])
        yield started


@pytest.fixture
def staffed(made: Path, tmp_path: Path) -> Path:
    """The 2020 call and its people; no application yet."""
    return databases.copied(databases.made_once(made, "staffed", databases.staffed), tmp_path)


def _seat(start: Start, database: Path, person: str) -> Application:
    """The window as large as on an office's screen."""
    made = start(database, person)
    made.window.resize(1366, 768)
    return made


def _came(hand: Hand, application: Application, table: Path) -> UUID:
    """Anna reads the file in and opens the case that came of it."""
    dialog = hand.files(application, table)
    hand.until(dialog.read_button.isEnabled)
    if hand.mouse:
        hand.press(dialog, dialog.read_button.text())
    else:
        active(hand.qtbot, dialog)
        hand.qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Return, CONTROL)
    entered = dialog.ui.entered_table
    hand.until(lambda: dialog.ui.report_page.isVisible() and hand.keys(entered))
    hand.open(entered, hand.keys(entered)[0])
    view = hand.shown(application, CaseView)
    hand.until(lambda: view.case_id is not None)
    return view.case_id


def _no_bias(hand: Hand, application: Application, case: UUID) -> None:
    hand.press(hand.case(application, case), "Svara på jävsfrågan")
    hand.press(hand.shown(application, QuestionDialog), "Nej, jag är inte jävig")


def _checked(hand: Hand, application: Application, case: UUID, step: str, verb: str) -> None:
    """Every row of a check yes, then it is finished."""
    hand.case(application, case, step)
    view = hand.shown(application, CheckView)
    if step == "merits":
        hand.press(view, "Börja kontrollen")
    hand.until(lambda: view.ui.checklist.isVisible() and view.presenter.rows)
    for key in view.presenter.rows:
        hand.choose(view.ui.checklist.row(key).verdict, 0)
    hand.until(lambda: not view.presenter.missing)
    hand.press(application.window, verb)
    hand.until(lambda: not view.presenter.open)


def _assessed(hand: Hand, application: Application, case: UUID) -> None:
    hand.case(application, case, "assessment")
    view = hand.shown(application, AssessmentView)
    hand.press(view, "Börja bedöma")
    hand.until(lambda: view.presenter.criteria and view.ui.criteria.isVisible())
    for one in view.presenter.criteria:
        row = view.ui.criteria.row(one.id)
        hand.choose(row.points, 3)
        hand.until(lambda row=row: row.points.chosen == "3")
    hand.choose(view.ui.recommendation_segments, 0)
    hand.press(application.window, "Lämna bedömningen")
    hand.press(hand.shown(application, QuestionDialog), "Lämna bedömningen")
    hand.until(view.ui.summary_edit.isReadOnly)


def _proposed(hand: Hand, application: Application, case: UUID) -> None:
    hand.case(application, case, "proposal")
    step = hand.shown(application, DecisionView)
    hand.press(step, "Bifall")
    hand.until(lambda: step.ui.reasons_edit.isVisible() and step.presenter.enabled)
    hand.write(step.ui.reasons_edit, REASONS)
    hand.until(lambda: step.presenter.sight and not step.presenter.sight.missing)
    hand.press(application.window, "Lämna förslag")
    hand.until(lambda: not step.presenter.enabled)


def _state(view: RoundsView) -> RoundState | None:
    return view.presenter.sheet.round.state if view.presenter.sheet else None


def _room(hand: Hand, application: Application) -> RoundsView:
    hand.room(application, "decisions")
    return hand.shown(application, RoundsView)


def _presented(hand: Hand, application: Application) -> None:
    view = _room(hand, application)
    hand.press(view, "Ny omgång…")
    hand.press(hand.shown(application, RoundDialog), "Öppna omgången")
    hand.until(lambda: _state(view) is RoundState.OPEN)
    hand.filter(view.ui.pills, "waiting")
    hand.press(view, "Lägg i omgången")
    hand.until(lambda: view.presenter.sheet and view.presenter.sheet.inside)
    hand.press(view, "Föredra omgången…")
    hand.press(hand.shown(application, PeopleDialog), "Föredra omgången")
    hand.until(lambda: _state(view) is RoundState.PRESENTED)


def _decided_and_printed(hand: Hand, application: Application, case: UUID, printers: PrintRoom) -> bytes:
    """David says that he is not disqualified, decides, makes the letter and prints it; what came to the printer."""
    view = _room(hand, application)
    hand.until(lambda: _state(view) is RoundState.PRESENTED)
    hand.press(view, "Fatta 1 beslut…")
    hand.press(hand.shown(application, QuestionDialog), "Fatta 1 beslut")
    hand.until(lambda: _state(view) is RoundState.DECIDED)
    hand.press(view, "Gör 1 brev")
    hand.until(lambda: view.presenter.sheet and view.presenter.sheet.line.letters == 1)
    hand.press(view, "Skriv ut brev…")
    dialog = hand.shown(application, PrintDialog)
    hand.pick(dialog.ui.printer_combo, PrintRoom.QUEUE)
    hand.press(dialog, "Skriv ut")
    (came,) = printers.arrived(1)
    hand.until(lambda: not application.window.ui.status_strip.jobs)
    return came.data


def _sent(hand: Hand, application: Application) -> None:
    hand.room(application, "dispatch")
    view = hand.shown(application, DispatchView)
    hand.until(lambda: view.ui.table.model().rowCount() == 1)
    hand.mark_all(view.ui.table)
    hand.press(view, "Anteckna som skickat…")
    hand.press(hand.shown(application, RecordDialog), "Anteckna som skickat")
    hand.until(lambda: not application.window.findChildren(RecordDialog))


def _reported(hand: Hand, application: Application, case: UUID) -> None:
    """Bo registers the progress report, ticks it row by row, and accepts it."""
    hand.case(application, case, "progress_report")
    view = hand.shown(application, ReportStep)
    hand.press(view, "Registrera redovisning…")
    dialog = hand.shown(application, ReceiveDialog)
    line = next(one for one in dialog.lines if one.label == "Personal")
    hand.write(line.sum, "200000")
    hand.press(dialog, "Registrera")
    hand.until(lambda: view.review.presenter.held is not None and view.review.ui.checklist.isVisible())
    for key in [one.template.id for one in view.review.presenter.held.sheet.rows]:
        hand.choose(view.review.ui.checklist.row(key).verdict, 0)
    hand.until(view.review.accept_button.isEnabled)
    hand.press(application.window, view.review.accept_button.text())
    hand.press(hand.shown(application, QuestionDialog), acceptance(view.review.presenter.held))
    hand.until(lambda: view.review.presenter.held.report.state is ReportState.ACCEPTED)


@pytest.mark.parametrize("mouse", [True, False], ids=["mouse", "keys"])
def test_an_application_read_in_becomes_a_printed_letter_and_a_ticked_report(
    qtbot: QtBot, start: Start, staffed: Path, tmp_path: Path, printers: PrintRoom, *, mouse: bool
) -> None:
    hand = Hand(qtbot, mouse)
    anna = _seat(start, staffed, "anna")
    case = _came(hand, anna, folder(tmp_path / "in", [row()], "ansokningar.csv"))
    _no_bias(hand, anna, case)
    _checked(hand, anna, case, "formal", "Slutför formell kontroll")
    _checked(hand, anna, case, "merits", "Slutför saklig kontroll")
    bo = _seat(start, staffed, "bo")
    _no_bias(hand, bo, case)
    for person in (anna, bo):
        _assessed(hand, person, case)
    _proposed(hand, bo, case)
    _presented(hand, anna)
    david = _seat(start, staffed, "david")
    _no_bias(hand, david, case)
    printed = _decided_and_printed(hand, david, case, printers)
    _sent(hand, anna)
    for person in (anna, bo, david):
        person.window.close()
    with closing(open_office(str(staffed), "anna")) as office:
        office.databases.move_sample_day(AUTUMN)
    _reported(hand, _seat(start, staffed, "bo"), case)

    with closing(open_office(str(staffed), "anna")) as office:
        file, proof = office.records.of(case), office.databases.verify()
    assert proof.faults == ()
    assert [(one.state, one.prepared_by, one.decided_by) for one in file.decisions] == [
        (DecisionState.DECIDED, "bo", "david")
    ]
    assert printed.startswith(b"%PDF")
    assert REASONS in " ".join(page.extract_text() for page in PdfReader(BytesIO(printed)).pages).replace("\n", " ")
    assert [one.kind for one in file.letters] == ["bifall"]
    assert next(one for one in file.reports if one.kind == "lagesrapport").state is ReportState.ACCEPTED
