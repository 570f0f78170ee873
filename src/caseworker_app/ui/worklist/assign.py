"""The dialog that asks to whom cases go."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from caseworker_app.ui.forms.ui_assign import Ui_Assign
from caseworker_app.ui.widgets.buttons import allow
from caseworker_app.ui.worklist.giving import EVENLY, Handler


class AssignDialog(QDialog):
    """Its answer goes to `then` when it is accepted."""

    def __init__(self, count: int, handlers: Sequence[Handler], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Assign()
        self.ui.setupUi(self)
        self.ui.title_label.dress("section")
        self.ui.title_label.setText(self.tr("Tilldela %n ärenden", "", count))
        self.ui.handler_label.dress("small", "muted")
        self.ui.hint_label.dress("small", "muted", wrap=True)
        for handler in handlers:
            self.ui.handler_combo.addItem(handler.display_name, handler.name)
        if count > 1 and len(handlers) > 1:
            self.ui.handler_combo.addItem(self.tr("Jämnt mellan alla handläggare"), EVENLY)
        allow(self.ui.assign_button, "" if handlers else self.tr("Det finns ingen handläggare att välja."))
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.assign_button.clicked.connect(self.accept)
        self.ui.handler_combo.setFocus()

    def when_chosen(self, then: Callable[[str], None]) -> None:
        self.accepted.connect(lambda: then(str(self.ui.handler_combo.currentData())))
