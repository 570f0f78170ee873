"""Two people who have changed the same thing: field by field against what both began from."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any


class Fate(Enum):
    """What becomes of one field."""

    SAME = auto()
    MINE = auto()
    THEIRS = auto()
    CLASH = auto()


Same = Callable[[Any, Any], bool]


def equal(one: Any, other: Any) -> bool:
    return bool(one == other)


def fate(base: Any, mine: Any, theirs: Any, same: Same = equal) -> Fate:
    """Only what both have changed, and not alike, is for a person to choose."""
    if same(mine, theirs):
        return Fate.SAME
    if same(mine, base):
        return Fate.THEIRS
    return Fate.MINE if same(theirs, base) else Fate.CLASH


def joined(before: Any, after: Any, theirs: Any) -> list[Any]:
    """Of lists that both add to: both sides' additions; what I took away is taken away."""
    gone = [one for one in before or [] if one not in (after or [])]
    kept = [one for one in theirs or [] if one not in gone]
    return sorted([*kept, *(one for one in after or [] if one not in kept)])


@dataclass(frozen=True)
class Manner:
    """How the fields of a record meet.

    `wholes` are fields that only make sense together: when each side has changed some of one, that is a clash.
    `joins` are lists that both add to, `follows` go with what else I have changed, `derived` are never mine.
    """

    wholes: Collection[Collection[str]] = ()
    joins: Collection[str] = ()
    follows: Collection[str] = ()
    derived: Collection[str] = ()


PLAIN = Manner()


@dataclass
class Merged:
    """All fields as they are to stand, and those that wait for a choice (base, mine, theirs)."""

    values: dict[str, Any] = field(default_factory=dict)
    clash: dict[str, tuple[Any, Any, Any]] = field(default_factory=dict)
    mine: set[str] = field(default_factory=set)


def merged(
    base: Mapping[str, Any],
    mine: Mapping[str, Any],
    theirs: Mapping[str, Any],
    manner: Manner = PLAIN,
    same: Same = equal,
) -> Merged:
    """What I have changed goes on top of what they have; nothing of either is lost without a choice."""
    found = Merged(dict(theirs))
    fates = {n: fate(base[n], mine[n], theirs[n], same) for n in mine if n not in (*manner.derived, *manner.follows)}
    for name in manner.joins:
        found.values[name] = joined(base[name], mine[name], theirs[name])
        fates.pop(name, None)
    for whole in manner.wholes:
        sides = {fates[name] for name in whole if name in fates} - {Fate.SAME}
        if len(sides) > 1 or Fate.CLASH in sides:
            fates.update({name: Fate.CLASH for name in whole if fates.get(name, Fate.SAME) is not Fate.SAME})
    for name, what in fates.items():
        if what is Fate.CLASH:
            found.clash[name] = (base[name], mine[name], theirs[name])
        elif what is Fate.MINE:
            found.values[name] = mine[name]
            found.mine.add(name)
    if found.mine:
        found.values.update({name: mine[name] for name in manner.follows if name in mine})
    return found
