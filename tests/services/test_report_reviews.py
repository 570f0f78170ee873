"""A report opened for review, its computed rows with both numbers, its outcome, its list, its reminders."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from caseworker_app.domain.money import Money
from caseworker_app.domain.records.decisions import Report
from caseworker_app.domain.reporting import Standing
from caseworker_app.domain.states import CompletionState, Outcome, Reply, ReportState
from caseworker_app.errors import Rejected
from caseworker_app.letters.render import render
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.casework.computed import Computed
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.report_review import ReportFile
from caseworker_app.services.reporting.reports import Attached, Cost, Received
from caseworker_app.services.sending import letters as sending
from tests.support.journey import OfficeFor, cases_of, granted_one
from tests.support.paying import waiting_for_a_report

pytestmark = pytest.mark.begun.with_args(granted_one)


@dataclass
class Granted:
    """A case with 1 000 000 kr granted on 12 June 2020, as Bo handles it."""

    office: Office
    bo: Office
    clock: SampleClock
    progress: Report
    final: Report

    def receive(self, report: Report, day: date, *costs: Cost, files: tuple[Attached, ...] = ()) -> ReportFile:
        self.clock.day = max(day, self.clock.day)
        self.bo.reports.receive(report.id, Received(day=day, sender="Åsa", costs=costs, files=files), report.version)
        return self.bo.report_reviews.open(report.id)

    def approve(self, held: ReportFile) -> ReportFile:
        given = [Given(row.template.id, Reply.YES) for row in held.sheet.rows]
        return self.bo.report_reviews.answer(held.report.id, *given)


@pytest.fixture
def granted(office: Office, office_for: OfficeFor, clock: SampleClock) -> Granted:
    progress, final = office.reports.of(cases_of(office)[0].id)
    return Granted(office, office_for("bo"), clock, progress, final)


def found(held: ReportFile, row: str) -> Computed:
    seen = {one.template.id: one.computed for one in held.sheet.rows}[row]
    assert seen is not None
    return seen


def test_the_final_report_is_reckoned_to_the_krona(granted: Granted) -> None:
    costs = (Cost("Personal", Money(56_234_550), Money.kronor(8_000)), Cost("Lokaler", Money.kronor(50_000)))
    held = granted.receive(granted.final, date(2021, 6, 11), *costs)

    used, period, lines = (found(held, row) for row in ("forbrukat", "inom_period", "kostnader"))

    assert held.settlement.to_repay == Money.kronor(395_654)  # 1 000 000 − (612 345,50 − 8 000), in whole kronor
    assert "612\u00a0345,50\u00a0kr av beviljade 1\u00a0000\u00a0000\u00a0kr" in used.text
    assert used.lines[0][3] == "395\u00a0654\u00a0kr"
    assert (period.holds, period.word) == (False, "Utanför perioden")
    assert "8\u00a0000\u00a0kr av 612\u00a0345,50\u00a0kr" in period.text
    assert lines.lines[0][:3] == ("Personal", "800\u00a0000\u00a0kr", "562\u00a0345,50\u00a0kr")
    assert lines.lines[-1][0] == "Summa"
    assert lines.holds is True


def test_a_line_over_budget_or_without_budget_is_left_to_a_person(granted: Granted) -> None:
    costs = (Cost("personal", Money.kronor(832_300)), Cost("Resor", Money.kronor(4_000)))
    lines = found(granted.receive(granted.final, date(2021, 6, 11), *costs), "kostnader")

    assert (lines.holds, lines.word) == (None, "Över budget")
    assert lines.lines[0][3] == "+32\u00a0300\u00a0kr (4 %)"
    assert "Resor: 4\u00a0000\u00a0kr mot ingen budgetpost." in lines.text
    assert lines.lines[2][:3] == ("Lokaler", "200\u00a0000\u00a0kr", "0\u00a0kr")


def test_a_certificate_is_wanted_over_five_base_amounts_of_the_year(granted: Granted) -> None:
    without = found(granted.receive(granted.final, date(2021, 6, 11)), "revisor")
    again = granted.bo.reports.of(granted.final.case_id)[1]
    certificate = Attached("Revisorsintyg 2021.pdf", b"%PDF-1.4 intyg")
    with_it = granted.receive(again, date(2021, 6, 11), files=(certificate, certificate))

    assert (without.holds, without.word) == (False, "Intyg saknas")
    assert "5 × 47\u00a0300\u00a0kr = 236\u00a0500\u00a0kr" in without.text
    assert found(with_it, "revisor").holds is True
    assert [d.title for d in with_it.documents if d.about_id == granted.final.id] == ["Revisorsintyg 2021"]


def test_no_acceptance_with_an_open_row_or_an_open_question(granted: Granted) -> None:
    held = granted.receive(granted.progress, date(2020, 11, 12))
    first = held.sheet.rows[0].template.id
    assert len(held.open_rows) == len(held.sheet.rows)
    with pytest.raises(Rejected) as unanswered:
        granted.bo.report_reviews.judge(held.report.id, "", held.report.version, accepted=True)
    held = granted.approve(held)
    held = granted.bo.report_reviews.answer(held.report.id, Given(first, Reply.QUESTION, "Var är listan?"))
    with pytest.raises(Rejected, match="frågan är inte avgjord"):
        granted.bo.report_reviews.judge(held.report.id, "", held.report.version, accepted=True)

    assert first in unanswered.value.fields
    assert held.open_rows == [first]
    assert granted.bo.report_reviews.open(held.report.id).report.state is ReportState.RECEIVED


def test_acceptance_closes_the_list_and_releases_the_payment_with_both_limits(granted: Granted) -> None:
    held = granted.approve(granted.receive(granted.progress, date(2020, 11, 5)))
    granted.clock.day = date(2020, 11, 6)

    held = granted.bo.report_reviews.judge(held.report.id, "", held.report.version, accepted=True)

    (released,) = held.released
    assert held.report.accepted_on == date(2020, 11, 6)
    assert held.sheet.checklist.outcome is Outcome.PASSED
    assert (released.limits.within, released.limits.earliest) == (date(2020, 11, 27), date(2020, 12, 1))
    assert "före den första dagen" in released.limits.conflict
    assert waiting_for_a_report(granted.office) == Money(0)


def test_a_refused_row_is_accepted_only_with_a_remark_and_the_next_report_shows_it(granted: Granted) -> None:
    held = granted.approve(granted.receive(granted.progress, date(2020, 11, 12)))
    reviews = granted.bo.report_reviews
    held = reviews.answer(held.report.id, Given("stodlogga", Reply.NO, "Logotypen saknas på webbplatsen."))
    with pytest.raises(Rejected, match="ändå godkänns"):
        reviews.judge(held.report.id, " ", held.report.version, accepted=True)

    done = reviews.judge(held.report.id, "Ska åtgärdas till slutrapporten.", held.report.version, accepted=True)

    final = granted.receive(granted.final, date(2021, 6, 11))
    assert done.sheet.checklist.outcome is Outcome.PASSED_WITH_REMARK
    assert [(one.reply, one.text) for one in final.earlier] == [
        (Reply.NO, "Logotypen saknas på webbplatsen."),
        (None, "Ska åtgärdas till slutrapporten."),
    ]


def test_a_report_that_is_not_accepted_holds_the_payment(granted: Granted) -> None:
    held = granted.approve(granted.receive(granted.progress, date(2020, 11, 12)))
    reviews = granted.bo.report_reviews
    with pytest.raises(Rejected):
        reviews.judge(held.report.id, "", held.report.version, accepted=False)

    held = reviews.judge(held.report.id, "Pengarna har gått till annat.", held.report.version, accepted=False)

    assert held.report.state is ReportState.REJECTED
    assert waiting_for_a_report(granted.office) == Money.kronor(500_000)


def test_a_report_under_completion_is_not_accepted_while_the_request_waits(granted: Granted) -> None:
    held = granted.approve(granted.receive(granted.progress, date(2020, 11, 12)))
    reviews = granted.bo.report_reviews
    held = reviews.ask(held.report.id, [Wanted("Kostnader per post", "budget")], None, held.report.version)
    letter = next(one.letter for one in granted.office.dispatches.waiting() if one.letter.kind == "komplettering")
    words = " ".join(PdfReader(io.BytesIO(granted.bo.letters.data(letter.id))).pages[0].extract_text().split())
    assert "gå vidare med er lägesrapport för insatsen" in words
    assert "Kostnader per post" in words
    with pytest.raises(Rejected, match="väntar på svar"):
        reviews.judge(held.report.id, "", held.report.version, accepted=True)

    request = held.requests[0][0]
    granted.bo.completions.answer(request.id, granted.clock.day, [1], request.version)

    assert (held.report.state, request.state) == (ReportState.COMPLETION, CompletionState.SENT)
    assert reviews.judge(held.report.id, "", held.report.version, accepted=True).report.state is ReportState.ACCEPTED


def test_the_list_has_every_report_with_its_sums_and_standing(granted: Granted) -> None:
    granted.receive(granted.progress, date(2020, 11, 12), Cost("Personal", Money(12_345_678)))
    granted.clock.day = date(2021, 6, 16)

    rows = granted.bo.report_rows.all()

    assert [(row.kind_title, row.standing) for row in rows] == [
        ("Lägesrapport", Standing.RECEIVED),
        ("Slutredovisning", Standing.LATE),
    ]
    assert (rows[0].granted, rows[0].cost, rows[1].cost) == (Money.kronor(1_000_000), Money(12_345_678), None)
    assert granted.bo.report_rows.to_review() == 1


def test_what_jav_closes_is_listed_without_content(granted: Granted) -> None:
    held = granted.receive(granted.progress, date(2020, 11, 12), Cost("Personal", Money.kronor(5)))
    granted.bo.recusals.answer(held.case.id, "Min syster sitter i styrelsen.", biased=True)

    row = granted.bo.report_rows.all()[0]

    assert (row.dnr, row.received) == ("DELMOS 2020/1", date(2020, 11, 12))
    assert (row.report_id, row.cost) == (None, None)


def test_a_last_day_is_moved_with_a_reason_and_keeps_the_first(granted: Granted) -> None:
    move = granted.bo.reports.move
    with pytest.raises(Rejected) as caught:
        move(granted.progress.id, date(2020, 6, 1), " ", granted.progress.version)
    moved = move(granted.progress.id, date(2020, 11, 30), "Sjukdom.", granted.progress.version)
    again = move(moved.id, date(2020, 12, 2), "Fortsatt sjukdom.", moved.version)

    assert caught.value.fields == {"due", "reason"}
    assert (again.due, again.moved_from, again.moved_reason) == (
        date(2020, 12, 2),
        date(2020, 11, 15),
        "Fortsatt sjukdom.",
    )


def test_a_reminder_is_written_once_for_each_last_day(granted: Granted, tmp_path: Path) -> None:
    granted.clock.day = date(2020, 11, 17)
    remind, out = granted.bo.reminders.make, tmp_path / "ut"
    (first,) = remind([granted.progress.id], out)
    (second,) = remind([granted.progress.id], out)
    granted.bo.reports.move(granted.progress.id, date(2020, 11, 20), "Begärd.", granted.progress.version)
    granted.clock.day = date(2020, 11, 23)
    (third,) = granted.bo.reminders.letters([granted.progress.id])
    (fourth,) = granted.bo.reminders.letters([granted.progress.id])
    (early,) = granted.bo.reminders.letters([granted.final.id])

    assert first.file is not None
    mail = message_from_bytes(first.file.read_bytes())
    assert "p=C3=A5minnelse" in str(mail["Subject"]).lower() or "DELMOS 2020/1" in str(mail["Subject"])
    assert mail["To"] == "registrator@angsholm.example.se"
    assert "16\u00a0november\u00a02020" in mail.get_payload(decode=True).decode()  # type: ignore[union-attr]  # a text part
    assert (second.file, "redan" in second.why) == (None, True)
    assert (fourth.letter, "redan" in fourth.why) == (None, True)
    assert "först när den har passerat" in early.why
    assert third.letter is not None
    letter = PdfReader(io.BytesIO(granted.bo.letters.data(third.letter))).pages[0].extract_text()
    assert "Sista dagen var den 20 november 2020" in " ".join(letter.split())
    assert third.letter in {one.letter.id for one in granted.office.dispatches.waiting()}
    assert granted.bo.report_rows.all()[0].reminded == date(2020, 11, 23)


def test_who_writes_a_reminder_second_sends_none(
    granted: Granted, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    granted.clock.day = date(2020, 11, 17)

    def a_colleague_was_quicker(*told: Any) -> bytes:
        assert granted.office.reminders.make([granted.progress.id], tmp_path)[0].done
        return render(*told)

    monkeypatch.setattr(sending, "render", a_colleague_was_quicker)
    (mine,) = granted.bo.reminders.letters([granted.progress.id])

    assert (mine.letter, "redan" in mine.why) == (None, True)
    assert "paminnelse" not in {one.letter.kind for one in granted.office.dispatches.waiting()}
