"""What the sample's third call came to: its decisions, money, reports and claims."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from caseworker_app.domain.claim import ClaimStanding
from caseworker_app.domain.ledger import Column
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import (
    AppealState,
    CaseState,
    DecisionState,
    Kind,
    PaymentState,
    ReportState,
    StatementKind,
)
from caseworker_app.services.office import Office


@dataclass(frozen=True)
class Seen:
    """What one engine came to, as those of the third call read it."""

    statistics: dict[str, Any]
    ledger: list[dict[Column, Money]]
    decisions: Counter[Kind]
    states: Counter[CaseState]
    reports: set[ReportState]
    payments: set[PaymentState]
    appeals: set[AppealState]
    statements: set[StatementKind]
    claims: dict[str, tuple[Money, Money, ClaimStanding]]
    stops: list[bool]
    unsent: int
    at_odds: list[str]
    faults: tuple[object, ...]


def seen(office: Office, registrar: Office, handler: Office, call: str) -> Seen:
    """As who holds every role, who sends letters and who handles the cases read it."""
    with office.desk.whole_reading() as work:
        stored, _ = office.desk.call_by_key(work, call)
        cases = {one.id: one for one in work.cases.find("id", call_id=stored.id)}
        here = list(cases)
        decided = work.decisions.find("id", state=DecisionState.DECIDED.value, case_id=here)
        reports = {one.state for one in work.reports.find("id", case_id=here)}
        payments = {one.state for one in work.payments.find("id", case_id=here)}
        appeals = {one.state for one in work.appeals.find("id", case_id=here)}
        statements = {one.kind for one in work.statements.find("id", case_id=here)}
        stops = sorted(one.lifted_by is None for one in work.payment_stops.find("id", case_id=here))
    claims = {}
    for one in decided:
        if one.kind is Kind.RECOVERY:
            (file,) = [f for f in office.claims.of(one.case_id) if f.claim.decision_id == one.id]
            left = file.claim.amount - file.left
            claims[str(cases[one.case_id].reference)] = (file.claim.amount, left, file.standing)
    return Seen(
        office.statistics.of(call).as_json(),
        [{column: ledger.sum(column) for column in Column} for ledger in office.frames.ledger(call)],
        Counter(one.kind for one in decided),
        Counter(one.state for one in cases.values()),
        reports, payments, appeals, statements, claims, stops,
        len(registrar.dispatches.waiting(call)),
        _at_odds(handler, here),
        office.databases.verify().faults,
    )  # fmt: skip


def _at_odds(office: Office, cases: list[UUID]) -> list[str]:
    """The cases whose final report's review says another sum to repay than their settlement, where nothing is deducted."""
    with office.desk.whole_reading() as work:
        found = work.settlements.find("id", case_id=cases)
    settled = [one for one in found if one.report_id is not None and not one.deducted]
    assert settled
    return [
        str(one.case_id)
        for one in settled
        if office.report_reviews.open(one.report_id).settlement.to_repay
        != office.settlements.of(one.case_id).reckoning.to_repay
    ]
