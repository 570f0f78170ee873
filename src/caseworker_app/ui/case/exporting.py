"""Exportera ärendet: whole or masked, into a folder, read back once written."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from caseworker_app.errors import CaseworkerError
from caseworker_app.services.archiving.archive_index import Checked
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Cancelled, Progress
from caseworker_app.ui.messages import Choice, Message, Question, Tone, Weight, Words
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.workplace import Workplace

MASKED = "masked"
translate = QCoreApplication.translate


class Exporting:
    """Asks what and where, then works in the background."""

    def __init__(self, place: Workplace, dnr: Callable[[], str]) -> None:
        self._place = place
        self._dnr = dnr

    def ask(self) -> None:
        whole = Choice("whole", translate("exporting", "Hela ärendet"), Weight.PRIMARY)
        masked = Choice(MASKED, translate("exporting", "Maskad kopia"))
        question = Question(
            translate("exporting", "Exportera ärendet"),
            translate(
                "exporting", "En maskad kopia är för utlämnande: personuppgifter och skyddade uppgifter är överstrukna."
            ),
            (whole, masked),
        )
        self._place.ask.choose(question, self._chosen)

    def _chosen(self, key: str) -> None:
        if key != MASKED:
            self._where("")
            return
        label = translate(
            "exporting",
            "Filer lämnas inte ut, utan listas med sin kontrollsumma. Skriv numren på de handlingar som är prövade och "
            "lämnas ut som de kom in, till exempel 3, 5. Lämna tomt om inga lämnas ut.",
        )
        title, verb = translate("exporting", "Maskad kopia"), translate("exporting", "Fortsätt")
        self._place.ask.words(
            Words(title, label, verb, several=False, needed=False), lambda text: self._where(text, mask=True)
        )

    def _where(self, numbers: str, *, mask: bool = False) -> None:
        chosen = [one for one in re.split(r"[\s,;]+", numbers) if one]
        if any(not one.isdigit() for one in chosen):
            text = translate("exporting", "Skriv handlingarnas nummer med komma emellan, till exempel 3, 5.")
            self._place.messages.tell(Message(text, Tone.WARN, key="case.export", refusal=True))
            return
        title = translate("exporting", "Spara ärendet i mappen")
        hand_out = [int(one) for one in chosen]
        self._place.ask.folder(title, lambda folder: self._write(folder, hand_out, mask=mask))

    def _write(self, out: Path, hand_out: Sequence[int], *, mask: bool) -> None:
        dnr = self._dnr()

        def work(office: Office, progress: Progress) -> Checked:
            return office.archive_copies.write(dnr, out, progress, mask=mask, hand_out=hand_out)

        self._place.long(translate("exporting", "Exporterar ärendet"), work, self._written, self._failed)

    def _written(self, found: Checked) -> None:
        if found.faults:
            self._place.messages.tell(
                Message(" ".join(map(in_language, found.faults[:3])), Tone.BAD, key="case.export", refusal=True)
            )
            return
        text = translate("exporting", "Ärendet är exporterat: %n filer i {folder}.", "", found.files)
        text = text.format(folder=found.folder)
        if found.omitted:
            left = translate("exporting", "%n handlingar är utelämnade och står i index.csv.", "", found.omitted)
            text = f"{text} {left}"
        self._place.messages.tell(Message(text, Tone.OK, key="case.export"))

    def _failed(self, error: CaseworkerError) -> None:
        if not isinstance(error, Cancelled):
            self._place.messages.failure(error)
