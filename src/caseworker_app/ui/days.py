"""Days in the language of the window; the order of their parts stays Swedish, since the cases are."""

from __future__ import annotations

from datetime import date

from caseworker_app.domain import dates
from caseworker_app.ui.translation import in_language, translate

SHORT = 5  # letters of a month that is not shortened


def long_form(day: date) -> str:
    """A day in a sentence of the window."""
    return in_language(dates.long_form(day))


def no_day(typed: str) -> str:
    """What is said where a day is wanted and something else is typed."""
    return in_language(dates.no_day(typed))


def free_day(day: date) -> str:
    """What is said where a working day is wanted; empty for one."""
    if dates.is_working_day(day):
        return ""
    text = translate("days", "{day} är ingen arbetsdag ({weekday}). Närmast följande är {next}.")
    following = dates.next_working_day(day).isoformat()
    return text.format(day=day.isoformat(), weekday=weekday(day), next=following)


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
