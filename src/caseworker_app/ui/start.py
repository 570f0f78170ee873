"""The start of the program: a window on the screen first, then everything it works with."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from caseworker_app.settings import home
from caseworker_app.ui.file_kinds import know_databases
from caseworker_app.ui.ground import Shell, Wanted

if TYPE_CHECKING:
    from collections.abc import Callable

SHELL = ("style", "rooms", "forms.ui_main_window", "shell.bar")
AT_ONCE = 50_000  # objects made before circles are looked for among them
REST = ("crash", "tasks", "workplace", "session", "application")


def load(names: tuple[str, ...], then: Callable[[], None]) -> None:
    """Import modules of the window one by one, and answer to the mouse and the keys between them."""
    if names:
        import_module(f"caseworker_app.ui.{names[0]}")
        QTimer.singleShot(0, lambda: load(names[1:], then))
    else:
        then()


def collect_seldom() -> None:
    """A hundred thousand rows are read in one go; looking through them every 700 objects would cost a third of that."""
    gc.set_threshold(AT_ONCE, 20, 20)


def run(wanted: Wanted) -> int:
    """The whole program from the command line to the last window closed."""
    collect_seldom()
    know_databases()
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
