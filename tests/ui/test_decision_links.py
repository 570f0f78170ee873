"""Every line of what a decision still needs leads to where it is met, in the proposal of a real window."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Kind
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.ui.application import Application
from caseworker_app.ui.decision.view import DecisionView
from caseworker_app.ui.widgets.spine import ENTRY
from tests.journeys.hands import LEFT, Hand
from tests.support.journey import cases_of
from tests.ui.conftest import Start
from tests.ui.patience import active
from tests.ui.screens import at_step

STEPS = {
    "account": "completion",
    "checklist.formal": "formal",
    "checklist.merits": "merits",
    "assessment": "assessment",
}
ROOMS = {"day": "decisions", "decider": "decisions", "presenter": "decisions", "others": "decisions"}
ROOMS |= {"appeal": "settings"}


@dataclass
class Desk:
    """The proposal that waits, and the hand that follows its links."""

    qtbot: QtBot
    application: Application
    case: UUID

    def proposal(self) -> DecisionView:
        self.application.window.case(self.case, "proposal")
        hand = Hand(self.qtbot, mouse=True)
        step = hand.shown(self.application, DecisionView)
        hand.until(lambda: step.presenter.enabled and step.ui.needs_list.count() > 0 and self.application.tasks.idle)
        active(self.qtbot, self.application.window)
        return step

    def back(self, step: DecisionView) -> None:
        """The same proposal, from another room."""
        self.application.window.room("cases")
        self.qtbot.waitUntil(step.isVisible)
        active(self.qtbot, self.application.window)

    def follow(self, step: DecisionView, key: str, *, mouse: bool = True) -> None:
        needs = step.ui.needs_list
        item = needs.item(keys(step).index(key))
        needs.scrollToItem(item)
        if mouse:
            self.qtbot.mouseClick(needs.viewport(), LEFT, pos=needs.visualItemRect(item).center())
            return
        needs.setFocus()
        needs.setCurrentItem(item)
        self.qtbot.keyClick(needs, Qt.Key.Key_Return)

    def came_to(self, field: QWidget) -> None:
        """It has the focus and is seen."""
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
        self.qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())


def keys(step: DecisionView) -> list[str]:
    needs = step.ui.needs_list
    rows = [needs.item(at).data(ENTRY) for at in range(needs.count())]
    return ["" if one.heading else one.key for one in rows]


def below(step: DecisionView, key: str) -> str:
    needs = step.ui.needs_list
    return str(needs.item(keys(step).index(key)).data(ENTRY).below)


def test_every_requirement_of_a_proposal_leads_to_where_it_is_met(
    qtbot: QtBot, start: Start, small_database: Path
) -> None:
    with closing(open_office(str(small_database), "anna")) as office:
        case = cases_of(office)[0].id
        office.decisions.draft(case, Draft(kind=Kind.PARTIAL, amount=Money.kronor(500_000)))
    application = start(small_database)
    application.window.resize(1366, 768)
    desk = Desk(qtbot, application, case)
    step = desk.proposal()
    ui, fields = step.ui, step.fields
    inside = {"kind": fields.starts, "reasons": ui.reasons_edit, "frame": fields.amount, "letter": ui.letter_paper}
    inside |= {"plan": ui.plan_rows.fields[0]}
    assert {one for one in keys(step) if one} == {*inside, *STEPS, *ROOMS}

    desk.follow(step, "kind")
    desk.came_to(ui.kind_segments.focus_target)  # nothing is missing in it yet
    qtbot.mouseClick(fields.ends, LEFT)
    fields.ends.selectAll()
    qtbot.keyClicks(fields.ends, "2020-01-01")
    qtbot.keyClick(fields.ends, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "Perioden slutar innan den börjar." in below(step, "kind"))

    for key, field in inside.items():
        desk.follow(step, key, mouse=key != "reasons")
        desk.came_to(field)
    for key, wanted in STEPS.items():
        desk.follow(step, key)
        qtbot.waitUntil(lambda wanted=wanted: at_step(application) == wanted)
        step = desk.proposal()
    for key, wanted in ROOMS.items():
        desk.follow(step, key)
        qtbot.waitUntil(lambda wanted=wanted: application.window.ui.rooms_host.key == wanted)
        desk.back(step)

    application.window.resize(760, 700)  # the list stands where the letter stood
    qtbot.keyClick(
        application.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: step.ui.needs_pane.isVisible() and not step.ui.letter_pane.isVisible())
    desk.follow(step, "plan")
    desk.came_to(step.ui.plan_rows.fields[0])
