"""Money frames (ramar) and what has been taken from them; a new version never changes an old one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from caseworker_app.domain.frame import Figures, in_force
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.records.office import FrameVersion
from caseworker_app.domain.states import DecisionState, Role
from caseworker_app.errors import Fault, Rejected
from caseworker_app.services.desk import Desk
from caseworker_app.store import queries
from caseworker_app.store.work import UnitOfWork

RECORDING = (Role.ADMINISTRATOR, Role.FINANCE)
WAITING = (DecisionState.PROPOSED, DecisionState.PRESENTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFrame:
    """A frame from a day on, with the document it rests on; `invented` marks a sample's own figure."""

    track: str
    valid_from: date
    amount: Money
    source: str
    source_day: date | None = None
    invented: bool = False


class Frames:
    """Recording changed appropriations and showing what is left."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def record(self, call_key: str, new: Sequence[NewFrame]) -> list[FrameVersion]:
        """New versions, all at once; Rejected when one is below what is decided already."""
        with self._desk.work() as work:
            self._desk.person(work, *RECORDING)
            stored, call = self._desk.call_by_key(work, call_key)
            decided = net_decided(work, stored.id)
            tracks = {track.id: track.frame_title for track in call.tracks}
            faults = []
            for one in new:
                if one.track not in tracks:
                    faults.append(Fault("track", f"Utlysningen har ingen sökandegrupp {one.track}."))
                elif one.amount < decided.get(one.track, ZERO):
                    faults.append(
                        Fault(
                            "amount",
                            f"{tracks[one.track]}: {one.amount} är mindre än det som redan är beslutat, "
                            f"{decided[one.track]}.",
                        )
                    )
            Rejected.collect(faults)
            made = [
                work.frames.add(
                    FrameVersion(
                        id=self._desk.new_id(),
                        call_id=stored.id,
                        track=one.track,
                        valid_from=one.valid_from,
                        amount=one.amount,
                        source=one.source,
                        source_day=one.source_day,
                        invented=one.invented,
                        recorded_by=self._desk.actor,
                    )
                )
                for one in new
            ]
            work.commit()
        return made

    def figures(self, call_key: str) -> list[Figures]:
        """Every version of every frame, each as on its last day."""
        with self._desk.reading() as work:
            stored, _ = self._desk.call_by_key(work, call_key)
            return figures(work, stored.id)


def figures(work: UnitOfWork, call_id: UUID) -> list[Figures]:
    """Versions by track and day; what is proposed weighs on the newest version only."""
    frames = work.frames.find("track", "valid_from", call_id=call_id)
    proposed = queries.sums(work, call_id, WAITING)
    made = []
    for frame in frames:
        later = [f.valid_from for f in frames if f.track == frame.track and f.valid_from > frame.valid_from]
        last = min(later) - timedelta(days=1) if later else None
        decided = net_decided(work, call_id, last).get(frame.track, ZERO)
        waiting = ZERO if later else proposed.get(frame.track, ZERO)
        made.append(Figures(frame, decided, waiting))
    return made


def net_decided(work: UnitOfWork, call_id: UUID, until: date | None = None) -> dict[str, Money]:
    """By track, what was decided less what recipients have declined: that money is back in the frame."""
    made = queries.sums(work, call_id, [DecisionState.DECIDED], until)
    for track, amount in queries.declined(work, call_id, until).items():
        made[track] = made.get(track, ZERO) - amount
    return made


def guarding(work: UnitOfWork, call_id: UUID, tracks: Sequence[str], on: date) -> dict[str, FrameVersion | None]:
    """The frames that hold on a day, locked until the end so that nobody else decides against them meanwhile."""
    frames = work.frames.find(call_id=call_id)
    held = {track: in_force(frames, track, on) for track in sorted(tracks)}
    return {track: work.frames.get(frame.id, lock=work.local) if frame else None for track, frame in held.items()}
