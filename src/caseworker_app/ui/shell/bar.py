"""The menu bar with its fixed commands and the search field, made anew when the language changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from caseworker_app.ui.commands import Menu, buttons_of, commands_of
from caseworker_app.ui.shell.finder import Top
from caseworker_app.ui.shell.menus import Menus
from caseworker_app.ui.translation import LANGUAGES

if TYPE_CHECKING:  # nothing is loaded that the first picture does not need
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from caseworker_app.ui.opening import Recent
    from caseworker_app.ui.room import Room

GO = "go"


class Deeds(Protocol):
    """What the fixed commands do; the application does it."""

    def open_file(self) -> None: ...

    def new_database(self) -> None: ...

    def sample(self) -> None: ...

    def shared(self, address: str = "") -> None: ...

    def new_password(self, password: str) -> None: ...

    def start_over(self) -> None: ...

    def palette(self) -> None: ...

    def read_in(self, sources: Sequence[Path] = ()) -> object: ...

    def recent(self) -> list[Recent]: ...

    def open_recent(self, address: str) -> None: ...

    def by_hand(self) -> None: ...

    def to_register(self) -> object: ...

    def form(self, call: str) -> object: ...

    def look(self) -> str: ...

    def set_look(self, name: str) -> None: ...

    def language(self) -> str: ...

    def set_language(self, code: str) -> None: ...

    def help(self) -> None: ...

    def shortcuts(self) -> None: ...

    def about(self) -> None: ...


class Shown(Protocol):
    """The rooms of the window, where commands lead and come from."""

    def room(self, key: str) -> None: ...

    def view(self) -> QWidget | None:
        """The room that is shown."""
        ...

    def next_pane(self, way: int) -> None: ...


def looks() -> list[tuple[str, str]]:
    """The appearances and what they are called."""
    return [
        ("system", QCoreApplication.translate("MenuBar", "Som datorn")),
        ("light", QCoreApplication.translate("MenuBar", "Ljust")),
        ("dark", QCoreApplication.translate("MenuBar", "Mörkt")),
        ("contrast", QCoreApplication.translate("MenuBar", "Hög kontrast, svart")),
        ("contrast_white", QCoreApplication.translate("MenuBar", "Hög kontrast, vit")),
    ]


class MenuBar(QObject):
    """Owns every fixed QAction of the window; `actions` lists them for the palette and the list of shortcuts."""

    deeds: Deeds  # given when the window's first picture is on the screen

    def __init__(self, window: QMainWindow, shown: Shown) -> None:
        super().__init__(window)
        self._window, self._shown = window, shown
        self.top = Top(window)
        window.setMenuWidget(self.top)
        self.menus = Menus(self.top.menus, shown.view)
        self.actions: list[QAction] = []
        self._rooms: Sequence[Room] = ()
        self._room_actions: list[QAction] = []
        self._needs_database: list[QAction] = []
        self._open = False
        self._waiting: Callable[[], object] | None = None
        self.top.finder.clicked.connect(lambda: self._do(lambda: self.deeds.palette()))
        self.build()

    def obey(self, deeds: Deeds) -> None:
        """From now on commands are carried out; one that was given before is done now."""
        self.deeds = deeds
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def _do(self, run: Callable[[], object]) -> None:
        if hasattr(self, "deeds"):
            run()
        else:
            self._waiting = run

    def build(self) -> None:
        """Every menu in the language that is chosen now."""
        for action in [*self.actions, *self._room_actions]:
            self._window.removeAction(action)
            action.deleteLater()
        self.actions, self._room_actions = [], []
        self.menus.bar.setAccessibleName(self.tr("Meny"))
        self.top.finder.retranslate()
        self.menus.build(
            (
                (Menu.FILE, self.tr("&Arkiv")),
                (Menu.EDIT, self.tr("&Redigera")),
                (Menu.CASE, self.tr("Ä&rende")),
                (Menu.VIEW, self.tr("&Visa")),
                (GO, self.tr("&Gå")),
                (Menu.HELP, self.tr("&Hjälp")),
            )
        )
        self._file()
        self._edit()
        self._view()
        self._go()
        self._help()
        self.show_rooms(self._rooms)
        self.show_open(opened=self._open)

    def show_open(self, *, opened: bool) -> None:
        """What needs a database is greyed without one."""
        self._open = opened
        for action in [*self._room_actions, *self._needs_database]:
            action.setEnabled(opened)
        self.menus.fill()

    def show_rooms(self, rooms: Sequence[Room]) -> None:
        """Ctrl+1…9 in the order of the rail."""
        self._rooms = rooms
        for action in self._room_actions:
            self._window.removeAction(action)
            action.deleteLater()
        self._room_actions = []
        for number, room in enumerate(rooms, 1):
            action = QAction(room.name, self._window)
            action.setProperty("mark", room.icon)
            if number < 10:
                action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(lambda _checked=False, key=room.key: self._shown.room(key))
            self._window.addAction(action)
            self._room_actions.append(action)
        self.menus.replace(GO, [*self._room_actions, None, *self._go_actions] if rooms else list(self._go_actions))
        self.menus.fill()

    @property
    def room_actions(self) -> list[QAction]:
        return self._room_actions

    def offered(self) -> list[QAction]:
        """Every command that can be used now: the view's first, then the window's own."""
        view = self._shown.view()
        own = commands_of(view) if view is not None else []
        return [action for action in [*own, *self.actions] if action.isEnabled() and action.text()]

    def buttons(self) -> list[QPushButton]:
        """What else can be pressed in the view."""
        view = self._shown.view()
        return buttons_of(view, self.offered()) if view is not None else []

    def _file(self) -> None:
        self.menus.add(
            Menu.FILE,
            self._plain(self.tr("&Öppna databas…"), lambda: self.deeds.open_file(), "Ctrl+O"),
            self._plain(self.tr("&Ny tom databas…"), lambda: self.deeds.new_database()),
            self._plain(self.tr("Anslut till &delad databas…"), lambda: self.deeds.shared()),
            self._plain(self.tr("Prova med &exempeldata…"), lambda: self.deeds.sample()),
            self._plain(self.tr("&Startrutan…"), lambda: self.deeds.start_over()),
            None,
            *self._intake(),
            None,
            self._plain(self.tr("A&vsluta"), self._window.close, "Ctrl+Q"),
        )

    def _intake(self) -> list[QAction]:
        self._needs_database = [
            self._plain(self.tr("&Läs in ansökningar…"), lambda: self.deeds.read_in(), "Ctrl+I"),
            self._plain(self.tr("&Registrera ansökan för hand…"), lambda: self.deeds.by_hand(), "Ctrl+Alt+N"),
            self._plain(self.tr("A&tt registrera…"), lambda: self.deeds.to_register(), "Ctrl+Shift+I"),
        ]
        return self._needs_database

    def _edit(self) -> None:
        find = self._plain(self.tr("Sö&k och kommandon…"), lambda: self.deeds.palette(), "Ctrl+K")
        self.menus.add(
            Menu.EDIT,
            self._plain(self.tr("&Ångra"), lambda: _edit("undo"), ""),
            self._plain(self.tr("&Gör om"), lambda: _edit("redo"), ""),
            None,
            self._plain(self.tr("Klipp &ut"), lambda: _edit("cut"), ""),
            self._plain(self.tr("&Kopiera"), lambda: _edit("copy"), ""),
            self._plain(self.tr("K&listra in"), lambda: _edit("paste"), ""),
            None,
            find,
        )

    def _view(self) -> None:
        look = self._choices(
            self.tr("&Utseende"), looks(), lambda: self.deeds.look(), lambda key: self.deeds.set_look(key)
        )
        language = self._choices(
            self.tr("&Språk"),
            list(LANGUAGES.items()),
            lambda: self.deeds.language(),
            lambda key: self.deeds.set_language(key),
        )
        self.menus.add(Menu.VIEW, look.menuAction(), language.menuAction())

    def _go(self) -> None:
        self._go_actions = [
            self._plain(self.tr("&Nästa ruta"), lambda: self._shown.next_pane(1), "F6"),
            self._plain(self.tr("&Föregående ruta"), lambda: self._shown.next_pane(-1), "Shift+F6"),
        ]

    def _help(self) -> None:
        self.menus.add(
            Menu.HELP,
            self._plain(self.tr("&Hjälp om den här vyn"), lambda: self.deeds.help(), "F1"),
            self._plain(self.tr("&Kortkommandon"), lambda: self.deeds.shortcuts(), "Ctrl+F1"),
            None,
            self._plain(self.tr("&Om Caseworker"), lambda: self.deeds.about()),
        )

    def _choices(
        self, title: str, values: list[tuple[str, str]], now: Callable[[], str], choose: Callable[[str], None]
    ) -> QMenu:
        menu = QMenu(title, self._window)
        group = QActionGroup(menu)

        def show() -> None:
            for action in group.actions():
                action.setChecked(action.data() == now())

        for key, text in values:
            action = menu.addAction(text)
            action.setData(key)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, key=key: choose(key))
            group.addAction(action)
            self.actions.append(action)
        menu.aboutToShow.connect(show)
        return menu

    def _plain(self, text: str, run: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: self._do(run))
        self._window.addAction(action)
        self.actions.append(action)
        return action


def _edit(deed: str) -> None:
    """Undo, cut and the like in the editor that has the focus."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit | QPlainTextEdit | QTextEdit):
        getattr(focused, deed)()
