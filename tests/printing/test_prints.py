"""Printing a round through the service: one job per letter, followed to the end; what stands in the way is reported."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout
from pathlib import Path

import pypdf
import pytest

from caseworker_app.cli.main import main
from caseworker_app.errors import LetterFailed, Unavailable, Unusable
from caseworker_app.printing.cups import Cups
from caseworker_app.printing.service import JobId, JobState, PageRanges, Phase, Printer, PrintJob
from caseworker_app.printing.windows import NoPrinting
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.sending.outgoing import Selection
from caseworker_app.services.sending.prints import PrintOrder, Prints
from tests.support.journey import OfficeFor
from tests.support.letters import ROUND, damage, round_of
from tests.support.print_room import PrintRoom

CHOSEN = Selection(ROUND)


class FakePrinter:
    """Finishes every job at the second look, unless told otherwise by the job's number."""

    def __init__(self, **phases: Phase) -> None:
        self.jobs: list[PrintJob] = []
        self.cancelled: list[JobId] = []
        self.most = 0
        self._looks: dict[JobId, int] = {}
        self._phases = {int(name.removeprefix("job")): phase for name, phase in phases.items()}
        self._live: set[JobId] = set()

    def printers(self) -> tuple[Printer, ...]:
        return (Printer("Lasse", "Korridoren", duplex=False),)

    def submit(self, data: bytes, job: PrintJob) -> JobId:
        assert data.startswith(b"%PDF")
        self.jobs.append(job)
        self._live.add(len(self.jobs))
        self.most = max(self.most, len(self._live))
        return len(self.jobs)

    def state(self, job: JobId) -> JobState:
        self._looks[job] = self._looks.get(job, 0) + 1
        if job in self.cancelled:
            return JobState(Phase.CANCELLED)
        phase = self._phases.get(job, Phase.FINISHED if self._looks[job] > 1 else Phase.PRINTING)
        if phase.final:
            self._live.discard(job)
        return JobState(phase, "papperet är slut" if phase is Phase.STOPPED else "")

    def cancel(self, job: JobId) -> None:
        self.cancelled.append(job)


class Stops:
    def __init__(self, after: int) -> None:
        self.steps: list[tuple[int, int, str]] = []
        self._after = after

    def step(self, done: int, total: int, text: str) -> None:
        self.steps.append((done, total, text))

    def cancelled(self) -> bool:
        return len(self.steps) >= self._after


def prints(office: Office, printer: FakePrinter, patience: float = 30) -> Prints:
    return Prints(office.desk, printer, pause=lambda _: None, patience=patience)


@pytest.mark.begun(round_of, 3)
def test_each_letter_is_a_job_of_its_own_in_order(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    printer = FakePrinter()
    report = prints(office, printer).run(CHOSEN, PrintOrder(printer="Lasse", copies=2, pages=PageRanges.parse("1")))
    assert [(one.dnr, one.job) for one in report.printed] == [(f"DELMOS 2020/{n}", n) for n in (1, 2, 3)]
    assert [job.title.rpartition(" DELMOS ")[2] for job in printer.jobs] == ["2020/1", "2020/2", "2020/3"]
    assert {(job.copies, str(job.pages), job.duplex) for job in printer.jobs} == {(2, "1", False)}
    assert report.failed == report.unsent == ()


@pytest.mark.begun(round_of, 4)
def test_failures_are_reported_and_the_rest_is_printed(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    damage(office, "DELMOS-2020-2-1.pdf")
    report = prints(office, FakePrinter(job1=Phase.FAILED, job2=Phase.CANCELLED)).run(
        CHOSEN, PrintOrder(printer="Lasse")
    )
    assert [one.dnr for one in report.printed] == ["DELMOS 2020/4"]
    reasons = {one.dnr[-1]: one.reason for one in report.failed}
    assert "kunde inte skriva ut" in reasons["1"]
    assert "caseworker verify" in reasons["2"]
    assert "avbröts vid skrivaren" in reasons["3"]


@pytest.mark.begun(round_of, 3)
def test_a_printer_that_stands_still_too_long_gets_its_jobs_taken_back(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    printer = FakePrinter(job1=Phase.FINISHED, job2=Phase.STOPPED, job3=Phase.STOPPED)
    watched = Stops(10_000)
    report = prints(office, printer, patience=0.05).run(CHOSEN, PrintOrder(printer="Lasse"), watched)
    assert [one.dnr for one in report.printed] == ["DELMOS 2020/1"]
    assert {one.reason for one in report.failed} == {"Skrivaren Lasse står still (papperet är slut)."}
    assert printer.cancelled == [2, 3]
    assert any("papperet är slut" in text for _, _, text in watched.steps)


@pytest.mark.begun(round_of, 3)
def test_stopping_takes_back_what_has_not_come_out(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("caseworker_app.services.sending.prints.UNDERWAY", 1)
    printer = FakePrinter(job2=Phase.PRINTING)
    report = prints(office, printer).run(CHOSEN, PrintOrder(printer="Lasse"), Stops(4))
    assert (report.stopped, report.unsent, printer.cancelled, printer.most) == (True, ("DELMOS 2020/3",), [2], 1)
    assert [(one.dnr, one.reason) for one in report.failed] == [("DELMOS 2020/2", "Utskriften avbröts.")]


class Closed(FakePrinter):
    def submit(self, data: bytes, job: PrintJob) -> JobId:
        if len(self.jobs) == 1:
            return NoPrinting().submit(data, job)
        return super().submit(data, job)


class Choosy(FakePrinter):
    def submit(self, data: bytes, job: PrintJob) -> JobId:
        made = super().submit(data, job)
        if made == 1:
            raise LetterFailed("för stort")
        return made


@pytest.mark.begun(round_of, 3)
def test_a_queue_that_closes_ends_the_run_and_a_refused_letter_does_not(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    closed = prints(office, Closed()).run(CHOSEN, PrintOrder(printer="Lasse"))
    assert closed.unsent == ("DELMOS 2020/2", "DELMOS 2020/3")
    assert "Windows" in closed.failed[0].reason
    choosy = prints(office, Choosy()).run(CHOSEN, PrintOrder(printer="Lasse"))
    assert [one.reason for one in choosy.failed] == ["för stort"]
    assert len(choosy.printed) == 2


@pytest.mark.begun(round_of, 1)
def test_orders_that_cannot_be_met_are_refused_before_anything_is_sent(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    printer = FakePrinter()
    with pytest.raises(Unusable, match="båda sidor"):
        prints(office, printer).run(CHOSEN, PrintOrder(printer="Lasse", duplex=True))
    with pytest.raises(Unusable, match="exemplar"):
        prints(office, printer).run(CHOSEN, PrintOrder(printer="Lasse", copies=0))
    with pytest.raises(Unusable, match="Lisa finns inte"):
        prints(office, printer).run(CHOSEN, PrintOrder(printer="Lisa"))
    report = prints(office, printer).run(CHOSEN, PrintOrder(printer="Lasse", pages=PageRanges.parse("40")))
    assert "inga av sidorna 40" in report.failed[0].reason
    assert printer.jobs == []


@pytest.mark.parametrize("typed", ["0", "3-2", "2,1", "a", "1-", "1,,2", "1-3,2"])
def test_page_ranges_that_are_none_are_refused(typed: str) -> None:
    with pytest.raises(Unusable, match="är inga sidor"):
        PageRanges.parse(typed)


def test_page_ranges_are_kept_as_typed() -> None:
    assert [str(PageRanges.parse(typed)) for typed in ("", "2", "1-2, 4")] == ["", "2", "1-2,4"]
    assert [PageRanges.parse("3-4").within(pages) for pages in (2, 3)] == [False, True]


def test_on_windows_the_way_around_is_told() -> None:
    assert NoPrinting().printers() == ()
    with pytest.raises(Unavailable, match="--print-file"):
        NoPrinting().cancel(1)


@pytest.mark.begun(round_of, 3)
def test_a_round_reaches_a_real_queue_once_per_letter(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path, room: PrintRoom, cups: Cups
) -> None:
    report = Prints(office.desk, cups).run(CHOSEN, PrintOrder(printer=room.QUEUE, duplex=True))
    assert len(report.printed) == 3
    came = room.arrived(3)
    assert sorted(one.attributes["job-name"][-6:] for one in came) == ["2020/1", "2020/2", "2020/3"]
    for one in came:
        assert one.attributes["sides"] == "two-sided-long-edge"
        text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(one.data)).pages)
        assert f"DELMOS {one.attributes['job-name'][-6:]}" in text.replace("\xa0", " ")


@pytest.mark.begun(round_of, 2)
def test_a_stopped_real_queue_is_reported_and_left_empty(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path, room: PrintRoom, cups: Cups
) -> None:
    room.run("cupsdisable", room.QUEUE)
    report = Prints(office.desk, cups, patience=1).run(CHOSEN, PrintOrder(printer=room.QUEUE))
    assert {one.reason for one in report.failed} == {f"Skrivaren {room.QUEUE} står still (kön är stoppad)."}
    assert room.run("lpstat", "-W", "not-completed", "-o") == ""


@pytest.fixture
def at(office_address: str, room: PrintRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The command's words for the test database, with the private print server as the machine's."""
    monkeypatch.setenv("CUPS_SERVER", room.server)
    monkeypatch.setenv("CASEWORKER_HOME", str(tmp_path / "home"))
    return ["--db", office_address, "--json"] + ([] if "://" in office_address else ["--user", "anna"])


@pytest.mark.begun(round_of, 2)
def test_the_command_prints_and_tells_what_it_did(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path, at: list[str]
) -> None:
    queue = PrintRoom.QUEUE
    code, shown = _said(["print", "--case", "DELMOS 2020/2", "--printer", queue, "--pages", "1", *at])
    assert code == 0
    assert [one["file"] for one in json.loads(shown)["printed"]] == ["DELMOS-2020-2-1.pdf"]
    assert _said(["print", "--round", ROUND, "--printer", "Ingen", *at])[0] == 2
    code, shown = _said(["printers", "--json"])
    assert [one["name"] for one in json.loads(shown)["printers"]] == [PrintRoom.PLAIN, queue]


def _said(words: list[str]) -> tuple[int, str]:
    out = io.StringIO()
    with redirect_stdout(out):
        return main(words), out.getvalue()
