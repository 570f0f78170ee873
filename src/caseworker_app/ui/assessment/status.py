"""How far the assessment of a case has come."""

from __future__ import annotations

from caseworker_app.domain.states import CaseState
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.office import Office
from caseworker_app.ui.step import Mark, Standing
from caseworker_app.ui.translation import translate

WORKED_ON = (CaseState.CHECKED, CaseState.ASSESSMENT, CaseState.ASSESSED, CaseState.PROPOSED)


def status(office: Office, file: CaseFile) -> Mark:
    """The step in the spine, by how many have handed in; names and points stay hidden."""
    wanted = file.call.track(file.case.track).assessors
    _, handed_in = office.assessments.progress(file.case.id)
    text = translate("assessment", "{count} av {wanted} lämnade").format(count=handed_in, wanted=wanted)
    if handed_in >= wanted:
        return Mark(Standing.DONE, text)
    if file.case.state in WORKED_ON:
        if handed_in and office.assessments.awaits(file.case.id):
            text = translate("assessment", "{text}, din väntar").format(text=text)
        return Mark(Standing.DOING if handed_in else Standing.TODO, text)
    return Mark(Standing.NOT_YET)
