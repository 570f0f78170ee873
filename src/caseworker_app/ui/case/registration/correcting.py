"""What is registered about the applicant as a form: stays open until it is saved, what is wrong is said at its field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit

from caseworker_app.errors import Fault
from caseworker_app.services.casework.asked import ASKED
from caseworker_app.services.casework.corrections import NAMING, Particular
from caseworker_app.ui.days import as_iso
from caseworker_app.ui.drafts import Followed
from caseworker_app.ui.forms.ui_asked_form import Ui_AskedForm
from caseworker_app.ui.widgets.dialog_buttons import verb, way_out
from caseworker_app.ui.widgets.fields import FormRow
from caseworker_app.ui.widgets.findings import cited
from caseworker_app.ui.widgets.kept_dialog import KeptDialog

COLUMNS = 2
REASON, ARRIVED = "reason", "arrived"
WIDE = ("name", "title")


class CorrectionDialog(KeptDialog):
    """Every field of the call's form about the applicant, and why something is put right."""

    def __init__(self, case: str, fields: Sequence[Particular], then: Callable[[dict[str, str], str], None]) -> None:
        super().__init__()
        self.ui = Ui_AskedForm()
        self.ui.setupUi(self)
        self.resize(720, 560)
        self.setWindowTitle(self.tr("Rätta uppgifter"))
        self.keep_as(case, "correction")
        self.ui.about_text.setText(
            self.tr("Det du ändrar gäller i brev och listor. Ansökan ligger kvar som den kom in, och skälet antecknas.")
        )
        self._fields = {one.key: one for one in fields}
        self._then = then
        self.rows: dict[str, FormRow] = {}
        self.edits: dict[str, QLineEdit | QComboBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        at = 0
        for one in fields:
            wide = COLUMNS if one.key in WIDE else 1
            row = self._row(one.key, one.label, self._control(one), self._hint(one))
            grid.addWidget(row, at // COLUMNS, at % COLUMNS, 1, wide, Qt.AlignmentFlag.AlignTop)
            at += wide
        hint = self.tr("Till exempel: Sökanden har anmält en ny adress.")
        grid.addWidget(self._row(REASON, self.tr("Skäl"), _line(""), hint), grid.rowCount(), 0, 1, COLUMNS)
        self.ui.fields_layout.addLayout(grid)
        next(self.edits[key] for key in (*self._fields, REASON) if not self._closed(key)).setFocus()
        self.verb = verb(self.ui.buttons, self.tr("Spara rättelsen"), self.do)
        way_out(self, self.ui.buttons, self.tr("Avbryt"))

    def _row(self, key: str, label: str, edit: QLineEdit | QComboBox, hint: str) -> FormRow:
        row = FormRow(self)
        row.hold(label, edit, hint)
        self.rows[key], self.edits[key] = row, edit
        return row

    @staticmethod
    def _control(one: Particular) -> QLineEdit | QComboBox:
        if not one.choices or one.closed:
            edit = _line(one.value)
            edit.setReadOnly(one.closed)
            return edit
        combo = QComboBox()
        combo.addItems([*([] if one.value in one.choices else [one.value]), *one.choices])
        combo.setCurrentText(one.value)
        return combo

    def _hint(self, one: Particular) -> str:
        if one.closed and one.key in ASKED:
            return self.tr("Står i ett förslag eller ett beslut. Ett förslag lämnas tillbaka först (36 § FL).")
        if one.closed and one.key in NAMING:
            return self.tr("Rättas bara genom ett beslut (36 § FL).")
        if one.closed:
            return self.tr("Ett nytt konto läggs till under Utbetalningar.")
        return self.tr("Skyddad uppgift. Skriv bara här om den ska ändras.") if one.apart else ""

    def _closed(self, key: str) -> bool:
        return key in self._fields and self._fields[key].closed

    @property
    def texts(self) -> dict[str, QLineEdit]:
        """What is kept as drafts: nothing that is protected or closed."""
        left_out = {key for key, one in self._fields.items() if one.apart or self._closed(key)}
        lines = {key: edit for key, edit in self.edits.items() if isinstance(edit, QLineEdit)}
        return {key: edit for key, edit in lines.items() if key not in left_out}

    @property
    def choices(self) -> dict[str, QComboBox]:
        """None is kept: some are protected."""
        return {}

    @property
    def proposed(self) -> frozenset[str]:
        """What stands there has been saved."""
        return frozenset()

    def show_older(self, older: Mapping[str, Followed]) -> None:
        """At the fields themselves."""
        text = self.tr(
            "Du skrev det här innan uppgiften ändrades till: {value}. Spara om det du har skrivit ska gälla."
        )
        for key, one in older.items():
            self.rows[key].show_fault(text.format(value=one.base or self.tr("(tomt)")))

    def do(self) -> None:
        """Tell what differs from what was shown: the rest may be a colleague's by now."""
        changed = {key: _text(self.edits[key]) for key, one in self._fields.items() if self._differs(one)}
        if ARRIVED in changed:
            changed[ARRIVED] = as_iso(changed[ARRIVED])
        self._then(changed, _text(self.edits[REASON]))

    def _differs(self, one: Particular) -> bool:
        return _text(self.edits[one.key]).strip() != one.value.strip()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """At the fields, and together below for what belongs to none."""
        told: dict[str, list[str]] = {}
        for fault in faults:
            text = cited(fault)
            told.setdefault(fault.field, []).append(text)
        for key, row in self.rows.items():
            row.show_fault(" ".join(told.get(key, ())))
        self.ui.findings.show_faults([fault for fault in faults if fault.field not in self.rows])
        first = next((key for key in self.rows if key in told), None)
        if first is not None:
            self.edits[first].setFocus()
        self.ui.area.grow_soon()


def _line(value: str) -> QLineEdit:
    edit = QLineEdit(value)
    edit.setMaxLength(500)
    edit.setCursorPosition(0)
    return edit


def _text(edit: QLineEdit | QComboBox) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.currentText()
