"""Lists and sums read straight from the tables, without loading whole records."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import starmap
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, false, func, or_, select, tuple_

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import CaseState, DecisionState, Kind
from caseworker_app.store import asking
from caseworker_app.store.journal.tables import Entry, Payload
from caseworker_app.store.search import hits, matching
from caseworker_app.store.tables.reviews import AssessmentRow, RecusalRow
from caseworker_app.store.views import (
    BARRED,
    DECIDED,
    DECLINED,
    DOCUMENT_LAST,
    HANDOVERS,
    LETTERLESS,
    REGISTER,
    REPORTS,
    ROUND_LINES,
    SUMS,
)
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case as lists show it; `granted` is the sum of its decided series."""

    id: UUID
    dnr: str
    applicant: str
    orgnr: str
    track: str
    title: str
    arrived: date
    state: CaseState
    handler: str | None
    sought: Money
    granted: Money


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What a list shows; empty fields leave nothing out. `call_id` None = every call."""

    call_id: UUID | None = None
    states: tuple[CaseState, ...] = ()
    tracks: tuple[str, ...] = ()
    handler: str | None = None
    search: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the next page begins: the last row of the page before."""

    arrived: date
    id: UUID


_R = REGISTER.c
_LINES = select(
    _R.id,
    func.coalesce(_R.dnr, ""),
    _R.applicant_name,
    _R.orgnr,
    _R.track,
    _R.title,
    _R.arrived,
    _R.state,
    _R.handler,
    _R.sought,
    _R.granted,
)


def case_page(work: UnitOfWork, wanted: CaseFilter, *, after: Place | None = None, limit: int = 200) -> list[CaseLine]:
    """A page of cases by arrival day, oldest first; pages are found by key, so the millionth is as quick as the first."""
    query = _LINES.where(*_conditions(work, wanted)).order_by(REGISTER.c.arrived, REGISTER.c.id).limit(limit)
    if after is not None:
        query = query.where(later(REGISTER.c.arrived, REGISTER.c.id, after))
    return list(starmap(CaseLine, work.connection.execute(query).all()))


def later(arrived: ColumnElement[date], key: ColumnElement[UUID], after: Place) -> ColumnElement[bool]:
    """Behind this place, in the one form that both engines search an index by."""
    return tuple_(arrived, key) > tuple_(after.arrived, after.id, types=(arrived.type, key.type))


def case_count(work: UnitOfWork, wanted: CaseFilter) -> int:
    query = select(func.count()).select_from(REGISTER).where(*_conditions(work, wanted))
    return int(work.connection.execute(query).scalar_one())


def _conditions(work: UnitOfWork, wanted: CaseFilter) -> list[ColumnElement[bool]]:
    made: list[ColumnElement[bool]] = []
    if wanted.call_id is not None:
        made.append(REGISTER.c.call_id == wanted.call_id)
    if wanted.states:
        made.append(REGISTER.c.state.in_(wanted.states))
    if wanted.tracks:
        made.append(REGISTER.c.track.in_(wanted.tracks))
    if wanted.handler is not None:
        made.append(REGISTER.c.handler == wanted.handler)
    if wanted.search.strip():
        chosen = matching(work.connection, wanted.search, _reader(work))
        made.append(false() if chosen is None else REGISTER.c.id.in_(chosen))
    return made


def found(work: UnitOfWork, search: str) -> list[UUID]:
    """The cases that have every word; what is closed to who acts is found by its register row only."""
    return hits(work.connection, search, _reader(work))


def _reader(work: UnitOfWork) -> str | None:
    return work.actor if work.guard else None


def sums(
    work: UnitOfWork, call_id: UUID, states: Sequence[DecisionState], until: date | None = None
) -> dict[str, Money]:
    """By track, the money of a call's decisions in these states, up to and including a day."""
    query = _sums(tuple(states), until is None)
    found = asking.rows(work.connection, query, {"call": call_id} | ({} if until is None else {"until": until}))
    return {track: _money(amount) for track, amount in found}


@lru_cache(maxsize=64)
def _sums(states: tuple[DecisionState, ...], ever: bool) -> Select[str, Money]:
    s = SUMS.c
    wanted = or_(false(), *(s.state == state for state in states))
    query = select(s.track, func.coalesce(func.sum(s.amount), 0)).where(s.call_id == bindparam("call"), wanted)
    return (query if ever else query.where(s.day <= bindparam("until"))).group_by(s.track)


def declined(work: UnitOfWork, call_id: UUID, until: date | None = None) -> dict[str, Money]:
    """By track, what recipients of a call have declined, up to and including a day."""
    if until is not None:
        found = asking.rows(work.connection, _DECLINED_UNTIL, {"call": call_id, "until": until})
    else:
        found = asking.rows(work.connection, _DECLINED, {"call": call_id})
    return {track: _money(amount) for track, amount in found}


_DECLINED = (
    select(DECLINED.c.track, func.sum(DECLINED.c.amount))
    .where(DECLINED.c.call_id == bindparam("call"))
    .group_by(DECLINED.c.track)
)
_DECLINED_UNTIL = _DECLINED.where(DECLINED.c.day <= bindparam("until"))


def declined_cases(work: UnitOfWork, call_id: UUID) -> dict[UUID, Money]:
    """By case, what its recipient has declined."""
    d = DECLINED.c
    query = select(d.case_id, func.sum(d.amount)).where(d.call_id == call_id).group_by(d.case_id)
    return {case: _money(amount) for case, amount in work.connection.execute(query)}


def _money(value: object) -> Money:
    return value if isinstance(value, Money) else Money(int(str(value)))


@dataclass(frozen=True, slots=True)
class DecidedLine:
    """One decided decision, as statistics count it."""

    case_id: UUID
    track: str
    kind: Kind
    amount: Money
    day: date | None
    serial: int


def decided(work: UnitOfWork, call_id: UUID) -> list[DecidedLine]:
    """Every decided decision of a call in the order of their days."""
    d = DECIDED.c
    query = (
        select(d.case_id, d.track, d.kind, d.amount, d.day, d.serial)
        .where(d.call_id == call_id)
        .order_by(d.day, d.case_id, d.serial)
    )
    return [DecidedLine(*row) for row in work.connection.execute(query)]


def by_track(work: UnitOfWork, call_id: UUID) -> dict[str, tuple[int, Money]]:
    """By track, how many cases and how much they apply for."""
    query = (
        select(REGISTER.c.track, func.count(), func.coalesce(func.sum(REGISTER.c.sought), 0))
        .where(REGISTER.c.call_id == call_id)
        .group_by(REGISTER.c.track)
    )
    return {track: (count, _money(amount)) for track, count, amount in work.connection.execute(query)}


@dataclass(frozen=True, slots=True)
class ReportLine:
    case_id: UUID
    kind: str
    state: str
    due: date
    received: date | None


def reports(work: UnitOfWork, call_id: UUID) -> list[ReportLine]:
    """Every expected report of a call's cases."""
    r = REPORTS.c
    query = select(r.case_id, r.kind, r.state, r.due, r.received).where(r.call_id == call_id).order_by(r.kind, r.due)
    return [ReportLine(*row) for row in work.connection.execute(query)]


def letterless(work: UnitOfWork, call_id: UUID | None = None) -> list[UUID]:
    """Decided decisions whose letter is not frozen yet, oldest first."""
    query = select(LETTERLESS.c.id).order_by(LETTERLESS.c.day, LETTERLESS.c.id)
    if call_id is not None:
        query = query.where(LETTERLESS.c.call_id == call_id)
    return list(work.connection.execute(query).scalars())


@dataclass(frozen=True, slots=True)
class AssessorLine:
    id: UUID
    assessor: str
    handed_in: bool


_ASSESSORS = select(AssessmentRow.id, AssessmentRow.assessor, AssessmentRow.handed_in_at.is_not(None)).where(
    AssessmentRow.case_id == bindparam("case")
)


def assessors(work: UnitOfWork, case_id: UUID) -> list[AssessorLine]:
    """Who assesses a case and who is done; on a server only what row-level security lets through."""
    return [AssessorLine(*row) for row in asking.rows(work.connection, _ASSESSORS, {"case": case_id})]


_BARRED = select(BARRED.c.case_id, BARRED.c.person)
_BARRED_FROM_ONE = _BARRED.where(BARRED.c.case_id == bindparam("case"), BARRED.c.person == bindparam("who"))


def barred(work: UnitOfWork, case_ids: Sequence[UUID], person: str = "") -> set[tuple[UUID, str]]:
    """Who takes no part in these cases because of jäv, as (case, login)."""
    if len(case_ids) == 1 and person:
        alone = asking.rows(work.connection, _BARRED_FROM_ONE, {"case": case_ids[0], "who": person})
        return {(case, login) for case, login in alone}
    query = _BARRED.where(BARRED.c.case_id.in_(case_ids))
    if person:
        query = query.where(BARRED.c.person == person)
    return {(case, login) for case, login in work.connection.execute(query)}


def last_document(work: UnitOfWork, case_id: UUID) -> int:
    """The highest document number of a case, also where its content is closed to who acts."""
    query = select(DOCUMENT_LAST.c.number).where(DOCUMENT_LAST.c.case_id == case_id)
    return int(work.connection.execute(query).scalar() or 0)


def handover_digests(work: UnitOfWork) -> list[tuple[UUID, str]]:
    """The digests of applications that were handed over again with another content."""
    return [
        (case, str(digest)) for case, digest in work.connection.execute(select(HANDOVERS.c.case_id, HANDOVERS.c.digest))
    ]


@dataclass(frozen=True, slots=True)
class Asked:
    """A case whose jäv question waits for an answer: names only."""

    id: UUID
    dnr: str
    applicant: str


def cases_in_rounds(work: UnitOfWork, round_ids: Sequence[UUID]) -> set[UUID]:
    """The cases whose decisions lie in these rounds, also those that are closed to who acts."""
    query = select(ROUND_LINES.c.case_id).where(ROUND_LINES.c.round_id.in_(round_ids))
    return set(work.connection.execute(query).scalars())


def has_answered(work: UnitOfWork, case_id: UUID) -> bool:
    """Whether who acts has answered the jäv question of a case before."""
    query = select(RecusalRow.id).where(RecusalRow.case_id == case_id, RecusalRow.person == work.actor).limit(1)
    return work.connection.execute(query).first() is not None


def unasked(work: UnitOfWork, call_id: UUID | None = None) -> list[Asked]:
    """Cases that who acts has not answered the jäv question for, in the order of their numbers' days."""
    r = REGISTER.c
    answered = select(RecusalRow.id).where(RecusalRow.case_id == r.id, RecusalRow.person == work.actor)
    query = select(r.id, func.coalesce(r.dnr, ""), r.applicant_name).where(~answered.exists()).order_by(r.arrived, r.id)
    if call_id is not None:
        query = query.where(r.call_id == call_id)
    return [Asked(*row) for row in work.connection.execute(query)]


def case_of(work: UnitOfWork, decision_id: UUID) -> tuple[UUID, str]:
    """The case of a decided decision and its diary number; read from the register, so jäv does not stand in the way."""
    query = select(REGISTER.c.id, REGISTER.c.dnr).join(DECIDED, DECIDED.c.case_id == REGISTER.c.id)
    case_id, dnr = work.connection.execute(query.where(DECIDED.c.id == decision_id)).one()
    return case_id, str(dnr or "")


def newest_entry(work: UnitOfWork) -> int:
    """The number of the journal's last entry, 0 in a new database."""
    return int(work.connection.execute(select(func.max(Entry.number))).scalar() or 0)


def touched(work: UnitOfWork, after: int) -> list[tuple[UUID | None, str]]:
    """The cases and kinds of object in the journal's entries after a number, each pair once."""
    query = select(Entry.case_id, Entry.object_type).where(Entry.number > after).distinct()
    return [(case, kind) for case, kind in work.connection.execute(query)]


@dataclass(frozen=True, slots=True)
class EntryLine:
    """A head of the journal with its body; no body where the rows themselves are the payload, or it is disposed of."""

    number: int
    at: int
    actor: str
    kind: str
    object_type: str
    object: UUID
    body: str | None


def entries_of(work: UnitOfWork, case_id: UUID, limit: int = 500) -> list[EntryLine]:
    """The newest entries of a case, newest first."""
    query = (
        select(Entry.number, Entry.at, Entry.actor, Entry.kind, Entry.object_type, Entry.object, Payload.body)
        .outerjoin(Payload, Payload.number == Entry.number)
        .where(Entry.case_id == case_id)
        .order_by(Entry.number.desc())
        .limit(limit)
    )
    return [EntryLine(*row) for row in work.connection.execute(query)]


def entry_count(work: UnitOfWork, case_id: UUID) -> int:
    return int(
        work.connection.execute(select(func.count()).select_from(Entry).where(Entry.case_id == case_id)).scalar_one()
    )


def wordings(work: UnitOfWork, decision_id: UUID) -> list[tuple[int, datetime, str, str]]:
    """(entry, time, actor, words) of a draft after every entry of the journal that touched its paragraphs."""
    query = (
        select(Entry.number, Entry.at, Entry.actor, Payload.body)
        .join(Payload, Payload.number == Entry.number)
        .where(Entry.object == decision_id, Payload.body.is_not(None), Entry.kind.in_(("create", "change", "delete")))
        .order_by(Entry.number)
    )
    held: dict[str, dict[str, Any]] = {}
    made = []
    for number, at, actor, body in work.connection.execute(query):
        lines = [line for line in json.loads(body or "[]") if line[0] == "paragraph"]
        for _, key, sign, values in sorted(lines, key=lambda line: "-+".find(line[2])):
            if sign == "-":
                held.pop(key, None)
            else:
                changed = values if sign == "+" else {name: pair[1] for name, pair in values.items()}
                held[key] = held.get(key, {}) | changed
        if lines:
            rows = sorted(held.values(), key=lambda row: (row["section"], row["position"]))
            words = "\n\n".join(row["text"] for row in rows if row["text"])
            made.append((number, datetime.fromtimestamp(at / 1_000_000, UTC), actor, words))
    return made
