"""A second, invented call of the sample, open in the autumn of 2020, so that every phase has work waiting.

Its configuration is the 2020 call's with other dates, frames and title; the same invented bodies apply once more.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import invented
from invented import BASE, CALLS, FILE, INVENTED, Invented, Toml, toml_lines
from plan import Item, Plan
from rows import Row, make
from story import BANDS, HANDLERS, REVIEWERS, weighted

TITLE = "Statsbidrag för lokal samverkan 2021 (påhittad utlysning)"
OPENS, CLOSES = date(2020, 10, 1), date(2020, 11, 13)
STARTS, ENDS = date(2021, 1, 1), date(2021, 12, 31)
FRAMES = {"kommun_region": 12_000_000, "civilsamhalle": 8_000_000}
# How far the cases have come on the sample's day, and how many.
STANDINGS = [
    ("registered", 6),
    ("checking", 5),
    ("completion", 4),
    ("overdue", 2),
    ("checked", 4),
    ("assessing", 5),
    ("assessed", 5),
    ("draft", 2),
    ("returned", 1),
    ("proposed", 4),
    ("presented", 6),
]
FLAWS = {3: "sum", 8: "no_attachment", 12: "giro", 17: "no_attachment", 20: "file_missing"}


def call_text(toml_value: Callable[[Any], str]) -> str:
    """The call's configuration as TOML."""
    call = tomllib.loads((CALLS / BASE / "call.toml").read_text(encoding="utf-8"))
    call |= {"id": "exempel-2021", "title": TITLE, "year": 2020, "opens": OPENS, "closes": CLOSES}
    call |= {"starts": STARTS, "ends": ENDS, "purpose": "stärka lokal samverkan mot segregation"}
    call["frames"] = [
        {"group": track, "valid_from": OPENS, "amount": amount, "source": INVENTED, "invented": True}
        for track, amount in FRAMES.items()
    ]
    first, second = call["payment_plan"]
    first |= {"earliest": date(2021, 1, 11)}
    second |= {"earliest": date(2021, 8, 2), "latest": date(2021, 8, 13)}
    progress, final = call["reports"]
    progress |= {"due": date(2021, 6, 15)}
    final |= {"due": date(2022, 2, 28)}
    call["dates"] = list(_dates())
    head = "# Påhittad utlysning för exempeldatabaser; görs av packaging/sample/make_sample.py ur utlysningen 2020.\n"
    return head + "".join(toml_lines(call, toml_value))


def _dates() -> Iterator[Toml]:
    for start, title, kind in [
        (OPENS, "Utlysningen öppnar", "call_open"),
        (CLOSES, "Sista ansökningsdag", "application_deadline"),
        (date(2020, 11, 25), "Beslutsomgång 1", "decision_round"),
        (date(2020, 12, 15), "Beslutsomgång 2", "decision_round"),
        (date(2021, 1, 11), "Första utbetalningen", "payment_1"),
        (date(2021, 6, 15), "Sista dag för lägesrapport", "progress_report_due"),
        (date(2021, 12, 31), "Sista dag att använda bidraget", "spend_deadline"),
        (date(2022, 2, 28), "Sista dag för slutredovisning", "final_report_due"),
    ]:
        yield {"start": start, "title": title, "kind": kind}


def applications(plan: Plan) -> list[Row]:
    """The invented autumn applications, in the order of their references."""
    rng = Random("waiting 2021")
    free = [i for i in plan.items if i.free and i.body.kind in ("kommun", "region", "ideell_forening", "stiftelse")]
    public = [i for i in free if i.track == "kommun_region"]
    civil = [i for i in free if i.track == "civilsamhalle"]
    count = sum(n for _, n in STANDINGS)
    chosen = [rng.choice(public if n % 3 == 0 else civil) for n in range(count)]
    rows = []
    for n, before in enumerate(chosen):
        side = public if n % 3 == 0 else civil
        side.remove(before) if before in side else None
        item = Item(f"w{n:02d}", before.track, "refused", before.body, before.theme, FILE, reference=f"LS21-{1001 + n}")
        item.arrived = CLOSES - timedelta(days=int(rng.triangular(0, 40, 3)))
        item.channel = "e-post" if n % 9 == 0 else "e-tjänst"
        item.sought = (rng.randint(28, 160) if item.track == "civilsamhalle" else rng.randint(60, 320)) * 10_000
        item.begins = (STARTS, STARTS, date(2021, 2, 1))
        item.finishes = (ENDS, ENDS, date(2021, 11, 30))
        if n in FLAWS:
            item.flaws.add(FLAWS[n])
        rows.append(make(item, plan))
    return rows


def _scores(row: Row) -> list[list[int]]:
    """Two sets of points that agree, but for a few applications where the assessors see it differently."""
    rng = row.item.rng("waiting scores")
    low, high = BANDS["granted"]
    while True:
        first = [rng.randint(1, 4) for _ in range(5)]
        second = [max(0, min(4, s + rng.choice([-1, 0, 0, 1]))) for s in first]
        if low - 14 <= (weighted(first) + weighted(second)) / 2 <= high:
            return [first, second]


def standings(rows: Sequence[Row]) -> list[Toml]:
    """How far each case has come, who handles it, and the points given."""
    spread = [name for name, count in STANDINGS for _ in range(count)]
    Random("standings 2021").shuffle(spread)
    dated = spread.index("completion")  # whoever opens the sample has a date of their own
    made = []
    for n, (row, standing) in enumerate(zip(rows, spread, strict=True)):
        handler = ["", *HANDLERS][n % 5]
        if standing == "presented":  # whoever opens the sample can decide them: prepared by others
            handler = handler or HANDLERS[0]
        elif n == dated or standing == "returned" or (standing == "registered" and n % 2):
            handler = ""
        table: Toml = {"reference": row.item.reference, "standing": standing, "handler": handler}
        table |= {"reviewer": REVIEWERS[n % 2], "scores": _scores(row)}
        share = 1 if n % 3 else 0.7
        table["amount"] = int(row.item.sought * share) // 10_000 * 10_000
        made.append(table)
    return made


def write(plan: Plan, target: Path, toml_value: Callable[[Any], str]) -> None:
    """Configuration, files and standings, under `waiting/`."""
    rows = applications(plan)
    about = "Hur långt ärendena i den påhittade utlysningen har kommit"
    made = Invented(call_text(toml_value), "31 december 2021", rows, "standings.toml", about, standings(rows))
    invented.write(made, target / "waiting", toml_value)
