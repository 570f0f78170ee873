"""A case as a folder: whole, read back, masked on request; what is changed afterwards is found."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from caseworker_app.domain.states import Protection
from caseworker_app.errors import Recused, Rejected, Unusable
from caseworker_app.services.archiving import archive_index
from caseworker_app.services.archiving.archive_index import SPACE
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.reports import Attached
from tests.support.files import CALL
from tests.support.journey import OfficeFor, decided, registered

DNR = "DELMOS 2020/1"
CONTACT = {"Kontaktperson": "Ture Ek-Lund", "Kontaktperson e-post": "ture.eklund@exempel.example"}


def furnished(office: Office, office_for: OfficeFor, clock: SampleClock, path: Path) -> None:
    case = registered(office, path, **CONTACT)[0]
    decided(office_for, clock, case)
    office.letters.make(CALL)
    office.cases.note(case.id, "Ture Ek-Lund ringde, 850101-1235, se mejl från annan@exempel.example.")


def test_a_case_is_written_whole_and_read_back(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    furnished(office, office_for, clock, tmp_path)
    out = tmp_path / "ut"
    found = office.archive_copies.write(DNR, out)
    folder = found.folder
    assert (found.faults, found.about.dnr, found.about.masked) == ((), DNR, False)
    with office.desk.reading() as work:
        case = office.desk.case(work, DNR)
        letter = work.letters.find(case_id=case.id)[0]
        documents = work.documents.count(case_id=case.id)
        bytes_ = work.blobs.get(letter.sha256)
    assert (folder / "brev" / letter.filename).read_bytes() == bytes_
    assert len(list((folder / "handlingar").iterdir())) == documents
    listed = ET.fromstring((folder / "index.xml").read_bytes()).findall(f"{{{SPACE}}}fil")  # our own
    assert {one.get("sokvag") for one in listed} == {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    } - {"index.xml", "index.xml.sha256"}
    decisions = json.loads((folder / "uppgifter" / "decisions.json").read_bytes())
    assert decisions[0]["amount"] == "1000000.00"
    assert "Ture Ek-Lund ringde" in (folder / "anteckningar.csv").read_text(encoding="utf-8-sig")
    assert (folder / "journal.csv").read_text(encoding="utf-8-sig").count("\n") > 10
    assert (folder / "checklistor.csv").read_text(encoding="utf-8-sig").count(";ja;") > 5

    again = office.archive_copies.write(DNR, out)
    assert (again, office.archive_copies.newer(again)) == (found, False)
    office.cases.note(case.id, "Ännu en.")
    assert office.archive_copies.newer(again)
    (folder / "brev" / letter.filename).write_bytes(b"%PDF")
    (folder / "anteckningar.csv").unlink()
    (folder / "nytt.txt").write_text("x")
    faults = archive_index.check(folder).faults
    assert faults == (
        f"brev/{letter.filename} har ändrats.",
        "anteckningar.csv saknas.",
        "nytt.txt hör inte till ärendet.",
    )
    (folder / "index.xml").write_text("<x/>")
    with pytest.raises(Unusable, match="inget exporterat ärende"):
        archive_index.check(folder)


def test_a_masked_copy_holds_no_personal_data_and_says_what_is_left_out(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    furnished(office, office_for, clock, tmp_path)
    found = office.archive_copies.write(DNR, tmp_path / "ut", mask=True)
    texts = {path: path.read_text(encoding="utf-8-sig") for path in found.folder.rglob("*.*") if path.suffix != ".pdf"}
    assert (found.faults, found.about.masked) == ((), True)
    assert found.omitted > 0
    for word in ("Ture", "ture.eklund@", "annan@exempel", "850101"):
        assert not [path.name for path, text in texts.items() if word in text], word
    assert "212099-0011" in texts[found.folder / "uppgifter" / "applicants.json"]
    assert list((found.folder / "brev").iterdir())
    case = office.cases.by_dnr(DNR)
    files = {one.number: one for one in office.records.of(case.id).documents if one.sha256}
    listed = texts[found.folder / "index.csv"]
    for one in files.values():  # left out, never silently
        assert f";{one.size};{one.sha256};lämnas inte ut: maskas för hand" in listed
    assert {path.suffix for path in (found.folder / "handlingar").iterdir()} == {".json"}

    named = office.papers.add(case.id, [Attached("intyg.txt", b"Ture Ek-Lund intygar.")], clock.today())[0]
    with pytest.raises(Rejected, match=rf"Handling {named.number} innehåller uppgifter som ska maskas"):
        office.archive_copies.write(DNR, tmp_path / "provat", mask=True, hand_out=[named.number])
    assert not list((tmp_path / "provat").glob("*"))
    clean = min(files)
    given = office.archive_copies.write(DNR, tmp_path / "provat", mask=True, hand_out=[clean])
    (out,) = [p for p in (given.folder / "handlingar").iterdir() if p.suffix != ".json"]
    assert sha256(out.read_bytes()).hexdigest() == files[clean].sha256
    assert office.archive_copies.write(DNR, tmp_path / "provat", mask=True) == given
    assert (given.faults, given.omitted) == ((), found.omitted)

    office.identities.protect(case.id, Protection.MARKED)
    hidden = office.archive_copies.write(DNR, tmp_path / "skyddat", mask=True)
    everything = "".join(p.read_text(encoding="utf-8-sig") for p in hidden.folder.rglob("*.*") if p.is_file())
    assert "Ängsholm" not in everything
    assert "212099-0011" not in everything
    assert not (hidden.folder / "brev").exists()


def test_who_is_biased_exports_nothing(office: Office, tmp_path: Path) -> None:
    case = registered(office, tmp_path)[0]
    office.recusals.answer(case.id, "Min bror är anställd där.", biased=True)
    with pytest.raises(Recused):
        office.archive_copies.write(DNR, tmp_path / "ut")
    assert not list((tmp_path / "ut").glob("*"))
