"""Our own mistakes before the window stands: logged as later ones are, told, and the program ends."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # nothing is loaded that the first picture does not need
    from pathlib import Path
    from types import TracebackType

WRONG = 1
SWEDISH = (
    "Caseworker kunde inte starta",
    "Ett fel i programmet hindrade att det startade. Inget i databasen är ändrat.\n\nRapporten ligger i {path}. "
    "Den har inga personuppgifter och kan skickas till den som sköter programmet.",
)
ENGLISH = (
    "Caseworker could not start",
    "A mistake in the program kept it from starting. Nothing in the database is changed.\n\nThe report is in {path}. "
    "It has no personal data and can be sent to whoever looks after the program.",
)


def catch() -> None:
    """From here until the window has a hook of its own."""

    def failed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            _told(error)
        else:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = failed
    threading.excepthook = lambda found: _logged(found.exc_value)


def _logged(error: BaseException | None) -> tuple[Path, str] | None:
    if error is None:
        return None
    from caseworker_app.settings import home
    from caseworker_app.ui.crash import log, print_report, report, start_log

    path, text = start_log(home() / "log"), report(error)
    log.error("%s", text)
    print_report(error, text)
    return path, text


def _told(error: BaseException) -> None:
    """With whatever of Qt there is; a window that never fills is worse than none."""
    held = _logged(error)
    from PySide6.QtWidgets import QApplication, QMessageBox

    app = QApplication.instance()
    if held is None or app is None:
        return
    path, text = held
    title, words = _words()
    box = QMessageBox(QMessageBox.Icon.Critical, title, words.format(path=path))
    box.setDetailedText(text)
    sys.excepthook = sys.__excepthook__
    box.exec()
    app.exit(WRONG)


def _words() -> tuple[str, str]:
    """In the chosen language, without a catalogue: reading one may be what failed."""
    from caseworker_app.settings import home
    from caseworker_app.ui.state import UiState

    return ENGLISH if UiState(home() / "window.json").text("language") == "en" else SWEDISH
