"""A form in a dialog of its own: what is wrong stands above the fields, the verb and the way out below them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.buttons import button
from caseworker_app.ui.widgets.kept_dialog import KeptDialog
from caseworker_app.ui.widgets.notice import Notice
from caseworker_app.ui.widgets.speech import speak


class FormDialog(KeptDialog):
    """`wanted` when the primary button is pressed; the presenter closes it."""

    wanted = Signal()

    def furnish(
        self, notices: QVBoxLayout, actions: ActionBar, verb: str, done: Callable[[], object] | None = None
    ) -> None:
        """Once the form is set up; `done` in place of telling that it is wanted."""
        self._notice = Notice(notices)
        self.cancel_button, self.save_button = button(self.tr("Avbryt")), button(verb, "primary")
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(lambda _on=False: done() if done else self.wanted.emit())
        self.cancel_button.setAutoDefault(False)
        self.save_button.setDefault(True)
        for one in (self.cancel_button, self.save_button):
            actions.add_right(one)

    def show_problem(self, text: str) -> None:
        self._notice.tell(text)
        speak(self, text)

    def refuse(self, text: str, field: QWidget) -> None:
        """What is wrong with a field, and back to it."""
        self.show_problem(text)
        field.setFocus()

    def close_saved(self) -> None:
        self.accept()
