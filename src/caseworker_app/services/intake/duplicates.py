"""The same application twice: the same organisation number, or nearly the same name and project."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.fuzz import ratio

from caseworker_app.domain.swedish import fold, name_core
from caseworker_app.sentences import Sentence

WINDOW = 4
NAME_ALIKE = 93
TITLE_ALIKE = 85
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Known:
    """What an application is recognised by; `new` ones get the finding."""

    dnr: str
    orgnr: str
    name: str
    title: str
    new: bool


def doubles(known: Sequence[Known]) -> Iterator[tuple[int, str, str]]:
    """(index of the later one, value, sentence) for every pair; time grows with n log n."""
    yield from _same_number(known)
    yield from _near(known)


def _same_number(known: Sequence[Known]) -> Iterator[tuple[int, str, str]]:
    first: dict[str, int] = {}
    for index, one in enumerate(known):
        if not one.orgnr:
            continue
        earlier = first.setdefault(one.orgnr, index)
        if earlier != index and one.new:
            text = Sentence(
                "Organisationsnumret {orgnr} finns redan i {dnr}. Kontrollera om det är samma ansökan.",
                orgnr=one.orgnr,
                dnr=known[earlier].dnr,
            )
            yield index, one.orgnr, text


def _near(known: Sequence[Known]) -> Iterator[tuple[int, str, str]]:
    """Neighbours in the order of their names are compared, as far apart as the window."""
    cores = [name_core(one.name) for one in known]
    order = sorted(range(len(known)), key=lambda i: cores[i])
    for place, index in enumerate(order):
        for other in order[max(0, place - WINDOW) : place]:
            later, earlier = max(index, other), min(index, other)
            if known[later].new and _alike(known[earlier], known[later], cores[earlier], cores[later]):
                text = Sentence(
                    "Liknar {dnr} ({name}: {title}). Kontrollera om det är samma ansökan.",
                    dnr=known[earlier].dnr,
                    name=known[earlier].name,
                    title=known[earlier].title,
                )
                yield later, known[later].name, text


def _alike(one: Known, other: Known, core: str, other_core: str) -> bool:
    if one.orgnr and one.orgnr == other.orgnr:
        return False
    if not core or _DIGITS.findall(core) != _DIGITS.findall(other_core):
        return False
    return ratio(core, other_core) >= NAME_ALIKE and ratio(fold(one.title), fold(other.title)) >= TITLE_ALIKE
