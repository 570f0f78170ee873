"""How reports come in and are judged in the sample."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from caseworker_app.domain.dates import next_working_day
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.decisions import Report
from caseworker_app.domain.states import Outcome, Reply
from caseworker_app.services.casework.reviews import Given, Row
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.replay.story import ReportStory
from caseworker_app.services.reporting.reports import Cost, Received

RECEIVED, COMPLETION, ACCEPTED = "inkommen", "komplettering", "godkand"


class Reporting:
    """Receiving, checking and settling a report as far as the story says."""

    def __init__(self, as_: Callable[[str], Office], clock: SampleClock) -> None:
        self._as = as_
        self._clock = clock

    def play(self, case: Case, story: ReportStory, handler: str) -> None:
        """Nothing happens to a report that never came."""
        if story.received is None:
            return
        office = self._as(handler)
        report = next(r for r in office.reports.of(case.id) if r.kind == story.kind)
        self._clock.day = story.received
        report = office.reports.receive(report.id, _received(story), report.version)
        if story.state == COMPLETION:
            office.reports.want_more(report.id, report.version)
        elif story.state == ACCEPTED:
            self._clock.day = next_working_day(story.received + timedelta(days=2))
            self._accept(office, case, report)

    def _accept(self, office: Office, case: Case, report: Report) -> None:
        with office.desk.reading() as work:
            template = office.desk.call(work, case.call_version_id).report(report.kind).checklist
        sheet = office.reviews.open(case.id, template, report.id)
        sheet = office.reviews.answer(sheet.checklist.id, *(judged(row) for row in sheet.rows))
        remarks = " ".join(row.answer.remark for row in sheet.rows if row.answer and row.answer.remark)
        outcome = Outcome.PASSED_WITH_REMARK if remarks else Outcome.PASSED
        office.reviews.finish(sheet.checklist.id, outcome, remarks, sheet.checklist.version)
        office.reports.settle(report.id, remarks, report.version, accepted=True)


def _received(story: ReportStory) -> Received:
    assert story.received is not None  # only called for reports that came
    return Received(
        day=story.received,
        sender="Behörig företrädare",
        answers={"text": story.text, "support_logo": True},
        costs=(Cost("Totalt", story.costs),) if story.costs else (),
    )


def judged(row: Row) -> Given:
    """Yes, or no with its remark where the program sees that it does not hold."""
    if row.computed is not None and row.computed.holds is False:
        return Given(row.template.id, Reply.NO, row.computed.text)
    return Given(row.template.id, Reply.YES)
