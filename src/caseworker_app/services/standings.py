"""A case as its statements and appeals are held against it."""

from __future__ import annotations

from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.statements import Standing
from caseworker_app.store.work import UnitOfWork


def standing_of(work: UnitOfWork, case: Case) -> Standing:
    """Everything that was decided, said and appealed in a case."""
    return Standing(
        case=case,
        series=work.decisions.find("serial", case_id=case.id),
        statements=work.statements.find("day", "recorded_at", case_id=case.id),
        appeals=work.appeals.find("received", "recorded_at", case_id=case.id),
    )
