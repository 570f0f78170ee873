"""A cost of a report as it is typed: its label, the sum and the part outside the period; what is wrong stands on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from caseworker_app.domain.money import ZERO, Money, formatted
from caseworker_app.services.reporting.reports import Cost
from caseworker_app.ui.reports.rows import translate
from caseworker_app.ui.widgets.fields import Below, MoneyField, mark, no_amount
from caseworker_app.ui.widgets.text import Text


class CostLine:
    """Own costs are without a label: it is typed. `refused` marks what is wrong, until it is put right."""

    def __init__(
        self, label: str, planned: Money | None, cost: Money | None = None, outside: Money | None = None
    ) -> None:
        self.title: QWidget = Text.of(label) if label else QLineEdit()
        self.planned = Text.of(formatted(planned) if planned is not None else "", "body", "muted")
        self.planned.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sum, self.outside = MoneyField(), MoneyField()
        self.below = Below()
        self._label = label
        self._refused = False
        name = label or translate("reports", "Egen kostnad")
        if isinstance(self.title, QLineEdit):
            self.title.setAccessibleName(name)
        self.sum.setAccessibleName(translate("reports", "{label}: redovisat").format(label=name))
        self.outside.setAccessibleName(translate("reports", "{label}: varav utanför perioden").format(label=name))
        self.sum.show_amount(cost)
        self.outside.show_amount(outside or None)
        for field in self.fields:
            field.textChanged.connect(lambda _text: self._again())

    def lay(self, layout: QGridLayout, row: int) -> None:
        """Two rows of the table: the cells, and what is wrong with them."""
        for at, widget in enumerate((self.title, self.planned, self.sum, self.outside)):
            layout.addWidget(widget, row, at)
        layout.addWidget(self.below, row + 1, 0, 1, 4)

    @property
    def fields(self) -> list[QLineEdit]:
        """What is typed in, from left to right."""
        return [one for one in (self.title, self.sum, self.outside) if isinstance(one, QLineEdit)]

    @property
    def label(self) -> str:
        return self.title.text().strip() if isinstance(self.title, QLineEdit) else self._label

    @property
    def wrong(self) -> dict[QLineEdit, str]:
        """What stands in the way of each field."""
        found: dict[QLineEdit, str] = {}
        for field in (self.sum, self.outside):
            if field.text().strip() and field.amount is None:
                found[field] = no_amount(field.text())
            elif field.amount is not None and field.amount < ZERO:
                found[field] = translate("reports", "En kostnad kan inte vara negativ.")
        whole, outside = self.sum.amount, self.outside.amount
        if isinstance(self.title, QLineEdit) and self.sum.text().strip() and not self.label:
            found[self.title] = translate("reports", "Skriv vad kostnaden avser.")
        if self.outside.text().strip() and not self.sum.text().strip():
            found[self.sum] = translate("reports", "Skriv hela kostnaden, inte bara delen utanför perioden.")
        if whole is not None and outside is not None and outside > whole and not found:
            found[self.outside] = translate("reports", "Delen utanför perioden är större än kostnaden.")
        return found

    def refuse(self) -> QLineEdit | None:
        """Mark what is wrong; the first such field."""
        self._refused = True
        return self._tell()

    def _again(self) -> None:
        if self._refused:
            self._tell()

    def _tell(self) -> QLineEdit | None:
        wrong = self.wrong
        for field in self.fields:
            mark(field, wrong.get(field, ""))
        self.below.show_fault(" ".join(dict.fromkeys(wrong.values())))
        self._refused = bool(wrong)
        return next((field for field in self.fields if field in wrong), None)

    @property
    def cost(self) -> Cost | None:
        """None while nothing is reported on the line."""
        amount = self.sum.amount
        return Cost(self.label, amount, self.outside.amount or ZERO) if amount is not None else None
