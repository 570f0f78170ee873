"""A letter that leaves the agency: channel, day, recipient and hash for ever; dissents close before that."""

from __future__ import annotations

import dataclasses
import io
from datetime import timedelta
from pathlib import Path

import pypdf
import pytest

from caseworker_app.domain.states import Channel
from caseworker_app.errors import LetterFailed, Recused, Rejected, Unavailable
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.sending.dispatch import Mailing, Sending
from tests.support.files import CALL
from tests.support.journey import DECISION_DAY, OfficeFor, cases_of, decided, registered, root
from tests.support.letters import damage, round_of


@pytest.mark.begun(round_of, 2)
def test_what_was_sent_is_on_record_and_never_changes(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    first, _ = cases_of(office)
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


@pytest.mark.begun(round_of, 1)
def test_a_dispatch_that_cannot_be_true_is_refused(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
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


@pytest.mark.begun(round_of, 1)
def test_a_damaged_letter_is_not_sent(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    [one] = office.dispatches.waiting()
    damage(office, one.letter.filename)
    with pytest.raises(LetterFailed, match="skadat"):
        office.dispatches.send(Sending(one.letter.id, Channel.POST))
    assert len(office.dispatches.waiting()) == 1


def test_dissent_is_recorded_until_dispatch_and_goes_with_a_locked_letter(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = registered(office, tmp_path)[0]
    decided(office_for, clock, case)
    [held] = [whole.decision for whole in office.decisions.of(case.id)]
    noted = office.dissents.record(held.id, "Anna anser att hela beloppet borde ha beviljats.", held.version)
    assert office.letters.make(CALL).frozen == 1
    with pytest.raises(Rejected, match="ändra inte det som stod"):
        office.dissents.record(held.id, "Något annat", noted.version)
    more = office.dissents.record(held.id, f"{noted.dissent}\nBo instämmer.", noted.version)
    assert more.dissent.endswith("Bo instämmer.")
    letter, own = [row.letter for row in office.dispatches.waiting()]
    assert (own.kind, letter.decision_id) == ("avvikande_mening", held.id)
    text = pypdf.PdfReader(io.BytesIO(office.letters.data(own.id))).pages[0].extract_text()
    assert "Bo instämmer." in text
    assert "hela beloppet" not in text
    office.dispatches.send(Sending(letter.id, Channel.BY_HAND, "Ordföranden"))
    with pytest.raises(Rejected, match="Beslutet är skickat"):
        office.dissents.record(held.id, f"{more.dissent}\nFör sent", more.version)


@pytest.mark.begun(round_of, 3)
def test_a_batch_is_put_on_record_at_once_and_what_fails_is_told(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    cases = cases_of(office)
    first, second, third = (row.letter.id for row in office.dispatch_rows.all().rows)
    damage(office, "DELMOS-2020-2-1.pdf")
    with office.desk.work() as work:
        applicant = work.applicants.one(case_id=cases[2].id)
        assert applicant is not None
        work.applicants.change(applicant.id, email="")
        work.commit()
    done = office.dispatches.send_batch(Mailing((first, second, third), Channel.EMAIL, note="Omgång ett"))
    assert [one.letter_id for one in done.sent] == [first]
    assert {one.dnr: one.reason.split(".")[0] for one in done.failed} == {
        "DELMOS 2020/2": "Brevet DELMOS-2020-2-1",
        "DELMOS 2020/3": "Ange vem brevet skickas till",
    }
    held = office.dispatch_rows.all()
    assert [row.waits for row in held.rows] == [False, True, True]
    assert [(batch.channel, len(batch.dispatches)) for batch in held.batches] == [(Channel.EMAIL, 1)]
    assert office.dispatch_rows.waiting() == 2
    assert [one.note for one in office.dispatch_rows.of(first)] == ["Omgång ett"]
    [before] = office.dispatches.send_batch(Mailing((first,), Channel.BY_HAND)).failed
    assert before.reason == "Brevet skickades 2020-06-12 (e-post)."
    assert len(office.dispatches.send_batch(Mailing((first,), Channel.BY_HAND, again=True)).sent) == 1


@pytest.mark.begun(round_of, 2)
def test_the_list_of_a_batch_names_recipients_hashes_and_the_journals_hash(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    cases = cases_of(office)
    letters = tuple(row.letter.id for row in office.dispatch_rows.all().rows)
    sent = office.dispatches.send_batch(Mailing(letters, Channel.REGISTERED)).sent
    [batch] = office.dispatch_rows.all().batches
    path = office.dispatch_lists.write(batch, tmp_path / "ut")
    office.dispatches.send(Sending(letters[0], Channel.POST))
    assert office.dispatch_lists.write(batch, tmp_path / "igen").read_bytes() == path.read_bytes()
    text = "".join("".join(page.extract_text() for page in pypdf.PdfReader(path).pages).split())
    with root(office).reading() as work:
        heads = "select number, hash from journal where object_type = 'dispatch' order by number"
        rows = [(number, bytes(link).hex()) for number, link in work.connection.exec_driver_sql(heads)]
    number, link = rows[1]
    assert path.name == f"utskickslista-2020-06-12-{CALL}-{number}.pdf"
    assert link in text
    for one, case in zip(sent, cases, strict=True):
        assert one.sha256 in text
        assert "".join(one.recipient.split()) in text
        assert "".join((case.dnr or "").split()) in text
    assert "rekommenderatbrev" in text


@pytest.mark.begun(round_of, 2)
def test_who_is_barred_sees_that_a_letter_waits_and_not_to_whom_it_went(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    cases = cases_of(office)
    [one, two] = [row.letter.id for row in office.dispatch_rows.all().rows]
    office.dispatches.send_batch(Mailing((one, two), Channel.POST))
    bo = office_for("bo")
    bo.recusals.answer(cases[0].id, "Min syster är anställd där.", biased=True)
    rows = bo.dispatch_rows.all().rows
    assert [(row.letter.dnr, row.letter.closed, len(row.sent)) for row in rows] == [
        ("DELMOS 2020/1", True, 1),
        ("DELMOS 2020/2", False, 1),
    ]
    with pytest.raises(Recused):
        bo.dispatch_rows.of(one)
    with pytest.raises(Recused):
        bo.dispatch_lists.write(bo.dispatch_rows.all().batches[0], tmp_path)
    assert len(bo.dispatch_rows.of(two)) == 1
