"""Finds words that are not shown whole: what may be cut says so by its kind, and then has a tool tip."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QRadioButton, QWidget

from caseworker_app.ui.widgets.chip import Pill
from caseworker_app.ui.widgets.text import Elided
from tests.ui.access import describe

ROUNDED = 1  # a dot that comes from rounding


def whole(root: QWidget) -> None:
    """For waiting until the layout has settled and every word is shown whole."""
    assert cut(root) == []


def cut(root: QWidget) -> list[str]:
    """Labels and buttons in sight that have less room than their words need."""
    words = [
        f"{describe(one)}: {one.text()}"
        for kind in (QLabel, QPushButton, QCheckBox, QRadioButton)
        for one in root.findChildren(kind)
        if one.isVisibleTo(root)
        and not isinstance(one, Pill)
        and one.text()
        and not isinstance(one, Elided)
        and _short(one)
    ]
    outside = [
        f"{describe(one)}: {one.filter.text}"
        for one in root.findChildren(Pill)
        if one.isVisibleTo(root) and not one.parentWidget().rect().contains(one.geometry())
    ]
    return words + outside


def _short(one: QLabel | QAbstractButton) -> bool:
    if isinstance(one, QLabel) and one.wordWrap():
        return one.height() + ROUNDED < one.heightForWidth(one.width())
    need = one.sizeHint()
    return one.width() + ROUNDED < need.width() or one.height() + ROUNDED < min(need.height(), 20)
