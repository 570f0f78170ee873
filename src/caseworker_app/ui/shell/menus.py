"""The menu bar: the window's own commands, and those of the room that is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from caseworker_app.ui.commands import MENU, commands_of


class Menus(QObject):
    """Each menu has fixed commands and a part that follows the view; what the view offers stands first.

    A view that is hidden takes its commands out at once: in a menu their keys would work on, beside those of the next.
    """

    def __init__(self, bar: QMenuBar, view: Callable[[], QWidget | None]) -> None:
        super().__init__(bar)
        self.bar = bar
        self._view = view
        self._menus: dict[str, QMenu] = {}
        self._fixed: dict[str, list[QAction]] = {}
        self._lines: dict[str, QAction] = {}

    def build(self, titles: Iterable[tuple[str, str]]) -> None:
        """Empty menus with these keys and titles, in this order."""
        self.bar.clear()
        self._menus = {}
        self._fixed = {}
        for key, title in titles:
            menu = self.bar.addMenu(title)
            menu.setObjectName(f"{key}_menu")
            menu.aboutToShow.connect(self.fill)
            self._menus[key] = menu
            self._fixed[key] = []
            self._lines[key] = _line(menu)

    def menu(self, key: str) -> QMenu:
        return self._menus[key]

    def add(self, key: str, *actions: QAction | None) -> None:
        """Fixed commands; None is a line between groups."""
        for action in actions:
            self._fixed[key].append(_line(self._menus[key]) if action is None else action)

    def replace(self, key: str, actions: Iterable[QAction | None]) -> None:
        """Other fixed commands than before."""
        self._fixed[key] = []
        self.add(key, *actions)

    def fill(self) -> None:
        """Put the commands of the view that is shown where they belong."""
        view = self._view()
        offered = commands_of(view) if view is not None else []
        for action in offered:
            if (owner := action.parent()) is not None:
                owner.installEventFilter(self)
        for key, menu in self._menus.items():
            own = [action for action in offered if action.property(MENU) == key]
            between = [self._lines[key]] if own and self._fixed[key] else []
            wanted = [*own, *between, *self._fixed[key]]
            if menu.actions() != wanted:
                for action in menu.actions():
                    menu.removeAction(action)
                menu.addActions(wanted)
            menu.menuAction().setVisible(bool(wanted))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            for menu in self._menus.values():
                for action in menu.actions():
                    if action.parent() is watched:
                        menu.removeAction(action)
        return False


def _line(menu: QMenu) -> QAction:
    made = QAction(menu)
    made.setSeparator(True)
    return made
