"""Criteria under each other: what to look for, the scale as segments, one's own words, what the others gave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from caseworker_app.ui.style import BARE
from caseworker_app.ui.theme import TONES, font
from caseworker_app.ui.widgets.fields import Editor
from caseworker_app.ui.widgets.focus_ring import FocusRing
from caseworker_app.ui.widgets.segments import Part, Segments, row_step
from caseworker_app.ui.widgets.text import Glyph, Surface, Text


@dataclass(frozen=True, slots=True)
class Judged:
    """A criterion as it is shown; `others` are what colleagues gave, `apart` that it lies too far from them."""

    key: str
    title: str
    guidance: str
    weight: int
    scale: tuple[Part, ...]
    points: str = ""
    reason: str = ""
    others: str = ""
    apart: bool = False
    fault: str = ""


class CriterionRow(Surface):
    """One criterion. Signals carry its key."""

    scored = Signal(str, str)
    reasoned = Signal(str, str)
    typed = Signal(str, str)

    def __init__(self, judged: Judged, parent: QWidget) -> None:
        super().__init__(parent, "surface", "b")
        self.key = judged.key
        self._title = Text.of(judged.title, "strong", wrap=True)
        self._weight = Text.of(self.tr("vikt {weight}").format(weight=judged.weight), "small", "muted")
        self._guidance = Text.of(judged.guidance, "small", "muted", wrap=True)
        self.points = Segments(self)
        self.points.show_parts(judged.title, judged.scale)
        self._label = Text.of(self.tr("Skäl för poängen"), "small", "muted")
        self.reason = Editor(self)
        self.reason.setAccessibleName(self.tr("Skäl för {criterion}").format(criterion=judged.title))
        self.reason.setFixedHeight(QFontMetrics(font("body")).lineSpacing() * 2 + 20)
        self._label.setBuddy(self.reason)
        self._mark = Glyph(self, "info", "muted", 14)
        self._others = Text.of("", "small", "muted", wrap=True)
        self._arrange()
        self.points.answered.connect(lambda points: self.scored.emit(self.key, points))
        self.reason.settled.connect(lambda text: self.reasoned.emit(self.key, text))
        self.reason.textChanged.connect(lambda: self.typed.emit(self.key, self.reason.toPlainText()))

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 10, 16, 12)
        rows.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._weight)
        rows.addLayout(head)
        rows.addWidget(self._guidance)
        rows.addWidget(self.points)
        low = QHBoxLayout()
        low.setSpacing(6)
        low.addWidget(self._mark)
        low.addWidget(self._others, 1)
        rows.addLayout(low)
        rows.addWidget(self._label)
        rows.addWidget(self.reason)

    def show_judged(self, judged: Judged, *, enabled: bool) -> None:
        """New values; what is being typed is left alone, down to the blank after a word."""
        self.points.choose(judged.points)
        self.points.setEnabled(enabled)
        if self.reason.toPlainText().strip() != judged.reason.strip():
            self.reason.show_text(judged.reason)
        self.reason.setReadOnly(not enabled)
        self._label.setVisible(enabled or bool(judged.reason))
        self.reason.setVisible(enabled or bool(judged.reason))
        tone = "bad" if judged.fault else "warn" if judged.apart else "idle"
        self._others.dress("small", TONES[tone][0], wrap=True)
        self._others.setText(judged.fault or judged.others)
        self._mark.show_icon("warning" if tone != "idle" else "users", TONES[tone][0])
        for widget in (self._others, self._mark):
            widget.setVisible(bool(judged.fault or judged.others))

    @property
    def told(self) -> str:
        return self._others.text()


class CriteriaList(QScrollArea):
    """All criteria of an assessment."""

    scored = Signal(str, str)
    reasoned = Signal(str, str)
    typed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(BARE, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._inner = Surface(self)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(self._inner)
        FocusRing(self)
        self._rows: dict[str, CriterionRow] = {}

    def show_criteria(self, criteria: Sequence[Judged], *, enabled: bool) -> None:
        if list(self._rows) != [one.key for one in criteria]:
            self._make(criteria)
        for one in criteria:
            self._rows[one.key].show_judged(one, enabled=enabled)

    def _make(self, criteria: Sequence[Judged]) -> None:
        for old in self._rows.values():
            self._column.removeWidget(old)
            old.deleteLater()
        self._rows = {}
        for at, one in enumerate(criteria):
            row = CriterionRow(one, self._inner)
            row.scored.connect(self.scored)
            row.reasoned.connect(self.reasoned)
            row.typed.connect(self.typed)
            self._column.insertWidget(at, row)
            self._rows[one.key] = row
        for before, after in pairwise(self.stops):
            QWidget.setTabOrder(before, after)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through."""
        return tuple(stop for row in self._rows.values() for stop in (*row.points.stops, row.reason))

    def end_with(self, end: QWidget) -> None:
        """What is scrolled with the criteria, below them."""
        self._column.addWidget(end)

    def row(self, key: str) -> CriterionRow:
        return self._rows[key]

    def go_to(self, key: str) -> None:
        if key in self._rows:
            self.ensureWidgetVisible(self._rows[key], 0, 30)
            self._rows[key].points.focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from the points of one criterion to those of the next."""
        keys = list(self._rows)
        at = next((at for at, key in enumerate(keys) if self._rows[key].points.focused), -1)
        step = row_step(event)
        if step and at >= 0:
            self.go_to(keys[max(0, min(at + step, len(keys) - 1))])
        else:
            super().keyPressEvent(event)

    def settle(self) -> None:
        """Tell every reason that is typed and not told yet."""
        for row in self._rows.values():
            row.reason.settle()

    @property
    def first(self) -> QWidget | None:
        """The first criterion without points, else the first."""
        rows = list(self._rows.values())
        found = next((row for row in rows if not row.points.chosen), None) or next(iter(rows), None)
        return found.points.focus_target if found is not None else None
