"""What weighs on a frame, case by case, and what is bound of later years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from sqlalchemy import func, select, text

from caseworker_app.domain.ledger import Column, Entry
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.states import DecisionState, Kind
from caseworker_app.store.tables.decisions import DecisionRow
from caseworker_app.store.views import BARRED, BOUND, DECIDED, DECLINED, REGISTER, REPAID
from caseworker_app.store.work import UnitOfWork

WAITING = (DecisionState.PROPOSED, DecisionState.PRESENTED)


def entries(work: UnitOfWork, call_id: UUID) -> dict[str, list[Entry]]:
    """By track, every case with its sum in each column; proposals only of cases that are open to who acts."""
    sums: dict[tuple[str, Column, UUID], int] = {}
    for track, column, case, amount in _amounts(work, call_id):
        key = (track, column, case)
        sums[key] = sums.get(key, 0) + amount.ore
    r = REGISTER.c
    names = {
        case: (dnr or "", name)
        for case, dnr, name in work.connection.execute(
            select(r.id, r.dnr, r.applicant_name).where(r.call_id == call_id)
        )
    }
    made: dict[str, list[Entry]] = {}
    for (track, column, case), ore in sorted(sums.items(), key=lambda one: _by_number(names[one[0][2]][0])):
        made.setdefault(track, []).append(Entry(column, case, *names[case], Money(ore)))
    return made


def bound(work: UnitOfWork, call_id: UUID) -> dict[tuple[str, int], tuple[Money, Money]]:
    """By track and year of payment, what is decided and what is proposed; all cases count."""
    b = BOUND.c
    query = select(b.track, b.year, b.state, func.sum(b.amount)).where(b.call_id == call_id)
    made: dict[tuple[str, int], tuple[Money, Money]] = {}
    for track, year, state, amount in work.connection.execute(query.group_by(b.track, b.year, b.state)):
        decided, proposed = made.get((track, int(year)), (ZERO, ZERO))
        more = amount if isinstance(amount, Money) else Money(int(str(amount)))
        if state is DecisionState.DECIDED:
            made[track, int(year)] = (decided + more, proposed)
        else:
            made[track, int(year)] = (decided, proposed + more)
    return made


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
    barred = select(BARRED.c.case_id).where(BARRED.c.person == work.actor)
    p = DecisionRow
    query = select(p.track, p.case_id, p.amount).where(
        p.call_id == call_id, p.state.in_(WAITING), p.case_id.not_in(barred)
    )
    for track, case, amount in work.connection.execute(query):
        if amount:
            yield track, Column.PROPOSED, case, amount


def _by_number(dnr: str) -> tuple[str, int]:
    head, _, number = dnr.rpartition("/")
    return head, int(number) if number.isdigit() else 0
