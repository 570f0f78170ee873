"""What a list of granted bodies is made from: of every case of a call what the public may know of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Protection
from caseworker_app.store.views import PUBLISHED
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Granted:
    """A case of the call; `granted` less what was declined, `day` of its first grant."""

    dnr: str
    applicant: str
    orgnr: str
    kind: str
    track: str
    title: str
    kommun: str
    lan: str
    protection: Protection | None
    granted: Money
    day: date | None


def cases(work: UnitOfWork, call_id: UUID) -> list[Granted]:
    """Every case of a call, also those that are closed to who acts: what is published is known to all."""
    p = PUBLISHED.c
    query = select(
        *(p.dnr, p.applicant_name, p.orgnr, p.kind, p.track, p.title, p.kommun, p.lan, p.protection, p.granted, p.day)
    ).where(p.call_id == call_id)
    return [Granted(dnr or "", *rest) for dnr, *rest in work.connection.execute(query.order_by(p.dnr))]


def is_protected(work: UnitOfWork, case_id: UUID) -> bool:
    """Whether the applicant of a case is marked, also for who may not open the case."""
    query = select(PUBLISHED.c.protection).where(PUBLISHED.c.case_id == case_id)
    return work.connection.execute(query).scalar() is not None
