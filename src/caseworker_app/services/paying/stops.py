"""Stops of payment (hinder mot utbetalning): they hold from the moment they are set, also for what lies in a run."""

from __future__ import annotations

from uuid import UUID

from caseworker_app.domain.records.payments import PaymentStop
from caseworker_app.domain.states import Role
from caseworker_app.errors import Fault, Rejected
from caseworker_app.services.desk import Desk
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import MONEY

STOPPING = (Role.CASEWORKER, Role.FINANCE, Role.DECIDER)


class Stops:
    """Setting and lifting stops; a decided decision of the kind hinder stops as well, until a decision changes it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @shared_only(MONEY)
    def set(self, case_id: UUID, reason: str, part_id: UUID | None = None, section: str = "") -> PaymentStop:
        """Stop one part, or everything that is unpaid; what is with the bank already must be recalled there."""
        if not reason.strip():
            raise Rejected(Fault("reason", "Skriv varför utbetalningen stoppas."))
        with self._desk.work() as work:
            self._desk.person(work, *STOPPING)
            if part_id is not None and work.payment_parts.get(part_id).case_id != case_id:
                raise Rejected(Fault("part", "Utbetalningen hör till ett annat ärende."))
            made = work.payment_stops.add(
                PaymentStop(
                    id=self._desk.new_id(),
                    case_id=case_id,
                    part_id=part_id,
                    reason=reason.strip(),
                    section=section.strip(),
                    set_by=self._desk.actor,
                    set_at=self._desk.clock.now(),
                )
            )
            work.commit()
        return made

    @shared_only(MONEY)
    def lift(self, stop_id: UUID, reason: str) -> PaymentStop:
        """Let payments go on, with the reason."""
        if not reason.strip():
            raise Rejected(Fault("reason", "Skriv varför hindret hävs."))
        with self._desk.work() as work:
            self._desk.person(work, *STOPPING)
            held = work.payment_stops.get(stop_id)
            if held.lifted_by is not None:
                raise Rejected(Fault("state", "Hindret är redan hävt."))
            work.payment_stops.change(
                stop_id,
                lifted_by=self._desk.actor,
                lifted_at=self._desk.clock.now(),
                lifted_reason=reason.strip(),
            )
            made = work.payment_stops.get(stop_id)
            work.commit()
        return made

    def of(self, case_id: UUID) -> list[PaymentStop]:
        with self._desk.reading() as work:
            return work.payment_stops.find("set_at", case_id=case_id)
