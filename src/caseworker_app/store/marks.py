"""What the list of cases marks beside the register: whose assessment waits, and who has a case offline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import and_, select

from caseworker_app.domain.states import CaseState
from caseworker_app.store.tables.cases import CaseRow
from caseworker_app.store.tables.office import PersonRow
from caseworker_app.store.tables.offline import TakingRow
from caseworker_app.store.tables.reviews import AssessmentRow
from caseworker_app.store.views import BARRED, PROGRESS
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Halfway:
    """A case under assessment with one handed in; nothing of what it says. `own` = begun by who acts, `done` = given."""

    case_id: UUID
    applicant: str
    handler: str | None
    call_version_id: UUID
    track: str
    begun: int
    own: bool
    done: bool


def halfway(work: UnitOfWork, *, call_id: UUID | None = None, case_id: UUID | None = None) -> list[Halfway]:
    """Cases, of a call or the one named, that wait for one more assessment, none where who acts is biased."""
    own = and_(AssessmentRow.case_id == CaseRow.id, AssessmentRow.assessor == work.actor)
    barred = select(BARRED.c.case_id).where(BARRED.c.person == work.actor)
    query = (
        select(
            CaseRow.id,
            CaseRow.applicant_name,
            CaseRow.handler,
            CaseRow.call_version_id,
            CaseRow.track,
            PROGRESS.c.begun,
            AssessmentRow.id.is_not(None),
            AssessmentRow.handed_in_at.is_not(None),
        )
        .join(PROGRESS, PROGRESS.c.case_id == CaseRow.id)
        .outerjoin(AssessmentRow, own)
        .where(CaseRow.state == CaseState.ASSESSMENT, PROGRESS.c.handed_in > 0, CaseRow.id.not_in(barred))
        .order_by(CaseRow.arrived, CaseRow.id)
    )
    if call_id is not None:
        query = query.where(CaseRow.call_id == call_id)
    if case_id is not None:
        query = query.where(CaseRow.id == case_id)
    return [Halfway(*row) for row in work.connection.execute(query)]


class Out(NamedTuple):
    """Who has a case offline, and the last day that person's files are due back."""

    person: str
    name: str
    until: date
    mine: bool


def offline(work: UnitOfWork) -> dict[UUID, Sequence[Out]]:
    """By case, one for each person who has it offline, the latest back last."""
    query = (
        select(TakingRow.case_id, TakingRow.person, PersonRow.display_name, TakingRow.until)
        .outerjoin(PersonRow, PersonRow.name == TakingRow.person)
        .where(TakingRow.returned_at.is_(None))
        .order_by(TakingRow.until, TakingRow.person)
    )
    found: dict[UUID, dict[str, Out]] = {}
    for case_id, person, name, until in work.connection.execute(query):
        found.setdefault(case_id, {})[person] = Out(person, name or person, until, person == work.actor)
    return {case_id: tuple(each.values()) for case_id, each in found.items()}
