"""The list of granted bodies (lista över beviljade bidrag): what of each may be published, and what changed since the last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from caseworker_app.domain.call import Call
from caseworker_app.domain.identity import OrganisationNumber
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Protection
from caseworker_app.domain.swedish import sort_key

PROTECTED = "Skyddad uppgift"


class Move(StrEnum):
    """What became of a line since the last list."""

    NEW = "ny"
    CHANGED = "ändrat belopp"
    GONE = "utgått"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One granted body as it is published; `key` tells lines of two lists apart and is never published itself."""

    key: str
    track: str
    name: str
    orgnr: str
    kind: str
    title: str
    kommun: str
    county: str
    amount: Money
    day: date

    def as_data(self) -> dict[str, Any]:
        """As it is kept."""
        return {
            "key": self.key,
            "track": self.track,
            "name": self.name,
            "orgnr": self.orgnr,
            "kind": self.kind,
            "title": self.title,
            "kommun": self.kommun,
            "county": self.county,
            "kronor": self.amount.whole_kronor,
            "day": self.day.isoformat(),
        }

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> Line:
        values = {name: value for name, value in kept.items() if name not in ("kronor", "day")}
        return cls(**values, amount=Money.kronor(kept["kronor"]), day=date.fromisoformat(kept["day"]))


@dataclass(frozen=True, slots=True)
class Moved:
    """A line that is not as in the last list; `before` what it was then."""

    move: Move
    line: Line
    before: Money | None = None


def masked(line: Line, protection: Protection | None) -> Line:
    """Nothing that tells who or where of a protected body; its sum stays, so that the totals are true.

    A number that is no organisation number may be a person's and is left out whoever it is.
    """
    if protection is not None:
        return Line(
            key=line.key,
            track=line.track,
            name=PROTECTED,
            orgnr="",
            kind="",
            title="",
            kommun="",
            county="",
            amount=line.amount,
            day=line.day,
        )
    try:
        number = str(OrganisationNumber.parse(line.orgnr))
    except ValueError:
        number = ""
    values = {name: getattr(line, name) for name in line.__dataclass_fields__}
    return Line(**{**values, "orgnr": number})


def ordered(lines: Sequence[Line], tracks: Sequence[str]) -> tuple[Line, ...]:
    """By track in the call's order, then by name; protected ones last."""
    place = {track: at for at, track in enumerate(tracks)}
    return tuple(
        sorted(lines, key=lambda x: (place.get(x.track, len(place)), x.name == PROTECTED, sort_key(x.name), x.key))
    )


def moves(now: Sequence[Line], before: Sequence[Line]) -> tuple[Moved, ...]:
    """What is new, has another sum, or is gone; in the order of the lists."""
    held = {line.key: line for line in before}
    made = []
    for line in now:
        old = held.pop(line.key, None)
        if old is None:
            made.append(Moved(Move.NEW, line))
        elif old.amount != line.amount:
            made.append(Moved(Move.CHANGED, line, old.amount))
    return (*made, *(Moved(Move.GONE, line, line.amount) for line in held.values()))


@dataclass(frozen=True, slots=True)
class Listed:
    """A list as it stands; `number` 0 when it was never published, `since` the day of the list it is compared with."""

    call: Call
    number: int
    day: date
    lines: tuple[Line, ...]
    moved: tuple[Moved, ...]
    since: date | None
    sample: bool

    @property
    def amount(self) -> Money:
        return Money.total(line.amount for line in self.lines)

    @property
    def protected(self) -> int:
        return sum(1 for line in self.lines if line.name == PROTECTED)

    def of_track(self, track: str) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.track == track)

    def count(self, move: Move) -> int:
        return sum(1 for one in self.moved if one.move is move)
