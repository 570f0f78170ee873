"""The files of the intake: one writer per format, columns in the order of each file."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

import xlsxwriter
from rows import LABELS, STATEMENTS, Value

APPLICANT = [
    "Referens", "Ankomstdatum", "Ankomstsätt", "Sökande", "Organisationsnummer", "Typ av organisation", "Adress",
    "Postnummer", "Postort", "Kommun", "Län", "E-post", "Telefon", "Kontaktperson", "Kontaktperson e-post",
    "Kontaktperson telefon", "Firmatecknare", "Bankgiro/Plusgiro",
]  # fmt: skip
PROJECT = [
    "Insatsens namn", "Inriktning", "Sökt belopp", "Sammanfattning", "Nuläge och behov", "Mål", "Aktiviteter",
    "Samverkan", "Uppföljning", "Långsiktighet", "Startdatum", "Slutdatum",
]  # fmt: skip
BUDGET = [f"Budget: {label}" for label in LABELS]
CIVIL = [
    *(header for header, _ in STATEMENTS),
    "Annat statsbidrag sökt eller beviljat för samma verksamhet",
    "Andra bidrag (givare; ändamål; belopp; väntat besked)",
    "Lokal förankring",
    "Beskrivning av lokal förankring",
]
ALL = [*APPLICANT, *PROJECT, *BUDGET, *CIVIL, "Bilagor"]
PUBLIC = [header for header in [*APPLICANT, *PROJECT, *BUDGET, "Bilagor"] if header != "Firmatecknare"]
COLUMNS = {
    "kommuner-och-regioner.xlsx": PUBLIC,
    "foreningar-2.csv": [*PROJECT, *BUDGET, *APPLICANT, *CIVIL, "Bilagor"],
    "foreningar-6.csv": [header for header in ALL if header not in ("Län", "Kontaktperson telefon")],
}
ALIASES = {
    "foreningar-5.csv": {"Organisationsnummer": "Org.nr", "Ankomstdatum": "Inkom", "Insatsens namn": "Projektets namn"}
}
DIALECTS = {
    "foreningar-1.csv": ("utf-8-sig", ";"),
    "foreningar-2.csv": ("cp1252", ";"),
    "foreningar-5.csv": ("utf-8", ","),
    "foreningar-6.csv": ("utf-8", "\t"),
    "efterregistrerade.csv": ("utf-8-sig", ";"),
    "omlevererade.csv": ("utf-8-sig", ";"),
}
MADE = datetime(2020, 5, 15)  # noqa: DTZ001 - written into the file as it stands
Rows = Sequence[Mapping[str, Value]]


def columns(name: str) -> list[str]:
    return COLUMNS.get(name, ALL)


def write(path: Path, rows: Rows) -> None:
    """A table in the format of its name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".xlsx":
        _spreadsheet(path, rows, columns(path.name))
    elif path.suffix == ".json":
        used = [{header: row.get(header, "") for header in ALL} for row in rows]
        path.write_text(json.dumps(used, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    else:
        path.write_bytes(_separated(path.name, rows))


def write_ods(path: Path, rows: Rows) -> None:
    """Through LibreOffice, so that the file has the peculiarities of one saved there."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / f"{path.stem}.xlsx"
        _spreadsheet(made, rows, columns(path.name))
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "ods", "--outdir", str(path.parent), str(made)]
        subprocess.run(command, check=True, capture_output=True)


def _separated(name: str, rows: Rows) -> bytes:
    encoding, mark = DIALECTS[name]
    headers = columns(name)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark)
    writer.writerow([ALIASES.get(name, {}).get(header, header) for header in headers])
    for row in rows:
        writer.writerow([_text(row.get(header, "")) for header in headers])
    return out.getvalue().encode(encoding)


def _text(value: Value) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _spreadsheet(path: Path, rows: Rows, headers: Sequence[str]) -> None:
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"title": "Exempelansökningar", "comments": "Påhittade uppgifter", "created": MADE})
        sheet = book.add_worksheet("Ansökningar")
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(headers) - 1, 22)
        sheet.write_row(0, 0, list(headers), bold)
        for number, row in enumerate(rows, 1):
            for column, header in enumerate(headers):
                _cell(sheet, number, column, row.get(header, ""), day)


def _cell(sheet: xlsxwriter.worksheet.Worksheet, row: int, column: int, value: Value, day: object) -> None:
    if value == "=NA()":
        sheet.write_formula(row, column, value, None, "#N/A")
    elif value == "#VALUE!":
        sheet.write_formula(row, column, '="belopp"*1', None, value)
    elif isinstance(value, date):
        sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), day)  # noqa: DTZ001
    elif isinstance(value, int | float):
        sheet.write_number(row, column, value)
    elif value:
        sheet.write_string(row, column, value)
