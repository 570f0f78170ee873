"""What is registered about the applicant as a form: stays open until it is saved, what is wrong is said at its field."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit

from caseworker_app.errors import Fault
from caseworker_app.services.casework.corrections import Particular
from caseworker_app.ui.forms.ui_settlement_deed import Ui_SettlementDeed
from caseworker_app.ui.widgets.dialog_buttons import verb, way_out
from caseworker_app.ui.widgets.fields import FormRow

COLUMNS = 2
REASON = "reason"


class CorrectionDialog(QDialog):
    """Every field of the call's form about the applicant, and why something is put right."""

    def __init__(self, fields: Sequence[Particular], then: Callable[[dict[str, str], str], None]) -> None:
        super().__init__()
        self.ui = Ui_SettlementDeed()
        self.ui.setupUi(self)
        self.resize(640, 560)
        self.setWindowTitle(self.tr("Rätta uppgifter"))
        self.ui.about_text.setText(
            self.tr("Det du ändrar gäller i brev och listor. Ansökan ligger kvar som den kom in, och skälet antecknas.")
        )
        self._fields = {one.key: one for one in fields}
        self._then = then
        self.rows: dict[str, FormRow] = {}
        self.edits: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for at, one in enumerate(fields):
            hint = self.tr("Skyddad uppgift. Skriv bara här om den ska ändras.") if one.apart else ""
            row = self._row(one.key, one.label, one.value, hint)
            grid.addWidget(row, at // COLUMNS, at % COLUMNS, Qt.AlignmentFlag.AlignTop)
        hint = self.tr("Till exempel: Sökanden har anmält en ny adress.")
        grid.addWidget(self._row(REASON, self.tr("Skäl"), "", hint), grid.rowCount(), 0, 1, COLUMNS)
        self.ui.fields_layout.addLayout(grid)
        self.verb = verb(self.ui.buttons, self.tr("Spara rättelsen"), self.do)
        way_out(self, self.ui.buttons, self.tr("Avbryt"))

    def _row(self, key: str, label: str, value: str, hint: str) -> FormRow:
        row, edit = FormRow(self), QLineEdit(value)
        edit.setMaxLength(500)
        edit.setCursorPosition(0)
        row.hold(label, edit, hint)
        self.rows[key], self.edits[key] = row, edit
        return row

    @property
    def texts(self) -> dict[str, QLineEdit]:
        """What is kept as drafts: nothing that is protected."""
        apart = {key for key, one in self._fields.items() if one.apart}
        return {key: edit for key, edit in self.edits.items() if key not in apart}

    def do(self) -> None:
        """Tell what differs from what was shown: the rest may be a colleague's by now."""
        changed = {key: self.edits[key].text() for key, one in self._fields.items() if self._differs(one)}
        self._then(changed, self.edits[REASON].text())

    def _differs(self, one: Particular) -> bool:
        return self.edits[one.key].text().strip() != one.value.strip()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """At the fields, and together below for what belongs to none."""
        told: dict[str, list[str]] = {}
        for fault in faults:
            text = f"{fault.text} ({fault.section})" if fault.section else fault.text
            told.setdefault(fault.field, []).append(text)
        for key, row in self.rows.items():
            row.show_fault(" ".join(told.get(key, ())))
        self.ui.findings.show_faults([fault for fault in faults if fault.field not in self.rows])
        first = next((key for key in self.rows if key in told), None)
        if first is not None:
            self.edits[first].setFocus()
        self.ui.area.grow_soon()
