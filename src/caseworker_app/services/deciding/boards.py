"""The allocation board as one person may see it: points still hidden from them are not in it, nor in its order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from caseworker_app.domain.allocation import Choice, Contender, Plan, Ranking, Standing, Terms, plan
from caseworker_app.domain.assessment import spread
from caseworker_app.domain.call import Call
from caseworker_app.domain.call_review import Criterion
from caseworker_app.domain.ledger import Column, Ledger
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.states import CaseState, Kind
from caseworker_app.services.deciding.frames import WAITING, ledgers
from caseworker_app.services.desk import Desk
from caseworker_app.store import board as rows
from caseworker_app.store.board import BoardLine, OpenLine
from caseworker_app.store.work import UnitOfWork

ENDED = (CaseState.REFUSED, CaseState.DISMISSED, CaseState.WRITTEN_OFF, CaseState.DECLINED, CaseState.CLOSED)
WITHOUT = (Kind.REFUSAL, Kind.DISMISSAL, Kind.WRITE_OFF)


@dataclass(frozen=True, slots=True)
class BoardTrack:
    """The cases of a track against its frame; `closed` are cases whose content who looks may not open."""

    id: str
    title: str
    criteria: tuple[Criterion, ...]
    ledger: Ledger
    contenders: tuple[Contender, ...]
    states: Mapping[UUID, CaseState]
    drafts: Mapping[UUID, OpenLine]
    closed: frozenset[UUID]
    _ranking: list[Ranking] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def terms(self) -> Terms:
        """As the call and the frame have it today."""
        return Terms(self.ledger.frame.amount, {one.id: one.weight for one in self.criteria})

    @property
    def held(self) -> Money:
        """What the frame has given or promised already, in all cases."""
        return self.ledger.net_decided + self.ledger.sum(Column.PROPOSED)

    def plan(
        self, terms: Terms | None = None, choices: Mapping[UUID, Choice] | None = None, before: Plan | None = None
    ) -> Plan:
        """As these terms and choices have it; what is as in `before` is kept from there."""
        if not self._ranking:
            self._ranking.append(Ranking(self.contenders, self.criteria))
        return plan(self._ranking[0], terms or self.terms, choices or {}, self.held, before)


@dataclass(frozen=True, slots=True)
class Board:
    """A call's allocation, track by track."""

    call_id: UUID
    call: Call
    tracks: tuple[BoardTrack, ...]

    def track(self, key: str) -> BoardTrack:
        """The track with this id; KeyError when it has no frame."""
        for one in self.tracks:
            if one.id == key:
                return one
        raise KeyError(key)


def board(desk: Desk, work: UnitOfWork, call_id: UUID, call: Call) -> Board:
    """Read in a handful of queries, whatever the number of cases."""
    sight = Sight(desk, work, call_id)
    found = rows.lines(work, call_id)
    shown = sight.points(found)
    settled = rows.settled(work, call_id)
    waiting: dict[UUID, list[OpenLine]] = {}
    for one in rows.undecided(work, call_id):
        waiting.setdefault(one.case_id, []).append(one)
    tracks = []
    for ledger in ledgers(work, call_id, call):
        key = ledger.frame.track
        mine = [line for line in found if line.track == key]
        criteria = call.criteria_of(key)
        contenders = []
        for line in mine:
            own = waiting.get(line.id, []) if sight.opens(line) else []
            given = shown.get(line.id, ())
            far = spread(criteria, given) if call.rules.spread_limit else {}
            apart = any(n >= call.rules.spread_limit and (line.id, c) not in settled for c, n in far.items())
            contenders.append(_contender(line, own, given, call.track(key).assessors, apart=apart))
        tracks.append(
            BoardTrack(
                id=key,
                title=call.track(key).title,
                criteria=criteria,
                ledger=ledger,
                contenders=tuple(contenders),
                states={line.id: line.state for line in mine},
                drafts={
                    line.id: one
                    for line in mine
                    for one in waiting.get(line.id, [])
                    if one.state not in WAITING and one.kind not in WITHOUT and sight.opens(line)
                },
                closed=frozenset(line.id for line in mine if not sight.opens(line)),
            )
        )
    return Board(call_id, call, tuple(tracks))


class Sight:
    """What of a whole call is open to who acts, by the same rules as `services.gate`, asked for all cases at once."""

    def __init__(self, desk: Desk, work: UnitOfWork, call_id: UUID) -> None:
        self._desk, self._work, self._call_id = desk, work, call_id
        self._answered, self._barred = rows.answered(work)
        self._handed_in, self._own = rows.handed_in(work, call_id)

    def opens(self, line: BoardLine) -> bool:
        """The jäv question answered, or not asked, and no jäv."""
        if line.id in self._barred:
            return False
        return line.id in self._answered or not self._desk.call(self._work, line.version).rules.recusal_question

    def sees(self, line: BoardLine) -> bool:
        """Others' assessments: once one's own is handed in, or the case has all it wants."""
        call = self._desk.call(self._work, line.version)
        full = self._handed_in.get(line.id, 0) >= call.track(line.track).assessors
        return self.opens(line) and (line.id in self._own or full or not call.rules.hidden_assessments)

    def points(self, found: Sequence[BoardLine]) -> dict[UUID, tuple[Mapping[str, int], ...]]:
        """By case the assessments that are shown."""
        seen = {line.id for line in found if self.sees(line)}
        made: dict[UUID, dict[UUID, dict[str, int]]] = {}
        for case, assessment, criterion, given in rows.points(self._work, self._call_id):
            if case in seen:
                made.setdefault(case, {}).setdefault(assessment, {})[criterion] = given
        return {case: tuple(by.values()) for case, by in made.items()}


def _contender(
    line: BoardLine, own: Sequence[OpenLine], points: tuple[Mapping[str, int], ...], wanted: int, *, apart: bool
) -> Contender:
    waits = Money.total(one.amount for one in own if one.state in WAITING)
    draft = next((one for one in own if one.state not in WAITING), None)
    fixed, taken = None, ZERO
    if line.granted > ZERO:
        fixed, taken = Standing.DECIDED, line.granted
    elif waits > ZERO or line.state in (CaseState.PROPOSED, CaseState.PRESENTED):
        fixed, taken = (Standing.PROPOSED, waits) if waits > ZERO else (Standing.CLOSED, ZERO)
    elif line.state in ENDED or (draft is not None and draft.kind in WITHOUT):
        fixed = Standing.CLOSED
    elif draft is not None:
        fixed = Standing.DRAFT
    return Contender(
        case_id=line.id,
        dnr=line.dnr,
        applicant=line.applicant,
        track=line.track,
        sought=line.sought,
        points=points,
        wanted=wanted,
        fixed=fixed,
        taken=taken,
        offered=draft.amount if draft is not None else ZERO,
        apart=apart,
    )
