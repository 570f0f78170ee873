"""What takes long never holds the window: a reading in is watched and stopped, a slow letter is written on meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from threading import Event
from uuid import UUID

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.states import Kind
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.intake import run
from caseworker_app.services.intake.arrivals import Arrival
from caseworker_app.services.intake.attachments import Shelf
from caseworker_app.services.intake.register import Registration
from caseworker_app.services.sending.letters import Letters
from caseworker_app.ui.decision.view import DecisionView
from caseworker_app.ui.intake.view import IntakeDialog
from caseworker_app.ui.main_window import MainWindow
from caseworker_app.ui.widgets import speech
from tests.journeys.hands import LEFT
from tests.support.files import CALL, folder, row
from tests.ui.conftest import Start
from tests.ui.ear import Ear
from tests.ui.patience import active, focused

ENOUGH = 60  # seconds a piece of work is held at most


class Held:
    """Work that stands still once it has begun, until it may go on."""

    def __init__(self) -> None:
        self.begun, self.go_on = Event(), Event()

    def here(self) -> None:
        self.begun.set()
        assert self.go_on.wait(ENOUGH)


def _applications(path: Path) -> Path:
    return folder(path / "in", [row(Referens=f"Z-{n}", Organisationsnummer="212099-0060") for n in (1, 2)])


def test_a_reading_in_is_watched_and_stopped_by_its_button_and_said(
    qtbot: QtBot, start: Start, small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, ear, write = Held(), Ear(), Registration.write

    def slow(self: Registration, new: Sequence[Arrival], shelves: dict[Path, Shelf]) -> list[UUID]:
        held.here()
        return write(self, new, shelves)

    monkeypatch.setattr(run, "PART", 1)
    monkeypatch.setattr(Registration, "write", slow)
    monkeypatch.setattr(speech, "QAccessible", ear)
    application = start(small_database)
    dialog = application.read_in([_applications(tmp_path)])
    assert isinstance(dialog, IntakeDialog)
    active(qtbot, dialog)
    qtbot.waitUntil(dialog.read_button.isEnabled)

    qtbot.mouseClick(dialog.read_button, LEFT)
    qtbot.waitUntil(held.begun.is_set)
    qtbot.waitUntil(lambda: (dialog._bar.isVisible(), dialog._bar.maximum()) == (True, 2))
    qtbot.waitUntil(lambda: dialog._summary.text() == "Registrerar ansökningar …")
    seen = (dialog._bar.value(), dialog.ui.pages.isEnabled(), dialog.close_button.text())
    qtbot.mouseClick(dialog.close_button, LEFT)
    held.go_on.set()
    told = "Inläsningen avbröts. Inget har registrerats."
    qtbot.waitUntil(lambda: dialog._notice.text == told)

    assert seen == (0, False, "Avbryt inläsningen")
    assert (application.window, told) in ear.heard
    assert (dialog._bar.isVisible(), dialog.ui.pages.isEnabled(), dialog.close_button.text()) == (False, True, "Stäng")
    with closing(open_office(str(small_database), "anna")) as office:
        assert office.statistics.of(CALL).applications == 5
    qtbot.mouseClick(dialog.close_button, LEFT)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_slow_letter_is_drawn_while_the_window_is_written_in(
    qtbot: QtBot, start: Start, small_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, preview = Held(), Letters.preview
    with closing(open_office(str(small_database), "anna")) as office:
        with office.desk.reading() as work:
            case = work.cases.find("dnr")[0].id
        office.decisions.draft(case, Draft(kind=Kind.GRANT))

    def slow(self: Letters, *what: object) -> bytes:
        held.here()
        return preview(self, *what)  # type: ignore[arg-type]  # as it is asked

    monkeypatch.setattr(Letters, "preview", slow)
    window = start(small_database).window
    window.case(case, "proposal")
    step = _proposal(qtbot, window)
    qtbot.waitUntil(held.begun.is_set)
    pulse, beats = QTimer(window, interval=20), []
    pulse.timeout.connect(lambda: beats.append(1))
    pulse.start()
    step.ui.reasons_edit.setFocus()
    focused(qtbot, step.ui.reasons_edit)
    qtbot.keyClicks(step.ui.reasons_edit, "Goda grunder.")
    qtbot.waitUntil(lambda: len(beats) > 20)

    assert step.ui.reasons_edit.toPlainText() == "Goda grunder."
    assert step.ui.letter_paper.count == 0
    held.go_on.set()
    qtbot.waitUntil(lambda: step.ui.letter_paper.count > 0)
    pulse.stop()


def _proposal(qtbot: QtBot, window: MainWindow) -> DecisionView:
    """The step that is shown, once it can be written in."""

    def shown() -> list[DecisionView]:
        return [one for one in window.findChildren(DecisionView) if one.isVisible() and one.presenter.enabled]

    qtbot.waitUntil(lambda: shown() != [])
    return shown()[0]
