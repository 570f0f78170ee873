"""The part of an office that is `paying`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from caseworker_app.services.sending.part import SendingPart

if TYPE_CHECKING:
    from caseworker_app.services.paying.claim_rows import ClaimRows
    from caseworker_app.services.paying.claims import Claims
    from caseworker_app.services.paying.payees import Payees
    from caseworker_app.services.paying.payment_runs import PaymentRuns
    from caseworker_app.services.paying.payments import Payments
    from caseworker_app.services.paying.settlements import Settlements
    from caseworker_app.services.paying.stops import Stops


class PayingPart(SendingPart):
    """Money out, and money back."""

    @cached_property
    def payees(self) -> Payees:
        from caseworker_app.services.paying.payees import Payees

        return Payees(self.desk)

    @cached_property
    def stops(self) -> Stops:
        from caseworker_app.services.paying.stops import Stops

        return Stops(self.desk)

    @cached_property
    def payments(self) -> Payments:
        from caseworker_app.services.paying.payments import Payments

        return Payments(self.desk)

    @cached_property
    def payment_runs(self) -> PaymentRuns:
        from caseworker_app.services.paying.payment_runs import PaymentRuns

        return PaymentRuns(self.desk)

    @cached_property
    def settlements(self) -> Settlements:
        from caseworker_app.services.paying.settlements import Settlements

        return Settlements(self.desk, self.letters)

    @cached_property
    def claims(self) -> Claims:
        from caseworker_app.services.paying.claims import Claims

        return Claims(self.desk)

    @cached_property
    def claim_rows(self) -> ClaimRows:
        from caseworker_app.services.paying.claim_rows import ClaimRows

        return ClaimRows(self.desk)
