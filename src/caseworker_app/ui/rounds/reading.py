"""A proposal as the decider reads it: what is asked and proposed, the reasons, the letter beside."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from caseworker_app.domain.money import formatted
from caseworker_app.services.deciding.roundlists import ProposalLine, Reading
from caseworker_app.ui.days import long_form
from caseworker_app.ui.documents.pages import Pages, open_pages
from caseworker_app.ui.forms.ui_round_reading import Ui_RoundReading
from caseworker_app.ui.labels import worded
from caseworker_app.ui.style import BARE, PRIMARY
from caseworker_app.ui.widgets.buttons import button
from caseworker_app.ui.widgets.focus_ring import FocusRing
from caseworker_app.ui.widgets.page_pictures import Run


class ReadingPage(QWidget):
    """`closed` to leave it, `stepped(±1)` to the next or previous, `returned` to send it back, `opened` the case."""

    closed = Signal()
    stepped = Signal(int)
    returned = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RoundReading()
        self.ui.setupUi(self)
        self._pages: Pages | None = None
        self.ui.summary_text.setProperty(BARE, True)
        self.ui.summary_text.setFrameShape(QFrame.Shape.NoFrame)
        FocusRing(self.ui.summary_text)
        self.ui.summary_text.document().setDocumentMargin(18)
        self.previous_button = button(self.tr("Föregående"), icon="left")
        self.next_button = button(self.tr("Nästa"), icon="right")
        self.case_button = button(self.tr("Öppna ärendet"))
        self.return_button = button(self.tr("Skicka tillbaka…"))
        self.done_button = button(self.tr("Till omgången"), PRIMARY)
        for made in (self.previous_button, self.next_button):
            self.ui.actions.add_left(made)
        for made in (self.case_button, self.return_button, self.done_button):
            self.ui.actions.add_right(made)
        self.done_button.clicked.connect(lambda: self.closed.emit())
        self.previous_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.next_button.clicked.connect(lambda: self.stepped.emit(1))
        self.return_button.clicked.connect(lambda: self.returned.emit())
        self.case_button.clicked.connect(lambda: self.opened.emit())

    def show_place(self, line: ProposalLine, at: int, count: int) -> None:
        """Which proposal it is; its content comes after."""
        where = self.tr("{at} av {count}").format(at=at + 1, count=count)
        self.ui.head.show_title(line.applicant, f"{line.dnr} · {where}")
        self.previous_button.setEnabled(at > 0)
        self.next_button.setEnabled(at + 1 < count)
        self.ui.findings.clear()
        self.ui.summary_text.clear()
        self.ui.letter_paper.show_pages(None, _nowhere)

    def show_reading(self, reading: Reading, *, may_return: bool) -> None:
        """What it says; faults above."""
        self.ui.findings.show_faults(reading.missing, "warn")
        self.ui.summary_text.setHtml(self._html(reading))
        _spaced(self.ui.summary_text.document().rootFrame().firstCursorPosition())
        self.return_button.setEnabled(may_return)

    def show_closed(self, text: str) -> None:
        """Content that who looks may not see, and why."""
        self.ui.findings.tell(text, "warn")
        self.return_button.setEnabled(False)

    def show_letter(self, name: str, data: bytes, run: Run) -> None:
        """The letter's pages."""
        paper = self.ui.letter_paper
        paper.setAccessibleName(name)
        run(lambda: open_pages("brev.pdf", data), self._paged(run))

    def _paged(self, run: Run) -> Callable[[object], None]:
        def arrived(made: object) -> None:
            if self._pages is not None:
                self._pages.close()
            self._pages = made if isinstance(made, Pages) else None
            self.ui.letter_paper.show_pages(self._pages, run)
            self.ui.letter_paper.fit_width()

        return arrived

    def _html(self, reading: Reading) -> str:
        held, asked = reading.whole.decision, reading.application
        facts = [
            (self.tr("Förslag"), f"{worded(held.kind)} {formatted(held.amount) if held.amount.ore else ''}"),
            (self.tr("Sökt belopp"), formatted(asked.sought)),
            (self.tr("Insats"), held.purpose or asked.title),
        ]
        if held.starts and held.ends:
            facts.append((self.tr("Tid"), f"{long_form(held.starts)} – {long_form(held.ends)}"))
        if held.ground:
            facts.append((self.tr("Grund"), held.ground))
        parts = [_facts(facts), _section(self.tr("Skäl"), [p.text for p in reading.whole.paragraphs])]
        parts.append(_section(self.tr("Sammanfattning av ansökan"), [reading.summary]))
        parts.append(
            _section(
                self.tr("Bedömningar"), [_assessed(one.recommendation, one.summary) for one in reading.assessments]
            )
        )
        parts.append(_section(self.tr("Villkor"), [f"{c.position}. {c.text}" for c in reading.whole.conditions]))
        parts.append(
            _section(
                self.tr("Utbetalningsplan"),
                [f"{p.part}. {p.title}: {formatted(p.amount)}, {p.earliest.isoformat()}" for p in reading.whole.parts],
            )
        )
        return "".join(parts)


def _assessed(recommendation: str, summary: str) -> str:
    return f"{recommendation}. {summary}" if summary else recommendation


def _facts(facts: list[tuple[str, str]]) -> str:
    return "".join(f"<p><b>{escape(name)}</b> &nbsp; {escape(value)}</p>" for name, value in facts)


def _section(title: str, texts: list[str]) -> str:
    """Nothing where there is nothing to say."""
    said = [text for text in texts if text.strip()]
    if not said:
        return ""
    return f"<h4>{escape(title)}</h4>" + "".join(f"<p>{escape(text)}</p>" for text in said)


def _spaced(cursor: QTextCursor) -> None:
    """Lines of running text a little apart."""
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    wanted = QTextBlockFormat()
    wanted.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(wanted)


def _nowhere(_work: Callable[[], object], _then: Callable[[object], None]) -> None:
    """For a paper without pages."""
