"""From a dispatched grant to money that is paid, comes back and is paid again; four eyes also without the program."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text

from caseworker_app.domain.money import Money
from caseworker_app.domain.payment import Standing
from caseworker_app.domain.states import PaymentState, RunState
from caseworker_app.errors import Rejected, Unavailable
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.paying.payees import NewPayee
from tests.support.files import CALL
from tests.support.journey import OfficeFor, colleague
from tests.support.paying import REGISTER, dispatched, granted, known

FIRST = date(2020, 6, 17)


def standings(office: Office, on: date | None = None) -> list[Standing]:
    return [row.standing.standing for row in office.payments.board(CALL, on)]


def sums(office: Office) -> tuple[int, int, int]:
    found = office.statistics.of(CALL).payments
    assert found.paid + found.held + found.due + found.stopped == office.statistics.of(CALL).sum_granted
    return found.paid.whole_kronor, found.held.whole_kronor, found.due.whole_kronor


def test_a_grant_is_paid_once_by_two_persons_and_again_when_it_came_back(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    cases = granted(office, office_for, clock, tmp_path, 1)
    eva, david = office_for("eva"), office_for("david")
    clock.day = FIRST
    with pytest.raises(Rejected, match="Inget av det valda"):
        eva.payment_runs.prepare(CALL, FIRST)
    assert office.payments.board(CALL)[0].why == ("Beslutet är inte expedierat.", "Kontot är inte kontrollerat.")
    dispatched(office)
    shown = eva.payees.told([cases[0].id])
    assert shown == [(office.records.of(cases[0].id).applicant.name, "bankgiro 160-9908")]
    eva.payees.check([cases[0].id], REGISTER)
    assert eva.payees.told([cases[0].id]) == shown
    with pytest.raises(Rejected, match="någon annan ska verifiera"):
        eva.payees.verify([cases[0].id])
    assert standings(office) == [Standing.HELD, Standing.HELD]
    david.payees.verify([cases[0].id])
    assert sums(office) == (0, 500_000, 500_000)
    run = eva.payment_runs.prepare(CALL, FIRST)
    with pytest.raises(Rejected, match="får inte godkänna"):
        eva.payment_runs.approve(run.id, run.version)
    with office.desk.reading() as work:
        last = work.connection.exec_driver_sql(
            "select kind, object_type, actor from journal order by number desc limit 1"
        )
        assert tuple(last.one()) == ("refused", "payment_run", "eva")
    with pytest.raises(Rejected, match="inte godkänt"):
        eva.payment_runs.hand_over(run.id, run.version)
    run = david.payment_runs.approve(run.id, run.version)
    made = eva.payment_runs.hand_over(run.id, run.version)
    assert made == eva.payment_runs.files(run.id)
    assert made.xml.count(b"<CtrlSum>500000.00</CtrlSum>") == 2
    [line] = eva.payment_runs.open(run.id).lines
    assert (line.payment.state, standings(office)) == (PaymentState.SENT, [Standing.SENT, Standing.HELD])
    eva.payment_runs.paid([line.payment.id], FIRST)
    assert sums(office) == (500_000, 500_000, 0)
    with pytest.raises(Rejected, match="betald"):
        eva.payment_runs.paid([line.payment.id], FIRST)
    clock.day = FIRST + timedelta(days=2)
    eva.payment_runs.returned(line.payment.id, clock.day, "Kontot är avslutat.")
    assert (sums(office), standings(office)[0]) == ((0, 1_000_000, 0), Standing.HELD)
    anew = eva.payees.record(cases[0].id, NewPayee(office.payees.of(cases[0].id)[0].giro, "Bekräftat per telefon."))
    assert (anew.serial, anew.reason) == (2, "Bekräftat per telefon.")
    known(office_for, cases)
    again = eva.payment_runs.prepare(CALL, clock.day)
    david.payment_runs.approve(again.id, again.version)
    eva.payment_runs.hand_over(again.id, again.version + 1)
    [line] = eva.payment_runs.open(again.id).lines
    assert line.payment.reference.endswith("-2")
    eva.payment_runs.paid([line.payment.id], clock.day)
    assert sums(office) == (500_000, 500_000, 0)
    told = office.records.open(cases[0].dnr or "").as_json()["payments"]
    assert [(p["state"], p["paid"], p["returned"]) for p in told] == [
        ("paid", clock.day, [clock.day]),
        ("held", None, []),
    ]
    assert office.databases.verify().faults == ()


def test_a_stop_holds_at_once_also_for_what_is_approved(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    cases = granted(office, office_for, clock, tmp_path, 2)
    eva, david, bo = office_for("eva"), office_for("david"), office_for("bo")
    clock.day = FIRST
    dispatched(office)
    known(office_for, cases)
    run = eva.payment_runs.prepare(CALL, FIRST)
    run = david.payment_runs.approve(run.id, run.version)
    stop = bo.stops.set(cases[0].id, "Uppgifter om konkurs.", section="15 §")
    row = office.payments.board(CALL)[0]
    assert (row.standing.standing, row.why[-1]) == (Standing.STOPPED, "Uppgifter om konkurs.")
    assert office.statistics.of(CALL).payments.stopped == Money.kronor(1_000_000)
    made = eva.payment_runs.hand_over(run.id, run.version)
    held = eva.payment_runs.open(run.id)
    assert [line.payment.state for line in held.lines] == [PaymentState.OUT, PaymentState.SENT]
    assert (held.total, made.xml.count(b"<CdtTrfTxInf>")) == (Money.kronor(500_000), 1)
    assert sums(office) == (0, 500_000, 500_000)
    bo.stops.lift(stop.id, "Uppgifterna var fel.")
    with pytest.raises(Rejected, match="redan hävt"):
        bo.stops.lift(stop.id, "Igen.")
    again = eva.payment_runs.prepare(CALL, FIRST)
    back = david.payment_runs.withdraw(again.id, "Fel dag.", again.version)
    assert (back.state, standings(office).count(Standing.DUE)) == (RunState.WITHDRAWN, 1)
    with pytest.raises(Rejected, match="handlingen i ärendet"):
        eva.payees.record(cases[0].id, NewPayee("5050-1055", "Nytt konto."))
    third = eva.payment_runs.prepare(CALL, FIRST)
    document = bo.records.of(cases[0].id).documents[0]
    eva.payees.record(cases[0].id, NewPayee("5050-1055", "Nytt konto enligt handling.", document.id))
    with pytest.raises(Rejected, match="Kontot har ändrats"):
        david.payment_runs.approve(third.id, third.version)
    assert office.databases.verify().faults == ()


@pytest.mark.parametrize("office_address", ["postgresql"], indirect=True)
def test_on_the_server_four_eyes_hold_without_the_program(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    cases = granted(office, office_for, clock, tmp_path, 1)
    office.people.set_roles("eva", ["ekonom", "beslutsfattare"])
    eva, david = colleague(office, "eva"), office_for("david")
    clock.day = FIRST
    part = office.payments.board(CALL)[0].key

    def refused(statement: str, **values: object) -> None:
        with eva.desk.work() as work, pytest.raises(Unavailable, match="tillåter inte"):
            work.connection.execute(text(statement), values)

    check = (
        "insert into payee_check (id, case_id, payee_id, step, against, done_by, done_at)"
        " values (:id, :case, :payee, 'verified', 'x', :by, now())"
    )
    eva.payees.check([cases[0].id], REGISTER)
    [account] = eva.payees.of(cases[0].id)
    for who in ("eva", "david"):
        refused(check, id=uuid4(), case=cases[0].id, payee=account.payee.id, by=who)
    run = (
        "insert into payment_run (id, call_id, name, day, message, state, prepared_by, prepared_at, approved_by,"
        " withdrawn_reason, version) values (:id, :call, 'x', :day, :message, :state, 'eva', now(), :approved, '', 1)"
    )
    refused(run, id=uuid4(), call=cases[0].call_id, day=FIRST, message="a", state="approved", approved="david")
    refused(run, id=uuid4(), call=cases[0].call_id, day=FIRST, message="b", state="prepared", approved="david")
    own = uuid4()
    with eva.desk.work() as work:
        values = {
            "id": own,
            "call": cases[0].call_id,
            "day": FIRST,
            "message": "c",
            "state": "prepared",
            "approved": None,
        }
        work.connection.execute(text(run), values)
        work.commit()
    pay = (
        "insert into payment (id, case_id, run_id, part_id, payee_id, amount, reference, state, reason)"
        " values (:id, :case, :run, :part, :payee, :amount, 'r', 'prepared', '')"
    )
    place = {"id": uuid4(), "case": cases[0].id, "run": own, "part": part, "payee": account.payee.id}
    refused(pay, **place, amount=50_000_000)  # not dispatched
    dispatched(office)
    refused(pay, **place, amount=50_000_000)  # not verified
    david.payees.verify([cases[0].id])
    refused(pay, **place, amount=50_000_001)  # more than the part
    made = eva.payment_runs.prepare(CALL, FIRST)
    refused("select step_run(:run, 1, 'approved', '', now())", run=made.id)
    refused("select step_run(:run, 1, 'handed_over', '', now())", run=made.id)
    refused("update payment_run set state = 'approved' where id = :run", run=made.id)
    refused("update payment set amount = 1 where run_id = :run", run=made.id)
    refused("select book_payments(array(select id from payment), 'paid', current_date, '', now())")
    bo = office_for("bo")
    with pytest.raises(Rejected, match="ekonom"):
        bo.payment_runs.prepare(CALL, FIRST)
    assert david.payment_runs.approve(made.id, made.version).approved_by == "david"
    eva.close()
