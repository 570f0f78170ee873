"""The series after the rounds: what parties say, detriment, corrections, dismissals, appeals; on both engines."""

from __future__ import annotations

import dataclasses
import io
from datetime import date
from uuid import UUID

import pypdf
import pytest

from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.records.decisions import Letter
from caseworker_app.domain.states import (
    AppealOutcome,
    AppealState,
    CaseState,
    Channel,
    DecisionState,
    Detriment,
    Kind,
    StatementKind,
)
from caseworker_app.errors import CaseworkerError, Rejected
from caseworker_app.services.casework.statements import Said
from caseworker_app.services.deciding.appeals import Served
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.overviews.overview import Wait
from caseworker_app.services.overviews.worklists import Deadline, Due, deadline
from caseworker_app.services.reporting.reports import Attached
from caseworker_app.services.sending.dispatch import Sending
from tests.support.files import CALL
from tests.support.journey import checked, presented, proposed, root
from tests.support.town import COURT, Town

TRACK = "kommun_region"
GROUND = "37 § förvaltningslagen (2017:900)"
LETTER = Attached("avstår.pdf", b"%PDF-1.4 vi avstar")
SAID = Said(day=date(2020, 6, 20), sender="Åsa Öberg, samordnare", text="Vi kan inte börja i tid.", file=LETTER)
MISSED = r"kan inte ändras|tillåter inte"


def _left(there: Town) -> int:
    [figure] = [f for f in there.of("anna").frames.figures(CALL) if f.frame.track == TRACK]
    return figure.left.whole_kronor


def _state(there: Town, name: str) -> CaseState:
    return there.of("anna").cases.by_dnr(there.cases[name].dnr or "").state


def _waits(there: Town, person: str) -> dict[Wait, object]:
    return {one.what: one.case for one in there.of(person).overviews.of(CALL).waiting if one.case}


def test_a_recipient_declines_and_the_money_is_back_in_the_frame(there: Town) -> None:
    case, anna, bo = there.cases["avstår"], there.of("anna"), there.of("bo")
    before, left, decision = anna.statistics.of(CALL), _left(there), there.first("avstår")
    there.clock.day = date(2020, 6, 22)
    assert bo.statements.sayable(case.id).kinds == (StatementKind.DECLINED,)
    made = bo.statements.decline(case.id, SAID)
    assert (made.amount, made.day, made.recorded_by) == (Money.kronor(1_000_000), SAID.day, "bo")
    [paper] = [d for d in anna.records.of(case.id).documents if d.id == made.document_id]
    assert (paper.filename, paper.incoming, paper.day) == ("avstår.pdf", True, SAID.day)
    stats = anna.statistics.of(CALL)
    assert (stats.recipients, stats.sum_granted) == (before.recipients, before.sum_granted)
    assert (stats.declined, before.declined) == (1, 0)
    assert stats.reports["slutrapport"].expected == stats.recipients - 1
    assert stats.payments.held + stats.payments.due == stats.sum_granted - Money.kronor(1_000_000)
    assert (_left(there), _state(there, "avstår")) == (left + 1_000_000, CaseState.DECLINED)
    assert there.first("avstår") == decision
    with pytest.raises(Rejected, match="redan avstått"):
        bo.statements.decline(case.id, SAID)
    with pytest.raises(CaseworkerError, match=MISSED), anna.desk.work() as work:
        work.statements.change(made.id, amount=Money.kronor(1))
    with pytest.raises(Rejected, match="avstått"):
        there.proposed("avstår", Draft(kind=Kind.SUPPLEMENT, amount=Money.kronor(5), text="Mer."))


def test_a_part_is_declined_and_a_mistake_is_annulled_with_its_reason(there: Town) -> None:
    case, bo, before = there.cases["delvis"], there.of("bo"), _left(there)
    there.clock.day = date(2020, 6, 22)
    made = bo.statements.decline(case.id, SAID, Money.kronor(300_000))
    assert (_left(there), _state(there, "delvis")) == (before + 300_000, CaseState.GRANTED)
    with pytest.raises(Rejected, match="högst 700"):
        bo.statements.decline(case.id, SAID, Money.kronor(700_001))
    with pytest.raises(Rejected) as caught:
        bo.statements.annul(made.id, " ", made.version)
    assert caught.value.fields == {"annulled_text"}
    back = bo.statements.annul(made.id, "Beskedet gällde ett annat ärende.", made.version)
    assert (back.holds, back.annulled_by, _left(there)) == (False, "bo", before)
    told = [one.what for one in bo.history.of(case.id)]
    assert "Besked från parten makulerat" in told


def test_what_is_declined_goes_to_another_and_is_then_not_taken_back(there: Town) -> None:
    bo, david = there.of("bo"), there.of("david")
    there.clock.day = date(2020, 6, 25)
    draft = Draft(kind=Kind.GRANT, amount=Money.kronor(40_000_000), text="Insatsen svarar mot bidragets syfte.")
    big = bo.decisions.draft(there.cases["nästa"].id, draft)
    with pytest.raises(Rejected, match="saknas"):
        bo.decisions.propose(big.id, big.version)
    made = bo.statements.decline(there.cases["stor"].id, SAID)
    big = bo.decisions.propose(big.id, big.version)
    shown = presented(there.of("cilla"), [big.id], there.clock.day)
    david.rounds.decide(shown.id, shown.version)
    assert _state(there, "nästa") is CaseState.GRANTED
    with pytest.raises(Rejected, match="för mycket"):
        bo.statements.annul(made.id, "Ångrar sig", made.version)
    if there.of("anna").desk.shared:  # nor by a client that does not ask
        with pytest.raises(CaseworkerError), bo.desk.work() as work:
            work.statements.change(made.id, annulled_by="bo", annulled_at=bo.desk.clock.now(), annulled_text="x")


def test_a_withdrawn_application_is_only_written_off(there: Town) -> None:
    case, bo, david = there.cases["återkallas"], there.of("bo"), there.of("david")
    there.clock.day = date(2020, 7, 1)
    grant = proposed(bo, case)
    shown = presented(there.of("cilla"), [grant.id], there.clock.day)
    bo.statements.withdraw(case.id, Said(day=there.clock.day, sender="Åsa Öberg"))
    with pytest.raises(Rejected, match="återkallad"):
        david.rounds.decide(shown.id, shown.version)
    returned = david.rounds.send_back(grant.id, "Ansökan är återkallad.")
    assert returned.comment == "Ansökan är återkallad."
    bo.decisions.discard(returned.id, returned.version)
    [hint] = bo.suggestions.of(case.id)
    assert (hint.kind, hint.reasons) == (Kind.WRITE_OFF, ("aterkallad",))
    there.decide([there.proposed("återkallas", hint.draft)], date(2020, 7, 2))
    assert _state(there, "återkallas") is CaseState.WRITTEN_OFF
    with pytest.raises(Rejected, match="redan avgjort"):
        bo.statements.withdraw(case.id, Said(day=there.clock.day, sender="Åsa Öberg"))
    with pytest.raises(Rejected, match="avstår i stället"):
        bo.statements.withdraw(there.cases["rättas"].id, Said(day=there.clock.day, sender="Åsa Öberg"))


def test_a_case_is_asked_to_be_decided_once_after_six_months(there: Town) -> None:
    case, bo = there.cases["väntar"], there.of("bo").statements
    there.clock.day = date(2020, 12, 1)
    with pytest.raises(Rejected, match="efter 14"):
        bo.ask_to_decide(case.id, Said(day=date(2020, 11, 14), sender="Åsa Öberg"))
    made = bo.ask_to_decide(case.id, Said(day=date(2020, 11, 28), sender="Åsa Öberg"))
    assert made.due == date(2020, 12, 28)  # 26 December is a holiday
    [line] = [one for one in there.of("bo").worklists.rows(CALL) if one.id == case.id]
    assert deadline(line) == Deadline(made.due, Due.ANSWER)
    _refused(there)
    with pytest.raises(Rejected, match="en gång"):
        bo.ask_to_decide(case.id, Said(day=date(2020, 12, 1), sender="Åsa Öberg"))
    with pytest.raises(Rejected, match="framtiden"):
        bo.withdraw(case.id, Said(day=date(2020, 12, 2), sender="Åsa Öberg"))
    with pytest.raises(Rejected, match="registrator"):
        there.of("david").statements.withdraw(case.id, Said(day=date(2020, 12, 1), sender="Åsa Öberg"))


def _refused(there: Town) -> None:
    """The request is refused in a decision of its own; the case goes on and the clock has stopped."""
    bo, case = there.of("bo"), there.cases["väntar"]
    early = bo.decisions.draft(there.cases["sen"].id, Draft(kind=Kind.DELAY_REFUSAL, text="Nej."))
    assert {fault.section for fault in bo.decisions.missing(early.id)} == {"12 § FL"}
    bo.decisions.discard(early.id, early.version)
    refusal = Draft(kind=Kind.DELAY_REFUSAL, text="Utredningen väntar på ett yttrande som kommer i januari.")
    there.decide([there.proposed("väntar", refusal)], date(2020, 12, 3))
    assert _state(there, "väntar") is CaseState.REGISTERED
    assert [one.answer_due for one in bo.worklists.rows(CALL) if one.id == case.id] == [None]
    with pytest.raises(Rejected, match="redan avslagen"):
        there.proposed("väntar", refusal)
    [again] = [w.decision for w in bo.decisions.of(case.id) if w.decision.state is DecisionState.DRAFT]
    bo.decisions.discard(again.id, again.version)
    there.clock.day = date(2020, 12, 1)


def test_less_money_wants_one_of_three_grounds_and_the_frame_gets_it_back(there: Town) -> None:
    bo, before, first = there.of("bo").decisions, _left(there), there.first("mindre")
    there.clock.day = date(2020, 9, 1)
    less = Draft(kind=Kind.CHANGE, amount=Money.kronor(-400_000), text="Fel.", replaces=first.id, ground=GROUND)
    draft = bo.draft(there.cases["mindre"].id, less)
    with pytest.raises(Rejected, match="tre grunderna") as caught:
        bo.propose(draft.id, draft.version)
    assert caught.value.fields == {"detriment"}
    misled = dataclasses.replace(less, detriment=Detriment.MISLED)
    too_much = dataclasses.replace(misled, amount=Money.kronor(-1_000_001))
    draft = bo.revise(draft.id, too_much, draft.version)
    assert [fault.field for fault in bo.missing(draft.id)] == ["amount"]
    draft = bo.revise(draft.id, misled, draft.version)
    held = bo.propose(draft.id, draft.version)
    if there.of("anna").desk.shared:
        shown = presented(there.of("cilla"), [held.id], there.clock.day)
        with root(there.of("anna")).work() as work:
            work.decisions.change(held.id, detriment=None)
            work.commit()
        with pytest.raises(CaseworkerError):
            there.of("david").rounds.decide(shown.id, shown.version)
        back = there.of("david").rounds.send_back(held.id, "Ange grunden.")
        draft = bo.revise(back.id, misled, back.version)
        held = bo.propose(draft.id, draft.version)
    there.decide([held], date(2020, 9, 2))
    series = [whole.decision for whole in bo.of(there.cases["mindre"].id)]
    assert [d.detriment for d in series] == [None, Detriment.MISLED]
    assert (series[0], _left(there)) == (first, before + 400_000)
    assert _state(there, "mindre") is CaseState.GRANTED


def test_a_correction_changes_no_money_and_keeps_the_original(there: Town) -> None:
    bo, first, before = there.of("bo").decisions, there.first("rättas"), _left(there)
    draft = bo.draft(there.cases["rättas"].id, Draft(kind=Kind.CORRECTION, amount=Money.kronor(1), text="Fel ort."))
    assert {fault.field for fault in bo.missing(draft.id)} == {"amount", "replaces", "ground"}
    bo.discard(draft.id, draft.version)
    right = Draft(kind=Kind.CORRECTION, text="Orten.", replaces=first.id, ground="36 § förvaltningslagen (2017:900)")
    there.decide([there.proposed("rättas", right)], date(2020, 9, 3))
    series = [whole.decision for whole in bo.of(there.cases["rättas"].id)]
    assert [(d.kind, d.replaces) for d in series] == [(Kind.GRANT, None), (Kind.CORRECTION, first.id)]
    assert (series[0], series[1].amount, _left(there)) == (first, ZERO, before)


def test_a_late_application_from_the_wrong_body_suggests_its_dismissal(there: Town) -> None:
    case, bo = there.cases["sen"], there.of("bo")
    [hint] = bo.suggestions.of(case.id)
    assert (hint.kind, set(hint.reasons)) == (Kind.DISMISSAL, {"sen", "fel_sokande"})
    assert any("sista ansökningsdag" in text for text in hint.because)
    late = next(f for f in bo.records.of(case.id).findings if f.kind == "late")
    bo.cases.settle(late.id, "E-tjänsten låg nere den 15 maj.")
    [hint] = bo.suggestions.of(case.id)
    assert hint.reasons == ("fel_sokande",)
    checked(bo, case)
    there.decide([there.proposed("sen", hint.draft)], date(2020, 9, 4))
    assert (_state(there, "sen"), bo.suggestions.of(case.id)) == (CaseState.DISMISSED, [])


def test_an_appeal_is_tried_by_a_person_forwarded_and_settled(there: Town) -> None:
    case, bo, david = there.cases["avslag"], there.of("bo"), there.of("david")
    there.clock.day = date(2020, 7, 20)
    with pytest.raises(Rejected, match="ej juridiskt granskad") as caught:
        bo.appeals.receive(there.first("rättas").id, Said(day=there.clock.day, sender="Kommunen"))
    assert caught.value.fields == {"decision"}
    bo.letters.make(CALL)
    [letter] = [one.letter for one in bo.dispatches.waiting(CALL) if one.letter.case_id == case.id]
    bo.dispatches.send(Sending(letter.id, Channel.POST))
    first = there.first("avslag")
    held = bo.appeals.receive(first.id, Said(day=date(2020, 7, 6), sender="Kommunen", text="Vi vill ha bifall."))
    [sheet] = bo.appeals.of(case.id)
    assert sheet.sent is not None
    assert "inte känt" in sheet.sent.how
    assert sheet.forwarding.day == date(2020, 7, 13)
    assert _waits(there, "david") == {Wait.APPEAL: case.id}
    found = bo.appeals.weigh(held.id, date(2020, 6, 15))
    assert (found.in_time, found.deadline.day, found.deadline.last) == (None, date(2020, 7, 3), date(2020, 7, 6))
    assert "ej juridiskt granskat" in found.text
    served = Served(date(2020, 6, 15), "Delgivningskvitto 15 juni")
    with pytest.raises(Rejected, match="beslutsfattare"):
        bo.appeals.try_(held.id, served, "", held.version, in_time=True)
    with pytest.raises(Rejected, match="Skriv skälen"):
        david.appeals.try_(held.id, served, "", held.version, in_time=True)
    with pytest.raises(Rejected, match="prövat och i rätt tid"):
        bo.appeals.forward(held.id, there.clock.day, held.version)
    tried = david.appeals.try_(held.id, served, "Kommunen är här part som andra.", held.version, in_time=True)
    assert (tried.state, tried.last_day, tried.tried_by) == (AppealState.TIMELY, date(2020, 7, 6), "david")
    assert _waits(there, "bo") == {Wait.FORWARD: case.id}
    sent = bo.appeals.forward(held.id, there.clock.day, tried.version)
    assert (sent.state, sent.forwarded_to) == (AppealState.FORWARDED, COURT)
    _handed_over(there, held.id)
    more = Draft(kind=Kind.CHANGE, amount=Money.kronor(5), text="Mer.", replaces=first.id, ground=GROUND)
    draft = bo.decisions.draft(case.id, more)
    assert "39 § FL" in {fault.section for fault in bo.decisions.missing(draft.id)}
    with pytest.raises(Rejected, match="vad avgörandet innebär"):
        bo.appeals.settle(held.id, AppealOutcome.REMITTED, there.clock.day, "", sent.version)
    done = bo.appeals.settle(held.id, AppealOutcome.REMITTED, there.clock.day, "Ny prövning i sak.", sent.version)
    told = _text(there, bo.appeal_letters.tell_outcome(held.id))
    assert "Utfall: återförvisat till myndigheten. Ny prövning i sak." in told
    assert (done.state, done.outcome) == (AppealState.SETTLED, AppealOutcome.REMITTED)
    assert "39 § FL" not in {fault.section for fault in bo.decisions.missing(draft.id)}
    with root(there.of("anna")).work() as work, pytest.raises(CaseworkerError, match="kan inte ändras"):
        work.appeals.change(held.id, outcome_text="annat")
    assert there.first("avslag").state is DecisionState.DECIDED


def _text(there: Town, letter: Letter) -> str:
    """The words of a frozen letter that waits to be sent."""
    assert letter.id in {one.letter.id for one in there.of("bo").dispatches.waiting(CALL)}
    pages = pypdf.PdfReader(io.BytesIO(there.of("bo").letters.data(letter.id))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def _handed_over(there: Town, appeal_id: UUID) -> None:
    """The letter to the court lists what goes with it; there is one."""
    bo = there.of("bo")
    letter = bo.appeal_letters.hand_over(appeal_id)
    text = _text(there, letter)
    assert f"{COURT} Box 1 123 45 PROVSTAD Överlämnande" in text
    assert "ej juridiskt granskade" not in text
    preview = pypdf.PdfReader(io.BytesIO(bo.appeal_letters.preview_handing_over(appeal_id))).pages[0].extract_text()
    assert "Domstolens namn och adress är ej juridiskt granskade." in preview
    [sheet] = bo.appeals.of(letter.case_id)
    assert sheet.court is not None
    assert (sheet.court.name, sheet.court.reviewed) == (COURT, False)
    assert "ett överklagande från Kommunen" in text
    assert "Kommunen är här part som andra." in text
    for document in bo.records.of(letter.case_id).documents:
        assert f"handling {document.number}" in text
    with pytest.raises(Rejected, match="redan gjort"):
        bo.appeal_letters.hand_over(appeal_id)
    with pytest.raises(Rejected, match="inte avgjort än"):
        bo.appeal_letters.tell_outcome(appeal_id)


def _dismissed(there: Town, why: str) -> None:
    """A late appeal is dismissed once, by a decision in the series that changes nothing else."""
    first = there.first("avslag")
    dismissal = Draft(kind=Kind.APPEAL_DISMISSAL, text=why, replaces=first.id)
    there.decide([there.proposed("avslag", dismissal)], date(2020, 8, 21))
    assert _state(there, "avslag") is CaseState.REFUSED
    with pytest.raises(Rejected, match="redan avvisat"):
        there.proposed("avslag", dismissal)


def test_a_late_appeal_is_dismissed_unless_the_instruction_was_wrong(there: Town) -> None:
    bo, david, first = there.of("bo"), there.of("david"), there.first("avslag")
    there.clock.day = date(2020, 8, 20)
    served = Served(date(2020, 6, 15), "Mottagningsbevis")
    late, again = (bo.appeals.receive(first.id, Said(day=date(2020, 8, n), sender="Kommunen")) for n in (10, 11))
    assert bo.appeals.weigh(late.id, served.day).in_time is False
    gone = david.appeals.try_(late.id, served, "", late.version, in_time=False)
    assert (gone.state, "dagar för sent" in gone.tried_text) == (AppealState.LATE, True)
    with pytest.raises(Rejected, match="rättidsprövning är redan gjord"):
        david.appeals.try_(late.id, served, "x", gone.version, in_time=True)
    _dismissed(there, gone.tried_text)
    kept = david.appeals.try_(again.id, served, "Hänvisningen var fel (45 § FL).", again.version, in_time=True)
    assert kept.state is AppealState.TIMELY


def test_the_journal_proves_all_of_it(there: Town) -> None:
    assert there.of("anna").databases.verify().faults == ()
