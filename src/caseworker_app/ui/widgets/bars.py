"""The head and the foot of a pane: what it is, and what to do next."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from caseworker_app.ui.theme import font
from caseworker_app.ui.widgets.text import Elided, Surface, Text


class PaneHead(Surface):
    """Title, at most one muted fact, tools to the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "raised", "b")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 8, 4)
        self._row.setSpacing(8)
        self._title = Text.of("", "section")
        self._fact = Elided()
        self._fact.dress("small", "muted")
        self._row.addWidget(self._title)
        self._row.addWidget(self._fact, 1)
        self.setFixedHeight(max(44, QFontMetrics(font("section")).height() + 20))

    def show_title(self, title: str, fact: str = "") -> None:
        self._title.setText(title)
        self._fact.setText(fact)

    def add_tool(self, widget: QWidget) -> None:
        """To the right of what stands there."""
        self._row.addWidget(widget)


class ActionBar(Surface):
    """Left: where am I. Right: what is missing, other actions, the one primary. Never scrolls away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "raised", "t")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._left = 0

    def add_left(self, widget: QWidget) -> None:
        self._row.insertWidget(self._left, widget)
        self._left += 1

    def add_right(self, widget: QWidget) -> None:
        """After what stands there; the primary is added last."""
        self._row.addWidget(widget)
