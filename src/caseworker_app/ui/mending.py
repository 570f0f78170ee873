"""Where in the window the datum is filled in that a letter lacks."""

from __future__ import annotations

from uuid import UUID

from caseworker_app.errors import CaseworkerError, LetterFailed
from caseworker_app.ui.messages import Message, Tone
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Go, Workplace

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


def go_to(go: Go, case_id: UUID, datum: str, own: str = "proposal") -> None:
    """Shows where it is filled in; what has no place of its own belongs to the step the letter is written in."""
    step, page = place_of(datum)
    if page:
        go.room("settings", page=page)
    else:
        go.case(case_id, step or own)


def lacking(place: Workplace, case_id: UUID, error: CaseworkerError, own: str = "proposal") -> None:
    """Tells why a letter of the case was not made, with the way to what it lacks; `own` is the letter's step."""
    if not isinstance(error, LetterFailed) or not error.field:
        place.messages.failure(error)
        return
    there, field = translate("letters", "Till det som saknas"), error.field
    place.messages.tell(
        Message(
            error.text,
            Tone.BAD,
            there,
            lambda: go_to(place.go, case_id, field, own),
            key=f"failure:{error.text}",
            refusal=True,
        )
    )
