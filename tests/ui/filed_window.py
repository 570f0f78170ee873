"""The program as a double click on an offline file starts it, with somebody who types in a case and meets a mistake.

Says `typed` when the words are in the note of the case and the program has told of its mistake; without words it says
what stands in the note when it comes up, and ends.
"""

from __future__ import annotations

import sys
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from caseworker_app.cli.main import main
from caseworker_app.ui import start
from caseworker_app.ui.case.view import CaseView

WITHIN = 200  # milliseconds; as often it is looked whether the window has come that far
CASE, WORDS = UUID(sys.argv[2]), sys.argv[3]


class Watched(QApplication):
    """The program's application, looked at from within."""

    def exec(self) -> int:  # type: ignore[override]  # a static method of Qt's
        self._asked = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(WITHIN)
        return QApplication.exec()

    def _look(self) -> None:
        from caseworker_app.ui.main_window import MainWindow

        windows = [one for one in self.topLevelWidgets() if isinstance(one, MainWindow)]
        if not windows or not windows[0].built or "Offline" not in windows[0].ui.status_strip.ui.line_label.text():
            return
        if not self._asked:
            self._asked = True
            windows[0].case(CASE)
        views = [one for one in windows[0].findChildren(CaseView) if one.ui.drawer._draft is not None]
        if not views:
            return
        editor = views[0].ui.drawer.notes.editor
        if WORDS:
            self._timer.stop()
            editor.insertPlainText(WORDS)
            QTimer.singleShot(0, self._mistake)
            QTimer.singleShot(WITHIN, lambda: print("typed", flush=True))
        elif text := editor.toPlainText():
            self._timer.stop()
            print(text, flush=True)
            windows[0].close()

    def _mistake(self) -> None:
        """A mistake of ours, with what was typed in its hands."""
        raise KeyError(WORDS)


if __name__ == "__main__":
    start.QApplication = Watched  # type: ignore[misc]
    sys.exit(main([sys.argv[1]]))
