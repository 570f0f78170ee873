"""Small files of applications for the 2020 call."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

CALL = "delmos-2020"
ROW = {
    "Referens": "R-1",
    "Ankomstdatum": "2020-05-14",
    "Ankomstsätt": "e-tjänst",
    "Sökande": "Ängsholms kommun (exempel)",
    "Organisationsnummer": "212099-0011",
    "Typ av organisation": "Kommun",
    "Adress": "Storgatan 1",
    "Postnummer": "662 31",
    "Postort": "Ängsholm",
    "E-post": "registrator@angsholm.example.se",
    "Kontaktperson": "Åsa Öberg",
    "Bankgiro/Plusgiro": "160-9908",
    "Insatsens namn": "Tillsammans i Ängsområdet",
    "Sökt belopp": "1 000 000 kr",
    "Sammanfattning": "Vi vill samordna skola, bostad och arbete.",
    "Nuläge och behov": "Avståndet mellan områdena växer.",
    "Mål": "Fler ska lyckas i skolan.",
    "Aktiviteter": "Mötesplatser och gemensam lägesbild.",
    "Startdatum": "2020-07-01",
    "Slutdatum": "2021-04-15",
    "Budget: Personal": "800 000",
    "Budget: Lokaler": "200 000",
    "Bilagor": "budget.pdf",
}


def row(**changed: str) -> dict[str, str]:
    """A sound application; keywords name headers with underscores for blanks."""
    return ROW | {key.replace("_", " "): value for key, value in changed.items()}


def as_csv(rows: Sequence[Mapping[str, str]], delimiter: str = ";", encoding: str = "utf-8-sig") -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode(encoding)


def folder(path: Path, rows: Sequence[Mapping[str, str]], name: str = "ansökningar.csv") -> Path:
    """A folder with the table and the attachment it names; returns the table."""
    path.mkdir(parents=True, exist_ok=True)
    (path / "budget.pdf").write_bytes(b"%PDF-1.4 budget")
    (path / name).write_bytes(as_csv(rows))
    return path / name
