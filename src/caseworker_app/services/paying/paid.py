"""What a case has been granted and paid, as its settlement and the review of its final report count it."""

from __future__ import annotations

from uuid import UUID

from caseworker_app.domain.money import Money
from caseworker_app.domain.statements import declined
from caseworker_app.domain.states import DecisionState, PaymentState
from caseworker_app.store.work import UnitOfWork


def granted(work: UnitOfWork, case_id: UUID) -> Money:
    """By every decision, less what the recipient has declined."""
    decided = work.decisions.find(case_id=case_id, state=DecisionState.DECIDED.value)
    return Money.total(one.amount for one in decided) - declined(work.statements.find(case_id=case_id))


def paid(work: UnitOfWork, case_id: UUID) -> Money:
    """What payment runs have paid; all of the grant where nothing was ever paid through the program."""
    payments = work.payments.find(case_id=case_id)
    if not payments:
        return granted(work, case_id)
    return Money.total(one.amount for one in payments if one.state is PaymentState.PAID)
