"""Reference numbers, days of arrival and sums; the sums reach the totals of the call's history to the krona."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from plan import LATER, ORDER, PAPER, Item, Plan

STEP = 10_000
FIRST_ROUND = {"kommun_region": 50_240_000, "civilsamhalle": 24_360_000}
CHANGED = {"kommun_region": 700_000, "civilsamhalle": 5_560_000}
SUPPLEMENT = 1_000_000
NEW_SPLIT = {"kommun_region": 52_000_000, "civilsamhalle": 30_000_000}
RANGES = {
    ("kommun_region", "granted"): (900, 2_500),
    ("kommun_region", "later"): (950, 960),
    ("kommun_region", ""): (700, 4_200),
    ("civilsamhalle", "granted"): (900, 2_300),
    ("civilsamhalle", "later"): (380, 820),
    ("civilsamhalle", ""): (150, 1_600),
}
LATE_DAYS = [date(2020, 5, 19), date(2020, 5, 19), date(2020, 5, 16), date(2020, 5, 18)]
LATE_CHANNELS = ["post", "brevlåda", "e-tjänst", "e-post"]


def fill(plan: Plan) -> None:
    """Everything that is a number or a day."""
    rng = Random("sums 2020")
    _days(plan.items, rng)
    _references(plan.items, rng)
    for item in plan.items:
        if item.original is None:
            low, high = RANGES.get((item.track, item.fate), RANGES[item.track, ""])
            item.sought = round(rng.triangular(low, high, (2 * low + high) / 3) / 10) * STEP
    for item in plan.items:
        if item.original is not None:
            item.sought = item.original.sought
    _grants(plan.items, rng)


def _days(items: Sequence[Item], rng: Random) -> None:
    opens, closes = date(2020, 3, 23), date(2020, 5, 15)
    for item in items:
        back = int(rng.triangular(0, (closes - opens).days, 2))
        item.arrived = closes - timedelta(days=back)
        item.channel = "e-post" if rng.random() < 0.06 else "e-tjänst"
        if item.file in (PAPER, LATER):
            while item.arrived.weekday() > 4 or item.arrived in (
                date(2020, 4, 10),
                date(2020, 4, 13),
                date(2020, 5, 1),
            ):
                item.arrived -= timedelta(days=1)
            item.channel = rng.choice(["post", "post", "bud", "reception", "brevlåda"])
        if "late_posted" in item.flaws:
            item.arrived, item.channel = date(2020, 5, 18), rng.choice(["post", "brevlåda"])
    for item in items:
        if item.original is not None:
            item.original.arrived = min(item.original.arrived, date(2020, 5, 11))
            item.arrived = item.original.arrived + timedelta(days=rng.randint(1, 4))
    civil = [item for item in items if item.fate == "sen" and item.track == "civilsamhalle"]
    civil.sort(key=lambda item: item.file != PAPER)
    for item, day, channel in zip(civil, LATE_DAYS, LATE_CHANNELS, strict=True):
        item.arrived, item.channel = day, channel
    for item in items:
        if item.fate == "sen" and item.track == "kommun_region":
            item.arrived, item.channel = date(2020, 5, 18), "e-post"


def _references(items: list[Item], rng: Random) -> None:
    """By arrival; the list itself is put in the order of the files."""
    items.sort(key=lambda item: (item.arrived, item.key))
    serial, paper, later = 100, 0, 0
    for item in items:
        if item.file == PAPER:
            paper += 1
            item.reference = f"PA20-{paper:02d}"
        elif item.file == LATER:
            later += 1
            item.reference = f"ER20-{later:02d}"
        else:
            serial += rng.randint(1, 5)
            item.reference = f"SB20-{serial:04d}"
    items.sort(key=lambda item: (ORDER.index(item.file), item.arrived, item.reference))


def _grants(items: Sequence[Item], rng: Random) -> None:
    for track, total in FIRST_ROUND.items():
        _share([i for i in items if i.track == track and i.fate == "granted"], total, rng)
    for track, total in CHANGED.items():
        _share([i for i in items if i.track == track and i.fate == "later"], total, rng, "added")
    extended = next(i for i in items if i.track == "kommun_region" and i.fate == "granted" and _has_room(i))
    extended.sought += SUPPLEMENT
    extended.added = SUPPLEMENT


def _has_room(item: Item) -> bool:
    return item.body.kind == "kommun" and item.free and 1_000_000 <= item.amount < item.sought


def _share(items: Sequence[Item], total: int, rng: Random, name: str = "amount") -> None:
    """About a third in full, the others cut until they reach the total together."""
    full = [len(items) > 1 and rng.random() < 0.36 for _ in items]
    given = [item.sought if whole else _cut(item.sought, rng) for item, whole in zip(items, full, strict=True)]
    cut = [index for index, whole in enumerate(full) if not whole]
    while missing := total - sum(given):
        index = rng.choice(cut)
        changed = given[index] + (STEP if missing > 0 else -STEP)
        if 0.4 * items[index].sought <= changed < items[index].sought:
            given[index] = changed
    for item, amount in zip(items, given, strict=True):
        setattr(item, name, amount)


def _cut(sought: int, rng: Random) -> int:
    return int(sought * rng.uniform(0.62, 0.93)) // STEP * STEP
