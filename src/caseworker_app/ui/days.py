"""Days in the language of the window; the order of their parts stays Swedish, since the cases are."""

from __future__ import annotations

import re
from datetime import date

from caseworker_app.domain import dates
from caseworker_app.ui.translation import in_language, translate

_WEEKDAY = r"(?:[a-z]+day,? )?"
_NAMED = (  # as English is written; the Swedish ways are those of the domain
    re.compile(
        _WEEKDAY + r"(?:the )?(?P<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?P<m>[a-z]+)\.?,? (?P<y>\d{4})", re.IGNORECASE
    ),
    re.compile(_WEEKDAY + r"(?P<m>[a-z]+)\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?,? (?P<y>\d{4})", re.IGNORECASE),
)
LEAST = 3  # letters of a month that is shortened
SHORT = 5  # letters of a month that is not shortened


def long_form(day: date) -> str:
    """A day in a sentence of the window."""
    return in_language(dates.long_form(day))


def read_day(typed: str) -> date:
    """A day as people type it, its month by its Swedish name or its name in the window; ValueError when it is none."""
    try:
        return dates.typed_day(typed)
    except ValueError:
        found = _named(" ".join(typed.split()))
        if found is None:
            raise
        return found


def as_iso(typed: str) -> str:
    """The day as every layer reads it; what is no day as it was typed."""
    try:
        return read_day(typed).isoformat()
    except ValueError:
        return typed


def _named(text: str) -> date | None:
    months = [month(number).lower() for number in range(1, 13)]
    if months == dates.MONTHS:
        return None
    for form in _NAMED:
        found = form.fullmatch(text)
        name = found["m"].lower() if found else ""
        if found and len(name) >= LEAST:
            numbers = [number for number, one in enumerate(months, 1) if one.startswith(name)]
            return date(int(found["y"]), numbers[0], int(found["d"])) if numbers else None
    return None


def no_day(typed: str) -> str:
    """What is said where a day is wanted and something else is typed."""
    return in_language(dates.no_day(typed))


def free_day(day: date) -> str:
    """What is said where a working day is wanted; empty for one."""
    said = dates.free_day(day)
    return in_language(said) if said is not None else ""


def weekday(day: date) -> str:
    return translate("labels", dates.WEEKDAYS[day.weekday()])


def short_month(day: date) -> str:
    """`jan`, `mars`, `juni`: where there is little room."""
    name = month(day.month)
    return name[:3] if len(name) > SHORT else name


def span(starts: date, ends: date) -> str:
    return in_language(dates.span(starts, ends))


def month(number: int) -> str:
    return translate("labels", dates.MONTHS[number - 1])
