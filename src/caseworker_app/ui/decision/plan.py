"""The payment plan: a row per part, and a sum that turns bad until it is the decided amount."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from caseworker_app.domain.money import Money, formatted
from caseworker_app.domain.payment import PlannedPart
from caseworker_app.ui.decision.unread import Left, unread
from caseworker_app.ui.style import WRONG
from caseworker_app.ui.widgets.fields import DayField, MoneyField
from caseworker_app.ui.widgets.text import Glyph, Text


class PlanRows(QWidget):
    """`changed(list of PlannedPart)` when a person changes a sum or a day; `made(fields by name)` for another plan."""

    changed = Signal(object)
    made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        rows.addLayout(self._grid)
        foot = QGridLayout()
        foot.setColumnStretch(1, 1)
        foot.setHorizontalSpacing(6)
        self._mark = Glyph(self, "done", "ok", 16)
        self._words = Text.of("", "small", "muted", wrap=True)
        self._sum = Text.of("", "strong")
        for at, widget in enumerate((self._mark, self._words, self._sum)):
            foot.addWidget(widget, 0, at)
        self._wrong = Text.of("", "small", "bad", wrap=True)
        self._wrong.hide()
        rows.addWidget(self._wrong)
        rows.addLayout(foot)
        self._left = Left()
        self._parts: list[PlannedPart] = []
        self._fields: list[tuple[MoneyField, DayField, Text, Text, Text]] = []

    def show_plan(
        self, parts: Sequence[PlannedPart], amount: Money, titles: Mapping[str, str], *, enabled: bool
    ) -> None:
        """`titles` name reports that must be accepted first."""
        another = [p.number for p in parts] != [p.number for p in self._parts]
        if another:
            self._make(len(parts))
        self._parts = list(parts)
        for part, (money, day, number, title, after) in zip(parts, self._fields, strict=True):
            number.setText(str(part.number))
            title.setText(part.title)
            wants = titles.get(part.after_report, part.after_report)
            after.setText(self.tr("efter godkänd {report}").format(report=wants.lower()) if wants else "")
            after.setVisible(bool(wants))
            money.setAccessibleName(self.tr("Belopp, del {number}").format(number=part.number))
            day.setAccessibleName(self.tr("Tidigast, del {number}").format(number=part.number))
            if not enabled or not (money.hasFocus() or unread(money)):
                money.show_amount(part.amount)
            if not enabled or not (day.hasFocus() or unread(day)):
                day.show_day(part.earliest)
            money.setReadOnly(not enabled)
            day.setReadOnly(not enabled)
        self._tell()
        self._show_sum(amount)
        if another:
            self.made.emit(self._named())

    def _named(self) -> dict[str, QLineEdit]:
        """From left to right, row by row."""
        found: dict[str, QLineEdit] = {}
        for part, (money, day, *_) in zip(self._parts, self._fields, strict=True):
            found |= {f"part {part.number} day": day, f"part {part.number} amount": money}
        return found

    def _show_sum(self, amount: Money) -> None:
        total = Money.total(part.amount for part in self._parts)
        equal = total == amount
        self._mark.show_icon("done" if equal else "refused", "ok" if equal else "bad")
        text = self.tr("Delarna är lika med beslutat belopp")
        if not equal:
            text = self.tr("Delarna är {total}. Beslutet är {amount}. Ändra delarna så att de blir lika.").format(
                total=formatted(total), amount=formatted(amount)
            )
        self._words.dress("small", "muted" if equal else "bad", wrap=True)
        self._words.setText(text)
        self._sum.dress("strong", "text" if equal else "bad")
        self._sum.setText(formatted(total))

    @property
    def sentence(self) -> str:
        return self._words.text()

    def field(self, at: int) -> MoneyField:
        return self._fields[at][0]

    @property
    def fields(self) -> list[QLineEdit]:
        """As they are read: from left to right, row by row."""
        return [field for money, day, *_ in self._fields for field in (day, money)]

    @property
    def fault(self) -> str:
        """What cannot be read, as it stands below the parts."""
        return self._wrong.text()

    def _tell(self) -> None:
        found = []
        for field in self.fields:
            text = self._left.wrong(field)
            field.setProperty(WRONG, bool(text))
            field.setAccessibleDescription(text)
            field.update()
            found += [f"{field.accessibleName()}: {text}"] if text else []
        self._wrong.setText(" ".join(found))
        self._wrong.setVisible(bool(found))

    def _make(self, count: int) -> None:
        for row in self._fields:
            for widget in row:
                self._grid.removeWidget(widget)
                widget.deleteLater()
        self._fields = []
        self._left.forget()
        for at in range(count):
            money, day = MoneyField(self), DayField(self)
            money.setFixedWidth(118)
            day.setFixedWidth(104)
            number, title, after = (
                Text.of("", "body", "muted"),
                Text.of("", wrap=True),
                Text.of("", "small", "muted", wrap=True),
            )
            self._fields.append((money, day, number, title, after))
            placed: tuple[QWidget, ...] = (number, title, day, money)
            for column, made in enumerate(placed):
                self._grid.addWidget(made, 2 * at, column)
            self._grid.addWidget(after, 2 * at + 1, 1, 1, 3)  # below: a narrow pane has no room for it beside
            money.changed.connect(lambda found, at=at: self._set_amount(at, found))
            day.changed.connect(lambda found, at=at: self._set_day(at, found))

    def _set_amount(self, at: int, amount: Money | None) -> None:
        money = self._fields[at][0]
        if not money.text().strip():
            money.show_amount(self._parts[at].amount)  # a part is not without a sum
        self._left.note(money)
        self._tell()
        if amount is not None and amount != self._parts[at].amount:
            self._set(at, replace(self._parts[at], amount=amount))

    def _set_day(self, at: int, day: date | None) -> None:
        field = self._fields[at][1]
        if not field.text().strip():
            field.show_day(self._parts[at].earliest)  # nor without a day
        self._left.note(field)
        self._tell()
        if day is not None and day != self._parts[at].earliest:
            self._set(at, replace(self._parts[at], earliest=day))

    def _set(self, at: int, part: PlannedPart) -> None:
        self._parts[at] = part
        self.changed.emit(tuple(self._parts))
