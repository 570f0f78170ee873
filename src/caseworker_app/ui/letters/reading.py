"""A frozen letter read over the window, page by page as it was stored; saved and printed from there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from caseworker_app.ui.letters.jobs import Ways
from caseworker_app.ui.tasks import On
from caseworker_app.ui.translation import translate
from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.buttons import button
from caseworker_app.ui.widgets.document_view import DocumentView
from caseworker_app.ui.workplace import Workplace


class LetterDialog(QDialog):
    """Pages are drawn beside the database."""

    def __init__(self, title: str, data: bytes, place: Workplace, ways: Ways) -> None:
        super().__init__()
        self.setWindowTitle(title)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.view = DocumentView(self)
        self.view.takes_notes = False
        self.actions_bar = ActionBar(self)
        rows.addWidget(self.view, 1)
        rows.addWidget(self.actions_bar)
        self.save_button = button(translate("letters", "Spara…"))
        self.print_button = button(translate("letters", "Skriv ut…"))
        self.close_button = button(translate("letters", "Stäng"))
        for made, run in (
            (self.save_button, ways.save),
            (self.print_button, ways.print),
            (self.close_button, self.accept),
        ):
            made.setAutoDefault(False)
            made.clicked.connect(lambda _on=False, run=run: run())
            self.actions_bar.add_right(made)
        self.resize(820, 660)
        tasks = place.during(self)

        def run_beside(work: Callable[[], object], then: Callable[[object], None]) -> object:
            return tasks.tasks.during(tasks.lifetime).run(work, then, on=On.FILES)

        once = Qt.ConnectionType.SingleShotConnection
        self._walked = False
        self.view.opened.connect(self._to_pages, once)
        self.view.show_bytes(title, data, run_beside)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._walked = True
        return super().focusNextPrevChild(forward)

    def _to_pages(self) -> None:
        """Once they have come, unless one has gone on by Tab meanwhile."""
        if not self._walked:
            self.view.paper.setFocus()
