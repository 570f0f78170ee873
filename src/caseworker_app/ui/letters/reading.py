"""A frozen letter read over the window, page by page as it was stored."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QVBoxLayout

from caseworker_app.ui.tasks import On
from caseworker_app.ui.widgets.document_view import DocumentView
from caseworker_app.ui.workplace import Workplace


class LetterDialog(QDialog):
    """Pages are drawn beside the database."""

    def __init__(self, title: str, data: bytes, place: Workplace) -> None:
        super().__init__()
        self.setWindowTitle(title)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        self.view = DocumentView(self)
        self.view.note.hide()
        rows.addWidget(self.view)
        self.resize(820, 660)
        tasks = place.during(self)

        def run(work: Callable[[], object], then: Callable[[object], None]) -> object:
            return tasks.tasks.during(tasks.lifetime).run(work, then, on=On.FILES)

        self.view.show_bytes(title, data, run)
