"""What stands in the way, as strips under each other with the section of law."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import shiboken6
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker_app.errors import Fault
from caseworker_app.sentences import Sentence
from caseworker_app.ui.messages import Messages
from caseworker_app.ui.widgets.speech import speak
from caseworker_app.ui.widgets.strip import Strip
from caseworker_app.ui.widgets.tab_order import follow


class Findings(QWidget):
    """Hidden while there is nothing to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._strips: list[Strip] = []
        self._refused: list[Strip] = []
        self.hide()

    def show_faults(self, faults: Sequence[Fault], tone: str = "bad", *, closing: bool = False) -> None:
        """Why something was not done is also said; with `closing` each can be put away once it is read."""
        self.clear()
        for fault in faults:
            self.tell(cited(fault), tone)
            if closing:
                made = self._strips[-1]
                made.allow_closing(partial(self._close, made))
        if faults and tone == "bad":
            speak(self, " ".join(self.texts))

    def refuse(self, faults: Sequence[Fault], messages: Messages) -> None:
        """Why something was not done, or that it now is: told until it is put away or its cause is gone."""
        self.show_faults(faults, closing=True)
        self._refused = self._strips[:]
        if faults:
            messages.announce(" ".join(fault.text for fault in faults))
            messages.refused(self._forget)

    def _forget(self) -> None:
        """Often told when the view it stands in is gone."""
        for strip in self._refused[:] if shiboken6.isValid(self) else ():
            self._close(strip)

    def tell(self, text: str, tone: str = "info", offer: tuple[str, Callable[[], object]] | None = None) -> None:
        """One more strip, with a way on if there is one."""
        made = Strip(text, tone, self)
        if offer is not None:
            made.offer(*offer)
        self._strips.append(made)
        self._rows.addWidget(made)
        self._order()
        self.show()

    def offer(self, text: str, run: Callable[[], object]) -> None:
        """One more way on in the last strip."""
        if self._strips:
            self._strips[-1].offer(text, run)
            self._order()

    def _order(self) -> None:
        follow(self, [one for strip in self._strips for one in strip.findChildren(QWidget)])

    def clear(self) -> None:
        for strip in self._strips[:]:
            self._close(strip)
        self.hide()

    def _close(self, strip: Strip) -> None:
        self._strips.remove(strip)
        if strip in self._refused:
            self._refused.remove(strip)
        self._rows.removeWidget(strip)
        strip.hide()
        strip.deleteLater()
        self.setVisible(bool(self._strips))

    @property
    def texts(self) -> list[str]:
        return [strip.text for strip in self._strips]


def cited(fault: Fault) -> str:
    """With the section of law, if the rule has one."""
    return Sentence("{text} ({section})", text=fault.text, section=fault.section) if fault.section else fault.text
