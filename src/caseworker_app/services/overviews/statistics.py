"""Figures of a call: always queries over what was decided, never stored numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.frame import Figures
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.payment import Totals
from caseworker_app.domain.states import Kind, ReportState
from caseworker_app.services.deciding.frames import figures
from caseworker_app.services.desk import Desk
from caseworker_app.services.paying.payments import call_totals
from caseworker_app.store import claim_queries, queries
from caseworker_app.store.claim_queries import ClaimSums
from caseworker_app.store.queries import DecidedLine, ReportLine


@dataclass(frozen=True, slots=True)
class RoundFigures:
    """One decision day, all tracks together; `granted` counts new recipients, supplements stand apart."""

    day: date
    granted: int
    granted_by_group: Mapping[str, int]
    refused: int
    dismissed: int
    supplements: int
    sum_granted: Money


@dataclass(frozen=True, slots=True)
class ReportFigures:
    expected: int
    received: int
    late: int
    accepted: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """Everything a call adds up to today."""

    applications: int
    applications_by_group: Mapping[str, int]
    rounds: tuple[RoundFigures, ...]
    recipients: int
    recipients_by_group: Mapping[str, int]
    declined: int
    sum_applied: Money
    sum_granted: Money
    frames: tuple[Figures, ...]
    payments: Totals
    reports: Mapping[str, ReportFigures]
    claims: ClaimSums

    def as_json(self) -> dict[str, Any]:
        """As the design's `stats`: money in whole kronor where it is whole."""
        return {
            "applications": self.applications,
            "applications_by_group": dict(self.applications_by_group),
            "rounds": [_round_json(one) for one in self.rounds],
            "recipients": self.recipients,
            "recipients_by_group": dict(self.recipients_by_group),
            "declined": self.declined,
            "sum_applied": self.sum_applied,
            "sum_granted": self.sum_granted,
            "frames": [_frame_json(one) for one in self.frames],
            "payments": {"paid": self.payments.paid, "held": self.payments.held, "due": self.payments.due},
            "reports": {
                kind: {"expected": r.expected, "received": r.received, "late": r.late, "accepted": r.accepted}
                for kind, r in self.reports.items()
            },
            "claims": {
                "recovered": self.claims.recovered,
                "waived": self.claims.waived,
                "repaid": self.claims.repaid,
                "interest": self.claims.interest,
            },
        }


def _round_json(one: RoundFigures) -> dict[str, Any]:
    return {
        "id": one.day.isoformat(),
        "date": one.day.isoformat(),
        "granted": one.granted,
        "granted_by_group": dict(one.granted_by_group),
        "refused": one.refused,
        "dismissed": one.dismissed,
        "supplements": one.supplements,
        "sum_granted": one.sum_granted,
    }


def _frame_json(one: Figures) -> dict[str, Any]:
    return {
        "group": one.frame.track,
        "valid_from": one.frame.valid_from.isoformat(),
        "amount": one.frame.amount,
        "source": one.frame.source,
        "invented": one.frame.invented,
        "decided": one.decided,
        "proposed": one.proposed,
        "left": one.left,
    }


class StatisticsService:
    """Counting a call."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, call_key: str) -> Statistics:
        """All figures in one reading transaction, so that they agree with each other."""
        with self._desk.reading() as work:
            stored, call = self._desk.call_by_key(work, call_key)
            tracks = [track.id for track in call.tracks]
            arrived = queries.by_track(work, stored.id)
            decided = queries.decided(work, stored.id)
            lines = queries.reports(work, stored.id)
            gone = queries.declined_cases(work, stored.id)
            rounds = rounds_of(decided, tracks)
            recipients = _sum_groups(tracks, [r.granted_by_group for r in rounds])
            return Statistics(
                applications=sum(count for count, _ in arrived.values()),
                applications_by_group={track: arrived.get(track, (0, ZERO))[0] for track in tracks},
                rounds=rounds,
                recipients=sum(recipients.values()),
                recipients_by_group=recipients,
                declined=_declined(decided, gone),
                sum_applied=Money.total(amount for _, amount in arrived.values()),
                sum_granted=Money.total(line.amount for line in decided),
                frames=tuple(figures(work, stored.id)),
                payments=call_totals(self._desk, work, stored.id),
                reports=_reports(call, lines, self._desk.clock.today()),
                claims=claim_queries.sums(work, stored.id),
            )


def rounds_of(decided: Sequence[DecidedLine], tracks: Sequence[str]) -> tuple[RoundFigures, ...]:
    """By decision day; a case is a new recipient on the day its decided sum first rises above zero."""
    sums: dict[object, Money] = {}
    days: dict[date, list[DecidedLine]] = {}
    new: dict[date, Counter[str]] = {}
    for line in decided:
        day = line.day or date.min
        days.setdefault(day, []).append(line)
        before = sums.get(line.case_id, ZERO)
        sums[line.case_id] = before + line.amount
        if before <= ZERO < sums[line.case_id]:
            new.setdefault(day, Counter())[line.track] += 1
    return tuple(_round(day, lines, new.get(day, Counter()), tracks) for day, lines in sorted(days.items()))


def _round(day: date, lines: Sequence[DecidedLine], new: Counter[str], tracks: Sequence[str]) -> RoundFigures:
    kinds = Counter(line.kind for line in lines)
    return RoundFigures(
        day=day,
        granted=new.total(),
        granted_by_group={track: new[track] for track in tracks},
        refused=kinds[Kind.REFUSAL],
        dismissed=kinds[Kind.DISMISSAL],
        supplements=kinds[Kind.SUPPLEMENT],
        sum_granted=Money.total(line.amount for line in lines),
    )


def _sum_groups(tracks: Sequence[str], parts: Sequence[Mapping[str, int]]) -> dict[str, int]:
    return {track: sum(part.get(track, 0) for part in parts) for track in tracks}


def _reports(call: Call, lines: Sequence[ReportLine], today: date) -> dict[str, ReportFigures]:
    made = {}
    for kind in call.reports:
        mine = [line for line in lines if line.kind == kind.id]
        late = [x for x in mine if (x.received or today) > x.due]
        made[kind.id] = ReportFigures(
            expected=len(mine),
            received=sum(1 for line in mine if line.received),
            late=len(late),
            accepted=sum(1 for line in mine if line.state == ReportState.ACCEPTED),
        )
    return made


def _declined(decided: Sequence[DecidedLine], gone: Mapping[UUID, Money]) -> int:
    """How many recipients have declined all of what they were granted."""
    granted: dict[UUID, Money] = {}
    for line in decided:
        granted[line.case_id] = granted.get(line.case_id, ZERO) + line.amount
    return sum(1 for case, amount in gone.items() if ZERO < granted.get(case, ZERO) <= amount)
