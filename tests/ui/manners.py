"""What every dialog keeps to: the order of its buttons, what Enter does, and the room it needs."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

SMALLEST = QSize(944, 460)  # 960 × 540 less a task bar and the frame of the dialog
HIGHEST = 660  # 768 less the same
WAYS_OUT = ("Avbryt", "Stäng", "Fortsätt arbeta")


def button_faults(dialog: QDialog) -> list[str]:
    """The primary is rightmost, the way out beside it, anything else left of them; Enter does the harmless or the
    primary; Tab goes as one reads."""
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    primary = [one for one in buttons if one.property("kind") == "primary"]
    out = [one for one in buttons if _word(one) in WAYS_OUT]
    faults = [f"{len(primary)} primary buttons"] if len(primary) > 1 else []
    expected = primary or out
    if expected:
        faults += [f"Enter: {_word(one)}" for one in buttons if one.isDefault() and one not in expected]
        row = _row(dialog, buttons, expected[0])
        last = [*[one for one in out if one in row and one not in primary], *primary]
        if row[-len(last) :] != last:
            faults.append(f"order: {[_word(one) for one in row]}")
        if (tabbed := _chain(dialog, row)) != row:
            faults.append(f"Tab order: {[_word(one) for one in tabbed]}")
    return faults


def silent(view: QWidget) -> list[str]:
    """The dead buttons in sight that do not say why, on pointing at them and to a screen reader."""
    dead = (one for one in view.findChildren(QPushButton) if one.isVisible() and not one.isEnabled())
    return [_word(one) or one.accessibleName() for one in dead if not (one.toolTip() and one.accessibleDescription())]


def size_faults(dialog: QDialog) -> list[str]:
    """It opens whole on a screen of 1366 × 768, and can be made as small as one of 960 × 540."""
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    faults = [] if least.boundedTo(SMALLEST) == least else [f"needs {least.width()} × {least.height()}"]
    return faults if dialog.height() <= HIGHEST else [*faults, f"opens {dialog.height()} high"]


def _word(button: QPushButton) -> str:
    return button.text().replace("&", "")


def _left(dialog: QDialog, button: QWidget) -> int:
    return button.mapTo(dialog, QPoint()).x()


def _row(dialog: QDialog, buttons: list[QPushButton], one: QPushButton) -> list[QPushButton]:
    """The buttons beside one, from the left."""
    middle = one.mapTo(dialog, one.rect().center()).y()
    beside = [
        b for b in buttons if b.mapTo(dialog, QPoint()).y() <= middle <= b.mapTo(dialog, b.rect().bottomLeft()).y()
    ]
    return sorted(beside, key=lambda b: _left(dialog, b))


def _chain(dialog: QDialog, row: list[QPushButton]) -> list[QPushButton]:
    """The same buttons as Tab comes to them."""
    found: list[QPushButton] = []
    here: QWidget = dialog.nextInFocusChain()
    while here is not dialog:
        if isinstance(here, QPushButton) and here in row:
            found.append(here)
        here = here.nextInFocusChain()
    return found
