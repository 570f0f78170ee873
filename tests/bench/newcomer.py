"""Run by `firsts` in a process of its own: the program as `caseworker` starts it, and a hand that chooses the sample."""

from __future__ import annotations

import json
import resource
import sys
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from caseworker_app.cli import main
from caseworker_app.ui import start

LOOK = 50  # milliseconds between looks at the window
ROOM = Qt.Key.Key_2  # Ärenden


class Newcomer(QApplication):
    """Clicks the first choice of the first start, waits for Översikt, goes to Ärenden; tells when each was there."""

    def exec(self) -> int:  # type: ignore[override]  # Qt's own is static
        self._told: dict[str, float] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK)
        return super().exec()

    def _tell(self, what: str) -> None:
        used = resource.getrusage(resource.RUSAGE_SELF)
        self._told[what] = time.time()
        self._told[f"{what}.cpu"] = used.ru_utime + used.ru_stime

    def _look(self) -> None:
        told = self._told
        if "asked" not in told:
            self._choose()
        elif "overview" not in told:
            view = self._shown("OverviewView")
            if view is not None and view.waits.rowCount():  # type: ignore[attr-defined]  # found by its name
                self._tell("overview")
        elif "cases" not in told:
            self._to_cases()

    def _to_cases(self) -> None:
        """By its key, once the window has come back to the front after the dialog."""
        view, before = self._shown("WorklistView"), self._shown("OverviewView")
        if view is not None and view.model.rowCount():  # type: ignore[attr-defined]  # found by its name
            self._tell("cases")
            print(json.dumps(self._told), flush=True)
            view.window().close()
        elif before is not None and not before.isActiveWindow():
            before.activateWindow()
        elif before is not None:
            QTest.keyClick(before, ROOM, Qt.KeyboardModifier.ControlModifier)

    def _choose(self) -> None:
        dialog = self._shown("Welcome")
        if dialog is not None:
            self._tell("asked")
            QTest.mouseClick(dialog.ui.sample_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]  # as above

    def _shown(self, kind: str) -> QWidget | None:
        """Loaded by the program when it wants to, never by us."""
        return next((one for one in self.allWidgets() if type(one).__name__ == kind and one.isVisible()), None)


if __name__ == "__main__":
    start.QApplication = Newcomer  # type: ignore[misc]  # the same with a hand
    sys.exit(main.main([]))
