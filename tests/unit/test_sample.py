"""The invented sample: counted anew from the files as they stand, not from what made them."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import tomllib
import zipfile
from collections import Counter
from functools import lru_cache
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from caseworker_app.domain.dates import parse_day, presumed_arrival
from caseworker_app.domain.identity import Giro, OrganisationNumber
from caseworker_app.domain.money import Money
from caseworker_app.domain.reading import parse_money, parse_yes_no
from caseworker_app.domain.swedish import name_core

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample"
INTAKE = SAMPLE / "intake"
CALL = tomllib.loads((ROOT / "resources/calls/delmos-2020/call.toml").read_text(encoding="utf-8"))
STORY = tomllib.loads((SAMPLE / "story.toml").read_text(encoding="utf-8"))
FLAWS = json.loads((SAMPLE / "flaws.json").read_text(encoding="utf-8"))
HEADERS = {alias: f["header"] for f in CALL["fields"] for alias in [f["header"], *f.get("aliases", [])]}
KINDS = {alias.casefold(): kind for kind in CALL["kinds"] for alias in [kind["label"], *kind["aliases"]]}
LONG = ["Sammanfattning", "Nuläge och behov", "Mål", "Aktiviteter", "Samverkan", "Uppföljning", "Långsiktighet"]
DIALECTS = {
    "foreningar-2.csv": ("cp1252", ";"),
    "foreningar-5.csv": ("utf-8", ","),
    "foreningar-6.csv": ("utf-8", "\t"),
}
AGAIN = "omlevererade.csv"


def _table(path: Path) -> list[dict[str, str]]:
    if path.suffix == ".json":
        return [{key: str(value) for key, value in row.items()} for row in json.loads(path.read_text(encoding="utf-8"))]
    if path.suffix == ".csv":
        encoding, mark = DIALECTS.get(path.name, ("utf-8-sig", ";"))
        head, *rows = csv.reader(io.StringIO(path.read_bytes().decode(encoding), newline=""), delimiter=mark)
    else:
        first, *cells = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
        head = [str(cell) for cell in first]
        rows = [[str(cell) for cell in row] for row in cells]
    return [{HEADERS.get(key, key): value for key, value in zip(head, row, strict=True)} for row in rows]


@lru_cache(maxsize=1)
def _delivered() -> dict[str, list[dict[str, str]]]:
    """Rows by the line of order.txt; a folder's table stands in the folder."""
    files = {}
    for line in (INTAKE / "order.txt").read_text(encoding="utf-8").split():
        path = INTAKE / line
        table = path / f"{line}.xlsx" if path.is_dir() else path
        files[line] = _table(table)
    return files


@lru_cache(maxsize=1)
def applications() -> dict[str, dict[str, str]]:
    rejected = {row["reference"] for row in FLAWS["rejected"]}
    rows = [(name, row) for name, rows in _delivered().items() if name != AGAIN for row in rows]
    found = {row["Referens"]: {**row, "file": name} for name, row in rows if row["Referens"] not in rejected}
    assert len(found) + len(rejected) == len(rows)
    return found


def flawed(*words: str) -> set[str]:
    return {ref for ref, flaw in FLAWS["findings"].items() if set(flaw["kinds"]) & set(words)}


def track(row: dict[str, str]) -> str:
    return str(KINDS[row["Typ av organisation"].casefold()]["track"])


def sought(reference: str) -> Money:
    return parse_money(applications()[reference]["Sökt belopp"])


def by_track(references: list[str]) -> dict[str, int]:
    return dict(Counter(track(applications()[reference]) for reference in references))


@lru_cache(maxsize=1)
def register() -> dict[str, dict[str, str]]:
    with (SAMPLE / "register.csv").open(encoding="utf-8", newline="") as file:
        return {row["orgnr"]: row for row in csv.DictReader(file)}


def test_counts_are_those_of_the_call() -> None:
    assert by_track(list(applications())) == {"kommun_region": 67, "civilsamhalle": 205}
    late = [row["Referens"] for row in _delivered()["efterregistrerade.csv"]]
    assert by_track(late) == {"kommun_region": 2, "civilsamhalle": 2}
    assert {path.suffix for path in INTAKE.iterdir() if path.is_file()} == {".xlsx", ".csv", ".ods", ".json", ".txt"}


def test_unreadable_rows_are_where_the_list_says() -> None:
    for bad in FLAWS["rejected"]:
        row = _delivered()[bad["file"]][bad["row"] - 2]
        assert row["Referens"] == bad["reference"]
        with pytest.raises(ValueError, match=r"inget|month|tom"):
            _readable(row)


def _readable(row: dict[str, str]) -> None:
    if not row["Sökande"] and not row["Organisationsnummer"]:
        raise ValueError("tom")
    parse_day(row["Ankomstdatum"])
    parse_money(row["Sökt belopp"])


def test_second_delivery_repeats_four_and_changes_two() -> None:
    again = {row["Referens"]: row for row in _delivered()[AGAIN]}
    for reference, row in again.items():
        before = {key: value for key, value in applications()[reference].items() if key != "file"}
        assert (before == row) == (reference in FLAWS["unchanged"])
    assert set(again) == {*FLAWS["unchanged"], *FLAWS["changed"]}
    assert (len(FLAWS["unchanged"]), len(FLAWS["changed"])) == (4, 2)


def test_every_application_can_be_read() -> None:
    for row in applications().values():
        _readable(row)


def test_numbers_are_right_except_the_planted_ones() -> None:
    wrong = set()
    for reference, row in applications().items():
        try:
            number = str(OrganisationNumber.parse(row["Organisationsnummer"]))
        except ValueError:
            wrong.add(reference)
            continue
        same = name_core(register()[number]["name"]) == name_core(row["Sökande"])
        assert same == (reference not in flawed("register_name"))
    assert {ref for ref in wrong if applications()[ref]["Organisationsnummer"]} == flawed("orgnr")
    assert len(flawed("orgnr")) == 6
    assert len(flawed("register_name") - flawed("duplicate")) == 2


def test_no_body_is_real() -> None:
    real, names = set(), set()
    for name in ("kommuner", "regioner"):
        with (ROOT / f"resources/register/{name}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                real.add(row["organisationsnummer"])
                names |= {row["namn"], row.get("kortnamn", "")}
    assert not real & set(register())
    for body in register().values():
        assert body["name"].endswith(" (exempel)")
        assert body["kommun"] not in names
        assert OrganisationNumber.parse(body["orgnr"])
    for row in applications().values():
        assert row["Sökande"].casefold().endswith("(exempel)")
        assert row["E-post"].endswith(".example")
        assert row.get("Telefon", "").startswith(("070-174 06 ", "08-465 004 ", "031-390 06 ", "040-628 04 "))


def test_sums_add_up_except_the_planted_ones() -> None:
    wrong = set()
    for reference, row in applications().items():
        lines = [value for key, value in row.items() if key.startswith("Budget: ") and value]
        amounts = [parse_money(value) for value in lines if value != "1.250.000"]
        assert min(amounts) > Money(0)
        if Money.total(amounts) != parse_money(row["Sökt belopp"]):
            wrong.add(reference)
    assert wrong == flawed("sum")
    total = Money.total(sought(reference) for reference in applications())
    assert 290_000_000 < total.rounded_down().whole_kronor < 320_000_000


def test_late_and_misfiled_ones_are_the_planted_ones() -> None:
    late, kinds, giros, truly = set(), set(), set(), set()
    for reference, row in applications().items():
        arrived = parse_day(row["Ankomstdatum"])
        if arrived > CALL["closes"]:
            late.add(reference)
        if presumed_arrival(arrived, row["Ankomstsätt"]) > CALL["closes"]:
            truly.add(reference)
        if not KINDS[row["Typ av organisation"].casefold()]["eligible"]:
            kinds.add(reference)
        try:
            Giro.parse(row["Bankgiro/Plusgiro"])
        except ValueError:
            giros.add(reference)
    assert (late, kinds, giros) == (flawed("late"), flawed("applicant_kind"), flawed("giro"))
    assert truly == {case["reference"] for case in STORY["cases"] if case["reasons"] == ["sen"]}
    assert len(late) > len(truly) > 0


def test_statements_are_answered() -> None:
    headers = [f["header"] for f in CALL["fields"] if f["type"] == "yes_no" and f.get("required")]
    expected = {f["header"]: f["expected"] for f in CALL["fields"] if "expected" in f}
    for row in applications().values():
        if track(row) == "civilsamhalle":
            answers = {header: parse_yes_no(row[header]) for header in headers}
            assert expected.items() <= answers.items()


def test_attachments_are_there_except_the_planted_ones() -> None:
    wanted = {t["id"]: [a["words"] for a in t["attachments"] if a["required"]] for t in CALL["tracks"]}
    absent, lacking = set(), set()
    for reference, row in applications().items():
        folder = INTAKE / row["file"] if (INTAKE / row["file"]).is_dir() else INTAKE
        names = [name for name in row["Bilagor"].split("; ") if name]
        if any(not (folder / name).is_file() for name in names):
            absent.add(reference)
        if any(not any(word in name for name in names for word in words) for words in wanted[track(row)]):
            lacking.add(reference)
    assert absent == flawed("attachment")
    assert lacking | {ref for ref, row in applications().items() if not row["Organisationsnummer"]} == flawed("missing")


def test_attachments_are_small_pdfs_some_of_them_shared() -> None:
    contents = [path.read_bytes() for path in INTAKE.rglob("*.pdf")]
    assert all(content.startswith(b"%PDF-") and len(content) < 10_000 for content in contents)
    assert len(set(contents)) < len(contents)
    assert sum(path.stat().st_size for path in SAMPLE.rglob("*") if path.is_file()) < 8_000_000


def test_texts_are_long_and_no_two_alike() -> None:
    copies = flawed("duplicate")
    shingles = {}
    for reference, row in applications().items():
        for header in LONG:
            assert 40 <= len(row[header].split()) <= 250, (reference, header)
        words = " ".join(row[header] for header in LONG).split()
        if reference not in copies:
            shingles[reference] = {tuple(words[i : i + 6]) for i in range(len(words) - 5)}
    texts = list(shingles.values())
    for i, one in enumerate(texts):
        for other in texts[:i]:
            assert len(one & other) < 0.5 * min(len(one), len(other))


def test_ods_was_saved_by_libreoffice() -> None:
    with zipfile.ZipFile(INTAKE / "foreningar-3.ods") as archive:
        assert b"LibreOffice" in archive.read("meta.xml")


def test_making_the_sample_anew_gives_the_same_files(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "packaging/sample/make_sample.py"), "--out", str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True)
    made = {path.relative_to(tmp_path): path for path in tmp_path.rglob("*") if path.is_file()}
    assert set(made) == {path.relative_to(SAMPLE) for path in SAMPLE.rglob("*") if path.is_file()}
    for name, path in made.items():
        if name.suffix in (".csv", ".json", ".toml", ".txt"):
            assert path.read_bytes() == (SAMPLE / name).read_bytes()
