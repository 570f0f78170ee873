"""A page made from received fields: read, selected, copied, searched; dark on light paper in every palette."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker_app.ui.theme import c
from caseworker_app.ui.widgets.buttons import tool
from caseworker_app.ui.widgets.fields import SearchField
from caseworker_app.ui.widgets.reading import Reading
from caseworker_app.ui.widgets.text import Surface, Text

WIDEST = 760


class ApplicationPage(QWidget):
    """`noted(words)` when a person wants to note at what is selected."""

    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bar, self._finder = self._made_bar(), self._made_finder()
        self.reading = Reading(self, paper=True, margin=28)
        self.reading.setMaximumWidth(WIDEST)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(bar)
        rows.addWidget(self._finder)
        desk = QHBoxLayout()
        desk.setContentsMargins(12, 12, 4, 0)
        desk.addWidget(self.reading, 1)
        rows.addLayout(desk, 1)
        self._finder.hide()

    def _made_bar(self) -> QWidget:
        bar = Surface(self, "surface", "b")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        self.smaller = tool("zoomout", self.tr("Förminska"))
        self.larger = tool("zoomin", self.tr("Förstora"))
        self.seek = tool("search", self.tr("Sök på sidan, Ctrl+F"))
        self.note = tool("note", self.tr("Anteckna på stället"))
        for widget in (self.smaller, self.larger):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.seek, self.note):
            row.addWidget(widget)
        self.smaller.clicked.connect(lambda: self.reading.zoomOut(1))
        self.larger.clicked.connect(lambda: self.reading.zoomIn(1))
        self.seek.clicked.connect(lambda: self.open_search())
        self.note.clicked.connect(lambda: self.noted.emit(self.chosen_words))
        return bar

    def _made_finder(self) -> QWidget:
        bar = Surface(self, "raised", "b")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        self.search_field = SearchField()
        self.search_field.setAccessibleName(self.tr("Sök på sidan"))
        self._told = Text.of("", "small", "muted")
        above = tool("up", self.tr("Föregående träff"))
        below = tool("down", self.tr("Nästa träff"))
        shut = tool("cross", self.tr("Stäng sökningen"))
        row.addWidget(self.search_field, 1)
        row.addWidget(self._told)
        for button, act in (
            (above, lambda: self._find(back=True)),
            (below, lambda: self._find()),
            (shut, self.close_search),
        ):
            button.clicked.connect(lambda _on=False, act=act: act())
            row.addWidget(button)
        self.search_field.textEdited.connect(lambda _text: self._find(anew=True))
        self.search_field.returnPressed.connect(lambda: self._find())
        self.search_field.installEventFilter(self)
        return bar

    @property
    def chosen_words(self) -> str:
        return self.reading.textCursor().selectedText().replace("\u2029", " ")

    def open_search(self, text: str = "") -> None:
        self._finder.show()
        if text:
            self.search_field.setText(text)
            self._find(anew=True)
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def close_search(self) -> None:
        self._finder.hide()
        self.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self, *, back: bool = False, anew: bool = False) -> None:
        words = self.search_field.text()
        if anew:
            self.reading.moveCursor(self.reading.textCursor().MoveOperation.Start)
        found = bool(words) and self.reading.find_next(words, back=back)
        self._told.setText("" if found or not words else self.tr("Inga träffar"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.open_search()
        elif event.matches(QKeySequence.StandardKey.FindNext) or event.matches(QKeySequence.StandardKey.FindPrevious):
            self._find(back=event.matches(QKeySequence.StandardKey.FindPrevious))
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.close_search()
            return True
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), c("canvas"))
