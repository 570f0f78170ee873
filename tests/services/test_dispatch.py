"""A letter that leaves the agency: channel, day, recipient and hash for ever; dissents close before that."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from pathlib import Path

import pytest

from caseworker_app.domain.states import Channel
from caseworker_app.errors import LetterFailed, Rejected, Unavailable
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.dispatch import Sending
from caseworker_app.services.office import Office
from tests.support.files import CALL
from tests.support.journey import DECISION_DAY, OfficeFor, decided, registered, root
from tests.support.letters import damage, round_of


def test_what_was_sent_is_on_record_and_never_changes(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    first, _ = round_of(office, office_for, clock, tmp_path, 2)
    [one, two] = office.dispatches.waiting(CALL)
    assert one.letter.case_id == first.id
    sent = office.dispatches.send(Sending(one.letter.id, Channel.EMAIL, one.email))
    assert (sent.sha256, sent.day, sent.channel) == (one.letter.sha256, DECISION_DAY, Channel.EMAIL)
    assert [row.letter.id for row in office.dispatches.waiting(CALL)] == [two.letter.id]
    posted = office.dispatches.send(Sending(one.letter.id, Channel.POST, note="På begäran"))
    assert one.applicant in posted.recipient
    assert [row.id for row in office.dispatches.of(first.id)] == [sent.id, posted.id]
    with root(office).work() as work, pytest.raises(Rejected, match="kan inte ändras"):
        work.dispatches.change(sent.id, recipient="någon annan")
    with root(office).work() as work, pytest.raises(Rejected):
        work.dispatches.remove(sent.id)
    if office.desk.store.engine.url.username:  # on the server nobody of the office gets as far as the trigger
        with office.desk.work() as work, pytest.raises(Unavailable, match="tillåter inte"):
            work.dispatches.change(sent.id, recipient="någon annan")
        with office.desk.work() as work, pytest.raises(Unavailable, match="tillåter inte"):
            work.dispatches.remove(sent.id)
    assert office.databases.verify().faults == ()


def test_a_dispatch_that_cannot_be_true_is_refused(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    round_of(office, office_for, clock, tmp_path, 1)
    [one] = office.dispatches.waiting()
    wrong = {
        "day": Sending(one.letter.id, Channel.POST, day=DECISION_DAY + timedelta(days=1)),
        "recipient": Sending(one.letter.id, Channel.EMAIL, "Storgatan 1"),
    }
    for field, sending in wrong.items():
        with pytest.raises(Rejected) as caught:
            office.dispatches.send(sending)
        assert caught.value.fields == {field}
    with pytest.raises(Rejected, match="kan inte ha skickats innan"):
        office.dispatches.send(dataclasses.replace(wrong["day"], day=DECISION_DAY - timedelta(days=1)))
    with pytest.raises(Rejected, match="registrator"):
        office_for("david").dispatches.send(Sending(one.letter.id, Channel.POST))


def test_a_damaged_letter_is_not_sent(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    round_of(office, office_for, clock, tmp_path, 1)
    [one] = office.dispatches.waiting()
    damage(office, one.letter.filename)
    with pytest.raises(LetterFailed, match="skadat"):
        office.dispatches.send(Sending(one.letter.id, Channel.POST))
    assert len(office.dispatches.waiting()) == 1


def test_dissent_is_recorded_before_the_letter_and_closed_after(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = registered(office, tmp_path)[0]
    decided(office_for, clock, case)
    [held] = [whole.decision for whole in office.decisions.of(case.id)]
    noted = office.dispatches.dissent(held.id, "Anna anser att hela beloppet borde ha beviljats.", held.version)
    assert noted.dissent.startswith("Anna anser")
    assert office.letters.make(CALL).frozen == 1
    with pytest.raises(Rejected, match="Brevet är låst"):
        office.dispatches.dissent(held.id, "För sent", noted.version)
    [one] = office.dispatches.waiting()
    office.dispatches.send(Sending(one.letter.id, Channel.BY_HAND, "Ordföranden"))
    with pytest.raises(Rejected, match="Beslutet är skickat"):
        office.dispatches.dissent(held.id, "För sent", noted.version)
