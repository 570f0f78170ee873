"""The millimetres of an agency's letters: what fits no sheet is told with file, line and field."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from caseworker_app.domain.call_reader import read_call
from caseworker_app.domain.paper import Profile, misplaced
from caseworker_app.errors import Rejected
from caseworker_app.services.administration.calls import read_folder, read_whole

FOLDER = Path(__file__).parents[1] / "journeys" / "calls" / "levande-vatten-2031"
WRONG = (
    ("address_left = 140", "address_left", "högra kant"),
    ("address_top = 20", "address_top", "ligger över"),
    ("address_height = 12.5", "address_height", "minst 20 mm"),
    ("body_top = 60", "body_top", "slutar"),
    ("later_top = 190", "later_top", "lämnar mindre"),
    ("foot = 10", "foot", "minst 22 mm"),
    ("margin = 70", "margin", "högst"),
    ("logo_width = 100", "reference_top", "logotypens ruta"),
    ("logo_height = 400", "logo_height", "A4-ark"),
    ("logo_left = -1", "logo_left", "A4-ark"),
    ('margin = "25 mm"', "margin", "ska vara ett tal"),
    ("margin = true", "margin", "ska vara ett tal"),
    ("adress_left = 20", "adress_left", "okänt fält"),
)


def with_page(lines: str) -> dict[str, bytes]:
    files = dict(read_folder(str(FOLDER)))
    files["agency.toml"] += f"\n[page]\n{lines}\n".encode()
    return files


def test_the_profile_that_comes_with_the_program_fits_its_sheet() -> None:
    assert list(misplaced(Profile())) == []
    assert read_call(dict(read_folder(str(FOLDER)))).agency.page == Profile()


def test_an_agency_sets_its_own_millimetres() -> None:
    left = "address_left = 20\nreference_left = 120\nreference_width = 65\nlogo_width = 90\naddress_top = 44.5"
    page = read_whole(with_page(left)).agency.page
    assert (page.address_left, page.address_top, page.reference_width) == (20.0, 44.5, 65.0)
    assert page.body_top == Profile().body_top


@pytest.mark.parametrize(("line", "field", "why"), WRONG, ids=lambda text: str(text)[:30])
def test_what_fits_no_sheet_is_told_at_its_line(line: str, field: str, why: str) -> None:
    files = with_page(line)
    with pytest.raises(Rejected) as caught:
        read_whole(files)
    [told] = [one.text for one in caught.value.faults if f"page.{field}: " in one.text and why in one.text]
    found = re.match(r"agency\.toml, rad (\d+), page\.", told)
    assert found is not None
    lines = files["agency.toml"].decode().split("\n")
    wanted = line if line.startswith(f"{field} ") else "[page]"
    assert lines[int(found[1]) - 1] == wanted
