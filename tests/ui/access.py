"""Walks what a screen reader is told and what the keyboard reaches, in process; one list of screens for all of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from caseworker_app.ui.theme import contrast

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
LABELLED = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
MOST_TABS = 300
ROW = 24  # dots
SLACK = 4  # dots that parts of a layout may lie over each other
SEEN, CLEAR = 64, 3.0  # dots that a focus changes at least, and how clearly; a caret is some forty


@dataclass(frozen=True, slots=True)
class Found:
    """What is wrong with a screen; all empty is the goal."""

    unnamed: list[str]
    unreachable: list[str]
    trapped: list[str]
    unlabelled: list[str]
    unmarked: list[str]
    disordered: list[str]


@dataclass(frozen=True, slots=True)
class Tabbed:
    """What Tab came to in order, and the faults on the way."""

    reached: list[QWidget]
    trapped: list[str]
    unmarked: list[str]


def describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or '?'} in {type(widget.parentWidget()).__name__}"


def interactive(root: QWidget) -> Iterator[QWidget]:
    """Every control a person can use now, without the insides of Qt's own controls."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, INTERACTIVE) and widget.isVisible() and widget.isEnabled() and not _inside(widget, root):
            yield widget


def _inside(widget: QWidget, root: QWidget) -> bool:
    """Part of a compound control (the edit of a spin box, the list of a combo), or hidden behind a focus proxy."""
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QAbstractSpinBox | QComboBox | QAbstractItemView | QAbstractSlider):
            return True
        parent = parent.parentWidget()
    return widget.objectName().startswith("qt_")


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip() if found is not None else ""


def told(root: QWidget) -> set[str]:
    """The names of everything a screen reader finds on its way down from a window."""
    names, waiting = set(), [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        here = waiting.pop()
        if here is not None and here.isValid():
            names.add(here.text(QAccessible.Text.Name))
            waiting += [here.child(at) for at in range(here.childCount())]
    return names


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def in_a_menu(widget: QWidget, window: QWidget) -> bool:
    """A button outside the Tab order is fine when its deed has a shortcut or stands in a menu."""
    action = getattr(widget, "defaultAction", lambda: None)()
    return action is not None and bool(action.shortcut() != QKeySequence() or action.property("menu"))


def tabbed(root: QWidget) -> Tabbed:
    """Press Tab until it comes round: everything that got the focus, where it got stuck and where it was not seen."""
    first = QApplication.focusWidget()
    found = Tabbed([first] if first is not None else [], [], [])
    for _ in range(MOST_TABS):
        here = QApplication.focusWidget()
        before = picture(here)
        QTest.keyClick(here or root, Qt.Key.Key_Tab)
        there = QApplication.focusWidget()
        if there is None:
            break
        if there is here:
            found.trapped.append(describe(there))
            break
        if here is not None and before is not None and not differs(before, picture(here)):
            found.unmarked.append(describe(here))
        if there in found.reached:
            break
        found.reached.append(there)
    return found


def picture(widget: QWidget | None) -> QImage | None:
    """What the screen shows of a control; None where nothing of it is in sight."""
    QApplication.processEvents()
    if widget is None:
        return None
    place, window = widget.rect(), widget.window()
    while widget is not window:
        place = place.translated(widget.pos()) & widget.parentWidget().rect()
        widget = widget.parentWidget()
    if place.isEmpty():
        return None
    if window.devicePixelRatio() != 1:  # then the offscreen platform has less of its screen than it shows
        return window.grab(place).toImage()
    shot = window.screen().grabWindow(window.winId(), place.x(), place.y(), place.width(), place.height())
    return shot.toImage()


def differs(one: QImage, other: QImage | None) -> bool:
    """Whether a person sees that it changed: more than a caret, in colours with 3:1 between them (WCAG 2.2, 2.4.13)."""
    if other is None or one.size() != other.size():
        return True
    wanted = round(SEEN * one.devicePixelRatio() ** 2)
    return len(list(islice(_changed(one, other), wanted))) == wanted


def _changed(one: QImage, other: QImage) -> Iterator[None]:
    """Once for every dot that is clearly another."""
    sides = [image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other)]
    first, second = (memoryview(image.constBits()).cast("I") for image in sides)
    wide = one.width()
    for start in range(0, len(first), wide):
        row, beside = first[start : start + wide], second[start : start + wide]
        if row != beside:
            yield from (None for a, b in zip(row, beside, strict=True) if a != b and _clear(a, b))


@lru_cache(maxsize=4096)
def _clear(one: int, other: int) -> bool:
    return contrast(f"#{one & 0xFFFFFF:06X}", f"#{other & 0xFFFFFF:06X}") >= CLEAR


def audit(root: QWidget) -> Found:
    """A visible, active window or dialog."""
    controls = list(interactive(root))
    walk = tabbed(root)
    reached = set(walk.reached)
    own = [widget for widget in controls if takes_tab(widget)]
    grouped = {id(widget) for widget in controls if isinstance(widget, QAbstractButton) and _radio(widget, reached)}
    return Found(
        unnamed=[describe(widget) for widget in controls if not name_of(widget)],
        unreachable=[
            describe(widget)
            for widget in controls
            if widget not in reached and id(widget) not in grouped and not in_a_menu(widget, root)
        ],
        trapped=walk.trapped if len(own) > 1 else [],
        unlabelled=[describe(w) for w in controls if isinstance(w, LABELLED) and not _labelled(w, root)],
        unmarked=walk.unmarked,
        disordered=disordered(walk.reached),
    )


def disordered(reached: list[QWidget]) -> list[str]:
    """Where Tab goes against the way one reads: upwards but not to the right, or to the left in the same row.

    Once it does: from the last of all to the first.
    """
    shown = [one for one in reached if one.isVisible()]
    back = [(here, there) for here, there in pairwise(shown) if _against(here, there)]
    first = _first(shown)
    return [f"{describe(here)} before {describe(there)}" for here, there in back if there is not first]


def _first(reached: list[QWidget]) -> QWidget | None:
    """The leftmost of the uppermost row, in the uppermost part of its window: what is scrolled away stands elsewhere."""
    parts = {one: _above(one)[-2] for one in reached if not one.isWindow()}
    high = min((part.y() for part in parts.values()), default=0)
    places = {one: one.mapTo(one.window(), QPoint()) for one, part in parts.items() if part.y() == high}
    top = min((at.y() for at in places.values()), default=0)
    return min((one for one, at in places.items() if at.y() < top + ROW), key=lambda one: places[one].x(), default=None)


def _against(here: QWidget, there: QWidget) -> bool:
    """Of the parts of the nearest widget that holds both: what is scrolled within one of them tells nothing."""
    above = _above(here)
    held = next((one for one in _above(there) if one in above), None)
    if held is None or held in (here, there):
        return False
    first, second = (
        QRect(one.mapTo(held, QPoint()), one.size()) for one in (_part(held, above), _part(held, _above(there)))
    )
    higher = second.bottom() < first.top() + SLACK and second.left() < first.right() - SLACK
    beside = second.top() < first.bottom() - SLACK and first.top() < second.bottom() - SLACK
    return higher or (beside and second.right() < first.left() + SLACK)


def _above(widget: QWidget) -> list[QWidget]:
    """The widget, its parent and so on up to its window."""
    found = [widget]
    while not found[-1].isWindow():
        found.append(found[-1].parentWidget())
    return found


def _part(held: QWidget, chain: list[QWidget]) -> QWidget:
    return chain[chain.index(held) - 1]


def _radio(widget: QAbstractButton, reached: set[QWidget]) -> bool:
    """One of a group of exclusive buttons is reached by arrow keys from the one that Tab reaches, and is told as such."""
    if QAccessible.queryAccessibleInterface(widget).role() != QAccessible.Role.RadioButton:
        return False
    group, parent = widget.group(), widget.parentWidget()
    if group is not None and group.exclusive():
        return any(brother in reached for brother in group.buttons())
    if not widget.autoExclusive() or parent is None:
        return False
    brothers = [b for b in parent.findChildren(QAbstractButton) if b.autoExclusive()]
    return any(brother in reached for brother in brothers)


def _labelled(widget: QWidget, root: QWidget) -> bool:
    """A label points to it, or it has a name of its own and no label stands beside it.

    On Linux a list of choices is called by its value whatever its name is: it wants a label or a description.
    """
    buddies = {id(label.buddy()) for label in root.findChildren(QLabel) if label.buddy() is not None}
    own = widget.accessibleDescription() if isinstance(widget, QComboBox) else widget.accessibleName()
    return id(widget) in buddies or bool(own)
