"""What is to be paid: every part of every plan on a day, with what holds it; one case's payments whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from caseworker_app.domain.payment import Ledger, PartStanding, Standing, Totals, day_faults, standings, totals
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.records.office import StoredCall
from caseworker_app.domain.records.payments import Payment, PaymentRun, PaymentStop
from caseworker_app.domain.states import DecisionState, Kind
from caseworker_app.services.desk import Desk
from caseworker_app.services.paying import ledgers
from caseworker_app.services.paying.payees import AccountFile, accounts
from caseworker_app.store import payment_queries
from caseworker_app.store.payment_queries import CaseLine
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class PartRow:
    """One part of a plan as the list shows it; `why` holds it, `said` are limits that the day would break."""

    case: CaseLine
    standing: PartStanding
    why: tuple[str, ...]
    said: tuple[str, ...]
    account: Account
    run_id: UUID | None = None

    @property
    def key(self) -> UUID:
        return self.standing.part.id


@dataclass(frozen=True, slots=True)
class Account:
    """How far the account of the case has come, and by whom."""

    checked_by: str = ""
    verified_by: str = ""


@dataclass(frozen=True, slots=True)
class Paid:
    """A payment of the case with its run."""

    payment: Payment
    run: PaymentRun


@dataclass(frozen=True, slots=True)
class CasePayments:
    """Everything about the payments of one case."""

    case_id: UUID
    ledger: Ledger
    parts: tuple[PartRow, ...]
    totals: Totals
    accounts: tuple[AccountFile, ...]
    stops: tuple[PaymentStop, ...]
    stop_decisions: tuple[Decision, ...]
    payments: tuple[Paid, ...]
    giro: str


class Payments:
    """Reading plans and payments."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def board(self, call_key: str = "", on: date | None = None) -> list[PartRow]:
        """Every part of the call's plans (of every call's) as it stands on a day, the first to be paid first."""
        with self._desk.reading() as work:
            call_id = self._desk.call_by_key(work, call_key)[0].id if call_key else None
            return rows(self._desk, work, call_id, on or self._desk.clock.today())

    def case(self, case_id: UUID) -> CasePayments:
        """One case's plan, account, stops and payments."""
        with self._desk.reading() as work:
            work.open([case_id])
            _, held = ledgers.read(self._desk, work, cases=[case_id])
            ledger = held[case_id]
            today = self._desk.clock.today()
            runs = {run.id: run for run in work.payment_runs.find("day")}
            applicant = work.applicants.one(case_id=case_id)
            stopping = work.decisions.find(
                "serial", case_id=case_id, kind=Kind.STOP.value, state=DecisionState.DECIDED.value
            )
            return CasePayments(
                case_id=case_id,
                ledger=ledger,
                parts=tuple(rows(self._desk, work, None, today, case_id)),
                totals=totals(ledger, today),
                accounts=tuple(accounts(work, case_id)),
                stops=tuple(work.payment_stops.find("set_at", case_id=case_id)),
                stop_decisions=tuple(stopping),
                payments=tuple(Paid(one, runs[one.run_id]) for one in work.payments.find("reference", case_id=case_id)),
                giro=applicant.giro if applicant else "",
            )

    def calls(self) -> list[StoredCall]:
        """The calls in the database, for choosing among."""
        with self._desk.reading() as work:
            return work.calls.find("title")


def rows(desk: Desk, work: UnitOfWork, call_id: UUID | None, on: date, case_id: UUID | None = None) -> list[PartRow]:
    """Parts as they stand on a day, with the reasons of stops where the content is open."""
    lines, held = ledgers.read(desk, work, call_id=call_id, cases=None if case_id is None else [case_id])
    reasons = payment_queries.stop_reasons(work)
    live = {p.part_id: p.run_id for p in lines.payments if p.state in ("prepared", "sent", "paid")}
    account = {k.case_id: Account(k.checked_by or "", k.verified_by or "") for k in lines.payees}
    made = []
    for case in lines.cases:
        for one in standings(held[case.id], on):
            stopped = one.standing is Standing.STOPPED and case.id in reasons
            made.append(
                PartRow(
                    case=case,
                    standing=one,
                    why=(*one.why, reasons[case.id]) if stopped else one.why,
                    said=tuple(day_faults(one, on)) if one.standing in _UNPAID else (),
                    account=account.get(case.id, Account()),
                    run_id=live.get(one.part.id),
                )
            )
    return sorted(made, key=lambda row: (row.standing.part.earliest, row.case.dnr, row.standing.part.number))


_UNPAID = (Standing.HELD, Standing.STOPPED, Standing.COMING, Standing.DUE, Standing.ORDERED)


def call_totals(desk: Desk, work: UnitOfWork, call_id: UUID) -> Totals:
    """The sums of a call: paid, held, due and stopped are together what is granted."""
    _, held = ledgers.read(desk, work, call_id=call_id)
    today = desk.clock.today()
    found = Totals()
    for ledger in held.values():
        found = found + totals(ledger, today)
    return found
