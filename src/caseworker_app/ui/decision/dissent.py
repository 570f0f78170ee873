"""The deed of a presented or decided decision: put a dissenting opinion on record (30 § FL)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.states import DecisionState, Role
from caseworker_app.errors import CaseworkerError
from caseworker_app.ui.mending import lacking
from caseworker_app.ui.messages import Words
from caseworker_app.ui.workplace import Workplace

translate = QCoreApplication.translate
STATES = (DecisionState.PRESENTED, DecisionState.DECIDED)


def may_dissent(place: Workplace, held: Decision) -> bool:
    """Whether it is sent already is told when it is tried."""
    return held.state in STATES and place.opened.may(Role.DECIDER, Role.CASEWORKER)


def ask_dissent(place: Workplace, held: Decision, then: Callable[[], None]) -> None:
    """The whole text, with what stands there; after the letter is locked it can only be added to."""
    wanted = Words(
        translate("decision", "Avvikande mening"),
        translate(
            "decision", "Vem har en annan mening, och vilken? Går att anteckna tills beslutet skickas (30 § FL)."
        ),
        translate("decision", "Anteckna"),
        text=held.dissent,
        about=str(held.id),
        topic="dissent",
    )

    def recorded(_saved: object) -> None:
        place.messages.announce(translate("decision", "Den avvikande meningen är antecknad"))
        then()

    def failed(error: CaseworkerError) -> None:
        lacking(place, held.case_id, error)

    def chosen(text: str) -> None:
        place.write(lambda office: office.dissents.record(held.id, text, held.version), recorded, failed)

    place.ask.words(wanted, chosen)
