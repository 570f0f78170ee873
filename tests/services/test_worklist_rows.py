"""The worklist's rows: deadlines, marks and hits, the same on both engines."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from caseworker_app.domain.states import CaseState
from caseworker_app.services.away.offline import Offline
from caseworker_app.services.away.taking import Wanted as Taking
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.overviews.worklists import Deadline, Due, Out, deadline
from caseworker_app.sync.casefile import NoKeys
from tests.conftest import OfficeFor
from tests.support.files import CALL
from tests.support.journey import DECISION_DAY, proposed, ready, registered


def test_rows_are_the_cases_of_the_register_with_names_of_their_handlers(office: Office, tmp_path: Path) -> None:
    cases = registered(office, tmp_path, 3)
    office.assignments.assign(cases[1].id, "bo", cases[1].version)

    rows = office.worklists.rows(CALL)

    assert [row.id for row in rows] == [line.id for line in office.worklists.every(office.worklists.chosen(CALL))]
    by_id = {row.id: row for row in rows}
    assert by_id[cases[1].id].handler_name == "Bo"
    assert by_id[cases[0].id].handler_name == ""
    assert all(row.town and row.sought for row in rows)
    assert {row.state for row in rows} == {CaseState.REGISTERED}


def test_the_next_deadline_is_the_oldest_of_completion_round_and_report(office: Office, tmp_path: Path) -> None:
    case, other, _ = registered(office, tmp_path, 3)
    asked = office.completions.ask(case.id, [Wanted("Skicka in budgeten.")], date(2020, 6, 3))
    office.completions.send(asked.id, asked.version)

    rows = {row.id: row for row in office.worklists.rows()}

    assert deadline(rows[case.id]) == Deadline(date(2020, 6, 3), Due.COMPLETION)
    assert deadline(rows[case.id]).passed(date(2020, 6, 4))  # type: ignore[union-attr]  # asserted above
    assert not deadline(rows[case.id]).passed(date(2020, 6, 3))  # type: ignore[union-attr]  # asserted above
    assert deadline(rows[other.id]) is None


def test_a_proposal_is_due_on_the_day_of_its_round_and_a_grant_when_its_report_is(
    office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = registered(office_for("anna"), tmp_path)[0]
    ready(office_for, case)
    clock.day = DECISION_DAY
    made = proposed(office_for("bo"), case)
    held = office_for("cilla").rounds.open(CALL, "Omgång 1", DECISION_DAY)
    office_for("cilla").rounds.put(held.id, [made.id])

    before = deadline(office_for("anna").worklists.rows()[0])
    shown = office_for("cilla").rounds.present(held.id, [], held.version)
    office_for("david").rounds.decide(shown.id, shown.version)
    after = deadline(office_for("anna").worklists.rows()[0])

    assert before == Deadline(DECISION_DAY, Due.ROUND)
    assert after == Deadline(date(2020, 11, 16), Due.REPORT)


def test_what_one_takes_no_part_in_is_marked_for_oneself_only(office_for: OfficeFor, tmp_path: Path) -> None:
    office = office_for("anna")
    case, other = registered(office, tmp_path, 2)
    office.recusals.answer(case.id, "Min syster är ordförande.", biased=True)

    mine = {row.id: row.barred for row in office.worklists.rows()}
    theirs = {row.id: row.barred for row in office_for("bo").worklists.rows()}

    assert mine == {case.id: True, other.id: False}
    assert not any(theirs.values())


def test_the_search_of_the_room_finds_what_the_palette_finds(office: Office, tmp_path: Path) -> None:
    registered(office, tmp_path, 3)

    for words in ("björkvid", "kommun exempel", "finnsinte", ""):
        every = office.worklists.every(office.worklists.chosen(search=words)) if words else []
        assert office.worklists.found(words) == {line.id for line in every}


def test_who_has_a_case_offline_stands_in_its_row_until_it_is_back(office_for: OfficeFor, tmp_path: Path) -> None:
    office = office_for("anna")
    case, other = registered(office, tmp_path, 2)
    taker = Offline(office_for("bo").desk, NoKeys())
    for at, day in enumerate((date(2020, 6, 9), date(2020, 6, 1))):
        taker.take([case.dnr or ""], Taking(tmp_path / f"{at}.cwcase", "Hemligt lösenord 1", day, attachments=False))

    rows = {row.id: row.offline for row in office.worklists.rows(CALL)}
    for away in taker.away():
        taker.release(away.id, "Datorn är borta.")

    assert rows == {case.id: (Out("bo", "Bo", date(2020, 6, 9), mine=False),), other.id: ()}
    assert not any(row.offline for row in office.worklists.rows(CALL))
