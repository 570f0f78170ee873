"""kill -9 in the middle of work: nothing acknowledged is lost, nothing is torn, the proofs hold."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from caseworker_app.app import open_office
from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.store import backup, queries, schema
from tests.faults.sizes import KILLS
from tests.faults.victim import WORK
from tests.support.files import CALL, folder, row
from tests.support.journey import DECISION_DAY, OfficeFor, presented, proposed, ready, registered
from tests.support.processes import ended, speaking

T = TypeVar("T")
EACH = max(KILLS // 6, 3)
ROWS = 40


def killed(kind: str, address: str, argument: str, seconds: float) -> list[str]:
    """Start the work, kill it that long after it began; returns what it had acknowledged."""
    child, heard = speaking(WORK[kind], address, argument)
    with heard:
        assert heard.readline() == "redo\n"
        time.sleep(seconds)  # the moment of the kill is the test's input
        child.kill()
        said = heard.read()
    ended(child)
    return [line.rstrip("\n") for line in said.splitlines(keepends=True) if line.endswith("\n")]


def once_free(deed: Callable[[], T]) -> T:
    """Done when the server has noticed that the killed one is gone, which takes it a while on a loaded machine."""
    while True:
        try:
            return deed()
        except Unavailable as error:
            if error.kind is not Surroundings.BUSY:
                raise


def test_no_acknowledged_note_is_lost(office_address: str, office: Office, tmp_path: Path) -> None:
    case = registered(office, tmp_path)[0]
    chance, acknowledged = random.Random(1), []
    for turn in range(EACH):
        acknowledged += killed("save", office_address, f"Omgång {turn}", chance.uniform(0.02, 0.3))
    longer = 0.3
    while not acknowledged:  # a loaded machine does nothing in so short a time
        longer *= 2
        acknowledged += killed("save", office_address, f"Till slut {longer}", longer)
    with office.desk.reading() as work:
        kept = {note.text for note in work.notes.find(case_id=case.id)}
    assert set(acknowledged) <= kept
    assert office.databases.verify().faults == ()


def test_an_import_is_whole_or_not_there(office_address: str, office: Office, tmp_path: Path) -> None:
    office.calls.add(CALL)
    chance = random.Random(2)
    acknowledged = 0
    for turn in range(EACH):
        rows = [row(Referens=f"T{turn}-{n}", Insatsens_namn=f"Insats {turn} {n}") for n in range(ROWS)]
        said = killed("import", office_address, str(folder(tmp_path / str(turn), rows)), chance.uniform(0, 0.5))
        acknowledged += len(said)
        with office.desk.reading() as work:
            assert work.cases.count() % ROWS == 0
            assert not said or work.cases.one(reference=f"T{turn}-0") is not None
            assert work.cases.count() >= acknowledged * ROWS
    assert once_free(lambda: office.intake.run(tmp_path / "0" / "ansökningar.csv", CALL)).rejected == ()
    assert office.databases.verify().faults == ()


def test_a_killed_migration_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    chance = random.Random(3)
    for turn in range(EACH):
        path = tmp_path / f"{turn}.db"
        said = killed("migrate", str(path), "", chance.uniform(0, 0.8))
        left = schema_was(path)
        assert left == "newest" or not said
        assert schema.upgrade(str(path)) == left
        schema.check(str(path))


def schema_was(path: Path) -> str:
    """What an upgrade says of a file that a killed one left."""
    engine = schema.open_engine(str(path))
    try:
        return "newest" if path.exists() and schema.revision(engine) == schema.NEWEST else "new"
    finally:
        engine.dispose()


@pytest.mark.parametrize("office_address", ["sqlite"], indirect=True)
def test_every_acknowledged_letter_is_kept(
    office_address: str, office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    cases = registered(office, tmp_path, 3)
    for case in cases:
        ready(office_for, case)
    clock.day = DECISION_DAY
    shown = presented(office_for("cilla"), [proposed(office_for("bo"), case).id for case in cases])
    office_for("david").rounds.decide(shown.id, shown.version)
    whole, chance = Path(office_address), random.Random(4)
    for turn in range(EACH):
        copy = backup.copy_local(whole, tmp_path / f"brev-{turn}.db")
        said = killed("freeze", str(copy), "", chance.uniform(0, 0.4))
        again = open_office(str(copy), "anna", clock=SampleClock(DECISION_DAY))
        with again.desk.reading() as work:
            kept = {str(letter.id) for letter in work.letters.find()}
        assert set(said) <= kept
        assert again.letters.make(CALL).frozen == 3 - len(kept)
        with again.desk.reading() as work:
            assert queries.letterless(work) == []
        assert again.databases.verify().faults == ()
        again.close()
