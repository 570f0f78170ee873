"""Who has the open case offline, and until when, in a strip of it; nothing is locked by that."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker_app.ui.case.sight import Sight
from caseworker_app.ui.days import long_form
from caseworker_app.ui.widgets.strip import Strip

translate = QCoreApplication.translate


class AwayStrip:
    """Above the panes while somebody has the case along."""

    def __init__(self, layout: QVBoxLayout, parent: QWidget) -> None:
        self._strip = Strip("", "info", parent)
        layout.addWidget(self._strip)
        self._strip.hide()

    def show_sight(self, sight: Sight | None) -> None:
        said = [] if sight is None else sentences(sight)
        if said:
            self._strip.tell(" ".join((*said, translate("away", "Inget är låst."))))
        self._strip.setVisible(bool(said))

    @property
    def text(self) -> str:
        """What is shown."""
        return "" if self._strip.isHidden() else self._strip.text


def sentences(sight: Sight) -> list[str]:
    """One for each person, to the last day of those the person's files are due back."""
    until = {one.person: one for one in sight.away}  # soonest first, so the last day stays
    return [
        translate("away", "Du har ärendet offline till {day}.").format(day=long_form(one.until))
        if one.mine
        else translate("away", "{person} har ärendet offline till {day}.").format(
            person=sight.people.get(one.person, one.person), day=long_form(one.until)
        )
        for one in until.values()
    ]
