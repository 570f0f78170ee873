"""Commands: QActions that appear in a menu, in the palette (Ctrl+K) and, where pressed often, as buttons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

MENU = "menu"
ICON = "mark"
GO_ON = "Ctrl+Enter"
ALSO = {
    "Ctrl+Y": ("Ctrl+Shift+Z",),  # both redo, here as elsewhere on the computer
    GO_ON: ("Ctrl+Return",),  # one word for what Qt tells apart: the large key and that beside the digits
}


class Menu(StrEnum):
    """The menus of the window; each command of a view stands in one of them while the view is shown."""

    FILE = "file"
    EDIT = "edit"
    CASE = "case"
    VIEW = "view"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Command:
    """What a command is called and where it is found; `keys` as Qt writes them, always with a modifier or an F key."""

    text: str
    keys: str = ""
    menu: Menu = Menu.CASE
    icon: str = ""
    tip: str = ""


def add_command(owner: QWidget, command: Command, run: Callable[[], object]) -> QAction:
    """Give a view a command: in the menu and the palette while the owner is visible and the action enabled.

    The key works in the whole window while the owner is visible. Disable the action when it cannot be used now;
    the window shows it greyed in the menu and leaves it out of the palette.
    """
    action = QAction(command.text, owner)
    action.setProperty(MENU, command.menu.value)
    action.setProperty(ICON, command.icon)
    if command.keys:
        action.setShortcuts([QKeySequence(keys) for keys in (command.keys, *ALSO.get(command.keys, ()))])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    if command.tip:
        action.setStatusTip(command.tip)
        action.setToolTip(command.tip)
    action.triggered.connect(lambda _checked=False: run())
    owner.addAction(action)
    return action


def go_on_by_key(owner: QWidget, run: Callable[[], object]) -> None:
    """The next step of a dialog, by the same keys as that of a view."""
    for keys in (GO_ON, *ALSO[GO_ON]):
        QShortcut(QKeySequence(keys), owner, run)


def commands_of(view: QWidget) -> list[QAction]:
    """The commands of a view and everything visible in it, in the order they were added."""
    found = [action for action in view.actions() if action.property(MENU)]
    for child in view.findChildren(QWidget):
        if child.actions() and child.isVisibleTo(view):
            found += [action for action in child.actions() if action.property(MENU) and action not in found]
    return [action for action in found if action.isVisible()]


def plain(text: str) -> str:
    """What a command or a button is called, without its mnemonic and the dots that say that it asks."""
    return text.replace("&", "").rstrip("…").strip()


def buttons_of(view: QWidget, commands: Sequence[QAction]) -> list[QPushButton]:
    """The buttons one could press now that are no command besides; several of one name are told apart by eye only."""
    names = {plain(action.text()) for action in commands}
    found = [
        one
        for one in view.findChildren(QPushButton)
        if one.isVisible() and one.isEnabled() and not one.isCheckable() and plain(one.text())
    ]
    count = Counter(plain(one.text()) for one in found)
    return [one for one in found if count[plain(one.text())] == 1 and plain(one.text()) not in names]
