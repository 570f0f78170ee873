"""Where Tab comes to what is made in code: after what stands before it, not last of all."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget


def follow(before: QWidget, widgets: Iterable[QWidget]) -> None:
    """One after another right behind `before`, which need take no focus itself; those that take none are passed over.

    Qt puts nothing behind what takes none, and lets the first of all stand where it is: so from the last to the first.
    """
    window, policy = before.window(), before.focusPolicy()
    taking = [one for one in widgets if one.focusPolicy() is not Qt.FocusPolicy.NoFocus and one.window() is window]
    before.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for widget in reversed(taking):
        QWidget.setTabOrder(before, widget)
    before.setFocusPolicy(policy)


def last_of(row: QBoxLayout, otherwise: QWidget) -> QWidget:
    """What stands last in a row."""
    for at in reversed(range(row.count())):
        item = row.itemAt(at)
        widget = item.widget() if item is not None else None
        if widget is not None:
            return widget
    return otherwise
