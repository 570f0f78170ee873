"""The key dates of a call along a line, with today; words carry the same facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import ge

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from caseworker_app.ui.style import box
from caseworker_app.ui.theme import c, font, glyph

SIDE, LINE = 52, 36
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Point:
    """A day on the line; `label` is the day in words, `text` what happens, `full` the whole of it."""

    day: date
    label: str
    text: str
    full: str = ""


class Timeline(QWidget):
    """Days keep their proportions as far as their words leave room for it; where there are many, every second one has
    its words further down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Sequence[Point] = ()
        self._today, self._words = date.min, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[Point], today: date, words: str) -> None:
        """Points in the order of their days; `words` stand at today."""
        self._points, self._today, self._words = points, today, words
        coming = self._next()
        told = []
        for at, point in enumerate(points):
            state = self.tr("passerad") if point.day < today else self.tr("nästa") if at == coming else ""
            told.append(", ".join(part for part in (f"{point.label} {point.full or point.text}", state) if part))
        self.setAccessibleName(self.tr("Utlysningens tidslinje. {today}. ").format(today=words) + "; ".join(told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, LINE + 14 + self.levels() * self._lines() + 6)

    @staticmethod
    def _lines() -> int:
        return QFontMetrics(font("body")).height() + QFontMetrics(font("small")).height()

    def levels(self) -> int:
        """How many lines of words there are, so that none has to be cut."""
        return 1 if all(map(ge, self._rooms(self.places(), 1), self._needs())) else 2

    def _needs(self) -> list[int]:
        head, below = QFontMetrics(font("strong")), QFontMetrics(font("small"))
        return [max(head.horizontalAdvance(one.label), below.horizontalAdvance(one.text)) for one in self._points]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def places(self) -> list[int]:
        """Where each point stands: in proportion, but never closer than its words need."""
        points, left, right = self._points, SIDE, max(self.width() - SIDE, SIDE + 1)
        if len(points) < 2:
            return [left] * len(points)
        days = max((points[-1].day - points[0].day).days, 1)
        gap = min((right - left) / (len(points) - 1), 106.0)
        made: list[float] = []
        for point in points:
            fair = left + (right - left) * (point.day - points[0].day).days / days
            made.append(max(fair, made[-1] + gap) if made else fair)
        most = float(right)
        for at in reversed(range(len(made))):
            made[at] = min(made[at], most)
            most = made[at] - gap
        return [round(place) for place in made]

    def today_place(self) -> int | None:
        """Where today stands between the points, None outside the call."""
        places = self.places()
        for at in range(len(self._points) - 1):
            first, last = self._points[at].day, self._points[at + 1].day
            if first <= self._today <= last:
                share = (self._today - first).days / max((last - first).days, 1)
                return round(places[at] + (places[at + 1] - places[at]) * share)
        return None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            near = [(abs(at - event.pos().x()), point) for at, point in zip(self.places(), self._points, strict=True)]
            close, point = min(near, key=lambda pair: pair[0], default=(99, Point(date.min, "", "")))
            QToolTip.showText(event.globalPos(), f"{point.label}: {point.full or point.text}" if close < 46 else "")
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places, now = self.places(), self.today_place()
        if not places:
            return
        past = now if now is not None else places[-1] if self._today > self._points[-1].day else places[0]
        for token, start, end in (("line", past, places[-1]), ("accent", places[0], past)):
            painter.setPen(QPen(c(token), 3))
            painter.drawLine(start, LINE, end, LINE)
        coming, levels = self._next(), self.levels()
        room = self._rooms(places, levels)
        for at, (place, point) in enumerate(zip(places, self._points, strict=True)):
            top = LINE + 13 + at % levels * self._lines()
            if at % levels:
                painter.setPen(QPen(c("line"), 1))
                painter.drawLine(place, LINE + 8, place, top)
            self._mark(painter, place, passed=point.day < self._today, coming=at == coming)
            self._label(painter, QRect(place - room[at] // 2, top, room[at], 1), point, strong=at == coming)
        if now is not None:
            self._flag(painter, now)

    def _next(self) -> int:
        return next((at for at, point in enumerate(self._points) if point.day >= self._today), -1)

    def _rooms(self, places: Sequence[int], levels: int) -> list[int]:
        """How wide the words at each point may be: to the middle between it and its nearest neighbour on its level."""
        last = len(places) - 1
        return [
            min(
                place - places[at - levels] if at >= levels else 2 * place,
                places[at + levels] - place if at + levels <= last else 2 * (self.width() - place),
            )
            - 4
            for at, place in enumerate(places)
        ]

    @staticmethod
    def _mark(painter: QPainter, x: int, *, passed: bool, coming: bool) -> None:
        painter.setBrush(c("surface"))
        if passed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(x - 10, LINE - 10, 20, 20)
            painter.drawPixmap(x - 9, LINE - 9, glyph("done", "accent", 18))
            return
        painter.setPen(QPen(c("accent" if coming else "edge"), 2.5 if coming else 1.6))
        radius = 7 if coming else 5
        painter.drawEllipse(x - radius, LINE - radius, 2 * radius, 2 * radius)

    @staticmethod
    def _label(painter: QPainter, spot: QRect, point: Point, *, strong: bool) -> None:
        top = spot.top()
        for kind, token, text in (
            ("strong" if strong else "body", "text", point.label),
            ("small", "muted", point.text),
        ):
            painter.setFont(font(kind))
            painter.setPen(c(token))
            metrics = QFontMetrics(painter.font())
            line = QRect(spot.left(), top, spot.width(), metrics.height())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, spot.width())
            painter.drawText(line, _CENTRE, shown)
            top += metrics.height()

    def _flag(self, painter: QPainter, x: int) -> None:
        painter.setFont(font("small"))
        metrics = QFontMetrics(painter.font())
        wide = metrics.horizontalAdvance(self._words) + 14
        painter.setPen(QPen(c("text"), 2))
        painter.drawLine(x, 18, x, LINE + 8)
        spot = QRect(min(max(x - wide // 2, 0), self.width() - wide), 0, wide, metrics.height() + 3)
        box(painter, spot, "text", None, 4)
        painter.setPen(c("surface"))
        painter.drawText(spot, _CENTRE, self._words)
