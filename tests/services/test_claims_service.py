"""From the final report to the closed case: settled, heard, recovered and waived, paid in parts; on both engines."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

import pypdf
import pytest

from caseworker_app.domain.claim import ClaimStanding, Ground
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.states import CaseState, Channel, Kind, Reply
from caseworker_app.errors import CaseworkerError, Rejected
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.paying.claims import CameIn, Demand
from caseworker_app.services.paying.settlements import Settling
from caseworker_app.services.reporting.reports import Cost, Received
from caseworker_app.services.sending.dispatch import Sending
from caseworker_app.store import claim_queries
from tests.support.files import CALL
from tests.support.journey import OfficeFor, decided, presented, registered

K = Money.kronor
SETTLED = date(2021, 6, 21)
DECIDED = date(2021, 7, 20)


@dataclass
class Settled:
    """700 000 kr granted; Bo handles, David decides, Eva collects."""

    office: Office
    bo: Office
    cilla: Office
    david: Office
    eva: Office
    clock: SampleClock
    case: UUID

    def report(self) -> None:
        """612 345 kr, of which 8 000 kr outside the period; accepted."""
        self.clock.day = SETTLED
        final = self.bo.reports.of(self.case)[-1]
        costs = (Cost("Personal", K(562_345), K(8_000)), Cost("Lokaler", K(50_000)))
        self.bo.reports.receive(final.id, Received(day=SETTLED, costs=costs), final.version)
        held = self.bo.report_reviews.open(final.id)
        held = self.bo.report_reviews.answer(final.id, *(Given(r.template.id, Reply.YES) for r in held.sheet.rows))
        self.bo.report_reviews.judge(final.id, "Utan det som ligger utanför.", held.report.version, accepted=True)

    def heard(self) -> UUID:
        """Settled and communicated; nobody answers."""
        held = self.bo.settlements.settle(self.case, Settling())
        self.bo.settlements.hear(held.id, None, held.version)
        self.clock.day = DECIDED
        return held.id

    def decide(self, *proposed: Decision) -> None:
        for one in proposed:
            self.bo.decisions.propose(one.id, one.version)
        shown = presented(self.cilla, [one.id for one in proposed], self.clock.day)
        self.david.rounds.decide(shown.id, shown.version)


@pytest.fixture
def settled(office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path) -> Settled:
    case = registered(office, tmp_path)[0]
    decided(office_for, clock, case, Kind.PARTIAL, 700_000)
    people = {name: office_for(name) for name in ("bo", "cilla", "david", "eva")}
    return Settled(office, **people, clock=clock, case=case.id)


def _text(data: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages).split())


def test_from_the_final_report_to_the_closed_case(settled: Settled) -> None:
    bo, eva = settled.bo, settled.eva
    assert "väntas till och med" in bo.settlements.of(settled.case).hindrance
    settled.report()
    assert bo.settlements.of(settled.case).reckoning.to_repay == K(95_655)
    key = settled.heard()

    recovery = bo.claims.propose(key, Demand(kind=Kind.RECOVERY, amount=K(90_000)))
    waiver = bo.claims.propose(
        key, Demand(kind=Kind.WAIVER, amount=K(5_655), ground="Sjukdom i föreningen.", text="Skälen är särskilda.")
    )
    with pytest.raises(Rejected, match=r"återstår 0.kr att besluta om"):
        bo.claims.propose(key, Demand(kind=Kind.RECOVERY, amount=K(1)))
    settled.decide(recovery, waiver)

    settled.office.letters.make(CALL)
    letters = {one.kind: one for one in bo.records.of(settled.case).letters}
    heard, demanded, waived = (
        _text(bo.letters.data(letters[k].id)) for k in ("kommunicering", "aterkrav", "eftergift")
    )
    assert "Den godkända kostnaden är 604 345 kr." in heard
    assert "Att betala tillbaka: 95 655 kr." in heard
    assert "kräver tillbaka 90 000 kr" in demanded
    assert "senast den 19 augusti 2021" in demanded
    assert "avstår från att kräva tillbaka 5 655 kr" in waived
    assert "Sjukdom i föreningen." in waived
    bo.dispatches.send(Sending(letters["aterkrav"].id, Channel.POST, day=DECIDED))

    claim = eva.claims.of(settled.case)[0]
    assert (claim.due, claim.demanded, claim.standing) == (date(2021, 8, 19), DECIDED, ClaimStanding.RUNNING)
    eva.claims.receive(claim.claim.id, CameIn(day=DECIDED, amount=K(10_000), reference="BG 1"))
    parts = eva.claims.proposed_plan(claim.claim.id, date(2021, 8, 31), 3)
    assert [one.amount for one in parts] == [K(26_666), K(26_666), K(26_668)]
    eva.claims.plan(claim.claim.id, parts, "Mottagaren har bett om det.", claim.claim.version)
    settled.clock.day = date(2021, 9, 30)
    late = eva.claims.of(settled.case)[0]
    assert late.standing is ClaimStanding.LATE
    assert late.interest.total == K(175)  # 26 666 kr i 30 dagar à 8 %
    eva.claims.receive(claim.claim.id, CameIn(day=date(2021, 9, 30), amount=K(80_000), interest=K(175)))
    with pytest.raises(Rejected, match="mer än vad som återstår"):
        eva.claims.receive(claim.claim.id, CameIn(day=date(2021, 9, 30), amount=K(1)))

    file = bo.settlements.of(settled.case)
    assert (file.undecided, file.closable) == (ZERO, True)
    assert file.settlement is not None
    bo.settlements.close(settled.case, "Allt är betalt.", file.settlement.version)
    assert bo.records.of(settled.case).case.state is CaseState.CLOSED
    shown = bo.records.of(settled.case).as_json()["claims"]
    assert [(one["amount"], one["due"], one["paid"]) for one in shown] == [(K(90_000), date(2021, 8, 19), K(90_000))]
    with bo.desk.reading() as work:
        call = work.cases.get(settled.case).call_id
        assert claim_queries.repaid(work, call) == {"kommun_region": K(90_000)}
        assert claim_queries.repaid(work, call, date(2021, 8, 1)) == {"kommun_region": K(10_000)}
        sums = claim_queries.sums(work, call)
    assert (sums.recovered, sums.waived, sums.repaid, sums.interest) == (K(90_000), K(5_655), K(90_000), K(175))
    assert bo.statistics.of(CALL).sum_granted == K(700_000)
    assert settled.office.databases.verify().faults == ()


def test_nothing_is_recovered_before_the_recipient_was_heard(settled: Settled) -> None:
    settled.report()
    bo = settled.bo
    held = bo.settlements.settle(settled.case, Settling(deducted=K(1_000), reason="Representation."))
    assert held.reckoning.to_repay == K(96_655)
    made = bo.claims.propose(held.id, Demand(kind=Kind.RECOVERY, amount=K(96_655)))
    with pytest.raises(Rejected, match="inte fått yttra sig") as caught:
        bo.decisions.propose(made.id, made.version)
    assert caught.value.faults[0].section == "25 § FL"
    bo.settlements.hear(held.id, date(2021, 7, 5), held.version)
    with pytest.raises(Rejected, match="till och med 2021-07-05"):
        bo.decisions.propose(made.id, made.version)
    held = bo.settlements.answered(held.id, SETTLED, "Vi godtar kravet.", held.version + 1)
    again = bo.settlements.settle(settled.case, Settling(), held.version)
    with pytest.raises(Rejected, match=r"återstår 95.655.kr att besluta om, men förslaget gäller 96.655"):
        bo.decisions.propose(made.id, made.version)
    bo.decisions.discard(made.id, made.version)
    assert bo.claims.of(settled.case) == []
    made = bo.claims.propose(again.id, Demand(kind=Kind.RECOVERY, amount=K(95_655)))
    settled.decide(made)
    with pytest.raises(Rejected, match="ändras inte längre"):
        bo.settlements.settle(settled.case, Settling(), again.version)
    with pytest.raises(Rejected, match="ändras inte längre"):
        bo.settlements.answered(again.id, SETTLED, "Igen.", again.version)
    with pytest.raises(CaseworkerError), bo.desk.work() as work:  # the database refuses too
        work.settlements.save(again.__class__(**{**_fields(again), "deducted": K(5)}), again.version)


def _fields(value: object) -> dict[str, object]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}  # type: ignore[attr-defined]


def test_without_any_report_the_whole_is_recovered_after_a_reminder(settled: Settled, tmp_path: Path) -> None:
    settled.clock.day = SETTLED
    bo = settled.bo
    assert "Skicka en påminnelse först" in bo.settlements.of(settled.case).hindrance
    with pytest.raises(Rejected, match="påminnelse"):
        bo.settlements.settle(settled.case, Settling())
    bo.reminders.make([bo.reports.of(settled.case)[-1].id], tmp_path / "ut")
    held = bo.settlements.settle(settled.case, Settling(paid=K(350_000)))
    assert (held.ground, held.reckoning.to_repay) == (Ground.NO_REPORT, K(350_000))
    held = bo.settlements.needless(held.id, "Mottagaren är upplöst.", held.version)
    made = bo.claims.propose(held.id, Demand(kind=Kind.RECOVERY, amount=K(350_000)))
    settled.decide(made)
    claim = bo.claims.of(settled.case)[0]
    with pytest.raises(Rejected, match="ekonom"):
        bo.claims.receive(claim.claim.id, CameIn(day=SETTLED, amount=K(1)))
    with pytest.raises(Rejected, match="Skriv varför kravet avslutas"):
        settled.eva.claims.close(claim.claim.id, "", claim.claim.version)
    with pytest.raises(Rejected, match="Ett krav är inte betalt"):
        bo.settlements.close(settled.case, "", held.version)
    settled.eva.claims.close(claim.claim.id, "Inga tillgångar finns.", claim.claim.version)
    assert bo.claims.of(settled.case)[0].standing is ClaimStanding.CLOSED
    (row,) = bo.claim_rows.all()
    assert (row.recovered, row.paid, row.left, row.due) == (K(350_000), ZERO, ZERO, None)
    assert bo.settlements.close(settled.case, "Avslutas.", held.version).closed_on == SETTLED
