"""A checklist row by row: question, verdict, what the program found by itself, remark, section of law."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from caseworker_app.ui.style import BARE
from caseworker_app.ui.theme import TONES, font
from caseworker_app.ui.widgets.buttons import link, tool
from caseworker_app.ui.widgets.fields import Editor
from caseworker_app.ui.widgets.numbers import Numbers
from caseworker_app.ui.widgets.segments import Part, Segment, Segments, plain, row_step
from caseworker_app.ui.widgets.text import Glyph, Surface, Text

_TOP = Qt.AlignmentFlag.AlignTop
EDGES = (12, 7, 10, 6)
GAP, LEAST = 8, 190  # between parts, and the least of a question with its answer beside
MOST = 560  # of what a list asks for where there is less
MARKS = {"ok": "done", "warn": "warning", "bad": "refused", "idle": "info", "info": "info"}


@dataclass(frozen=True, slots=True)
class Check:
    """A row as it is shown; `found` is computed, with both numbers; `fault` is what still stands in the way,
    `bare` that it is the remark which the answer needs.

    With `heads` and `lines` the numbers stand in a small table summed up by `word`, and `found` is what is heard.
    """

    key: str
    text: str
    answer: str = ""
    remark: str = ""
    found: str = ""
    tone: str = "idle"
    section: str = ""
    guidance: str = ""
    evidence: str = ""
    by: str = ""
    fault: str = ""
    bare: bool = False
    word: str = ""
    heads: tuple[str, ...] = ()
    lines: tuple[tuple[str, ...], ...] = ()


class CheckRow(Surface):
    """One row. Signals carry the row's key; `entered` also whether by the mouse, `stepped` how far Up and Down go.

    The room below the question is there before the answer is, so that nothing moves when it is given; the remark
    comes out when one goes to it, by Enter, its icon or its link.
    """

    answered = Signal(str, str)
    remarked = Signal(str, str)
    asked_section = Signal(str)
    asked_evidence = Signal(str)
    entered = Signal(str, bool)
    opened = Signal(str)
    stepped = Signal(int)

    def __init__(self, number: int, parts: Sequence[Part], check: Check, parent: QWidget) -> None:
        super().__init__(parent, "surface", "b")
        self.key = check.key
        self._number = number
        self._parts = tuple(parts)
        self._open = False
        self._below_question = False
        self._build(number)
        self.verdict.show_parts(check.text, self._parts)
        for before, after in pairwise(self.stops):
            QWidget.setTabOrder(before, after)
        self.verdict.answered.connect(lambda answer: self.answered.emit(self.key, answer))
        self.remark.settled.connect(lambda text: self.remarked.emit(self.key, text))
        self._note.toggled.connect(self._wanted_remark)
        for widget in self.findChildren(QWidget):
            widget.installEventFilter(self)
        self.show_check(check)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through: the answer, then what belongs to it."""
        return (*self.verdict.stops, self._note, self._write, self._evidence, self._section, self.remark)

    def _build(self, number: int) -> None:
        self._ordinal = Text.of(str(number), "body", "muted")
        self._ordinal.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._ordinal.setFixedWidth(QFontMetrics(font("body")).horizontalAdvance("00") + 6)
        self._title = Text.of("", wrap=True)
        self._title.grow()
        self.verdict = Segments(self)
        self._note = tool("note", self.tr("Anmärkning till punkt {number}").format(number=number), checkable=True)
        self._top = QGridLayout()
        self._top.setHorizontalSpacing(GAP)
        self._top.setVerticalSpacing(4)
        self._top.setColumnStretch(1, 1)
        for at, widget in enumerate((self._ordinal, self._title, self.verdict, self._note)):
            self._top.addWidget(widget, 0, at, _TOP)
        for words in (self._ordinal, self._title):
            words.setContentsMargins(0, 4, 0, 0)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*EDGES)
        rows.setSpacing(2)
        rows.addLayout(self._top)
        rows.addWidget(self._made_numbers())
        rows.addWidget(self._made_low())
        rows.addWidget(self._made_remark(number))

    def minimumSizeHint(self) -> QSize:
        """As narrow as it can be with the answer below its question."""
        indent = self._ordinal.width() + GAP
        answer = indent + self.verdict.sizeHint().width() + GAP + self._note.sizeHint().width()
        parts = [
            0,
            *(one.minimumSizeHint().width() for one in (self._numbers_area, self._low) if one.isVisibleTo(self)),
        ]
        return QSize(max(answer, *parts) + EDGES[0] + EDGES[2], super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The answer beside its question, or below it where the question would have no room."""
        super().resizeEvent(event)
        beside = self._ordinal.width() + self.verdict.sizeHint().width() + self._note.sizeHint().width() + 3 * GAP
        below = self.width() - beside < LEAST
        if below != self._below_question:
            self._below_question = below
            self._top.removeWidget(self.verdict)
            self._top.addWidget(self.verdict, *((1, 1) if below else (0, 2)), _TOP | Qt.AlignmentFlag.AlignLeft)

    def _made_numbers(self) -> QWidget:
        self._numbers = Numbers(self)
        self._numbers_area = QWidget(self)
        low = QHBoxLayout(self._numbers_area)
        low.setContentsMargins(self._ordinal.width() + 8, 0, 0, 0)
        low.addWidget(self._numbers)
        return self._numbers_area

    def _made_low(self) -> QWidget:
        """What was found, and where it stands in law and documents."""
        self._mark = Glyph(self, "info", "muted", 14)
        self._found = Text.of("", "small", "muted", wrap=True)
        self._write = link(self.tr("Skriv anmärkning"), self.tr("Skriv anmärkning till punkt {0}").format(self._number))
        self._write.setFont(font("small"))
        self._write.clicked.connect(lambda _on=False: self.open_remark())
        self._section = link("")
        self._section.setFont(font("small"))
        self._section.clicked.connect(lambda _on=False: self.asked_section.emit(self.key))
        self._evidence = link("")
        self._evidence.setFont(font("small"))
        self._evidence.clicked.connect(lambda _on=False: self.asked_evidence.emit(self.key))
        self._low = QWidget(self)
        low = QHBoxLayout(self._low)
        low.setContentsMargins(self._ordinal.width() + 8, 0, 0, 0)
        low.setSpacing(6)
        low.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        low.addWidget(self._found, 1)
        low.addWidget(self._write)
        low.addWidget(self._evidence)
        low.addWidget(self._section)
        self._low.setMinimumHeight(self._section.sizeHint().height())
        return self._low

    def _made_remark(self, number: int) -> QWidget:
        self.remark = Editor(self)
        self.remark.setAccessibleName(self.tr("Anmärkning till punkt {number}").format(number=number))
        self.remark.setPlaceholderText(self.tr("Skriv en anmärkning"))
        self.remark.setFixedHeight(QFontMetrics(font("body")).lineSpacing() * 3 + 18)
        self._below = QWidget(self)
        below = QHBoxLayout(self._below)
        below.setContentsMargins(self._ordinal.width() + 8, 0, 0, 4)
        below.addWidget(self.remark)
        return self._below

    def show_check(self, check: Check) -> None:
        """New values; what is being typed here is left alone."""
        self._title.setText(check.text)
        self._title.setToolTip(check.guidance)
        self.verdict.choose(check.answer)
        if not self.remark.hasFocus():
            self.remark.show_text(check.remark)
        tone = "bad" if check.fault else check.tone
        self._numbers.show_numbers(check.heads, check.lines, check.word, check.tone)
        self._numbers_area.setVisible(bool(check.heads or check.word))
        self._numbers.setAccessibleName(check.found if check.heads else "")
        told = "" if check.heads else check.found
        found = check.fault or told or check.by
        self._mark.show_icon(MARKS[tone], TONES[tone][0])
        self._mark.setVisible(bool(check.fault or told))
        self._found.dress("small", TONES[tone][0] if tone in ("warn", "bad") else "muted", wrap=True)
        self._found.setText(found)
        self._section.setText(check.section)
        self._section.setAccessibleName(self.tr("Visa {section}").format(section=check.section))
        self._section.setVisible(bool(check.section))
        self._evidence.setText(check.evidence)
        self._evidence.setVisible(bool(check.evidence))
        self._write.setVisible(check.bare)
        self._show_remark(on=self._open or bool(check.remark))

    def lift(self, *, current: bool) -> None:
        """The row where the work is."""
        self.paint_as("select" if current else "surface", "b")
        self._ordinal.dress("strong" if current else "body", "text" if current else "muted")

    def open_remark(self) -> None:
        """Out with the remark, and the cursor into it."""
        self._open = True
        self._show_remark(on=True)
        self.remark.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(self.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self.entered.emit(self.key, event.reason() is Qt.FocusReason.MouseFocusReason)
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._took(watched, event)

    def _took(self, watched: QObject, event: QKeyEvent) -> bool:
        """Up and Down go to another row, Enter from the answer to the remark, Esc back from it."""
        if watched is self.remark:
            back = event.key() == Qt.Key.Key_Escape
            if back:
                self.verdict.focus()
            return back
        if step := row_step(event):
            self.stepped.emit(step)
            return True
        wanted = isinstance(watched, Segment) and plain(event) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if wanted:
            self.open_remark()
        return wanted

    def _wanted_remark(self, on: bool) -> None:  # toggled(bool)
        if on:
            self.open_remark()
        else:
            self._open = False
            self._show_remark(on=False)

    def _show_remark(self, *, on: bool) -> None:
        self._note.blockSignals(True)
        self._note.setChecked(on)
        self._note.blockSignals(False)
        self._below.setVisible(on)


class ChecklistView(QScrollArea):
    """The rows of one list; the current row is lifted and kept in sight."""

    answered = Signal(str, str)
    remarked = Signal(str, str)
    asked_section = Signal(str)
    asked_evidence = Signal(str)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._led = False
        self.setProperty(BARE, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._inner = Surface(self)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(self._inner)
        self._rows: dict[str, CheckRow] = {}
        self._current = ""

    def minimumSizeHint(self) -> QSize:
        """As wide as its rows need: nothing in it scrolls sideways."""
        rows = self._inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(min(rows, MOST), super().minimumSizeHint().height())

    def show_checks(self, parts: Sequence[Part], checks: Sequence[Check], *, enabled: bool = True) -> None:
        """The same rows with new values, or other rows."""
        if list(self._rows) != [check.key for check in checks]:
            self._make(parts, checks)
        for check in checks:
            row = self._rows[check.key]
            row.show_check(check)
            row.verdict.setEnabled(enabled)
            row.remark.setReadOnly(not enabled)
        self.updateGeometry()

    def _make(self, parts: Sequence[Part], checks: Sequence[Check]) -> None:
        for old in self._rows.values():
            self._column.removeWidget(old)
            old.deleteLater()
        self._rows = {}
        for at, check in enumerate(checks):
            row = CheckRow(at + 1, parts, check, self._inner)
            row.answered.connect(self.answered)
            row.remarked.connect(self.remarked)
            row.asked_section.connect(self.asked_section)
            row.asked_evidence.connect(self.asked_evidence)
            row.entered.connect(lambda key, by_mouse: self._enter(key, led=not by_mouse))
            row.opened.connect(self._keep_in_sight)
            row.stepped.connect(self.step)
            self._column.insertWidget(at, row)
            self._rows[check.key] = row
        for before, after in pairwise(self._rows.values()):
            QWidget.setTabOrder(before.stops[-1], after.stops[0])
            for one, other in pairwise(after.stops):
                QWidget.setTabOrder(one, other)
        self._current = ""

    @property
    def current(self) -> str:
        return self._current

    def row(self, key: str) -> CheckRow:
        return self._rows[key]

    def go_to(self, key: str) -> None:
        """Focus the verdict of a row."""
        if key in self._rows:
            self._rows[key].verdict.focus()
            self._enter(key)

    def step(self, by: int) -> None:
        """To the next or previous row."""
        keys = list(self._rows)
        if keys:
            at = keys.index(self._current) + by if self._current in keys else 0
            self.go_to(keys[max(0, min(at, len(keys) - 1))])

    def settle(self) -> None:
        """Tell every remark that is typed and not told yet."""
        for row in self._rows.values():
            row.remark.settle()

    def _enter(self, key: str, *, led: bool = True) -> None:
        """Who points at a row sees it: then nothing scrolls under the pointer."""
        if key == self._current:
            return
        if self._current in self._rows:
            self._rows[self._current].lift(current=False)
        self._current = key
        self._rows[key].lift(current=True)
        self.entered.emit(key)
        self._led = led
        if led:
            self._keep_in_sight(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is told above the rows, as the guide of a row, comes after one has gone to it."""
        super().resizeEvent(event)
        if self._led and self._current in self._rows:
            self._keep_in_sight(self._current)

    def _keep_in_sight(self, key: str) -> None:
        """Once the row has the height it gets and the list the height that the guide leaves it."""

        def scroll() -> None:
            row = self._rows.get(key)
            if row is not None:
                self.ensureWidgetVisible(row, 0, 8)

        QTimer.singleShot(0, self, scroll)
