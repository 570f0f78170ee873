"""The review of a report: checklist with verdicts, what follows, and the way to settle it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from caseworker_app.domain.places import Place
from caseworker_app.domain.states import CompletionState
from caseworker_app.errors import Fault
from caseworker_app.services.casework.clashes import Told
from caseworker_app.services.reporting.report_review import ReportFile
from caseworker_app.ui.answers import seen_in
from caseworker_app.ui.clash.dialog import ask_sides
from caseworker_app.ui.clash.strip import ClashStrip
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.days import long_form
from caseworker_app.ui.drafts import Followed
from caseworker_app.ui.forms.ui_report_review import Ui_ReportReview
from caseworker_app.ui.reports.checks import evidence_paper, parts, progress
from caseworker_app.ui.reports.outcome import consequence
from caseworker_app.ui.reports.papers import PapersPane
from caseworker_app.ui.reports.review_presenter import ReviewPresenter
from caseworker_app.ui.style import PRIMARY
from caseworker_app.ui.theme import TONES
from caseworker_app.ui.widgets.buttons import tool
from caseworker_app.ui.widgets.checklist import Check
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.kept_dialog import tell_saved
from caseworker_app.ui.widgets.step_actions import StepActions
from caseworker_app.ui.workplace import Workplace


class ReviewPane(QWidget):
    """`shown(ReportFile)` whenever a report is read."""

    shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReportReview()
        self.ui.setupUi(self)
        self._place: Workplace | None = None
        self._papers: PapersPane | None = None
        self._held: ReportFile | None = None
        self._followed: dict[str, Followed] = {}
        self._build()
        self.show_none(self.tr("Ingen redovisning är vald."))

    def _build(self) -> None:
        self.previous_row = tool("up", self.tr("Föregående punkt"))
        self.next_row = tool("down", self.tr("Nästa punkt"))
        self.ui.head.add_tool(self.previous_row)
        self.ui.head.add_tool(self.next_row)
        self.ui.outcome_area.paint_as("raised", "t")
        self.ui.outcome_glyph.show_icon("calc", "text")
        self.ui.outcome_caption.dress("small", "muted")
        self.ui.outcome_figure.dress("figure")
        self.ui.outcome_text.dress("small", "muted", wrap=True)
        self.earlier = Findings(self)
        self.ui.pane_layout.insertWidget(self.ui.pane_layout.indexOf(self.ui.checklist), self.earlier)
        self.bar = StepActions()
        self.more_button = self.bar.add(self.tr("Fler utfall"), lambda: None)
        self.ask_button = self.bar.add(self.tr("Begär komplettering…"), lambda: self._do(self.presenter.ask_completion))
        self.accept_button = self.bar.primary(self.tr("Godkänn…"), lambda: self._do(self.presenter.accept))

    def work_in(self, place: Workplace, papers: PapersPane) -> None:
        """Connect to a workplace and the papers beside; once."""
        self._place = place
        self._papers = papers
        self.presenter = ReviewPresenter(self, place)
        ui = self.ui
        self._clash = ClashStrip(self.presenter.answers, self)
        ui.pane_layout.insertWidget(ui.pane_layout.indexOf(ui.checklist), self._clash)
        ui.checklist.answered.connect(self.presenter.answers.answered)
        ui.checklist.remarked.connect(self.presenter.answers.remarked)
        ui.checklist.asked_evidence.connect(lambda row: self.presenter.evidence(row))
        self.previous_row.clicked.connect(lambda: ui.checklist.step(-1))
        self.next_row.clicked.connect(lambda: ui.checklist.step(1))
        self._add_commands()

    def _add_commands(self) -> None:
        presenter = self.presenter
        keyed = (
            (self.tr("Godkänn redovisningen…"), "Ctrl+Enter", presenter.accept),
            (self.tr("Godkänn med anmärkning…"), "", presenter.accept_with_remark),
            (self.tr("Godkänn inte…"), "", presenter.reject),
            (self.tr("Begär komplettering av redovisningen…"), "Ctrl+Shift+K", presenter.ask_completion),
            (self.tr("Kompletteringen har kommit in…"), "", presenter.completion_came),
        )
        made = [add_command(self, Command(text, keys), self._doing(run)) for text, keys, run in keyed]
        self.accept_action, self.remark_action, self.reject_action, self.ask_action, self.came_action = made
        answers = presenter.answers
        self.undo_action = add_command(
            self, Command(self.tr("Ångra svaret"), "Ctrl+Z", Menu.EDIT, "undo"), self._doing(answers.undo)
        )
        self.redo_action = add_command(
            self, Command(self.tr("Gör om svaret"), "Ctrl+Y", Menu.EDIT, "redo"), self._doing(answers.redo)
        )
        add_command(self, Command(self.tr("Nästa punkt"), "Ctrl+Down"), lambda: self.ui.checklist.step(1))
        add_command(self, Command(self.tr("Föregående punkt"), "Ctrl+Up"), lambda: self.ui.checklist.step(-1))
        add_command(self, Command(self.tr("Nästa punkt som återstår"), "Ctrl+J"), self.go_to_open)
        add_command(self, Command(self.tr("Peka ut stället i handlingen"), "Ctrl+E", icon="jump"), self.point)
        add_command(
            self,
            Command(self.tr("Visa underlaget"), "Ctrl+Shift+E"),
            lambda: presenter.evidence(self.ui.checklist.current),
        )
        menu = QMenu(self.more_button)
        menu.setAccessibleName(self.tr("Fler utfall"))
        for action in (self.remark_action, self.reject_action, self.came_action, self.undo_action, self.redo_action):
            menu.addAction(action)
        self.more_button.setMenu(menu)

    def _doing(self, run: Callable[[], None]) -> Callable[[], None]:
        return lambda: self._do(run)

    def _do(self, run: Callable[[], None]) -> None:
        """What is typed counts before anything is settled."""
        self.ui.checklist.settle()
        run()

    def settle(self) -> None:
        """Save what is typed."""
        self.ui.checklist.settle()

    def go_to_open(self) -> None:
        self.ui.checklist.go_to(self.presenter.first_open())

    def first_focus(self) -> QWidget | None:
        """The first row that is open, else the first row."""
        held = self._held
        if held is None or not held.sheet.rows:
            return None
        row = next(iter(held.open_rows), held.sheet.rows[0].template.id)
        return self.ui.checklist.row(row).verdict.focus_target

    @property
    def actions_of_outcome(self) -> list[QAction]:
        return [self.accept_action, self.remark_action, self.reject_action, self.ask_action, self.came_action]

    # ReviewScreen

    def show_report(self, held: ReportFile, rows: Sequence[Check], *, enabled: bool) -> None:
        another = self._held is None or self._held.report.id != held.report.id
        self._held = held
        if another:
            self._release()
        self.ui.empty.hide()
        self.ui.checklist.show()
        self.ui.head.show_title(self.tr("Granskning av {kind}").format(kind=held.kind.title.lower()), progress(held))
        self.ui.checklist.show_checks(parts(), rows, enabled=enabled)
        if another:
            self._follow(held)
        self.earlier.clear()
        for one in held.earlier:
            row = f"{one.row}: " if one.row else ""
            self.earlier.tell(self.tr("{report}: {remark}").format(report=one.report, remark=row + one.text))
        caption, figure, text, tone = consequence(held)
        self.ui.outcome_area.show()
        self.ui.outcome_caption.setText(caption)
        self.ui.outcome_figure.setText(figure)
        self.ui.outcome_text.dress("small", TONES[tone][0] if tone in ("warn", "bad") else "muted", wrap=True)
        self.ui.outcome_text.setText(text)
        self._show_actions(held)
        self.shown.emit(held)

    def _release(self) -> None:
        """The rows are those of another report now: what is kept of the one before stays kept."""
        for old in self._followed.values():
            old.release()
        self._followed = {}

    def _follow(self, held: ReportFile) -> None:
        assert self._place is not None  # work_in comes first
        self._followed = {
            row.template.id: self._place.drafts.follow(
                self.ui.checklist.row(row.template.id).remark,
                str(held.case.id),
                f"report.{held.report.id}.{row.template.id}",
                seen_in(row).remark,
            )
            for row in held.sheet.rows
        }
        tell_saved(self._place.messages, str(held.report.id), self._followed)

    def _show_actions(self, held: ReportFile) -> None:
        works, settles, left = self.presenter.works, self.presenter.settles, len(held.open_rows)
        self.bar.setEnabled(True)
        self.bar.show_missing(self.tr("%n punkter återstår", "", left) if left and works else "", self.go_to_open)
        final = held.final and bool(held.settlement.to_repay)
        self.accept_button.setText(self.tr("Godkänn med återbetalning…") if final else self.tr("Godkänn…"))
        self.accept_button.setEnabled(settles and not left)
        tip = self.tr("%n punkter saknar omdöme", "", left) if left else ""
        self.accept_button.setToolTip(tip)
        self.accept_button.setAccessibleDescription(tip)
        self.ask_button.setEnabled(settles)
        self.more_button.setEnabled(settles)
        for action in self.actions_of_outcome:
            action.setEnabled(settles)
        self.came_action.setEnabled(settles and any(one.state is CompletionState.SENT for one, _ in held.requests))

    def show_none(self, text: str) -> None:
        self._held = None
        for widget in (self.ui.checklist, self.ui.outcome_area, self.earlier):
            widget.hide()
        self.bar.setEnabled(False)
        self.ui.head.show_title(self.tr("Granskning"))
        self.ui.empty.show()
        self.ui.empty.clear_offers()
        self.ui.empty.explain(self.tr("Inget att granska här"), text, "reports")

    def explain_expected(self, held: ReportFile, register: Callable[[], None]) -> None:
        """Nothing to review yet: when it is due, and the way to register it."""
        text = self.tr("{kind} ska ha kommit in senast {due}.").format(
            kind=held.kind.title, due=long_form(held.report.due)
        )
        self.show_none(text)
        self.ui.empty.offer(self.tr("Registrera redovisning…"), register, PRIMARY)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        assert self._place is not None  # work_in comes first
        self.ui.findings.refuse(faults, self._place.messages)

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None:
        self.show_none(text)
        self.ui.findings.clear()
        self.ui.findings.tell(text, "warn", (self.tr("Jag är inte jävig i ärendet"), answer))

    # AnswerScreen

    def go_to(self, row: str) -> None:
        self.ui.checklist.go_to(row)

    def allow_undo(self, *, undo: bool, redo: bool) -> None:
        self.undo_action.setEnabled(undo)
        self.redo_action.setEnabled(redo)

    def show_sides(self, told: Told) -> None:
        if self._place is not None and self._held is not None:
            ask_sides(self._place, str(self._held.case.id), told, self.presenter.answers.settle_by)

    def show_clash(self, text: str) -> None:
        self._clash.show_clash(text)

    def saved(self, row: str, remark: str) -> None:
        if row in self._followed:
            self._followed[row].saved(remark)

    def show_evidence(self, held: ReportFile, row: str, place: Place | None, document: str | None) -> None:
        if self._papers is not None:
            self._papers.show_paper(
                document or evidence_paper(held, row), place.page if place else 0, place.words if place else ""
            )

    def point(self) -> None:
        """The current row points to what is looked at in the papers."""
        place = self._papers.looking_at() if self._papers is not None else None
        self._do(lambda: self.presenter.point_to(self.ui.checklist.current, place))
