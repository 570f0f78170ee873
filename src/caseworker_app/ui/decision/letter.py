"""The letter beside the proposal: drawn anew as one writes, at the page and place one reads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from caseworker_app.ui.documents.pages import Pages, open_pages
from caseworker_app.ui.widgets.page_pictures import Run
from caseworker_app.ui.widgets.paper import Paper
from caseworker_app.ui.widgets.text import Text


class LetterPages:
    """Shows a letter's bytes on `paper` and tells the page in `told`; `run` works off the GUI thread."""

    def __init__(self, paper: Paper, told: Text, run: Run) -> None:
        self._paper, self._told, self._run = paper, told, run
        self._pages: Pages | None = None
        paper.moved.connect(lambda _page: self._tell())

    def show(self, data: bytes) -> None:
        self._run(lambda: open_pages("brev.pdf", data), self._drawn)

    def _drawn(self, made: object) -> None:
        paper = self._paper
        top, fits = paper.verticalScrollBar().value(), paper.fits
        if self._pages is not None:
            self._pages.close()
        self._pages = made if isinstance(made, Pages) else None
        paper.show_pages(self._pages, self._run)
        if fits:
            paper.fit_width()
        paper.verticalScrollBar().setValue(top)
        self._tell()

    def _tell(self) -> None:
        words = QCoreApplication.translate("decision", "Sida {page} av {count}")
        count = self._paper.count
        self._told.setText(words.format(page=self._paper.page, count=count) if count else "")
