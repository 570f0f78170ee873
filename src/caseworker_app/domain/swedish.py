"""Swedish order and comparison of words; å, ä and ö are letters of their own."""

from __future__ import annotations

import re
import unicodedata

from caseworker_app.sentences import Sentence

_KEPT = {"å": "å", "ä": "ä", "ö": "ö", "æ": "ä", "ø": "ö"}
_ORDER = {"å": "{", "ä": "|", "ö": "}"}  # the signs that follow z
_NUMBERS = re.compile(r"(\d+)")
_FORMS = re.compile(
    r"\b(ideell förening|ideella föreningen|föreningen|förening|stiftelsen|stiftelse|kommunen|kommuns?|region|i|för|och|ab|ek)\b"
)


class _Folds(dict[int, str]):
    """What each sign becomes, worked out the first time it is met."""

    def __missing__(self, sign: int) -> str:
        letter = chr(sign)
        plain = unicodedata.normalize("NFKD", letter)
        made = _KEPT.get(letter) or "".join(c for c in plain if not unicodedata.combining(c))
        self[sign] = made
        return made


_FOLDS = _Folds()
_SORTED = str.maketrans(_ORDER)
_A, _AE, _OE = _ORDER.values()


def fold(text: str) -> str:
    """Small letters without accents, but with å, ä and ö as they are."""
    small = text.casefold()
    return small if small.isascii() else unicodedata.normalize("NFC", small).translate(_FOLDS)


def sort_key(text: str) -> str:
    """Orders as a Swedish word list: å, ä, ö last, accents ignored."""
    small = text.casefold()
    plain = small if small.isascii() else small.replace("å", _A).replace("ä", _AE).replace("ö", _OE)
    return plain if plain.isascii() else fold(text).translate(_SORTED)


def natural(name: str) -> list[tuple[int, str]]:
    """Number 9 before number 10."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in _NUMBERS.split(name)]


def name_core(name: str) -> str:
    """A body's name without its legal form, signs and spaces, for comparing names."""
    words = re.sub(r"[^0-9a-zåäö ]+", " ", fold(name))
    return " ".join(_FORMS.sub(" ", words).split())


def counted(count: int, one: str, more: str) -> str:
    """`1 ärende`, `3 ärenden`."""
    return Sentence(f"{{count}} {one if count == 1 else more}", count=count)
