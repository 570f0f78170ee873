"""The steps Lägesrapport and Slutredovisning of a case: the report's papers beside its review, as in the room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from caseworker_app.services.news import Changed
from caseworker_app.services.reporting.report_review import ReportFile
from caseworker_app.services.reporting.reports import Received
from caseworker_app.ui.case.report_status import kind_of
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.reports.checks import GRANT
from caseworker_app.ui.reports.dialogs import ReceiveDialog
from caseworker_app.ui.reports.papers import PapersPane
from caseworker_app.ui.reports.review import ReviewPane
from caseworker_app.ui.step import CasePane, StepView
from caseworker_app.ui.widgets.sizes import remember
from caseworker_app.ui.widgets.step_actions import StepActions
from caseworker_app.ui.workplace import Workplace


class ReportStep(StepView):
    """One module for both reports; `final` is the one that settles the grant."""

    def __init__(self, place: Workplace, case: CasePane, *, final: bool) -> None:
        super().__init__()
        self._place = place.during(self)
        self._case = case
        self._final = final
        self._dialog: ReceiveDialog | None = None
        self.papers = PapersPane(self)
        self.review = ReviewPane(self)
        self.papers.work_in(self._place)
        self.review.work_in(self._place, self.papers)
        self.review.ui.actions.hide()
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.papers)
        split.addWidget(self.review)
        remember(split, self._place.state, "case.report", (440, 620))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(split)
        self.review.shown.connect(self._show)
        self._add_commands()

    def _add_commands(self) -> None:
        papers, view = self.papers, Menu.VIEW
        add_command(self, Command(self.tr("Nästa handling i redovisningen"), "Alt+Down", view), lambda: papers.step(1))
        add_command(
            self, Command(self.tr("Föregående handling i redovisningen"), "Alt+Up", view), lambda: papers.step(-1)
        )
        add_command(
            self, Command(self.tr("Visa beslut och budget"), "Ctrl+Shift+B", view), lambda: papers.show_paper(GRANT)
        )

    # StepView

    def activate(self) -> None:
        kind = kind_of(self._case.file, final=self._final)
        if kind is None:
            self.review.show_none(self.tr("Utlysningen har ingen sådan redovisning."))
        else:
            self.review.presenter.open_of(self._case.case_id, kind.id)

    def flush(self) -> None:
        self.review.settle()

    def refresh(self, changed: Changed) -> None:
        if self.review.presenter.held is not None:
            self.review.presenter.load()

    def first_focus(self) -> QWidget | None:
        return self.review.first_focus()

    def step_actions(self) -> StepActions:
        return self.review.bar

    def wide(self) -> bool:
        return True

    # What the review tells

    def _show(self, held: ReportFile) -> None:
        self.papers.show_report(held)
        if held.report.received is None:
            self.review.explain_expected(held, lambda: self._register(held))

    def _register(self, held: ReportFile) -> None:
        """The report has come in: the same form as in the room."""
        report = held.report

        def write(received: Received) -> None:
            self._place.write(
                lambda office: office.reports.receive(report.id, received, report.version),
                lambda _saved: self._registered(),
                dialog.show_error,
            )

        dialog = ReceiveDialog(held, self._place, write)
        self._dialog = dialog
        self._place.ask.dialog(dialog)

    def _registered(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
        self.review.presenter.load()
