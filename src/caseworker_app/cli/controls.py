"""`control`: samples for deeper control, drawn by lot by risk class, and what each control came to."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from caseworker_app.cli.opening import opened
from caseworker_app.cli.output import say, show_json, table
from caseworker_app.cli.parser import Verbs

if TYPE_CHECKING:
    from caseworker_app.services.reporting.controls import Controlled

DONE = 0


def add_verbs(verbs: Verbs) -> None:
    group = verbs.group("control", "ärenden uttagna till djupare kontroll")
    listing = group.add("list", "alla kontroller, och stickproven med sina frön", _list)
    listing.add_argument("--xlsx", metavar="FIL", type=Path, help="dessutom som kalkylark")
    draw = group.add("draw", "lotta ett nytt stickprov ur varje riskklass", _draw)
    draw.add_argument("reason", metavar="SKÄL")
    draw.add_argument("--seed", metavar="FRÖ", default="", help="annars slumpas det; det sparas i båda fallen")
    for one in (listing, draw):
        one.add_argument("--call", metavar="UTLYSNING", required=True)


def _list(given: argparse.Namespace) -> int:
    with opened(given) as office:
        held = office.controls.write(given.call, given.xlsx) if given.xlsx else office.controls.of(given.call)
    return _told(given, held)


def _draw(given: argparse.Namespace) -> int:
    with opened(given) as office:
        office.controls.draw(given.call, given.reason, given.seed)
        held = office.controls.of(given.call)
    return _told(given, held)


def _told(given: argparse.Namespace, held: Controlled) -> int:
    if given.json:
        draws = [{"number": d.number, "seed": d.seed, "reason": d.reason, "by": d.drawn_by} for d in held.draws]
        cases = [
            {
                "dnr": line.dnr,
                "sample": held.number(line) or None,
                "risk": line.level.value,
                "outcome": line.outcome.value if line.outcome else None,
            }
            for line in held.lines
        ]
        show_json({"samples": draws, "cases": cases})
        return DONE
    for draw in held.draws:
        say(f"Stickprov {draw.number}, {draw.drawn_at:%Y-%m-%d}, frö {draw.seed}: {draw.reason}")
    rows = (
        (line.dnr, line.applicant, line.level.label, line.outcome.label if line.outcome else "väntar")
        for line in held.lines
    )
    table(("Diarienummer", "Sökande", "Risk", "Utfall"), rows)
    return DONE
