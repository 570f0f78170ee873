"""The account a grant is paid to: from the application or changed with reason, checked by one, verified by a second person."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from caseworker_app.domain.identity import Giro
from caseworker_app.domain.records.payments import CHECKED, VERIFIED, Payee, PayeeCheck
from caseworker_app.domain.states import Role
from caseworker_app.errors import Fault, Rejected
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import MONEY
from caseworker_app.store.work import UnitOfWork

CHECKING = (Role.FINANCE, Role.CASEWORKER)
VERIFYING = (Role.FINANCE, Role.CASEWORKER, Role.DECIDER)


@dataclass(frozen=True, slots=True)
class NewPayee:
    """An account as it is typed; `document_id` is the document of the case that says so."""

    giro: str
    reason: str
    document_id: UUID | None = None
    holder: str = ""


@dataclass(frozen=True, slots=True)
class AccountFile:
    """An account with its checks."""

    payee: Payee
    checked: PayeeCheck | None
    verified: PayeeCheck | None

    @property
    def giro(self) -> str:
        return str(Giro(self.payee.kind, self.payee.number))


class Payees:
    """Recording, checking and verifying accounts."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, case_id: UUID) -> list[AccountFile]:
        """Every account the case has had, the one that counts first."""
        with self._desk.reading() as work:
            return accounts(work, case_id)

    def told(self, case_ids: Collection[UUID]) -> list[tuple[str, str]]:
        """Who is paid and to which account, before anybody says that it is right: as recorded, else as applied for."""
        with self._desk.reading() as work:
            work.open(case_ids)
            return [_told(work, case_id) for case_id in case_ids]

    @shared_only(MONEY)
    def record(self, case_id: UUID, new: NewPayee) -> Payee:
        """Another account, or the same one confirmed anew after a payment that came back; checks begin from nothing."""
        with self._desk.work() as work:
            self._desk.person(work, *CHECKING)
            held = _newest(work, case_id)
            giro = _parsed(new.giro)
            Rejected.collect(_unfounded(work, case_id, new, held, giro))
            applicant = work.applicants.one(case_id=case_id)
            holder = new.holder.strip() or (applicant.name if applicant else "")
            made = work.payees.add(
                Payee(
                    id=self._desk.new_id(),
                    case_id=case_id,
                    serial=(held.serial if held else 0) + 1,
                    kind=giro.kind,
                    number=giro.digits,
                    holder=holder,
                    reason=new.reason.strip(),
                    document_id=new.document_id,
                    recorded_by=self._desk.actor,
                    recorded_at=self._desk.clock.now(),
                )
            )
            work.commit()
        return made

    @shared_only(MONEY)
    def check(self, case_ids: Collection[UUID], against: str) -> int:
        """That the accounts were held against an independent source; those of applications are taken up with it. All or none."""
        if not against.strip():
            raise Rejected(Fault("against", "Ange vad kontot är kontrollerat mot, till exempel Bankgirots register."))
        with self._desk.work() as work:
            self._desk.person(work, *CHECKING)
            work.open(case_ids)
            faults: list[Fault] = []
            for case_id in case_ids:
                faults += self._check(work, case_id, against)
            Rejected.collect(faults)
            work.commit()
        return len(case_ids)

    @shared_only(MONEY)
    def verify(self, case_ids: Collection[UUID], against: str = "") -> int:
        """That a second person has repeated the check; neither who recorded nor who checked the account. All or none."""
        own: dict[UUID, Fault] = {}
        with self._desk.work() as work:
            self._desk.person(work, *VERIFYING)
            work.open(case_ids)
            faults: list[Fault] = []
            for case_id in case_ids:
                found = self._unverifiable(work, case_id)
                faults += found
                own.update((case_id, fault) for fault in found if fault.field == "user")
                held = _newest(work, case_id)
                if held is not None and not found:
                    self._add(work, held, VERIFIED, against)
            if not faults:
                work.commit()
        self._put_on_record(own)
        Rejected.collect(faults)
        return len(case_ids)

    def _check(self, work: UnitOfWork, case_id: UUID, against: str) -> list[Fault]:
        dnr = work.cases.get(case_id).dnr
        held = _newest(work, case_id)
        if held is None:
            applicant = work.applicants.one(case_id=case_id)
            typed = applicant.giro if applicant else ""
            try:
                giro = Giro.parse(typed)
            except ValueError as error:
                return [
                    Fault(
                        "giro",
                        Sentence(
                            "{dnr}: kontot i ansökan ({typed}) kan inte användas. {error}",
                            dnr=dnr,
                            typed=typed or Sentence("saknas"),
                            error=error,
                        ),
                    )
                ]
            held = work.payees.add(
                Payee(
                    id=self._desk.new_id(),
                    case_id=case_id,
                    serial=1,
                    kind=giro.kind,
                    number=giro.digits,
                    holder=applicant.name if applicant else "",
                    recorded_by=self._desk.actor,
                    recorded_at=self._desk.clock.now(),
                )
            )
        if work.payee_checks.one(payee_id=held.id, step=CHECKED) is not None:
            return [Fault("account", Sentence("{dnr}: kontot är redan kontrollerat.", dnr=dnr))]
        self._add(work, held, CHECKED, against)
        return []

    def _unverifiable(self, work: UnitOfWork, case_id: UUID) -> list[Fault]:
        dnr = work.cases.get(case_id).dnr
        held = _newest(work, case_id)
        checked = work.payee_checks.one(payee_id=held.id, step=CHECKED) if held else None
        if held is None or checked is None:
            return [Fault("account", Sentence("{dnr}: kontot är inte kontrollerat än.", dnr=dnr))]
        if work.payee_checks.one(payee_id=held.id, step=VERIFIED) is not None:
            return [Fault("account", Sentence("{dnr}: kontot är redan verifierat.", dnr=dnr))]
        if self._desk.actor in (checked.done_by, held.recorded_by):
            return [
                Fault("user", Sentence("{dnr}: du har kontrollerat kontot; någon annan ska verifiera det.", dnr=dnr))
            ]
        return []

    def _add(self, work: UnitOfWork, held: Payee, step: str, against: str) -> None:
        work.payee_checks.add(
            PayeeCheck(
                id=self._desk.new_id(),
                case_id=held.case_id,
                payee_id=held.id,
                step=step,
                against=against.strip(),
                done_by=self._desk.actor,
                done_at=self._desk.clock.now(),
            )
        )

    def _put_on_record(self, refused: Mapping[UUID, Fault]) -> None:
        """What was tried and refused is an entry too, in a unit of work of its own."""
        if not refused:
            return
        with self._desk.work() as work:
            for case_id, fault in refused.items():
                held = _newest(work, case_id)
                if held is not None:
                    work.refuse("payee", held.id, case_id, fault.text)
            work.commit()


def accounts(work: UnitOfWork, case_id: UUID) -> list[AccountFile]:
    """The case's accounts with their checks, the newest first."""
    checks = {(c.payee_id, c.step): c for c in work.payee_checks.find(case_id=case_id)}
    return [
        AccountFile(payee, checks.get((payee.id, CHECKED)), checks.get((payee.id, VERIFIED)))
        for payee in work.payees.find("-serial", case_id=case_id)
    ]


def _told(work: UnitOfWork, case_id: UUID) -> tuple[str, str]:
    held = accounts(work, case_id)
    if held:
        return held[0].payee.holder, held[0].giro
    applicant = work.applicants.one(case_id=case_id)
    if applicant is None:
        return "", ""
    try:
        return applicant.name, str(Giro.parse(applicant.giro))
    except ValueError:
        return applicant.name, applicant.giro


def _newest(work: UnitOfWork, case_id: UUID) -> Payee | None:
    return next(iter(work.payees.find("-serial", case_id=case_id)), None)


def _parsed(typed: str) -> Giro:
    try:
        return Giro.parse(typed)
    except ValueError as error:
        raise Rejected(Fault("giro", str(error))) from error


def _unfounded(work: UnitOfWork, case_id: UUID, new: NewPayee, held: Payee | None, giro: Giro) -> list[Fault]:
    faults = []
    if not new.reason.strip():
        faults.append(Fault("reason", "Ange varför kontot ändras eller bekräftas på nytt."))
    same = held is not None and (held.kind, held.number) == (giro.kind, giro.digits)
    if new.document_id is None and not same:
        faults.append(Fault("document", "Välj handlingen i ärendet där det nya kontot står."))
    if new.document_id is not None and work.documents.get(new.document_id).case_id != case_id:
        faults.append(Fault("document", "Handlingen hör till ett annat ärende."))
    return faults
