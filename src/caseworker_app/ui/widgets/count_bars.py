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
    """One row; `now` marks what is being worked on, `figure` is said instead of the count (a sum of money)."""

    text: str
    count: int
    now: bool = False
    figure: str = ""

    @property
    def said(self) -> str:
        return self.figure or str(self.count)


class CountBars(QWidget):
    """Rows of bars on one scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._words = WORDS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_bars(self, title: str, bars: Sequence[Bar], words: int = WORDS) -> None:
        """`words` is the room for the words before the bars, in pixels."""
        self._bars, self._words = bars, words
        self.setAccessibleName(f"{title}: " + ", ".join(f"{bar.text} {bar.said}" for bar in bars))
        self.updateGeometry()
        self.update()

    def _step(self) -> int:
        """Rows stand closer where there is less room."""
        return min(self.height() // max(len(self._bars), 1), self._fair())

    @staticmethod
    def _fair() -> int:
        return max(26, QFontMetrics(font("body")).height() + 8)

    def sizeHint(self) -> QSize:
        return QSize(300, self._fair() * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, (QFontMetrics(font("body")).height() + 1) * len(self._bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, step = QPainter(self), self._step()
        most = max((bar.count for bar in self._bars), default=0) or 1
        wide_figure = max(
            [FIGURE, *(QFontMetrics(font("strong")).horizontalAdvance(bar.said) + 10 for bar in self._bars)]
        )
        room = max(self.width() - self._words - wide_figure, 10)
        for at, bar in enumerate(self._bars):
            top = at * step
            painter.setPen(c("text"))
            painter.setFont(font("body"))
            words = painter.fontMetrics().elidedText(bar.text, Qt.TextElideMode.ElideRight, self._words - 6)
            painter.drawText(QRect(0, top, self._words, step), _SIDE, words)
            if bar.count:
                wide = max(3, round(room * bar.count / most))
                box(
                    painter,
                    QRect(self._words, top + (step - 14) // 2, wide, 14),
                    "accent" if bar.now else "edge",
                    None,
                    2,
                )
            painter.setFont(font("strong"))
            painter.setPen(c("text"))
            figure = QRect(self.width() - wide_figure, top, wide_figure, step)
            painter.drawText(figure, _SIDE | Qt.AlignmentFlag.AlignRight, bar.said)
