"""Tells of a mistake of ours and offers the report to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from caseworker_app.ui.forms.ui_crash import Ui_CrashDialog


class CrashDialog(QDialog):
    """Accepted: go on; rejected by `quit_button`: leave the program."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CrashDialog()
        self.ui.setupUi(self)
        self.quit_wanted = False
        self.ui.report_edit.setPlainText(report)
        self.ui.copy_button.clicked.connect(self._copy)
        self.ui.go_on_button.clicked.connect(self.accept)
        self.ui.quit_button.clicked.connect(self._quit)
        self.ui.go_on_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.report_edit.toPlainText())
        self.ui.copy_button.setText(self.tr("Kopierad"))

    def _quit(self) -> None:
        self.quit_wanted = True
        self.reject()
