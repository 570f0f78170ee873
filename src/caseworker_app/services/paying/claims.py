"""Claims: recovery and waiver as linked decisions, instalments, what came in, closing."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from caseworker_app.domain.claim import even_plan, plan_faults, repaid_faults
from caseworker_app.domain.interest import Owed
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.records.claims import Claim, Instalment, Repayment, Settlement
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.states import Kind, Role
from caseworker_app.errors import Fault, Rejected
from caseworker_app.sentences import Sentence
from caseworker_app.services.deciding.decisions import Decisions, Draft
from caseworker_app.services.desk import Desk
from caseworker_app.services.paying.claim_files import ClaimFile, claim_files
from caseworker_app.services.paying.claim_sums import undecided
from caseworker_app.services.paying.claim_words import ground_of, reckoned
from caseworker_app.services.paying.interest import interest_rule
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import MONEY
from caseworker_app.store.work import UnitOfWork

COLLECTING = (Role.FINANCE,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """A recovery or a waiver to propose; `ground` empty = the settlement's own, for a waiver the particular reasons."""

    kind: Kind
    amount: Money
    ground: str = ""
    text: str = ""
    days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CameIn:
    """A payment towards a claim: `amount` on the claim itself, `interest` beside it."""

    day: date
    amount: Money
    interest: Money = ZERO
    reference: str = ""


class Claims:
    """From the proposal to the last krona."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._decisions = Decisions(desk)

    @shared_only(MONEY)
    def propose(self, settlement_id: UUID, demand: Demand) -> Decision:
        """Draft the decision with its claim; it is proposed, presented and decided as every other decision."""
        with self._desk.work() as work:
            held = work.settlements.get(settlement_id)
            case = work.cases.get(held.case_id, lock=True)
            Rejected.collect(_demand_faults(held, demand, undecided(work, held)))
            ground = demand.ground.strip() or ground_of(held)
            text = "\n\n".join(part for part in (" ".join(reckoned(held)), demand.text.strip()) if part)
            made = self._decisions.draft_in(work, case.id, Draft(kind=demand.kind, text=text, ground=ground))
            rules = self._desk.call(work, case.call_version_id).rules
            work.claims.add(
                Claim(
                    id=self._desk.new_id(),
                    case_id=case.id,
                    settlement_id=held.id,
                    decision_id=made.id,
                    amount=demand.amount,
                    days=rules.claim_days if demand.days is None else demand.days,
                )
            )
            work.commit()
        return made

    def of(self, case_id: UUID) -> list[ClaimFile]:
        """The claims of a case with plan, payments and interest as of today."""
        with self._desk.reading() as work:
            return list(claim_files(work, work.cases.get(case_id), self._desk.clock.today(), interest_rule()))

    @shared_only(MONEY)
    def plan(self, claim_id: UUID, parts: Sequence[Owed], text: str, seen: int) -> Claim:
        """Instalments of what is left, instead of those that stood there; `text` says why they are granted."""
        with self._desk.work() as work:
            file = self._running(work, claim_id)
            faults = plan_faults(file.left, parts, self._desk.clock.today())
            if not text.strip():
                faults.append(Fault("plan_text", "Skriv varför mottagaren får dela upp betalningen."))
            Rejected.collect(faults)
            for old in file.instalments:
                work.instalments.remove(old.id)
            work.instalments.add_all(
                Instalment(
                    id=self._desk.new_id(),
                    case_id=file.claim.case_id,
                    claim_id=claim_id,
                    position=position,
                    due=part.due,
                    amount=part.amount,
                )
                for position, part in enumerate(parts, 1)
            )
            saved = work.claims.save(dataclasses.replace(file.claim, plan_text=text.strip()), seen)
            work.commit()
        return saved

    def proposed_plan(self, claim_id: UUID, first: date, count: int) -> tuple[Owed, ...]:
        """Equal parts of what is left, a month apart."""
        with self._desk.reading() as work:
            return even_plan(self._file(work, claim_id).left, first, count)

    @shared_only(MONEY)
    def receive(self, claim_id: UUID, came: CameIn) -> Repayment:
        """Book what came in; a negative amount takes back one that was booked wrongly, with a reference."""
        with self._desk.work() as work:
            file = self._decided(work, claim_id)
            faults = repaid_faults(file.left, came.amount, came.interest, came.day, self._desk.clock.today())
            if came.amount < ZERO or came.interest < ZERO:
                faults += _taking_back(file, came)
            Rejected.collect(faults)
            made = work.repayments.add(
                Repayment(
                    id=self._desk.new_id(),
                    case_id=file.claim.case_id,
                    claim_id=claim_id,
                    day=came.day,
                    amount=came.amount,
                    interest=came.interest,
                    reference=came.reference.strip(),
                    noted_by=self._desk.actor,
                    noted_at=self._desk.clock.now(),
                )
            )
            work.commit()
        return made

    @shared_only(MONEY)
    def close(self, claim_id: UUID, text: str, seen: int) -> Claim:
        """End a claim: paid in full, or with the reason why the rest is not pursued."""
        with self._desk.work() as work:
            file = self._running(work, claim_id)
            if file.left > ZERO and not text.strip():
                raise Rejected(
                    Fault(
                        "closed_text", Sentence("{left} är inte betalt. Skriv varför kravet avslutas.", left=file.left)
                    )
                )
            saved = work.claims.save(
                dataclasses.replace(
                    file.claim,
                    closed_on=self._desk.clock.today(),
                    closed_by=self._desk.actor,
                    closed_text=text.strip(),
                ),
                seen,
            )
            work.commit()
        return saved

    def _file(self, work: UnitOfWork, claim_id: UUID) -> ClaimFile:
        case = work.cases.get(work.claims.get(claim_id).case_id)
        files = claim_files(work, case, self._desk.clock.today(), interest_rule())
        return next(one for one in files if one.claim.id == claim_id)

    def _decided(self, work: UnitOfWork, claim_id: UUID) -> ClaimFile:
        self._desk.person(work, *COLLECTING)
        file = self._file(work, claim_id)
        if not file.decided or file.waiver:
            raise Rejected(Fault("state", "Kravet är inte beslutat. Betalningar bokförs när beslutet är fattat."))
        return file

    def _running(self, work: UnitOfWork, claim_id: UUID) -> ClaimFile:
        file = self._decided(work, claim_id)
        if file.claim.closed_on is not None:
            raise Rejected(Fault("state", "Kravet är redan avslutat."))
        return file


def _demand_faults(held: Settlement, demand: Demand, left: Money) -> list[Fault]:
    faults = []
    if demand.kind not in (Kind.RECOVERY, Kind.WAIVER):
        faults.append(Fault("kind", "Välj återkrav eller eftergift."))
    if held.closed_on is not None:
        faults.append(Fault("state", "Ärendet är avslutat."))
    if demand.amount <= ZERO or not demand.amount.is_whole:
        faults.append(Fault("amount", "Ange ett belopp i hela kronor som är större än noll."))
    if demand.amount > left:
        faults.append(Fault("amount", Sentence("Det återstår {left} att besluta om.", left=left)))
    if demand.kind is Kind.WAIVER and not demand.ground.strip():
        faults.append(Fault("ground", "Ange de särskilda skälen för eftergift.", "32 § FL"))
    if demand.days is not None and demand.days < 1:
        faults.append(Fault("days", "Tiden att betala är minst en dag."))
    return faults


def _taking_back(file: ClaimFile, came: CameIn) -> list[Fault]:
    faults = []
    if not came.reference.strip():
        faults.append(Fault("reference", "Skriv vilken betalning som rättas och varför."))
    if (file.paid + came.amount) < ZERO or (file.paid_interest + came.interest) < ZERO:
        faults.append(Fault("amount", "Det är mer än vad som är bokfört."))
    return faults
