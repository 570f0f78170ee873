"""The sample's files in every format come in as they were handed over: what was planted is found, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from typing import Any

import pytest

from caseworker_app import resources
from caseworker_app.app import open_office
from caseworker_app.sample import intake_sources
from caseworker_app.services.administration.databases import prepare
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.intake.report import ImportReport
from caseworker_app.services.office import Office

pytestmark = pytest.mark.slow
SAMPLE = resources.root() / "sample"
FLAWS: dict[str, Any] = json.loads((SAMPLE / "flaws.json").read_text(encoding="utf-8"))
CALL = "delmos-2020"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A sample database without a case in it."""
    path = str(tmp_path_factory.mktemp("sample") / "prov.db")
    prepare(path)
    clock = SampleClock(date(2020, 5, 19))
    with closing(open_office(path, "anna", clock=clock)) as first:
        first.people.found()
        first.databases.make_sample(clock.day)
    with closing(open_office(path, "anna", clock=clock)) as opened:
        opened.calls.add(CALL)
        yield opened


@pytest.fixture(scope="module")
def reports(office: Office) -> list[ImportReport]:
    """What each hand-over came to, in order."""
    return [office.intake.run(source, CALL) for source in intake_sources(SAMPLE)]


def test_every_application_is_registered_once(reports: list[ImportReport], office: Office) -> None:
    assert sum(report.imported for report in reports) == 272
    with office.desk.whole_reading() as work:
        cases = work.cases.find("dnr")
    assert sorted(int((case.dnr or "").rpartition("/")[2]) for case in cases) == list(range(1, 273))


def test_what_was_planted_is_found_and_nothing_else(reports: list[ImportReport], office: Office) -> None:
    assert reports
    with office.desk.whole_reading() as work:
        references = {case.id: case.reference for case in work.cases.find()}
        found: dict[str, set[str]] = {}
        for finding in work.findings.find():
            found.setdefault(references[finding.case_id] or "", set()).add(finding.kind)
    planted = {key: set(flaw["kinds"]) for key, flaw in FLAWS["findings"].items() if flaw["kinds"]}
    assert found == planted


def test_what_is_no_application_waits_with_its_place_and_value(reports: list[ImportReport], office: Office) -> None:
    rejected = [(r.file, r.row, r.column, r.value) for report in reports for r in report.rejected]
    assert rejected == [(r["file"], r["row"], r["column"], r["value"]) for r in FLAWS["rejected"]]
    assert {(one.file, one.file_row) for one in office.incomings.waiting(CALL)} == {(r[0], r[1]) for r in rejected}


def test_a_second_hand_over_adds_nothing_and_keeps_what_changed(reports: list[ImportReport]) -> None:
    last = reports[-1]
    assert (last.imported, last.unchanged, last.changed) == (0, len(FLAWS["unchanged"]), len(FLAWS["changed"]))


def test_the_whole_again_changes_nothing(reports: list[ImportReport], office: Office) -> None:
    assert reports
    again = [office.intake.run(source, CALL) for source in intake_sources(SAMPLE)]
    assert sum(report.imported + report.changed for report in again) == 0
    assert len(office.incomings.waiting(CALL)) == len(FLAWS["rejected"])
