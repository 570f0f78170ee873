"""A program window of one person on a server or in an offline file, on the screen there is: tells what it shows, writes what it is told."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from caseworker_app.ui.application import Application
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.decision.view import DecisionView
from caseworker_app.ui.ground import Shell, Wanted
from caseworker_app.ui.offline.view import OfflineView


class Window:
    """The case at its proposal; a line on standard output for each change of what is seen."""

    def __init__(self, made: Application, case: UUID) -> None:
        self._made, self._case, self._told, self._opened = made, case, "", False
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(100)
        self._asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._asked.activated.connect(self._write)

    def _look(self) -> None:
        if self._made.session.place is None:
            return
        if not self._opened:
            self._opened = True
            self._made.window.case(self._case, "proposal")
        window = self._made.window
        seen = {
            "others": [
                v.ui.others_label.text() for v in window.findChildren(CaseView) if v.ui.others_label.isVisible()
            ],
            "reasons": [v.ui.reasons_edit.toPlainText() for v in self._steps()],
            "asked": [
                (v.ui.mine_edit.toPlainText(), v.ui.theirs_edit.toPlainText())
                for v in window.findChildren(OfflineView)
                if v.isVisible()
            ],
        }
        if (line := json.dumps(seen)) != self._told:
            self._told = line
            sys.stdout.write(line + "\n")
            sys.stdout.flush()

    def _steps(self) -> list[DecisionView]:
        return [v for v in self._made.window.findChildren(DecisionView) if v.isVisible() and v.presenter.enabled]

    def _write(self) -> None:
        text = sys.stdin.readline().rstrip("\n")
        if not text:
            self._made.window.close()
            return
        [step] = self._steps()
        step.ui.reasons_edit.selectAll()
        step.ui.reasons_edit.insertPlainText(text)
        step.presenter.save()


def main() -> None:
    address, person, folder, case, left = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    shell = Shell(app, Path(folder))
    shell.build()
    made = Application(shell)
    made.shell.show(lambda: made.begin(Wanted(address, person)))
    made.window.move(int(left), 0)
    window = Window(made, UUID(case))
    app.exec()
    del window


if __name__ == "__main__":
    main()
