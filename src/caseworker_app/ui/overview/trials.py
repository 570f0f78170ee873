"""Reports of jäv tried one after the other (18 § FL): what was reported, the outcome, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from caseworker_app.domain.states import Trial
from caseworker_app.services.casework.recusals import Reported
from caseworker_app.ui.messages import Choice, Question, Weight, Words
from caseworker_app.ui.workplace import Workplace


class Trials(QObject):
    """Asks about the oldest report; the next one comes when it is tried."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place

    def ask(self) -> None:
        self._place.run(lambda office: office.recusals.reported(), self._read)

    def _read(self, waiting: Sequence[Reported]) -> None:
        if waiting:
            self._ask(waiting[0], len(waiting))
        else:
            self._place.messages.announce(self.tr("Ingen jävsfråga väntar på prövning"))

    def _ask(self, one: Reported, left: int) -> None:
        head = self.tr("{who} har anmält jäv i {dnr}, {applicant}, den {day}.")
        day = one.recusal.answered_at.astimezone().date().isoformat()
        lines = [head.format(who=one.who, dnr=one.dnr, applicant=one.applicant, day=day)]
        lines.append(
            self.tr("Är det inte jäv öppnas ärendet för {who} igen. Är det jäv handlägger någon annan.").format(
                who=one.who
            )
        )
        if left > 1:
            lines.append(self.tr("%n anmälningar väntar.", "", left))
        question = Question(
            self.tr("Pröva jävsfrågan (18 § FL)"),
            "\n\n".join(lines),
            (
                Choice(Trial.BIASED.value, self.tr("Jäv…"), Weight.PLAIN),
                Choice(Trial.FREE.value, self.tr("Inte jäv…"), Weight.PLAIN),
            ),
            self.tr("Avbryt"),
            details=one.recusal.text,
        )
        self._place.ask.choose(question, lambda key: self._reason(one, key))

    def _reason(self, one: Reported, key: str) -> None:
        if not key:
            return
        outcome = Trial(key)
        biased = outcome is Trial.BIASED
        text = self.tr("Skriv varför det är jäv.") if biased else self.tr("Skriv varför det inte är jäv.")
        verb = self.tr("Besluta jäv") if biased else self.tr("Besluta att det inte är jäv")
        label = "\n\n".join((f"{one.dnr}, {one.applicant}", text))
        wanted = Words(self.tr("Pröva jävsfrågan (18 § FL)"), label, verb, about=str(one.recusal.id), topic="trial")
        self._place.ask.words(wanted, lambda words: self._settle(one, outcome, words))

    def _settle(self, one: Reported, outcome: Trial, words: str) -> None:
        def tried(_: object) -> None:
            self._place.messages.announce(self.tr("Jävsfrågan i {dnr} är prövad").format(dnr=one.dnr))
            self._place.run(lambda office: office.recusals.reported(), go_on)

        def go_on(waiting: Sequence[Reported]) -> None:
            if waiting:
                self._ask(waiting[0], len(waiting))

        self._place.write(lambda office: office.recusals.settle(one.recusal.id, outcome, words), tried)
