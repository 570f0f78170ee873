"""What a typed value says at once."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from caseworker_app.domain.eligibility import Body
from caseworker_app.services.administration import calls
from caseworker_app.ui.intake.hints import Known, budget_sum, hint

CALL = calls.check("delmos-2020")
KNOWN = Known(CALL, {"212000-2973": Body("212000-2973", "Provköpings kommun", "kommun")})
NBSP = "\u00a0"


def _said(field: str, **values: str) -> tuple[str, bool]:
    asked = next(one for one in CALL.fields if one.id == field)
    found = hint(KNOWN, asked, values)
    return found.text.replace(NBSP, " "), found.wrong


@pytest.mark.parametrize(
    ("field", "values", "text", "wrong"),
    [
        ("orgnr", {"orgnr": "2120002973"}, "Provköpings kommun i registret", False),
        ("orgnr", {"orgnr": "212000-2973", "name": "Annan kommun"}, "tillhör Provköpings kommun", True),
        ("orgnr", {"orgnr": "212000-2979"}, "Kontrollsiffran stämmer inte", True),
        ("orgnr", {"orgnr": "212000-0019"}, "inte i registret", False),
        ("orgnr", {"orgnr": "802002-4280"}, "", False),
        ("giro", {"giro": "160-9908"}, "Bankgiro 160-9908", False),
        ("giro", {"giro": "160-9907"}, "Kontrollsiffran", True),
        ("sought", {"sought": "mycket"}, "belopp i kronor", True),
        ("sought", {"sought": "-5"}, "negativt", True),
        ("starts", {"starts": "snart"}, "är ingen dag", True),
        ("email", {"email": "anna@"}, "e-postadress", True),
        ("arrived", {"arrived": "i går"}, "är ingen dag", True),
        ("channel", {}, "22 § FL", False),
        ("channel", {"arrived": "2020-05-18", "channel": "post"}, "inkommen 15 maj 2020", False),
        ("channel", {"arrived": "2020-05-18", "channel": "e-post"}, "efter sista ansökningsdag", True),
        ("channel", {"arrived": "2020-05-12", "channel": "bud"}, "inkommen 12 maj 2020.", False),
    ],
)
def test_a_value_says_what_was_understood_or_what_is_wrong(
    field: str, values: Mapping[str, str], text: str, wrong: bool
) -> None:
    said, bad = _said(field, **values)
    assert text in said
    assert bad is wrong


@pytest.mark.parametrize(
    ("sought", "lines", "text", "wrong"),
    [
        ("1 000 000", {"a": "800 000", "b": "200 000"}, "samma som sökt belopp", False),
        ("1 000 000", {"a": "800 000"}, "200 000 kr mindre än", True),
        ("1 000", {"a": "1 500,50"}, "500,50 kr mer än", True),
        ("1 000", {"a": "x"}, "går inte att läsa", True),
        ("", {"a": "5"}, "Summa 5 kr", False),
    ],
)
def test_budget_lines_are_summed_against_what_is_sought(
    sought: str, lines: Mapping[str, str], text: str, wrong: bool
) -> None:
    found = budget_sum(sought, lines)
    assert text in found.text.replace(NBSP, " ")
    assert found.wrong is wrong
