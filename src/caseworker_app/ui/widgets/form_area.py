"""The fields of a dialog: all in sight where the screen has room, scrolled where it has not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST, MOST = 96, 880  # pixels of the fields, high and wide, that are in sight on the smallest screen
EDGE, TITLE = 8, 32  # what a window manager puts around a dialog


def room_for(dialog: QWidget) -> QSize:
    """The largest a dialog can be on its screen, its frame included."""
    return dialog.screen().availableSize() - QSize(2 * EDGE, EDGE + TITLE)


class FormArea(QScrollArea):
    """Its dialog grows with what it holds for as long as there is room, or to be as high as `highest`; it moves up
    where it would grow out of the screen.

    No Tab stop of its own.
    """

    highest = 10_000

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)

    def setWidget(self, widget: QWidget) -> None:  # Qt's name
        super().setWidget(widget)
        widget.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        held = self.widget()
        return held.minimumSizeHint().boundedTo(QSize(MOST, LEAST)) if held is not None else QSize()

    def sizeHint(self) -> QSize:
        held = self.widget()
        return held.sizeHint() if held is not None else super().sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.grow_soon()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.grow_soon()

    def grow_soon(self) -> None:
        """Once fonts and frames are known."""
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        held, window = self.widget(), self.window()
        if held is None or not self.isVisible():
            return
        room = min(room_for(window).height(), self.highest)
        lacking = min(held.height() - self.viewport().height(), room - window.height())
        if lacking > 0:
            window.resize(window.width(), window.height() + lacking)
            place = window.screen().availableGeometry()
            below = window.y() + window.frameGeometry().height() - place.bottom() - 1
            if below > 0:
                window.move(window.x(), max(place.top(), window.y() - below))
