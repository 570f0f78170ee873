"""The verb `import` as processes: its JSON, two at once, one killed in the middle; diary numbers never twice."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from caseworker_app.cli.main import main
from caseworker_app.services.intake import run
from caseworker_app.services.office import Office
from caseworker_app.store.numbers import next_numbers
from tests.support.files import CALL, folder, row
from tests.support.importing import imported
from tests.support.processes import ended, speaking


def _rows(start: int, count: int) -> list[dict[str, str]]:
    return [row(Referens=f"R-{n}", Organisationsnummer="") for n in range(start, start + count)]


def test_import_reports_what_the_design_says(office: Office, address: str, tmp_path: Path) -> None:
    office.calls.add(CALL)
    source = folder(tmp_path / "in", [row(), row(Referens="R-2", Ankomstdatum="snart")])
    tried, dry = imported(address, source, "--dry-run")
    code, report = imported(address, source, "--rejected", str(tmp_path / "rest.csv"))
    assert (tried, code) == (1, 1)
    assert {k: report[k] for k in ("read", "imported", "unchanged", "changed")} == {
        "read": 2,
        "imported": 1,
        "unchanged": 0,
        "changed": 0,
    }
    assert dry["imported"] == 1
    assert report["rejected"][0]["row"] == 3
    assert {"row", "column", "value", "reason"} <= set(report["rejected"][0])
    assert "snart" in (tmp_path / "rest.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("same", [True, False])
def test_two_imports_at_once_give_every_case_its_own_number(
    office: Office, address: str, tmp_path: Path, same: bool
) -> None:
    office.calls.add(CALL)
    one = folder(tmp_path / "a", _rows(1, 60))
    two = folder(tmp_path / "b", _rows(1 if same else 61, 60))
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda path: imported(address, path), (one, two)))
    assert [code for code, _ in results] == [0, 0], results
    expected = 60 if same else 120
    with office.desk.whole_reading() as work:
        numbers = sorted(int(str(case.dnr).rsplit("/", 1)[1]) for case in work.cases.find())
    assert numbers == list(range(1, expected + 1))
    assert sum(report["imported"] for _, report in results) == expected


def test_a_number_taken_back_is_given_to_nobody_else_while_held(office: Office) -> None:
    office.calls.add(CALL)
    with office.desk.work() as work:
        next_numbers(work, office.desk.new_id(), "PROV", 2020, 5)
    with office.desk.work() as work:
        assert next_numbers(work, office.desk.new_id(), "PROV", 2020, 2) == range(1, 3)
        work.commit()
    with office.desk.work() as work:
        assert next_numbers(work, office.desk.new_id(), "PROV", 2020, 1) == range(3, 4)


def _dying(words: list[str]) -> None:
    """Writes in parts of 40 rows, and dies when the first of them is written."""
    kept = run.Registration.write

    def dies(*given: Any) -> None:
        made = kept(*given)
        os.write(1, f"{len(made)} skrivna\n".encode())
        os.kill(os.getpid(), signal.SIGKILL)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(run, "PART", 40)
        patched.setattr(run.Registration, "write", dies)
        main(words)


def test_a_killed_import_leaves_nothing_half_done(office: Office, address: str, tmp_path: Path) -> None:
    office.calls.add(CALL)
    source = folder(tmp_path / "in", _rows(1, 60))
    words = ["import", str(source), "--call", CALL, "--db", address, "--user", "anna", "--json"]
    child, heard = speaking(_dying, words)
    with heard:
        assert heard.read() == "40 skrivna\n"
    assert ended(child) == -signal.SIGKILL
    with office.desk.whole_reading() as work:
        assert (work.cases.count(), work.imports.count()) == (0, 0)
    assert not office.databases.verify().faults
    assert office.intake.run(source, CALL).imported == 60
