"""The program's window, where somebody types without a pause: in a note, then in the question about jäv."""

from __future__ import annotations

import sys
import time
from itertools import count
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.ground import Shell, Wanted

WORDS = 40


class Typist:
    """A line `field time text` on standard output for each word."""

    def __init__(self, made: Application, case: UUID) -> None:
        self._made, self._case = made, case
        self._words = count()
        self._asked = False
        self._timer = QTimer()
        self._timer.timeout.connect(self._more)
        self._timer.start(20)

    def _more(self) -> None:
        if self._made.session.place is None:
            return
        views = [one for one in self._made.window.findChildren(CaseView) if one.isVisible() and one.step_view()]
        if not views:
            if not self._asked:
                self._made.window.case(self._case)
            self._asked = True
            return
        word = next(self._words)
        if word == 0:
            views[0].open_drawer("notes")
        if word == WORDS:
            views[0].report_bias()
        questions = self._made.window.findChildren(QuestionDialog)
        self._type(
            "question" if questions else "note",
            word,
            questions[0].ui.words_edit if questions else views[0].ui.drawer.notes.editor,
        )

    def _type(self, field: str, word: int, editor: QPlainTextEdit) -> None:
        editor.insertPlainText(f"ord{word} är åäö ")
        sys.stdout.write(f"{field} {time.time()} {editor.toPlainText()}\n")
        sys.stdout.flush()


def main() -> None:
    address, folder, case = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    shell = Shell(app, Path(folder))
    shell.build()
    made = Application(shell)
    shell.show(lambda: made.begin(Wanted(address, "anna")))
    typist = Typist(made, UUID(case))
    app.exec()
    del typist


if __name__ == "__main__":
    main()
