"""A large choice: icon, verb, one sentence."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from caseworker_app.ui.style import box
from caseworker_app.ui.theme import c, font, glyph


class Way(QPushButton):
    """`text` is the verb, the accessible description the sentence, `mark` the icon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        high = QFontMetrics(font("section")).height() + QFontMetrics(font("body")).height()
        return QSize(420, high + 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        first = self.isDefault()
        ground = "point" if self.underMouse() else "surface"
        box(painter, self.rect(), ground, "accent" if first else "edge", 6, 2 if first else 1)
        painter.drawPixmap(20, (self.height() - 28) // 2, glyph(self.mark, "accent", 28))
        self._words(painter)
        painter.drawPixmap(self.width() - 34, (self.height() - 16) // 2, glyph("right", "muted", 16))
        if self.hasFocus():
            box(painter, self.rect(), None, "focus", 6, 3)

    def _words(self, painter: QPainter) -> None:
        head, body = QFontMetrics(font("section")).height(), QFontMetrics(font("body")).height()
        top = (self.height() - head - body - 4) // 2
        for kind, ink, text, at, high in (
            ("section", "text", self.text().replace("&", ""), top, head),
            ("body", "muted", self.accessibleDescription(), top + head + 4, body),
        ):
            face = font(kind)
            painter.setFont(face)
            painter.setPen(c(ink))
            room = QRect(68, at, self.width() - 110, high)
            painter.drawText(
                room,
                Qt.AlignmentFlag.AlignVCenter,
                QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, room.width()),
            )
