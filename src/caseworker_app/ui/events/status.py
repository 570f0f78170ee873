"""How the step stands in the spine; read where the database is owned."""

from __future__ import annotations

from caseworker_app.domain.decision import FIRST
from caseworker_app.domain.states import AppealState, DecisionState, Kind, StatementKind
from caseworker_app.services.casework.cases import closed
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.office import Office
from caseworker_app.ui.labels import worded
from caseworker_app.ui.step import Mark, Standing
from caseworker_app.ui.translation import translate

ANSWERS = (*FIRST, Kind.DELAY_REFUSAL)


def status(_office: Office, file: CaseFile) -> Mark:
    """Work waits while a request is not answered or an appeal is not handed on."""
    appeals = file.appeals
    decided = [one for one in file.decisions if one.state is DecisionState.DECIDED]
    late = sum(one.state is AppealState.LATE for one in appeals)
    undismissed = late > sum(one.kind is Kind.APPEAL_DISMISSAL for one in decided)
    if undismissed or any(one.state in (AppealState.RECEIVED, AppealState.TIMELY) for one in appeals):
        return Mark(Standing.TODO, translate("marks", "överklagande"))
    said = [one for one in file.statements if one.holds]
    if not closed(file.case.state):
        waiting = [one.due for one in said if one.kind is StatementKind.DELAY and one.due]
        if waiting and not any(one.kind in ANSWERS for one in decided):
            return Mark(Standing.TODO, translate("marks", "avgörs senast {day}").format(day=min(waiting)))
        if any(one.kind is StatementKind.WITHDRAWN for one in said):
            return Mark(Standing.TODO, translate("marks", "återkallad"))
    if any(one.state is AppealState.FORWARDED for one in appeals):
        return Mark(Standing.WAITING, translate("marks", "överklagat"))
    if said or appeals:
        return Mark(
            Standing.DONE, worded(said[-1].kind).lower() if said else translate("marks", "överklagande avgjort")
        )
    return Mark(Standing.NOT_YET)
