"""Status marks and filters: icon, word and tone; never colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from caseworker_app.ui.style import box
from caseworker_app.ui.theme import RADIUS, TONES, c, font, glyph, high_contrast
from caseworker_app.ui.widgets.tab_order import follow

CHIP_HEIGHT = 22
GAP = 8  # between pills, beside and below each other
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def chip_width(text: str, icon: str) -> int:
    return QFontMetrics(font("small")).horizontalAdvance(text) + 16 + (18 if icon else 0)


def paint_chip(painter: QPainter, rect: QRect, text: str, tone: str, icon: str) -> None:
    """A status mark; a text too long for its place ends in an ellipsis."""
    ink, soft = TONES[tone]
    box(painter, rect, soft, ink if high_contrast() else None, RADIUS)
    left = rect.left() + 7
    if icon:
        painter.drawPixmap(left - 1, rect.center().y() - 6, glyph(icon, ink, 14))
        left += 18
    painter.setPen(c(ink))
    painter.setFont(font("small"))
    room = QRect(left, rect.top(), rect.right() - left - 2, rect.height())
    shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 3)
    painter.drawText(room.adjusted(0, 0, 4, 0), _LEFT, shown)


class Chip(QWidget):
    """A status mark standing alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = "", "idle", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_status(self, text: str, tone: str = "idle", icon: str = "") -> None:
        """`tone` is ok, warn, bad, info or idle."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._text, self._icon), max(CHIP_HEIGHT, QFontMetrics(font("small")).height() + 6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_chip(QPainter(self), self.rect(), self._text, self._tone, self._icon)


@dataclass(frozen=True, slots=True)
class Filter:
    """One pill: `key` is what is chosen, `tone` warns when there is anything in it."""

    key: str
    text: str
    count: int
    tone: str = ""


class Pill(QPushButton):
    """A filter with its count."""

    def __init__(self, filter_: Filter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = Filter("", "", 0)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # told as one of several to choose from
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_filter(filter_)

    def show_filter(self, filter_: Filter) -> None:
        if filter_ == self.filter:
            return
        before, self.filter = self.filter, filter_
        self.setAccessibleName(f"{filter_.text}, {filter_.count}")
        if (before.text, len(str(before.count))) != (filter_.text, len(str(filter_.count))):
            self.setText(filter_.text)
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font("body")).horizontalAdvance(self.filter.text)
        return QSize(words + self._badge() + 32, max(30, QFontMetrics(font("body")).height() + 12))

    def _badge(self) -> int:
        return QFontMetrics(font("small")).horizontalAdvance(str(self.filter.count)) + 12

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, round_ = self.isChecked(), self.height() / 2
        ground = "accent" if on else "point" if self.underMouse() else "surface"
        box(painter, self.rect(), ground, None if on else "edge", round_)
        spot = QRect(self.width() - self._badge() - 7, (self.height() - 18) // 2, self._badge(), 18)
        painter.setFont(font("body"))
        painter.setPen(c("on_accent" if on else "text"))
        painter.drawText(QRect(13, 0, spot.left() - 13, self.height()), _LEFT, self.filter.text)
        ink, soft = TONES.get(self.filter.tone if self.filter.count else "", TONES["idle"])
        box(painter, spot, "on_accent" if on else soft, None, 9)
        painter.setFont(font("small"))
        painter.setPen(c("accent" if on else ink))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(self.filter.count))
        if self.hasFocus():
            box(painter, self.rect(), None, "focus", round_, 2)
            if on:
                box(painter, self.rect().adjusted(2, 2, -2, -2), None, "surface", round_ - 2, 1)


class Pills(QWidget):
    """A row of filters of which one is on, broken where it has to be; one Tab stop, arrows choose. The order never
    changes."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._pills: dict[str, Pill] = {}
        self._sizes: dict[str, QSize] = {}
        self._wide = 0
        self._group.buttonClicked.connect(lambda pill: self._choose(pill))

    def show_filters(self, filters: Sequence[Filter], chosen: str = "") -> None:
        """The same pills with new counts, or other pills."""
        if [one.key for one in filters] != list(self._pills):
            for pill in self._pills.values():
                self._group.removeButton(pill)
                pill.deleteLater()
            self._pills, self._sizes = {}, {}
            for one in filters:
                self._pills[one.key] = pill = Pill(one, self)
                self._group.addButton(pill)
                pill.show()
            follow(self, self._pills.values())
        for one in filters:
            self._pills[one.key].show_filter(one)
        self._measure()
        self.choose(chosen or self.current or (filters[0].key if filters else ""))

    @property
    def current(self) -> str:
        return next((key for key, pill in self._pills.items() if pill.isChecked()), "")

    def choose(self, key: str) -> None:
        """Turn a pill on without telling."""
        for other, pill in self._pills.items():
            pill.setChecked(other == key)
            pill.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == key else Qt.FocusPolicy.ClickFocus)

    def sizeHint(self) -> QSize:
        wide = sum(size.width() + GAP for size in self._sizes.values()) - GAP
        return QSize(max(wide, 0), max((size.height() for size in self._sizes.values()), default=0))

    def minimumSizeHint(self) -> QSize:
        """Every line at the width there is: in a low room none of them is cut, the room is scrolled."""
        widest = max((size.width() for size in self._sizes.values()), default=0)
        return QSize(widest, self.heightForWidth(self._wide) if self._wide else self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        return max((spot.bottom() + 1 for spot in self._spots(width).values()), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()
        before, self._wide = self.minimumSizeHint(), self.width()
        if before != self.minimumSizeHint():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _measure(self) -> None:
        """Laid anew only where a pill has got another size: counts change with every stroke of a key."""
        sizes = {key: pill.sizeHint() for key, pill in self._pills.items()}
        if sizes != self._sizes:
            self._sizes = sizes
            self.updateGeometry()
            self._lay()

    def _lay(self) -> None:
        for key, spot in self._spots(self.width()).items():
            self._pills[key].setGeometry(spot)

    def _spots(self, width: int) -> dict[str, QRect]:
        """Where each pill stands in lines of this width."""
        spots: dict[str, QRect] = {}
        left, top = 0, 0
        for key, size in self._sizes.items():
            if left and left + size.width() > width:
                left, top = 0, top + size.height() + GAP
            spots[key] = QRect(QPoint(left, top), size)
            left += size.width() + GAP
        return spots

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left.value: -1, Qt.Key.Key_Right.value: 1}
        keys = list(self._pills)
        if event.key() not in steps or not keys:
            super().keyPressEvent(event)
            return
        at = (keys.index(self.current) + steps[event.key()]) % len(keys) if self.current else 0
        pill = self._pills[keys[at]]
        pill.setFocus(Qt.FocusReason.TabFocusReason)
        self._choose(pill)

    def _choose(self, pill: object) -> None:
        if isinstance(pill, Pill):
            self.choose(pill.filter.key)
            self.chosen.emit(pill.filter.key)
