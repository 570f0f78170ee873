"""One strip in a dialog or on a page, shown while there is something to say."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtWidgets import QVBoxLayout

from caseworker_app.ui.messages import Messages
from caseworker_app.ui.widgets.strip import Strip

REFUSED = ("warn", "bad")


class Notice:
    """Replaces what it said before; with `messages` what was refused is over as in the whole window."""

    def __init__(self, layout: QVBoxLayout, messages: Messages | None = None) -> None:
        self._messages = messages
        self.strip = Strip()
        self.strip.hide()
        layout.addWidget(self.strip)

    def tell(self, text: str, tone: str = "bad") -> None:
        if text:
            self.strip.tell(text, tone)
        self.strip.setVisible(bool(text))
        if text and tone in REFUSED and self._messages is not None:
            self._messages.refused(partial(self._over, self.strip.text))

    def _over(self, said: str) -> None:
        if shiboken6.isValid(self.strip) and self.strip.text == said:
            self.strip.hide()

    @property
    def text(self) -> str:
        return "" if self.strip.isHidden() else self.strip.text
