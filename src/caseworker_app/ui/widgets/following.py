"""What has the focus in a part of the window is told to that part, while it is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class FocusWithin(QObject):
    """`came(widget)` whenever the focus comes to something inside."""

    def __init__(self, part: QWidget, came: Callable[[QWidget], None]) -> None:
        super().__init__(part)
        self._part, self._came = part, came
        self._follows = False
        part.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._follow(on=event.type() == QEvent.Type.Show)
        return False

    def _follow(self, *, on: bool) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if on != self._follows:
            self._follows = on
            (app.focusChanged.connect if on else app.focusChanged.disconnect)(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._part.isAncestorOf(now):
            self._came(now)
