"""An empty list: why it is empty and the way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker_app.ui.widgets.buttons import button
from caseworker_app.ui.widgets.text import Glyph, Surface, Text

WIDTH, LEAST, BESIDE = 460, 180, 9
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class EmptyState(Surface):
    """Shown instead of a list with nothing in it; `way` is the way out that was offered last, the primary one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setSpacing(8)
        rows.addStretch(1)
        self._glyph = Glyph(self, "empty", "muted", 32)
        self._title = Text.of("", "strong")
        self._why = Text.of("", "body", "muted", wrap=True)
        self._why.setAlignment(_CENTRE)
        self.way: QWidget | None = None
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
        self._fit()
        self.setAccessibleName(f"{title}. {why}")

    def _fit(self) -> None:
        """A layout that centres a text takes one line for granted; a text is never asked below its own least width."""
        width = max(min(WIDTH, self.width() - 2 * BESIDE), LEAST)
        self._why.setMinimumWidth(0)
        self._why.setFixedSize(width, max(self._why.heightForWidth(width), 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST + 2 * BESIDE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def offer(self, text: str, run: Callable[[], object], kind: str = "") -> None:
        """A way out as a button."""
        made = button(text, kind)
        made.setAutoDefault(False)  # in a dialog Enter does what the dialog is for
        made.clicked.connect(lambda _on=False: run())
        self._ways.insertWidget(self._ways.count() - 1, made)
        self.way = made

    @property
    def first_offer(self) -> QWidget | None:
        """The first way out, where there is one."""
        item = self._ways.itemAt(1) if self._ways.count() > 2 else None
        return item.widget() if item else None

    def clear_offers(self) -> None:
        self.way = None
        while self._ways.count() > 2:
            item = self._ways.takeAt(1)
            held = item.widget() if item else None
            if held is not None:
                held.deleteLater()
