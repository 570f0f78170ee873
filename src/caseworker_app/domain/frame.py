"""Money frames (ramar): which version holds on a day, what is left, and the hard stop."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.records.office import FrameVersion
from caseworker_app.errors import Fault
from caseworker_app.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Figures:
    """A frame version with what was decided and proposed up to its last day, cumulated from the call's start."""

    frame: FrameVersion
    decided: Money
    proposed: Money

    @property
    def left(self) -> Money:
        return self.frame.amount - self.decided - self.proposed


def in_force(frames: Iterable[FrameVersion], track: str, on: date) -> FrameVersion | None:
    """The newest version of a track's frame that holds on a day."""
    held = [f for f in frames if f.track == track and f.valid_from <= on]
    return max(held, key=lambda f: (f.valid_from, f.id), default=None)


def overdrawn(
    frames: Mapping[str, FrameVersion | None],
    decided: Mapping[str, Money],
    wanted: Mapping[str, Money],
    titles: Mapping[str, str],
) -> list[Fault]:
    """A fault for each track whose frame cannot hold what is wanted on top of what was decided."""
    faults = []
    for track, asked in wanted.items():
        if asked <= ZERO:
            continue
        frame = frames.get(track)
        title = titles.get(track, track)
        if frame is None:
            faults.append(Fault("frame", Sentence("{title}: ingen ram gäller på beslutsdagen.", title=title)))
            continue
        taken = decided.get(track, ZERO)
        over = taken + asked - frame.amount
        if over > ZERO:
            faults.append(
                Fault(
                    "frame",
                    Sentence(
                        "{title} räcker inte: ramen är {amount}, beslutat är {taken} och det här är {asked}. Det är {over} för mycket.",
                        title=title,
                        amount=frame.amount,
                        taken=taken,
                        asked=asked,
                        over=over,
                    ),
                )
            )
    return faults
