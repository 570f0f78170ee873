"""Decisions as rounds list them: columns straight from the tables, no content of the cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, or_, select

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import UNDECIDED, DecisionState, Kind, RoundState
from caseworker_app.store.tables.cases import CaseRow
from caseworker_app.store.tables.decisions import DecisionRow, LetterRow
from caseworker_app.store.tables.office import RoundRow
from caseworker_app.store.views import SENT
from caseworker_app.store.work import UnitOfWork

D, C, L = DecisionRow, CaseRow, LetterRow


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """A decision in a round, or a proposal that waits for one; `letter` and `file` when it has a frozen letter,
    `sent` the last day that left, if it did."""

    id: UUID
    case_id: UUID
    round_id: UUID | None
    dnr: str
    applicant: str
    track: str
    kind: Kind
    state: DecisionState
    amount: Money
    prepared_by: str
    serial: int
    letter: UUID | None
    file: str | None
    sent: date | None


def of_round(work: UnitOfWork, round_id: UUID, call_id: UUID) -> list[ProposalLine]:
    """The decisions of a round, and the call's proposals that lie in none."""
    waits = and_(D.call_id == call_id, D.round_id.is_(None), D.state == DecisionState.PROPOSED)
    sent = select(func.max(SENT.c.day)).where(SENT.c.letter_id == L.id).scalar_subquery()
    query: Select[*tuple[Any, ...]] = (
        select(
            D.id, D.case_id, D.round_id, func.coalesce(C.dnr, ""), C.applicant_name, D.track, D.kind, D.state, D.amount,
            D.prepared_by, D.serial, L.id, L.filename, sent,
        )
        .join(C, C.id == D.case_id)
        .outerjoin(L, L.decision_id == D.id)
        .where(or_(D.round_id == round_id, waits))
        .order_by(C.arrived, C.dnr, D.serial)
    )  # fmt: skip
    return [ProposalLine(*row) for row in work.connection.execute(query)]


@dataclass(frozen=True, slots=True)
class KindSum:
    """How many decisions of a kind a round has, their sum, and how many of them have a frozen letter."""

    round_id: UUID
    kind: Kind
    count: int
    amount: Money
    letters: int


def kind_sums(work: UnitOfWork, rounds: Sequence[UUID]) -> list[KindSum]:
    query = (
        select(D.round_id, D.kind, func.count(), func.coalesce(func.sum(D.amount), 0), func.count(L.id))
        .outerjoin(L, L.decision_id == D.id)
        .where(D.round_id.in_(rounds))
        .group_by(D.round_id, D.kind)
        .order_by(D.kind)
    )
    return [
        KindSum(key, kind, count, amount if isinstance(amount, Money) else Money(int(str(amount))), letters)
        for key, kind, count, amount, letters in work.connection.execute(query)
        if key is not None
    ]


def undecided(work: UnitOfWork) -> dict[UUID, int]:
    """The calls with something left to decide, by how many proposals wait for a round."""
    open_cases = select(C.call_id).where(C.state.in_(UNDECIDED))
    waits = select(D.call_id, func.count()).where(D.round_id.is_(None), D.state == DecisionState.PROPOSED)
    proposed = {key: int(count) for key, count in work.connection.execute(waits.group_by(D.call_id))}
    return {key: 0 for (key,) in work.connection.execute(open_cases.distinct())} | proposed


def presented(work: UnitOfWork) -> int:
    """How many rounds wait for their decision."""
    query = select(func.count()).select_from(RoundRow).where(RoundRow.state == RoundState.PRESENTED)
    return int(work.connection.execute(query).scalar_one())
