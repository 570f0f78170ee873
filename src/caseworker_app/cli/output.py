"""What verbs print: sentences and tables for people, or one JSON object."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from caseworker_app.domain.money import Money


def amount(value: Money) -> int | float:
    """Money in JSON: whole kronor as integers, öre as decimals."""
    return value.whole_kronor if value.is_whole else round(value.ore / 100, 2)


def show_json(value: Mapping[str, Any]) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2, default=_plain)
    sys.stdout.write("\n")


def _plain(value: object) -> Any:
    if isinstance(value, Money):
        return amount(value)
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return str(value)


def say(text: str = "") -> None:
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    sys.stderr.write(text + "\n")


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Columns as wide as their longest value, at most 60 characters."""
    whole = [list(heads), *([_short(cell) for cell in row] for row in rows)]
    widths = [max(len(row[i]) for row in whole) for i in range(len(heads))]
    for row in whole:
        say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _short(cell: str) -> str:
    return cell if len(cell) <= 60 else cell[:59] + "…"
