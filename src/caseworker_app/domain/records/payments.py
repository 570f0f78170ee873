"""Payee accounts with their checks, stops of payment, payment runs and their payments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import PaymentState, RunState

CHECKED, VERIFIED = "checked", "verified"


@dataclass(frozen=True, slots=True, kw_only=True)
class Payee:
    """An account to pay a case's grant to; the highest `serial` is the one that counts, and every one stays on record.

    `kind` is bankgiro or plusgiro, `reason` and `document_id` why it is another than in the application.
    """

    id: UUID
    case_id: UUID
    serial: int
    kind: str
    number: str
    holder: str
    recorded_by: str
    recorded_at: datetime
    reason: str = ""
    document_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PayeeCheck:
    """That somebody held the account against an independent source (`checked`), or repeated it (`verified`)."""

    id: UUID
    case_id: UUID
    payee_id: UUID
    step: str
    against: str
    done_by: str
    done_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentStop:
    """A stop (hinder mot utbetalning) of one part, or of all that is unpaid; holds from when it is set until it is lifted."""

    id: UUID
    case_id: UUID
    reason: str
    set_by: str
    set_at: datetime
    part_id: UUID | None = None
    section: str = ""
    lifted_by: str | None = None
    lifted_at: datetime | None = None
    lifted_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRun:
    """A payment run (utbetalningsuppdrag) of one day; `message` is what the bank's file calls itself."""

    id: UUID
    call_id: UUID
    name: str
    day: date
    message: str
    prepared_by: str
    prepared_at: datetime
    state: RunState = RunState.PREPARED
    approved_by: str | None = None
    approved_at: datetime | None = None
    handed_over_by: str | None = None
    handed_over_at: datetime | None = None
    withdrawn_by: str | None = None
    withdrawn_reason: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """One payment of a run: a part of a plan to an account that was verified; `reference` is unique in the bank's file."""

    id: UUID
    case_id: UUID
    run_id: UUID
    part_id: UUID
    payee_id: UUID
    amount: Money
    reference: str
    state: PaymentState = PaymentState.PREPARED
    paid_on: date | None = None
    returned_on: date | None = None
    reason: str = ""
    booked_by: str | None = None
    booked_at: datetime | None = None
