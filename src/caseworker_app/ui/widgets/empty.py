"""An empty list: why it is empty and the way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker_app.ui.widgets.buttons import button
from caseworker_app.ui.widgets.text import Glyph, Surface, Text

WIDTH = 460
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class EmptyState(Surface):
    """Shown instead of a list with nothing in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setSpacing(8)
        rows.addStretch(1)
        self._glyph = Glyph(self, "empty", "muted", 32)
        self._title = Text.of("", "strong")
        self._why = Text.of("", "body", "muted", wrap=True)
        self._why.setAlignment(_CENTRE)
        self._why.setFixedWidth(WIDTH)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(8)
        for widget in (self._glyph, self._title, self._why):
            rows.addWidget(widget, 0, _CENTRE)
        rows.addLayout(self._ways)
        self._ways.addStretch(1)
        self._ways.addStretch(1)
        rows.addStretch(2)

    def explain(self, title: str, why: str, icon: str = "empty") -> None:
        self._glyph.show_icon(icon)
        self._title.setText(title)
        self._why.setText(why)
        self._why.setFixedHeight(
            max(self._why.heightForWidth(WIDTH), 0)
        )  # a layout that centres it takes one line for granted
        self.setAccessibleName(f"{title}. {why}")

    def offer(self, text: str, run: Callable[[], object], kind: str = "") -> None:
        """A way out as a button."""
        made = button(text, kind)
        made.clicked.connect(lambda _on=False: run())
        self._ways.insertWidget(self._ways.count() - 1, made)

    def clear_offers(self) -> None:
        while self._ways.count() > 2:
            item = self._ways.takeAt(1)
            held = item.widget() if item else None
            if held is not None:
                held.deleteLater()
