"""Settlement of a grant: the final report reckoned up, the recipient heard (25 § FL), the case closed."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from caseworker_app.domain.claim import ClaimStanding, Ground, Reckoning, reckoning_faults
from caseworker_app.domain.dates import long_form, next_working_day
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.claims import Settlement
from caseworker_app.domain.records.decisions import Letter, Report
from caseworker_app.domain.states import Notice, ReportState, Role
from caseworker_app.errors import Fault, Rejected
from caseworker_app.sentences import Sentence, plain
from caseworker_app.services.casework.cases import refresh
from caseworker_app.services.desk import Desk
from caseworker_app.services.paying.claim_files import ClaimFile, claim_files
from caseworker_app.services.paying.claim_sums import undecided
from caseworker_app.services.paying.claim_words import considered, reckoned
from caseworker_app.services.paying.interest import interest_rule
from caseworker_app.services.paying.paid import granted, paid
from caseworker_app.services.reporting.report_rows import REMINDER
from caseworker_app.services.sending.letters import Letters
from caseworker_app.services.sending.snapshots import NoticeText
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import MONEY
from caseworker_app.store.work import UnitOfWork

SETTLING = (Role.CASEWORKER,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settling:
    """What a person confirms beside the figures of the report; `paid` None = what was paid through the program."""

    paid: Money | None = None
    deducted: Money = ZERO
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SettlementFile:
    """The settlement of a case as it is shown; `settlement` None until it is made, `reckoning` is then a proposal."""

    case: Case
    report: Report | None
    settlement: Settlement | None
    reckoning: Reckoning
    ground: Ground
    hindrance: str
    letter: Letter | None
    unsent: bool
    undecided: Money
    claims: tuple[ClaimFile, ...]
    answer_day: date
    lines: tuple[str, ...]

    @property
    def closable(self) -> bool:
        """Whether nothing is left to decide or to come in."""
        done = (ClaimStanding.PAID, ClaimStanding.CLOSED, ClaimStanding.WAIVED)
        held = self.settlement
        if held is None or held.closed_on is not None:
            return False
        return self.undecided <= ZERO and all(one.standing in done for one in self.claims)


class Settlements:
    """From the final report to the closed case."""

    def __init__(self, desk: Desk, letters: Letters) -> None:
        self._desk = desk
        self._letters = letters

    def of(self, case_id: UUID) -> SettlementFile:
        """The settlement with its claims, or the one that the report proposes."""
        with self._desk.reading() as work:
            return self._file(work, work.cases.get(case_id))

    @shared_only(MONEY)
    def settle(self, case_id: UUID, said: Settling, seen: int | None = None) -> Settlement:
        """Confirm the figures; again with `seen` to correct them, until a recovery or waiver is decided."""
        with self._desk.work() as work:
            self._desk.person(work, *SETTLING)
            case = work.cases.get(case_id, lock=True)
            report = self._final(work, case)
            held = work.settlements.one(case_id=case.id)
            Rejected.collect(_hindered(self._hindrance(work, report)))
            fresh = self._made(work, case, report, said)
            Rejected.collect(reckoning_faults(fresh.reckoning, fresh.reason))
            if held is None:
                saved = work.settlements.add(fresh)
            else:
                Rejected.collect(self._fixed(work, held))
                kept = dataclasses.replace(
                    held,
                    **{name: getattr(fresh, name) for name in ("report_id", "ground", "granted", "paid", "reported")},
                    **{name: getattr(fresh, name) for name in ("outside", "deducted", "reason")},
                )
                saved = work.settlements.save(kept, held.version if seen is None else seen)
            work.commit()
        return saved

    @shared_only(MONEY)
    def hear(self, settlement_id: UUID, due: date | None, seen: int, note: str = "") -> Letter:
        """Freeze the letter that lets the recipient answer (25 § FL), with the reckoning; the day to answer is watched."""
        with self._desk.reading() as work:
            self._desk.person(work, *SETTLING)
            held = work.settlements.get(settlement_id)
            Rejected.collect([*_seen(held, seen), *self._fixed(work, held), *_nothing(held)])
            last = due or self._answer_day(work, work.cases.get(held.case_id))

        def watch(work: UnitOfWork, letter: Letter) -> None:
            now = work.settlements.get(settlement_id)
            work.settlements.save(dataclasses.replace(now, letter_id=letter.id, answer_due=last, answered=None), seen)

        return self._letters.send_notice(held.case_id, self._said(held, last, note), also=watch)

    def preview_hearing(self, settlement_id: UUID, due: date | None, note: str = "") -> bytes:
        """The same letter as it would be now, marked Utkast."""
        with self._desk.reading() as work:
            held = work.settlements.get(settlement_id)
            last = due or self._answer_day(work, work.cases.get(held.case_id))
        return self._letters.preview_notice(held.case_id, self._said(held, last, note))

    @shared_only(MONEY)
    def answered(self, settlement_id: UUID, day: date, text: str, seen: int) -> Settlement:
        """What the recipient answered, and when it came in."""
        with self._desk.work() as work:
            self._desk.person(work, *SETTLING)
            held = work.settlements.get(settlement_id)
            faults = self._fixed(work, held)
            if held.letter_id is None:
                faults.append(Fault("answered", "Mottagaren har inte fått uträkningen än. Kommunicera den först."))
            if not text.strip():
                faults.append(Fault("answer", "Skriv vad mottagaren svarade."))
            if day > self._desk.clock.today():
                faults.append(Fault("answered", "Dagen då svaret kom in ligger i framtiden."))
            Rejected.collect(faults)
            saved = work.settlements.merge(
                dataclasses.replace(held, answered=day, answer=text.strip()), seen, ("answered", "answer")
            )
            work.commit()
        return saved

    @shared_only(MONEY)
    def needless(self, settlement_id: UUID, text: str, seen: int) -> Settlement:
        """Why it is obviously needless to hear the recipient (25 § FL)."""
        with self._desk.work() as work:
            self._desk.person(work, *SETTLING)
            held = work.settlements.get(settlement_id)
            if not text.strip():
                raise Rejected(Fault("needless", "Skriv varför kommunicering är uppenbart obehövlig.", "25 § FL"))
            Rejected.collect(self._fixed(work, held))
            saved = work.settlements.merge(dataclasses.replace(held, needless=text.strip()), seen)
            work.commit()
        return saved

    @shared_only(MONEY)
    def close(self, case_id: UUID, text: str, seen: int) -> Settlement:
        """End the case: everything to repay is decided, and has come in, been waived or its claim closed."""
        with self._desk.work() as work:
            self._desk.person(work, *SETTLING)
            file = self._file(work, work.cases.get(case_id, lock=True))
            held = file.settlement
            if held is None or not file.closable:
                raise Rejected(Fault("closed_on", _why_open(file)))
            saved = work.settlements.save(
                dataclasses.replace(
                    held, closed_on=self._desk.clock.today(), closed_by=self._desk.actor, closed_text=text.strip()
                ),
                seen,
            )
            refresh(self._desk, work, case_id)
            work.commit()
        return saved

    def _file(self, work: UnitOfWork, case: Case) -> SettlementFile:
        report = self._final(work, case)
        held = work.settlements.one(case_id=case.id)
        proposed = held or self._made(work, case, report, Settling())
        letter = work.letters.get(held.letter_id) if held and held.letter_id else None
        return SettlementFile(
            case=case,
            report=report,
            settlement=held,
            reckoning=proposed.reckoning,
            ground=proposed.ground,
            hindrance="" if held else self._hindrance(work, report),
            letter=letter,
            unsent=letter is not None and not work.dispatches.count(letter_id=letter.id),
            undecided=undecided(work, held) if held else proposed.reckoning.to_repay,
            claims=claim_files(work, case, self._desk.clock.today(), interest_rule()),
            answer_day=self._answer_day(work, case),
            lines=reckoned(proposed),
        )

    def _final(self, work: UnitOfWork, case: Case) -> Report | None:
        """The report that settles the grant: the last one the call asks for."""
        kinds = self._desk.call(work, case.call_version_id).reports
        last = max(kinds, key=lambda kind: kind.due, default=None)
        return work.reports.one(case_id=case.id, kind=last.id) if last else None

    def _made(self, work: UnitOfWork, case: Case, report: Report | None, said: Settling) -> Settlement:
        received = report is not None and report.received is not None
        costs = work.report_costs.find(report_id=report.id) if report is not None and received else []
        return Settlement(
            id=self._desk.new_id(),
            case_id=case.id,
            report_id=report.id if report else None,
            ground=Ground.UNUSED if received else Ground.NO_REPORT,
            granted=granted(work, case.id),
            paid=paid(work, case.id) if said.paid is None else said.paid,
            reported=Money.total(cost.amount for cost in costs),
            outside=Money.total(cost.outside for cost in costs),
            deducted=said.deducted,
            reason=said.reason.strip(),
            made_by=self._desk.actor,
            made_at=self._desk.clock.now(),
        )

    def _hindrance(self, work: UnitOfWork, report: Report | None) -> str:
        """Why nothing can be settled yet; a sentence, empty when it can."""
        if report is None:
            return Sentence("Ärendet har inget bidrag att slutreglera.")
        if report.received is None:
            return self._unreported(work, report)
        if report.state not in (ReportState.ACCEPTED, ReportState.REJECTED):
            return Sentence("Slutredovisningen är inte avgjord. Godkänn eller underkänn den först.")
        return ""

    def _unreported(self, work: UnitOfWork, report: Report) -> str:
        """No report at all: its day has passed and a reminder has gone out before the whole is claimed."""
        if report.due >= self._desk.clock.today():
            return Sentence("Slutredovisningen väntas till och med {due}.", due=long_form(report.due))
        reminded = work.documents.count(case_id=report.case_id, kind=REMINDER, about_id=report.id)
        letters = work.letters.count(case_id=report.case_id, kind=Notice.REMINDER.value)
        return "" if reminded or letters else Sentence("Ingen redovisning har kommit in. Skicka en påminnelse först.")

    def _answer_day(self, work: UnitOfWork, case: Case) -> date:
        days = self._desk.call(work, case.call_version_id).rules.completion_days
        return next_working_day(self._desk.clock.today() + timedelta(days=days))

    def _said(self, held: Settlement, due: date, note: str) -> NoticeText:
        more = (note.strip(),) if note.strip() else ()
        return NoticeText(Notice.HEARING, (*map(plain, reckoned(held)), *more), due, considered(held))

    def _fixed(self, work: UnitOfWork, held: Settlement) -> list[Fault]:
        """Figures stand once something has been decided by them."""
        if held.closed_on is not None:
            return [Fault("state", "Ärendet är avslutat.")]
        claims = claim_files(work, work.cases.get(held.case_id), self._desk.clock.today(), interest_rule())
        if any(one.decided for one in claims):
            return [Fault("state", "Ett beslut bygger på uträkningen. Den ändras inte längre.")]
        return []


def _hindered(why: str) -> list[Fault]:
    return [Fault("report", why)] if why else []


def _seen(held: Settlement, seen: int) -> list[Fault]:
    """Asked before a letter is frozen: it cannot be taken back."""
    return [] if held.version == seen else [Fault("state", "Slutregleringen har ändrats. Läs den igen.")]


def _nothing(held: Settlement) -> list[Fault]:
    return [] if held.reckoning.to_repay > ZERO else [Fault("amount", "Det finns inget att betala tillbaka.")]


def _why_open(file: SettlementFile) -> str:
    if file.settlement is None:
        return "Bidraget är inte slutreglerat. Bekräfta uträkningen först."
    if file.settlement.closed_on is not None:
        return "Ärendet är redan avslutat."
    if file.undecided > ZERO:
        return Sentence("Det återstår {undecided} att besluta om.", undecided=file.undecided)
    return "Ett krav är inte betalt eller avslutat."
