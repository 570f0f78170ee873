"""The strip that says that two have changed the same, with the three ways on; hidden while nobody has."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from caseworker_app.ui.clash.dialog import Chooser, offer_ways
from caseworker_app.ui.widgets.strip import Strip


class ClashStrip(Strip):
    """Made once for a view and put where it is to stand."""

    def __init__(self, chooser: Chooser, parent: QWidget) -> None:
        super().__init__("", "warn", parent)
        offer_ways(self, chooser)
        self.hide()

    def show_clash(self, text: str) -> None:
        """Empty when it is settled."""
        self.tell(text, "warn")
        self.setVisible(bool(text))
