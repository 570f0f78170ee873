"""A room in a window that is smaller than the room can be: it is scrolled, and what has the focus is in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from caseworker_app.ui.widgets.following import FocusWithin


class Held(QWidget):
    """The room's own least size counts, not the height it would like at this width."""

    def __init__(self, room: QWidget) -> None:
        super().__init__()
        self._room = room
        room.setParent(self)

    def minimumSizeHint(self) -> QSize:
        return self._room.minimumSizeHint().expandedTo(self._room.minimumSize())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room.resize(self.size())


class Scrolled(QScrollArea):
    """Shows no scroll bar while the room fits."""

    def __init__(self, room: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        held = Held(room)
        self.setWidget(held)
        held.setAutoFillBackground(False)
        FocusWithin(self, self._follow)

    def _follow(self, now: QWidget) -> None:
        if self._scrolls:
            self.ensureWidgetVisible(now, 8, 8)

    @property
    def _scrolls(self) -> bool:
        return self.horizontalScrollBar().maximum() > 0 or self.verticalScrollBar().maximum() > 0
