"""One strip in a dialog, shown while there is something to say."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from caseworker_app.ui.widgets.strip import Strip


class Notice:
    """Replaces what it said before."""

    def __init__(self, layout: QVBoxLayout) -> None:
        self.strip = Strip()
        self.strip.hide()
        layout.addWidget(self.strip)

    def tell(self, text: str, tone: str = "bad") -> None:
        if text:
            self.strip.tell(text, tone)
        self.strip.setVisible(bool(text))

    @property
    def text(self) -> str:
        return "" if self.strip.isHidden() else self.strip.text
