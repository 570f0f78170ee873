"""The bar of a money frame: decided solid, proposed hatched, left empty, over marked; words carry the same facts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from caseworker_app.domain.money import ZERO, Money, formatted
from caseworker_app.ui.style import box
from caseworker_app.ui.theme import c, font

TALL, NARROW = 18, 300
MILLION = 100_000_000  # öre


@dataclass(frozen=True, slots=True)
class FrameView:
    """A frame as its bar shows it; `planned` is the part of what is proposed that is not handed over yet."""

    name: str
    amount: Money
    decided: Money
    proposed: Money
    planned: Money = ZERO

    @property
    def left(self) -> Money:
        return self.amount - self.decided - self.proposed


def millions(amount: Money) -> str:
    """`7,4 mnkr`, rounded to the nearest tenth; exact sums stand in the accessible name."""
    tenths = (abs(amount.ore) * 10 + MILLION // 2) // MILLION
    return f"{'−' if amount.ore < 0 and tenths else ''}{tenths // 10},{tenths % 10}\u00a0mnkr"


class MoneyBar(QWidget):
    """One frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = FrameView("", ZERO, ZERO, ZERO)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_frame(self, frame: FrameView) -> None:
        if frame == self._frame and self.accessibleName():
            return
        self._frame = frame
        rest = self.tr("kvar {sum}") if frame.left.ore >= 0 else self.tr("över ramen {sum}")
        words = self.tr("{name}: ram {frame}, beslutat {decided}, föreslaget {proposed}, {rest}")
        planned = self.tr("{sum}, varav {part} ännu inte lämnat")
        proposed = formatted(frame.proposed)
        if frame.planned:
            proposed = planned.format(sum=proposed, part=formatted(frame.planned))
        self.setAccessibleName(
            words.format(
                name=frame.name,
                frame=formatted(frame.amount),
                decided=formatted(frame.decided),
                proposed=proposed,
                rest=rest.format(sum=formatted(Money(abs(frame.left.ore)))),
            )
        )
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(NARROW, self.minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        line = QFontMetrics(font("small")).height() + 4
        return self._head() + TALL + 8 + line * (1 + max(top for _, top, *_ in self._entries(width)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), NARROW)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wide enough for its legend in one line it asks for less."""
        super().resizeEvent(event)
        if self.heightForWidth(event.oldSize().width()) != self.heightForWidth(self.width()):
            self.updateGeometry()

    def _head(self) -> int:
        return QFontMetrics(font("strong")).height() + 8

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        frame, head = self._frame, QRect(0, 0, self.width(), self._head() - 4)
        over = frame.left.ore < 0
        painter.setFont(font("strong"))
        painter.setPen(c("text"))
        words = self.tr("Över ramen med {sum}") if over else self.tr("Kvar {sum}")
        left, metrics = words.format(sum=millions(Money(abs(frame.left.ore)))), painter.fontMetrics()
        room = head.width() - metrics.horizontalAdvance(left) - 12
        name = metrics.elidedText(frame.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(c("bad" if over else "text"))
        painter.drawText(head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, left)
        track = QRect(0, self._head(), self.width(), TALL)
        self._track(painter, track, over=over)
        self._legend(painter, track.bottom() + 7)

    def _track(self, painter: QPainter, track: QRect, *, over: bool) -> None:
        frame = self._frame
        used = frame.decided + frame.proposed
        full = max(frame.amount.ore, used.ore, 1)
        decided, proposed, end = (
            round(track.width() * part.ore / full) for part in (frame.decided, used, frame.amount)
        )
        box(painter, track, "idle_soft", "edge", 3)
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(track).adjusted(1, 1, -1, -1), 2, 2)
        painter.setClipPath(inside)
        painter.fillRect(QRect(0, track.top(), decided, TALL), c("accent"))
        hatch(painter, QRect(decided, track.top(), proposed - decided, TALL))
        if over:
            painter.fillRect(QRect(end, track.top(), track.width() - end, TALL), c("bad"))
        painter.setClipping(False)
        if over:
            painter.setPen(QPen(c("text"), 2))
            painter.drawLine(end, track.top() - 4, end, track.bottom() + 4)

    def _entries(self, width: int) -> list[tuple[int, int, str, str]]:
        """The legend: from the left, on which line, its sign and words; broken where it has no room."""
        frame = self._frame
        metrics, left, line = QFontMetrics(font("small")), 0, 0
        made = []
        proposed = millions(frame.proposed)
        if frame.planned:
            words = self.tr("{sum}, varav {part} ännu inte lämnat")
            proposed = words.format(sum=proposed, part=millions(frame.planned))
        for swatch, text in (
            ("accent", self.tr("Beslutat {sum}").format(sum=millions(frame.decided))),
            ("hatch", self.tr("Föreslaget {sum}").format(sum=proposed)),
            ("idle_soft", self.tr("Ram {sum}").format(sum=millions(frame.amount))),
        ):
            wide = 18 + metrics.horizontalAdvance(text) + 4
            if left and left + wide > width:
                left, line = 0, line + 1
            made.append((left, line, swatch, text))
            left += wide + 16
        return made

    def _legend(self, painter: QPainter, first: int) -> None:
        metrics = QFontMetrics(font("small"))
        for left, line, swatch, text in self._entries(self.width()):
            top = first + line * (metrics.height() + 4)
            spot = QRect(left, top + (metrics.height() - 12) // 2, 12, 12)
            if swatch == "hatch":
                hatch(painter, spot)
                box(painter, spot, None, "accent", 2)
            else:
                box(painter, spot, swatch, "accent" if swatch == "accent" else "edge", 2)
            painter.setFont(font("small"))
            painter.setPen(c("muted"))
            wide = metrics.horizontalAdvance(text) + 4
            painter.drawText(QRect(left + 18, top, wide, metrics.height()), Qt.AlignmentFlag.AlignVCenter, text)


def hatch(painter: QPainter, rect: QRect) -> None:
    """Slanted lines on a light ground: what is proposed and not decided."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # every line as thick as the next
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, c("info_soft"))
    painter.setPen(QPen(c("accent"), 1.4))
    high = rect.height()
    for left in range(rect.left() - high, rect.right() + high, 6):
        painter.drawLine(left, rect.bottom() + 1, left + high, rect.top())
    painter.restore()
