"""The buttons at the foot of a dialog: the verb that answers Enter, and the way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

from caseworker_app.ui.style import KIND, PRIMARY


def verb(box: QDialogButtonBox, text: str, run: Callable[[], object]) -> QPushButton:
    """What the dialog is for."""
    made = box.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
    made.setProperty(KIND, PRIMARY)
    made.setDefault(True)
    made.clicked.connect(lambda _on=False: run())
    return made


def way_out(dialog: QDialog, box: QDialogButtonBox, text: str) -> None:
    """Esc does the same."""
    box.addButton(text, QDialogButtonBox.ButtonRole.RejectRole).clicked.connect(dialog.reject)
