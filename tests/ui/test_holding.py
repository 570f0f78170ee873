"""After the main deed of a step the focus is still at work: in that step or in the one the work goes on to."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.states import Kind, Reply
from caseworker_app.services.casework.assessments import Points
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.office import Office
from caseworker_app.ui.application import Application
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.worklist.room import WorklistRoom
from tests.support.journey import assessed, cases_of, checked, colleague
from tests.ui.conftest import Start
from tests.ui.patience import active

PRIMARY = "primary"


def answered(office: Office, case: Case, stage: Stage) -> None:
    """Every row, but nothing finished."""
    with office.desk.reading() as work:
        call = office.desk.call(work, case.call_version_id)
    for template in call.checklists:
        if template.stage is stage:
            sheet = office.reviews.open(case.id, template.id)
            office.reviews.answer(sheet.checklist.id, *(Given(row.template.id, Reply.YES) for row in sheet.rows))


def prepared(path: Path) -> dict[str, Case]:
    """A case for each step, with everything done but the deed that ends it."""
    with closing(open_office(str(path), "anna")) as anna, closing(colleague(anna, "bo")) as bo:
        formal, assessment, proposal, *_ = cases_of(anna)
        answered(anna, formal, Stage.FORMAL)
        for case in (assessment, proposal):
            checked(anna, case)
            checked(anna, case, Stage.MERITS)
            assessed(bo, case)
        begun = anna.assessments.begin(assessment.id)
        with anna.desk.reading() as work:
            criteria = anna.desk.call(work, assessment.call_version_id).criteria_of(assessment.track)
        anna.assessments.score(begun.id, *(Points(one.id, 3) for one in criteria))
        anna.assessments.keep(begun.id, "Bifall", "Väl beskrivet.", begun.version)
        assessed(anna, proposal)
        anna.decisions.draft(proposal.id, Draft(kind=Kind.GRANT, amount=Money.kronor(1_000_000), text="Skälen."))
    return {"formal": formal, "assessment": assessment, "proposal": proposal}


def view_of(application: Application) -> CaseView | None:
    room = application.window.view()
    return room.case if isinstance(room, WorklistRoom) else None


def next_deed(application: Application, step: str) -> QPushButton | None:
    """The primary button of the step, when it is there and can be pressed."""
    view = view_of(application)
    if view is None or view.where().get("step") != step or not application.tasks.idle:
        return None
    bar = view.step_view().step_actions() if view.step_view() else None
    found = bar.findChildren(QPushButton) if bar is not None else []
    return next((one for one in found if one.property("kind") == PRIMARY and one.isVisible() and one.isEnabled()), None)


def at_work(application: Application) -> bool:
    """The focus is in the step or beside it, and nothing is under way."""
    view, here = view_of(application), QApplication.focusWidget()
    held = view is not None and here is not None and any(area.isAncestorOf(here) for area in view.work_areas())
    return held and application.tasks.idle


def verb_of(asked: QWidget) -> QAbstractButton:
    """What goes on; Enter may be the way out."""
    [box] = asked.findChildren(QDialogButtonBox)
    return next(one for one in box.buttons() if box.buttonRole(one) is not QDialogButtonBox.ButtonRole.RejectRole)


def test_the_focus_stays_in_the_work_after_the_main_deed_of_each_step(
    qtbot: QtBot, start: Start, small_database: Path
) -> None:
    cases = prepared(small_database)
    application = start(small_database)
    for step, case in cases.items():
        application.window.case(case.id, step)
        qtbot.waitUntil(lambda step=step: next_deed(application, step) is not None)
        active(qtbot, application.window)
        deed = next_deed(application, step)
        assert deed is not None
        word = deed.text()
        deed.setFocus()
        qtbot.waitUntil(deed.hasFocus)
        qtbot.keyClick(deed, Qt.Key.Key_Space)

        def done(step: str = step, word: str = word) -> bool:
            asked = QApplication.activeModalWidget()
            if asked is not None:
                qtbot.keyClick(verb_of(asked), Qt.Key.Key_Space)
                return False
            now = next_deed(application, step)
            return application.tasks.idle and (now is None or now.text() != word)

        qtbot.waitUntil(done)
        active(qtbot, application.window)
        qtbot.waitUntil(partial(at_work, application))
