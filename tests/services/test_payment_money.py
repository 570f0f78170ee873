"""Whatever people do with two grants, in any order: paid, held, due and stopped are together what is granted less declined."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseworker_app.app import open_office
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.states import PaymentState, RunState
from caseworker_app.errors import CaseworkerError
from caseworker_app.services.casework.statements import Said
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.paying.payees import NewPayee
from tests.support.files import CALL
from tests.support.granted import granted
from tests.support.paying import DEBTOR

Deed = Callable[["Two", Office], object]


class Two:
    """A copy of the database, with an office for each who acts."""

    def __init__(self, path: Path, stack: ExitStack) -> None:
        self.clock = SampleClock(date(2020, 6, 17))
        names = ("anna", "bo", "david")
        self.people = {n: stack.enter_context(closing(open_office(str(path), n, clock=self.clock))) for n in names}

    def run(self, office: Office, *states: RunState) -> tuple[object, int]:
        held = next(one.run for one in office.payment_runs.all() if one.run.state in states)
        return held.id, held.version

    def payments(self, office: Office, *states: PaymentState) -> list[object]:
        return [line.payment.id for one in office.payment_runs.all() for line in one.of(*states)]


def _decline(two: Two, office: Office) -> object:
    case = office.payments.board()[0].case.id
    return office.statements.decline(case, Said(day=two.clock.day, sender="Ordföranden"), Money.kronor(100_000))


def _later(two: Two, _office: Office) -> None:
    two.clock.day += timedelta(days=80)


DEEDS: dict[str, Deed] = {
    "prepare": lambda two, o: o.payment_runs.prepare(CALL, two.clock.day),
    "approve": lambda two, o: o.payment_runs.approve(*two.run(o, RunState.PREPARED)),  # type: ignore[arg-type]  # a key
    "withdraw": lambda two, o: o.payment_runs.withdraw(two.run(o, RunState.PREPARED)[0], "Fel dag.", 1),  # type: ignore[arg-type]  # a key
    "hand over": lambda two, o: o.payment_runs.hand_over(*two.run(o, RunState.APPROVED)),  # type: ignore[arg-type]  # a key
    "paid": lambda two, o: o.payment_runs.paid(two.payments(o, PaymentState.SENT), two.clock.day),  # type: ignore[arg-type]  # keys
    "returned": lambda two, o: o.payment_runs.returned(
        two.payments(o, PaymentState.SENT, PaymentState.PAID)[0],  # type: ignore[arg-type]  # a key
        two.clock.day,
        "Åter.",
    ),
    "stop": lambda _, o: o.stops.set(o.payments.board()[0].case.id, "Konkurs."),
    "lift": lambda _, o: o.stops.lift(o.stops.of(o.payments.board()[0].case.id)[-1].id, "Fel."),
    "account": lambda _, o: o.payees.record(
        o.payments.board()[0].case.id, NewPayee(o.payees.of(o.payments.board()[0].case.id)[0].giro, "Bekräftat.")
    ),
    "check": lambda _, o: o.payees.check([o.payments.board()[0].case.id], "Registret"),
    "verify": lambda _, o: o.payees.verify([o.payments.board()[0].case.id]),
    "decline": _decline,
    "later": _later,
}
acts = st.tuples(st.sampled_from(sorted(DEEDS)), st.sampled_from(["anna", "bo", "david"]))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One grant of a million, ready to be paid; Bo and David are finance officers too."""
    path = tmp_path_factory.mktemp("mall") / "mall.db"
    granted(path)
    with closing(open_office(str(path), "anna", clock=SampleClock(date(2020, 6, 12)))) as anna:
        anna.debtors.put(DEBTOR)
        anna.people.set_roles("bo", ["handläggare", "ekonom"])
        anna.people.set_roles("david", ["beslutsfattare", "ekonom"])
    return path


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(acts, min_size=3, max_size=6))
def test_the_money_adds_up_after_any_sequence_of_deeds(
    template: Path, tmp_path: Path, deeds: list[tuple[str, str]]
) -> None:
    path = tmp_path / "prov.db"
    shutil.copy(template, path)
    with ExitStack() as stack:
        two = Two(path, stack)
        declined = ZERO
        for name, person in [("prepare", "anna"), ("approve", "david"), ("hand over", "bo"), *deeds]:
            with suppress(CaseworkerError, StopIteration, IndexError):
                done = DEEDS[name](two, two.people[person])
                declined += Money.kronor(100_000) if name == "decline" and done is not None else ZERO
            found = two.people["anna"].statistics.of(CALL)
            sums = found.payments
            assert sums.paid + sums.held + sums.due + sums.stopped == found.sum_granted - declined, name
            assert min(sums.paid, sums.held, sums.due, sums.stopped) >= ZERO
            assert sums.over == ZERO
            live = two.payments(two.people["anna"], PaymentState.SENT, PaymentState.PAID)
            assert len(live) <= 1
