"""The ways in which careful people write money and days."""

from __future__ import annotations

from datetime import date
from random import Random

MONTHS = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
]


def grouped(amount: int, gap: str = " ") -> str:
    return f"{amount:,}".replace(",", gap)


def money(amount: int, rng: Random) -> str:
    """An amount in whole kronor as somebody typed it; every form can be read back exactly."""
    forms = [
        str(amount),
        str(amount),
        grouped(amount),
        f"{grouped(amount)} kr",
        f"{grouped(amount)} kronor",
        f"{grouped(amount)}:-",
        f"{grouped(amount, chr(0xA0))} kr",
        f"SEK {grouped(amount)}",
        f"{amount},00",
    ]
    if amount % 1000 == 0:
        forms.append(f"{grouped(amount // 1000)} tkr")
    if amount % 10_000 == 0 and amount >= 1_000_000:
        forms.append(f"{amount / 1_000_000:.2f}".rstrip("0").rstrip(".").replace(".", ",") + " mnkr")
    return rng.choice(forms)


def day(value: date, rng: Random) -> str:
    """A day as somebody typed it, the serial number of a spreadsheet among the forms."""
    return rng.choice(
        [
            value.isoformat(),
            value.isoformat(),
            value.isoformat(),
            f"{value.day}/{value.month} {value.year}",
            f"{value.day} {MONTHS[value.month - 1]} {value.year}",
            f"{value:%Y%m%d}",
            str((value - date(1899, 12, 30)).days),
        ]
    )
