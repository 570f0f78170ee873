"""Whether something is asked of the applicant."""

from __future__ import annotations

from caseworker_app.domain.states import CompletionState
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.office import Office
from caseworker_app.ui.checks.stages import undecided
from caseworker_app.ui.step import Mark, Standing
from caseworker_app.ui.translation import translate


def status(office: Office, file: CaseFile) -> Mark:
    requests = [one for one, _ in office.completions.of(file.case.id) if one.report_id is None]
    if not requests:
        return Mark(Standing.NOT_YET, hidden=not undecided(file))
    newest = requests[-1]
    if any(one.state is CompletionState.SENT for one in requests):
        due = max(one.due for one in requests if one.state is CompletionState.SENT)
        return Mark(Standing.WAITING, translate("marks", "Svar senast {day}").format(day=due.isoformat()))
    if newest.state is CompletionState.DRAFT:
        return Mark(Standing.DOING, translate("marks", "Utkast"))
    if newest.answered_on is not None:
        return Mark(Standing.DONE, translate("marks", "Inkom {day}").format(day=newest.answered_on.isoformat()))
    return Mark(Standing.DONE, translate("marks", "Avslutad utan svar"))
