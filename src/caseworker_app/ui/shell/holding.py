"""The focus stays at work: when what had it is taken away, the work at hand gets it, not the next thing in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from caseworker_app.ui.shell import panes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from caseworker_app.ui.room import RoomView


class Holding(QObject):
    """Follows the focus in the window; a dialog over it is left alone."""

    def __init__(self, app: QApplication, window: QWidget, view: Callable[[], RoomView | None]) -> None:
        super().__init__(window)
        self._window, self._view = window, view
        self._held: tuple[QWidget, RoomView] | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        view = self._view()
        if now is not None and self._window.isAncestorOf(now) and view is not None and _within(view.work_areas(), now):
            self._held = (now, view)
        elif self._held is not None:
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        """What had the focus is gone, the room is still there, and nothing else in the work has the focus."""
        if self._held is None:
            return
        held, view = self._held
        if shiboken6.isValid(held) and held.isVisible() and held.isEnabled():
            if self._window.isActiveWindow():
                self._held = None  # one went elsewhere oneself
            return
        self._held = None
        if view is not self._view() or not shiboken6.isValid(view):
            return
        areas = view.work_areas()
        if _within(areas, self._window.focusWidget()):
            return
        target = work_in(view, areas)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)


def work_in(view: RoomView, areas: Sequence[QWidget]) -> QWidget | None:
    """Where the work goes on, else the first control beside it."""
    wanted = view.first_focus()
    if wanted is not None and panes.takes_focus(wanted) and _within(areas, wanted):
        return wanted
    found = (panes.first_in(area) for area in areas if area.isVisible())
    return next((one for one in found if one is not None), None)


def _within(areas: Sequence[QWidget], widget: QWidget | None) -> bool:
    return widget is not None and any(area is widget or area.isAncestorOf(widget) for area in areas)
