"""The top of the window: the menus, and beside them the search field that opens the palette."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QPushButton, QSizePolicy, QWidget

from caseworker_app.ui.style import box
from caseworker_app.ui.theme import c, font, glyph
from caseworker_app.ui.widgets.text import Surface

KEYS = "Ctrl+K"


class Finder(QPushButton):
    """One search over commands, cases and what stands in them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(QCoreApplication.translate("Finder", "Sök ärende eller kommando"))
        self.setAccessibleName(f"{self.text()}, {KEYS}")

    def sizeHint(self) -> QSize:
        return QSize(320, QFontMetrics(self.font()).height() + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = "muted" if self.isEnabled() else "off"
        box(painter, self.rect(), "point" if self.underMouse() else "surface", "edge", 4)
        painter.drawPixmap(9, (self.height() - 16) // 2, glyph("search", ink, 16))
        painter.setFont(font("body"))
        painter.setPen(c(ink))
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(33, 0, 0, 0), centre, self.text())
        painter.setFont(font("small"))
        painter.drawText(self.rect().adjusted(0, 0, -10, 0), centre | Qt.AlignmentFlag.AlignRight, KEYS)
        if self.hasFocus():
            box(painter, self.rect(), None, "focus", 4, 2)


class Top(Surface):
    """Holds the search field beside the menu bar: what stands in a corner of a menu bar is hidden from screen readers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "rail")
        self.menus = QMenuBar(self)
        self.menus.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.finder = Finder(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 12, 0)
        layout.setSpacing(0)
        layout.addWidget(self.menus, 1)
        layout.addWidget(self.finder)
