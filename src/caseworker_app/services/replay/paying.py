"""How the sample's grants are sent and paid: letters dispatched, accounts checked by two, runs approved and booked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from caseworker_app.domain.identity import Giro
from caseworker_app.domain.records.payments import PaymentRun
from caseworker_app.domain.states import Channel, PaymentState
from caseworker_app.services.administration.debtors import Debtor
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.paying.payees import NewPayee
from caseworker_app.services.replay.story import Story
from caseworker_app.services.sending.dispatch import Sending

FIRST_DISPATCH, FIRST_PAYMENT = date(2020, 6, 15), date(2020, 6, 17)
SECOND_DISPATCH, SECOND_PAYMENT = date(2020, 6, 26), date(2020, 6, 30)
WINDOW = date(2020, 12, 1)
AGAINST = "Bankgirots register (exempel)"
CAME_BACK = "Banken: mottagarens konto tog inte emot betalningen."
DEBTOR = Debtor(name="Delegationen mot segregation", orgnr="202199-0003", account="5050-1055", invented=True)


class Paying:
    """The registrar sends, one ekonom prepares, a decider approves."""

    def __init__(self, story: Story, call: str, as_: Callable[[str], Office], clock: SampleClock) -> None:
        self._call = call
        self._clock = clock
        self._registrar = as_(story.first_with("registrator"))
        self._finance = as_(story.first_with("ekonom"))
        self._second = as_(story.first_with("handlaggare"))
        self._approver = as_(story.first_with("beslutsfattare"))
        self._administrator = as_(story.first_with("administrator"))

    def first(self) -> None:
        """The first payment to those granted in round one; one payment comes back."""
        self._administrator.debtors.put(DEBTOR)
        self._dispatch(FIRST_DISPATCH)
        self._accounts()
        run = self._paid(FIRST_PAYMENT)
        self._one_returns(run)

    def second(self) -> None:
        """The first payment to those granted in round two, and once more what came back."""
        self._dispatch(SECOND_DISPATCH)
        self._accounts()
        self._paid(SECOND_PAYMENT)

    def prepared(self, day: date) -> None:
        """The run of the December window, as far as progress reports are accepted: it waits for somebody to approve it."""
        self._clock.day = day
        self._finance.payment_runs.prepare(self._call, WINDOW, name="Andra utbetalningen")

    def _dispatch(self, day: date) -> None:
        self._clock.day = day
        self._registrar.dispatches.send_all(
            [
                Sending(one.letter.id, Channel.EMAIL if "@" in one.email else Channel.POST)
                for one in self._registrar.dispatches.waiting(self._call)
                if one.letter.decision_id is not None
            ]
        )

    def _accounts(self) -> None:
        """Every account that can be read; the others wait for somebody to ask the recipient."""
        unknown = {row.case.id for row in self._finance.payments.board(self._call) if not row.account.checked_by}
        chosen = sorted(case for case in unknown if self._readable(case))
        self._finance.payees.check(chosen, AGAINST)
        self._second.payees.verify(chosen, AGAINST)

    def _readable(self, case_id: UUID) -> bool:
        try:
            Giro.parse(self._finance.payments.case(case_id).giro)
        except ValueError:
            return False
        return True

    def _paid(self, day: date) -> PaymentRun:
        self._clock.day = day
        run = self._finance.payment_runs.prepare(self._call, day, name="Första utbetalningen")
        approved = self._approver.payment_runs.approve(run.id, run.version)
        self._finance.payment_runs.hand_over(run.id, approved.version)
        sent = self._finance.payment_runs.open(run.id).of(PaymentState.SENT)
        self._finance.payment_runs.paid([line.payment.id for line in sent], day)
        return run

    def _one_returns(self, run: PaymentRun) -> None:
        self._clock.day = date(2020, 6, 22)
        line = self._finance.payment_runs.open(run.id).of(PaymentState.PAID)[0]
        self._finance.payment_runs.returned(line.payment.id, self._clock.day, CAME_BACK)
        self._clock.day = date(2020, 6, 24)
        held = self._finance.payees.of(line.case.id)[0]
        again = NewPayee(held.giro, "Mottagaren har bekräftat kontot; banken hade stängt det av misstag.")
        self._finance.payees.record(line.case.id, again)
