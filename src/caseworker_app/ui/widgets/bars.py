"""The head and the foot of a pane: what it is, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from caseworker_app.ui.theme import CONTROL, font
from caseworker_app.ui.widgets.tab_order import follow, last_of
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
        before = last_of(self._row, self)
        self._row.addWidget(widget)
        follow(before, [widget, *widget.findChildren(QWidget)])


class RoomHead(PaneHead):
    """What a room is called, as large in every room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paint_as("canvas", "b")
        self._title.dress("title")
        self._row.setContentsMargins(16, 6, 16, 6)
        self.setFixedHeight(max(56, QFontMetrics(font("title")).height() + 24))


class ActionBar(Surface):
    """Left: where am I. Right: what is missing, other actions, the one primary; below where there is no room beside.
    Never scrolls away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "raised", "t")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 8, 16, 8)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        for row in (self._left, self._right):
            row.setSpacing(8)
        self._right.addStretch(1)
        self._below = False
        self._grid.addLayout(self._left, 0, 0)
        self._grid.addLayout(self._right, 0, 1)

    def add_left(self, widget: QWidget) -> None:
        before = last_of(self._left, self)
        self._left.addWidget(widget)
        follow(before, [widget])

    def add_right(self, widget: QWidget) -> None:
        """After what stands there; the primary is added last."""
        before = last_of(self._right, last_of(self._left, self))
        self._right.addWidget(widget)
        follow(before, [widget])

    def minimumSizeHint(self) -> QSize:
        sizes = [row.minimumSize() for row in (self._left, self._right)]
        margins = self._grid.contentsMargins()
        wide = max(size.width() for size in sizes) + margins.left() + margins.right()
        return QSize(wide, max(super().minimumSizeHint().height(), CONTROL + 16))  # as high with nothing in it

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._break()
        return done

    def _break(self) -> None:
        """Onto two lines where one is too short for both sides."""
        left, right = self._left.minimumSize().width(), self._right.minimumSize().width()
        margins = self._grid.contentsMargins()
        both = left + right + (8 if left and right else 0)
        below = bool(left) and both > self.width() - margins.left() - margins.right()
        if below != self._below:
            self._below = below
            self._grid.removeItem(self._right)
            self._right.setParent(None)
            self._grid.addLayout(self._right, *((1, 0, 1, 2) if below else (0, 1)))
