"""What happens with the payments of one case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol
from uuid import UUID

from caseworker_app.services.office import Office
from caseworker_app.services.paying.payees import NewPayee
from caseworker_app.services.paying.payments import CasePayments
from caseworker_app.ui.messages import Words
from caseworker_app.ui.payments.presenter import PaymentsPresenter
from caseworker_app.ui.payments.screen import PaymentsScreen
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Workplace


class CasePaymentsScreen(PaymentsScreen, Protocol):
    def show_payments(self, held: CasePayments, names: Mapping[str, str]) -> None:
        """Plan, account, stops and what was paid; `names` of people by login."""
        ...


class CasePaymentsPresenter(PaymentsPresenter):
    """The deeds of the room on the parts of one case, and what only a case has: another account, a stop lifted."""

    def __init__(self, screen: CasePaymentsScreen, place: Workplace, case_id: UUID) -> None:
        super().__init__(screen, place)
        self._case_screen = screen
        self._case_id = case_id
        self.payments: CasePayments | None = None

    def load(self, then: Callable[[], None] | None = None) -> None:
        def read(office: Office) -> tuple[CasePayments, dict[str, str]]:
            names = {one.name: one.display_name for one in office.people.all()}
            return office.payments.case(self._case_id), names

        def arrived(found: tuple[CasePayments, dict[str, str]]) -> None:
            self.payments = found[0]
            self._case_screen.show_payments(*found)
            if then is not None:
                then()

        self._place.run(read, arrived, lambda error: self.fail(error, lambda: self.load()))

    def change_account(self, document: UUID | None) -> None:
        """Another account, as the document in the middle pane says, or the same one confirmed anew."""
        held = self.payments
        if held is None:
            return
        known = held.accounts[0].giro if held.accounts else held.giro

        def reasoned(giro: str, reason: str) -> None:
            new = NewPayee(giro, reason, document)
            self._change(
                lambda office: office.payees.record(self._case_id, new),
                translate("payments", "Kontot är antecknat. Det ska kontrolleras och verifieras av två personer."),
                lambda: self.change_account(document),
            )

        def typed(giro: str) -> None:
            label = translate("payments", "Skäl. Handlingen som visas antecknas som underlag.")
            verb = translate("payments", "Spara kontot")
            words = Words(
                translate("payments", "Ändra eller bekräfta konto"),
                label,
                verb,
                about=str(self._case_id),
                topic="account",
            )
            self._place.ask.words(words, lambda reason: reasoned(giro, reason))

        title, label = (
            translate("payments", "Ändra eller bekräfta konto"),
            translate("payments", "Bankgiro eller plusgiro:"),
        )
        self._place.ask.words(
            Words(
                title,
                label,
                translate("payments", "Fortsätt"),
                known,
                several=False,
                about=f"{self._case_id} account",
                topic="giro",
            ),
            typed,
        )

    def lift(self) -> None:
        """The oldest stop that holds."""
        stop = next((one for one in self.payments.stops if one.lifted_by is None), None) if self.payments else None
        if stop is None:
            return

        def given(text: str) -> None:
            self._change(
                lambda office: office.stops.lift(stop.id, text), translate("payments", "Hindret är hävt."), self.lift
            )

        title, verb = translate("payments", "Häv hindret"), translate("payments", "Häv")
        self._place.ask.words(
            Words(title, translate("payments", "Skäl:"), verb, about=str(stop.id), topic="lift"), given
        )
