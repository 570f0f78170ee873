"""A question of the room that is more than a choice: who takes part."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem

from caseworker_app.ui.forms.ui_round_people import Ui_RoundPeople
from caseworker_app.ui.widgets.dialog_buttons import verb, way_out

LOGIN = Qt.ItemDataRole.UserRole


class PeopleDialog(QDialog):
    """Who takes part in the final handling without deciding."""

    def __init__(self, people: Sequence[tuple[str, str]], then: Callable[[list[str]], None]) -> None:
        super().__init__()
        self.ui = Ui_RoundPeople()
        self.ui.setupUi(self)
        for login, name in people:
            made = QListWidgetItem(name)
            made.setData(LOGIN, login)
            made.setFlags(made.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            made.setCheckState(Qt.CheckState.Unchecked)
            self.ui.people_list.addItem(made)
        self.ui.people_list.setCurrentRow(0)
        verb(self.ui.buttons, self.tr("Föredra omgången"), self.accept)
        way_out(self, self.ui.buttons, self.tr("Avbryt"))
        self.accepted.connect(lambda: then(self.chosen))

    @property
    def chosen(self) -> list[str]:
        rows = (self.ui.people_list.item(at) for at in range(self.ui.people_list.count()))
        return [str(one.data(LOGIN)) for one in rows if one.checkState() is Qt.CheckState.Checked]
