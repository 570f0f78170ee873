"""Reports: expected with the grant, received, judged, accepted; what they release."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import CaseState, Kind, Outcome, Reply, ReportState
from caseworker_app.errors import Rejected
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.reports import Cost, Received
from tests.support.files import CALL
from tests.support.journey import OfficeFor, decided, registered
from tests.support.paying import waiting_for_a_report


def _granted(office: Office, office_for: OfficeFor, clock: SampleClock, path: Path) -> tuple[object, Office]:
    case = registered(office, path)[0]
    decided(office_for, clock, case)
    return case.id, office_for("bo")


def test_a_grant_expects_its_reports_and_a_sunday_moves(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case, bo = _granted(office, office_for, clock, tmp_path)
    progress, final = bo.reports.of(case)  # type: ignore[arg-type]  # the key of a case
    assert (progress.due, progress.moved_from, final.due) == (date(2020, 11, 16), date(2020, 11, 15), date(2021, 6, 15))
    assert "ingen arbetsdag" in progress.moved_reason


def test_a_refusal_expects_nothing(office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path) -> None:
    case = registered(office, tmp_path)[0]
    decided(office_for, clock, case, Kind.REFUSAL, 0)
    assert office.reports.of(case.id) == []


def test_a_report_is_judged_row_by_row_and_releases_payment_two(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case, bo = _granted(office, office_for, clock, tmp_path)
    assert waiting_for_a_report(office) == Money.kronor(500_000)
    report = bo.reports.of(case)[0]  # type: ignore[arg-type]  # the key of a case
    clock.day = date(2020, 11, 18)
    received = Received(day=date(2020, 11, 17), costs=(Cost("Personal", Money.kronor(300_000)),))
    report = bo.reports.receive(report.id, received, report.version)
    assert office.cases.by_dnr("DELMOS 2020/1").state is CaseState.REPORTED
    with pytest.raises(Rejected, match="inte avslutad"):
        bo.reports.settle(report.id, "", report.version, accepted=True)
    sheet = bo.reviews.open(report.case_id, "lagesrapport", report.id)
    seen = {row.template.id: row.computed for row in sheet.rows}
    assert seen["i_tid"] is not None
    assert seen["i_tid"].holds is False
    assert seen["budget"] is not None
    assert "300\u00a0000\u00a0kr av beviljade 1\u00a0000\u00a0000\u00a0kr" in seen["budget"].text
    answers = [Given(row.template.id, Reply.YES, "Godtas.") for row in sheet.rows]
    sheet = bo.reviews.answer(sheet.checklist.id, *answers)
    bo.reviews.finish(sheet.checklist.id, Outcome.PASSED, "", sheet.checklist.version)
    done = bo.reports.settle(report.id, "", report.version, accepted=True)
    assert (done.state, done.accepted_on) == (ReportState.ACCEPTED, date(2020, 11, 18))
    assert waiting_for_a_report(office) == Money(0)
    assert office.cases.by_dnr("DELMOS 2020/1").state is CaseState.GRANTED


def test_a_rejected_report_says_why(office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path) -> None:
    case, bo = _granted(office, office_for, clock, tmp_path)
    report = bo.reports.of(case)[0]  # type: ignore[arg-type]  # the key of a case
    with pytest.raises(Rejected, match="inte kommit in"):
        bo.reports.want_more(report.id, report.version)
    with pytest.raises(Rejected, match="framtiden"):
        bo.reports.receive(report.id, Received(day=date(2022, 1, 1)), report.version)


def test_late_reports_are_counted_by_the_samples_day(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    _granted(office, office_for, clock, tmp_path)
    clock.day = date(2020, 11, 16)
    assert office.statistics.of(CALL).reports["lagesrapport"].late == 0
    clock.day = date(2020, 11, 17)
    assert office.statistics.of(CALL).reports["lagesrapport"].late == 1
