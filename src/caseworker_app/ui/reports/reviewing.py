"""The page where one report is reviewed beside its papers, and the way through those that wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from caseworker_app.domain.money import formatted
from caseworker_app.domain.reporting import standing
from caseworker_app.services.reporting.report_review import ReportFile
from caseworker_app.services.reporting.report_rows import ReportRow
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.forms.ui_reports import Ui_Reports
from caseworker_app.ui.reports.checks import GRANT
from caseworker_app.ui.reports.rows import state_of
from caseworker_app.ui.translation import translate
from caseworker_app.ui.widgets.buttons import button
from caseworker_app.ui.widgets.sizes import remember
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace


class Reviewing:
    """`report` is the one that is open; `left` is called when one goes back to the list."""

    def __init__(self, ui: Ui_Reports, place: Workplace, left: Callable[[], None]) -> None:
        self._ui, self._place, self._left = ui, place, left
        self.report: UUID | None = None
        self._queue: list[ReportRow] = []
        self._arriving = False
        self._dress()
        self._build_queue()
        self._keep_widths()
        ui.papers.work_in(place)
        ui.review.work_in(place, ui.papers)
        ui.review.shown.connect(lambda held: self._show(held))
        ui.back_button.clicked.connect(lambda: self.back())
        ui.case_button.clicked.connect(lambda: self._to_case())
        self._add_commands()

    def _dress(self) -> None:
        ui = self._ui
        ui.case_head.paint_as("surface", "b")
        ui.case_head.setMinimumHeight(48)
        ui.back_button.dress("left", translate("ReportsView", "Tillbaka till listan"))
        ui.applicant_text.dress("title")
        ui.dnr_text.dress("body", "muted")
        ui.granted_text.dress("body", "muted")

    def _build_queue(self) -> None:
        ui = self._ui
        self.previous_button = button(translate("ReportsView", "Föregående"), "", "left")
        self.next_button = button(translate("ReportsView", "Nästa redovisning"), "", "right")
        self.next_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow points onward
        self.queue_text = Text.of("", "small", "muted")
        for made in (self.previous_button, self.next_button, self.queue_text):
            ui.review.ui.actions.add_left(made)
        ui.review.ui.actions.add_right(ui.review.bar)
        ui.review_layout.addWidget(ui.review.ui.actions)
        self.previous_button.clicked.connect(lambda: self._step(-1))
        self.next_button.clicked.connect(lambda: self._step(1))

    def _keep_widths(self) -> None:
        remember(self._ui.splitter, self._place.state, "reports.splitter", (380, 660))

    def _add_commands(self) -> None:
        page, papers = self._ui.review_page, self._ui.papers
        for command, run in (
            (Command(translate("ReportsView", "Tillbaka till redovisningarna"), "Alt+Left", Menu.VIEW), self.back),
            (Command(translate("ReportsView", "Nästa redovisning"), "Ctrl+PgDown"), lambda: self._step(1)),
            (Command(translate("ReportsView", "Föregående redovisning"), "Ctrl+PgUp"), lambda: self._step(-1)),
            (Command(translate("ReportsView", "Nästa handling"), "Alt+Down", Menu.VIEW), lambda: papers.step(1)),
            (Command(translate("ReportsView", "Föregående handling"), "Alt+Up", Menu.VIEW), lambda: papers.step(-1)),
            (
                Command(translate("ReportsView", "Visa beslut och budget"), "Ctrl+Shift+B", Menu.VIEW),
                lambda: papers.show_paper(GRANT),
            ),
            (Command(translate("ReportsView", "Öppna ärendet"), "Ctrl+Shift+O"), self._to_case),
        ):
            add_command(page, command, run)
        for made in papers.ui.document.tools():
            add_command(page, Command(made.accessibleName(), menu=Menu.VIEW), made.click)

    @property
    def going_on(self) -> bool:
        """A report is open, and it is what one sees."""
        return self.report is not None and self._ui.pages.currentWidget() is self._ui.review_page

    def open(self, report_id: UUID, queue: Sequence[ReportRow] = ()) -> None:
        """`queue` are the reports that wait, in the order of the list; without one it is as it was."""
        self._queue = list(queue) or self._queue
        self._arriving = self.report != report_id
        self.report = report_id
        self._ui.pages.setCurrentWidget(self._ui.review_page)
        self._ui.review.presenter.open(report_id)

    def back(self) -> None:
        """To the list; what is typed is saved."""
        self._ui.review.settle()
        self.report = None
        self._ui.pages.setCurrentWidget(self._ui.list_page)
        self._left()

    def first_focus(self) -> QWidget:
        return self._ui.review.first_focus() or self._ui.papers.ui.paper_combo

    def _show(self, held: ReportFile) -> None:
        if held.report.id != self.report:
            return
        ui, report = self._ui, held.report
        name = held.case.applicant_name
        ui.applicant_text.setText(name)
        ui.applicant_text.setMaximumWidth(ui.applicant_text.fontMetrics().horizontalAdvance(name) + 4)
        ui.dnr_text.setText(held.case.dnr or "")
        ui.kind_chip.show_status(held.kind.title, "info", "reports")
        ui.state_chip.show_status(*state_of(standing(report.state, report.due, self._place.opened.today)))
        granted = formatted(held.settlement.granted)
        ui.granted_text.setText(translate("ReportsView", "Beviljat {granted}").format(granted=granted))
        ui.papers.show_report(held)
        self._show_queue()
        if self._arriving:
            self._arriving = False
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_queue(self) -> None:
        at, total = self._at(), len(self._queue)
        self.previous_button.setEnabled(at > 0)
        self.next_button.setEnabled(at < total - 1 if at >= 0 else total > 0)
        text = translate("ReportsView", "{at} av {total} att granska")
        self.queue_text.setText(text.format(at=at + 1, total=total) if at >= 0 else "")

    def _at(self) -> int:
        return next((at for at, row in enumerate(self._queue) if row.report_id == self.report), -1)

    def _step(self, by: int) -> None:
        """To another report that waits."""
        at = self._at()
        there = at + by if at >= 0 else 0
        if 0 <= there < len(self._queue):
            self._ui.review.settle()
            report_id = self._queue[there].report_id
            if report_id is not None:
                self.open(report_id)

    def _to_case(self) -> None:
        held = self._ui.review.presenter.held
        if held is not None:
            self._place.go.case(held.case.id, "final_report" if held.final else "progress_report")
