"""A message across a pane: icon, one sentence, an action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from caseworker_app.ui.theme import TONES
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.widgets.buttons import link, tool
from caseworker_app.ui.widgets.text import Glyph, Surface, Text

LINE = 320  # pixels of a sentence that is read at a glance; with less beside the ways on, they stand below it
REST = 60  # margins and gaps of the row
MARKS = {"info": "info", "ok": "done", "warn": "warning", "bad": "refused", "idle": "info"}


class Strip(Surface):
    """`tone` is info, ok, warn or bad. Information may be closed, warnings stay until they are solved."""

    def __init__(self, text: str = "", tone: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent, TONES[tone][1], "b")
        self._words = Text(self)
        self._words.dress(wrap=True)
        self._words.grow()
        self._glyph = Glyph(self, MARKS[tone], TONES[tone][0], 18)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 12, 6)
        self._row.setSpacing(10)
        self._row.addWidget(self._glyph)
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.setSpacing(10)
        self._said.addWidget(self._words, 1)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(10)
        self._said.addLayout(self._ways)
        self._row.addLayout(self._said, 1)
        self.tell(text, tone)

    def tell(self, text: str, tone: str = "info") -> None:
        """Another sentence; the actions stay."""
        text = in_language(text)
        self._words.setText(text)
        self._glyph.show_icon(MARKS[tone], TONES[tone][0])
        self.paint_as(TONES[tone][1], "b")
        self.setAccessibleName(text)
        self._fit()

    @property
    def text(self) -> str:
        return self._words.text()

    def offer(self, text: str, run: Callable[[], object]) -> None:
        """A way on, as a link."""
        made = link(text)
        made.clicked.connect(lambda _checked=False: run())
        self._ways.addWidget(made)
        self._fit()

    def stand_on_way(self) -> None:
        """The focus on the first way on."""
        first = self._ways.itemAt(0)
        widget = first.widget() if first is not None else None
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def allow_closing(self, run: Callable[[], object]) -> None:
        made = tool("cross", self.tr("Stäng meddelandet"))
        made.clicked.connect(lambda _checked=False: run())
        self._row.addWidget(made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The ways on below the sentence where they would leave it a narrow column."""
        left = self.width() - self._glyph.width() - self._ways.sizeHint().width() - REST
        whole = QFontMetrics(self._words.font()).horizontalAdvance(self._words.text())
        below = self._ways.count() > 0 and left < min(whole, LINE)
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._said.direction() != way:
            self._said.setDirection(way)
            self._said.setSpacing(2 if below else 10)
            self._said.setStretch(0, 0 if below else 1)  # its share of the width, not of the height
            self._said.setAlignment(self._ways, Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag(0))
