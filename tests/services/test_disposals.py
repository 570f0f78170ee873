"""Disposal: by reviewed rules alone, proposed by one and carried out by another, explained to whoever verifies."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from caseworker_app.domain.disposal import free_from
from caseworker_app.errors import CaseworkerError, Rejected, Unusable
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Cancelled, Quiet
from tests.support.disposals import call_with
from tests.support.files import CALL, folder, row
from tests.support.journey import OfficeFor, root


class Stopped(Quiet):
    """Somebody has had enough."""

    def cancelled(self) -> bool:
        return True


SECRET = "Helt fel handling från Nils"


def test_what_was_no_application_is_disposed_of_by_two(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    office.databases.make_sample(clock.day)
    office.calls.add(call_with(tmp_path, reviewed=False))
    office.intake.run(folder(tmp_path / "in", [row(Sökande=SECRET, Sökt_belopp="okänt"), row(Referens="R-2")]), CALL)
    [waiting] = office.incomings.waiting(CALL)
    office.incomings.dismiss(waiting.id, "Ingen ansökan")
    assert [len(one.items) for one in office.disposals.due(CALL)] == [0]
    clock.day = free_from(clock.day, 6)
    [due] = office.disposals.due(CALL)
    assert [one.source for one in due.items] == ["ansökningar.csv, rad 2"]
    with pytest.raises(Rejected, match="ej juridiskt granskad"):
        office.disposals.propose(CALL, due.rule.id, "Årets gallring")
    office.calls.add(call_with(tmp_path, reviewed=True))
    with pytest.raises(Rejected, match="arkivarie"):
        office_for("bo").disposals.propose(CALL, due.rule.id, "Årets gallring")
    with pytest.raises(Unusable, match="ej_ansokan"):
        office.disposals.propose(CALL, "allt", "Årets gallring")
    made = office.disposals.propose(CALL, due.rule.id, "Årets gallring")
    with pytest.raises(Rejected, match="kan inte verkställa"):
        office.disposals.execute(CALL, made.number)
    if office.desk.shared:
        with pytest.raises(CaseworkerError), office.desk.work() as work:
            work.call("dispose_items", made.id, clock.now())
    assert office.incomings.waiting(CALL) == []

    office.people.set_roles("filip", ["arkivarie"])
    if not office.desk.shared:
        with pytest.raises(Cancelled):
            office_for("filip").disposals.execute(CALL, made.number, Stopped())
        assert office.disposals.of(CALL) == [made]
    done = office_for("filip").disposals.execute(CALL, made.number)
    assert (done.proposed_by, done.executed_by, len(done.items)) == ("anna", "filip", 1)
    assert SECRET not in str(done)
    assert [one.items for one in office.disposals.due(CALL)] == [()]
    with pytest.raises(Rejected, match="redan verkställt"):
        office_for("filip").disposals.execute(CALL, made.number)
    with root(office).reading() as work:
        assert work.incoming.count(id=waiting.id) == 0
        bodies = work.connection.execute(text("select body from journal_payload where body is not null")).scalars()
        assert not [body for body in bodies if SECRET in body]
        query = text("select kind from journal where object = :it order by number")
        it = str(waiting.id) if work.local else waiting.id
        assert work.connection.execute(query.bindparams(it=it)).scalars().all() == ["create", "change", "dispose"]
    found = office.databases.verify()
    assert found.faults == ()


def test_the_month_that_is_shorter_ends_on_its_last_day() -> None:
    assert free_from(date(2020, 8, 31), 6) == date(2021, 2, 28)
    assert free_from(date(2020, 5, 18), 12) == date(2021, 5, 18)
