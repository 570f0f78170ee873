"""The window's own strips: one sentence each, told until settled or closed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:  # nothing is loaded that the first picture does not need
    from collections.abc import Callable

    from caseworker_app.ui.messages import Message
    from caseworker_app.ui.widgets.strip import Strip

SEEN = 3


class StripStack(QWidget):
    """At most three strips above the room; the newest stands first, the same key replaces."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strips: dict[str, Strip] = {}
        self._before: QWidget = self
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)

    def come_after(self, before: QWidget) -> None:
        """Where Tab comes to them; rooms are made later."""
        self._before = before

    def tell(self, message: Message) -> Callable[[], None]:
        """Answers with the way to put it away; it does nothing once another stands in its place."""
        from caseworker_app.ui.messages import Tone  # not before the first picture
        from caseworker_app.ui.widgets.strip import Strip  # not before the first picture
        from caseworker_app.ui.widgets.tab_order import follow  # not before the first picture

        key = message.key or message.text
        self.settle(key)
        for old in list(self._strips)[: -(SEEN - 1)]:
            self.settle(old)
        strip = Strip(message.text, message.tone.value, self)
        if message.action and message.act is not None:
            strip.offer(message.action, partial(self._take, key, message))
        if message.drop and message.let_go is not None:
            strip.offer(message.drop, message.let_go)
        if message.tone in (Tone.INFO, Tone.OK) or not message.act or message.within:
            strip.allow_closing(lambda: self.settle(key))
        self._strips[key] = strip
        if message.within is not None:
            message.within.when_over(partial(self._outlived, key, strip))
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, strip)
        told = reversed(self._strips.values())
        follow(self._before, [one for each in told for one in each.findChildren(QWidget)])
        return partial(self._put_away, key, strip)

    def _take(self, key: str, message: Message) -> None:
        if message.within is not None:
            self.settle(key)
        if message.act is not None and not (message.within and message.within.over):
            message.act()

    def _outlived(self, key: str, strip: Strip) -> None:
        """Often told while a view is being destroyed, when no other widget may be touched."""
        if shiboken6.isValid(self):
            QTimer.singleShot(0, self, partial(self._put_away, key, strip))

    def _put_away(self, key: str, strip: Strip) -> None:
        """Another strip under the same key stays."""
        if self._strips.get(key) is strip:
            self.settle(key)

    def settle(self, key: str) -> None:
        strip = self._strips.pop(key, None)
        if strip is not None:
            strip.hide()
            strip.deleteLater()

    def clear(self) -> None:
        for key in list(self._strips):
            self.settle(key)

    @property
    def texts(self) -> list[str]:
        return list(self._strips)
