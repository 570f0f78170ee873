"""The letters of a decided round: made, and handed on as all letters are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from caseworker_app.services.sending.letters import Made
from caseworker_app.ui.letters.jobs import LetterJobs, LettersScreen, translate
from caseworker_app.ui.mending import go_to
from caseworker_app.ui.messages import Message, Tone
from caseworker_app.ui.rounds.presenter import RoundsPresenter
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.workplace import Workplace


class LetterWork(LetterJobs):
    """Also makes the letters that are missing."""

    def __init__(self, screen: LettersScreen, rounds: RoundsPresenter, place: Workplace) -> None:
        super().__init__(screen, rounds, place)
        self._rounds = rounds

    def make(self) -> None:
        """One that fails never stops the others."""
        sheet = self._rounds.sheet
        if sheet is not None:
            key = sheet.line.call_key
            title = translate("letters", "Gör beslutsbrev")
            self._long(title, lambda office, progress: office.letters.make(key, progress), self._made)

    def _made(self, made: Made) -> None:
        self._rounds.mark({one.dnr: in_language(one.reason) for one in made.failed})
        text = QCoreApplication.translate("letters", "%n brev klara", "", made.frozen)
        if made.failed:
            failed = QCoreApplication.translate(
                "letters", "%n misslyckades; skälet står på raden", "", len(made.failed)
            )
            first = made.failed[0]
            there = translate("letters", "Till det som saknas i {dnr}").format(dnr=first.dnr)
            self._place.messages.tell(
                Message(
                    f"{text}, {failed}.",
                    Tone.WARN,
                    there,
                    lambda: go_to(self._place.go, first.case_id, first.datum),
                    key="letters",
                    refusal=True,
                )
            )
        self._place.messages.announce(text)
        self._rounds.load()
