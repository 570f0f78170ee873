"""What a case has come past, told by one question: asked again each time somebody touches the case."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, exists, false, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.selectable import Exists

from caseworker_app.domain.states import CompletionState, Outcome, ReportState
from caseworker_app.store import asking
from caseworker_app.store.base import Base, Key
from caseworker_app.store.tables.claims import SettlementRow
from caseworker_app.store.tables.decisions import ReportRow
from caseworker_app.store.tables.reviews import ChecklistRow, CompletionRow
from caseworker_app.store.views import PROGRESS
from caseworker_app.store.work import UnitOfWork

_CASE = bindparam("case", type_=Key())
_IN_REVIEW = (ReportState.RECEIVED, ReportState.COMPLETION)


@dataclass(frozen=True, slots=True)
class Milestones:
    """Numbers of assessments count also those that are not shown yet."""

    formal_done: bool
    completion_sent: bool
    reports_in_review: bool
    closed: bool
    begun: int
    handed_in: int


_PROGRESS = select(PROGRESS.c.begun, PROGRESS.c.handed_in).where(PROGRESS.c.case_id == _CASE)


def _any(table: type[Base], *conditions: object) -> Exists:
    return exists().where(table.__table__.c.case_id == _CASE, *conditions)  # type: ignore[arg-type]  # as `where`


def _number(column: ColumnElement[int]) -> ColumnElement[int]:
    return func.coalesce(select(column).where(PROGRESS.c.case_id == _CASE).scalar_subquery(), 0)


def _one_of(column: InstrumentedAttribute[Any], values: Iterable[str]) -> ColumnElement[bool]:
    """As IN, but a statement that SQLAlchemy need not write anew each time for the number of values."""
    return or_(false(), *(column == value for value in values))


@lru_cache(maxsize=64)
def _asked(formal: tuple[str, ...]) -> Select[bool, bool, bool, bool, int, int]:
    return select(
        _any(ChecklistRow, _one_of(ChecklistRow.template, formal), ChecklistRow.outcome != Outcome.OPEN),
        _any(CompletionRow, CompletionRow.state == CompletionState.SENT, CompletionRow.report_id.is_(None)),
        _any(ReportRow, _one_of(ReportRow.state, _IN_REVIEW)),
        _any(SettlementRow, SettlementRow.closed_on.is_not(None)),
        _number(PROGRESS.c.begun),
        _number(PROGRESS.c.handed_in),
    )


def milestones(work: UnitOfWork, case_id: UUID, formal: Collection[str]) -> Milestones:
    """How far a case has come; `formal` are the checklists of its formal check. Passes the gate as its content does."""
    work.open([case_id])
    found = asking.rows(work.connection, _asked(tuple(formal)), {"case": case_id})[0]
    checked, sent, reported, closed = map(bool, found[:4])
    return Milestones(checked, sent, reported, closed, int(found[4]), int(found[5]))


def progress(work: UnitOfWork, case_id: UUID) -> tuple[int, int]:
    """How many assessments of a case are begun and handed in, also those not shown yet."""
    found = asking.row(work.connection, _PROGRESS, {"case": case_id})
    return (int(found[0]), int(found[1])) if found else (0, 0)
