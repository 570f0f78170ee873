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
        self.accounts()
        run = self.paid(FIRST_PAYMENT)
        paid = self._finance.payment_runs.open(run.id).of(PaymentState.PAID)[0]
        self.comes_back(run, paid.case.id, date(2020, 6, 22), date(2020, 6, 24))

    def second(self) -> None:
        """The first payment to those granted in round two, and once more what came back."""
        self._dispatch(SECOND_DISPATCH)
        self.accounts()
        self.paid(SECOND_PAYMENT)

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

    def accounts(self) -> None:
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

    def paid(self, day: date, name: str = "Första utbetalningen") -> PaymentRun:
        """What is due that day: prepared, approved by another, handed over and booked."""
        self._clock.day = day
        run = self._finance.payment_runs.prepare(self._call, day, name=name)
        approved = self._approver.payment_runs.approve(run.id, run.version)
        self._finance.payment_runs.hand_over(run.id, approved.version)
        sent = self._finance.payment_runs.open(run.id).of(PaymentState.SENT)
        self._finance.payment_runs.paid([line.payment.id for line in sent], day)
        return run

    def comes_back(self, run: PaymentRun, case: UUID, day: date, known: date) -> None:
        """The bank returns a case's payment; some days later its account is recorded anew."""
        self._clock.day = day
        (line,) = [one for one in self._finance.payment_runs.open(run.id).of(PaymentState.PAID) if one.case.id == case]
        self._finance.payment_runs.returned(line.payment.id, day, CAME_BACK)
        self._clock.day = known
        held = self._finance.payees.of(case)[0]
        again = NewPayee(held.giro, "Mottagaren har bekräftat kontot; banken hade stängt det av misstag.")
        self._finance.payees.record(case, again)
