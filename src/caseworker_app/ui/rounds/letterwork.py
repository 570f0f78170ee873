"""The letters of a decided round: made, saved, printed, addressed, mailed; all beside the window's own work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from caseworker_app.errors import CaseworkerError, LetterFailed
from caseworker_app.printing.service import Printer
from caseworker_app.services.batches import Batch
from caseworker_app.services.letters import Made
from caseworker_app.services.office import Office
from caseworker_app.services.outgoing import Failed, Selection
from caseworker_app.services.ports import Cancelled, Progress
from caseworker_app.services.prints import PrintOrder, PrintReport
from caseworker_app.services.roundlists import RoundSheet
from caseworker_app.ui.messages import Message, Tone
from caseworker_app.ui.rounds.presenter import RoundsPresenter
from caseworker_app.ui.tasks import On
from caseworker_app.ui.workplace import Workplace


class LettersScreen(Protocol):
    """What the letters need of the room."""

    def ask_printer(self, printers: Sequence[Printer], count: int, then: Callable[[PrintOrder], None]) -> None: ...

    def open_file(self, path: Path) -> None:
        """With the program the system has for it."""
        ...

    def show_letter(self, title: str, data: bytes) -> None: ...


class LetterWork:
    """Every job can be stopped in the status strip; what was done stays done."""

    def __init__(self, screen: LettersScreen, rounds: RoundsPresenter, place: Workplace) -> None:
        self._screen = screen
        self._rounds = rounds
        self._place = place
        self._tasks = place.tasks.during(place.lifetime)

    def make(self) -> None:
        """The letters that are missing; one that fails never stops the others."""
        sheet = self._rounds.sheet
        if sheet is not None:
            key = sheet.line.call_key
            self._long(_tr("Gör beslutsbrev"), lambda office, progress: office.letters.make(key, progress), self._made)

    def _made(self, made: Made) -> None:
        self._rounds.failed = dict(made.failed)
        text = QCoreApplication.translate("rounds", "%n brev klara", "", made.frozen)
        if made.failed:
            failed = QCoreApplication.translate("rounds", "%n misslyckades; skälet står på raden", "", len(made.failed))
            self._tell(f"{text}, {failed}.", Tone.WARN)
        self._place.messages.announce(text)
        self._rounds.load()

    def save(self) -> None:
        """Every letter as a file of its own."""
        self._into_folder(
            _tr("Spara breven i mappen"),
            _tr("Sparar brev"),
            lambda office, chosen, out, progress: office.batches.files(chosen, out, progress),
        )

    def print_file(self) -> None:
        self._into_folder(
            _tr("Spara utskriftsfilen i mappen"),
            _tr("Gör utskriftsfil"),
            lambda office, chosen, out, progress: office.batches.print_file(chosen, out, progress),
        )

    def mails(self) -> None:
        self._into_folder(
            _tr("Spara e-postutkasten i mappen"),
            _tr("Gör e-postutkast"),
            lambda office, chosen, out, progress: office.batches.mails(chosen, out, progress),
        )

    def addresses(self) -> None:
        self._into_folder(
            _tr("Spara adresslistan i mappen"),
            _tr("Gör adresslista"),
            lambda office, chosen, out, _progress: Batch((office.batches.addresses(chosen, out),)),
        )

    def open(self, letter: UUID, title: str) -> None:
        """The frozen bytes, in the room."""
        self._tasks.run(
            lambda: self._place.office().letters.data(letter),
            lambda data: self._screen.show_letter(title, data),
            self._rounds.fail,
            On.FILES,
        )

    def print(self) -> None:
        """Which printer is asked for; each letter is a job of its own."""
        sheet = self._rounds.sheet
        if sheet is None:
            return
        chosen = selection(sheet)

        def order(wanted: PrintOrder) -> None:
            self._long(
                _tr("Skriver ut brev"),
                lambda office, progress: office.prints.run(chosen, wanted, progress),
                self._printed,
            )

        def arrived(printers: Sequence[Printer]) -> None:
            if printers:
                self._screen.ask_printer(printers, sheet.line.letters, order)
            else:
                self._tell(_tr("Datorn har ingen skrivare. Spara en utskriftsfil i stället."), Tone.WARN)

        self._tasks.run(lambda: self._place.office().prints.printers(), arrived, self._rounds.fail, On.FILES)

    def _printed(self, report: PrintReport) -> None:
        text = QCoreApplication.translate("rounds", "%n brev utskrivna", "", len(report.printed))
        unsent = [Failed(dnr, "", _tr("inte skickat till skrivaren")) for dnr in report.unsent]
        self._report(text, [*report.failed, *unsent])

    def _into_folder(self, title: str, doing: str, work: Callable[[Office, Selection, Path, Progress], Batch]) -> None:
        sheet = self._rounds.sheet
        if sheet is None:
            return
        chosen = selection(sheet)

        def go(folder: Path) -> None:
            self._long(
                doing,
                lambda office, progress: work(office, chosen, folder, progress),
                lambda batch: self._written(batch, folder),
            )

        self._place.ask.folder(title, go)

    def _written(self, batch: Batch, folder: Path) -> None:
        text = QCoreApplication.translate("rounds", "%n filer sparade i mappen {folder}", "", len(batch.written))
        self._report(text.format(folder=folder), batch.failed, folder)

    def _report(self, text: str, failed: Sequence[Failed], folder: Path | None = None) -> None:
        """What was done and, line by line, what was not."""
        if failed:
            self._rounds.failed = {one.dnr: one.reason for one in failed}
            count = QCoreApplication.translate("rounds", "%n brev misslyckades; skälet står på raden", "", len(failed))
            text = f"{text}. {count}"
            self._rounds.load()
        show = (lambda: self._screen.open_file(folder)) if folder is not None else None
        action = _tr("Öppna mappen") if folder is not None else ""
        tone = Tone.WARN if failed else Tone.OK
        self._place.messages.tell(Message(f"{text}.", tone, action, show, key="letters"))
        self._place.messages.announce(text)

    def _long(self, title: str, work: Callable[[Office, Progress], object], then: Callable[..., None]) -> None:
        self._tasks.long(
            title,
            lambda progress: work(self._place.office(), progress),
            lambda value: self._after(then, value),
            self._failed,
            On.FILES,
        )

    def _after(self, then: Callable[..., None], value: object) -> None:
        self._place.run(self._place.changes.look, lambda _none: None)
        then(value)

    def _failed(self, error: CaseworkerError) -> None:
        self._place.run(self._place.changes.look, lambda _none: None)
        if isinstance(error, Cancelled | LetterFailed):
            self._tell(error.text, Tone.WARN)
            self._rounds.load()
        else:
            self._rounds.fail(error)

    def _tell(self, text: str, tone: Tone) -> None:
        self._place.messages.tell(Message(text, tone, key="letters"))


def selection(sheet: RoundSheet) -> Selection:
    """The letters of the round, whose day and track name it."""
    held = sheet.round
    wanted = f"{held.day.isoformat()}/{held.track}" if held.track else held.day.isoformat()
    return Selection(round=wanted, call_key=sheet.line.call_key)


def _tr(text: str) -> str:
    return QCoreApplication.translate("rounds", text)
