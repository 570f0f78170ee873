"""From a proposal written in the case to its frozen letter on disk, through the window, by three people."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.states import DecisionState, RoundState
from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.decision.view import DecisionView
from caseworker_app.ui.rounds.dialogs import PeopleDialog, RoundDialog
from caseworker_app.ui.rounds.view import RoundsView
from tests.support.journey import assessed, checked, colleague
from tests.ui.conftest import Start

Shown = TypeVar("Shown", bound=QWidget)


def until(qtbot: QtBot, reached: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(reached()))


def shown(qtbot: QtBot, application: Application, kind: type[Shown]) -> Shown:
    """The widget of a kind that is visible, once it is."""

    def visible() -> list[Shown]:
        return [one for one in application.window.findChildren(kind) if one.isVisible()]

    until(qtbot, visible)
    return visible()[-1]


def press(qtbot: QtBot, within: QWidget, text: str) -> None:
    """Click the button with these words."""
    until(qtbot, lambda: [b for b in within.findChildren(QPushButton) if b.text() == text and b.isVisible()])
    button = next(b for b in within.findChildren(QPushButton) if b.text() == text and b.isVisible())
    until(qtbot, button.isEnabled)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def ready(path: Path) -> UUID:
    """A case checked and assessed by Anna and Bo."""
    with closing(open_office(str(path), "anna")) as office, closing(colleague(office, "bo")) as bo:
        with office.desk.reading() as work:
            case = work.cases.find("dnr")[0]
        for stage in (Stage.FORMAL, Stage.MERITS):
            checked(bo, case, stage)
        for one in (bo, office):
            assessed(one, case)
        return case.id


def room(qtbot: QtBot, application: Application) -> RoundsView:
    application.window.room("decisions")
    return shown(qtbot, application, RoundsView)


def state(view: RoundsView) -> RoundState | None:
    return view.presenter.sheet.round.state if view.presenter.sheet else None


def written(qtbot: QtBot, application: Application, case_id: UUID) -> None:
    """Bo writes a grant with reasons and hands it over by Ctrl+Enter."""
    application.window.case(case_id, "proposal")
    step = shown(qtbot, application, DecisionView)
    press(qtbot, step, "Bifall")
    until(qtbot, lambda: step.ui.reasons_edit.isVisible() and step.presenter.enabled)
    step.ui.reasons_edit.setFocus()
    qtbot.keyClicks(step.ui.reasons_edit, "Insatsen svarar mot bidragets syfte.")
    until(qtbot, lambda: step.presenter.sight and not step.presenter.sight.missing)
    qtbot.keyClick(step.ui.reasons_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: not step.presenter.enabled)


def presented(qtbot: QtBot, application: Application) -> None:
    """Anna opens a round, puts the proposal in and presents it with Bo in the room."""
    view = room(qtbot, application)
    press(qtbot, view, "Ny omgång…")
    press(qtbot, shown(qtbot, application, RoundDialog), "Öppna omgången")
    until(qtbot, lambda: state(view) is RoundState.OPEN)
    view.ui.pills.choose("waiting")
    view.ui.pills.chosen.emit("waiting")
    press(qtbot, view, "Lägg i omgången")
    until(qtbot, lambda: view.presenter.sheet and view.presenter.sheet.inside)
    press(qtbot, view, "Föredra omgången…")
    people = shown(qtbot, application, PeopleDialog)
    people.ui.people_list.setCurrentRow(0)
    qtbot.keyClick(people.ui.people_list, Qt.Key.Key_Space)
    press(qtbot, people, "Föredra omgången")
    until(qtbot, lambda: state(view) is RoundState.PRESENTED)


def decided(qtbot: QtBot, application: Application, out: Path) -> None:
    """David decides, makes the letter and saves it."""
    view = room(qtbot, application)
    press(qtbot, view, "Fatta 1 beslut…")
    press(qtbot, shown(qtbot, application, QuestionDialog), "Fatta 1 beslut")
    until(qtbot, lambda: state(view) is RoundState.DECIDED)
    press(qtbot, view, "Gör 1 brev")
    until(qtbot, lambda: view.presenter.sheet and view.presenter.sheet.line.letters == 1)
    press(qtbot, view, "Spara brev…")
    asked = shown(qtbot, application, QFileDialog)
    asked.setDirectory(str(out))
    asked.fileSelected.emit(str(out))
    asked.close()
    until(qtbot, lambda: list(out.glob("*.pdf")))


def test_a_proposal_becomes_a_decided_frozen_and_saved_letter(
    qtbot: QtBot, start: Start, small_database: Path, tmp_path: Path, qapp: QApplication
) -> None:
    case_id = ready(small_database)
    out = tmp_path / "brev"
    out.mkdir()

    written(qtbot, start(small_database, "bo"), case_id)
    presented(qtbot, start(small_database, "anna"))
    decided(qtbot, start(small_database, "david"), out)

    assert not [one for one in qapp.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    with closing(open_office(str(small_database), "anna")) as office:
        file = office.records.of(case_id)
    (decision,), (letter,) = file.decisions, file.letters
    assert (decision.state, decision.prepared_by) == (DecisionState.DECIDED, "bo")
    assert (decision.presented_by, decision.decided_by, decision.participants) == ("anna", "david", ("bo",))
    (saved,) = out.glob("*.pdf")
    assert saved.name == letter.filename
    assert sha256(saved.read_bytes()).hexdigest() == letter.sha256
