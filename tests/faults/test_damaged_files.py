"""Damaged import files of every format: a sentence or a whole import, never a traceback, never a half."""

from __future__ import annotations

import io
import json
import random
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from caseworker_app import resources
from caseworker_app.errors import CaseworkerError, Unusable
from caseworker_app.services.office import Office
from tests.faults.sizes import FILES
from tests.support.files import CALL, as_csv, row

ROWS = [row(Referens=f"R-{n}", Insatsens_namn=f"Insats {n}") for n in range(3)]
FORMATS = ("csv", "cp1252.csv", "json", "xlsx", "ods")
pytestmark = pytest.mark.parametrize("office_address", ["sqlite"], indirect=True)


def sound(kind: str) -> bytes:
    """A whole file of the format."""
    if kind == "ods":
        return (resources.root() / "sample" / "intake" / "foreningar-3.ods").read_bytes()
    if kind == "json":
        return json.dumps(ROWS, ensure_ascii=False).encode()
    if kind == "xlsx":
        book, file = Workbook(), io.BytesIO()
        sheet = book.active
        assert sheet is not None
        for line in (list(ROWS[0]), *(list(r.values()) for r in ROWS)):
            sheet.append(line)
        book.save(file)
        return file.getvalue()
    return as_csv(ROWS, encoding="cp1252" if kind.startswith("cp") else "utf-8-sig")


def damaged(data: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, a piece lost or doubled, or the end cut off."""
    made = bytearray(data)
    way = chance.randrange(4)
    at = chance.randrange(len(made))
    if way == 0:
        for _ in range(chance.randrange(1, 9)):
            made[chance.randrange(len(made))] = chance.randrange(256)
    elif way == 1:
        del made[at:]
    elif way == 2:
        del made[at : at + chance.randrange(1, 200)]
    else:
        made[at:at] = made[: chance.randrange(1, 200)]
    return bytes(made)


def repacked(data: bytes, chance: random.Random) -> bytes:
    """The same package with one of its parts damaged inside a sound archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        hit = chance.choice([name for name in names if old.getinfo(name).file_size])
        for name in names:
            new.writestr(name, damaged(old.read(name), chance) if name == hit else old.read(name))
    return file.getvalue()


@pytest.mark.parametrize("kind", FORMATS)
def test_a_damaged_file_is_read_whole_or_refused(office: Office, tmp_path: Path, kind: str) -> None:
    office.calls.add(CALL)
    data, chance, refused = sound(kind), random.Random(kind), 0
    path = tmp_path / f"fil.{kind}"
    for turn in range(FILES // len(FORMATS)):
        inside = kind in ("xlsx", "ods") and turn % 2
        path.write_bytes(repacked(data, chance) if inside else damaged(data, chance))
        with office.desk.reading() as work:
            before = work.cases.count()
        imported = 0
        try:
            imported = office.intake.run(path, CALL).imported
        except CaseworkerError as error:
            refused += bool(error.text)
        with office.desk.reading() as work:
            assert work.cases.count() == before + imported
    assert refused
    assert office.databases.verify().faults == ()


def bomb() -> bytes:
    """A spreadsheet of some hundred kilobytes whose sheet is half a gigabyte."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(sound("xlsx"))) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if "sheet1" not in name:
                new.writestr(name, old.read(name))
                continue
            with new.open(name, "w", force_zip64=True) as part:
                for _ in range(512):
                    part.write(b" " * 1024 * 1024)
    return file.getvalue()


HOSTILE = {
    "bomb.xlsx": bomb,
    "djup.json": lambda: b"[" * 200_000 + b"]" * 200_000,
    "djup-ansokan.json": lambda: b'[{"Referens": ' + b"[" * 50_000 + b"]" * 50_000 + b"}]",
    "inte.xlsx": lambda: b"PK\x03\x04" + b"\0" * 500,
    "nollor.csv": lambda: b"\0" * 5000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused(office: Office, tmp_path: Path, name: str) -> None:
    office.calls.add(CALL)
    path = tmp_path / name
    path.write_bytes(HOSTILE[name]())
    with pytest.raises(Unusable):
        office.intake.run(path, CALL)
    with office.desk.reading() as work:
        assert work.cases.count() == 0


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_a_huge_cell_is_kept_whole_or_refused(office: Office, tmp_path: Path, kind: str) -> None:
    office.calls.add(CALL)
    rows = [row(Sammanfattning="ö" * 5_000_000)]
    path = tmp_path / f"stor.{kind}"
    path.write_bytes(as_csv(rows) if kind == "csv" else json.dumps(rows).encode())
    imported = 0
    try:
        imported = office.intake.run(path, CALL).imported
    except CaseworkerError as error:
        assert error.text  # noqa: PT017  # either end is right, a traceback is not
    with office.desk.reading() as work:
        assert work.cases.count() == imported
