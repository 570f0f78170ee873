"""How far the formal check of a case has come."""

from __future__ import annotations

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_review import ChecklistTemplate, Stage
from caseworker_app.domain.states import CaseState, Outcome
from caseworker_app.services.casework.cases import closed
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.office import Office
from caseworker_app.ui.step import Mark, Standing

WORDS = {
    Outcome.PASSED: "godkänd",
    Outcome.PASSED_WITH_REMARK: "godkänd med anmärkning",
    Outcome.FAILED: "underkänd",
}


def formal_list(call: Call) -> ChecklistTemplate | None:
    """The call's list for the formal check."""
    return next((one for one in call.checklists if one.stage is Stage.FORMAL), None)


def status(office: Office, file: CaseFile) -> Mark:
    template = formal_list(file.call)
    if template is None:
        return Mark(Standing.NOT_YET, hidden=True)
    sheet = office.reviews.begun(file.case.id, template.id)
    if sheet is None:
        waits = file.case.state in (CaseState.REGISTERED, CaseState.COMPLETION)
        return Mark(Standing.TODO if waits and not closed(file.case.state) else Standing.NOT_YET)
    if sheet.checklist.outcome is not Outcome.OPEN:
        return Mark(Standing.DONE, WORDS[sheet.checklist.outcome])
    total = len(sheet.rows)
    return Mark(Standing.DOING, f"{total - len(sheet.unanswered)} av {total} punkter")
