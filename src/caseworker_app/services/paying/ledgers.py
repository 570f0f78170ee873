"""The payments of cases as their rules see them, from the register's figures of plans, payments, accounts and stops."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.payment import Account, Ledger, Part, Try
from caseworker_app.services.desk import Desk
from caseworker_app.store import payment_queries
from caseworker_app.store.payment_queries import Lines, PartLine
from caseworker_app.store.work import UnitOfWork


def read(
    desk: Desk, work: UnitOfWork, *, call_id: UUID | None = None, cases: Collection[UUID] | None = None
) -> tuple[Lines, dict[UUID, Ledger]]:
    """The lines and, by case, what its payments are told from."""
    lines = payment_queries.lines(work, call_id, cases)
    return lines, _ledgers(desk, work, lines)


def _ledgers(desk: Desk, work: UnitOfWork, lines: Lines) -> dict[UUID, Ledger]:
    call_ids = {case.call_id for case in lines.cases}
    calls = {key: desk.call(work, work.calls.get(key).current_version) for key in call_ids}
    of_case = {case.id: calls[case.call_id] for case in lines.cases}
    parts: dict[UUID, list[Part]] = defaultdict(list)
    tries: dict[UUID, list[Try]] = defaultdict(list)
    stops: dict[UUID, set[UUID | None]] = defaultdict(set)
    for line in lines.parts:
        if line.case_id in of_case:
            parts[line.case_id].append(_part(of_case[line.case_id], line))
    for one in lines.payments:
        day = one.returned_on or one.paid_on
        tries[one.case_id].append(Try(one.part_id, one.state, one.amount, one.payee_id, day))
    for case, part in lines.stops:
        stops[case].add(part)
    accounts = {k.case_id: Account(k.id, k.checked_by or "", k.verified_by or "") for k in lines.payees}
    return {
        case.id: Ledger(
            granted=case.granted,
            parts=tuple(parts[case.id]),
            tries=tuple(tries[case.id]),
            account=accounts.get(case.id),
            stops=frozenset(stops[case.id]),
        )
        for case in lines.cases
    }


def _part(call: Call, line: PartLine) -> Part:
    kind = next((kind for kind in call.reports if kind.id == line.after_report), None)
    return Part(
        id=line.id,
        number=line.part,
        title=line.title,
        amount=line.amount,
        decided=line.day,
        earliest=line.earliest,
        latest=line.latest,
        after_report=line.after_report,
        report_title=kind.title if kind else "",
        within_days=kind.pay_within_days if kind else None,
        accepted=line.accepted,
        dispatched=line.dispatched,
    )
