"""Filling lists and choices."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QListWidget, QListWidgetItem

from caseworker_app.ui.models.rows import Column, RowsModel
from caseworker_app.ui.widgets.table import RowTable, row_height

T = TypeVar("T")


def show_list(table: RowTable, columns: Sequence[Column[T]], key: Callable[[T], Hashable]) -> None:
    """A compact table with these columns, empty at first."""
    table.show_model(RowsModel(columns, key, parent=table), compact=True)


def add_page(pages: QListWidget, title: str) -> None:
    """A line in the list of a view's pages or sections."""
    pages.setFrameShape(QFrame.Shape.NoFrame)
    item = QListWidgetItem(f"   {title}")
    item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
    item.setSizeHint(QSize(0, row_height()))
    pages.addItem(item)


def fill(combo: QComboBox, values: Sequence[tuple[str, str]], chosen: str) -> None:
    """Other choices (key, text), without telling."""
    combo.blockSignals(True)
    combo.clear()
    for key, text in values:
        combo.addItem(text, key)
    combo.blockSignals(False)
    choose(combo, chosen)


def choose(combo: QComboBox, key: str) -> None:
    """Stand on a key, or on the first when it is not there."""
    combo.setCurrentIndex(max(0, combo.findData(key)))
