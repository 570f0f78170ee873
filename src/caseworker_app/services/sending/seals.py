"""The agency's seal as it is chosen and tried on this machine."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from caseworker_app.errors import LetterFailed, Unavailable
from caseworker_app.letters.seal import MISSING, Seal, holds, installed
from caseworker_app.letters.testpage import window_page
from caseworker_app.services.desk import Desk
from caseworker_app.services.sending.sealing import Chosen, ChosenSeal, tried


@dataclass(frozen=True, slots=True)
class SealState:
    """What letters are sealed with; `fault` is why it cannot be used, `kept` whether a keyring has its password."""

    chosen: Chosen
    owner: str = ""
    until: date | None = None
    fault: str = ""
    installed: bool = True
    kept: bool = True


class Seals:
    """The choice belongs to the machine, not to the database; it is never chosen before it has sealed a page."""

    def __init__(self, desk: Desk, seal: ChosenSeal) -> None:
        self._desk = desk
        self._seal = seal

    def state(self) -> SealState:
        """What is chosen, whose it is and how long it can be used."""
        state = SealState(self._seal.chosen, installed=installed())
        try:
            opened = self._seal.opened()
        except (LetterFailed, Unavailable) as error:
            return dataclasses.replace(state, fault=error.text)
        return state if opened is None else _of(state, opened)

    def choose(self, file: Path, password: str, stamps: str, call_key: str) -> SealState:
        """Letters get this seal from now on; LetterFailed or Unavailable, and nothing chosen, when it cannot be used."""
        if not installed():
            raise LetterFailed(MISSING, "seal")
        chosen = Chosen(str(file.absolute()), stamps.strip())
        opened = tried(chosen, password)
        self._put(opened, call_key)
        kept = self._seal.choose(chosen, password)
        return _of(SealState(chosen, kept=kept), opened)

    def prove(self, call_key: str) -> SealState:
        """The chosen seal put on a page nobody gets, and looked at."""
        opened = self._seal.opened()
        if opened is not None:
            self._put(opened, call_key)
        return self.state()

    def off(self) -> SealState:
        """Letters are not sealed any longer; those that are stay so."""
        self._seal.off()
        return self.state()

    def _put(self, opened: Seal, call_key: str) -> None:
        with self._desk.reading() as work:
            agency = self._desk.call_by_key(work, call_key)[1].agency
        now = datetime.now().astimezone()
        if not holds(opened.put(window_page(agency, now), now), now):
            raise LetterFailed("Provsidan förseglades, men sigillet håller inte när det prövas.", "seal")


def _of(state: SealState, opened: Seal) -> SealState:
    return dataclasses.replace(state, owner=opened.owner, until=opened.expires.date())
