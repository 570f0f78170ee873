"""One case whole, as `show` prints it and views open it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.money import Money
from caseworker_app.domain.payment import PartStanding, Try, standings
from caseworker_app.domain.records.cases import (
    Case,
    CaseApplicant,
    CaseApplication,
    CaseBudgetLine,
    CaseFinding,
    Document,
)
from caseworker_app.domain.records.claims import Settlement
from caseworker_app.domain.records.decisions import Decision, Letter, PaymentPartRecord, Report
from caseworker_app.domain.records.events import Appeal, Statement
from caseworker_app.domain.records.office import FrameVersion
from caseworker_app.domain.records.reviews import Note
from caseworker_app.domain.states import DecisionState, PaymentState
from caseworker_app.errors import Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.paying import ledgers
from caseworker_app.services.paying.claim_files import ClaimFile, claim_files
from caseworker_app.services.paying.interest import interest_rule
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Everything in a case, in the order it is read."""

    case: Case
    call: Call
    applicant: CaseApplicant
    application: CaseApplication
    budget: tuple[CaseBudgetLine, ...]
    findings: tuple[CaseFinding, ...]
    documents: tuple[Document, ...]
    notes: tuple[Note, ...]
    decisions: tuple[Decision, ...]
    parts: tuple[PaymentPartRecord, ...]
    letters: tuple[Letter, ...]
    reports: tuple[Report, ...]
    statements: tuple[Statement, ...] = ()
    appeals: tuple[Appeal, ...] = ()
    settlement: Settlement | None = None
    claims: tuple[ClaimFile, ...] = ()
    standings: tuple[PartStanding, ...] = ()
    payments: tuple[Try, ...] = ()
    frames: tuple[FrameVersion, ...] = ()

    @property
    def granted(self) -> Money:
        return Money.total(d.amount for d in self.decisions if d.state is DecisionState.DECIDED)

    def letter_of(self, decision: UUID) -> Letter | None:
        return next((letter for letter in self.letters if letter.decision_id == decision), None)

    def as_json(self) -> dict[str, Any]:
        """As the design's `show`."""
        decided = [d for d in self.decisions if d.state is DecisionState.DECIDED]
        return {
            "dnr": self.case.dnr,
            "applicant": self.applicant.name,
            "orgnr": self.applicant.orgnr,
            "state": self.case.state.label,
            "call": self.call.id,
            "title": self.application.title,
            "arrived": self.case.arrived,
            "sought": self.application.sought,
            "granted": self.granted,
            "findings": [_finding_json(one) for one in self.findings],
            "documents": [_document_json(one) for one in self.documents],
            "notes": [
                {"text": n.text, "by": n.author, "at": n.written_at, "signed": n.signed_at is not None}
                for n in self.notes
            ],
            "decisions": [self._decision_json(one) for one in decided],
            "payments": [self._payment_json(one) for one in self.standings],
            "reports": [_report_json(one) for one in self.reports],
            "statements": [_statement_json(one) for one in self.statements if one.holds],
            "appeals": [_appeal_json(one) for one in self.appeals],
            "claims": [one.as_json() for one in self.claims if one.decided and not one.waiver],
        }

    def _decision_json(self, decision: Decision) -> dict[str, Any]:
        letter = self.letter_of(decision.id)
        frame = next((one for one in self.frames if one.id == decision.frame_id), None)
        return {
            "date": decision.day,
            "kind": decision.kind.value,
            "amount": decision.amount,
            "frame": {"amount": frame.amount, "from": frame.valid_from, "source": frame.source} if frame else None,
            "letter": {"file": letter.filename, "sha256": letter.sha256} if letter else None,
        }

    def _payment_json(self, one: PartStanding) -> dict[str, Any]:
        part = one.part
        tries = [t for t in self.payments if t.part_id == part.id]
        return {
            "part": part.number,
            "amount": one.amount,
            "earliest": part.earliest,
            "latest": part.latest,
            "state": one.standing.value,
            "why": list(one.why),
            "paid": next((t.day for t in tries if t.state is PaymentState.PAID), None),
            "returned": [t.day for t in tries if t.state is PaymentState.RETURNED],
        }


def _finding_json(one: CaseFinding) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "field": one.field,
        "value": one.value,
        "text": one.text,
        "settled": one.settled_text,
        "row": one.file_row,
    }


def _document_json(one: Document) -> dict[str, Any]:
    return {"number": one.number, "kind": one.kind, "title": one.title, "file": one.filename, "sha256": one.sha256}


def _statement_json(one: Statement) -> dict[str, Any]:
    amount = {"amount": one.amount} if one.amount else {}
    return {"kind": one.kind.value, "date": one.day, "by": one.sender, "text": one.text, "due": one.due, **amount}


def _appeal_json(one: Appeal) -> dict[str, Any]:
    return {
        "received": one.received,
        "by": one.sender,
        "state": one.state.value,
        "last_day": one.last_day,
        "forwarded": one.forwarded_on,
        "outcome": one.outcome.value if one.outcome else None,
    }


def _report_json(one: Report) -> dict[str, Any]:
    return {"kind": one.kind, "due": one.due, "received": one.received, "state": one.state.label}


class Records:
    """Opening a case."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open(self, dnr: str) -> CaseFile:
        """The whole case by its diary number; Rejected for who is biased (the register row stays visible)."""
        with self._desk.reading() as work:
            case = self._desk.case(work, dnr)
            return self._file(work, case)

    def of(self, case_id: UUID) -> CaseFile:
        """The whole case by its key."""
        with self._desk.reading() as work:
            return self._file(work, work.cases.get(case_id))

    def document(self, document_id: UUID) -> bytes:
        """A received file as it came in; Unusable when the document is data without a file."""
        with self._desk.reading() as work:
            held = work.documents.get(document_id)
            if held.sha256 is None:
                raise Unusable(Sentence("{title} har ingen fil. Uppgifterna står i ansökan.", title=held.title))
            return work.blobs.get(held.sha256)

    def _file(self, work: UnitOfWork, case: Case) -> CaseFile:
        applicant = work.applicants.one(case_id=case.id)
        application = work.applications.one(case_id=case.id)
        assert applicant is not None  # written with the case, in the same entry
        assert application is not None
        ledger = ledgers.read(self._desk, work, cases=[case.id])[1][case.id]
        return CaseFile(
            case=case,
            call=self._desk.call(work, case.call_version_id),
            applicant=applicant,
            application=application,
            budget=tuple(work.budget_lines.find("position", case_id=case.id)),
            findings=tuple(work.findings.find("kind", "field", case_id=case.id)),
            documents=tuple(work.documents.find("number", case_id=case.id)),
            notes=tuple(work.notes.find("written_at", case_id=case.id)),
            decisions=tuple(work.decisions.find("serial", case_id=case.id)),
            parts=tuple(work.payment_parts.find("decision_id", "part", case_id=case.id)),
            letters=tuple(work.letters.find("serial", case_id=case.id)),
            reports=tuple(work.reports.find("due", case_id=case.id)),
            statements=tuple(work.statements.find("day", "recorded_at", case_id=case.id)),
            appeals=tuple(work.appeals.find("received", "recorded_at", case_id=case.id)),
            settlement=work.settlements.one(case_id=case.id),
            claims=claim_files(work, case, self._desk.clock.today(), interest_rule()),
            standings=standings(ledger, self._desk.clock.today()),
            payments=tuple(ledger.tries),
            frames=tuple(work.frames.find("valid_from", call_id=case.call_id, track=case.track)),
        )
