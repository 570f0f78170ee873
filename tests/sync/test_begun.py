"""Cases begun in an offline file, and documents added there: brought back once, numbered by the shared database."""

from __future__ import annotations

import shutil
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from caseworker_app.app import open_office
from caseworker_app.domain.states import Reply
from caseworker_app.errors import Rejected, Unanswered
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.reports import Attached
from caseworker_app.store import search
from caseworker_app.sync import conflicts
from tests.support.files import CALL, row
from tests.support.journey import OfficeFor, registered
from tests.support.offline import MemoryKeys, returned, taken

DNR, NEXT = "DELMOS 2020/1", "DELMOS 2020/2"
PAPER = row(Referens="", Ankomstsätt="post", Sökande="Björkvidas kommun (exempel)", Organisationsnummer="212099-0029",
            Bilagor="")  # fmt: skip
LETTER = Attached("yttrande.txt", "Yttrande om Korpgluggens mötesplats.".encode())


def test_a_case_begun_at_home_is_numbered_once_when_it_comes(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    """Also when the answer is lost, and from a copy of the file; what was written in it comes along."""
    first, keys = registered(office, tmp_path)[0], MemoryKeys()
    bo, cilla = office_for("bo"), office_for("cilla")
    file = taken(bo, tmp_path / "bo.cwcase", keys, DNR)
    scan = tmp_path / "ansökan.txt"
    scan.write_text("Havsörnens inskannade ansökan.", encoding="utf-8")
    begun = file.incomings.enter(CALL, PAPER, [scan])
    with pytest.raises(Unanswered):
        file.records.of(begun)
    file.recusals.answer(begun, biased=False)
    held = file.records.of(begun)
    assert (held.case.dnr, [document.number for document in held.documents]) == (None, [1, 2])
    assert file.offline.status().begun == ("Björkvidas kommun (exempel)",)
    file.cases.note(begun, "Kom i ett kuvert.")
    sheet = file.reviews.open(begun, "formell")
    file.reviews.answer(sheet.checklist.id, Given(sheet.rows[0].template.id, Reply.YES))
    with cilla.desk.reading() as work:
        assert work.cases.count() == 1
    file.close()
    shutil.copy(tmp_path / "bo.cwcase", tmp_path / "kopia.cwcase")
    with pytest.MonkeyPatch.context() as patched, closing(_opened(tmp_path / "bo.cwcase", bo, keys)) as cut:
        patched.setattr(conflicts, "acknowledge", _cut)
        with pytest.raises(ConnectionError):
            returned(cut, bo)
    told = []
    for name in ("bo.cwcase", "kopia.cwcase", "bo.cwcase"):
        with closing(_opened(tmp_path / name, bo, keys)) as back:
            done = returned(back, bo)
            assert done.conflicts == ()
            told.append(done.numbered)
            assert back.records.open(NEXT).case.id == begun
            assert back.offline.status().begun == ()
    assert told == [(("Björkvidas kommun (exempel)", NEXT),)] * 2 + [()]
    whole = bo.records.open(NEXT)
    assert (whole.case.id, whole.case.registered_by, whole.application.title) == (begun, "bo", PAPER["Insatsens namn"])
    assert [document.sha256 for document in whole.documents][1:] == [sha256(scan.read_bytes()).hexdigest()]
    assert bo.records.document(whole.documents[1].id) == scan.read_bytes()
    assert [note.text for note in whole.notes] == ["Kom i ett kuvert."]
    with bo.desk.reading() as work:
        assert (work.cases.count(), work.answers.count(case_id=begun)) == (2, 1)
        assert search.hits(work.connection, "havsörnen", "bo") == [begun]
        assert search.hits(work.connection, NEXT, "bo") == [begun]
        assert [one.result is not None for one in work.takings.find(case_id=begun)] == [True]
    assert office.offline.away() == []
    assert office.databases.verify().faults == ()
    assert first.dnr == DNR


def test_a_begun_case_tells_what_came_of_it_before_its_jav_question_is_answered(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    """It counts what its own person brought, nothing else; what stands in the case waits for the answer, given at home.
    One who reports jäv there has told as much."""
    registered(office, tmp_path)
    bo, keys = office_for("bo"), MemoryKeys()
    with closing(taken(bo, tmp_path / "bo.cwcase", keys, DNR)) as file:
        begun = file.incomings.enter(CALL, PAPER)
        barred = file.incomings.enter(CALL, PAPER | {"Insatsens namn": "Syskon"})
        file.recusals.answer(barred, "Min syster söker.", biased=True)
        told = {one.dnr: one for one in returned(file, bo).cases}
        assert "Ansökan: tillagt 1. Rad i budgeten: tillagt 2. Ärendet: tillagt 1." in told[NEXT].text
        with bo.desk.reading() as work:
            kept = work.takings.find(case_id=[begun, barred])
        assert [(one.person, one.returned_at is not None, one.result and one.result["rows"]) for one in kept] == [
            ("bo", True, None)
        ] * 2
        with pytest.raises(Unanswered):
            bo.history.of(begun)
        file.recusals.answer(begun, biased=False)
        assert returned(file, bo).conflicts == ()
        assert file.records.of(begun).application.title == PAPER["Insatsens namn"]
        file.cases.note(begun, "Ringde.")
        assert returned(file, bo).conflicts == ()
    done = [one for one in bo.history.of(begun) if "offline" in one.what.lower()]
    assert [one.what for one in reversed(done)][:2] == [
        "Ärendet påbörjades offline", "Ärendet lämnades tillbaka från offline",
    ]  # fmt: skip
    assert [note.text for note in bo.records.of(begun).notes] == ["Ringde."]
    assert office.databases.verify().faults == ()


def test_duplicates_are_found_where_the_case_comes_to(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    registered(office, tmp_path)
    bo, keys = office_for("bo"), MemoryKeys()
    file = taken(bo, tmp_path / "bo.cwcase", keys, DNR)
    known = file.incomings.enter(CALL, row(Referens="P-7", Bilagor="", Insatsens_namn="Något helt annat"))
    paper = file.incomings.enter(CALL, PAPER | {"Referens": "P-1"})
    meanwhile = office.incomings.enter(CALL, PAPER | {"Referens": "P-1", "Insatsens namn": "Annan"})
    done = returned(file, bo)
    assert [dnr for _, dnr in done.numbered] == sorted(dnr for _, dnr in done.numbered)
    assert done.conflicts == ()
    file.close()
    for one in (known, paper):
        bo.recusals.answer(one, biased=False)
    found = [sorted(f.text.split(" Kontrollera")[0] for f in bo.records.of(one).findings if f.kind == "duplicate")
             for one in (known, paper)]  # fmt: skip
    number = "Organisationsnumret {} finns redan i {}."
    assert found[0] == [number.format("212099-0011", DNR)]
    assert found[1] == [number.format("212099-0029", NEXT), f"Referensen P-1 finns redan i {NEXT}."]
    with bo.desk.reading() as work:
        assert {c.id: c.reference for c in work.cases.find(id=[paper, meanwhile])} == {paper: None, meanwhile: "P-1"}
    assert office.databases.verify().faults == ()


def test_documents_of_both_sides_are_kept_once_each(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    """By one who may not register on the server, and so begins no case at home."""
    case, keys = registered(office, tmp_path)[0], MemoryKeys()
    cilla = office_for("cilla")
    with closing(taken(cilla, tmp_path / "c.cwcase", keys, DNR)) as file:
        if cilla.desk.shared:
            with pytest.raises(Rejected, match="registrator"):
                file.incomings.enter(CALL, PAPER)
        day = file.desk.clock.today()
        office.papers.add(case.id, [Attached("protokoll.txt", b"Protokoll.")], day)
        file.papers.add(case.id, [LETTER, Attached("samma.txt", LETTER.data)], day)
        for _ in range(2):
            assert returned(file, cilla).conflicts == ()
        theirs, mine = cilla.records.of(case.id).documents, file.records.of(case.id).documents
        assert theirs == mine
        assert [document.number for document in mine] == list(range(1, len(mine) + 1))
        assert [d.filename for d in mine[-2:]] == ["protokoll.txt", "yttrande.txt"]
        assert cilla.records.document(mine[-1].id) == file.records.document(mine[-1].id) == LETTER.data
    with cilla.desk.reading() as work:
        assert search.hits(work.connection, "korpgluggen", "cilla") == [case.id]
    assert office.databases.verify().faults == ()


def _opened(path: Path, office: Office, keys: MemoryKeys) -> Office:
    return open_office(str(path), clock=office.desk.clock, keys=keys)


def _cut(*_: object) -> None:
    raise ConnectionError
