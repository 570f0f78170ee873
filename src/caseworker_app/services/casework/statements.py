"""What a party says in its case: it declines the grant, withdraws the application, asks to have it decided (12 § FL)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from caseworker_app.domain import deadlines
from caseworker_app.domain import frame as frame_rules
from caseworker_app.domain import statements as rules
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.records.events import Statement
from caseworker_app.domain.statements import Standing
from caseworker_app.domain.states import Role, StatementKind
from caseworker_app.errors import Fault, Rejected
from caseworker_app.services.casework.cases import refresh
from caseworker_app.services.casework.papers import keep
from caseworker_app.services.casework.standings import standing_of
from caseworker_app.services.deciding.frames import guarding, net_decided
from caseworker_app.services.desk import Desk
from caseworker_app.services.reporting.reports import Attached
from caseworker_app.store.carried import FRAMES
from caseworker_app.store.work import UnitOfWork

RECEIVING = (Role.CASEWORKER, Role.REGISTRAR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A statement or an appeal as it came in: when, from whom, in which document; a new file becomes a document of the case."""

    day: date
    sender: str
    text: str = ""
    document_id: UUID | None = None
    file: Attached | None = None


@dataclass(frozen=True, slots=True)
class Sayable:
    """What can be recorded in a case today; `left` is what of the grant can be declined."""

    kinds: tuple[StatementKind, ...]
    left: Money


Faults = Callable[[Standing], Iterable[Fault]]


class Statements:
    """Recording what parties say; the decision that may follow is proposed and decided as any other."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def decline(self, case_id: UUID, said: Said, amount: Money | None = None) -> Statement:
        """The recipient declines (avstår): what is declined, all that is not paid unless said, goes back to the frame."""
        return self._record(
            case_id,
            StatementKind.DECLINED,
            said,
            lambda held: rules.declining(held, _wanted(held, amount), said.day),
            amount=lambda held: _wanted(held, amount),
        )

    def withdraw(self, case_id: UUID, said: Said) -> Statement:
        """The applicant withdraws (återkallar); the case then waits for a decision to write it off."""
        return self._record(case_id, StatementKind.WITHDRAWN, said, rules.withdrawing)

    def ask_to_decide(self, case_id: UUID, said: Said) -> Statement:
        """The party asks for a decision (12 § FL): within four weeks the case is decided or the request refused."""
        return self._record(
            case_id,
            StatementKind.DELAY,
            said,
            lambda held: rules.requesting(held, said.day),
            due=deadlines.answer(said.day).day,
        )

    def annul(self, statement_id: UUID, why: str, seen: int) -> Statement:
        """Take back what was recorded by mistake, with the reason; it stays visible and counts no more."""
        if not why.strip():
            raise Rejected(Fault("annulled_text", "Skriv varför det som registrerades inte ska gälla."))
        with self._desk.work() as work:
            self._desk.person(work, Role.CASEWORKER)
            held = work.statements.get(statement_id)
            if not held.holds:
                raise Rejected(Fault("annulled_text", "Beskedet är redan makulerat."))
            case = work.cases.get(held.case_id, lock=True)
            if held.kind is StatementKind.DECLINED:
                self._guard_frame(work, held)
            saved = work.statements.save(
                dataclasses.replace(
                    held,
                    annulled_by=self._desk.actor,
                    annulled_at=self._desk.clock.now(),
                    annulled_text=why.strip(),
                ),
                seen,
            )
            refresh(self._desk, work, case.id)
            work.commit()
        return saved

    def of(self, case_id: UUID) -> list[Statement]:
        """Everything that was said in the case, also what was annulled, oldest first."""
        with self._desk.reading() as work:
            return work.statements.find("day", "recorded_at", case_id=case_id)

    def sayable(self, case_id: UUID) -> Sayable:
        """Which statements the case is open to today."""
        today = self._desk.clock.today()
        with self._desk.reading() as work:
            held = standing_of(work, work.cases.get(case_id))
        left = held.granted - held.declined - held.paid
        tests = {
            StatementKind.DECLINED: rules.declining(held, left, today),
            StatementKind.WITHDRAWN: rules.withdrawing(held),
            StatementKind.DELAY: rules.requesting(held, today),
        }
        return Sayable(tuple(kind for kind, faults in tests.items() if not list(faults)), max(left, ZERO))

    def _record(
        self,
        case_id: UUID,
        kind: StatementKind,
        said: Said,
        faults: Faults,
        *,
        amount: Callable[[Standing], Money] = lambda _held: ZERO,
        due: date | None = None,
    ) -> Statement:
        with self._desk.work() as work:
            self._desk.person(work, *RECEIVING)
            case = work.cases.get(case_id, lock=True)
            held = standing_of(work, case)
            Rejected.collect([*rules.common(case, said.day, said.sender, self._desk.clock.today()), *faults(held)])
            document = said.document_id
            if said.file is not None:
                document = keep(self._desk, work, case.id, kind.label.lower(), said.file, said.day).id
            elif document is not None and work.documents.get(document).case_id != case.id:
                raise Rejected(Fault("document", "Handlingen hör till ett annat ärende."))
            made = work.statements.add(
                Statement(
                    id=self._desk.new_id(),
                    case_id=case.id,
                    call_id=case.call_id,
                    track=case.track,
                    kind=kind,
                    day=said.day,
                    sender=said.sender.strip(),
                    text=said.text.strip(),
                    recorded_by=self._desk.actor,
                    recorded_at=self._desk.clock.now(),
                    amount=amount(held),
                    due=due,
                    document_id=document,
                )
            )
            refresh(self._desk, work, case.id)
            work.commit()
        return made

    def _guard_frame(self, work: UnitOfWork, held: Statement) -> None:
        """What was declined may have been granted to somebody else: the frame must hold it once more."""
        if work.offline:
            raise Rejected(Fault("offline", FRAMES))
        frames = guarding(work, held.call_id, [held.track], self._desk.clock.today())
        call = self._desk.call(work, work.calls.get(held.call_id).current_version)
        titles = {track.id: track.frame_title for track in call.tracks}
        Rejected.collect(
            frame_rules.overdrawn(frames, net_decided(work, held.call_id), {held.track: held.amount}, titles)
        )


def _wanted(held: Standing, amount: Money | None) -> Money:
    return held.granted - held.declined - held.paid if amount is None else amount
