"""The questions of the room that are more than a choice: which round is opened, and who takes part."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem

from caseworker_app.domain.dates import next_working_day
from caseworker_app.services.deciding.roundlists import Decidable
from caseworker_app.ui.days import no_day
from caseworker_app.ui.drafts import Editor
from caseworker_app.ui.forms.ui_new_round import Ui_NewRound
from caseworker_app.ui.forms.ui_round_people import Ui_RoundPeople
from caseworker_app.ui.widgets.dialog_buttons import verb, way_out
from caseworker_app.ui.widgets.form_dialog import FormDialog

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


class RoundDialog(FormDialog):
    """The call, chosen among those with something to decide, and the day."""

    def __init__(self, calls: Sequence[Decidable], today: date, then: Callable[[str, date], None]) -> None:
        super().__init__()
        self.ui = Ui_NewRound()
        self.ui.setupUi(self)
        self._then, self._today = then, today
        self._proposed: date | None = None
        self.keep_as("rounds", "new")
        self.ui.waiting_label.dress("small", "muted", wrap=True)
        for one in calls:
            self.ui.call_combo.addItem(one.title, one.key)
        self._calls = tuple(calls)
        self.ui.call_combo.currentIndexChanged.connect(lambda _at: self._tell())
        self.furnish(self.ui.notice_layout, self.ui.actions, self.tr("Öppna omgången"), self._open)
        self._tell()

    @property
    def texts(self) -> Mapping[str, Editor]:
        return {"day": self.ui.day_edit}

    def _tell(self) -> None:
        """How much waits in the chosen call."""
        call = self._calls[self.ui.call_combo.currentIndex()]
        waiting = call.waiting
        if self.ui.day_edit.day == self._proposed:
            self._proposed = _free(self._today, call)
            self.ui.day_edit.show_day(self._proposed)
        none = self.tr("Inga förslag väntar ännu på en omgång.")
        self.ui.waiting_label.setText(self.tr("%n förslag väntar på en omgång", "", waiting) if waiting else none)

    def _open(self) -> None:
        day = self.ui.day_edit.day
        if day is None:
            self.refuse(no_day(self.ui.day_edit.text()), self.ui.day_edit)
        elif day in self._calls[self.ui.call_combo.currentIndex()].taken:
            text = self.tr("Det finns redan en beslutsomgång {day}. Välj en annan dag.")
            self.refuse(text.format(day=day.isoformat()), self.ui.day_edit)
        else:
            self.accept()
            self._then(str(self.ui.call_combo.currentData()), day)


def _free(today: date, call: Decidable) -> date:
    """Today, or the next working day on which the call has no round."""
    day = today
    while day in call.taken:
        day = next_working_day(day + timedelta(days=1))
    return day
