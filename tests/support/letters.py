"""A round of decided cases with their frozen letters."""

from __future__ import annotations

from pathlib import Path

from caseworker_app.domain.records.cases import Case
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from tests.support.files import CALL
from tests.support.journey import DECISION_DAY, OfficeFor, proposed, ready, registered, root

ROUND = DECISION_DAY.isoformat()


def round_of(office: Office, office_for: OfficeFor, clock: SampleClock, path: Path, count: int) -> list[Case]:
    """So many cases decided on one day, their letters frozen."""
    cases = registered(office, path, count)
    for case in cases:
        ready(office_for, case)
    clock.day = DECISION_DAY
    drafts = [proposed(office_for("bo"), case).id for case in cases]
    rounds = office_for("cilla").rounds
    held = rounds.open(CALL, "Omgång", DECISION_DAY)
    rounds.put(held.id, drafts)
    shown = rounds.present(held.id, [], held.version)
    office_for("david").rounds.decide(shown.id, shown.version)
    assert office.letters.make(CALL).frozen == count
    return cases


def damage(office: Office, filename: str) -> None:
    """As somebody with the whole database could do: triggers off, then other bytes for one letter."""
    with root(office).work() as work:
        letter = work.letters.one(filename=filename)
        assert letter is not None
        connection = work.connection
        if work.local:
            named = "select name from sqlite_master where type = 'trigger' and tbl_name = 'blob'"
            for name in connection.exec_driver_sql(named).scalars().all():
                connection.exec_driver_sql(f"drop trigger {name}")
        else:
            connection.exec_driver_sql("set session_replication_role = replica")
        other = "x'00'" if work.local else "'\\x00'"
        connection.exec_driver_sql(f"update blob set data = {other} where sha256 = '{letter.sha256}'")
        work.commit()
