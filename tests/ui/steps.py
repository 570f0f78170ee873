"""Every step of a case in the running window, each where there is something to do in it."""

from __future__ import annotations

from collections.abc import Container, Iterator
from uuid import UUID

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.services.office import Office
from caseworker_app.ui.application import Application
from caseworker_app.ui.case.steps import STEPS
from caseworker_app.ui.case.view import CaseView
from tests.ui.dialogs import read

# The other steps are of a case that is paid; "decision_check" is the same view as "merits", before a decision.
OF_CASE = {"registration": 2, "formal": 2, "completion": 2, "merits": 1, "assessment": 1, "proposal": 1, "events": 1}
ASIDE = {"decision_check"}
NOTES = "notes"


def _cases(office: Office) -> list[UUID]:
    with office.desk.reading() as work:
        return [one.id for one in work.cases.find("dnr")]


def steps(qtbot: QtBot, application: Application, only: Container[str] | None = None) -> Iterator[tuple[str, QWidget]]:
    """A case of the full database at each step, and the note beside it."""
    cases = read(application, _cases)
    for step in STEPS:
        if step.key in only if only is not None else step.key not in ASIDE:
            application.window.case(cases[OF_CASE.get(step.key, 0)], step.key)
            qtbot.waitUntil(lambda key=step.key: application.tasks.idle and _at(application, key) is not None)
            view = _at(application, step.key)
            assert view is not None
            yield step.key, view
    [shown] = [one for one in application.window.findChildren(CaseView) if one.isVisible()]
    shown.open_drawer(NOTES)
    yield NOTES, shown.ui.drawer


def _at(application: Application, step: str) -> QWidget | None:
    found = [one.step_view() for one in application.window.findChildren(CaseView) if one.isVisible()]
    return next((one for one in found if one is not None and one.objectName() == f"step_{step}"), None)
