"""The step Återbetalning of an open case: reckoned, communicated, recovered, paid, closed."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import CaseState, Kind
from caseworker_app.services.office import Office
from caseworker_app.services.paying.claims import Demand
from caseworker_app.services.paying.settlements import Settling
from caseworker_app.ui.case.settlement.dialog import DeedDialog
from caseworker_app.ui.case.settlement.status import status
from caseworker_app.ui.case.settlement.view import SettlementView
from caseworker_app.ui.main_window import MainWindow
from caseworker_app.ui.reports.view import ReportsView
from caseworker_app.ui.step import Standing
from caseworker_app.ui.widgets.fields import Editor, MoneyField
from tests.support.granted import DAY, reported
from tests.support.journey import presented
from tests.ui.access import audit
from tests.ui.conftest import Start
from tests.ui.patience import active, at_rest

K = Money.kronor


def shown(qtbot: QtBot, window: MainWindow, case: UUID) -> SettlementView:
    window.case(case, "settlement")
    qtbot.waitUntil(lambda: bool(window.findChildren(SettlementView)))
    step = window.findChildren(SettlementView)[0]
    qtbot.waitUntil(lambda: step.presenter.held is not None)
    return step


def asked(qtbot: QtBot, window: MainWindow, step: SettlementView, deed: str) -> DeedDialog:
    qtbot.waitUntil(lambda: step.actions_of[deed].isEnabled())
    step.actions_of[deed].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(DeedDialog)))
    return window.findChildren(DeedDialog)[0]


def gone(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.findChildren(DeedDialog))


def test_a_grant_is_settled_and_the_recipient_heard(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    path = tmp_path / "slut.db"
    case = reported(path)
    with closing(open_office(str(path), "bo")) as office:
        before = status(office, office.records.of(case))
    application = start(path, "bo")
    window = application.window
    step = shown(qtbot, window, case)
    assert step.ui.sum_figure.text() == "395\u00a0655\u00a0kr"
    assert step.next_button.text() == "Slutreglera bidraget…"

    dialog = asked(qtbot, window, step, "settle")
    deducted, reason = dialog.controls["deducted"], dialog.controls["reason"]
    assert isinstance(deducted, MoneyField)
    assert isinstance(reason, Editor)
    deducted.setText("4345")
    dialog.do()
    qtbot.waitUntil(lambda: bool(dialog.ui.findings.texts))
    reason.setPlainText("Representation.")
    dialog.do()
    gone(qtbot, window)
    qtbot.waitUntil(lambda: step.ui.sum_figure.text() == "400\u00a0000\u00a0kr")
    asked(qtbot, window, step, "hear").do()
    gone(qtbot, window)
    qtbot.waitUntil(lambda: step.actions_of["recover"].isEnabled())
    assert step.next_button.text() == "Mottagaren har svarat…"  # nothing is handed over before (25 § FL)
    asked(qtbot, window, step, "recover").do()
    gone(qtbot, window)
    qtbot.waitUntil(lambda: any("Återkrav" in text for text in texts(step)))
    active(qtbot, window)
    at_rest(qtbot, application)
    found = audit(window)

    assert (found.unnamed, found.unreachable, found.trapped, found.unlabelled) == ([], [], [], [])
    qtbot.waitUntil(lambda: any("väntar i Utskick" in text and "svar senast" in text for text in texts(step)))
    with closing(open_office(str(path), "bo")) as office:
        after = status(office, office.records.of(case))
        assert office.records.of(case).letters[-1].kind == "kommunicering"
    assert (before.standing, after.standing) == (Standing.TODO, Standing.DOING)


def texts(step: SettlementView) -> list[str]:
    return [label.text() for label in step.ui.sheet.findChildren(QLabel) if label.isVisible()]


def recovered(path: Path, case: UUID) -> None:
    """395 655 kr to pay back, decided by David."""

    def office(person: str) -> Office:
        return open_office(str(path), person)

    with closing(office("bo")) as bo, closing(office("cilla")) as cilla, closing(office("david")) as david:
        held = bo.settlements.settle(case, Settling())
        held = bo.settlements.needless(held.id, "Mottagaren har själv begärt det.", held.version)
        made = bo.claims.propose(held.id, Demand(kind=Kind.RECOVERY, amount=K(395_655)))
        bo.decisions.propose(made.id, made.version)
        held_round = presented(cilla, [made.id], DAY)
        david.rounds.decide(held_round.id, held_round.version)


def test_what_comes_in_is_booked_and_the_case_closed(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    path = tmp_path / "slut.db"
    case = reported(path)
    recovered(path, case)
    window = start(path, "anna").window
    step = shown(qtbot, window, case)
    asked(qtbot, window, step, "plan").reject()
    gone(qtbot, window)
    dialog = asked(qtbot, window, step, "receive")
    assert "395\u00a0655\u00a0kr återstår" in dialog.ui.about_text.text()
    dialog.do()
    gone(qtbot, window)
    qtbot.waitUntil(lambda: any("Betalt 395\u00a0655\u00a0kr." in text for text in texts(step)))
    asked(qtbot, window, step, "close").do()
    gone(qtbot, window)
    qtbot.waitUntil(lambda: not step.next_button.isVisible())

    with closing(open_office(str(path), "anna")) as office:
        file = office.records.of(case)
        assert file.case.state is CaseState.CLOSED
        assert status(office, file).standing is Standing.DONE
        assert file.settlement is not None
        assert file.settlement.closed_on == date(2020, 11, 18)


def test_the_room_lists_what_is_to_come_back(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    path = tmp_path / "slut.db"
    case = reported(path)
    recovered(path, case)
    window = start(path, "anna").window
    window.room("reports")
    view = window.view()
    assert isinstance(view, ReportsView)
    qtbot.waitUntil(lambda: bool(view.claims.rows) and bool(view._filters))
    view.ui.pills.choose("claims")
    view._show_rows()
    model = view.ui.claims_table.model()
    shown = [model.index(0, column).data() for column in range(9)]
    assert shown[2:7] == ["395\u00a0655\u00a0kr", "395\u00a0655\u00a0kr", "–", "–", "395\u00a0655\u00a0kr"]
    assert (shown[7], shown[8]) == ("2020-12-18", "Väntar")
    assert (view.ui.table.isVisible(), view.open_button.text()) == (False, "Öppna ärendet")
    view.open_button.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(SettlementView)))
