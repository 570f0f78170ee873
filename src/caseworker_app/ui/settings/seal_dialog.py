"""The dialog a seal is chosen in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseworker_app.services.sending.sealing import Chosen
from caseworker_app.ui.drafts import Editor
from caseworker_app.ui.forms.ui_seal import Ui_SealDialog
from caseworker_app.ui.widgets.buttons import allow
from caseworker_app.ui.widgets.form_dialog import FormDialog


class SealDialog(FormDialog):
    """`file_wanted` when a file is looked for."""

    file_wanted = Signal()

    def __init__(self, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SealDialog()
        self.ui.setupUi(self)
        self.furnish(self.ui.notice_layout, self.ui.actions, self.tr("Pröva och spara"))
        self.keep_as("seal", "new")
        self.ui.file_edit.setText(chosen.file)
        self.ui.stamps_edit.setText(chosen.stamps)
        self.ui.file_button.clicked.connect(self.file_wanted)

    @property
    def texts(self) -> Mapping[str, Editor]:
        return {"file": self.ui.file_edit, "stamps": self.ui.stamps_edit}

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

    def show_busy(self, *, busy: bool) -> None:
        allow(self.save_button, self.tr("Sigillet prövas. Vänta tills det är klart.") if busy else "")
