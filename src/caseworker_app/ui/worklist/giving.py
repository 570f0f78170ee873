"""Giving chosen cases to a handler, or evenly to all; what one case is refused for does not stop the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from caseworker_app.domain.states import Role
from caseworker_app.services.casework.assignments import Told
from caseworker_app.ui.messages import Question
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from caseworker_app.services.office import Office

EVENLY = ""


@dataclass(frozen=True, slots=True)
class Handler:
    """Somebody who may be given cases."""

    name: str
    display_name: str


class GivingScreen(Protocol):
    def ask_handler(self, count: int, handlers: Sequence[Handler], then: Callable[[str], None]) -> None:
        """`then` gets a login, or `EVENLY`; not called when the person thinks better of it."""
        ...


class Giving(QObject):
    """Asks to whom, gives, and tells case by case what could not be done."""

    def __init__(self, screen: GivingScreen, place: Workplace) -> None:
        super().__init__()
        self._screen = screen
        self._place = place

    def give(self, cases: Sequence[UUID]) -> None:
        wanted = list(cases)
        if wanted:
            self._place.run(_handlers, lambda found: self._ask(wanted, found))

    def _ask(self, cases: list[UUID], handlers: list[Handler]) -> None:
        self._screen.ask_handler(len(cases), handlers, lambda name: self._give(cases, handlers, name))

    def _give(self, cases: list[UUID], handlers: list[Handler], name: str) -> None:
        everyone = [handler.name for handler in handlers]

        def work(office: Office) -> tuple[list[Told], int]:
            wanted = office.assignments.evenly(cases, everyone) if name == EVENLY else dict.fromkeys(cases, name)
            return office.assignments.assign_many(wanted), len(cases) - len(wanted)

        self._place.write(work, lambda done: self._told(*done), self._place.messages.failure)

    def _told(self, told: Sequence[Told], nobody: int) -> None:
        refused = [one for one in told if one.why]
        done = len(told) - len(refused)
        words = self.tr("%n ärenden tilldelade", "", done)
        if not refused and not nobody:
            self._place.messages.announce(words)
            return
        lines = [f"{one.dnr}: {in_language(one.why)}" for one in refused]
        if nobody:
            lines.append(self.tr("%n ärenden kan ingen ta: alla handläggare är jäviga i dem.", "", nobody))
        left = self.tr("%n ärenden blev inte tilldelade", "", len(refused) + nobody)
        text = self.tr("{done}. De andra är som förut.").format(done=words)
        self._place.ask.choose(Question(left, text, (), self.tr("Stäng"), "\n".join(lines)), lambda _key: None)


def _handlers(office: Office) -> list[Handler]:
    return [
        Handler(person.name, person.display_name)
        for person in office.people.all()
        if person.active and person.has(Role.CASEWORKER)
    ]
