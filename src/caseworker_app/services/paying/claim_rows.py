"""The list of settlements: what is to come back, what was decided about it, what has come in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from caseworker_app.domain.claim import ClaimStanding
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.claims import Settlement
from caseworker_app.errors import Barred
from caseworker_app.services.desk import Desk
from caseworker_app.services.paying.claim_files import ClaimFile, claim_files
from caseworker_app.services.paying.interest import interest_rule
from caseworker_app.store import claim_queries
from caseworker_app.store.claim_queries import SettledLine

PRESSING = (ClaimStanding.LATE, ClaimStanding.RUNNING, ClaimStanding.PREPARED)


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A case's settlement in the list; `standing` None while no claim is proposed or nothing is to come back.

    `left` is what is still waited for: nothing of a claim that was closed unpaid.
    """

    case_id: UUID
    dnr: str
    applicant: str
    orgnr: str
    handler: str | None
    to_repay: Money
    recovered: Money
    waived: Money
    paid: Money
    left: Money
    due: date | None
    standing: ClaimStanding | None
    closed: bool


class ClaimRows:
    """Reading the list; cases that are not open to who acts are left out."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> list[ClaimRow]:
        """By diary number."""
        today, rule, made = self._desk.clock.today(), interest_rule(), []
        with self._desk.reading() as work:
            for line in claim_queries.settled(work):
                try:
                    held = work.settlements.get(line.settlement_id)
                    claims = claim_files(work, work.cases.get(line.case_id), today, rule)
                except Barred:
                    continue
                made.append(_row(line, held, claims))
        return made


def _row(line: SettledLine, held: Settlement, claims: Sequence[ClaimFile]) -> ClaimRow:
    decided = [one for one in claims if one.decided]
    recovered = [one for one in decided if not one.waiver]
    waiting = [one for one in recovered if one.standing in PRESSING]
    return ClaimRow(
        case_id=line.case_id,
        dnr=line.dnr,
        applicant=line.applicant,
        orgnr=line.orgnr,
        handler=line.handler,
        to_repay=held.reckoning.to_repay,
        recovered=Money.total(one.claim.amount for one in recovered),
        waived=Money.total(one.claim.amount for one in decided if one.waiver),
        paid=Money.total(one.paid for one in recovered),
        left=Money.total(one.left for one in waiting),
        due=min((one.next_due for one in waiting if one.next_due), default=None),
        standing=_worst(claims),
        closed=held.closed_on is not None,
    )


def _worst(claims: Sequence[ClaimFile]) -> ClaimStanding | None:
    """The standing that asks for most."""
    order = (*PRESSING, ClaimStanding.PAID, ClaimStanding.CLOSED, ClaimStanding.WAIVED)
    return min((one.standing for one in claims), key=order.index, default=None)
