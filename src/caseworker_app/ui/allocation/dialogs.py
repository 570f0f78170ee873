"""Questions of the room: another amount for a case, and two scenarios side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QWidget

from caseworker_app.domain.allocation import Change, Choice, Place, share_words
from caseworker_app.domain.budget_lines import Line, by_lines, line_faults
from caseworker_app.domain.money import ZERO, Money, formatted
from caseworker_app.errors import Fault
from caseworker_app.ui.allocation.presenter import share_of
from caseworker_app.ui.allocation.trying import change_item
from caseworker_app.ui.drafts import Editor
from caseworker_app.ui.forms.ui_allocation_amount import Ui_AllocationAmount
from caseworker_app.ui.forms.ui_allocation_compare import Ui_AllocationCompare
from caseworker_app.ui.widgets.dialog_buttons import verb, way_out
from caseworker_app.ui.widgets.fields import MoneyField
from caseworker_app.ui.widgets.kept_dialog import KeptDialog
from caseworker_app.ui.widgets.text import Text

SUM, SHARE, LINES = range(3)
SOUGHT = 1  # the column with figures to read
FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Row:
    line: Line
    kept: MoneyField
    statutory: QCheckBox
    reason: QLineEdit


class AmountDialog(KeptDialog):
    """By sum, by share, or cost by cost, where a statutory task falls out (5 §)."""

    def __init__(self, place: Place, lines: Sequence[Line], then: Callable[[Choice], None]) -> None:
        super().__init__()
        self.ui = Ui_AllocationAmount()
        self.ui.setupUi(self)
        self._place, self._then = place, then
        self.keep_as(str(place.contender.case_id), "amount")
        ui = self.ui
        text = self.tr("{name} söker {sought}").format(
            name=place.contender.applicant, sought=formatted(place.contender.sought)
        )
        ui.who_text.setText(text)
        ui.total_text.dress("strong")
        ways = [self.tr("Ett belopp"), self.tr("En andel av det sökta"), self.tr("Kostnad för kostnad")]
        for title in ways if lines else ways[:LINES]:
            ui.way_combo.addItem(title)
        self._rows = [self._row(at, line) for at, line in enumerate(lines, 1)]
        for column, title in enumerate(
            (self.tr("Kostnad"), self.tr("Sökt"), self.tr("Godtas"), self.tr("Lagstadgad (5 §)"), self.tr("Skäl"))
        ):
            head = Text.of(title, "small", "muted")
            ui.lines_layout.addWidget(head, 0, column, FIGURES if column == SOUGHT else Qt.AlignmentFlag(0))
        ui.lines_layout.setHorizontalSpacing(16)
        ui.lines_layout.setColumnStretch(4, 1)
        ui.lines_layout.setRowStretch(len(lines) + 1, 1)
        ui.sum_field.show_amount(place.offer)
        ui.way_combo.currentIndexChanged.connect(ui.ways.setCurrentIndex)
        ui.way_combo.currentIndexChanged.connect(lambda _at: self._show())
        ui.sum_field.textChanged.connect(lambda _text: self._show())
        ui.share_spin.valueChanged.connect(lambda _value: self._show())
        verb(ui.buttons, self.tr("Spara beloppet"), self.save)
        way_out(self, ui.buttons, self.tr("Avbryt"))
        self._show()

    def _row(self, at: int, line: Line) -> _Row:
        area, grid = self.ui.lines_area, self.ui.lines_layout
        kept, statutory, reason = MoneyField(area), QCheckBox(self.tr("Ja"), area), QLineEdit(area)
        kept.show_amount(line.kept)
        kept.setMaximumWidth(130)
        label = QLabel(line.label, area)
        label.setBuddy(kept)
        named: tuple[tuple[QWidget, str], ...] = (
            (kept, self.tr("{cost}: godtas")),
            (statutory, self.tr("{cost}: lagstadgad uppgift")),
            (reason, self.tr("{cost}: skäl")),
        )
        for widget, name in named:
            widget.setAccessibleName(name.format(cost=line.label))
        cells: tuple[QWidget, ...] = (label, QLabel(formatted(line.amount), area), kept, statutory, reason)
        for column, cell in enumerate(cells):
            grid.addWidget(cell, at, column, FIGURES if column == SOUGHT else Qt.AlignmentFlag(0))
        kept.textChanged.connect(lambda _text: self._show())
        statutory.toggled.connect(lambda on: self._mark(kept, reason, on=on))
        return _Row(line, kept, statutory, reason)

    def _mark(self, kept: MoneyField, reason: QLineEdit, *, on: bool) -> None:
        """A statutory task falls out whole; its reason is given."""
        kept.setEnabled(not on)
        reason.setEnabled(not on)
        self._show()

    @property
    def texts(self) -> Mapping[str, Editor]:
        ui = self.ui
        reasons: dict[str, Editor] = {f"why {row.line.label}": row.reason for row in self._rows}
        kept: dict[str, Editor] = {f"sum {row.line.label}": row.kept for row in self._rows}
        return {"sum": ui.sum_field, "why": ui.why_edit, "share": ui.share_spin, **reasons, **kept}

    @property
    def lines(self) -> list[Line]:
        return [
            Line(
                row.line.label,
                row.line.amount,
                row.kept.amount or ZERO,
                statutory=row.statutory.isChecked(),
                reason=row.reason.text(),
            )
            for row in self._rows
        ]

    @property
    def amount(self) -> Money | None:
        """What is given as it stands; None while it is no amount."""
        way = self.ui.way_combo.currentIndex()
        if way == SHARE:
            return share_of(self._place.contender.sought, self.ui.share_spin.value())
        return by_lines(self.lines)[0] if way == LINES else self.ui.sum_field.amount

    def faults(self) -> list[Fault]:
        amount, sought = self.amount, self._place.contender.sought.rounded_down()
        if self.ui.way_combo.currentIndex() == LINES and (found := line_faults(self.lines)):
            return found
        if amount is None or not ZERO < amount <= sought:
            return [
                Fault("amount", self.tr("Ange ett belopp mellan en krona och {sum}.").format(sum=formatted(sought)))
            ]
        if not amount.is_whole:
            return [Fault("amount", self.tr("Ange hela kronor."))]
        return []

    def save(self) -> None:
        found = self.faults()
        self.ui.findings.show_faults(found)
        amount = self.amount
        if found or amount is None:
            return
        way = self.ui.way_combo.currentIndex()
        basis = self.ui.why_edit.toPlainText().strip() if way == SUM else ""
        if way == SHARE and amount < self._place.contender.sought.rounded_down():
            basis = share_words(self.ui.share_spin.value())
        if way == LINES:
            basis = by_lines(self.lines)[1]
        self.accept()
        self._then(Choice(amount=amount, basis=basis))

    def _show(self) -> None:
        amount = self.amount
        text = self.tr("Bidrag: {sum}").format(sum=formatted(amount)) if amount is not None else ""
        self.ui.total_text.setText(text)


class CompareDialog(QDialog):
    """`compare(first, second)` gives the changes by track title; either may be how it is today."""

    def __init__(self, names: Sequence[str], compare: Callable[[int, int], dict[str, list[Change]]]) -> None:
        super().__init__()
        self.ui = Ui_AllocationCompare()
        self.ui.setupUi(self)
        self._compare = compare
        ui = self.ui
        for combo in (ui.first_combo, ui.second_combo):
            combo.addItems(list(names))
            combo.currentIndexChanged.connect(lambda _at: self._show())
        ui.sum_text.dress("strong")
        way_out(self, ui.buttons, self.tr("Stäng"))
        ui.second_combo.setCurrentIndex(len(names) - 1)
        self._show()

    def _show(self) -> None:
        ui = self.ui
        found = self._compare(ui.first_combo.currentIndex(), ui.second_combo.currentIndex())
        ui.changes_list.clear()
        for title, changes in found.items():
            if changes:
                ui.changes_list.addItem(title)
            for one in changes:
                ui.changes_list.addItem(change_item(one))
        total = sum(len(changes) for changes in found.values())
        ui.sum_text.setText(self.tr("%n ärenden skiljer", "", total))
