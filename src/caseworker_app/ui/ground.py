"""What the program shows first: the window and what it looks like; all the rest is joined to it later."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from caseworker_app.ui.appearance import Appearance, dress
from caseworker_app.ui.main_window import MainWindow
from caseworker_app.ui.state import UiState

if TYPE_CHECKING:  # nothing is loaded that the first picture does not need
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from caseworker_app.ui.room import Room
    from caseworker_app.ui.translation import Languages


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
        self.app = app
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
        from caseworker_app.ui.shell.holding import Holding
        from caseworker_app.ui.translation import Languages

        self.languages = Languages(self.app)
        self.languages.use(self.state.text("language", "sv"))
        dress(self.app)
        self.window.build(ROOMS if rooms is None else rooms)
        Holding(self.app, self.window, lambda: self.window.ui.rooms_host.view)
