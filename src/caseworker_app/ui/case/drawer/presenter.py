"""What the drawer does: saves notes, reads history and the call's guide, hands out letters as they were frozen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from caseworker_app.domain.places import Place
from caseworker_app.domain.records.decisions import Letter
from caseworker_app.errors import CaseworkerError
from caseworker_app.printing.service import Printer
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Progress
from caseworker_app.services.sending.outgoing import Selection, write
from caseworker_app.services.sending.prints import PrintOrder, PrintReport
from caseworker_app.ui.case.drawer.changes import told
from caseworker_app.ui.case.drawer.support import anchor_of, guide
from caseworker_app.ui.case.sight import Sight
from caseworker_app.ui.messages import Choice, Files, Message, Question, Tone
from caseworker_app.ui.tasks import On
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.widgets.reading import Block
from caseworker_app.ui.workplace import Workplace

NOTE = "note.new"


class DrawerScreen(Protocol):
    def show_changes(self, blocks: Sequence[Block]) -> None: ...

    def show_support(self, blocks: Sequence[Block], anchor: str) -> None: ...

    def show_pin(self, where: str) -> None: ...

    def note_kept(self, text: str) -> None:
        """The note is in the database."""
        ...

    def show_note_fault(self, text: str) -> None: ...

    def show_letter(self, title: str, data: bytes) -> None: ...


class DrawerPresenter(QObject):
    """One case at a time."""

    def __init__(self, screen: DrawerScreen, place: Workplace) -> None:
        super().__init__()
        self._screen = screen
        self._place = place
        self._sight: Sight | None = None
        self._told = -1
        self._pinned: Place | None = None
        self._guide: list[Block] = []
        self._wanted = ""

    def show(self, sight: Sight) -> None:
        """The case as it is now; another case starts over."""
        if self._sight is None or self._sight.file.case.id != sight.file.case.id:
            self._told, self._guide, self._wanted = -1, [], ""
            self.pin(None)
        self._sight = sight

    @property
    def case_id(self) -> UUID:
        assert self._sight is not None  # the drawer is shown with a case
        return self._sight.file.case.id

    def read_changes(self) -> None:
        """Read the history when its tab is shown and something has happened since."""
        if self._sight is None or self._told == self._sight.happenings:
            return
        case_id, self._told = self.case_id, self._sight.happenings
        self._place.run(
            lambda office: office.history.of(case_id), lambda found: self._show_changes(case_id, told(found))
        )

    def _show_changes(self, case_id: UUID, blocks: list[Block]) -> None:
        if case_id == self.case_id:
            self._screen.show_changes(blocks)

    def read_support(self, section: str = "") -> None:
        """The call's guide, at a section of law if one is asked for."""
        if self._sight is None:
            return
        file = self._sight.file
        self._wanted = anchor_of(section, file.call, file.case) if section else ""
        if self._guide:
            self._screen.show_support(self._guide, self._wanted)
            return
        case_id = self.case_id

        def read(office: Office) -> list[Block]:
            return guide(file.call, file.case, office.calls.texts(file.case.call_version_id))

        self._place.run(read, lambda blocks: self._show_support(case_id, blocks))

    def _show_support(self, case_id: UUID, blocks: list[Block]) -> None:
        if case_id == self.case_id:
            self._guide = blocks
            self._screen.show_support(blocks, self._wanted)

    def pin(self, place: Place | None) -> None:
        """The next note points there."""
        self._pinned = place
        if place is None or self._sight is None:
            self._screen.show_pin("")
            return
        titles = {one.id: one.title for one in self._sight.file.documents}
        title = titles.get(place.document, self.tr("handlingen"))
        words = f": {place.words.strip()[:60]}" if place.words.strip() else ""
        self._screen.show_pin(self.tr("{title}, s. {page}").format(title=title, page=place.page) + words)

    def save_note(self, text: str) -> None:
        """Save and lock; what is typed stays until the database has it."""
        case_id, pinned = self.case_id, self._pinned

        def save(office: Office) -> None:
            office.cases.note(case_id, text, place=pinned.as_data() if pinned else None)

        def kept(_: None) -> None:
            if case_id == self.case_id:
                self.pin(None)
                self._screen.note_kept(text)
            else:
                self._place.drafts.saved_as(str(case_id), NOTE, text)
            self._place.messages.announce(self.tr("Anteckningen är sparad och låst"))

        def failed(error: CaseworkerError) -> None:
            self._screen.show_note_fault(error.text)
            self._place.messages.announce(error.text)

        self._place.write(save, kept, failed)

    def letter(self, letter: Letter, what: str) -> None:
        """Read, save or print a letter as it was stored."""
        if what == "open":
            self._place.run(lambda office: office.letters.data(letter.id), lambda data: self._open(letter, data))
        elif what == "save":
            wanted = Files(self.tr("Spara brevet"), ((self.tr("PDF"), "*.pdf"),), name=letter.filename)
            self._place.ask.save_file(wanted, lambda path: self._save(letter, path))
        else:
            self._place.run(lambda office: office.prints.printers(), lambda found: self._choose(letter, found))

    def _open(self, letter: Letter, data: bytes) -> None:
        if self._sight is not None and letter.case_id == self.case_id:
            self._screen.show_letter(letter.title, data)

    def _save(self, letter: Letter, path: Path) -> None:
        def fetched(data: bytes) -> None:
            self._place.tasks.run(lambda: write(path, data), self._saved, on=On.FILES)

        self._place.run(lambda office: office.letters.data(letter.id), fetched)

    def _saved(self, path: Path) -> None:
        self._place.messages.tell(Message(self.tr("Brevet är sparat som {file}").format(file=path.name), Tone.OK))

    def _choose(self, letter: Letter, printers: Sequence[Printer]) -> None:
        if not printers:
            text = self.tr("Datorn har ingen skrivare. Lägg till en skrivare eller spara brevet som fil.")
            self._place.messages.tell(Message(text, Tone.WARN, key="printer", refusal=True))
            return
        choices = tuple(Choice(one.name, one.name) for one in printers[:6])
        text = self.tr("{title}, %n sidor. Välj skrivare.", "", letter.pages).format(title=letter.title)
        question = Question(self.tr("Skriv ut brevet"), text, choices)
        self._place.ask.choose(question, lambda name: self._print(letter, name))

    def _print(self, letter: Letter, printer: str) -> None:
        def printed(office: Office, progress: Progress) -> PrintReport:
            return office.prints.run(Selection(letters=(letter.id,)), PrintOrder(printer=printer), progress)

        self._place.long(self.tr("Skriver ut"), printed, self._printed)

    def _printed(self, report: PrintReport) -> None:
        if report.failed:
            self._place.messages.tell(
                Message(in_language(report.failed[0].reason), Tone.BAD, key="printer", refusal=True)
            )
        else:
            self._place.messages.tell(Message(self.tr("Brevet är utskrivet"), Tone.OK, key="printer"))
