"""Where in the window the datum is filled in that a letter lacks."""

from __future__ import annotations

from uuid import UUID

from caseworker_app.ui.workplace import Go

_STEPS = {
    "applicant": "registration",
    "application": "registration",
    "case": "registration",
    "decision": "proposal",
    "request": "completion",
    "appeal": "events",
    "applicant.giro": "completion",
    "adress": "registration",
    "organisationsnummer": "registration",
}
_PAGES = {"agency": "agency", "call": "calls", "template": "calls", "myndighetens uppgifter": "agency"}


def place_of(datum: str) -> tuple[str, str]:
    """The step of the case, or the page of Inställningar; `datum` as `LetterFailed.field` names it."""
    head = datum.partition(".")[0]
    return _STEPS.get(datum, _STEPS.get(head, "")), _PAGES.get(head, "")


def go_to(go: Go, case_id: UUID, datum: str) -> None:
    """Shows where it is filled in; what has no place of its own belongs to the decision."""
    step, page = place_of(datum)
    if page:
        go.room("settings", page=page)
    else:
        go.case(case_id, step or "proposal")
