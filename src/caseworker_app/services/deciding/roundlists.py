"""Rounds as they are read: the list of them, and one with its proposals, frames and what each still wants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.decision import signing_faults
from caseworker_app.domain.frame import Figures
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import CaseApplication
from caseworker_app.domain.records.office import Round
from caseworker_app.domain.records.reviews import Assessment
from caseworker_app.domain.states import DecisionState, Kind
from caseworker_app.domain.swedish import sort_key
from caseworker_app.errors import Barred, Fault
from caseworker_app.services.deciding.decisions import Decisions
from caseworker_app.services.deciding.frames import figures
from caseworker_app.services.deciding.wholes import Whole, whole
from caseworker_app.services.desk import Desk
from caseworker_app.store import proposals, queries
from caseworker_app.store.proposals import KindSum as KindSum  # noqa: PLC0414  # part of what this module hands out
from caseworker_app.store.proposals import ProposalLine as ProposalLine  # noqa: PLC0414  # as above
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A round with what it holds."""

    round: Round
    call_key: str
    call_title: str
    kinds: tuple[KindSum, ...]

    @property
    def count(self) -> int:
        return sum(one.count for one in self.kinds)

    @property
    def letters(self) -> int:
        return sum(one.letters for one in self.kinds)

    @property
    def amount(self) -> Money:
        return Money.total(one.amount for one in self.kinds)


@dataclass(frozen=True, slots=True)
class Decidable:
    """A call with something left to decide; `waiting` are its proposals that lie in no round, `taken` its days."""

    key: str
    title: str
    waiting: int
    taken: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class RoundSheet:
    """A round opened. `closed` are cases whose content who looks may not see; `names` turn logins into names,
    `people` are those who may take part today."""

    line: RoundLine
    call: Call
    inside: tuple[ProposalLine, ...]
    waiting: tuple[ProposalLine, ...]
    frames: tuple[Figures, ...]
    closed: frozenset[UUID]
    names: Mapping[str, str]
    people: tuple[tuple[str, str], ...] = ()

    @property
    def round(self) -> Round:
        return self.line.round


@dataclass(frozen=True, slots=True)
class Reading:
    """A proposal as the decider reads it."""

    whole: Whole
    application: CaseApplication
    assessments: tuple[Assessment, ...]
    missing: tuple[Fault, ...]

    @property
    def summary(self) -> str:
        """The application in its applicant's own words."""
        return str(self.application.texts.get("summary") or "")


class RoundLists:
    """Reading rounds; `missing` of proposals is asked apart, since it reads every case."""

    def __init__(self, desk: Desk, decisions: Decisions) -> None:
        self._desk = desk
        self._decisions = decisions

    def all(self) -> list[RoundLine]:
        """Every round of every call, newest day first."""
        with self._desk.reading() as work:
            held = work.rounds.find("day", "track")
            return self._lines(work, list(reversed(held)))

    def calls(self) -> list[Decidable]:
        """The calls a round can be opened for, first those with most proposals that wait for one."""
        with self._desk.reading() as work:
            left = proposals.undecided(work)
            days = {key: frozenset(r.day for r in work.rounds.find(call_id=key, track="")) for key in left}
            found = [Decidable(c.key, c.title, left[c.id], days[c.id]) for c in work.calls.find("key") if c.id in left]
        return sorted(found, key=lambda one: -one.waiting)

    def waiting(self) -> int:
        """How many presented rounds wait for a decision."""
        with self._desk.reading() as work:
            return proposals.presented(work)

    def open(self, round_id: UUID) -> RoundSheet:
        """One round; the frames are the versions that hold on its day or later."""
        with self._desk.reading() as work:
            held = work.rounds.get(round_id)
            stored = work.calls.get(held.call_id)
            found = proposals.of_round(work, held.id, held.call_id)
            people = work.people.find("name")
            barred = queries.barred(work, [one.case_id for one in found], self._desk.actor)
            return RoundSheet(
                line=self._lines(work, [held])[0],
                call=self._desk.call(work, stored.current_version),
                inside=tuple(one for one in found if one.round_id == held.id),
                waiting=tuple(one for one in found if one.round_id is None and held.track in ("", one.track)),
                frames=tuple(_newest(figures(work, held.call_id))),
                closed=frozenset(case for case, _ in barred),
                names={one.name: one.display_name for one in people},
                people=tuple(
                    sorted(
                        ((one.name, one.display_name) for one in people if one.active), key=lambda one: sort_key(one[1])
                    )
                ),
            )

    def missing(self, decision_ids: list[UUID]) -> dict[UUID, tuple[Fault, ...]]:
        """What each proposal still wants, also of the people when the actor is to decide; closed cases are left out."""
        found = {}
        for key in decision_ids:
            try:
                found[key] = tuple(self._decisions.missing(key))
            except Barred:
                continue
        return found

    def read(self, decision_id: UUID) -> Reading:
        """A proposal to decide upon; Barred where the content is closed."""
        with self._desk.reading() as work:
            parts = whole(work, decision_id)
            case_id = parts.decision.case_id
            application = work.applications.one(case_id=case_id)
            assert application is not None  # written with the case, in the same entry
            case = work.cases.get(case_id)
            call = self._desk.call(work, case.call_version_id)
            assessments = tuple(one for one in work.assessments.find("begun_at", case_id=case_id) if one.handed_in_at)
            people: list[Fault] = []
            if parts.decision.state is DecisionState.PRESENTED:
                people = list(signing_faults(parts.decision, self._desk.actor, four_eyes=call.rules.four_eyes))
        return Reading(parts, application, assessments, (*people, *self._wanting(parts)))

    def _wanting(self, parts: Whole) -> list[Fault]:
        if parts.decision.state is DecisionState.DECIDED:
            return []
        return self._decisions.missing(parts.decision.id)

    def _lines(self, work: UnitOfWork, held: list[Round]) -> list[RoundLine]:
        by_round: dict[UUID, list[KindSum]] = {}
        for one in proposals.kind_sums(work, [r.id for r in held]):
            by_round.setdefault(one.round_id, []).append(one)
        calls = {stored.id: stored for stored in work.calls.find()}
        order = {kind: place for place, kind in enumerate(Kind)}
        return [
            RoundLine(
                round=one,
                call_key=calls[one.call_id].key,
                call_title=calls[one.call_id].title,
                kinds=tuple(sorted(by_round.get(one.id, ()), key=lambda k: order[k.kind])),
            )
            for one in held
        ]


def _newest(found: list[Figures]) -> list[Figures]:
    """The newest version of each frame."""
    by_track = {one.frame.track: one for one in found}
    return list(by_track.values())
