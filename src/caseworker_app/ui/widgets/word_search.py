"""Words found in a text that is read: which of the hits is shown, and how many there are."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit


class WordSearch:
    """`at` counts from 1, 0 while nothing is found."""

    def __init__(self, view: QPlainTextEdit) -> None:
        self._view = view
        self._hits: list[QTextCursor] = []
        self.at = 0

    @property
    def total(self) -> int:
        return len(self._hits)

    def look(self, text: str) -> None:
        """The first hit, else the beginning of the text."""
        self._hits = list(self._found(text)) if text.strip() else []
        self._view.moveCursor(QTextCursor.MoveOperation.Start)
        self._show(1 if self._hits else 0)

    def step(self, by: int) -> None:
        """To the next or the one before, seen from where the cursor stands; round the ends."""
        here = self._view.textCursor()
        if by > 0:
            after = [at for at, hit in enumerate(self._hits, 1) if hit.selectionStart() >= here.selectionEnd()]
            self._show(next(iter(after), 1) if self._hits else 0)
        else:
            before = [at for at, hit in enumerate(self._hits, 1) if hit.selectionEnd() <= here.selectionStart()]
            self._show(before[-1] if before else self.total)

    def _show(self, at: int) -> None:
        self.at = at
        if at:
            self._view.setTextCursor(self._hits[at - 1])

    def _found(self, text: str) -> Iterator[QTextCursor]:
        document = self._view.document()
        hit = document.find(text)
        while not hit.isNull():
            yield hit
            hit = document.find(text, hit)
