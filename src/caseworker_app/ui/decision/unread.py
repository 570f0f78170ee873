"""Words in a field of the proposal that are no amount or no day: told when the field is left, as long as they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from caseworker_app.ui.days import no_day
from caseworker_app.ui.widgets.fields import DayField, MoneyField, no_amount


def unread(field: QLineEdit) -> bool:
    """They stay where they were typed, until they are put right."""
    if isinstance(field, DayField):
        return field.day is None and bool(field.text().strip())
    return isinstance(field, MoneyField) and field.amount is None and bool(field.text().strip())


def wrong(field: QLineEdit) -> str:
    """The sentence on what cannot be read; empty where it can be, or nothing is to be written."""
    typed = field.text().strip()
    if field.isReadOnly():
        return ""
    if isinstance(field, MoneyField) and field.amount is None:
        return no_amount(typed)
    return no_day(typed) if unread(field) else ""


class Left:
    """What stood in each field when it was left: a word is not found wrong while it is being written."""

    def __init__(self) -> None:
        self._texts: dict[QLineEdit, str] = {}

    def note(self, field: QLineEdit) -> None:
        self._texts[field] = field.text()

    def wrong(self, field: QLineEdit) -> str:
        return wrong(field) if self._texts.get(field) == field.text() else ""

    def forget(self) -> None:
        self._texts.clear()
