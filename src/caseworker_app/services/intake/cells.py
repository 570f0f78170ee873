"""The text of one cell as a person would read it in the spreadsheet."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

MOST_TEXT = 100_000
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def text_of(value: object) -> str:
    """Whole floats without `.0`, days as ISO, booleans as ja and nej; NUL and half surrogates never get through."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    text = str(value).replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    return text.encode("utf-8", "replace").decode("utf-8")[:MOST_TEXT].strip()


def _number(value: float) -> str:
    if value != value or value in (float("inf"), float("-inf")):  # noqa: PLR0124  # the test for not-a-number
        return ""
    shown = float(f"{value:.15g}")  # spreadsheets show 15 digits; the rest is noise of binary fractions
    return str(int(shown)) if shown.is_integer() and abs(shown) < 10**15 else repr(shown)


def guarded(text: str) -> str:
    """Text that a spreadsheet would run as a formula, behind an apostrophe."""
    return "'" + text if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """What `guarded` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
