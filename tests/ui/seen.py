"""What a person can read in a widget now: labels that are shown, and rows of tables."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget


def words(within: QWidget) -> list[str]:
    """The text of every label that is shown, with its blanks as a keyboard has them."""
    labels = [one for one in within.findChildren(QLabel) if one.isVisible() and one.text()]
    return [plain(one.text()) for one in labels]


def rows(table: QAbstractItemView) -> list[list[str]]:
    """Every row of a table as it is painted."""
    model = table.model()
    columns = range(model.columnCount())
    return [[plain(str(model.index(at, c).data() or "")) for c in columns] for at in range(model.rowCount())]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")
