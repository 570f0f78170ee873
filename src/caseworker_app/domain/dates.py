"""Swedish days: reading them, writing them, working days and the arrival rule."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from holidays import country_holidays

from caseworker_app.domain.money import NO_BREAK
from caseworker_app.sentences import Sentence

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
WEEKDAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
_SPREADSHEET_ZERO = date(1899, 12, 30)
_FORMS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?:[T ]\d{1,2}[:.]\d{2}.*)?"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?:\.0+)?"),
    re.compile(r"(?P<d>\d{1,2})[/.](?P<m>\d{1,2})[ /.-]+(?P<y>\d{4})"),
    re.compile(r"(?P<y>\d{4})[/.](?P<m>\d{1,2})[/.](?P<d>\d{1,2})"),
)
_NAMED = re.compile(r"(?:[a-zåäö]+dag(?:en)? )?(?:den )?(\d{1,2})(?:\.|:?e|:?a)? ([a-zåäö]+)\.? (\d{4})", re.IGNORECASE)
_COUNTED = re.compile(r"[2-6]\d{4}(\.\d+)?")


def parse_day(typed: str) -> date:
    """A day in the ways people and spreadsheets write it; ValueError when it is none. Never guesses a month before a day."""
    text = " ".join(typed.replace(NO_BREAK, " ").split())
    for form in _FORMS:
        found = form.fullmatch(text)
        if found:
            return date(int(found["y"]), int(found["m"]), int(found["d"]))
    named = _NAMED.fullmatch(text)
    if named:
        month = _month(named[2].lower())
        return date(int(named[3]), month, int(named[1]))
    if _COUNTED.fullmatch(text):
        return _SPREADSHEET_ZERO + timedelta(days=int(text.split(".")[0]))
    raise ValueError(Sentence("{typed} är inget datum.", typed=repr(typed)))


def typed_day(typed: str) -> date:
    """As `parse_day`, but a bare number is no day: only spreadsheets count days."""
    if _COUNTED.fullmatch(typed.strip()):
        raise ValueError(Sentence("{typed} är inget datum.", typed=repr(typed)))
    return parse_day(typed)


def _month(name: str) -> int:
    for number, month in enumerate(MONTHS, 1):
        if month == name or (len(name) >= 3 and month.startswith(name)):
            return number
    raise ValueError(Sentence("{name} är ingen månad.", name=repr(name)))


def no_day(typed: str) -> Sentence:
    """What is said where a day is wanted and something else is typed."""
    if not typed.strip():
        return Sentence("Skriv en dag, till exempel 2020-06-30.")
    return Sentence("{typed} är ingen dag. Skriv till exempel 2020-06-30.", typed=typed.strip())


def long_form(day: date) -> Sentence:
    """As in running text, `12 juni 2020`, never broken over lines; the window says its month in its own language."""
    return Sentence("{day}\u00a0{month}\u00a0{year}", day=day.day, month=_named(day), year=day.year)


def span(starts: date, ends: date) -> Sentence:
    """`1 juli – 31 december 2020`: the year once where both days have the same."""
    first = long_form(starts)
    if starts.year == ends.year:
        first = Sentence("{day}\u00a0{month}", day=starts.day, month=_named(starts))
    return Sentence("{first} – {last}", first=first, last=long_form(ends))


def _named(day: date) -> Sentence:
    return Sentence.named(MONTHS[day.month - 1])


@lru_cache(maxsize=32)
def _free_days(year: int) -> frozenset[date]:
    """Public holidays and the eves that the law of 1930:173 puts beside them."""
    found = country_holidays("SE", years=year, categories=("public", "de_facto"))
    return frozenset(found)


def is_working_day(day: date) -> bool:
    return day.weekday() < 5 and day not in _free_days(day.year)


def next_working_day(day: date) -> date:
    """The day itself, else the first working day after it."""
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


def working_day_before(day: date) -> date:
    """The nearest working day before a day."""
    day -= timedelta(days=1)
    while not is_working_day(day):
        day -= timedelta(days=1)
    return day


def free_day(day: date) -> Sentence | None:
    """What is said where a working day is wanted; None for one."""
    if is_working_day(day):
        return None
    return Sentence(
        "{day} är ingen arbetsdag ({weekday}). Närmast följande är {next}.",
        day=day.isoformat(),
        weekday=Sentence.named(WEEKDAYS[day.weekday()]),
        next=next_working_day(day).isoformat(),
    )


def presumed_arrival(reached: date, channel: str) -> date:
    """The day an application counts as arrived (22 § FL).

    Post that reaches the agency counts from the nearest working day before, unless that is improbable; the first
    emptying of the letter box likewise. Every other channel counts from the day itself.
    """
    return working_day_before(reached) if channel.strip().lower() in ("post", "brevlåda") else reached
