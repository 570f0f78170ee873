"""Named views of the worklist, the same in the window and at the command line."""

from __future__ import annotations

from dataclasses import dataclass

from caseworker_app.domain.states import CaseState


@dataclass(frozen=True, slots=True)
class View:
    """A named selection; `mine` keeps to the cases the actor handles."""

    title: str
    states: tuple[CaseState, ...] = ()
    mine: bool = False


VIEWS = {
    "alla": View("Alla ärenden"),
    "mina": View("Mina ärenden", mine=True),
    "att-kontrollera": View("Att kontrollera", (CaseState.REGISTERED,)),
    "komplettering": View("Väntar på komplettering", (CaseState.COMPLETION,)),
    "att-bedöma": View("Att bedöma", (CaseState.CHECKED, CaseState.ASSESSMENT)),
    "att-besluta": View("Att besluta", (CaseState.ASSESSED, CaseState.PROPOSED, CaseState.PRESENTED)),
    "beviljade": View("Beviljade", (CaseState.GRANTED, CaseState.REPORTED)),
    "redovisning": View("Redovisning att granska", (CaseState.REPORTED,)),
    "avslutade": View("Avslutade", (CaseState.REFUSED, CaseState.DISMISSED, CaseState.WRITTEN_OFF, CaseState.CLOSED)),
}
