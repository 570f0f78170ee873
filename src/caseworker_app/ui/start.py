"""The start of the program: a window on the screen first, then everything it works with."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from caseworker_app.settings import home
from caseworker_app.ui.appearance import Appearance, dress
from caseworker_app.ui.main_window import MainWindow
from caseworker_app.ui.state import UiState

if TYPE_CHECKING:  # nothing is loaded that the first picture does not need
    from collections.abc import Callable
    from pathlib import Path

    from caseworker_app.ui.room import Room
    from caseworker_app.ui.translation import Languages

SHELL = ("style", "rooms", "forms.ui_main_window", "shell.bar")
REST = ("crash", "tasks", "workplace", "session", "application")


class Wanted(NamedTuple):
    """How the program was started: a database, a person, or the sample to be made first."""

    database: str = ""
    person: str = ""
    sample: bool = False


class Shell(QObject):
    """What is remembered, the look and the window; after `build` the language and all that stands in the window."""

    languages: Languages

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app)
        self._app = app
        self.folder = folder
        self.state = UiState(folder / "window.json")
        self.appearance = Appearance(app, self.state.text("look"))
        self.window = MainWindow(self.state)

    def show(self, then: Callable[[], object]) -> None:
        """Show the window; `then` is called when its first picture is on the screen."""
        self.window.painted.connect(then)
        self.window.show()

    def build(self, rooms: tuple[Room, ...] | None = None) -> None:
        """Fonts, style, language, and the window's parts."""
        from caseworker_app.ui.rooms import ROOMS
        from caseworker_app.ui.translation import Languages

        self.languages = Languages(self._app)
        self.languages.use(self.state.text("language", "sv"))
        dress(self._app)
        self.window.build(ROOMS if rooms is None else rooms)


def load(names: tuple[str, ...], then: Callable[[], None]) -> None:
    """Import modules of the window one by one, and answer to the mouse and the keys between them."""
    if names:
        import_module(f"caseworker_app.ui.{names[0]}")
        QTimer.singleShot(0, lambda: load(names[1:], then))
    else:
        then()


def run(wanted: Wanted) -> int:
    """The whole program from the command line to the last window closed."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Caseworker")
    app.setDesktopFileName("caseworker")
    shell = Shell(app, home())

    def build() -> None:
        shell.build()
        load(REST, begin)

    def begin() -> None:
        from caseworker_app.ui.application import Application
        from caseworker_app.ui.crash import start_log

        start_log(shell.folder / "log")
        made = Application(shell)
        made.crash_hook.install()
        made.begin(wanted)

    shell.show(lambda: load(SHELL, build))
    return app.exec()
