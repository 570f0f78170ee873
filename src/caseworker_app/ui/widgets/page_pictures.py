"""The pages of a document as drawn elsewhere: kept while they are likely to be seen again, with the letters on them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtGui import QImage

from caseworker_app.ui.documents.pages import Pages, PageText

KEPT = 16
Run = Callable[[Callable[[], object], Callable[[object], None]], object]


class PagePictures:
    """`arrived()` when a page that was asked for is there; what comes too late for another document is dropped."""

    def __init__(self, arrived: Callable[[], object]) -> None:
        self._arrived = arrived
        self._pages: Pages | None = None
        self._run: Run | None = None
        self._drawn: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self._asked: set[tuple[int, float]] = set()
        self._turn = 0
        self.texts: dict[int, PageText] = {}

    def show(self, pages: Pages | None, run: Run) -> None:
        """Another document."""
        self._pages, self._run = pages, run
        self._turn += 1
        self._drawn.clear()
        self._asked.clear()
        self.texts = {}

    def picture(self, page: int, scale: float) -> QImage | None:
        """The page as drawn, else an older one while the right one is made."""
        key = (page, scale)
        if key in self._drawn:
            self._drawn.move_to_end(key)
            return self._drawn[key]
        self._ask(key)
        return next((image for (at, _), image in reversed(self._drawn.items()) if at == page), None)

    def _ask(self, key: tuple[int, float]) -> None:
        pages, run, turn = self._pages, self._run, self._turn
        if key in self._asked or pages is None or run is None:
            return
        self._asked.add(key)
        page, scale = key

        def drawn() -> object:
            return pages.picture(page, scale), None if page in self.texts else pages.text(page)

        def arrived(made: object) -> None:
            self._asked.discard(key)
            if turn != self._turn or not isinstance(made, tuple):
                return
            image, text = made
            self._drawn[key] = image
            if text is not None:
                self.texts[page] = text
            while len(self._drawn) > KEPT:
                self._drawn.popitem(last=False)
            self._arrived()

        run(drawn, arrived)
