"""The ledger of a money frame: what has been taken from it and given back, each sum led back to its cases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from caseworker_app.domain.call import Commitment
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.records.office import FrameVersion
from caseworker_app.errors import Fault
from caseworker_app.sentences import Sentence


class Column(StrEnum):
    """The columns of a ledger; what is repaid belongs to the state and makes no room in the frame."""

    DECIDED = "beslutat"
    SUPPLEMENT = "tilläggsbidrag"
    PROPOSED = "föreslaget"
    DECLINED = "avstått"
    REPAID = "återbetalat"


@dataclass(frozen=True, slots=True)
class Entry:
    """What one case has in one column; without a case: what lies in cases that are closed to who reads."""

    column: Column
    case_id: UUID | None
    dnr: str
    applicant: str
    amount: Money


@dataclass(frozen=True, slots=True)
class Bound:
    """What decisions and proposals bind of a later year's money (bemyndigande), case by case."""

    commitment: Commitment
    entries: tuple[Entry, ...] = ()

    @property
    def decided(self) -> Money:
        return Money.total(one.amount for one in self.entries if one.column is Column.DECIDED)

    @property
    def proposed(self) -> Money:
        return Money.total(one.amount for one in self.entries if one.column is Column.PROPOSED)

    @property
    def left(self) -> Money:
        return self.commitment.amount - self.decided - self.proposed


@dataclass(frozen=True, slots=True)
class Ledger:
    """The newest version of a frame with everything that weighs on it, and the years it binds."""

    frame: FrameVersion
    title: str
    entries: tuple[Entry, ...]
    years: tuple[Bound, ...] = ()

    def sum(self, column: Column) -> Money:
        return Money.total(one.amount for one in self.entries if one.column is column)

    def of(self, column: Column) -> tuple[Entry, ...]:
        """The cases behind a sum, in the order of their numbers."""
        return tuple(one for one in self.entries if one.column is column)

    @property
    def net_decided(self) -> Money:
        return self.sum(Column.DECIDED) + self.sum(Column.SUPPLEMENT) - self.sum(Column.DECLINED)

    @property
    def left(self) -> Money:
        return self.frame.amount - self.net_decided - self.sum(Column.PROPOSED)


def newest(frames: Iterable[FrameVersion], track: str) -> FrameVersion | None:
    """The version that proposals are held against: the last that is known, also when its day has not come."""
    return max((f for f in frames if f.track == track), key=lambda f: (f.valid_from, f.id), default=None)


def missing(frame: FrameVersion | None, title: str, taken: Money, asked: Money) -> list[Fault]:
    """Why a proposal does not fit in its frame, with the amount that is missing."""
    if asked <= ZERO:
        return []
    if frame is None:
        return [Fault("frame", Sentence("{title}: ingen ram är registrerad.", title=title))]
    over = taken + asked - frame.amount
    if over <= ZERO:
        return []
    return [
        Fault(
            "frame",
            Sentence(
                "Förslaget ryms inte. {title}: {over} saknas. Ramen är {amount}, beslutat och föreslaget är {taken}. Ändra beloppet eller registrera en ny anslagspost.",
                title=title,
                over=over,
                amount=frame.amount,
                taken=taken,
            ),
        )
    ]


def unbound(years: Iterable[Bound], asked: Mapping[int, Money]) -> list[Fault]:
    """Why a proposal binds more of a later year than the call may."""
    return [
        Fault(
            "frame",
            Sentence(
                "Bemyndigandet för {year} är {amount} och räcker inte: {lacking} saknas.",
                year=one.commitment.year,
                amount=one.commitment.amount,
                lacking=asked[one.commitment.year] - one.left,
            ),
        )
        for one in years
        if asked.get(one.commitment.year, ZERO) > one.left
    ]
