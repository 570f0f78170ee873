"""What differs between two texts, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")


class Part(StrEnum):
    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that both versions have, or only the older or the newer one."""

    part: Part
    text: str


def difference(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces in reading order: without the added ones they are `old`, without the removed ones `new`."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    made: list[Piece] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            made.append(Piece(Part.SAME, "".join(before[i1:i2])))
            continue
        if i2 > i1:
            made.append(Piece(Part.REMOVED, "".join(before[i1:i2])))
        if j2 > j1:
            made.append(Piece(Part.ADDED, "".join(after[j1:j2])))
    return tuple(made)
