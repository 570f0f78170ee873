"""What weighs on a frame, case by case, and what is bound of later years."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from uuid import UUID

from sqlalchemy import Select, select, text

from caseworker_app.domain.ledger import Column, Entry
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import DecisionState, Kind
from caseworker_app.store.tables.decisions import DecisionRow, PaymentPartRow
from caseworker_app.store.views import BARRED, BOUND, DECIDED, DECLINED, REGISTER, REPAID
from caseworker_app.store.work import UnitOfWork

WAITING = (DecisionState.PROPOSED, DecisionState.PRESENTED)


def entries(work: UnitOfWork, call_id: UUID) -> dict[str, list[Entry]]:
    """By track, every case with its sum in each column; proposals only of cases that are open to who acts."""
    sums: dict[tuple[str, Column, UUID], int] = {}
    for track, column, case, amount in _amounts(work, call_id):
        key = (track, column, case)
        sums[key] = sums.get(key, 0) + amount.ore
    names = _names(work, call_id)
    made: dict[str, list[Entry]] = {}
    for (track, column, case), ore in sorted(sums.items(), key=lambda one: _by_number(names[one[0][2]][0])):
        made.setdefault(track, []).append(Entry(column, case, *names[case], Money(ore)))
    return made


def bound(work: UnitOfWork, call_id: UUID) -> dict[tuple[str, int], list[Entry]]:
    """By track and year of payment, every case with what it binds; proposals closed to who acts are one entry without a case."""
    b, p, part = BOUND.c, DecisionRow, PaymentPartRow
    sums: dict[tuple[str, int, Column, UUID | None], int] = defaultdict(int)
    query = select(b.track, b.year, b.state, b.case_id, b.amount).where(b.call_id == call_id)
    for track, year, state, case, amount in work.connection.execute(query):
        column = Column.DECIDED if state is DecisionState.DECIDED else Column.PROPOSED
        sums[track, int(year), column, case] += amount.ore
    opened = (
        select(p.track, part.earliest, p.case_id, part.amount)
        .join(part, part.decision_id == p.id)
        .where(p.call_id == call_id, p.state.in_(WAITING), p.case_id.not_in(_barred(work)))
    )
    for track, day, case, amount in work.connection.execute(opened):
        sums[track, day.year, Column.PROPOSED, case] += amount.ore
        sums[track, day.year, Column.PROPOSED, None] -= amount.ore
    names, made = _names(work, call_id), defaultdict(list)
    for (track, year, column, case), ore in sums.items():
        if ore:
            made[track, year].append(Entry(column, case, *(names[case] if case else ("", "")), Money(ore)))
    return {key: sorted(found, key=lambda one: _by_number(one.dnr)) for key, found in made.items()}


def hold(work: UnitOfWork, call_id: UUID, tracks: Sequence[str]) -> None:
    """Until the end nobody else proposes or decides against these frames; a local database holds everyone back already."""
    if work.local:
        return
    for track in sorted(set(tracks)):
        key = text("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
        work.connection.execute(key, {"key": f"{call_id}{track}"})


def _amounts(work: UnitOfWork, call_id: UUID) -> Iterator[tuple[str, Column, UUID, Money]]:
    d = DECIDED.c
    for track, kind, case, amount in work.connection.execute(
        select(d.track, d.kind, d.case_id, d.amount).where(d.call_id == call_id)
    ):
        if amount:
            yield track, Column.SUPPLEMENT if kind is Kind.SUPPLEMENT else Column.DECIDED, case, amount
    for view, column in ((DECLINED.c, Column.DECLINED), (REPAID.c, Column.REPAID)):
        for track, case, amount in work.connection.execute(
            select(view.track, view.case_id, view.amount).where(view.call_id == call_id)
        ):
            yield track, column, case, amount
    p = DecisionRow
    query = select(p.track, p.case_id, p.amount).where(
        p.call_id == call_id, p.state.in_(WAITING), p.case_id.not_in(_barred(work))
    )
    for track, case, amount in work.connection.execute(query):
        if amount:
            yield track, Column.PROPOSED, case, amount


def _barred(work: UnitOfWork) -> Select[tuple[UUID]]:
    return select(BARRED.c.case_id).where(BARRED.c.person == work.actor)


def _names(work: UnitOfWork, call_id: UUID) -> dict[UUID, tuple[str, str]]:
    """Number and applicant of every case of the call."""
    r = REGISTER.c
    query = select(r.id, r.dnr, r.applicant_name).where(r.call_id == call_id)
    return {case: (dnr or "", name) for case, dnr, name in work.connection.execute(query)}


def _by_number(dnr: str) -> tuple[str, int]:
    head, _, number = dnr.rpartition("/")
    return head, int(number) if number.isdigit() else 0
