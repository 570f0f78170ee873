"""The first room's facts: what waits for a person, what is due, where a call and its money stand; few queries, one moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from caseworker_app.domain.call import Call, KeyDate
from caseworker_app.domain.frame import Figures, in_force
from caseworker_app.domain.records.office import Person, Round, StoredCall
from caseworker_app.domain.states import AppealState, CaseState, Role, RoundState
from caseworker_app.services.casework.awaited import awaited
from caseworker_app.services.deciding.frames import figures
from caseworker_app.services.desk import Desk
from caseworker_app.services.overviews.worklists import Deadline, deadline
from caseworker_app.store import lists, overviews, queries
from caseworker_app.store.lists import Head, WorkLine
from caseworker_app.store.marks import Halfway
from caseworker_app.store.work import UnitOfWork

S = CaseState
HEADS = 300
TRYING = (Role.DECIDER, Role.ADMINISTRATOR)
FORWARDING = (Role.CASEWORKER, Role.REGISTRAR)


class Wait(StrEnum):
    """What can wait for a person."""

    JAV = "jav"
    CHECK = "check"
    ANSWERED = "answered"
    OVERDUE = "overdue"
    ASSESS = "assess"
    SECOND = "second"
    RETURNED = "returned"
    PROPOSE = "propose"
    DECIDE = "decide"
    REVIEW = "review"
    REGISTER = "register"
    TRY = "try"
    APPEAL = "appeal"
    FORWARD = "forward"


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much of a kind waits; `first` names the case or round to begin with, `case` is one to open at once.

    `begin` is the case or round named, to be chosen in the list; `states` are those of the cases counted.
    """

    what: Wait
    count: int
    first: str = ""
    case: UUID | None = None
    begin: UUID | None = None
    states: frozenset[CaseState] = frozenset()


@dataclass(frozen=True, slots=True)
class DueLine:
    """A deadline in one of the person's cases."""

    case_id: UUID
    dnr: str
    applicant: str
    deadline: Deadline


@dataclass(frozen=True, slots=True)
class FrameLine:
    """A frame in force today."""

    title: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class Overview:
    """A call as one person meets it today."""

    key: str
    title: str
    today: date
    regulations: tuple[str, ...]
    dates: tuple[KeyDate, ...]
    rounds: tuple[Round, ...]
    waiting: tuple[Waiting, ...]
    due: tuple[DueLine, ...]
    frames: tuple[FrameLine, ...]
    states: Mapping[CaseState, int]
    heads: tuple[Head, ...]
    names: Mapping[str, str]
    numbers: Mapping[UUID, str]

    @property
    def cases(self) -> int:
        return sum(self.states.values())


class Overviews:
    """Reading the first room."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, call_key: str) -> Overview:
        """Everything from one state of the database."""
        today = self._desk.clock.today()
        with self._desk.reading() as work:
            person = self._desk.person(work)
            stored, call = self._desk.call_by_key(work, call_key)
            mine = list(lists.work_lines(work, stored.id, handler=person.name))
            heads = lists.heads(work, limit=HEADS)
            told = {head.case_id for head in heads if head.case_id is not None}
            return Overview(
                key=stored.key,
                title=call.title,
                today=today,
                regulations=tuple(dict.fromkeys(track.regulation for track in call.tracks)),
                dates=tuple(sorted(call.dates, key=lambda one: one.start)),
                rounds=tuple(work.rounds.find("day", call_id=stored.id)),
                waiting=tuple(_waiting(self._desk, work, person, stored, mine)),
                due=tuple(_due(mine)),
                frames=tuple(_frames(work, stored, call, today)),
                states=overviews.by_state(work, stored.id),
                heads=tuple(heads),
                names={one.name: one.display_name for one in work.people.find()},
                numbers=lists.numbers(work, sorted(told)),
            )

    def count(self) -> int:
        """How many kinds of work wait for who acts, over all calls; for the room's badge."""
        with self._desk.reading() as work:
            person, found = self._desk.person(work), 0
            for stored in work.calls.find():
                mine = list(lists.work_lines(work, stored.id, handler=person.name))
                found += sum(1 for one in _waiting(self._desk, work, person, stored, mine) if one.what in PRESSING)
            return found


PRESSING = (
    *(Wait.ANSWERED, Wait.OVERDUE, Wait.SECOND, Wait.RETURNED, Wait.DECIDE, Wait.REGISTER, Wait.TRY, Wait.APPEAL),
    Wait.FORWARD,
)


def _waiting(
    desk: Desk, work: UnitOfWork, person: Person, stored: StoredCall, mine: Sequence[WorkLine]
) -> list[Waiting]:
    """In the order it should be dealt with; what is nothing is left out."""
    made: list[Waiting] = []
    if person.has(Role.DECIDER):
        rounds = overviews.presented_rounds(work, stored.id)
        first = rounds[0] if rounds else None
        made.append(Waiting(Wait.DECIDE, len(rounds), first[1] if first else "", begin=first[0] if first else None))
    if person.has(Role.REGISTRAR):
        made.append(Waiting(Wait.REGISTER, overviews.to_register(work, stored.id)))
    if any(person.has(role) for role in TRYING):
        made.append(Waiting(Wait.TRY, overviews.untried(work)))
    if person.has(Role.DECIDER):
        made.append(_appealed(work, stored, Wait.APPEAL, AppealState.RECEIVED))
    if any(person.has(role) for role in FORWARDING):
        made.append(_appealed(work, stored, Wait.FORWARD, AppealState.TIMELY))
    second = awaited(desk, work, person, call_id=stored.id)
    if mine or second:
        made += _handling(work, mine, second, desk.clock.today())
    return [one for one in made if one.count]


def _appealed(work: UnitOfWork, stored: StoredCall, what: Wait, state: AppealState) -> Waiting:
    """Appeals wait a week at most, so they are opened at once."""
    found = overviews.appeals(work, stored.id, state)
    case, applicant = found[0] if found else (None, "")
    return Waiting(what, len(found), applicant, case)


def _handling(work: UnitOfWork, mine: Sequence[WorkLine], second: Sequence[Halfway], today: date) -> list[Waiting]:
    """What waits in the cases a person handles, and for their assessment in those of others."""
    ids = [line.id for line in mine]
    asked = {one.id for one in queries.unasked(work)}
    done = overviews.handed_in(work, ids) | {one.case_id for one in second}
    back = set(overviews.returned(work))
    received = set(overviews.received_reports(work, ids))
    answered = overviews.answered_completions(work, ids)

    def those(what: Wait, test: Callable[[WorkLine], bool]) -> Waiting:
        found = [line for line in mine if test(line)]
        if not found:
            return Waiting(what, 0)
        states = frozenset(line.state for line in found)
        return Waiting(what, len(found), found[0].applicant, begin=found[0].id, states=states)

    return [
        those(Wait.JAV, lambda line: line.id in asked),
        those(Wait.OVERDUE, lambda line: line.completion_due is not None and line.completion_due < today),
        those(Wait.ANSWERED, lambda line: line.id in answered and line.state in OPEN),
        those(Wait.RETURNED, lambda line: line.id in back),
        those(Wait.CHECK, lambda line: line.state is S.REGISTERED),
        Waiting(Wait.SECOND, len(second), second[0].applicant, begin=second[0].case_id)
        if second
        else Waiting(Wait.SECOND, 0),
        those(Wait.ASSESS, lambda line: line.state in (S.CHECKED, S.ASSESSMENT) and line.id not in done),
        those(Wait.PROPOSE, lambda line: line.state is S.ASSESSED and line.id not in back),
        those(Wait.REVIEW, lambda line: line.id in received),
    ]


OPEN = (S.REGISTERED, S.CHECKED, S.COMPLETION, S.ASSESSMENT, S.ASSESSED, S.GRANTED, S.REPORTED)


def _due(mine: Sequence[WorkLine]) -> list[DueLine]:
    """The next deadline of each case, the oldest first."""
    found = [(deadline(line), line) for line in mine]
    rows = [DueLine(line.id, line.dnr, line.applicant, due) for due, line in found if due is not None]
    return sorted(rows, key=lambda row: (row.deadline, row.dnr))


def _frames(work: UnitOfWork, stored: StoredCall, call: Call, today: date) -> list[FrameLine]:
    held = figures(work, stored.id)
    made = []
    for track in call.tracks:
        now = in_force([one.frame for one in held], track.id, today)
        made += [FrameLine(track.frame_title, one) for one in held if now is not None and one.frame.id == now.id]
    return made


def decided(rounds: Sequence[Round]) -> frozenset[date]:
    """The days on which a round was decided."""
    return frozenset(one.day for one in rounds if one.state is RoundState.DECIDED)
