"""The two ways a person works the window: with the mouse, and with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.ui.application import Application
from caseworker_app.ui.widgets.segments import Segment, Segments
from tests.ui.patience import active

Shown = TypeVar("Shown", bound=QWidget)
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class Hand:
    """Clicks, or goes to a control and presses what works it."""

    qtbot: QtBot
    mouse: bool

    def until(self, reached: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(reached()))

    def shown(self, application: Application, kind: type[Shown]) -> Shown:
        """The widget of a kind that is visible, once it is."""

        def visible() -> list[Shown]:
            return [one for one in application.window.findChildren(kind) if one.isVisible()]

        self.until(visible)
        return visible()[-1]

    def press(self, within: QWidget, text: str) -> None:
        """The button with these words, once it may be pressed."""

        def there() -> list[QPushButton]:
            buttons = [one for one in within.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
            found = [one for one in buttons if one.text() == text]
            assert found, f"{text!r} is none of {[one.text() for one in buttons]}"
            return found

        self.qtbot.waitUntil(lambda: bool(there()))
        self._work(there()[0], Qt.Key.Key_Space)

    def choose(self, segments: Segments, at: int) -> None:
        """The answer at a place among its fellows."""
        if self.mouse:
            self._work(segments.findChildren(Segment)[at], Qt.Key.Key_Space)
            return
        self._reach(segments.findChildren(Segment)[0])
        self.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        for _ in range(at):
            self.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)

    def write(self, field: QWidget, text: str) -> None:
        """Words typed into a field, which leaves it settled."""
        if self.mouse:
            self.qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
        else:
            self._reach(field)
        self.qtbot.keyClicks(field, text)

    def _work(self, widget: QWidget, key: Qt.Key) -> None:
        if self.mouse:
            self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
            return
        self._reach(widget)
        self.qtbot.keyClick(widget, key)

    def _reach(self, widget: QWidget) -> None:
        active(self.qtbot, widget.window())
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self.until(lambda: QApplication.focusWidget() is widget)
