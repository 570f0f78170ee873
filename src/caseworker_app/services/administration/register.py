"""The register of bodies: kommuner and regioner, in sample databases the invented ones too."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

from caseworker_app import resources
from caseworker_app.domain.eligibility import Body, Register


def load(*, sample: bool) -> Register:
    """Every body by its organisation number `NNNNNN-NNNN`; read once in a process."""
    return _loaded(resources.root(), sample)


@lru_cache(maxsize=4)
def _loaded(folder: Path, sample: bool) -> Register:
    bodies: dict[str, Body] = {}
    for row in _rows(folder / "register" / "kommuner.csv"):
        number = row["organisationsnummer"]
        bodies[number] = Body(number, row["namn"], "kommun", row["kortnamn"], row["lan"])
    for row in _rows(folder / "register" / "regioner.csv"):
        number = row["organisationsnummer"]
        bodies[number] = Body(number, row["namn"], "region")
    if sample:
        for row in _rows(folder / "sample" / "register.csv"):
            bodies[row["orgnr"]] = Body(row["orgnr"], row["name"], row["kind"], row["kommun"], row["lan"])
    return bodies


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
