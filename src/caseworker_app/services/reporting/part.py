"""The part of an office that is `reporting`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from caseworker_app.services.sending.part import SendingPart

if TYPE_CHECKING:
    from caseworker_app.services.reporting.controls import Controls
    from caseworker_app.services.reporting.reminders import Reminders
    from caseworker_app.services.reporting.report_import import ReportImports
    from caseworker_app.services.reporting.report_review import ReportReviews
    from caseworker_app.services.reporting.report_rows import ReportRows
    from caseworker_app.services.reporting.reports import Reports
    from caseworker_app.services.reporting.risks import Risks


class ReportingPart(SendingPart):
    """What the recipients report."""

    @cached_property
    def reports(self) -> Reports:
        from caseworker_app.services.reporting.reports import Reports

        return Reports(self.desk)

    @cached_property
    def report_rows(self) -> ReportRows:
        from caseworker_app.services.reporting.report_rows import ReportRows

        return ReportRows(self.desk)

    @cached_property
    def report_reviews(self) -> ReportReviews:
        from caseworker_app.services.reporting.report_review import ReportReviews

        return ReportReviews(self.desk, self.letters)

    @cached_property
    def report_imports(self) -> ReportImports:
        from caseworker_app.services.reporting.report_import import ReportImports

        return ReportImports(self.desk)

    @cached_property
    def reminders(self) -> Reminders:
        from caseworker_app.services.reporting.reminders import Reminders

        return Reminders(self.desk, self.letters)

    @cached_property
    def risks(self) -> Risks:
        from caseworker_app.services.reporting.risks import Risks

        return Risks(self.desk)

    @cached_property
    def controls(self) -> Controls:
        from caseworker_app.services.reporting.controls import Controls

        return Controls(self.desk)
