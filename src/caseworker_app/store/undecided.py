"""Cases that came in before a day and were not decided on another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from caseworker_app.domain.states import Kind
from caseworker_app.store.tables.office import CallRow
from caseworker_app.store.views import DECIDED, REGISTER
from caseworker_app.store.work import UnitOfWork

DECIDING = (Kind.GRANT, Kind.PARTIAL, Kind.REFUSAL, Kind.DISMISSAL, Kind.WRITE_OFF)


@dataclass(frozen=True, slots=True)
class UndecidedLine:
    dnr: str
    applicant: str
    call: str
    title: str
    arrived: date
    handler: str


def undecided(work: UnitOfWork, before: date, on: date) -> list[UndecidedLine]:
    """Of every call the cases that arrived before a day and had no decision at the end of another, oldest first."""
    r, d = REGISTER.c, DECIDED.c
    decided = select(d.id).where(d.case_id == r.id, d.kind.in_(DECIDING), d.day <= on)
    query = (
        select(r.dnr, r.applicant_name, CallRow.title, r.title, r.arrived, r.handler)
        .join(CallRow.__table__, CallRow.id == r.call_id)
        .where(r.arrived < before, ~decided.exists())
        .order_by(r.arrived, r.dnr)
    )
    return [
        UndecidedLine(dnr or "", applicant, call, title, arrived, handler or "")
        for dnr, applicant, call, title, arrived, handler in work.connection.execute(query)
    ]
