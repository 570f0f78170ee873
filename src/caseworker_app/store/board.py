"""What the allocation board is made from, for all cases of a call in a handful of queries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from caseworker_app.domain.allocation import Choice
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import CaseState, DecisionState, Kind
from caseworker_app.store.tables.allocation import ScenarioChoiceRow
from caseworker_app.store.tables.cases import CaseRow
from caseworker_app.store.tables.decisions import DecisionRow
from caseworker_app.store.tables.reviews import AssessmentRow, MeetingRow, RecusalRow, ScoreRow
from caseworker_app.store.views import BARRED, PROGRESS, REGISTER
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class BoardLine:
    """A case's row in the register, with the version of the call it came in under."""

    id: UUID
    version: UUID
    dnr: str
    applicant: str
    track: str
    title: str
    arrived: date
    state: CaseState
    sought: Money
    granted: Money


def lines(work: UnitOfWork, call_id: UUID) -> list[BoardLine]:
    r = REGISTER.c
    query = (
        select(
            r.id, CaseRow.call_version_id, func.coalesce(r.dnr, ""), r.applicant_name, r.track, r.title, r.arrived, r.state, r.sought,
            r.granted,
        )
        .join(CaseRow, CaseRow.id == r.id)
        .where(r.call_id == call_id)
    )  # fmt: skip
    return [BoardLine(*row) for row in work.connection.execute(query)]


def standing(work: UnitOfWork) -> dict[UUID, dict[CaseState, int]]:
    """By call, how many cases stand where; of the register, so every case is counted."""
    query = select(CaseRow.call_id, CaseRow.state, func.count()).group_by(CaseRow.call_id, CaseRow.state)
    found: dict[UUID, dict[CaseState, int]] = {}
    for call, state, count in work.connection.execute(query):
        found.setdefault(call, {})[CaseState(state)] = count
    return found


def answered(work: UnitOfWork) -> tuple[set[UUID], set[UUID]]:
    """The cases for which who acts has answered the jäv question, and those that are closed to them by it."""
    said = select(RecusalRow.case_id).where(RecusalRow.person == work.actor)
    barred = select(BARRED.c.case_id).where(BARRED.c.person == work.actor)
    return set(work.connection.execute(said).scalars()), set(work.connection.execute(barred).scalars())


def handed_in(work: UnitOfWork, call_id: UUID) -> tuple[dict[UUID, int], set[UUID]]:
    """By case how many assessments are handed in, also those not shown; and the cases where one's own is."""
    of_call = select(CaseRow.id).where(CaseRow.call_id == call_id)
    query = select(PROGRESS.c.case_id, PROGRESS.c.handed_in).where(PROGRESS.c.case_id.in_(of_call))
    a = AssessmentRow
    own = select(a.case_id).where(a.assessor == work.actor, a.handed_in_at.is_not(None), a.case_id.in_(of_call))
    counted = {case: int(number) for case, number in work.connection.execute(query)}
    return counted, set(work.connection.execute(own).scalars())


def points(work: UnitOfWork, call_id: UUID) -> list[tuple[UUID, UUID, str, int]]:
    """(case, assessment, criterion, points) of what is handed in; who asks must leave out what is still hidden."""
    query = (
        select(ScoreRow.case_id, ScoreRow.assessment_id, ScoreRow.criterion, ScoreRow.points)
        .join(AssessmentRow, AssessmentRow.id == ScoreRow.assessment_id)
        .join(CaseRow, CaseRow.id == ScoreRow.case_id)
        .where(CaseRow.call_id == call_id, AssessmentRow.handed_in_at.is_not(None))
        .order_by(AssessmentRow.begun_at)
    )
    return [(case, assessment, key, given) for case, assessment, key, given in work.connection.execute(query)]


def settled(work: UnitOfWork, call_id: UUID) -> set[tuple[UUID, str]]:
    """(case, criterion) that a meeting of the assessors has settled."""
    query = (
        select(MeetingRow.case_id, MeetingRow.criteria)
        .join(CaseRow, CaseRow.id == MeetingRow.case_id)
        .where(CaseRow.call_id == call_id)
    )
    return {(case, key) for case, criteria in work.connection.execute(query) for key in criteria}


@dataclass(frozen=True, slots=True)
class OpenLine:
    """A decision of a case that is not made yet."""

    id: UUID
    case_id: UUID
    kind: Kind
    state: DecisionState
    amount: Money
    version: int


def undecided(work: UnitOfWork, call_id: UUID) -> list[OpenLine]:
    d = DecisionRow
    query = (
        select(d.id, d.case_id, d.kind, d.state, d.amount, d.version)
        .where(d.call_id == call_id, d.state != DecisionState.DECIDED)
        .order_by(d.case_id, d.serial)
    )
    return [OpenLine(*row) for row in work.connection.execute(query)]


def choices(work: UnitOfWork, scenario_id: UUID) -> dict[UUID, Choice]:
    """What a scenario settles by case; who asks must leave out what is closed or hidden."""
    c = ScenarioChoiceRow
    query = select(c.case_id, c.chosen, c.amount, c.basis, c.reason).where(c.scenario_id == scenario_id)
    found = work.connection.execute(query)
    return {case: Choice(chosen, amount, basis, reason) for case, chosen, amount, basis, reason in found}
