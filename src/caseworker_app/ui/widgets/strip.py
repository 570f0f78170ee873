"""A message across a pane: icon, one sentence, an action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from caseworker_app.ui.theme import TONES
from caseworker_app.ui.widgets.buttons import link, tool
from caseworker_app.ui.widgets.text import Glyph, Surface, Text

MARKS = {"info": "info", "ok": "done", "warn": "warning", "bad": "refused", "idle": "info"}


class Strip(Surface):
    """`tone` is info, ok, warn or bad. Information may be closed, warnings stay until they are solved."""

    def __init__(self, text: str = "", tone: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent, TONES[tone][1], "b")
        self._words = Text(self)
        self._words.dress(wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._glyph = Glyph(self, MARKS[tone], TONES[tone][0], 18)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 12, 6)
        self._row.setSpacing(10)
        self._row.addWidget(self._glyph)
        self._row.addWidget(self._words, 1)
        self.tell(text, tone)

    def tell(self, text: str, tone: str = "info") -> None:
        """Another sentence; the actions stay."""
        self._words.setText(text)
        self._glyph.show_icon(MARKS[tone], TONES[tone][0])
        self.paint_as(TONES[tone][1], "b")
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        return self._words.text()

    def offer(self, text: str, run: Callable[[], object]) -> None:
        """A way on, as a link."""
        made = link(text)
        made.clicked.connect(lambda _checked=False: run())
        self._row.addWidget(made)

    def allow_closing(self, run: Callable[[], object]) -> None:
        made = tool("cross", self.tr("Stäng meddelandet"))
        made.clicked.connect(lambda _checked=False: run())
        self._row.addWidget(made)
