"""A case that was decided before it was taken: notes, reports and what the party says come home as if done at the office."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Outcome, Reply, ReportState
from caseworker_app.errors import Rejected
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.casework.statements import Said
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.reports import Attached, Cost, Received
from tests.support.journey import OfficeFor, cases_of, granted_one
from tests.support.offline import MemoryKeys, returned, taken

DAY = date(2020, 11, 16)


@pytest.mark.begun.with_args(granted_one)
def test_reports_reviews_notes_and_statements_of_a_decided_case_come_home_as_at_the_office(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    """Meanwhile a colleague gives the other report another day, and the file has it come in."""
    bo, cilla, clock.day = office_for("bo"), office_for("cilla"), DAY
    [case] = cases_of(office)
    progress, final = bo.reports.of(case.id)
    with closing(taken(bo, tmp_path / "bo.cwcase", MemoryKeys(), case.dnr or "")) as file:
        note = file.cases.note(case.id, "Delredovisningen kom i dag.")
        paper = Attached("lista.txt", b"Deltagarlista")
        file.reports.receive(
            progress.id, Received(day=DAY, sender="Åsa", costs=(Cost("Personal", Money(120_050)),), files=(paper,)),
            progress.version,
        )  # fmt: skip
        held = file.report_reviews.open(progress.id)
        held = file.report_reviews.answer(progress.id, *(Given(row.template.id, Reply.YES) for row in held.sheet.rows))
        file.report_reviews.judge(progress.id, "", held.report.version, accepted=True)
        file.reports.receive(final.id, Received(day=DAY, sender="Åsa"), final.version)
        said = file.statements.decline(case.id, Said(day=DAY, sender="Åsa"), Money.kronor(1_000))
        with pytest.raises(Rejected, match="Ramarnas summor finns i den delade databasen"):
            file.statements.annul(said.id, "Fel ärende.", said.version)
        moved = cilla.reports.move(final.id, date(2021, 8, 2), "Anstånd.", final.version)
        done = returned(file, bo)
        assert done.conflicts == ()
        assert not any("efterlämnat" in line for one in done.cases for _, line, _ in one.lines)
        after = {report.kind: report for report in cilla.reports.of(case.id)}
        assert after == {report.kind: report for report in file.reports.of(case.id)}
    accepted, other = after[progress.kind], after[final.kind]
    assert (accepted.state, accepted.outcome_by, accepted.accepted_on) == (ReportState.ACCEPTED, "bo", DAY)
    assert (other.state, other.received, other.due) == (ReportState.RECEIVED, DAY, moved.due)
    shown = cilla.report_reviews.open(progress.id)
    assert [(cost.label, cost.amount) for cost in shown.costs] == [("Personal", Money(120_050))]
    assert shown.sheet.checklist.outcome is Outcome.PASSED
    assert {row.answer.reply for row in shown.sheet.rows if row.answer} == {Reply.YES}
    [document] = [one for one in shown.documents if one.about_id == progress.id]
    assert cilla.report_reviews.document(document.id) == paper.data
    assert cilla.statements.of(case.id) == [said]
    with cilla.desk.reading() as work:
        assert work.notes.find(case_id=case.id) == [note]
    assert office.databases.verify().faults == ()
