"""F6: from pane to pane, back to where the focus was in each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget


def takes_focus(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


def first_in(pane: QWidget) -> QWidget | None:
    """The first control of a pane that can have the focus, as one reads.

    The chain of Qt is not asked: PySide takes the next widget in it for a child of the one that was asked, the window
    too, and gives it up when that one is deleted.
    """
    if takes_focus(pane):
        return pane
    found = [one for one in pane.findChildren(QWidget) if takes_focus(one) and pane.isAncestorOf(one)]
    places = {one: QRect(one.mapTo(pane, QPoint()), one.size()) for one in found}
    highest = min(found, key=lambda one: places[one].top(), default=None)
    if highest is None:
        return None
    line = [one for one in found if places[one].top() <= places[highest].center().y()]
    return min(line, key=lambda one: places[one].left())


def step(panes: Sequence[QWidget], way: int) -> None:
    """Give the focus to the next pane that can take it; `way` 1 or -1."""
    shown = [pane for pane in panes if pane.isVisible() and first_in(pane) is not None]
    if not shown:
        return
    focused = QApplication.focusWidget()
    here = next((i for i, pane in enumerate(shown) if focused is pane or _holds(pane, focused)), -1 if way > 0 else 0)
    pane = shown[(here + way) % len(shown)]
    last = pane.focusWidget()
    target = last if last is not None and pane.isAncestorOf(last) and takes_focus(last) else first_in(pane)
    if target is not None:
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and pane.isAncestorOf(widget)
