"""The middle pane: the application and every document of the case, each where one left it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from caseworker_app.domain.places import Place
from caseworker_app.domain.records.cases import Document
from caseworker_app.domain.records.reviews import Note
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.intake.attachments import TYPES
from caseworker_app.ui.case import application_text
from caseworker_app.ui.case.application_page import ApplicationPage
from caseworker_app.ui.days import long_form
from caseworker_app.ui.state import UiState
from caseworker_app.ui.widgets.buttons import tool
from caseworker_app.ui.widgets.document_view import DocumentView, Spot
from caseworker_app.ui.widgets.page_pictures import Run
from caseworker_app.ui.widgets.paper import Mark
from caseworker_app.ui.widgets.reading import As, Block
from caseworker_app.ui.widgets.tab_order import follow
from caseworker_app.ui.widgets.text import Elided, Surface

APPLICATION, FIELDS = "application", "fields"
SHORT = 16


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to read: `document` for what came as a document, `blocks` for what is made from fields."""

    key: str
    title: str
    fact: str
    document: Document | None = None
    blocks: tuple[Block, ...] = ()


class DocumentsPane(QWidget):
    """`wanted(Document)` when a file's bytes are needed; `noted(Place)` when a person notes at a place;
    `marked(note id)` when a note's mark is clicked."""

    wanted = Signal(object)
    noted = Signal(object)
    marked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._at = 0
        self._case = ""
        self._application_id: UUID | None = None
        self._notes: tuple[Note, ...] = ()
        self._then: Place | None = None
        self._state: UiState | None = None
        self._run: Run | None = None
        self.page = ApplicationPage(self)
        self.view = DocumentView(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.view)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._made_head())
        rows.addWidget(self._stack, 1)
        follow(self, (self.tabs, self.combo, self.above, self.below))
        self.page.noted.connect(self._note_on_page)
        self.view.noted.connect(self._note_on_file)
        self.view.marked.connect(self.marked)
        self.view.looked.connect(self._remember)

    def _made_head(self) -> QWidget:
        head = Surface(self, "raised", "b")
        row = QHBoxLayout(head)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(6)
        self.tabs = QTabBar(head)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("Handlingar"))
        self.combo = QComboBox(head)
        self.combo.setAccessibleName(self.tr("Handling"))
        self.combo.setAccessibleDescription(self.tr("Handling"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.above = tool("up", self.tr("Föregående handling"))
        self.below = tool("down", self.tr("Nästa handling"))
        self._fact = Elided()
        self._fact.dress("small", "muted")
        self._fact.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.combo, 1)
        row.addWidget(self.above)
        row.addWidget(self.below)
        row.addWidget(self._fact)
        self.tabs.currentChanged.connect(lambda at: self.show_entry(at))
        self.combo.activated.connect(lambda at: self.show_entry(at))
        self.above.clicked.connect(lambda: self.show_entry(self._at - 1))
        self.below.clicked.connect(lambda: self.show_entry(self._at + 1))
        return head

    def equip(self, state: UiState, run: Run) -> None:
        """Where places are remembered, and how files are read off the GUI thread."""
        self._state, self._run = state, run

    def show_file(self, file: CaseFile, register_name: str) -> None:
        """The documents of a case; the one that is read stays, another case opens where it was left."""
        fresh = self._case != str(file.case.id)
        self._case = str(file.case.id)
        held = "" if fresh else self.key
        self._application_id = next((one.id for one in file.documents if one.kind == "ansökan"), None)
        before = self._entries
        self._entries = self._made_entries(file, register_name)
        if before != self._entries or fresh:
            self._show_names()
        self.show_notes(file.notes)
        wanted = held or (self._state.text(f"case.document.{self._case}") if self._state else "")
        at = next((at for at, one in enumerate(self._entries) if one.key == wanted), 0)
        if fresh or at >= len(before) or before[at] != self._entries[at]:
            self.show_entry(at)

    def _made_entries(self, file: CaseFile, register_name: str) -> list[Entry]:
        came = self.tr("Inkom {day}").format(day=long_form(file.case.arrived))
        made = [
            Entry(APPLICATION, self.tr("Ansökan"), came, blocks=tuple(application_text.page(file))),
            Entry(FIELDS, self.tr("Uppgifter"), came, blocks=tuple(application_text.fields(file, register_name))),
        ]
        for one in file.documents:
            if one.kind == "ansökan":
                continue
            fact = (self.tr("Inkom {day}") if one.incoming else self.tr("Upprättad {day}")).format(
                day=long_form(one.day)
            )
            blocks: tuple[Block, ...] = ()
            if one.sha256 is None:
                changed = (one.content or {}).get("differences") or {}
                blocks = (
                    Block(one.title, As.TITLE),
                    Block(fact, As.SMALL),
                    *application_text.differences(file, changed),
                )
            made.append(Entry(str(one.id), f"{one.number} {one.title}", fact, one, blocks))
        return made

    def _show_names(self) -> None:
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        self.combo.clear()
        total = len(self._entries)
        for at, one in enumerate(self._entries):
            self.tabs.addTab(_short(one.title))
            self.tabs.setTabToolTip(at, one.title)
            self.combo.addItem(
                self.tr("{title}   ({at} av {total})").format(title=one.title, at=at + 1, total=total), one.key
            )
        self.tabs.blockSignals(False)
        self._fit()

    @property
    def key(self) -> str:
        return self._entries[self._at].key if self._entries else ""

    @property
    def at(self) -> int:
        return self._at

    @property
    def entry(self) -> Entry | None:
        return self._entries[self._at] if self._entries else None

    def show_entry(self, at: int, then: Place | None = None) -> None:
        """Another document, at the page where it was left or at a place in it."""
        if not 0 <= at < len(self._entries):
            return
        self._at, self._then = at, then
        self._drop_made()
        one = self._entries[at]
        for widget in (self.tabs, self.combo):
            widget.blockSignals(True)
            widget.setCurrentIndex(at)
            widget.blockSignals(False)
        self._fact.setText(one.fact)
        self.above.setEnabled(at > 0)
        self.below.setEnabled(at < len(self._entries) - 1)
        if self._state is not None:
            self._state.set(f"case.document.{self._case}", one.key)
        if one.blocks:
            self.page.reading.setAccessibleName(one.title)
            self.page.reading.show_blocks(one.blocks)
            self._stack.setCurrentWidget(self.page)
        elif one.document is not None:
            self._stack.setCurrentWidget(self.view)
            self.view.explain(one.title, self.tr("Hämtar dokumentet …"))
            self.wanted.emit(one.document)

    def show_bytes(self, document: Document, data: bytes) -> None:
        """The bytes that were asked for, unless another document was chosen meanwhile."""
        if self.key != str(document.id) or self._run is None:
            return
        spot = self._spot()
        if self._then is not None and self._then.document == document.id:
            spot = replace(spot, page=self._then.page, at=self._then.at)
        self.view.show_bytes(document.filename or document.title, data, self._run, spot)
        self._show_marks()

    def show_made(self, title: str, data: bytes) -> None:
        """A letter of the case, beside its documents."""
        if self._run is not None:
            self._lift_made(title)
            self._stack.setCurrentWidget(self.view)
            self.view.show_bytes(title, data, self._run, Spot())
            self.view.show_marks([])

    def _lift_made(self, title: str) -> None:
        """A tab of its own while it is read, so that the document beside it can be chosen again."""
        self._drop_made()
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(self.tabs.addTab(_short(title)))
        self.tabs.setTabToolTip(self.tabs.currentIndex(), title)
        self.tabs.blockSignals(False)
        self._fit()
        self._fact.setText("" if self.tabs.isVisibleTo(self) else title)

    def _drop_made(self) -> None:
        self.tabs.blockSignals(True)
        while self.tabs.count() > len(self._entries):
            self.tabs.removeTab(len(self._entries))
        self.tabs.blockSignals(False)
        self._fit()

    def explain(self, text: str) -> None:
        self.view.explain(self.tr("Dokumentet kan inte visas"), text)

    def _spot(self) -> Spot:
        held = self._state.words(f"case.spot.{self.key}") if self._state else ()
        try:
            return Spot(int(held[0]), float(held[1]))
        except (IndexError, ValueError):
            return Spot()

    def _remember(self, spot: Spot) -> None:
        made = self.tabs.count() > len(self._entries)  # a letter that is read leaves the document's place alone
        if self._state is not None and self._stack.currentWidget() is self.view and self.entry is not None and not made:
            self._state.set(f"case.spot.{self.key}", [str(spot.page), f"{spot.zoom:.3f}"])

    def looking_at(self) -> Place | None:
        """The document, page and words in sight, to point to."""
        one = self.entry
        if one is None:
            return None
        if one.document is not None and not one.blocks:
            chosen = self.view.paper.chosen_place or (self.view.paper.page, 0.0, 0.0)
            return Place(one.document.id, chosen[0], chosen[1], chosen[2], self.view.paper.chosen_text)
        held = one.document.id if one.document is not None else self._application_id
        return Place(held, 1, words=self.page.chosen_words) if held is not None else None

    def go_to(self, place: Place) -> bool:
        """Show a place; false when the document is not there."""
        held = "" if place.document == self._application_id else str(place.document)
        keys = [one.key for one in self._entries]
        wanted = held or (self.key if self.key in (APPLICATION, FIELDS) else APPLICATION)
        if wanted not in keys:
            return False
        at = keys.index(wanted)
        if at != self._at or self._entries[at].blocks:
            self.show_entry(at, place)
        else:
            self._then = place
            self.view.go_to(place.page, place.at)
        if self._entries[at].blocks and place.words:
            self.page.reading.moveCursor(self.page.reading.textCursor().MoveOperation.Start)
            self.page.reading.find_next(place.words)
        return True

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Marks where notes point."""
        self._notes = tuple(notes)
        self._show_marks()

    def _show_marks(self) -> None:
        marks = []
        for note in self._notes:
            place = Place.read(note.place)
            if place is not None and str(place.document) == self.key:
                marks.append(Mark(str(note.id), place.page, place.x, place.y, note.text))
        self.view.show_marks(marks)

    def _note_on_page(self, words: str) -> None:
        place = self.looking_at()
        if place is not None:
            self.noted.emit(Place(place.document, place.page, words=words))

    def _note_on_file(self, page: int, x: float, y: float, words: str) -> None:
        one = self.entry
        if one is not None and one.document is not None:
            self.noted.emit(Place(one.document.id, page, x, y, words))

    def open_search(self, words: str = "") -> None:
        """Ctrl+F wherever the focus is in the case."""
        if self._stack.currentWidget() is self.page:
            self.page.open_search(words)
        else:
            self.view.open_search(words)

    def _fit(self) -> None:
        """Tabs where they have room, else a drop-down."""
        room = self.width() - 190
        wide = self.tabs.sizeHint().width() <= room
        self.tabs.setVisible(wide)
        for widget in (self.combo, self.above, self.below):
            widget.setVisible(not wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _short(title: str) -> str:
    path = PurePath(title)
    name = path.stem if path.suffix.lower() in TYPES else title
    return name if len(name) <= SHORT else f"{name[: SHORT - 1].rstrip()}…"
