"""What stands where rooms are shown while no database is open: nothing yet, or how far the opening has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from caseworker_app.ui.forms.ui_blank import Ui_Blank
from caseworker_app.ui.translation import in_language

if TYPE_CHECKING:  # nothing is loaded that the first picture does not need
    from caseworker_app.ui.tasks import Step


class Blank(QWidget):
    """`begin_wanted`: the person wants to choose a database."""

    begin_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Blank()
        self.ui.setupUi(self)
        self.ui.title_label.dress("title")
        self.ui.text_label.dress("body", "muted")
        self.ui.begin_button.clicked.connect(self.begin_wanted)
        self._opening: str | None = None
        self._show()

    def show_opening(self, text: str) -> None:
        """A database is being opened or made; empty when that is over."""
        self._opening = text
        self._show()

    def work_moved(self, _job: object, step: Step) -> None:
        """How far a long job has come, while nothing else is here to see."""
        self.ui.progress_bar.setRange(0, step.total)
        self.ui.progress_bar.setValue(step.done)
        self.ui.text_label.setText(in_language(step.text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._show()

    def _show(self) -> None:
        """Nothing before the program knows whether there is a database to open."""
        busy, none = bool(self._opening), self._opening == ""
        self.ui.title_label.setText(self.tr("Ingen databas är öppen") if none else self._opening or "")
        self.ui.text_label.setText(self.tr("Välj en under Arkiv, eller börja med exemplet.") if none else "")
        self.ui.progress_bar.setVisible(busy)
        self.ui.progress_bar.setRange(0, 0)
        self.ui.begin_button.setVisible(none)
