"""The work pane of the assessment; the application stands beside it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from caseworker_app.services.casework.clashes import Told
from caseworker_app.services.news import Changed
from caseworker_app.ui.assessment.criteria import Judged
from caseworker_app.ui.assessment.presenter import RECOMMENDED, AssessmentPresenter
from caseworker_app.ui.clash.dialog import ask_sides, offer_ways
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.forms.ui_assessment import Ui_Assessment
from caseworker_app.ui.step import CasePane, StepView
from caseworker_app.ui.style import PRIMARY
from caseworker_app.ui.theme import font
from caseworker_app.ui.translation import translate
from caseworker_app.ui.widgets.buttons import tool
from caseworker_app.ui.widgets.segments import Part
from caseworker_app.ui.widgets.step_actions import StepActions
from caseworker_app.ui.workplace import Workplace

LOW = 4  # times the height of the end that the criteria want above it
TONES = {"Bifall": "ok", "Delvis bifall": "warn", "Avslag": "bad"}


class AssessmentView(StepView):
    """Shows; the presenter decides."""

    def __init__(self, place: Workplace, pane: CasePane) -> None:
        super().__init__()
        self.ui = Ui_Assessment()
        self.ui.setupUi(self)
        self._place, self._pane = place, pane
        self.presenter = AssessmentPresenter(self, place.during(self), pane)
        self._judged: tuple[Judged, ...] = ()
        self._build()
        self._connect()

    def _build(self) -> None:
        ui, presenter = self.ui, self.presenter
        ui.end_area.paint_as("raised", "t")
        ui.recommendation_label.dress("small", "muted")
        ui.summary_label.dress("small", "muted")
        ui.summary_label.setBuddy(ui.summary_edit)
        ui.summary_edit.setFixedHeight(QFontMetrics(font("body")).lineSpacing() * 3 + 20)
        parts = [Part(text, translate("labels", text), TONES[text], "check") for text in RECOMMENDED]
        ui.recommendation_segments.show_parts(self.tr("Jag förordar"), parts)
        undo, redo = tool("undo", self.tr("Ångra poängen")), tool("redo", self.tr("Gör om poängen"))
        self._tools = (undo, redo)
        for made in self._tools:
            ui.head.add_tool(made)
        self._undo = add_command(self, Command(self.tr("Ångra poängen"), "Ctrl+Z", Menu.EDIT), presenter.undo)
        self._redo = add_command(self, Command(self.tr("Gör om poängen"), "Ctrl+Y", Menu.EDIT), presenter.redo)
        undo.clicked.connect(lambda _on=False: self._undo.trigger())
        redo.clicked.connect(lambda _on=False: self._redo.trigger())
        self._bar = StepActions()
        self._change = self._bar.add(self.tr("Ändra poäng"), lambda: None)
        self._points = QMenu(self._change)
        self._change.setMenu(self._points)
        self._hand = self._bar.primary(self.tr("Lämna bedömningen"), self._hand_in)
        self._done = add_command(self, Command(self.tr("Lämna bedömningen"), "Ctrl+Enter"), self._hand_in)

    def _connect(self) -> None:
        ui, presenter = self.ui, self.presenter
        ui.criteria.scored.connect(presenter.score)
        ui.criteria.reasoned.connect(presenter.save_reason)
        ui.criteria.typed.connect(presenter.type_reason)
        ui.recommendation_segments.answered.connect(presenter.recommend)
        ui.summary_edit.textChanged.connect(lambda: presenter.type_summary(ui.summary_edit.toPlainText()))
        ui.summary_edit.settled.connect(presenter.save_summary)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_end(low=self.height() < LOW * self.ui.end_area.sizeHint().height())

    def _settle_end(self, *, low: bool) -> None:
        """Where the pane is low, the end is scrolled with the criteria, which else have no room."""
        end, criteria = self.ui.end_area, self.ui.criteria
        if low == criteria.isAncestorOf(end):
            return
        held = QApplication.focusWidget()
        if low:
            criteria.end_with(end)
        else:
            self.ui.work_layout.addWidget(end)
        end.show()
        if held is not None and end.isAncestorOf(held):
            QTimer.singleShot(0, held, held.setFocus)

    def _hand_in(self) -> None:
        self.flush()
        self.presenter.hand_in()

    # StepView

    def activate(self) -> None:
        self.presenter.load()

    def flush(self) -> None:
        self.ui.criteria.settle()
        self.ui.summary_edit.settle()

    def refresh(self, changed: Changed) -> None:
        if changed.kinds & {"assessment", "meeting", "score_change", "checklist", "decision"}:
            self.presenter.load()

    def first_focus(self) -> QWidget | None:
        return (
            self.ui.criteria.first if self.ui.pages.currentWidget() is self.ui.work_page else self.ui.empty.first_offer
        )

    def step_actions(self) -> StepActions:
        return self._bar

    # AssessmentScreen

    def show_start(self, title: str, why: str, *, can_begin: bool) -> None:
        self.ui.empty.clear_offers()
        self.ui.empty.explain(title, why, "scale")
        if can_begin:
            self.ui.empty.offer(self.tr("Börja bedöma"), self.presenter.begin, PRIMARY)
        self.ui.pages.setCurrentWidget(self.ui.empty)
        self.allow(hand_in=False, change=False, undo=False, redo=False)

    def show_criteria(self, criteria: Sequence[Judged], *, enabled: bool) -> None:
        self._judged = tuple(criteria)
        self.ui.pages.setCurrentWidget(self.ui.work_page)
        ui = self.ui
        ui.criteria.show_criteria(criteria, enabled=enabled)
        for before, after in pairwise((*ui.criteria.stops[-1:], *ui.recommendation_segments.stops, ui.summary_edit)):
            QWidget.setTabOrder(before, after)

    def show_end(self, recommendation: str, summary: str, *, enabled: bool) -> None:
        self.ui.recommendation_segments.choose(recommendation)
        self.ui.recommendation_segments.setEnabled(enabled)
        if self.ui.summary_edit.toPlainText().strip() != summary.strip():
            self.ui.summary_edit.show_text(summary)
        self.ui.summary_edit.setReadOnly(not enabled)

    def show_head(self, text: str) -> None:
        self.ui.head.show_title(self.tr("Bedömning"), text)

    def show_findings(self, text: str, tone: str, *, meet: bool) -> None:
        self.ui.findings.clear()
        if text:
            offer = (self.tr("Anteckna mötet…"), self.presenter.meet) if meet else None
            self.ui.findings.tell(text, tone, offer)

    def show_clash(self, text: str) -> None:
        self.ui.findings.clear()
        self.ui.findings.tell(text, "warn")
        offer_ways(self.ui.findings, self.presenter.clash, own=True)

    def show_sides(self, told: Told) -> None:
        ask_sides(self._place, str(self._pane.case_id), told, self.presenter.clash.settle_by)

    def show_missing(self, count: int) -> None:
        text = self.tr("%n kriterier saknar poäng", "", count) if count else ""
        self._bar.show_missing(text, self._to_missing)

    def allow(self, *, hand_in: bool, change: bool, undo: bool, redo: bool) -> None:
        self._hand.setVisible(hand_in)
        self._done.setEnabled(hand_in)
        self._bar.offer(self._change, on=change)
        for action, made, on in ((self._undo, self._tools[0], undo), (self._redo, self._tools[1], redo)):
            action.setEnabled(on)
            made.setEnabled(on)
        if change:
            self._fill_change()

    def go_to(self, criterion: str) -> None:
        self.ui.criteria.go_to(criterion)

    def _to_missing(self) -> None:
        first = self.ui.criteria.first
        if first is not None:
            self.ui.criteria.ensureWidgetVisible(first)
            first.setFocus()

    def _fill_change(self) -> None:
        """Every criterion with the points it could have instead."""
        self._points.clear()
        for one in self._judged:
            under = self._points.addMenu(one.title)
            for part in one.scale:
                action = under.addAction(part.text)
                action.setEnabled(part.key != one.points)
                action.triggered.connect(
                    lambda _on=False, key=one.key, points=int(part.key): self.presenter.change_points(key, points)
                )
