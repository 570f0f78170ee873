"""Makes resources/sample anew: `make_sample.py [--libreoffice] [--out DIR]`; the same files every time.

LibreOffice puts the time into what it saves, so its file is made again only when asked for and else kept.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import earlier
import pdfs
import sums
import tables
import waiting
from plan import AGAIN, ODS, ORDER, PAPER, XLSX, Item, Plan
from rows import Row, copied, make
from story import FOUNDER, Story

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
SAMPLE_DAY = date(2020, 11, 25)
HEAD = "# Påhittad historia för exempeldatabaser; görs av packaging/sample/make_sample.py.\n"
REJECTED = [
    (XLSX, 23, "Sökt belopp", "#VALUE!"),
    ("foreningar-1.csv", 12, "Sökande", ""),
    ("foreningar-2.csv", 30, "Ankomstdatum", "okänt"),
    (ODS, 8, "Sökt belopp", "enligt bifogad budget"),
    ("foreningar-5.csv", 4, "Ankomstdatum", "2020-13-45"),
]
FINDINGS = {
    "orgnr": ("orgnr", "Kontrollsiffran i organisationsnumret stämmer inte"),
    "orgnr_blank": ("missing", "Organisationsnumret saknas"),
    "swap": ("register_name", "09 och 90 har bytt plats; numret tillhör ett annat organ i registret"),
    "sum": ("sum", "Budgetens poster är inte lika stora som sökt belopp"),
    "giro": ("giro", "Kontrollsiffran i gironumret stämmer inte"),
    "file_missing": ("attachment", "En fil som nämns i Bilagor finns inte"),
    "no_attachment": ("missing", "En bilaga som krävs är inte nämnd"),
    "error_cell": ("format", "Felvärdet #N/A som text i Startdatum"),
    "error_value": ("format", "En cell med kalkylbladets felvärde i Startdatum"),
    "budget_point": ("format sum", "Punkt som tusentalstecken i en budgetpost"),
    "start_unreadable": ("format", "Startdatum är inget datum"),
    "yesno_unreadable": ("format", "Varken ja eller nej i Lokal förankring"),
    "fel_sokande": ("applicant_kind", "Organisationsformen kan inte få bidrag"),
    "sen": ("late", "Kom in efter sista ansökningsdag"),
    "late_posted": ("late", "Nådde myndigheten efter sista dag men räknas som inkommen i tid"),
    "dubblett_exakt": ("duplicate", "Samma sökande och insats som {original}"),
    "dubblett_variant": ("duplicate register_name", "Samma nummer och insats som {original} under ett annat namn"),
    "dubblett_nara": ("duplicate orgnr", "Nästan samma namn och samma insats som {original}, fel kontrollsiffra"),
    "long_name": ("", "Ett namn på 200 tecken"),
    "formula": ("", "Text som ser ut som en formel"),
    "float": ("", "Organisationsnumret är ett tal i kalkylbladet"),
    "ore": ("", "Belopp med ören"),
}


class Sample:
    """All rows of all files, made once."""

    def __init__(self) -> None:
        self.plan = Plan()
        sums.fill(self.plan)
        self.rows = {item.key: make(item, self.plan) for item in self.plan.items if item.original is None}
        for item in self.plan.items:
            if item.original is not None:
                self.rows[item.key] = copied(self.rows[item.original.key], item)
        self.rejected: list[dict[str, Any]] = []
        self.files = {name: self._file(name) for name in ORDER if name != AGAIN}
        self.unchanged, self.changed = self._again()

    def _file(self, name: str) -> list[dict[str, Any]]:
        values = [dict(self.rows[item.key].values) for item in self.plan.items if item.file == name]
        for number, (file, position, column, value) in enumerate(REJECTED):
            if file == name:
                row = self._unreadable(number, file)
                row[column] = value
                if column == "Sökande":
                    row["Organisationsnummer"] = ""
                values.insert(position, row)
                self.rejected.append(
                    {
                        "file": file,
                        "row": position + 2,
                        "column": tables.ALIASES.get(file, {}).get(column, column),
                        "value": value,
                        "reference": row["Referens"],
                    }
                )
        return values

    def _unreadable(self, number: int, file: str) -> dict[str, Any]:
        made, public = self.plan.registry, file == XLSX
        place = made.places[56 + number]
        body = made.kommun(place) if public else made.union("motesplats", place)
        track = "kommun_region" if public else "civilsamhalle"
        item = Item(f"r{number}", track, "rejected", body, "motesplats", file, reference=f"SB20-{2001 + number}")
        item.arrived, item.sought = date(2020, 5, 12 + number % 3), 480_000 + 20_000 * number
        row = make(item, self.plan)
        row.values["Bilagor"] = ""
        return dict(row.values)

    def _again(self) -> tuple[list[str], list[str]]:
        """Some of the first file delivered once more: four as they were, two with another sum and other words."""
        free = [i for i in self.plan.items if i.file == "foreningar-1.csv" and i.fate == "refused" and i.free][:6]
        values = [dict(self.rows[item.key].values) for item in free]
        for item, row in zip(free[4:], values[4:], strict=True):
            row["Sökt belopp"] = str(item.sought + 50_000)
            row["Budget: Personal"] = str(int(str(row["Budget: Personal"]).replace(" ", "")) + 50_000)
            row["Mål"] = f"{row['Mål']} Vi har efter samtal med skolan lagt till ännu en grupp deltagare."
        self.files[AGAIN] = values
        return [item.reference for item in free[:4]], [item.reference for item in free[4:]]


def write_intake(sample: Sample, target: Path, with_libreoffice: bool) -> None:
    intake, kept = target / "intake", SAMPLE / "intake" / ODS
    saved = kept.read_bytes() if kept.exists() else b""
    shutil.rmtree(intake, ignore_errors=True)
    for name, rows in sample.files.items():
        if name != ODS:
            tables.write(intake / name, rows)
    if with_libreoffice or not saved:
        tables.write_ods(intake / ODS, sample.files[ODS])
    else:
        (intake / ODS).write_bytes(saved)
    for row in sample.rows.values():
        folder = (intake / PAPER).parent if row.item.file == PAPER else intake / "bilagor"
        folder.mkdir(exist_ok=True)
        for name, kind in row.documents:
            (folder / name).write_bytes(pdfs.document(row, kind))
    order = [name.split("/", maxsplit=1)[0] for name in ORDER]
    (intake / "order.txt").write_text("\n".join(order) + "\n", encoding="utf-8")


def write_register(sample: Sample, target: Path) -> None:
    """Every body that applies with a number of its own, and those that a slip of digits hits."""
    bodies = {item.body.orgnr: item.body for item in sample.plan.items}
    bodies |= {body.orgnr: body for body in sample.plan.extra}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["orgnr", "name", "kind", "kommun", "lan"])
    for body in sorted(bodies.values(), key=lambda body: body.orgnr):
        writer.writerow([body.orgnr, body.name, body.kind, body.place.name, body.place.lan])
    (target / "register.csv").write_text(out.getvalue(), encoding="utf-8")


def write_flaws(sample: Sample, target: Path) -> None:
    findings: dict[str, Any] = {}
    for item in sample.plan.items:
        for flaw in sorted(item.flaws & FINDINGS.keys()):
            kinds, what = FINDINGS[flaw]
            original = item.original.reference if item.original else ""
            findings[item.reference] = {
                "kinds": kinds.split(),
                "what": what.format(original=original),
                "file": item.file,
            }
    content = {
        "about": "Planterade fel: dessa fynd ska göras och inga andra. Rader räknas som i kalkylbladet, rubrikraden är 1.",
        "findings": findings,
        "rejected": sample.rejected,
        "unchanged": sample.unchanged,
        "changed": sample.changed,
    }
    text = json.dumps(content, ensure_ascii=False, indent=1)
    (target / "flaws.json").write_text(text + "\n", encoding="utf-8")


def toml_value(value: Any) -> str:
    """A value as TOML; a string is written as JSON writes it, which TOML reads the same."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml_value(part)}" for key, part in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(toml_value(part) for part in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def write_story(rows: dict[str, Row], items: Sequence[Item], target: Path) -> None:
    parts = [HEAD, f"sample_day = {SAMPLE_DAY.isoformat()}\n", f"founder = {toml_value(FOUNDER)}\n"]
    for name, table in Story(items, rows).tables():
        lines = "".join(f"{key} = {toml_value(value)}\n" for key, value in table.items())
        parts.append(f"\n[[{name}]]\n{lines}")
    (target / "story.toml").write_text("".join(parts), encoding="utf-8")


def main() -> None:
    asked = argparse.ArgumentParser(description="Makes the invented sample anew.")
    asked.add_argument("--libreoffice", action="store_true", help="save the .ods anew through LibreOffice")
    asked.add_argument("--out", type=Path, default=SAMPLE, help="another folder than resources/sample")
    given = asked.parse_args()
    sample = Sample()
    write_intake(sample, given.out, given.libreoffice)
    write_register(sample, given.out)
    write_flaws(sample, given.out)
    write_story(sample.rows, sample.plan.items, given.out)
    waiting.write(sample.plan, given.out, toml_value)
    earlier.write(sample.plan, given.out, toml_value)
    print(f"{len(sample.plan.items)} ansökningar i {len(sample.files)} filer: {given.out}")


if __name__ == "__main__":
    main()
