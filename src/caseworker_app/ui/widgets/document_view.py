"""A received document to read beside the work: pages or text, with search, zoom, selection and places to note."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from caseworker_app.errors import CaseworkerError
from caseworker_app.services.casework.readable import read_text
from caseworker_app.ui.documents.pages import Pages, PageText, open_pages
from caseworker_app.ui.style import BARE
from caseworker_app.ui.theme import font
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.widgets.buttons import ToolButton, tool
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.fields import SearchField
from caseworker_app.ui.widgets.focus_ring import FocusRing
from caseworker_app.ui.widgets.page_pictures import Run
from caseworker_app.ui.widgets.paper import Hit, Mark, Paper
from caseworker_app.ui.widgets.tab_order import follow
from caseworker_app.ui.widgets.text import Surface, Text
from caseworker_app.ui.widgets.word_search import WordSearch

STEP = 1.25


@dataclass(frozen=True, slots=True)
class Spot:
    """How a document is looked at: page from 1, zoom (0 = as wide as the view); `at` is to be in sight, in points."""

    page: int = 1
    zoom: float = 0.0
    at: tuple[float, float] | None = None


class DocumentView(QWidget):
    """`show_bytes` opens a document. `opened` when it is there to read; `noted(page, x, y, words)` when a person wants
    to note at a place; `marked(key)` when a mark is clicked; `looked(Spot)` when page or zoom changes."""

    opened = Signal()
    noted = Signal(int, float, float, str)
    marked = Signal(str)
    looked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Run | None = None
        self._pages: Pages | None = None
        self._name = ""
        self._turn = 0
        self._wanted = Spot()
        self._marks: list[Mark] = []
        self.paper = Paper(self)
        self.words = _text_view(self)
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        for page in (self.empty, self.paper, self.words):
            self._stack.addWidget(page)
        self._found = WordSearch(self.words)
        self._bar = self._made_bar()
        self._finder = self._made_finder()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._bar)
        rows.addWidget(self._finder)
        rows.addWidget(self._stack, 1)
        follow(self, [one for bar in (self._bar, self._finder) for one in bar.findChildren(QWidget)])
        self._finder.hide()
        self.paper.moved.connect(self._moved)
        self.paper.zoomed.connect(self._zoomed)
        self.paper.marked.connect(self.marked)
        self.explain(self.tr("Inget dokument är valt"), self.tr("Välj ett dokument i listan ovanför."))

    def _made_bar(self) -> Surface:
        bar = Surface(self, "surface", "b")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        self.previous_page = tool("left", self.tr("Föregående sida"))
        self.next_page = tool("right", self.tr("Nästa sida"))
        self._page = QLineEdit("1")
        self._page.setAccessibleName(self.tr("Sida"))
        self._page.setFixedWidth(44)
        self._page.setValidator(QIntValidator(1, 99_999, self._page))
        self._of = Text.of("")
        self.smaller = tool("zoomout", self.tr("Förminska"))
        self._factor = Text.of("100 %")
        self.larger = tool("zoomin", self.tr("Förstora"))
        self.fit = tool("columns", self.tr("Anpassa till bredden"), checkable=True)
        self.as_text = tool("page", self.tr("Visa som text"), checkable=True)
        self.seek = tool("search", self.tr("Sök i dokumentet, Ctrl+F"))
        self.note = tool("note", self.tr("Anteckna på stället"))
        for widget in (
            self.previous_page,
            self._page,
            self._of,
            self.next_page,
            self.smaller,
            self._factor,
            self.larger,
        ):
            row.addWidget(widget)
        row.addWidget(self.fit)
        row.addStretch(1)
        for button in (self.as_text, self.seek, self.note):
            row.addWidget(button)
        self.previous_page.clicked.connect(lambda: self.paper.go_to_page(self.paper.page - 1))
        self.next_page.clicked.connect(lambda: self.paper.go_to_page(self.paper.page + 1))
        self._page.editingFinished.connect(lambda: self.paper.go_to_page(int(self._page.text() or 1)))
        self.smaller.clicked.connect(lambda: self.paper.set_zoom(self.paper.zoom / STEP))
        self.larger.clicked.connect(lambda: self.paper.set_zoom(self.paper.zoom * STEP))
        self.fit.clicked.connect(lambda: self.paper.fit_width())
        self.as_text.toggled.connect(lambda _on: self._show_kind())
        self.seek.clicked.connect(lambda: self.open_search())
        self.note.clicked.connect(lambda: self._note_here())
        return bar

    def _made_finder(self) -> Surface:
        bar = Surface(self, "raised", "b")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        self.search_field = SearchField()
        self.search_field.setAccessibleName(self.tr("Sök i dokumentet"))
        self._count = Text.of("", "small", "muted")
        above = tool("up", self.tr("Föregående träff"))
        below = tool("down", self.tr("Nästa träff"))
        shut = tool("cross", self.tr("Stäng sökningen"))
        row.addWidget(self.search_field, 1)
        row.addWidget(self._count)
        for button, act in ((above, lambda: self._step(-1)), (below, lambda: self._step(1)), (shut, self.close_search)):
            button.clicked.connect(lambda _on=False, act=act: act())
            row.addWidget(button)
        self.search_field.textEdited.connect(lambda text: self._search(text))
        self.search_field.returnPressed.connect(lambda: self._step(1))
        self.search_field.installEventFilter(self)
        return bar

    def show_bytes(self, name: str, data: bytes, run: Run, spot: Spot | None = None) -> None:
        """Open a document's bytes; what cannot be shown is explained. `run` works off the GUI thread."""
        self._turn += 1
        turn, self._run, self._name = self._turn, run, name
        self._wanted = spot or Spot()

        def opened() -> object:
            try:
                pages = open_pages(name, data)
                return pages if pages is not None else read_text(name, data)
            except CaseworkerError as error:
                return error

        run(opened, lambda made: self._opened(made) if turn == self._turn else None)

    def show_text(self, name: str, text: str) -> None:
        """Words that are no file: an application made readable."""
        self._turn += 1
        self._name = name
        self._opened(text)

    def explain(self, title: str, why: str) -> None:
        """Nothing to read, and why."""
        self._turn += 1
        self.empty.explain(title, why, "page")
        self._bar.hide()
        self._stack.setCurrentWidget(self.empty)

    def _opened(self, made: object) -> None:
        if self._pages is not None:
            self._pages.close()
        self._pages = made if isinstance(made, Pages) else None
        self._count.setText("")
        self.paper.setAccessibleName(self._name)
        self.words.setAccessibleName(self._name)
        if isinstance(made, CaseworkerError):
            self.explain(self.tr("Dokumentet kan inte visas"), in_language(made.text))
            return
        self._bar.show()
        if self._pages is not None and self._run is not None:
            self.paper.show_pages(self._pages, self._run)
            self.paper.show_marks(self._marks)
            self._look(self._wanted)
        else:
            self.words.setPlainText(str(made))
        self._show_kind()
        if self._finder.isVisible() and self.search_field.text():
            self._search(self.search_field.text())
        self.opened.emit()

    def _look(self, spot: Spot) -> None:
        if spot.zoom:
            self.paper.set_zoom(spot.zoom)
        else:
            self.paper.fit_width()
        self._bring(spot)
        self._moved(self.paper.page)
        self._zoomed(self.paper.zoom)

    def _bring(self, spot: Spot) -> None:
        self.paper.go_to_page(spot.page)
        if spot.at is not None:
            self.as_text.setChecked(False)
            self.paper.show_place(spot.page, *spot.at)

    def _show_kind(self) -> None:
        """Pages or text; tools that mean nothing for text are hidden."""
        paged = self._pages is not None
        plain = not paged or self.as_text.isChecked()
        if paged and plain:
            self._read_aloud()
        self._stack.setCurrentWidget(self.words if plain else self.paper)
        self.as_text.setVisible(paged)
        for widget in (self.previous_page, self._page, self._of, self.next_page):
            widget.setVisible(paged and not plain)
        for widget in (self.smaller, self._factor, self.larger, self.fit):
            widget.setVisible(paged and not plain)
        self.note.setVisible(paged and not plain and self.takes_notes)

    def _read_aloud(self) -> None:
        """The words of every page, for reading aloud and for larger text."""
        pages, turn = self._pages, self._turn
        if pages is None or self._run is None:
            return

        def read() -> object:
            heads = (self.tr("Sida {number}").format(number=at + 1) for at in range(len(pages.sizes)))
            texts = (" ".join(pages.text(at).letters.split()) for at in range(len(pages.sizes)))
            return "\n\n".join(f"{head}\n{text or '–'}" for head, text in zip(heads, texts, strict=True))

        self._run(read, lambda text: self._have_read(str(text)) if turn == self._turn else None)

    def _have_read(self, text: str) -> None:
        self.words.setPlainText(text)
        if self._finder.isVisible():
            self._search(self.search_field.text())

    @property
    def spot(self) -> Spot:
        """How it is looked at now, to come back to."""
        return Spot(self.paper.page, 0.0 if self.paper.fits else self.paper.zoom)

    def show_marks(self, marks: list[Mark]) -> None:
        """On the document that is shown, or is being opened."""
        self._marks = marks
        self.paper.show_marks(marks)

    def go_to(self, page: int, at: tuple[float, float] | None = None) -> None:
        """A page from 1, and a place on it."""
        self._wanted = replace(self._wanted, page=page, at=at)
        self.as_text.setChecked(False)
        self._bring(self._wanted)

    def open_search(self, text: str = "") -> None:
        """Show the search, with words to find if given."""
        self._finder.show()
        if text:
            self.search_field.setText(text)
            self._search(text)
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def close_search(self) -> None:
        self._finder.hide()
        self.paper.show_hits([], {})
        (self.words if self._stack.currentWidget() is self.words else self.paper).setFocus()

    def _search(self, text: str) -> None:
        if self._stack.currentWidget() is self.words:
            self._search_words(text)
            return
        pages, turn = self._pages, self._turn
        if pages is None or self._run is None:
            return
        if not text.strip():
            self.paper.show_hits([], {})
            self._count.setText("")
            return

        def found() -> object:
            texts = {at: pages.text(at) for at in range(len(pages.sizes))}
            return [Hit(at, *run) for at, page in texts.items() for run in page.find(text)], texts

        def arrived(made: object) -> None:
            if turn == self._turn and text == self.search_field.text() and isinstance(made, tuple):
                self._show_hits(*made)

        self._run(found, arrived)

    def _show_hits(self, hits: list[Hit], texts: dict[int, PageText]) -> None:
        self._total = len(hits)
        self.paper.show_hits(hits, texts)
        self._told(1 if hits else 0)

    def _step(self, by: int) -> None:
        if self._stack.currentWidget() is self.words:
            self._found.step(by)
            self._told_words()
        else:
            self._told(self.paper.step_hit(by))

    def _told(self, at: int) -> None:
        words = self.tr("{at} av {total}").format(at=at, total=self._total) if at else self.tr("Inga träffar")
        self._count.setText(words)
        self._count.setAccessibleName(words)

    _total = 0
    takes_notes = True

    def _search_words(self, text: str) -> None:
        self._found.look(text)
        self._told_words()

    def _told_words(self) -> None:
        self._total = self._found.total
        if self.search_field.text().strip():
            self._told(self._found.at)
        else:
            self._count.setText("")

    def _note_here(self) -> None:
        """At the selected words, else at the top of the page in sight."""
        place = self.paper.chosen_place or (self.paper.page, 36.0, 36.0)
        self.noted.emit(*place, self.paper.chosen_text)

    def _moved(self, page: int) -> None:
        self._page.setText(str(page))
        self._of.setText(self.tr("av {count}").format(count=self.paper.count))
        self.previous_page.setEnabled(page > 1)
        self.next_page.setEnabled(page < self.paper.count)
        spoken = self.tr("Sida {page} av {count}").format(page=page, count=self.paper.count)
        self.paper.setAccessibleDescription(spoken)
        self.looked.emit(self.spot)

    def _zoomed(self, factor: float) -> None:
        self._factor.setText(f"{round(factor * 100)}\u00a0%")
        self.fit.setChecked(self.paper.fits)
        self.looked.emit(self.spot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Find):
            self.open_search()
        elif event.matches(QKeySequence.StandardKey.FindNext) or event.matches(QKeySequence.StandardKey.FindPrevious):
            self._step(1 if event.matches(QKeySequence.StandardKey.FindNext) else -1)
        elif control and event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.larger.click()
        elif control and event.key() == Qt.Key.Key_Minus:
            self.smaller.click()
        elif control and event.key() == Qt.Key.Key_0:
            self.fit.click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.search_field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_search()
                return True
            if event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._step(-1)
                return True
        return False

    def tools(self) -> list[ToolButton]:
        """The icons of the bar; each needs a twin in a menu."""
        return [
            self.previous_page,
            self.next_page,
            self.smaller,
            self.larger,
            self.fit,
            self.as_text,
            self.seek,
            self.note,
        ]


def _text_view(parent: QWidget) -> QPlainTextEdit:
    made = QPlainTextEdit(parent)
    made.setReadOnly(True)
    made.setProperty(BARE, True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setTabChangesFocus(True)
    made.document().setDocumentMargin(20)
    keys = Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
    made.setTextInteractionFlags(keys)
    made.setFont(font("body"))
    FocusRing(made)
    return made
