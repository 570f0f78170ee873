"""Questions of the room that are forms: a report that came in, another last day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from caseworker_app.domain.call_form import FieldType, SurveyQuestion
from caseworker_app.domain.money import Money, formatted
from caseworker_app.errors import CaseworkerError, Fault, Rejected
from caseworker_app.services.reporting.report_review import ReportFile
from caseworker_app.services.reporting.report_rows import ReportRow
from caseworker_app.services.reporting.reports import Attached, Received
from caseworker_app.ui import drafts
from caseworker_app.ui.days import free_day, long_form, no_day
from caseworker_app.ui.forms.ui_report_move import Ui_ReportMove
from caseworker_app.ui.forms.ui_report_receive import Ui_ReportReceive
from caseworker_app.ui.messages import Ask, Files, confirm_loss
from caseworker_app.ui.reports.costs import CostLine
from caseworker_app.ui.reports.rows import translate
from caseworker_app.ui.reports.typed import TypedReport
from caseworker_app.ui.style import PRIMARY, QUIET
from caseworker_app.ui.tasks import On
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.widgets.buttons import allow, button
from caseworker_app.ui.widgets.dialog_buttons import verb, way_out
from caseworker_app.ui.widgets.fields import Editor, FormRow, Told
from caseworker_app.ui.widgets.kept_dialog import KeptDialog
from caseworker_app.ui.widgets.speech import speak
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace

Then = Callable[[Received], None]


def fill(combo: QComboBox, every: str, choices: Sequence[tuple[str, str]], chosen: str) -> None:
    """What may be chosen among, with everything first."""
    combo.clear()
    combo.addItem(every, "")
    for key, title in choices:
        combo.addItem(title, key)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))


class ReceiveDialog(KeptDialog):
    """A report as it came in; stays open until it is registered, so that nothing typed is lost."""

    def __init__(self, held: ReportFile, place: Workplace, then: Then) -> None:
        super().__init__()
        self.ui = Ui_ReportReceive()
        self.ui.setupUi(self)
        self._held, self._place, self._then = held, place, then
        self._ask: Ask = place.ask
        self._answers: dict[str, tuple[SurveyQuestion, QWidget]] = {}
        self.lines: list[CostLine] = []
        self.files: list[tuple[Path, Attached]] = []
        self.typed = TypedReport(place.drafts, held)
        self._fill(held)
        self._connect()
        self._order()
        self._follow()
        self._reckon()

    def _fill(self, held: ReportFile) -> None:
        report = held.report
        self.setWindowTitle(self.tr("Registrera {kind}").format(kind=held.kind.title.lower()))
        about = self.tr("{applicant}, {dnr}. Sista dag {due}.").format(
            applicant=held.case.applicant_name, dnr=held.case.dnr or "", due=long_form(report.due)
        )
        self.ui.about_text.setText(about)
        self.ui.day_field.show_day(report.received or self._place.opened.today)
        self.ui.sender_edit.setText(report.sender)
        for label in (self.ui.day_field_label, self.ui.sender_edit_label):
            label.dress("small", "muted")
            label.setContentsMargins(0, 8, 0, 0)
        self.ui.questions_layout.setContentsMargins(0, 8, 0, 8)
        self.ui.questions_layout.setSpacing(12)
        for title in (self.ui.costs_title, self.ui.files_title):
            title.dress("section")
        self._day = Told(self.ui.fields_layout, self.ui.day_field)
        self._fill_questions(held)
        self._fill_costs(held)

    def _fill_questions(self, held: ReportFile) -> None:
        known: dict[str, Any] = dict(held.report.answers or {})
        for question in held.kind.questions:
            row = FormRow(self)
            control = _yes_no(self) if question.type is FieldType.YES_NO else _words(self)
            row.hold(question.text, control, optional=True)
            _show(control, known.get(question.id))
            self._answers[question.id] = (question, control)
            self.ui.questions_layout.addWidget(row)

    def _fill_costs(self, held: ReportFile) -> None:
        heads = (self.tr("Budgetpost"), self.tr("Budget"), self.tr("Redovisat"), self.tr("Varav utanför perioden"))
        for at, head in enumerate(heads):
            self.ui.costs_layout.addWidget(Text.of(head, "small", "muted"), 0, at)
        self.ui.costs_layout.setColumnStretch(0, 1)
        said = {cost.label: cost for cost in held.costs}
        for line in held.budget:
            cost = said.pop(line.label, None)
            self.add_line(line.label, line.amount, cost.amount if cost else None, cost.outside if cost else None)
        for label, cost in said.items():
            self.add_line(label, None, cost.amount, cost.outside)

    def add_line(
        self, label: str = "", planned: Money | None = None, cost: Money | None = None, outside: Money | None = None
    ) -> CostLine:
        """A row for a cost; without a label it is typed."""
        made = CostLine(label, planned, cost, outside)
        made.lay(self.ui.costs_layout, 2 * len(self.lines) + 1)
        made.sum.changed.connect(lambda _amount: self._reckon())
        made.outside.changed.connect(lambda _amount: self._reckon())
        self.lines.append(made)
        return made

    def _connect(self) -> None:
        self.ui.fields_layout.setAlignment(self.ui.line_button, Qt.AlignmentFlag.AlignLeft)
        self.ui.line_button.clicked.connect(lambda: self._own_line())
        self.ui.file_button.clicked.connect(lambda: self._pick())
        self.ui.drop_button.clicked.connect(lambda: self._drop())
        allow(self.ui.drop_button, self._no_file)
        said = (
            self.tr("Utkastet från förra gången visas.")
            if self.typed.kept
            else self.tr("Utkastet sparas medan du skriver.")
        )
        self.ui.actions.add_left(Text.of(said, "small", "muted"))
        self.clear_button = button(self.tr("Ta bort utkastet…"), QUIET)
        self.ui.actions.add_left(self.clear_button)
        self.clear_button.setVisible(self.typed.kept)
        self.close_button = button(self.tr("Stäng"))
        self.verb = button(self.tr("Registrera"), PRIMARY)
        self.verb.setDefault(True)
        for made in (self.close_button, self.verb):
            self.ui.actions.add_right(made)
        for made in (self.close_button, self.clear_button):
            made.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self.clear_button.clicked.connect(lambda: self._clear())
        self.verb.clicked.connect(lambda: self.register())
        self.accepted.connect(self.typed.forget)

    def _follow(self) -> None:
        """Everything that can be typed or chosen, as it was left."""
        typed = self.typed
        typed.follow_day("day", self.ui.day_field)
        typed.follow("sender", self.ui.sender_edit)
        for key, (_, control) in self._answers.items():
            if isinstance(control, QComboBox):
                typed.follow_choice(key, control)
            elif isinstance(control, Editor):
                typed.follow(key, control)
        for line in self.lines:
            self._follow_line(line, f"cost.{line.label}")
        for name in typed.own_lines:
            self._follow_line(self.add_line(), name)
        if typed.files:
            self._read(typed.files)
        self.show_older(typed.older)

    def _follow_line(self, line: CostLine, name: str) -> None:
        if isinstance(line.title, QLineEdit):
            self.typed.follow(f"{name}.title", line.title)
        self.typed.follow(f"{name}.sum", line.sum)
        self.typed.follow(f"{name}.outside", line.outside)

    def reject(self) -> None:
        """Closed, not thrown away."""
        if self.typed.touched:
            self._place.messages.announce(self.tr("Det du skrev om redovisningen är sparat som utkast."))
        super().reject()

    def _clear(self) -> None:
        def cleared() -> None:
            self.typed.forget()
            super(ReceiveDialog, self).reject()

        title = self.tr("Ta bort utkastet")
        text = self.tr("Det du har skrivit i formuläret går inte att få tillbaka.")
        confirm_loss(self._ask, title, text, title, cleared)

    def _order(self) -> None:
        """Tab goes as it is read, also to what is made for this report."""
        made = [control for _, control in self._answers.values()] + [one for line in self.lines for one in line.fields]
        for before, after in pairwise([self.ui.sender_edit, *made, self.ui.line_button]):
            QWidget.setTabOrder(before, after)

    def _own_line(self) -> None:
        line = self.add_line()
        self._follow_line(line, self.typed.another_line())
        self._order()
        line.title.setFocus()

    def _reckon(self) -> None:
        sums = [line.sum.amount for line in self.lines]
        total = Money.total(amount for amount in sums if amount is not None)
        granted = formatted(self._held.settlement.granted)
        self.ui.total_text.setText(
            self.tr("Summa {total} av beviljade {granted}").format(total=formatted(total), granted=granted)
        )

    def _pick(self) -> None:
        self._ask.open_files(Files(self.tr("Välj filer i redovisningen")), self._read)

    def _read(self, paths: list[Path]) -> None:
        def read() -> list[tuple[Path, Attached]]:
            return [(path, Attached(path.name, path.read_bytes())) for path in paths]

        self._place.tasks.during(self._place.lifetime).run(read, self._add, on=On.FILES)

    def _add(self, files: list[tuple[Path, Attached]]) -> None:
        for path, one in files:
            self.files.append((path, one))
            self.ui.files_list.addItem(one.name)
        self.ui.files_list.setCurrentRow(0)
        self._files_changed()

    def _files_changed(self) -> None:
        self.typed.keep_files([path for path, _ in self.files])
        allow(self.ui.drop_button, "" if self.files else self._no_file)

    @property
    def _no_file(self) -> str:
        return self.tr("Inga filer är valda.")

    def _drop(self) -> None:
        at = self.ui.files_list.currentRow()
        if 0 <= at < len(self.files):
            self.files.pop(at)
            self.ui.files_list.takeItem(at)
            self._files_changed()

    def _refused(self) -> QLineEdit | None:
        """Every field with something wrong is marked; the first of them, in the order they are read."""
        day = self.ui.day_field
        self._day.show_fault("" if day.day is not None else no_day(day.text()))
        marked = [day if day.day is None else None, *(line.refuse() for line in self.lines)]
        return next((field for field in marked if field is not None), None)

    def register(self) -> None:
        """Tell what is typed; what cannot be read is said at its field."""
        self.show_faults(())
        first, day = self._refused(), self.ui.day_field.day
        if first is not None:
            first.setFocus()
            speak(self, first.accessibleDescription())
        if first is not None or day is None:
            return
        answers = {key: _said(control) for key, (_, control) in self._answers.items()}
        known = dict(self._held.report.answers or {})
        self._then(
            Received(
                day=day,
                sender=self.ui.sender_edit.text(),
                answers=known | {key: value for key, value in answers.items() if value not in ("", None)},
                costs=tuple(cost for line in self.lines if (cost := line.cost) is not None),
                files=tuple(one for _, one in self.files),
            )
        )

    def show_faults(self, faults: Sequence[Fault]) -> None:
        said = [in_language(fault.text) for fault in faults if fault.field == "received"]
        self._day.show_fault(" ".join(said))
        self.ui.findings.show_faults([fault for fault in faults if fault.field != "received"])

    def show_error(self, error: CaseworkerError) -> None:
        """What was typed stays."""
        self.show_faults(error.faults if isinstance(error, Rejected) else [Fault("", error.text)])


def _words(parent: QWidget) -> Editor:
    made = Editor(parent)
    made.setFixedHeight(64)
    return made


def _yes_no(parent: QWidget) -> QComboBox:
    made = QComboBox(parent)
    made.addItem(translate("reports", "Inget svar"), None)
    made.addItem(translate("reports", "Ja"), True)  # Qt takes the value of an item by place
    made.addItem(translate("reports", "Nej"), False)  # Qt takes the value of an item by place
    return made


def _show(control: QWidget, value: object) -> None:
    if isinstance(control, QComboBox):
        control.setCurrentIndex(1 if value is True else 2 if value is False else 0)
    elif isinstance(control, Editor):
        control.show_text(str(value or ""))


def _said(control: QWidget) -> object:
    if isinstance(control, QComboBox):
        return control.currentData()
    return control.toPlainText().strip() if isinstance(control, Editor) else None


class MoveDialog(KeptDialog):
    """Another last day, with the reason; stays open until it is saved."""

    def __init__(self, row: ReportRow, then: Callable[[date, str], None]) -> None:
        super().__init__()
        self.ui = Ui_ReportMove()
        self.ui.setupUi(self)
        self.keep_as(str(row.case_id), f"move.{row.kind}")
        about = self.tr("{kind} från {applicant}, {dnr}. Sista dag nu: {due}.").format(
            kind=row.kind_title, applicant=row.applicant, dnr=row.dnr, due=long_form(row.due)
        )
        self.ui.about_text.setText(about)
        self.ui.reason_edit.setMinimumHeight(80)
        for label in (self.ui.day_field_label, self.ui.reason_edit_label):
            label.dress("small", "muted")
        self._then = then
        layout = self.ui.move_layout
        self._told = {"due": Told(layout, self.ui.day_field), "reason": Told(layout, self.ui.reason_edit)}
        self.verb = verb(self.ui.buttons, self.tr("Flytta sista dagen"), self.move_it)
        way_out(self, self.ui.buttons, self.tr("Avbryt"))

    @property
    def texts(self) -> Mapping[str, drafts.Editor]:
        return {"reason": self.ui.reason_edit, "day": self.ui.day_field}

    def move_it(self) -> None:
        day = self.ui.day_field.day
        wrong = no_day(self.ui.day_field.text()) if day is None else free_day(day)
        if day is None or wrong:
            self.show_faults([Fault("due", wrong)])
            self.ui.day_field.setFocus()
        else:
            self._then(day, self.ui.reason_edit.toPlainText())

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """At the fields, and below for what belongs to none."""
        for name, told in self._told.items():
            fault = " ".join(in_language(one.text) for one in faults if one.field == name)
            told.show_fault(fault)
            if fault:
                speak(self, fault)
        self.ui.findings.show_faults([one for one in faults if one.field not in self._told])
