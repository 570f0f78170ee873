"""A payment run as it is read: the run, its payments, and what is booked of them."""

from __future__ import annotations

from dataclasses import dataclass

from caseworker_app.domain.money import Money
from caseworker_app.domain.records.payments import PaymentRun
from caseworker_app.domain.states import PaymentState, RunState
from caseworker_app.store.payment_queries import CaseLine, PaymentLine


@dataclass(frozen=True, slots=True)
class RunLine:
    """One payment of a run as the register shows it; `reason` only where the content is open."""

    payment: PaymentLine
    case: CaseLine
    title: str
    reason: str
    trouble: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RunFile:
    """A run with its payments."""

    run: PaymentRun
    lines: tuple[RunLine, ...]

    @property
    def total(self) -> Money:
        """What is in the run, without what was taken out."""
        return Money.total(x.payment.amount for x in self.lines if x.payment.state is not PaymentState.OUT)

    @property
    def booked(self) -> bool:
        """Whether it was handed over and the bank's word on every payment is booked."""
        return self.run.state is RunState.HANDED_OVER and not self.of(PaymentState.SENT)

    def of(self, *states: PaymentState) -> list[RunLine]:
        return [line for line in self.lines if line.payment.state in states]
