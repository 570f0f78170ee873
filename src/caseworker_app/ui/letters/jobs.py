"""What is done with frozen letters beside the window's own work: saved, printed, addressed, mailed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from caseworker_app.errors import CaseworkerError, LetterFailed
from caseworker_app.printing.service import Printer
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Cancelled, Progress
from caseworker_app.services.sending.batches import Batch
from caseworker_app.services.sending.outgoing import Failed, Selection, write
from caseworker_app.services.sending.prints import PrintOrder, PrintReport
from caseworker_app.ui.messages import Files, Message, Tone
from caseworker_app.ui.tasks import On
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.workplace import Workplace

translate = QCoreApplication.translate  # by this name the texts are found for the catalogues


class LettersScreen(Protocol):
    """What the letters need of the room."""

    def ask_printer(self, printers: Sequence[Printer], count: int, then: Callable[[PrintOrder], None]) -> None: ...

    def open_file(self, path: Path) -> None:
        """With the program the system has for it."""
        ...

    def show_letter(self, title: str, data: bytes, ways: Ways) -> None: ...


@dataclass(frozen=True, slots=True)
class Ways:
    """What can be done with the one letter that is read."""

    save: Callable[[], None]
    print: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Chosen:
    """The letters that are meant, and how many they are."""

    selection: Selection
    count: int


class LetterOwner(Protocol):
    """Whose letters they are: what is chosen, and where it is told what failed."""

    def chosen_letters(self) -> Chosen | None:
        """None when there is nothing to do; the owner has said why."""
        ...

    def mark(self, failed: Mapping[str, str]) -> None:
        """Why letters failed, by diary number."""
        ...

    def load(self) -> None: ...

    def fail(self, error: CaseworkerError) -> None: ...


class LetterJobs:
    """Every job can be stopped in the status strip; what was done stays done."""

    def __init__(self, screen: LettersScreen, owner: LetterOwner, place: Workplace) -> None:
        self._screen = screen
        self._owner = owner
        self._place = place
        self._tasks = place.tasks.during(place.lifetime)

    def save(self) -> None:
        """Every letter as a file of its own."""
        self._into_folder(
            translate("letters", "Spara breven i mappen"),
            translate("letters", "Sparar brev"),
            lambda office, chosen, out, progress: office.batches.files(chosen, out, progress),
        )

    def print_file(self) -> None:
        """One file to print, every letter beginning on a sheet of its own."""
        self._into_folder(
            translate("letters", "Spara utskriftsfilen i mappen"),
            translate("letters", "Gör utskriftsfil"),
            lambda office, chosen, out, progress: office.batches.print_file(chosen, out, progress),
        )

    def mails(self) -> None:
        self._into_folder(
            translate("letters", "Spara e-postutkasten i mappen"),
            translate("letters", "Gör e-postutkast"),
            lambda office, chosen, out, progress: office.batches.mails(chosen, out, progress),
        )

    def addresses(self) -> None:
        self._into_folder(
            translate("letters", "Spara adresslistan i mappen"),
            translate("letters", "Gör adresslista"),
            lambda office, chosen, out, _progress: Batch((office.batches.addresses(chosen, out),)),
        )

    def open(self, letter: UUID, title: str) -> None:
        """The frozen bytes, in the room."""
        one = Chosen(Selection(letters=(letter,)), 1)

        def read(data: bytes) -> None:
            self._screen.show_letter(title, data, Ways(lambda: self._save(title, data), lambda: self._print(one)))

        self._tasks.run(lambda: self._place.office().letters.data(letter), read, self._owner.fail, On.FILES)

    def _save(self, title: str, data: bytes) -> None:
        name = title if title.endswith(".pdf") else f"{title}.pdf"
        wanted = Files(translate("letters", "Spara brevet"), (("PDF", "*.pdf"),), name=name)

        def saved(path: Path) -> None:
            self._tell(translate("letters", "Brevet är sparat som {file}").format(file=path.name), Tone.OK)

        def into(path: Path) -> None:
            self._tasks.run(lambda: write(path, data), saved, self._owner.fail, On.FILES)

        self._place.ask.save_file(wanted, into)

    def print(self) -> None:
        """Which printer is asked for; each letter is a job of its own."""
        chosen = self._owner.chosen_letters()
        if chosen is not None:
            self._print(chosen)

    def _print(self, chosen: Chosen) -> None:
        def order(wanted: PrintOrder) -> None:
            self._long(
                translate("letters", "Skriver ut brev"),
                lambda office, progress: office.prints.run(chosen.selection, wanted, progress),
                self._printed,
            )

        def arrived(printers: Sequence[Printer]) -> None:
            if printers:
                self._screen.ask_printer(printers, chosen.count, order)
            else:
                self._tell(
                    translate("letters", "Datorn har ingen skrivare. Spara en utskriftsfil i stället."), Tone.WARN
                )

        self._tasks.run(lambda: self._place.office().prints.printers(), arrived, self._owner.fail, On.FILES)

    def _printed(self, report: PrintReport) -> None:
        text = QCoreApplication.translate("letters", "%n brev utskrivna", "", len(report.printed))
        unsent = [Failed(dnr, "", translate("letters", "inte skickat till skrivaren")) for dnr in report.unsent]
        self._report(text, [*report.failed, *unsent])

    def _into_folder(self, title: str, doing: str, work: Callable[[Office, Selection, Path, Progress], Batch]) -> None:
        chosen = self._owner.chosen_letters()
        if chosen is None:
            return

        def go(folder: Path) -> None:
            self._long(
                doing,
                lambda office, progress: work(office, chosen.selection, folder, progress),
                lambda batch: self._written(batch, folder),
            )

        self._place.ask.folder(title, go)

    def _written(self, batch: Batch, folder: Path) -> None:
        text = QCoreApplication.translate("letters", "%n filer sparade i mappen {folder}", "", len(batch.written))
        self._report(text.format(folder=folder), batch.failed, folder)

    def _report(self, text: str, failed: Sequence[Failed], folder: Path | None = None) -> None:
        """What was done and, line by line, what was not."""
        self._owner.mark({one.dnr: in_language(one.reason) for one in failed})
        if failed:
            count = QCoreApplication.translate("letters", "%n brev misslyckades; skälet står på raden", "", len(failed))
            text = f"{text}. {count}"
            self._owner.load()
        show = (lambda: self._screen.open_file(folder)) if folder is not None else None
        action = translate("letters", "Öppna mappen") if folder is not None else ""
        tone = Tone.WARN if failed else Tone.OK
        self._place.messages.tell(Message(f"{text}.", tone, action, show, key="letters", refusal=bool(failed)))
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
            self._owner.load()
        else:
            self._owner.fail(error)

    def _tell(self, text: str, tone: Tone) -> None:
        self._place.messages.tell(Message(text, tone, key="letters", refusal=tone is Tone.WARN))
