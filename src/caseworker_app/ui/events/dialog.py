"""The form of a deed; stays open until it is put on record, so that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from caseworker_app.errors import CaseworkerError, Fault, Rejected
from caseworker_app.services.reporting.reports import Attached
from caseworker_app.ui.days import no_day
from caseworker_app.ui.drafts import Editor
from caseworker_app.ui.events.words import Asked, Given
from caseworker_app.ui.forms.ui_case_event import Ui_CaseEvent
from caseworker_app.ui.messages import Files
from caseworker_app.ui.tasks import On
from caseworker_app.ui.widgets.dialog_buttons import verb, way_out
from caseworker_app.ui.widgets.fields import FormRow
from caseworker_app.ui.widgets.kept_dialog import KeptDialog
from caseworker_app.ui.workplace import Workplace


class EventDialog(KeptDialog):
    """Shows the fields that are asked for."""

    def __init__(
        self,
        case: str,
        asked: Asked,
        place: Workplace,
        then: Callable[[Given], None],
        weigh: Callable[[Given], None] | None = None,
    ) -> None:
        super().__init__()
        self.ui = Ui_CaseEvent()
        self.ui.setupUi(self)
        self._asked, self._place, self._then, self._weigh = asked, place, then, weigh
        self._file: Attached | None = None
        self.keep_as(case, f"event {asked.key}")
        self._fill(asked)
        self._connect(asked)

    def _fill(self, asked: Asked) -> None:
        ui = self.ui
        self.setWindowTitle(asked.title)
        ui.about_text.setText(asked.about)
        rows: tuple[tuple[FormRow, QWidget, str], ...] = (
            (ui.choice_row, ui.choice_combo, asked.choice_label),
            (ui.day_row, ui.day_field, asked.day_label),
            (ui.who_row, ui.who_edit, asked.who_label),
            (ui.amount_row, ui.amount_field, asked.amount_label),
            (ui.text_row, ui.text_edit, asked.text_label),
        )
        for row, control, label in rows:
            row.setVisible(bool(label))
            if label:
                row.hold(label, control)
        ui.document_row.hold(self.tr("Handling"), ui.document_combo)
        ui.document_row.setVisible(asked.documents is not None)
        ui.file_button.setVisible(asked.documents is not None)
        for key, text in asked.choices:
            ui.choice_combo.addItem(text, key)
        ui.choice_combo.setCurrentIndex(max(0, ui.choice_combo.findData(asked.choice)))
        ui.day_field.show_day(asked.day)
        ui.who_edit.setText(asked.who)
        ui.amount_field.show_amount(asked.amount)
        ui.text_edit.setFixedHeight(84)
        ui.document_combo.addItem(self.tr("Ingen handling"), None)
        for document, title in asked.documents or ():
            ui.document_combo.addItem(title, str(document))
        ui.asked_layout.setAlignment(ui.file_button, Qt.AlignmentFlag.AlignLeft)
        self.show_note(asked.note)

    def _connect(self, asked: Asked) -> None:
        self.verb = verb(self.ui.buttons, asked.verb, self.register)
        way_out(self, self.ui.buttons, self.tr("Avbryt"))
        self.ui.file_button.clicked.connect(lambda: self._pick())
        self.ui.day_field.changed.connect(lambda _day: self._day_typed())

    @property
    def texts(self) -> Mapping[str, Editor]:
        ui = self.ui
        return {"who": ui.who_edit, "text": ui.text_edit, "day": ui.day_field, "amount": ui.amount_field}

    def show_note(self, text: str) -> None:
        """What is said below the fields, e.g. how the days stand to each other."""
        self.ui.note_text.setText(text)
        self.ui.note_text.setVisible(bool(text))
        self.setAccessibleDescription(text)

    def _day_typed(self) -> None:
        given = self.given
        if self._weigh is not None and given is not None:
            self._weigh(given)

    def _pick(self) -> None:
        self._place.ask.open_files(Files(self.tr("Välj handlingen")), self._read)

    def _read(self, paths: list[Path]) -> None:
        path = paths[0]
        tasks = self._place.tasks.during(self._place.lifetime)
        tasks.run(lambda: Attached(path.name, path.read_bytes()), self._add, on=On.FILES)

    def _add(self, file: Attached) -> None:
        self._file = file
        combo = self.ui.document_combo
        combo.setItemText(0, file.name)
        combo.setCurrentIndex(0)

    @property
    def given(self) -> Given | None:
        """None while the day cannot be read."""
        ui = self.ui
        day = ui.day_field.day
        if day is None:
            return None
        chosen = ui.document_combo.currentData() if self._asked.documents is not None else None
        return Given(
            day=day,
            choice=str(ui.choice_combo.currentData() or ""),
            who=ui.who_edit.text(),
            amount=ui.amount_field.amount if self._asked.amount_label else None,
            text=ui.text_edit.toPlainText(),
            document=UUID(chosen) if chosen else None,
            file=self._file if not chosen else None,
        )

    def register(self) -> None:
        """Hand over what is typed; what cannot be read is said here."""
        given, faults = self.given, []
        if given is None:
            faults.append(Fault("day", no_day(self.ui.day_field.text())))
        if self._asked.amount_label and self.ui.amount_field.amount is None:
            faults.append(Fault("amount", self.tr("Beloppet går inte att läsa.")))
        self.show_faults(faults)
        if given is not None and not faults:
            self._then(given)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self.ui.findings.show_faults(faults)
        self.ui.area.grow_soon()

    def show_error(self, error: CaseworkerError) -> None:
        self.show_faults(error.faults if isinstance(error, Rejected) else [Fault("", error.text)])
