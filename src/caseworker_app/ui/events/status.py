"""How the step stands in the spine; read where the database is owned."""

from __future__ import annotations

from caseworker_app.domain.decision import FIRST
from caseworker_app.domain.states import AppealState, DecisionState, Kind, StatementKind
from caseworker_app.services.casework.cases import closed
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.office import Office
from caseworker_app.ui.step import Mark, Standing

ANSWERS = (*FIRST, Kind.DELAY_REFUSAL)


def status(_office: Office, file: CaseFile) -> Mark:
    """Work waits while a request is not answered or an appeal is not handed on."""
    appeals = file.appeals
    decided = [one for one in file.decisions if one.state is DecisionState.DECIDED]
    late = sum(one.state is AppealState.LATE for one in appeals)
    undismissed = late > sum(one.kind is Kind.APPEAL_DISMISSAL for one in decided)
    if undismissed or any(one.state in (AppealState.RECEIVED, AppealState.TIMELY) for one in appeals):
        return Mark(Standing.TODO, "överklagande")
    said = [one for one in file.statements if one.holds]
    if not closed(file.case.state):
        waiting = [one.due for one in said if one.kind is StatementKind.DELAY and one.due]
        if waiting and not any(one.kind in ANSWERS for one in decided):
            return Mark(Standing.TODO, f"avgörs senast {min(waiting).isoformat()}")
        if any(one.kind is StatementKind.WITHDRAWN for one in said):
            return Mark(Standing.TODO, "återkallad")
    if any(one.state is AppealState.FORWARDED for one in appeals):
        return Mark(Standing.WAITING, "överklagat")
    if said or appeals:
        return Mark(Standing.DONE, said[-1].kind.label.lower() if said else "överklagande avgjort")
    return Mark(Standing.NOT_YET)
