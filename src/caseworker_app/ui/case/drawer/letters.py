"""The frozen letters of a case: read, saved and printed as they were stored."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from caseworker_app.domain.records.decisions import Letter
from caseworker_app.ui.days import long_form
from caseworker_app.ui.style import BARE
from caseworker_app.ui.widgets.buttons import link
from caseworker_app.ui.widgets.focus_ring import FocusRing
from caseworker_app.ui.widgets.text import Surface, Text


class LetterCard(Surface):
    """One letter. `deed` is open, save or print."""

    deed = Signal(str)

    def __init__(self, letter: Letter, parent: QWidget) -> None:
        super().__init__(parent, "surface", "b")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 10, 16, 10)
        rows.setSpacing(3)
        rows.addWidget(Text.of(letter.title, "strong", wrap=True))
        day = long_form(letter.frozen_at.astimezone().date())
        fact = self.tr("Brev {number}, {day}, %n sidor", "", letter.pages).format(number=letter.serial, day=day)
        rows.addWidget(Text.of(fact, "small", "muted", wrap=True))
        ways = QHBoxLayout()
        for key, text in (("open", self.tr("Läs")), ("save", self.tr("Spara…")), ("print", self.tr("Skriv ut…"))):
            made = link(text, f"{text.rstrip('…')} {letter.title} {letter.serial}")
            made.clicked.connect(lambda _on=False, key=key: self.deed.emit(key))
            ways.addWidget(made)
        ways.addStretch(1)
        rows.addLayout(ways)


class Letters(QScrollArea):
    """`deed(letter, what)`."""

    deed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(BARE, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Brev"))
        FocusRing(self)
        self._shown: tuple[Letter, ...] | None = None
        self.show_letters(())

    def show_letters(self, letters: Sequence[Letter]) -> None:
        """Newest first."""
        if self._shown == tuple(letters):
            return
        self._shown = tuple(letters)
        inner = Surface(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for letter in reversed(self._shown):
            card = LetterCard(letter, inner)
            card.deed.connect(lambda what, letter=letter: self.deed.emit(letter, what))
            column.addWidget(card)
        if not self._shown:
            none = Text.of(self.tr("Inget brev är upprättat i ärendet än."), "body", "muted", wrap=True)
            none.setContentsMargins(16, 14, 16, 0)
            column.addWidget(none)
        column.addStretch(1)
        self.setWidget(inner)
