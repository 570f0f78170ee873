"""Values as people and spreadsheets write them: money, yes and no."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from caseworker_app.domain.money import Money
from caseworker_app.sentences import Sentence

_SPACES = re.compile(r"[\s\u00a0\u2009\u202f']")
_UNITS = {
    **dict.fromkeys(("", "kr", "kr.", "krona", "kronor", "sek", ":-", ":–", ",-"), 1),
    **dict.fromkeys(("tkr", "tkr.", "ksek", "tusen", "tusenkr", "tusenkronor"), 1000),
    **dict.fromkeys(("mkr", "mkr.", "mnkr", "msek", "milj", "milj.", "milj.kr", "miljon", "miljoner"), 10**6),
    **dict.fromkeys(("miljonkr", "miljonerkr", "miljonkronor", "miljonerkronor"), 10**6),
    "mdkr": 10**9,
}
_MONEY = re.compile(r"(?P<sign>[-−]?)(?P<number>\d+(?:[.,]\d+)?)(?P<unit>:[-–]|,-|[a-z.]+|)")
_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]{2,}")
_GROUPED = re.compile(r"\d{1,3}([.,]\d{3})+")
_YES = frozenset(("ja", "j", "yes", "y", "1", "1.0", "x", "sant", "true", "sann"))
_NO = frozenset(("nej", "n", "no", "0", "0.0", "falskt", "false", "falsk"))


def parse_money(typed: str) -> Money:
    """An amount in kronor, thousands or millions; ValueError when it is none.

    The decimal mark is a comma, or a point as spreadsheets hand numbers over; a point is never a thousands mark:
    `1.250` and `1.250.000` are refused, since nobody can tell what they mean; so is `1,250` in kronor.
    """
    text = _SPACES.sub("", typed).lower()
    text = text.removeprefix("sek").removeprefix("kr")
    found = _MONEY.fullmatch(text)
    if not found or found["unit"] not in _UNITS:
        raise ValueError(Sentence("{typed} är inget belopp.", typed=repr(typed)))
    number = found["number"]
    if _GROUPED.fullmatch(number) and ("." in number or _UNITS[found["unit"]] == 1):
        raise ValueError(
            Sentence("{typed} går inte att tolka: punkt och komma används inte som tusentalstecken.", typed=repr(typed))
        )
    try:
        ore = Decimal(number.replace(",", ".")) * _UNITS[found["unit"]] * 100
    except InvalidOperation as error:
        raise ValueError(Sentence("{typed} är inget belopp.", typed=repr(typed))) from error
    if ore != ore.to_integral_value():
        raise ValueError(Sentence("{typed} har delar av ett öre.", typed=repr(typed)))
    if ore > 10**15:
        raise ValueError(Sentence("{typed} är orimligt stort.", typed=repr(typed)))
    return Money(-int(ore) if found["sign"] else int(ore))


def is_email(typed: str) -> bool:
    """Whether it is written as one address."""
    return _EMAIL.fullmatch(typed) is not None


def parse_yes_no(typed: str) -> bool | None:
    """Ja or nej in the usual ways; None when nothing is answered; ValueError for anything else."""
    text = typed.strip().lower()
    if not text:
        return None
    if text in _YES:
        return True
    if text in _NO:
        return False
    raise ValueError(Sentence("{typed} är varken ja eller nej.", typed=repr(typed)))
