"""A case as its statements and appeals are held against it."""

from __future__ import annotations

from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.statements import Standing
from caseworker_app.domain.states import PaymentState
from caseworker_app.store.work import UnitOfWork

GONE = (PaymentState.SENT.value, PaymentState.PAID.value)


def standing_of(work: UnitOfWork, case: Case) -> Standing:
    """Everything that was decided, said and appealed in a case."""
    return Standing(
        case=case,
        series=work.decisions.find("serial", case_id=case.id),
        statements=work.statements.find("day", "recorded_at", case_id=case.id),
        appeals=work.appeals.find("received", "recorded_at", case_id=case.id),
        paid=Money.total(one.amount for one in work.payments.find(case_id=case.id, state=GONE)),
    )
