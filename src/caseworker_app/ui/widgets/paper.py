"""Pages under each other on a desk: scrolled, zoomed, searched, marked; drawn elsewhere, painted here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from caseworker_app.ui.documents.pages import Pages, PageText
from caseworker_app.ui.style import BARE
from caseworker_app.ui.theme import c, glyph
from caseworker_app.ui.widgets.page_pictures import PagePictures, Run

GAP = 16
SCREEN = 96 / 72  # pixels to a point at 100 %
LEAST, MOST = 0.25, 5.0
NEAR = 2.5  # dots between a page's place and its picture that come from rounding


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on a page that a note points to; `key` is told when it is clicked. `page` from 1, points from top left."""

    key: str
    page: int
    x: float
    y: float
    text: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """Found words: page from 0 and the run of letters."""

    page: int
    first: int
    last: int


class Paper(QAbstractScrollArea):
    """`run(work, then)` does work off the GUI thread. `moved(page from 1)`, `zoomed(factor)`, `marked(key)`."""

    moved = Signal(int)
    zoomed = Signal(float)
    marked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(BARE, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._pages: Pages | None = None
        self._drawn = PagePictures(self.viewport().update)
        self._zoom, self._fit = 1.0, True
        self._tops: list[float] = []
        self._hits: list[Hit] = []
        self._hit = -1
        self._marks: tuple[Mark, ...] = ()
        self._chosen: tuple[int, int, int] | None = None
        self._from: tuple[int, int] | None = None
        self._page = 0
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_pages(self, pages: Pages | None, run: Run) -> None:
        """Another document, from its first page."""
        self._pages = pages
        self._drawn.show(pages, run)
        self._hits, self._hit, self._chosen, self._marks = [], -1, None, ()
        self._page = 0
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    @property
    def count(self) -> int:
        return len(self._pages.sizes) if self._pages else 0

    @property
    def page(self) -> int:
        """The page in sight, from 1."""
        return self._page + 1

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def fits(self) -> bool:
        """Whether the page follows the width of the view."""
        return self._fit

    def go_to_page(self, page: int) -> None:
        """Show a page from its top; from 1."""
        if self._tops:
            at = max(0, min(page - 1, self.count - 1))
            self.verticalScrollBar().setValue(int(self._tops[at]) - GAP // 2)

    def set_zoom(self, factor: float) -> None:
        """1 = as on paper; keeps the place."""
        self._fit = False
        self._rescale(max(LEAST, min(factor, MOST)))

    def fit_width(self) -> None:
        self._fit = True
        self._rescale(self._fitting())

    def show_marks(self, marks: Sequence[Mark]) -> None:
        self._marks = tuple(marks)
        self.viewport().update()

    def show_hits(self, hits: Sequence[Hit], texts: dict[int, PageText]) -> None:
        """Found words; the first is shown."""
        self._drawn.texts.update(texts)
        self._hits, self._hit = list(hits), -1
        self.step_hit(1)

    def step_hit(self, by: int) -> int:
        """To the next or previous found words, round the ends; returns which, from 1, 0 when there are none."""
        if not self._hits:
            self._hit = -1
            self.viewport().update()
            return 0
        self._hit = (self._hit + by) % len(self._hits)
        hit = self._hits[self._hit]
        area = self._drawn.texts[hit.page].areas(hit.first, hit.last)
        if area:
            self._show_place(hit.page, area[0])
        self.viewport().update()
        return self._hit + 1

    def show_place(self, page: int, x: float, y: float) -> None:
        """Bring a place into sight; page from 1, points."""
        self._show_place(page - 1, QRectF(x, y, 1, 1))

    def _show_place(self, page: int, area: QRectF) -> None:
        if page >= self.count:
            return
        top = self._tops[page] + area.top() * self._scale
        bar, high = self.verticalScrollBar(), self.viewport().height()
        if not bar.value() + 20 < top < bar.value() + high - 60:
            bar.setValue(int(top) - high // 3)

    @property
    def chosen_text(self) -> str:
        """What is selected, as it stands."""
        if self._chosen is None:
            return ""
        page, first, last = self._chosen
        return self._drawn.texts[page].letters[first:last].replace("\r\n", "\n").replace("\r", "\n")

    @property
    def chosen_place(self) -> tuple[int, float, float] | None:
        """Page from 1 and the top left corner of what is selected, in points."""
        if self._chosen is None:
            return None
        page, first, last = self._chosen
        areas = self._drawn.texts[page].areas(first, last)
        return (page + 1, areas[0].left(), areas[0].top()) if areas else None

    @property
    def _scale(self) -> float:
        """Pixels to a point."""
        return self._zoom * SCREEN

    def _fitting(self) -> float:
        if not self._pages:
            return 1.0
        widest = max(size[0] for size in self._pages.sizes)
        return max(LEAST, min((self.viewport().width() - 2 * GAP) / (widest * SCREEN), MOST))

    def _rescale(self, factor: float) -> None:
        if abs(factor - self._zoom) < 0.001 and self._tops:
            return
        bar = self.verticalScrollBar()
        place = bar.value() / max(bar.maximum(), 1)
        self._zoom = factor
        self._arrange()
        bar.setValue(round(place * bar.maximum()))
        self.zoomed.emit(self._zoom)
        self.viewport().update()

    def _arrange(self) -> None:
        if self._fit:
            self._zoom = self._fitting()
        top, self._tops = float(GAP), []
        widest = 0.0
        for wide, high in self._pages.sizes if self._pages else ():
            self._tops.append(top)
            top += high * self._scale + GAP
            widest = max(widest, wide * self._scale)
        view = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(0, round(top) - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setRange(0, max(0, round(widest) + 2 * GAP - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        self._scrolled()

    def _rect(self, page: int) -> QRect:
        """Where a page stands in the viewport."""
        assert self._pages is not None  # asked for pages that are there
        wide, high = (part * self._scale for part in self._pages.sizes[page])
        left = max(GAP, (self.viewport().width() - wide) / 2) - self.horizontalScrollBar().value()
        return QRect(round(left), round(self._tops[page]) - self.verticalScrollBar().value(), round(wide), round(high))

    def _in_sight(self) -> list[int]:
        view = self.viewport().rect()
        return [page for page in range(self.count) if self._rect(page).intersects(view)]

    def _scrolled(self, *_: object) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = max((at for at, top in enumerate(self._tops) if top <= max(middle, GAP)), default=0)
        if page != self._page:
            self._page = page
            self.moved.emit(page + 1)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), c("canvas"))
        for page in self._in_sight():
            rect = self._rect(page)
            painter.fillRect(rect, c("paper"))
            self._paint_page(painter, page, rect)
            self._paint_over(painter, page, rect)
            painter.setPen(c("line"))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(QPen(c("focus"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _paint_page(self, painter: QPainter, page: int, rect: QRect) -> None:
        """Dot for dot as it was drawn; a picture of another size stands in, smoothed, while the right one is made."""
        image, ratio = self._picture(page), self.devicePixelRatioF()
        if image is None:
            return
        if abs(image.width() - rect.width() * ratio) < NEAR and abs(image.height() - rect.height() * ratio) < NEAR:
            image.setDevicePixelRatio(ratio)
            painter.drawImage(rect.topLeft(), image)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, image)

    def _paint_over(self, painter: QPainter, page: int, rect: QRect) -> None:
        """Hits, what is selected, and marks."""
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for at, hit in enumerate(self._hits):
            if hit.page == page:
                colour = QColor("#FFD84D") if at == self._hit else QColor("#FFEFA8")
                for area in self._drawn.texts[page].areas(hit.first, hit.last):
                    painter.fillRect(self._on(rect, area), colour)
        if self._chosen is not None and self._chosen[0] == page:
            for area in self._drawn.texts[page].areas(*self._chosen[1:]):
                painter.fillRect(self._on(rect, area), QColor("#BBD9F2"))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for mark in self._marks:
            if mark.page == page + 1:
                place = self._mark_rect(rect, mark)
                painter.fillRect(place.adjusted(-2, -2, 2, 2), c("find"))
                painter.drawPixmap(place, glyph("note", "text", place.width()))

    def _mark_rect(self, rect: QRect, mark: Mark) -> QRect:
        place = QPoint(rect.left() + 4, rect.top() + round(mark.y * self._scale) - 2)
        return QRect(place, QSize(16, 16))

    def _on(self, rect: QRect, area: QRectF) -> QRectF:
        scale = self._scale
        return QRectF(
            rect.left() + area.left() * scale,
            rect.top() + area.top() * scale,
            area.width() * scale,
            area.height() * scale,
        )

    def _picture(self, page: int) -> QImage | None:
        return self._drawn.picture(page, round(self._scale * self.devicePixelRatioF(), 3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is read stays in sight at its new size."""
        super().resizeEvent(event)
        page, bar = self._page, self.verticalScrollBar()
        into, before = (bar.value() - self._tops[page] if page < len(self._tops) else 0.0), self._scale
        self._arrange()
        if page < len(self._tops):
            bar.setValue(round(self._tops[page] + (into * self._scale / before if into > 0 else into)))
        self.zoomed.emit(self._zoom)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep() - 40,
            Qt.Key.Key_PageUp: 40 - bar.pageStep(),
            Qt.Key.Key_Space: bar.pageStep() - 40,
        }
        if event.matches(QKeySequence.StandardKey.Copy) and self._chosen is not None:
            QGuiApplication.clipboard().setText(self.chosen_text)
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self._page in self._drawn.texts:
            self._choose(self._page, 0, len(self._drawn.texts[self._page].letters))
        elif event.key() in steps and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def _choose(self, page: int, first: int, last: int) -> None:
        self._chosen = (page, first, last) if last > first else None
        self.viewport().update()

    def _letter_at(self, place: QPointF) -> tuple[int, int] | None:
        for page in self._in_sight():
            rect = self._rect(page)
            if rect.contains(place.toPoint()) and page in self._drawn.texts:
                point = (place - QPointF(rect.topLeft())) / self._scale
                at = self._drawn.texts[page].nearest(point.x(), point.y())
                return (page, at) if at >= 0 else None
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        for mark in self._marks:
            rect = self._rect(mark.page - 1) if mark.page <= self.count else QRect()
            if self._mark_rect(rect, mark).adjusted(-4, -4, 4, 4).contains(event.position().toPoint()):
                self.marked.emit(mark.key)
                return
        self._from = self._letter_at(event.position())
        self._choose(0, 0, 0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        there = self._letter_at(event.position())
        if self._from is None or there is None or there[0] != self._from[0]:
            return
        first, last = sorted((self._from[1], there[1]))
        self._choose(there[0], first, last + 1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A word."""
        there = self._letter_at(event.position())
        if there is None:
            return
        letters = self._drawn.texts[there[0]].letters
        first = last = there[1]
        while first > 0 and not letters[first - 1].isspace():
            first -= 1
        while last < len(letters) and not letters[last].isspace():
            last += 1
        self._choose(there[0], first, last)
