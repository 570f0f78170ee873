"""Opens the dialogs of intake over the window; what is heavy is loaded when one is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from caseworker_app.domain.states import Role
from caseworker_app.ui.messages import Choice, Message, Question, Tone, Weight
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:  # nothing of the store is loaded before the first paint
    from caseworker_app.domain.call import Call
    from caseworker_app.domain.records.cases import Incoming

REGISTRARS = (Role.REGISTRAR, Role.CASEWORKER)


class IntakeDesk(QObject):
    """`place` answers with the open workplace, None when no database is open."""

    def __init__(self, place: Callable[[], Workplace | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place

    def read_in(self, sources: Sequence[Path] = ()) -> QDialog | None:
        """The dialog that reads files in, looking at what was dropped."""
        place = self._allowed()
        if place is None:
            return None
        from caseworker_app.ui.intake.view import IntakeDialog

        dialog = IntakeDialog(place)
        dialog.to_incoming.connect(self.to_register)
        place.ask.dialog(dialog)
        dialog.start(sources)
        return dialog

    def by_hand(self) -> None:
        """The form for a paper or e-mail application, of the newest call or the one that is chosen."""
        place = self._allowed()
        if place is not None:
            place.run(
                lambda office: [office.calls.get(row.key) for row in office.calls.rows() if row.version], self._of_call
            )

    def to_register(self) -> QDialog | None:
        """Rows that wait for a person."""
        place = self._allowed()
        if place is None:
            return None
        from caseworker_app.ui.intake.waiting_view import IncomingDialog

        dialog = IncomingDialog(place)
        dialog.form_wanted.connect(self.form)
        place.ask.dialog(dialog)
        dialog.start()
        return dialog

    def form(self, call_key: str, row: Incoming | None = None) -> QDialog | None:
        """The form of a call, filled with a waiting row."""
        place = self._allowed()
        if place is None or not call_key:
            return None
        from caseworker_app.ui.intake.registration import RegistrationDialog

        dialog = RegistrationDialog(place)
        place.ask.dialog(dialog)
        dialog.open_form(call_key, row)
        return dialog

    def _of_call(self, calls: Sequence[Call]) -> None:
        place = self._place()
        if place is None:
            return
        if not calls:
            text = self.tr("Databasen har ingen utlysning. Lägg till en under Inställningar, Utlysningar.")
            place.messages.tell(Message(text, Tone.WARN, key="intake", refusal=True))
        elif len(calls) == 1:
            self.form(calls[0].id)
        else:
            newest = _newest(calls, place.opened.today)
            choices = tuple(Choice(c.id, c.title, Weight.PRIMARY if c is newest[0] else Weight.PLAIN) for c in newest)
            title, text = self.tr("Vilken utlysning gäller ansökan?"), self.tr("Formuläret följer utlysningen.")
            place.ask.choose(Question(title, text, choices, verb=self.tr("Öppna formuläret")), self._form_of)

    def _form_of(self, call_key: str) -> None:
        self.form(call_key)

    def _allowed(self) -> Workplace | None:
        """Who registers; the window tells anyone else why not."""
        place = self._place()
        if place is not None and not place.opened.may(*REGISTRARS):
            text = self.tr("Ansökningar läses in och registreras av registrator eller handläggare.")
            place.messages.tell(Message(text, Tone.WARN, key="intake", refusal=True))
            return None
        return place


def _newest(calls: Sequence[Call], today: date) -> list[Call]:
    """The calls that have opened first, among them the one that closes last; paper comes in for that one most often."""
    return sorted(calls, key=lambda call: (call.opens <= today, call.closes), reverse=True)
