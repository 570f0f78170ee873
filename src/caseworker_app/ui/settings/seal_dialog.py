"""The dialog a seal is chosen in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from caseworker_app.services.sending.sealing import Chosen
from caseworker_app.ui.forms.ui_seal import Ui_SealDialog
from caseworker_app.ui.shell.voice import speak
from caseworker_app.ui.widgets.buttons import button
from caseworker_app.ui.widgets.notice import Notice


class SealDialog(QDialog):
    """`wanted` when the primary button is pressed, `file_wanted` when a file is looked for; the presenter closes it."""

    wanted = Signal()
    file_wanted = Signal()

    def __init__(self, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SealDialog()
        self.ui.setupUi(self)
        self._notice = Notice(self.ui.notice_layout)
        self.ui.file_edit.setText(chosen.file)
        self.ui.stamps_edit.setText(chosen.stamps)
        self.cancel_button = button(self.tr("Avbryt"))
        self.save_button = button(self.tr("Pröva och spara"), "primary")
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.wanted)
        self.ui.file_button.clicked.connect(self.file_wanted)
        self.cancel_button.setAutoDefault(False)
        self.save_button.setDefault(True)
        for one in (self.cancel_button, self.save_button):
            self.ui.actions.add_right(one)

    @property
    def file(self) -> str:
        return self.ui.file_edit.text()

    @property
    def password(self) -> str:
        return self.ui.password_edit.text()

    @property
    def stamps(self) -> str:
        return self.ui.stamps_edit.text()

    def show_file(self, path: str) -> None:
        self.ui.file_edit.setText(path)
        self.ui.password_edit.setFocus()

    def show_problem(self, text: str) -> None:
        self._notice.tell(text)
        speak(self, text)

    def show_busy(self, *, busy: bool) -> None:
        self.save_button.setEnabled(not busy)

    def close_saved(self) -> None:
        self.accept()
