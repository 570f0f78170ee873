"""Labels, icons and flat areas that take their colours from tokens when painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from caseworker_app.ui.style import box
from caseworker_app.ui.theme import RADIUS_PANEL, c, font, glyph


class Text(QLabel):
    """A label that follows the palette by token; `kind` is a size of `theme.SIZES`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = "text"
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font("body"))
        self._tint()

    @classmethod
    def of(cls, text: str, kind: str = "body", token: str = "text", *, wrap: bool = False) -> Text:
        """A label made in code."""
        made = cls()
        made.setText(text)
        made.dress(kind, token, wrap=wrap)
        return made

    def dress(self, kind: str = "body", token: str = "text", *, wrap: bool = False) -> None:
        """Size and colour by name."""
        self._token = token
        self.setFont(font(kind))
        self.setWordWrap(wrap)
        self._tint()

    def grow(self) -> None:
        """Take the width there is; a text that wraps goes on being as tall as its lines."""
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def _tint(self) -> None:
        mine = self.palette()
        if mine.color(QPalette.ColorRole.WindowText) != c(self._token):
            mine.setColor(QPalette.ColorRole.WindowText, c(self._token))
            mine.setColor(QPalette.ColorRole.Link, c("accent"))
            self.setPalette(mine)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)


class Elided(Text):
    """One line that ends in an ellipsis; the whole text is tool tip and accessible text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(40)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(c(self._token))
        painter.setFont(self.font())
        text = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), text)


class Glyph(QWidget):
    """An icon that takes its colour when painted; a decoration, told by the words beside it."""

    def __init__(self, parent: QWidget | None = None, name: str = "info", token: str = "muted", size: int = 16) -> None:
        super().__init__(parent)
        self._name, self._token = name, token
        self.setFixedSize(QSize(size, size))

    def show_icon(self, name: str, token: str = "muted") -> None:
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, glyph(self._name, self._token, self.width()))


class Surface(QWidget):
    """A flat area. `sides` draws hairlines: any of `tblr`; `o` is a rounded outline."""

    def __init__(self, parent: QWidget | None = None, fill: str = "surface", sides: str = "") -> None:
        super().__init__(parent)
        self._fill, self._sides = fill, sides

    @property
    def ground(self) -> str:
        """The token it is filled with."""
        return self._fill

    def paint_as(self, fill: str, sides: str = "") -> None:
        self._fill, self._sides = fill, sides
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if "o" in self._sides:
            box(painter, self.rect(), self._fill, "line", RADIUS_PANEL)
            return
        painter.fillRect(self.rect(), c(self._fill))
        painter.setPen(c("line"))
        wide, high = self.width() - 1, self.height() - 1
        ends = {"t": (0, 0, wide, 0), "b": (0, high, wide, high), "l": (0, 0, 0, high), "r": (wide, 0, wide, high)}
        for side, (x1, y1, x2, y2) in ends.items():
            if side in self._sides:
                painter.drawLine(x1, y1, x2, y2)


class Rule(QWidget):
    """A hairline, lying or upright."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRect(0, 0, self.width(), self.height()), c("line"))
