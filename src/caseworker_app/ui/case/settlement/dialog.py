"""A deed as a form: stays open until it is done, so that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from caseworker_app.domain.money import Money
from caseworker_app.errors import Fault
from caseworker_app.ui import drafts
from caseworker_app.ui.case.settlement.asked import Field, Form, Given, Shape
from caseworker_app.ui.forms.ui_asked_form import Ui_AskedForm
from caseworker_app.ui.widgets.dialog_buttons import verb, way_out
from caseworker_app.ui.widgets.fields import DayField, Editor, FormRow, MoneyField
from caseworker_app.ui.widgets.kept_dialog import KeptDialog

MOST_PARTS = 60


class DeedDialog(KeptDialog):
    """One form for every deed of the step."""

    def __init__(self, case: str, form: Form) -> None:
        super().__init__()
        self.ui = Ui_AskedForm()
        self.ui.setupUi(self)
        self.setWindowTitle(form.title)
        self.keep_as(case, f"deed {form.key}")
        self.ui.about_text.setText(form.about)
        self.ui.about_text.setVisible(bool(form.about))
        self._form = form
        self.rows: dict[str, FormRow] = {}
        self.controls: dict[str, QWidget] = {}
        for field in form.fields:
            control = _control(field)
            row = FormRow(self)
            row.hold(field.label, control, field.hint, optional=field.optional)
            self.rows[field.key], self.controls[field.key] = row, control
            self.ui.fields_layout.addWidget(row)
        self.ui.fields_layout.addStretch(1)  # room that is left over stays below, not between a label and its field
        self.verb = verb(self.ui.buttons, form.verb, self.do)
        way_out(self, self.ui.buttons, self.tr("Avbryt"))

    @property
    def texts(self) -> Mapping[str, drafts.Editor]:
        return {key: one for key, one in self.controls.items() if isinstance(one, drafts.Editor)}

    def do(self) -> None:
        """Tell what is typed; what cannot be read is said at its field."""
        wrong = [field for field in self._form.fields if self._unread(field)]
        for field in self._form.fields:
            self.rows[field.key].show_fault(self._why(field) if field in wrong else "")
        if wrong:
            self.controls[wrong[0].key].setFocus()
        else:
            self._form.then(self._given())

    def _unread(self, field: Field) -> bool:
        control = self.controls[field.key]
        if isinstance(control, MoneyField):
            return control.amount is None and (bool(control.text().strip()) or not field.optional)
        if isinstance(control, DayField):
            return control.day is None and (bool(control.text().strip()) or not field.optional)
        return not field.optional and field.shape in (Shape.LINE, Shape.WORDS) and not _text(control)

    def _why(self, field: Field) -> str:
        if field.shape is Shape.MONEY:
            return self.tr("Skriv ett belopp, till exempel 95 655 kr.")
        if field.shape is Shape.DAY:
            return self.tr("Skriv en dag som åååå-mm-dd.")
        return self.tr("Fyll i det här.")

    def _given(self) -> Given:
        controls = self.controls
        return Given(
            money={k: c.amount for k, c in controls.items() if isinstance(c, MoneyField) and c.amount is not None},
            days={k: c.day for k, c in controls.items() if isinstance(c, DayField) and c.day is not None},
            words={k: _text(c) for k, c in controls.items() if not isinstance(c, (MoneyField, DayField, QSpinBox))},
            counts={k: c.value() for k, c in controls.items() if isinstance(c, QSpinBox)},
        )

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self.ui.findings.show_faults(faults)
        self.ui.area.grow_soon()


def _text(control: QWidget) -> str:
    if isinstance(control, Editor):
        return control.toPlainText().strip()
    return control.text().strip() if isinstance(control, QLineEdit) else ""


def _control(field: Field) -> QWidget:
    if field.shape is Shape.MONEY:
        money = MoneyField()
        money.show_amount(field.value if isinstance(field.value, Money) else None)
        return money
    if field.shape is Shape.COUNT:
        count = QSpinBox()
        count.setRange(1, MOST_PARTS)
        count.setValue(field.value if isinstance(field.value, int) else 1)
        return count
    if field.shape is Shape.DAY:
        day = DayField()
        day.setText(str(field.value or ""))
        return day
    if field.shape is Shape.WORDS:
        words = Editor()
        words.setFixedHeight(84)
        words.show_text(str(field.value or ""))
        return words
    return QLineEdit(str(field.value or ""))
