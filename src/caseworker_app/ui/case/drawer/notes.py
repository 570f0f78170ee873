"""Signed notes of the case, and a new one that is locked when it is saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from caseworker_app.domain.places import Place
from caseworker_app.domain.records.reviews import Note
from caseworker_app.ui.days import short_month
from caseworker_app.ui.style import BARE
from caseworker_app.ui.widgets.buttons import button, link, tool
from caseworker_app.ui.widgets.fields import Editor
from caseworker_app.ui.widgets.focus_ring import FocusRing
from caseworker_app.ui.widgets.strip import Strip
from caseworker_app.ui.widgets.text import Elided, Glyph, Surface, Text


def moment(at: datetime) -> str:
    """A time near enough to be read at a glance: `23 juni 08:20`, with the year when it is another than now's."""
    local = at.astimezone()
    year = "" if local.year == datetime.now().astimezone().year else f" {local.year}"
    return f"{local.day} {short_month(local)}{year} {local:%H:%M}"


class NoteCard(Surface):
    """One note: who, when, what, and where it points."""

    def __init__(self, note: Note, who: str, where: str, parent: QWidget) -> None:
        super().__init__(parent, "surface", "b")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 10, 16, 10)
        rows.setSpacing(3)
        top = QHBoxLayout()
        top.setSpacing(6)
        name = Elided()
        name.dress("strong")
        name.setText(who)
        top.addWidget(name, 1)
        top.addWidget(Glyph(self, "lock" if note.signed_at else "edit", "muted", 14))
        top.addWidget(Text.of(moment(note.written_at), "small", "muted"))
        rows.addLayout(top)
        words = Text.of(note.text, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rows.addWidget(words)
        self.jump = link(where) if where else None
        if self.jump is not None:
            row = QHBoxLayout()
            row.addWidget(self.jump)
            row.addStretch(1)
            rows.addLayout(row)


class Notes(QWidget):
    """`saved(text)` when a note is to be kept; `followed(Place)` when one jumps to where it points;
    `unpinned` when the place of the new note is let go."""

    saved = Signal(str)
    followed = Signal(object)
    unpinned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[NoteCard] = []
        self._shown: tuple[Note, ...] = ()
        self._area = QScrollArea(self)
        self._area.setProperty(BARE, True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("Anteckningar"))
        FocusRing(self._area)
        inner = Surface(self)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._none = Text.of(self.tr("Ingen har antecknat något i ärendet än."), "body", "muted", wrap=True)
        self._none.setContentsMargins(16, 14, 16, 0)
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        self._area.setWidget(inner)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._area, 1)
        rows.addWidget(self._made_foot())

    def _made_foot(self) -> QWidget:
        foot = Surface(self, "raised", "t")
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(12, 10, 12, 10)
        rows.setSpacing(6)
        self.fault = Strip("", "bad", foot)
        self.fault.hide()
        self._pin = QWidget(foot)
        pin = QHBoxLayout(self._pin)
        pin.setContentsMargins(0, 0, 0, 0)
        self._where = Elided()
        self._where.dress("small", "muted")
        unpin = tool("cross", self.tr("Släpp platsen"))
        unpin.clicked.connect(lambda _on=False: self.unpinned.emit())
        pin.addWidget(Glyph(self._pin, "note", "accent", 14))
        pin.addWidget(self._where, 1)
        pin.addWidget(unpin)
        self._pin.hide()
        self.editor = Editor(foot)
        self.editor.setAccessibleName(self.tr("Ny tjänsteanteckning"))
        self.editor.setPlaceholderText(self.tr("Ny tjänsteanteckning, 27 § FL"))
        self.editor.setFixedHeight(self.editor.fontMetrics().lineSpacing() * 4 + 18)
        self.save_button = button(self.tr("Spara anteckning"))
        self.save_button.clicked.connect(lambda _on=False: self.saved.emit(self.editor.toPlainText()))
        self.editor.textChanged.connect(self._able)
        low = QHBoxLayout()
        hint = Text.of(self.tr("Låses när den sparas"), "small", "muted")
        hint.setSizePolicy(hint.sizePolicy().Policy.Ignored, hint.sizePolicy().Policy.Preferred)
        low.addWidget(hint, 1)
        low.addWidget(self.save_button)
        for widget in (self.fault, self._pin, self.editor):
            rows.addWidget(widget)
        rows.addLayout(low)
        self._able()
        return foot

    def _able(self) -> None:
        self.save_button.setEnabled(bool(self.editor.toPlainText().strip()))
        self.fault.hide()

    def show_notes(self, notes: Sequence[Note], people: Mapping[str, str], titles: Mapping[str, str]) -> None:
        """Newest first; `titles` are the documents' names by id."""
        if tuple(notes) == self._shown:
            return
        self._shown = tuple(notes)
        for card in self._cards:
            self._column.removeWidget(card)
            card.deleteLater()
        self._cards = []
        for at, note in enumerate(reversed(self._shown)):
            place = Place.read(note.place)
            where = ""
            if place is not None:
                title = titles.get(str(place.document), self.tr("handlingen"))
                where = self.tr("{title}, s. {page}").format(title=title, page=place.page)
            card = NoteCard(note, people.get(note.author, note.author), where, self)
            if card.jump is not None and place is not None:
                card.jump.setAccessibleName(self.tr("Visa {where}").format(where=where))
                card.jump.clicked.connect(lambda _on=False, place=place: self.followed.emit(place))
            self._column.insertWidget(at, card)
            self._cards.append(card)
        self._none.setVisible(not self._cards)

    def show_pin(self, where: str) -> None:
        """Where the new note points, or nowhere."""
        self._where.setText(where)
        self._pin.setVisible(bool(where))

    def show_fault(self, text: str) -> None:
        self.fault.tell(text, "bad")
        self.fault.setVisible(bool(text))
