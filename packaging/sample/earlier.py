"""A third, invented call of the sample, decided in February 2020 and settled in the autumn: the whole series of a case.

Its configuration is the 2020 call's with other dates and frames, and one invented rule of appeal; the same invented
bodies apply once more.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import invented
from invented import BASE, CALLS, FILE, INVENTED, Invented, Toml, toml_lines
from plan import Item, Plan
from rows import Row, make
from story import HANDLERS, REVIEWERS

TITLE = "Statsbidrag för lokala försök våren 2020 (påhittad utlysning)"
OPENS, CLOSES, LATE = date(2020, 1, 2), date(2020, 1, 17), date(2020, 1, 20)
STARTS, ENDS = date(2020, 2, 10), date(2020, 6, 30)
FRAMES = {"kommun_region": 4_000_000, "civilsamhalle": 3_000_000}
KR, CS = FRAMES
# What becomes of each: its part in the story, who applies, what is sought and what is first decided.
PARTS = [
    ("settled", KR, 700_000, 700_000),
    ("instalments", KR, 600_000, 500_000),
    ("silent", CS, 400_000, 400_000),
    ("stopped", CS, 300_000, 300_000),
    ("declines", KR, 450_000, 450_000),
    ("late_appeal", CS, 350_000, 0),
    ("appeal", CS, 500_000, 0),
    ("withdraws", KR, 250_000, 0),
    ("late", CS, 200_000, 0),
    ("less", KR, 400_000, 400_000),
    ("asks", CS, 300_000, 0),
    ("returned", KR, 650_000, 600_000),
    ("asked_more", CS, 250_000, 250_000),
    ("rejected", CS, 280_000, 280_000),
    ("received", KR, 350_000, 350_000),
]


def call_text(toml_value: Callable[[Any], str]) -> str:
    """The call's configuration as TOML."""
    call = tomllib.loads((CALLS / BASE / "call.toml").read_text(encoding="utf-8"))
    call |= {"id": "exempel-2020", "title": TITLE, "year": 2020, "opens": OPENS, "closes": CLOSES}
    call |= {"starts": STARTS, "ends": ENDS, "purpose": "pröva nya sätt att motverka segregation lokalt"}
    call["frames"] = [
        {"group": track, "valid_from": OPENS, "amount": amount, "source": INVENTED, "invented": True}
        for track, amount in FRAMES.items()
    ]
    first, second = call["payment_plan"]
    first |= {"earliest": date(2020, 2, 10)}
    second |= {"earliest": date(2020, 5, 4), "latest": date(2020, 5, 29)}
    progress, final = call["reports"]
    progress |= {"due": date(2020, 4, 15)}
    final |= {"due": date(2020, 8, 31)}
    call["dates"] = [
        {"start": OPENS, "title": "Utlysningen öppnar", "kind": "call_open"},
        {"start": CLOSES, "title": "Sista ansökningsdag", "kind": "application_deadline"},
        {"start": date(2020, 2, 5), "title": "Beslutsomgång 1", "kind": "decision_round"},
        {"start": ENDS, "title": "Sista dag att använda bidraget", "kind": "spend_deadline"},
        {"start": date(2020, 8, 31), "title": "Sista dag för slutredovisning", "kind": "final_report_due"},
    ]
    for rule in [one for one in call["appeal_rules"] if one["regulation"] == "2018:119" and "avslag" in one["kinds"]]:
        rule["kinds"].remove("avslag")
    call["appeal_rules"].append(
        {
            "regulation": "2018:119",
            "kinds": ["avslag"],
            "appealable": True,
            "court": "Förvaltningsrätten i Stockholm",
            "heading": "Så överklagar ni",
            "text": "Påhittad regel för exemplet: beslutet kan överklagas till {{ court }}. Skriv vilket beslut "
            "ni överklagar, hur ni vill att det ändras och varför.\n\nÖverklagandet ska ha kommit in till myndigheten "
            "inom tre veckor från den dag ni fick del av beslutet.",
            "reviewed": False,
        }
    )
    head = "# Påhittad utlysning för exempeldatabaser; görs av packaging/sample/make_sample.py ur utlysningen 2020.\n"
    return head + "".join(toml_lines(call, toml_value))


def applications(plan: Plan) -> list[Row]:
    """The invented applications, in the order of their references."""
    rng = Random("earlier 2020")
    free = [i for i in plan.items if i.free and i.body.kind in ("kommun", "ideell_forening")]
    rows = []
    for n, (part, track, sought, _) in enumerate(PARTS):
        before = rng.choice([item for item in free if item.track == track])
        free.remove(before)
        item = Item(f"e{n:02d}", track, "refused", before.body, before.theme, FILE, reference=f"LF20-{1001 + n}")
        item.arrived = LATE if part == "late" else date(2020, 1, 7 + n % 10)
        item.sought = sought
        item.begins, item.finishes = (STARTS,), (ENDS,)
        rows.append(make(item, plan))
    return rows


def story(rows: list[Row]) -> list[Toml]:
    """Each case's part, who handles and reviews it, its points, and what is decided first."""
    made = []
    for n, (row, (part, _, _, amount)) in enumerate(zip(rows, PARTS, strict=True)):
        good = 3 if amount else 1
        scores = [[good, good, good, good, good - 1], [good, good, good - 1, good, good]]
        table: Toml = {"reference": row.item.reference, "part": part, "handler": HANDLERS[n % len(HANDLERS)]}
        made.append(table | {"reviewer": REVIEWERS[n % 2], "scores": scores, "amount": amount})
    return made


def write(plan: Plan, target: Path, toml_value: Callable[[Any], str]) -> None:
    """Configuration, files and parts, under `earlier/`."""
    rows = applications(plan)
    about = "Vad som händer i ärendena i den påhittade utlysningen"
    made = Invented(call_text(toml_value), "30 juni 2020", rows, "parts.toml", about, story(rows))
    invented.write(made, target / "earlier", toml_value)
