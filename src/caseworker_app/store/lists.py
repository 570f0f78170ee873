"""The worklist as rows: the register with deadlines and marks, every page from one state of the database."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import starmap
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Select, and_, exists, func, or_, select

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import CaseState
from caseworker_app.store.journal.tables import Entry, Payload
from caseworker_app.store.marks import Out
from caseworker_app.store.views import BARRED, REGISTER, WORKLIST
from caseworker_app.store.work import UnitOfWork

PAGE = 5000
TELLING = ("completion", "decision", "report", "round", "appeal", "payment_run", "settlement", "claim")
COLUMNS = ("closed_on", "answered", "letter_id", "plan_text")
_W = WORKLIST.c


class WorkLine(NamedTuple):
    """A case as the worklist shows it. `findings` wait to be settled, `later` came in after the application;
    `barred` says that who reads takes no part in it because of jäv, `awaited` that their assessment is the next one;
    `offline` tells who has it along."""

    id: UUID
    call_id: UUID
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
    town: str
    handler_name: str
    completion_due: date | None
    report_due: date | None
    round_day: date | None
    answer_due: date | None
    findings: int
    notes: int
    later: int
    barred: bool
    awaited: bool = False
    offline: Sequence[Out] = ()


def work_lines(work: UnitOfWork, call_id: UUID | None = None, handler: str = "") -> Iterator[WorkLine]:
    """Every case of a call (None: of every call), or those of one handler, by arrival day, oldest first."""
    query = _query(work.actor).order_by(_W.arrived, _W.id)
    if call_id is not None:
        query = query.where(_W.call_id == call_id)
    if handler:
        query = query.where(_W.handler == handler)
    for rows in work.connection.execute(query).partitions(PAGE):
        yield from starmap(WorkLine, rows)


def _query(reader: str) -> Select[*tuple[Any, ...]]:
    barred = exists().where(BARRED.c.case_id == _W.id, BARRED.c.person == reader)
    return select(
        _W.id,
        _W.call_id,
        func.coalesce(_W.dnr, "").label("dnr"),
        _W.applicant_name,
        _W.orgnr,
        _W.track,
        _W.title,
        _W.arrived,
        _W.state,
        _W.handler,
        _W.sought,
        _W.granted,
        _W.town,
        func.coalesce(_W.handler_name, "").label("handler_name"),
        _W.completion_due,
        _W.report_due,
        _W.round_day,
        _W.answer_due,
        _W.findings,
        _W.notes,
        _W.later,
        barred.label("barred"),
    )


def late(work: UnitOfWork, today: date) -> int:
    """How many cases of who acts have missed a deadline."""
    missed = or_(_W.completion_due < today, _W.report_due < today, _W.round_day < today, _W.answer_due < today)
    query = select(func.count()).select_from(WORKLIST).where(_W.handler == work.actor, missed)
    return int(work.connection.execute(query).scalar_one())


@dataclass(frozen=True, slots=True)
class Head:
    """A head of the journal, as anyone may read it; `became` is what a change made of it, for who takes part in the case."""

    number: int
    at: datetime
    actor: str
    kind: str
    object_type: str
    case_id: UUID | None
    became: str = ""


def heads(work: UnitOfWork, *, case_id: UUID | None = None, limit: int = 200) -> list[Head]:
    """The newest heads of the journal, of one case or of all, the latest first."""
    e = Entry
    barred = select(BARRED.c.case_id).where(BARRED.c.person == work.actor)
    told = and_(Payload.number == e.number, e.kind == "change", e.object_type.in_(TELLING))
    query = (
        select(e.number, e.at, e.actor, e.kind, e.object_type, e.case_id, Payload.body)
        .outerjoin(Payload, and_(told, or_(e.case_id.is_(None), e.case_id.not_in(barred))))
        .order_by(e.number.desc())
        .limit(limit)
    )
    if case_id is not None:
        query = query.where(e.case_id == case_id)
    return [
        Head(number, datetime.fromtimestamp(at / 1_000_000).astimezone(), actor, kind, what, case, _became(body))
        for number, at, actor, kind, what, case, body in work.connection.execute(query)
    ]


def _became(body: str | None) -> str:
    """The state that an entry's first row came to, else the column that tells what was done."""
    lines = json.loads(body) if body else []
    first = next((line for line in lines if isinstance(line, list) and len(line) == 4 and line[2] == "~"), None)
    fields = first[3] if first else {}
    if "state" in fields:
        return str(fields["state"][1])
    return next((name for name in COLUMNS if name in fields), "")


def numbers(work: UnitOfWork, cases: Sequence[UUID]) -> dict[UUID, str]:
    """The diary numbers of cases."""
    query = select(REGISTER.c.id, REGISTER.c.dnr).where(REGISTER.c.id.in_(cases))
    return {case: dnr or "" for case, dnr in work.connection.execute(query)}


def touched_by_others(work: UnitOfWork, after: int) -> set[UUID]:
    """Cases that somebody else than who acts has changed after an entry."""
    query = select(Entry.case_id).where(Entry.number > after, Entry.actor != work.actor, Entry.case_id.is_not(None))
    return {case for (case,) in work.connection.execute(query.distinct()) if case is not None}
