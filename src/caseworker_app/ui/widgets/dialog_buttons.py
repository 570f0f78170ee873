"""The buttons at the foot of a dialog: the verb to the right, the way out beside it, what else there is to the left.

`Calm` gives the order; a button's role says which it is.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

from caseworker_app.ui.style import KIND, PRIMARY
from caseworker_app.ui.theme import font

Role = QDialogButtonBox.ButtonRole


def verb(box: QDialogButtonBox, text: str, run: Callable[[], object]) -> QPushButton:
    """What the dialog is for, and what Enter does."""
    made = _add(box, text, Role.AcceptRole, run)
    made.setProperty(KIND, PRIMARY)
    made.setFont(font("strong"))
    made.setDefault(True)
    return made


def other(box: QDialogButtonBox, text: str, kind: str, run: Callable[[], object]) -> QPushButton:
    """Done by Enter only where the focus stands on it."""
    made = _add(box, text, Role.ActionRole, run)
    made.setProperty(KIND, kind)
    return made


def way_out(dialog: QDialog, box: QDialogButtonBox, text: str) -> None:
    """The same as Esc, and what Enter does where there is no verb; added last."""
    has_verb = any(one.isDefault() for one in box.findChildren(QPushButton))
    _add(box, text, Role.RejectRole, dialog.reject).setDefault(not has_verb)


def _add(box: QDialogButtonBox, text: str, role: QDialogButtonBox.ButtonRole, run: Callable[[], object]) -> QPushButton:
    made = box.addButton(text, role)
    made.clicked.connect(lambda _on=False: run())
    return made
