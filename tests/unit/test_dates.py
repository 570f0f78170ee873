"""Days: read as people and spreadsheets write them; working days; the arrival rule of 22 § FL."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker_app.domain.dates import (
    is_working_day,
    long_form,
    next_working_day,
    parse_day,
    presumed_arrival,
    span,
    typed_day,
    working_day_before,
)

MAY_14 = date(2020, 5, 14)
DAYS = st.dates(min_value=date(1955, 1, 1), max_value=date(2090, 12, 31))


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "2020-05-14",
            "2020-5-14",
            " 2020-05-14 ",
            "20200514",
            "20200514.0",
            "2020-05-14 10:35",
            "2020-05-14T10:35:00Z",
        ),
        *("14/5 2020", "14/5/2020", "14.5.2020", "14/5-2020", "2020/05/14", "2020.05.14"),
        *("14 maj 2020", "den 14 maj 2020", "14 Maj 2020", "14 maj. 2020", "14:e maj 2020", "torsdag 14 maj 2020"),
        *("torsdagen den 14 maj 2020", "14\u00a0maj\u00a02020", "43965", "43965.0", "43965.6041666667"),
    ],
)
def test_a_day_is_read_as_people_and_spreadsheets_write_it(typed: str) -> None:
    assert parse_day(typed) == MAY_14


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "",
            "snart",
            "2020",
            "2020-05",
            "2020-13-01",
            "2020-02-30",
            "2019-02-29",
            "5/14/2020",
            "14 foo 2020",
            "14 ma 2020",
        ),
        *("200514", "14-05-20", "0000-01-01", "2020-05-14 eller 15", "1.5", "143965", "#N/A", "14 maj"),
    ],
)
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_day(typed)


@given(DAYS)
def test_every_way_of_writing_a_day_reads_back(day: date) -> None:
    serial = str((day - date(1899, 12, 30)).days)
    assert {parse_day(form) for form in (day.isoformat(), long_form(day), f"{day:%Y%m%d}", serial)} == {day}


def test_a_number_is_a_day_in_a_spreadsheet_and_none_where_one_types() -> None:
    assert parse_day("44000") == date(2020, 6, 18)
    with pytest.raises(ValueError, match="inget datum"):
        typed_day(" 44000 ")
    assert typed_day("20200618") == date(2020, 6, 18)


def test_a_span_tells_the_year_once_where_it_is_the_same() -> None:
    first, last = date(2020, 8, 1), date(2021, 4, 9)
    assert span(first, last).replace("\u00a0", " ") == "1 augusti 2020 – 9 april 2021"
    assert span(last, last).replace("\u00a0", " ") == "9 april – 9 april 2021"


@given(st.text(max_size=20))
def test_any_text_is_a_day_or_a_value_error(typed: str) -> None:
    with suppress(ValueError, OverflowError):
        assert isinstance(parse_day(typed), date)


@pytest.mark.parametrize(
    "free",
    [
        date(2020, 1, 1),
        date(2020, 1, 6),
        date(2020, 4, 10),
        date(2020, 4, 13),
        date(2020, 5, 1),
        date(2020, 5, 21),
        date(2020, 6, 19),
        date(2020, 6, 20),
        date(2020, 12, 24),
        date(2020, 12, 25),
        date(2020, 12, 31),
        date(2020, 5, 16),
        date(2020, 11, 15),
        date(2023, 6, 6),
    ],
)
def test_holidays_eves_and_weekends_are_no_working_days(free: date) -> None:
    assert not is_working_day(free)


@pytest.mark.parametrize("day", [date(2020, 5, 15), date(2020, 6, 12), date(2020, 4, 9), date(2020, 12, 23)])
def test_other_weekdays_are_working_days(day: date) -> None:
    assert is_working_day(day)


@pytest.mark.parametrize(
    ("day", "moved"),
    [
        (date(2020, 11, 15), date(2020, 11, 16)),
        (date(2020, 6, 19), date(2020, 6, 22)),
        (date(2020, 12, 24), date(2020, 12, 28)),
        (date(2020, 12, 31), date(2021, 1, 4)),
        (date(2020, 5, 15), date(2020, 5, 15)),
    ],
)
def test_a_last_day_that_is_free_moves_forward(day: date, moved: date) -> None:
    assert next_working_day(day) == moved


@pytest.mark.parametrize(
    ("reached", "channel", "counted"),
    [
        (date(2020, 5, 18), "post", date(2020, 5, 15)),
        (date(2020, 5, 19), "Post ", date(2020, 5, 18)),
        (date(2020, 5, 18), "brevlåda", date(2020, 5, 15)),
        (date(2020, 5, 22), "post", date(2020, 5, 20)),
        (date(2020, 5, 18), "e-post", date(2020, 5, 18)),
        (date(2020, 5, 18), "e-tjänst", date(2020, 5, 18)),
        (date(2020, 5, 18), "bud", date(2020, 5, 18)),
        (date(2020, 5, 18), "reception", date(2020, 5, 18)),
        (date(2020, 5, 18), "", date(2020, 5, 18)),
    ],
)
def test_post_counts_from_the_working_day_before(reached: date, channel: str, counted: date) -> None:
    assert presumed_arrival(reached, channel) == counted


@given(DAYS)
def test_moved_days_are_working_days_with_none_between(day: date) -> None:
    after, before = next_working_day(day), working_day_before(day)
    assert before < day <= after
    assert is_working_day(before)
    assert is_working_day(after)
    between = [before + timedelta(days=n) for n in range(1, (after - before).days)]
    assert [d for d in between if is_working_day(d)] in ([], [day])
