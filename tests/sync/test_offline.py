"""Cases taken home, worked on and brought back, on both engines."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from caseworker_app.app import open_office
from caseworker_app.domain.states import Reply
from caseworker_app.errors import Recused, Rejected, Unusable
from caseworker_app.services.away.homecoming import Choice
from caseworker_app.services.away.offline import Offline
from caseworker_app.services.away.taking import Wanted
from caseworker_app.services.casework.assessments import Points
from caseworker_app.services.casework.completions import Wanted as Missing
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.reports import Attached
from caseworker_app.sync import conflicts
from caseworker_app.sync.merge import Why
from tests.support.journey import (
    DECISION_DAY,
    OfficeFor,
    assessed,
    checked,
    presented,
    proposed,
    ready,
    registered,
    root,
)
from tests.support.offline import MemoryKeys, returned, taken

DNR = "DELMOS 2020/1"
WHY = "Enligt registret."


@pytest.fixture
def keys() -> MemoryKeys:
    return MemoryKeys()


def test_work_done_at_home_stands_in_the_shared_database_once(
    office: Office, office_for: OfficeFor, tmp_path: Path, keys: MemoryKeys
) -> None:
    case = registered(office, tmp_path)[0]
    bo = office_for("bo")
    file = taken(bo, tmp_path / "bo.cwcase", keys, DNR)
    assert [(a.dnr, a.applicant, a.person) for a in office.offline.away()] == [(DNR, case.applicant_name, "bo")]
    file.cases.note(case.id, "Ringde sökanden från tåget.")
    sheet = file.reviews.open(case.id, "formell")
    file.reviews.answer(sheet.checklist.id, *(Given(r.template.id, Reply.YES) for r in sheet.rows[:3]))
    begun = file.assessments.begin(case.id)
    with file.desk.reading() as work:
        criterion = file.desk.call(work, case.call_version_id).criteria_of(case.track)[0].id
    file.assessments.score(begun.id, Points(criterion, 4))
    done = returned(file, bo)
    assert done.conflicts == ()
    assert done.written[DNR] > 3
    with bo.desk.reading() as work:
        assert [n.text for n in work.notes.find(case_id=case.id)] == ["Ringde sökanden från tåget."]
        assert len(work.answers.find(case_id=case.id)) == 3
        assert [s.points for s in work.scores.find(case_id=case.id)] == [4]
    assert office.offline.away() == []
    newest = office.news.newest()
    again = returned(file, bo)
    assert (again.sent, again.written, office.news.newest()) == (0, {}, newest)
    assert office.databases.verify().faults == ()
    file.close()


def test_a_case_whose_file_is_lost_is_released_on_record_and_a_file_that_turns_up_still_comes_home(
    office: Office, office_for: OfficeFor, tmp_path: Path, keys: MemoryKeys
) -> None:
    case = registered(office, tmp_path)[0]
    bo, cilla = office_for("bo"), office_for("cilla")
    file = taken(bo, tmp_path / "bo.cwcase", keys, DNR)
    file.cases.note(case.id, "Hemma.")
    [away] = office.offline.away()
    for person, reason in ((cilla, "Jag vill."), (bo, "  ")):
        with pytest.raises(Rejected):
            person.offline.release(away.id, reason)
    office.offline.release(away.id, "Minnet är borta.")
    assert office.offline.away() == []
    told = [change.after for one in office.history.of(case.id, 50) for change in one.changes]
    assert "Släpptes: Minnet är borta." in told
    with pytest.raises(Rejected, match="redan tillbaka"):
        office.offline.release(away.id, "En gång till.")
    assert returned(file, bo).written == {DNR: 1}
    with office.desk.reading() as work:
        [held] = work.takings.find()
        assert (held.result or {})["reason"] == "Minnet är borta."
        assert [note.text for note in work.notes.find(case_id=case.id)] == ["Hemma."]
    file.close()


def test_an_answer_changed_on_both_sides_waits_for_a_choice(
    office: Office, office_for: OfficeFor, tmp_path: Path, keys: MemoryKeys
) -> None:
    case = registered(office, tmp_path)[0]
    bo, cilla = office_for("bo"), office_for("cilla")
    sheet = bo.reviews.open(case.id, "formell")
    one, two, three = (row.template.id for row in sheet.rows[:3])
    bo.reviews.answer(sheet.checklist.id, Given(one, Reply.YES, WHY), Given(two, Reply.YES, WHY))
    file = taken(bo, tmp_path / "bo.cwcase", keys, DNR)
    mine = (Given(one, Reply.NO, WHY), Given(two, Reply.NO, WHY), Given(three, Reply.YES))
    file.reviews.answer(sheet.checklist.id, *mine)
    cilla.reviews.answer(sheet.checklist.id, Given(one, Reply.NOT_APPLICABLE, WHY), Given(two, Reply.NO, WHY))
    done = returned(file, bo)
    [conflict] = done.conflicts
    [side] = conflict.sides
    assert (conflict.dnr, conflict.by, side.label) == (DNR, "Cilla", "Svar")
    assert len({side.base, side.mine, side.theirs}) == 3

    def replies() -> dict[str, Reply]:
        with cilla.desk.reading() as work:
            return {a.row_key: a.reply for a in work.answers.find(case_id=case.id)}

    assert replies() == {one: Reply.NOT_APPLICABLE, two: Reply.NO, three: Reply.YES}
    assert [a.dnr for a in office.offline.away()] == [DNR]
    assert returned(file, bo).conflicts == done.conflicts
    done = returned(file, bo, Choice.MINE)
    assert (done.conflicts, done.settled) == ((), 1)
    assert replies()[one] is Reply.NO
    assert office.offline.away() == []
    kept = [c for h in bo.history.of(case.id) if "två håll" in h.what for c in h.changes]
    assert [(c.before, c.after) for c in kept] == [(side.mine, side.theirs)]
    assert office.databases.verify().faults == ()
    file.close()


def test_both_have_begun_a_checklist_and_the_clash_says_who_answered_and_when(
    office: Office, office_for: OfficeFor, tmp_path: Path, keys: MemoryKeys
) -> None:
    case = registered(office, tmp_path)[0]
    bo, cilla = office_for("bo"), office_for("cilla")
    with closing(taken(bo, tmp_path / "bo.cwcase", keys, DNR)) as file:
        for one, reply in ((cilla, Reply.NO), (file, Reply.YES)):
            sheet = one.reviews.open(case.id, "formell")
            one.reviews.answer(sheet.checklist.id, Given(sheet.rows[0].template.id, reply, WHY))
        [conflict] = returned(file, bo).conflicts
        assert (conflict.by, [side.mine for side in conflict.sides]) == ("Cilla", ["ja"])
        assert conflict.at is not None


def test_a_case_decided_meanwhile_takes_signed_notes_and_leaves_the_rest_to_a_note(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path, keys: MemoryKeys
) -> None:
    case = registered(office, tmp_path)[0]
    bo = office_for("bo")
    ready(office_for, case)
    clock.day = DECISION_DAY
    made = proposed(bo, case)
    file = taken(bo, tmp_path / "bo.cwcase", keys, DNR)
    note = file.cases.note(case.id, "Sökanden ringde i går.")
    file.completions.ask(case.id, [Missing("Stadgar saknas")])
    shown = presented(office_for("cilla"), [made.id])
    office_for("david").rounds.decide(shown.id, shown.version)
    done = returned(file, bo)
    assert {c.why for c in done.conflicts} == {Why.DECIDED}
    assert all(c.left for c in done.conflicts)
    with bo.desk.reading() as work:
        assert [(n.text, n.signed_at) for n in work.notes.find(case_id=case.id)] == [(note.text, note.signed_at)]
        assert work.completions.find(case_id=case.id) == []
    left = next(c for c in done.conflicts if c.what.startswith("Uppgift"))
    with pytest.raises(Rejected, match="anteckning"):
        file.offline.settle(left.number, left.place, mine=True)
    done = returned(file, bo, Choice.MINE)
    assert done.conflicts == ()
    with bo.desk.reading() as work:
        texts = [n.text for n in work.notes.find("written_at", case_id=case.id)]
    assert any("Stadgar saknas" in text and text.startswith("Efterlämnat offlinearbete") for text in texts)
    file.cases.note(case.id, "Efter beslutet.")
    assert returned(file, bo).written == {DNR: 1}
    assert office.databases.verify().faults == ()
    file.close()


def test_what_i_may_not_see_does_not_travel(
    office: Office, office_for: OfficeFor, tmp_path: Path, keys: MemoryKeys
) -> None:
    cases = registered(office, tmp_path, 2)
    bo, cilla = office_for("bo"), office_for("cilla")
    assessed(cilla, cases[0])
    checked(bo, cases[0])
    file = taken(bo, tmp_path / "bo.cwcase", keys, DNR, "DELMOS 2020/2")
    with file.desk.reading() as work:
        assert work.connection.exec_driver_sql("select count(*) from assessment").scalar() == 0
        assert work.connection.exec_driver_sql("select count(*) from score").scalar() == 0
        assert work.connection.exec_driver_sql("select count(*) from recusal where person <> 'bo'").scalar() == 0
    assessed(file, cases[0], 4)
    bo.recusals.answer(cases[1].id, "Min syster arbetar där.", biased=True)
    file.cases.note(cases[1].id, "Skrivet innan jag visste.")
    done = returned(file, bo)
    assert [(c.dnr, c.why, c.left) for c in done.conflicts] == [("DELMOS 2020/2", Why.JAV, True)]
    with file.desk.reading() as work:
        assert work.connection.exec_driver_sql("select count(*) from assessment").scalar() == 2
        assert {c.dnr for c in work.cases.find()} == {DNR, "DELMOS 2020/2"}
        for table in ("application", "applicant", "document", "note", "search_text"):
            count = f"select count(*) from {table} where case_id = '{cases[1].id}'"
            assert work.connection.exec_driver_sql(count).scalar() == 0, table
    with pytest.raises(Recused):
        Offline(bo.desk, keys).take(["DELMOS 2020/2"], Wanted(tmp_path / "c.cwcase"))
    assert not list(tmp_path.glob("c.cwcase*"))
    with root(office).reading() as work:
        assert work.notes.find(case_id=cases[1].id) == []
    assert office.databases.verify().faults == ()
    file.close()


def test_documents_left_behind_are_fetched_when_there_is_a_line_again(
    office: Office, office_for: OfficeFor, tmp_path: Path, keys: MemoryKeys
) -> None:
    cases = registered(office, tmp_path, 2)
    bo, path = office_for("bo"), tmp_path / "bo.cwcase"
    today = bo.desk.clock.today()
    for case in cases:
        bo.papers.add(case.id, [Attached("yttrande.txt", f"Yttrande om {case.dnr}.".encode())], today)
    load = bo.offline.weigh([DNR, "DELMOS 2020/2"])
    assert (load.cases, load.documents) == (2, 3)
    Offline(bo.desk, keys).take([DNR, "DELMOS 2020/2"], Wanted(path, attachments=False))
    bo.recusals.answer(cases[1].id, "Min syster arbetar där.", biased=True)
    with closing(open_office(str(path), clock=bo.desk.clock, keys=keys)) as file:
        assert file.offline.status().behind == load.documents
        wanted = file.records.of(cases[0].id).documents[-1]
        with pytest.raises(Unusable, match="togs inte med"):
            file.records.document(wanted.id)
        assert not [fault for fault in file.databases.verify().faults if "kedja" in fault or "Fil" in fault]
        with pytest.raises(Unusable, match="du är inloggad som cilla"):
            file.offline.fetch(office_for("cilla").desk)
        assert file.offline.fetch(bo.desk) == load.documents - 1
        assert file.offline.status().behind == 1
        assert file.records.document(wanted.id) == f"Yttrande om {DNR}.".encode()
        assert file.offline.fetch(bo.desk) == 0
        bo.papers.add(cases[0].id, [Attached("mer.txt", b"Mer.")], today)
        returned(file, bo)
        assert file.offline.status().behind == 1


def test_one_person_with_two_machines_and_a_copied_file_loses_nothing(
    office: Office, office_for: OfficeFor, tmp_path: Path, keys: MemoryKeys
) -> None:
    case = registered(office, tmp_path)[0]
    bo = office_for("bo")
    first = taken(bo, tmp_path / "1.cwcase", keys, DNR)
    second = taken(bo, tmp_path / "2.cwcase", keys, DNR)
    first.cases.note(case.id, "Ett")
    first.close()
    shutil.copy(tmp_path / "1.cwcase", tmp_path / "kopia.cwcase")
    files = {
        name: open_office(str(tmp_path / f"{name}.cwcase"), clock=bo.desk.clock, keys=keys) for name in ("1", "kopia")
    }
    files["1"].cases.note(case.id, "Två")
    files["kopia"].cases.note(case.id, "Tre")
    sheets = {name: file.reviews.open(case.id, "formell") for name, file in {**files, "2": second}.items()}
    row, other = (r.template.id for r in sheets["2"].rows[:2])
    files["1"].reviews.answer(sheets["1"].checklist.id, Given(row, Reply.YES))
    second.reviews.answer(sheets["2"].checklist.id, Given(row, Reply.YES), Given(other, Reply.YES))
    for file in (*files.values(), second, *files.values()):
        assert returned(file, bo).conflicts == ()
        everything = file.databases.verify().faults
        assert not [fault for fault in everything if "kedja" in fault]
    with bo.desk.reading() as work:
        assert sorted(n.text for n in work.notes.find(case_id=case.id)) == ["Ett", "Tre", "Två"]
        assert len(work.checklists.find(case_id=case.id)) == 1
        assert {a.row_key for a in work.answers.find(case_id=case.id)} == {row, other}
    assert office.databases.verify().faults == ()
    for file in (*files.values(), second):
        file.close()


def test_a_push_whose_answer_was_lost_is_not_done_twice(
    office: Office, office_for: OfficeFor, tmp_path: Path, keys: MemoryKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The value is set back to the base meanwhile: repeating the operation would write over it."""
    case = registered(office, tmp_path)[0]
    bo, cilla = office_for("bo"), office_for("cilla")
    sheet = bo.reviews.open(case.id, "formell")
    row = sheet.rows[0].template.id
    bo.reviews.answer(sheet.checklist.id, Given(row, Reply.YES, WHY))
    file = taken(bo, tmp_path / "bo.cwcase", keys, DNR)
    file.reviews.answer(sheet.checklist.id, Given(row, Reply.NO, WHY))
    with monkeypatch.context() as patched:
        patched.setattr(conflicts, "acknowledge", _cut)
        with pytest.raises(ConnectionError):
            returned(file, bo)
    cilla.reviews.answer(sheet.checklist.id, Given(row, Reply.YES, WHY))
    done = returned(file, bo)
    assert (done.conflicts, done.sent) == ((), 0)
    with bo.desk.reading() as work:
        assert [a.reply for a in work.answers.find(case_id=case.id)] == [Reply.YES]
    file.close()


def _cut(*_: object) -> None:
    raise ConnectionError
