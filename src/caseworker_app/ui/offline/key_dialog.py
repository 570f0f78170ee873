"""The recovery key where it could not be saved: shown once, and not closed before it is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QWidget

from caseworker_app.ui.forms.ui_recovery_key import Ui_RecoveryKeyDialog
from caseworker_app.ui.theme import fixed
from caseworker_app.ui.widgets.dialog_buttons import verb, way_out
from caseworker_app.ui.widgets.notice import Notice

GROUP, BESIDE = 4, 6  # characters in a group, groups in a line


class RecoveryKeyDialog(QDialog):
    """Esc and the close button are refused until the key is saved in a file or said to be written down."""

    def __init__(self, secret: str, save: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RecoveryKeyDialog()
        self.ui.setupUi(self)
        self._notice = Notice(self.ui.notice_layout)
        self._font = fixed("section")
        self.ui.key_edit.setFont(self._font)
        self.ui.key_edit.setPlainText(grouped(secret))
        metrics = QFontMetrics(self._font)
        self.ui.key_edit.setMinimumSize(
            metrics.horizontalAdvance("0" * BESIDE * (GROUP + 1)) + 48, metrics.height() * 4
        )
        self.save_button = verb(self.ui.buttons, self.tr("Spara i en fil…"), save)
        way_out(self, self.ui.buttons, self.tr("Stäng"))
        self.save_button.setFocus()

    def tell(self, text: str) -> None:
        """Why the key is shown, or is not saved yet."""
        self._notice.tell(text)

    def reject(self) -> None:
        """Only with the key in safety."""
        if self.ui.written_check.isChecked():
            super().reject()
            return
        said = self.tr("Nyckeln visas aldrig igen. Spara den i en fil, eller skriv ned den och bocka i rutan.")
        self._notice.tell(said, "warn")
        self.ui.written_check.setFocus()

    @property
    def problem(self) -> str:
        return self._notice.text


def grouped(secret: str) -> str:
    """As it is read off: groups of four, six in a line."""
    groups = [secret[at : at + GROUP] for at in range(0, len(secret), GROUP)]
    return "\n".join(" ".join(groups[at : at + BESIDE]) for at in range(0, len(groups), BESIDE))
