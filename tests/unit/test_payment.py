"""How parts of a plan stand, that the money adds up whatever happens, and the files a bank reads."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker_app.domain.dates import long_form
from caseworker_app.domain.identity import Giro
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.payment import Account, Ledger, Part, Standing, Totals, Try, day_faults, standings, totals
from caseworker_app.domain.records.payments import PaymentRun
from caseworker_app.domain.states import PaymentState, RunState
from caseworker_app.services.administration.debtors import Debtor
from caseworker_app.services.paying.payment_files import NAMESPACE, Order, files
from tests.support.paying import DEBTOR, schema_faults

JUNE, DECEMBER = date(2020, 6, 17), date(2020, 12, 1)
THEN = datetime(2020, 6, 16, 9, tzinfo=UTC)
ACCOUNT = UUID(int=70)
VERIFIED = Account(ACCOUNT, "eva", "david")
HALF = Money.kronor(500_000)


def part(number: int, **more: object) -> Part:
    values: dict[str, object] = {
        "id": UUID(int=number),
        "number": number,
        "title": f"Del {number}",
        "amount": HALF,
        "decided": date(2020, 6, 12),
        "earliest": JUNE,
        "dispatched": date(2020, 6, 15),
    }
    return Part(**(values | more))  # type: ignore[arg-type]  # named fields


SECOND = part(2, earliest=DECEMBER, latest=date(2020, 12, 7), after_report="lagesrapport", within_days=21)


def plan(*parts: Part, **more: object) -> Ledger:
    granted = more.pop("granted", Money.total(one.amount for one in parts))
    return Ledger(granted=granted, parts=parts, **({"account": VERIFIED} | more))  # type: ignore[arg-type]  # named fields


def shown(ledger: Ledger, on: date = JUNE) -> list[tuple[Standing, Money]]:
    return [(one.standing, one.amount) for one in standings(ledger, on)]


def test_what_is_missing_is_said_and_holds() -> None:
    whole = plan(part(1), SECOND)
    assert shown(whole) == [(Standing.DUE, HALF), (Standing.HELD, HALF)]
    [first, second] = standings(plan(part(1, dispatched=None), SECOND, account=Account(ACCOUNT, "eva")), JUNE)
    assert first.why == ("Beslutet är inte expedierat.", "Kontot är inte verifierat av en andra person.")
    assert second.why == ("lagesrapport är inte godkänd.", "Kontot är inte verifierat av en andra person.")
    stopped = plan(part(1), SECOND, stops=frozenset({UUID(int=1)}))
    assert [standing for standing, _ in shown(stopped)] == [Standing.STOPPED, Standing.HELD]
    assert totals(stopped, JUNE) == Totals(held=HALF, stopped=HALF)


def test_both_limits_of_the_second_payment_are_kept_and_a_conflict_is_said() -> None:
    def accepted(on: date) -> Part:
        return part(2, earliest=DECEMBER, latest=date(2020, 12, 7), after_report="x", within_days=21, accepted=on)

    early, late = accepted(date(2020, 11, 6)), accepted(date(2020, 11, 20))
    assert (early.limits and early.limits.within) == date(2020, 11, 27)
    [one] = standings(plan(early), DECEMBER)
    assert one.standing is Standing.DUE
    assert "före den första dagen" in " ".join(day_faults(one, DECEMBER))
    assert day_faults(one, DECEMBER)[-1] == f"Tiden efter godkännandet gick ut {long_form(date(2020, 11, 27))}."
    [two] = standings(plan(late), date(2020, 12, 8))
    assert day_faults(two, date(2020, 12, 8))[-1] == f"Skulle ha betalats senast {long_form(date(2020, 12, 7))}."
    fits = standings(plan(accepted(date(2020, 11, 16))), date(2020, 12, 4))[0]
    assert day_faults(fits, date(2020, 12, 4)) == []


def test_a_decision_for_less_takes_from_what_has_not_left_the_last_part_first() -> None:
    paid = Try(UUID(int=1), PaymentState.PAID, HALF, ACCOUNT, JUNE)
    less = plan(part(1), SECOND, granted=Money.kronor(700_000), tries=[paid])
    assert shown(less) == [(Standing.PAID, HALF), (Standing.HELD, Money.kronor(200_000))]
    far_less = plan(part(1), SECOND, granted=Money.kronor(300_000), tries=[paid])
    assert shown(far_less) == [(Standing.PAID, HALF), (Standing.CUT, ZERO)]
    assert totals(far_less, JUNE) == Totals(paid=Money.kronor(300_000), over=Money.kronor(200_000))


def test_a_payment_that_came_back_waits_for_an_account_that_is_newer() -> None:
    back = Try(UUID(int=1), PaymentState.RETURNED, HALF, ACCOUNT, JUNE)
    [one] = standings(plan(part(1), tries=[back]), JUNE)
    assert (one.standing, one.why) == (
        Standing.HELD,
        ("En betalning till kontot har kommit tillbaka. Bekräfta eller ändra kontot.",),
    )
    anew = plan(part(1), tries=[back], account=Account(UUID(int=71), "eva", "david"))
    assert shown(anew) == [(Standing.DUE, HALF)]


kronor = st.integers(1, 2_000_000).map(Money.kronor)
days = st.dates(date(2020, 6, 1), date(2020, 12, 31))


@st.composite
def ledgers(draw: st.DrawFn) -> Ledger:
    """Any plan with any past, also those that no rule would let come about."""
    numbers = range(1, draw(st.integers(1, 5)) + 1)
    parts = [
        part(
            n,
            amount=draw(kronor),
            earliest=draw(days),
            dispatched=draw(st.none() | days),
            after_report=draw(st.sampled_from(["", "lagesrapport"])),
            accepted=draw(st.none() | days),
        )
        for n in numbers
    ]
    tries = []
    for one in parts:
        past = draw(st.lists(st.sampled_from([PaymentState.RETURNED, PaymentState.OUT]), max_size=2))
        tries += [Try(one.id, state, one.amount, ACCOUNT, JUNE) for state in past]
        last = draw(st.none() | st.sampled_from([PaymentState.PREPARED, PaymentState.SENT, PaymentState.PAID]))
        if last is not None:
            tries.append(Try(one.id, last, one.amount, ACCOUNT, JUNE))
    planned = Money.total(one.amount for one in parts)
    return Ledger(
        granted=planned + draw(st.integers(-3_000_000, 100_000).map(Money.kronor)),
        parts=parts,
        tries=tries,
        account=draw(
            st.none()
            | st.builds(
                Account, st.sampled_from([ACCOUNT, UUID(int=71)]), st.sampled_from(["", "eva"]), st.just("david")
            )
        ),
        stops=frozenset(draw(st.lists(st.none() | st.sampled_from([p.id for p in parts]), max_size=2))),
    )


@settings(max_examples=50)
@given(ledgers(), days)
def test_paid_held_due_and_stopped_are_together_what_is_granted(ledger: Ledger, on: date) -> None:
    sums = totals(ledger, on)
    assert sums.paid + sums.held + sums.due + sums.stopped == max(ledger.granted, ZERO)
    assert min(sums.paid, sums.held, sums.due, sums.stopped, sums.over) >= ZERO
    assert all(one.amount.is_whole for one in standings(ledger, on))


RUN = PaymentRun(
    id=UUID(int=9),
    call_id=UUID(int=8),
    name="Utbetalning",
    day=JUNE,
    message="delmos-2020-20200617-1",
    prepared_by="eva",
    prepared_at=THEN,
    state=RunState.HANDED_OVER,
    approved_by="david",
    approved_at=THEN,
)
ORDERS = [
    Order(
        "DELMOS-2020-1-1",
        HALF,
        Giro("bankgiro", "50501055"),
        "Ängsholms kommun & söner",
        "212099-0011",
        "DELMOS 2020/1",
        "Statsbidrag DELMOS 2020/1. Första utbetalningen.",
    ),
    Order(
        "DELMOS-2020-2-1",
        Money.kronor(1),
        Giro("plusgiro", "1234566"),
        "=Föreningen Å",
        "802000-0006",
        "DELMOS 2020/2",
        "Statsbidrag " * 20,
    ),
]


def test_the_banks_file_holds_to_the_published_schema(tmp_path: Path) -> None:
    iban = Debtor(
        name="M" * 200, orgnr="202100-0001", account="SE45 5000 0000 0583 9825 7466", bic="ESSESESS", agreement="A1"
    )
    made = files(RUN, ORDERS, DEBTOR)
    broken = made.xml.replace(b"<MsgId>", b"<MsgID>").replace(b"</MsgId>", b"</MsgID>")
    faults = schema_faults(tmp_path, made.xml, files(RUN, ORDERS, iban).xml, files(RUN, ORDERS[:1], DEBTOR).xml, broken)
    assert [fault.partition(":")[0] for fault in faults] == ["3.xml"]


def test_accounts_sums_and_marks_are_as_the_swedish_interpretation_has_them() -> None:
    made = files(RUN, ORDERS, DEBTOR)
    root = ET.fromstring(made.xml)

    def texts(path: str) -> list[str | None]:
        return [
            one.text for one in root.iterfind(".//" + "/".join(f"{{{NAMESPACE}}}{name}" for name in path.split("/")))
        ]

    assert texts("CtrlSum") == ["500001.00", "500001.00"]
    assert texts("NbOfTxs") == ["2", "2"]
    assert texts("MsgId") == ["delmos-2020-20200617-1"]
    assert texts("ReqdExctnDt") == ["2020-06-17"]
    assert texts("ClrSysMmbId/MmbId") == ["9900", "9960"]
    assert texts("CdtrAcct/Id/Othr/Id") == ["50501055", "1234566"]
    assert texts("CdtrAcct/Id/Othr/SchmeNm/Prtry") == ["BGNR"]
    assert texts("CdtrAcct/Id/Othr/SchmeNm/Cd") == ["BBAN"]
    assert texts("SvcLvl/Cd") + texts("CtgyPurp/Cd") == ["NURG", "SUPP"]
    assert texts("EndToEndId") == [order.reference for order in ORDERS]
    lines = made.csv.decode("utf-8-sig").splitlines()
    assert lines[1].split(";")[6:9] == ["bankgiro", "50501055", "500000"]
    assert "'=Föreningen Å" in lines[2]
    assert files(RUN, ORDERS, DEBTOR) == made
