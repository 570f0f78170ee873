"""Money frames (ramar) and what has been taken from them; a new version never changes an old one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from caseworker_app.domain import ledger as rules
from caseworker_app.domain.call import Call
from caseworker_app.domain.frame import Figures, in_force
from caseworker_app.domain.ledger import Bound, Column, Entry, Ledger
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.records.office import FrameVersion
from caseworker_app.domain.states import DecisionState, Role
from caseworker_app.errors import Fault, Rejected
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import ledger as lines
from caseworker_app.store import queries
from caseworker_app.store.carried import CALLS
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

    @shared_only(CALLS)
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
                    faults.append(
                        Fault("track", Sentence("Utlysningen har ingen sökandegrupp {track}.", track=one.track))
                    )
                elif one.amount < decided.get(one.track, ZERO):
                    faults.append(
                        Fault(
                            "amount",
                            Sentence(
                                "{tracks}: {amount} är mindre än det som redan är beslutat, {decided}.",
                                tracks=tracks[one.track],
                                amount=one.amount,
                                decided=decided[one.track],
                            ),
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

    def ledger(self, call_key: str) -> list[Ledger]:
        """The newest version of each frame, with the cases behind every sum and the later years that are bound.

        Proposals in cases that are closed to the reader stand in one line without names, so that sums are alike for all.
        """
        with self._desk.reading() as work:
            stored, call = self._desk.call_by_key(work, call_key)
            return ledgers(work, stored.id, call)


def ledgers(work: UnitOfWork, call_id: UUID, call: Call) -> list[Ledger]:
    """A ledger for each track that has a frame, in the call's order."""
    frames = work.frames.find(call_id=call_id)
    found = lines.entries(work, call_id)
    proposed = queries.sums(work, call_id, WAITING)
    made = []
    for track in call.tracks:
        held = rules.newest(frames, track.id)
        if held is not None:
            entries = found.get(track.id, [])
            shown = Money.total(one.amount for one in entries if one.column is Column.PROPOSED)
            if hidden := proposed.get(track.id, ZERO) - shown:
                entries = [*entries, Entry(Column.PROPOSED, None, "", "", hidden)]
            made.append(Ledger(held, track.frame_title, tuple(entries), years(work, call_id, call, track.id)))
    return made


def years(work: UnitOfWork, call_id: UUID, call: Call, track: str) -> tuple[Bound, ...]:
    """The call's commitments that a track's payments after the call's own year weigh on."""
    if not call.commitments:
        return ()
    paid = lines.bound(work, call_id)
    made = []
    for one in call.commitments:
        if one.group not in ("", track):
            continue
        found = [held for (of, year), held in paid.items() if year == one.year and one.group in ("", of)]
        made.append(Bound(one, tuple(entry for held in found for entry in held)))
    return tuple(made)


def room_faults(work: UnitOfWork, call: Call, held: Decision, plan: Mapping[int, Money]) -> list[Fault]:
    """Why a draft would take more than its frame or a later year has, were it proposed now; `plan` by year of payment."""
    frame = rules.newest(work.frames.find(call_id=held.call_id, track=held.track), held.track)
    taken = net_decided(work, held.call_id).get(held.track, ZERO)
    taken = taken + queries.sums(work, held.call_id, WAITING).get(held.track, ZERO)
    faults = rules.missing(frame, call.track(held.track).frame_title, taken, held.amount)
    return faults + rules.unbound(years(work, held.call_id, call, held.track), plan)


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
