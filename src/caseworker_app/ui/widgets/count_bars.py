"""Counts as bars: word, bar, figure; nothing is told by the bar alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from caseworker_app.ui.style import box
from caseworker_app.ui.theme import c, font

WORDS, FIGURE = 150, 48
_SIDE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Bar:
    """One row; `now` marks what is being worked on."""

    text: str
    count: int
    now: bool = False


class CountBars(QWidget):
    """Rows of bars on one scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._title = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, title: str, bars: Sequence[Bar]) -> None:
        self._bars = bars
        self.setAccessibleName(f"{title}: " + ", ".join(f"{bar.text} {bar.count}" for bar in bars))
        self.updateGeometry()
        self.update()

    def _step(self) -> int:
        return max(26, QFontMetrics(font("body")).height() + 8)

    def sizeHint(self) -> QSize:
        return QSize(300, self._step() * len(self._bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, step = QPainter(self), self._step()
        most = max((bar.count for bar in self._bars), default=0) or 1
        room = max(self.width() - WORDS - FIGURE, 10)
        for at, bar in enumerate(self._bars):
            top = at * step
            painter.setPen(c("text"))
            painter.setFont(font("body"))
            words = painter.fontMetrics().elidedText(bar.text, Qt.TextElideMode.ElideRight, WORDS - 6)
            painter.drawText(QRect(0, top, WORDS, step), _SIDE, words)
            if bar.count:
                wide = max(3, round(room * bar.count / most))
                box(painter, QRect(WORDS, top + (step - 14) // 2, wide, 14), "accent" if bar.now else "edge", None, 2)
            painter.setFont(font("strong"))
            painter.setPen(c("text"))
            figure = QRect(self.width() - FIGURE, top, FIGURE, step)
            painter.drawText(figure, _SIDE | Qt.AlignmentFlag.AlignRight, str(bar.count))
