"""Payment runs (utbetalningsuppdrag): prepared by one ekonom, approved by another person, handed over, booked."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from caseworker_app.domain.identity import Giro, file_stem
from caseworker_app.domain.payment import Standing
from caseworker_app.domain.records.payments import Payment, PaymentRun
from caseworker_app.domain.states import PaymentState, Role, RunState
from caseworker_app.errors import Fault, Recused, Rejected, Surroundings, Unanswered, Unavailable
from caseworker_app.sentences import Sentence
from caseworker_app.services.administration.debtors import debtor
from caseworker_app.services.desk import Desk
from caseworker_app.services.paying.payment_files import Order, RunFiles, files
from caseworker_app.services.paying.payments import PartRow, rows
from caseworker_app.services.paying.run_files import RunFile, RunLine
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import payment_queries
from caseworker_app.store.carried import MONEY
from caseworker_app.store.work import UnitOfWork

APPROVING = (Role.FINANCE, Role.DECIDER)
IN_FILE = (PaymentState.SENT, PaymentState.PAID, PaymentState.RETURNED)
STOPPED = "Fick inte längre betalas när uppdraget lämnades över."


class PaymentRuns:
    """From what is due to what is paid."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @shared_only(MONEY)
    def prepare(self, call_key: str, day: date, parts: Collection[UUID] | None = None, name: str = "") -> PaymentRun:
        """A run of everything that is due on a day, or of these parts; Rejected when one of them may not be paid then."""
        with self._desk.work() as work:
            self._desk.person(work, Role.FINANCE)
            stored, _ = self._desk.call_by_key(work, call_key)
            board = rows(self._desk, work, stored.id, day)
            chosen = [row for row in board if (row.key in parts if parts is not None else _due(row))]
            Rejected.collect(self._unpreparable(day, chosen, parts))
            work.open({row.case.id for row in chosen})
            beginning = f"{stored.key[:20]}-{day:%Y%m%d}-"
            message = f"{beginning}{payment_queries.next_in_day(work, beginning)}"
            made = work.payment_runs.add(
                PaymentRun(
                    id=self._desk.new_id(),
                    call_id=stored.id,
                    name=name.strip() or f"Utbetalning {day.isoformat()}",
                    day=day,
                    message=message,
                    prepared_by=self._desk.actor,
                    prepared_at=self._desk.clock.now(),
                )
            )
            work.payments.add_all(self._payments(work, made, chosen))
            work.commit()
        return made

    @shared_only(MONEY)
    def approve(self, run_id: UUID, seen: int) -> PaymentRun:
        """Approve a prepared run as another person than who prepared it; refused attempts are put on record."""
        faults = self._approved(run_id, seen)
        if isinstance(faults, PaymentRun):
            return faults
        self._put_on_record(run_id, faults)
        raise Rejected(*faults)

    @shared_only(MONEY)
    def withdraw(self, run_id: UUID, reason: str, seen: int) -> PaymentRun:
        """Take back a run that is not handed over; its payments can be prepared anew."""
        if not reason.strip():
            raise Rejected(Fault("reason", "Skriv varför uppdraget tas tillbaka."))
        with self._desk.work() as work:
            self._desk.person(work, *APPROVING)
            held = self._run(work, run_id)
            if held.state not in (RunState.PREPARED, RunState.APPROVED):
                raise Rejected(Fault("state", "Uppdraget är redan överlämnat eller återtaget."))
            saved = self._step(work, held, seen, RunState.WITHDRAWN, reason.strip())
            work.commit()
        return saved

    @shared_only(MONEY)
    def hand_over(self, run_id: UUID, seen: int) -> RunFiles:
        """The files of an approved run; what has been stopped meanwhile is taken out first."""
        with self._desk.work() as work:
            self._desk.person(work, Role.FINANCE)
            held = self._run(work, run_id)
            faults = []
            if held.state is not RunState.APPROVED:
                faults.append(Fault("state", "Uppdraget är inte godkänt, eller redan överlämnat."))
            if debtor(work) is None:
                faults.append(Fault("debtor", "Myndighetens konto saknas. Administratören anger det."))
            work.open(payment_queries.cases_of(work, run_id))
            if not faults and not self._payable(work, held):
                faults.append(Fault("payments", "Ingen av utbetalningarna får göras längre. Ta tillbaka uppdraget."))
            Rejected.collect(faults)
            self._step(work, held, seen, RunState.HANDED_OVER, STOPPED)
            made = self._files(work, work.payment_runs.get(run_id))
            work.commit()
        return made

    def files(self, run_id: UUID) -> RunFiles:
        """The files once more, byte for byte; Rejected before they were handed over."""
        with self._desk.reading() as work:
            held = work.payment_runs.get(run_id)
            if held.state is not RunState.HANDED_OVER:
                raise Rejected(Fault("state", "Uppdraget är inte överlämnat än."))
            return self._files(work, held)

    def export(self, run_id: UUID, folder: Path) -> list[Path]:
        """The files in a folder, whole or not at all."""
        made = self.files(run_id)
        paths = []
        for name, data in ((f"{made.message}.xml", made.xml), (f"{made.message}.csv", made.csv)):
            try:
                folder.mkdir(parents=True, exist_ok=True)
                fresh = folder / f"{name}.new"
                fresh.write_bytes(data)
                paths.append(fresh.replace(folder / name))
            except OSError as error:
                raise Unavailable(
                    Surroundings.FILE,
                    Sentence("{path} går inte att skriva ({strerror}).", path=folder / name, strerror=error.strerror),
                ) from error
        return paths

    @shared_only(MONEY)
    def paid(self, payment_ids: Collection[UUID], day: date) -> int:
        """Book payments that were handed over as paid on a day; all or none."""
        return self._book(payment_ids, PaymentState.PAID, day, "")

    @shared_only(MONEY)
    def returned(self, payment_id: UUID, day: date, reason: str) -> int:
        """Book a payment that came back; its part is unpaid again and waits for an account that is confirmed anew."""
        if not reason.strip():
            raise Rejected(Fault("reason", "Ange varför betalningen kom tillbaka."))
        return self._book([payment_id], PaymentState.RETURNED, day, reason.strip())

    def all(self, call_key: str = "") -> list[RunFile]:
        """Every run of the call (of every call), the newest first."""
        with self._desk.reading() as work:
            wanted = {"call_id": self._desk.call_by_key(work, call_key)[0].id} if call_key else {}
            runs = work.payment_runs.find("-day", "-message", **wanted)
            return [self._file(work, run) for run in runs]

    def open(self, run_id: UUID) -> RunFile:
        with self._desk.reading() as work:
            return self._file(work, work.payment_runs.get(run_id))

    def to_approve(self) -> int:
        """How many runs wait for who acts to approve them."""
        with self._desk.reading() as work:
            person = work.people.one(name=self._desk.actor)
            if person is None or not any(person.has(role) for role in APPROVING):
                return 0
            waiting = work.payment_runs.find(state=RunState.PREPARED.value)
            return sum(1 for run in waiting if run.prepared_by != self._desk.actor)

    def _approved(self, run_id: UUID, seen: int) -> PaymentRun | list[Fault]:
        with self._desk.work() as work:
            self._desk.person(work, *APPROVING)
            held = self._run(work, run_id)
            faults = []
            if held.state is not RunState.PREPARED:
                faults.append(Fault("state", "Uppdraget är inte framlagt för godkännande."))
            if held.prepared_by == self._desk.actor:
                faults.append(
                    Fault("user", "Den som har berett uppdraget får inte godkänna det. Någon annan ska göra det.")
                )
            try:
                work.open(payment_queries.cases_of(work, run_id))
            except (Recused, Unanswered) as error:
                return [*faults, *error.faults]
            faults += self._stuck(work, held)
            if faults:
                return faults
            saved = self._step(work, held, seen, RunState.APPROVED, "")
            work.commit()
            return saved

    def _run(self, work: UnitOfWork, run_id: UUID) -> PaymentRun:
        return work.payment_runs.get(run_id, lock=not self._desk.shared)  # a server's own function locks

    def _unpreparable(self, day: date, chosen: Sequence[PartRow], parts: Collection[UUID] | None) -> list[Fault]:
        faults = []
        if day < self._desk.clock.today():
            faults.append(Fault("day", "Betalningsdagen har redan passerat."))
        if not chosen or (parts is not None and len(chosen) < len(set(parts))):
            faults.append(Fault("parts", "Inget av det valda kan betalas den dagen."))
        for row in chosen:
            if not _due(row):
                why = Sentence.joined(row.why) or Sentence(
                    "Den är redan {label}.", label=Sentence.named(row.standing.standing.label)
                )
                faults.append(
                    Fault(
                        "parts",
                        Sentence("{dnr}, {title}: {why}", dnr=row.case.dnr, title=row.standing.part.title, why=why),
                    )
                )
        return faults

    def _payments(self, work: UnitOfWork, run: PaymentRun, chosen: Sequence[PartRow]) -> list[Payment]:
        cases = {row.case.id for row in chosen}
        held = payment_queries.lines(work, cases=cases)
        payees = {line.case_id: line.id for line in held.payees}
        used: dict[UUID, int] = {}
        for line in held.payments:
            used[line.case_id] = used.get(line.case_id, 0) + 1
        made = []
        for row in chosen:
            used[row.case.id] = used.get(row.case.id, 0) + 1
            stem = file_stem(row.case.dnr or row.case.id.hex)[-28:].translate(_PLAIN)
            made.append(
                Payment(
                    id=self._desk.new_id(),
                    case_id=row.case.id,
                    run_id=run.id,
                    part_id=row.key,
                    payee_id=payees[row.case.id],
                    amount=row.standing.amount,
                    reference=f"{stem}-{used[row.case.id]}",
                )
            )
        return made

    def _step(self, work: UnitOfWork, held: PaymentRun, seen: int, state: RunState, said: str) -> PaymentRun:
        """One step of a run and of its payments; a server asks the rules once more and does it itself."""
        now, actor = self._desk.clock.now(), self._desk.actor
        if self._desk.shared:
            work.call("step_run", held.id, seen, state.value, said, now)
            return work.payment_runs.get(held.id)
        payable = self._payable(work, held)
        for one in work.payments.find("reference", run_id=held.id, state=PaymentState.PREPARED.value):
            if state is RunState.WITHDRAWN or one.id not in payable:
                work.payments.change(one.id, state=PaymentState.OUT, reason=said, booked_by=actor, booked_at=now)
            elif state is RunState.HANDED_OVER:
                work.payments.change(one.id, state=PaymentState.SENT, booked_by=actor, booked_at=now)
        marks: dict[RunState, dict[str, object]] = {
            RunState.APPROVED: {"approved_by": actor, "approved_at": now},
            RunState.HANDED_OVER: {"handed_over_by": actor, "handed_over_at": now},
            RunState.WITHDRAWN: {"withdrawn_by": actor, "withdrawn_reason": said},
        }
        return work.payment_runs.save(dataclasses.replace(held, state=state, **marks[state]), seen)  # type: ignore[arg-type]  # named fields

    def _payable(self, work: UnitOfWork, run: PaymentRun) -> set[UUID]:
        """The payments of a run that may still be made on its day, to the account they were prepared for."""
        troubles = self._troubles(work, run)
        return {one.id for one in payment_queries.payments_of(work, [run.id]) if not troubles.get(one.id)}

    def _troubles(self, work: UnitOfWork, run: PaymentRun) -> dict[UUID, tuple[str, ...]]:
        """By payment that is prepared, what stands in its way now."""
        mine = [x for x in payment_queries.payments_of(work, [run.id]) if x.state is PaymentState.PREPARED]
        if not mine:
            return {}
        payees = {x.case_id: x.id for x in payment_queries.lines(work, cases={x.case_id for x in mine}).payees}
        standing = {row.key: row for row in rows(self._desk, work, run.call_id, run.day)}
        made = {}
        for one in mine:
            row = standing[one.part_id]
            said = row.why if row.standing.standing is not Standing.ORDERED else ()
            if row.standing.standing is Standing.ORDERED and row.standing.amount != one.amount:
                said = (Sentence("Beloppet är nu {amount}.", amount=row.standing.amount),)
            if payees.get(one.case_id) != one.payee_id:
                said = (*said, Sentence("Kontot har ändrats."))
            made[one.id] = said
        return made

    def _stuck(self, work: UnitOfWork, run: PaymentRun) -> list[Fault]:
        """What keeps a whole run from approval: one payment that may not be made."""
        names = payment_queries.named(work, payment_queries.cases_of(work, run.id))
        troubles = self._troubles(work, run)
        return [
            Fault(
                "payments",
                Sentence(
                    "{dnr}: {why} Ta tillbaka uppdraget.",
                    dnr=names[one.case_id].dnr,
                    why=Sentence.joined(troubles[one.id]),
                ),
            )
            for one in payment_queries.payments_of(work, [run.id])
            if troubles.get(one.id)
        ]

    def _book(self, payment_ids: Collection[UUID], state: PaymentState, day: date, said: str) -> int:
        with self._desk.work() as work:
            self._desk.person(work, Role.FINANCE)
            if day > self._desk.clock.today():
                told = Sentence("{day} har inte kommit än. Bokför när betalningsdagen är inne.", day=day.isoformat())
                raise Rejected(Fault("day", told))
            before = (PaymentState.SENT,) if state is PaymentState.PAID else (PaymentState.SENT, PaymentState.PAID)
            for key in payment_ids:
                one = work.payments.get(key)
                if one.state not in before:
                    raise Rejected(
                        Fault(
                            "state",
                            Sentence(
                                "{reference} är {label} och kan inte bokföras så.",
                                reference=one.reference,
                                label=Sentence.named(one.state.label),
                            ),
                        )
                    )
                run = work.payment_runs.get(one.run_id)
                if day < run.day:
                    raise Rejected(
                        Fault("day", Sentence("Uppdragets betalningsdag är {day}.", day=run.day.isoformat()))
                    )
            if self._desk.shared:
                work.call("book_payments", list(payment_ids), state.value, day, said, self._desk.clock.now())
            else:
                field = "paid_on" if state is PaymentState.PAID else "returned_on"
                for key in payment_ids:
                    mark = {"booked_by": self._desk.actor, "booked_at": self._desk.clock.now()}
                    work.payments.change(key, state=state, reason=said, **{field: day}, **mark)
            work.commit()
        return len(payment_ids)

    def _files(self, work: UnitOfWork, run: PaymentRun) -> RunFiles:
        held = debtor(work)
        if held is None:
            raise Rejected(Fault("debtor", "Myndighetens konto saknas. Administratören anger det."))
        payments = work.payments.find("reference", run_id=run.id, state=[state.value for state in IN_FILE])
        return files(run, [self._order(work, one) for one in payments], held)

    def _order(self, work: UnitOfWork, one: Payment) -> Order:
        payee = work.payees.get(one.payee_id)
        part = work.payment_parts.get(one.part_id)
        dnr = work.cases.get(one.case_id).dnr or ""
        applicant = work.applicants.one(case_id=one.case_id)
        return Order(
            reference=one.reference,
            amount=one.amount,
            giro=Giro(payee.kind, payee.number),
            holder=payee.holder,
            orgnr=applicant.orgnr if applicant else "",
            dnr=dnr,
            text=f"Statsbidrag {dnr}. {part.title}.",
        )

    def _file(self, work: UnitOfWork, run: PaymentRun) -> RunFile:
        payments = payment_queries.payments_of(work, [run.id])
        names = payment_queries.named(work, {one.case_id for one in payments})
        lines = payment_queries.lines(work, cases={one.case_id for one in payments})
        titles = {part.id: part.title for part in lines.parts}
        reasons = payment_queries.return_reasons(work)
        troubles = self._troubles(work, run)
        return RunFile(
            run,
            tuple(
                RunLine(
                    one,
                    names[one.case_id],
                    titles.get(one.part_id, ""),
                    reasons.get(one.id, ""),
                    troubles.get(one.id, ()),
                )
                for one in payments
            ),
        )

    def _put_on_record(self, run_id: UUID, faults: Sequence[Fault]) -> None:
        """What was tried and refused is an entry too, in a unit of work of its own."""
        with self._desk.work() as work:
            work.refuse("payment_run", run_id, None, " ".join(fault.text for fault in faults)[:2000])
            work.commit()


_PLAIN = str.maketrans("ÅÄÖåäö", "AAOaao")


def _due(row: PartRow) -> bool:
    return row.standing.standing is Standing.DUE
