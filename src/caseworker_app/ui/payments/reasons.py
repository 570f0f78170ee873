"""Why something cannot be done now with what is chosen, for buttons that are off; empty when it can."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from caseworker_app.domain.payment import Standing
from caseworker_app.domain.records.payments import PaymentRun
from caseworker_app.domain.states import PaymentState, RunState
from caseworker_app.services.paying.payments import PartRow
from caseworker_app.services.paying.run_files import RunFile, RunLine
from caseworker_app.ui.payments.rows import RUNS, STANDINGS, translate

PAYABLE = (Standing.DUE, Standing.COMING)
STOPPABLE = (Standing.DUE, Standing.COMING, Standing.HELD, Standing.ORDERED)


@dataclass(frozen=True, slots=True)
class Who:
    """Who acts, on which day, and by which roles."""

    person: str
    today: date
    pays: bool
    approves: bool
    stops: bool


def to_prepare(who: Who, rows: Sequence[PartRow]) -> str:
    if not who.pays:
        return translate("payments", "Uppdrag förbereds av en ekonom.")
    if not any(row.standing.standing in PAYABLE for row in rows):
        return translate("payments", "Inget kan betalas. Under Hålls inne och Stoppade står varför.")
    return ""


def to_look(row: PartRow | None) -> str:
    return "" if row is not None else translate("payments", "Välj en utbetalning i listan.")


def to_check(who: Who, chosen: Sequence[PartRow]) -> str:
    if not who.stops:
        return _account_role()
    if not chosen:
        return to_look(None)
    if all(row.account.checked_by for row in chosen):
        return translate("payments", "Kontona för de valda är redan kontrollerade.")
    return ""


def to_verify(who: Who, chosen: Sequence[PartRow]) -> str:
    if not who.stops:
        return _account_role()
    if not chosen:
        return to_look(None)
    waiting = [row for row in chosen if row.account.checked_by and not row.account.verified_by]
    if not waiting:
        if all(row.account.verified_by for row in chosen):
            return translate("payments", "Kontona för de valda är redan verifierade.")
        return translate("payments", "Kontot ska kontrolleras först.")
    if all(row.account.checked_by == who.person for row in waiting):
        return translate("payments", "Du har kontrollerat kontot. Någon annan ska verifiera det.")
    return ""


def to_stop(who: Who, row: PartRow | None) -> str:
    if not who.stops:
        return translate("payments", "Utbetalningar stoppas av handläggare, ekonom eller beslutsfattare.")
    if row is None:
        return to_look(None)
    if row.standing.standing not in STOPPABLE:
        word = translate("payments", STANDINGS[row.standing.standing][0]).lower()
        return translate("payments", "Utbetalningen är {state} och kan inte stoppas.").format(state=word)
    return ""


def to_approve(who: Who, held: RunFile | None) -> str:
    if not who.approves:
        return translate("payments", "Uppdrag godkänns av en ekonom eller beslutsfattare.")
    if held is None:
        return _no_run()
    if held.run.state is not RunState.PREPARED:
        return _already(held.run)
    if held.run.prepared_by == who.person:
        return translate("payments", "Du har berett uppdraget. Någon annan ska godkänna det.")
    return ""


def to_hand_over(who: Who, held: RunFile | None) -> str:
    if not who.pays:
        return translate("payments", "Filerna lämnas över av en ekonom.")
    if held is None:
        return _no_run()
    if held.run.state is RunState.PREPARED:
        return translate("payments", "Uppdraget ska godkännas först.")
    return _already(held.run) if held.run.state is RunState.WITHDRAWN else ""


def to_book(who: Who, held: RunFile | None) -> str:
    """Both what is paid and what came back."""
    if not who.pays:
        return translate("payments", "Betalningar bokförs av en ekonom.")
    if held is None:
        return _no_run()
    if held.run.state is RunState.WITHDRAWN:
        return _already(held.run)
    if held.run.state is not RunState.HANDED_OVER:
        return translate("payments", "Filerna ska lämnas över först.")
    return from_when(who, held)


def from_when(who: Who, held: RunFile) -> str:
    """The day from which a run that is handed over can be booked, while it has not come."""
    if held.run.day > who.today and held.of(PaymentState.SENT):
        return translate("payments", "Kan bokföras från {day}.").format(day=held.run.day.isoformat())
    return ""


def to_book_paid(who: Who, held: RunFile | None) -> str:
    why = to_book(who, held)
    if not why and held is not None and not held.of(PaymentState.SENT):
        return translate("payments", "Alla betalningar i uppdraget är redan bokförda.")
    return why


def to_book_back(who: Who, held: RunFile | None, lines: Sequence[RunLine]) -> str:
    why = to_book(who, held)
    if why:
        return why
    if len(lines) != 1 or lines[0].payment.state not in (PaymentState.SENT, PaymentState.PAID):
        return translate("payments", "Välj den betalning som har kommit tillbaka, en åt gången.")
    return ""


def to_withdraw(who: Who, held: RunFile | None) -> str:
    if not who.approves:
        return translate("payments", "Uppdrag tas tillbaka av en ekonom eller beslutsfattare.")
    if held is None:
        return _no_run()
    return "" if held.run.state in (RunState.PREPARED, RunState.APPROVED) else _already(held.run)


def _account_role() -> str:
    return translate("payments", "Konton kontrolleras av handläggare, ekonom eller beslutsfattare.")


def _no_run() -> str:
    return translate("payments", "Välj ett uppdrag i listan.")


def _already(run: PaymentRun) -> str:
    word = translate("payments", RUNS[run.state][0]).lower()
    return translate("payments", "Uppdraget är redan {state}.").format(state=word)
