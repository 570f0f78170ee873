"""A report beside what was granted, judged row by row, and settled in one step with its checklist."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from caseworker_app.domain.call_form import ReportKind
from caseworker_app.domain.claim import Reckoning
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Case, CaseApplication, CaseBudgetLine, Document
from caseworker_app.domain.records.decisions import Letter, PaymentPartRecord, Report, ReportCost
from caseworker_app.domain.records.reviews import Completion, CompletionItem
from caseworker_app.domain.reporting import PayLimits, pay_limits
from caseworker_app.domain.states import CompletionState, DecisionState, Outcome, Reply, ReportState
from caseworker_app.errors import Fault, Rejected, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.casework.completions import Completions, Wanted
from caseworker_app.services.casework.reviews import Given, Reviews, Sheet
from caseworker_app.services.desk import Desk
from caseworker_app.services.paying.paid import granted, paid
from caseworker_app.services.reporting.reports import Reports
from caseworker_app.services.sending.letters import Letters
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import DISPATCH
from caseworker_app.store.work import UnitOfWork

CONSEQUENCE = (
    "Om kompletteringen inte kommer in granskas redovisningen som den är. Återstående bidrag kan då hållas inne och"
    " bidraget krävas tillbaka enligt villkoren i beslutet."
)


@dataclass(frozen=True, slots=True)
class Released:
    """A planned payment that waits for a report, and the limits if the report is accepted on a day."""

    part: PaymentPartRecord
    limits: PayLimits


@dataclass(frozen=True, slots=True)
class Earlier:
    """What was remarked on an earlier report of the same grant."""

    report: str
    row: str
    reply: Reply | None
    text: str


@dataclass(frozen=True, slots=True)
class ReportFile:
    """A report with everything it is judged by."""

    report: Report
    kind: ReportKind
    case: Case
    call_title: str
    application: CaseApplication
    budget: tuple[CaseBudgetLine, ...]
    costs: tuple[ReportCost, ...]
    documents: tuple[Document, ...]
    sheet: Sheet
    settlement: Reckoning
    final: bool
    earlier: tuple[Earlier, ...]
    requests: tuple[tuple[Completion, tuple[CompletionItem, ...]], ...]
    released: tuple[Released, ...]

    @property
    def settled(self) -> bool:
        return self.report.state in (ReportState.ACCEPTED, ReportState.REJECTED)

    @property
    def open_rows(self) -> list[str]:
        """Rows that stand in the way of acceptance: unanswered, or a question that is not settled."""
        return [row.template.id for row in self.sheet.rows if row.answer is None or row.answer.reply is Reply.QUESTION]

    @property
    def refused_rows(self) -> list[str]:
        return [row.template.id for row in self.sheet.rows if row.answer and row.answer.reply is Reply.NO]


class ReportReviews:
    """Opening a report for review and settling it."""

    def __init__(self, desk: Desk, letters: Letters) -> None:
        self._desk = desk
        self._reviews = Reviews(desk)
        self._reports = Reports(desk)
        self._completions = Completions(desk)
        self._letters = letters

    def open(self, report_id: UUID) -> ReportFile:
        """Everything read at once; the checklist is begun with the first answer."""
        with self._desk.reading() as work:
            return self._file(work, work.reports.get(report_id))

    def of_case(self, case_id: UUID, kind: str) -> ReportFile | None:
        """The case's report of a kind, None when none is expected."""
        with self._desk.reading() as work:
            report = work.reports.one(case_id=case_id, kind=kind)
            return self._file(work, report) if report else None

    def document(self, document_id: UUID) -> bytes:
        """A file as it came in; Unusable when the document is data without a file."""
        with self._desk.reading() as work:
            held = work.documents.get(document_id)
            if held.sha256 is None:
                raise Unusable(Sentence("{title} har ingen fil.", title=held.title))
            return work.blobs.get(held.sha256)

    def answer(self, report_id: UUID, *given: Given) -> ReportFile:
        """Answer rows, beginning the checklist if nobody has; Rejected while the report has not come in."""
        held = self.open(report_id)
        if held.report.received is None:
            raise Rejected(Fault("received", "Redovisningen har inte kommit in. Registrera den först."))
        if held.settled:
            raise Rejected(Fault("state", "Redovisningen är redan avgjord."))
        sheet = self._reviews.open(held.case.id, held.kind.checklist, report_id)
        self._reviews.answer(sheet.checklist.id, *given)
        return self.open(report_id)

    def judge(self, report_id: UUID, text: str, seen: int, *, accepted: bool) -> ReportFile:
        """Close the checklist and settle the report together; `text` is the remark, or why it is not accepted."""
        with self._desk.work() as work:
            report = work.reports.get(report_id)
            held = self._file(work, report)
            Rejected.collect(_open(held, text, accepted=accepted))
            sheet = held.sheet
            if sheet.checklist.outcome is Outcome.OPEN:
                outcome = Outcome.FAILED if not accepted else _passed(text)
                self._reviews.close_in(work, sheet.checklist, outcome, text, sheet.checklist.version)
            self._reports.settle_in(work, report_id, text, seen, accepted=accepted)
            work.commit()
        return self.open(report_id)

    @shared_only(DISPATCH)
    def ask(self, report_id: UUID, items: list[Wanted], due: date | None, seen: int) -> ReportFile:
        """Ask the recipient for what the report lacks: the letter is made today, the report is under completion.

        A request whose letter cannot be made stays a draft in the case's own step.
        """
        held = self.open(report_id)
        if held.report.version != seen:
            raise Rejected(Fault("state", "Redovisningen har ändrats. Läs den igen innan du begär komplettering."))
        request = self._completions.ask(held.case.id, items, due, CONSEQUENCE, report_id)

        def want_more(work: UnitOfWork, _letter: Letter) -> None:
            if held.report.state is ReportState.RECEIVED:
                self._reports.want_more_in(work, report_id, seen)

        self._letters.send_completion(request.id, request.version, want_more)
        return self.open(report_id)

    def _file(self, work: UnitOfWork, report: Report) -> ReportFile:
        case = work.cases.get(report.case_id)
        call = self._desk.call(work, case.call_version_id)
        application = work.applications.one(case_id=case.id)
        assert application is not None  # written with the case, in the same entry
        costs = tuple(work.report_costs.find("position", report_id=report.id))
        documents = work.documents.find("number", case_id=case.id)
        return ReportFile(
            report=report,
            kind=call.report(report.kind),
            case=case,
            call_title=call.title,
            application=application,
            budget=tuple(work.budget_lines.find("position", case_id=case.id)),
            costs=costs,
            documents=tuple(sorted(documents, key=lambda d: d.about_id != report.id)),
            sheet=self._reviews.sheet_in(work, report),
            settlement=Reckoning(
                granted=granted(work, case.id),
                paid=paid(work, case.id),
                reported=Money.total(cost.amount for cost in costs),
                outside=Money.total(cost.outside for cost in costs),
            ),
            final=max(call.reports, key=lambda kind: kind.due).id == report.kind,
            earlier=tuple(self._earlier(work, report)),
            requests=tuple(
                (one, tuple(work.completion_items.find("position", completion_id=one.id)))
                for one in work.completions.find("created_at", case_id=case.id, report_id=report.id)
            ),
            released=tuple(self._released(work, report, call.report(report.kind))),
        )

    def _released(self, work: UnitOfWork, report: Report, kind: ReportKind) -> list[Released]:
        """If it is accepted today, or as of the day it was."""
        decided = work.decisions.find(case_id=report.case_id, state=DecisionState.DECIDED.value)
        on = report.accepted_on or self._desk.clock.today()
        parts = [
            part
            for decision in decided
            for part in work.payment_parts.find("part", decision_id=decision.id)
            if part.after_report == report.kind
        ]
        return [Released(part, pay_limits(on, part.earliest, part.latest, kind.pay_within_days)) for part in parts]

    def _earlier(self, work: UnitOfWork, report: Report) -> list[Earlier]:
        """Remarks on reports that were due before this one."""
        made = []
        for other in work.reports.find("due", case_id=report.case_id):
            if other.due >= report.due or other.received is None:
                continue
            title = self._desk.call(work, work.cases.get(other.case_id).call_version_id).report(other.kind).title
            for row in self._reviews.sheet_in(work, other).rows:
                answer = row.answer
                if answer is not None and answer.remark:
                    made.append(Earlier(title, row.template.text, answer.reply, answer.remark))
            if other.outcome_text:
                made.append(Earlier(title, "", None, other.outcome_text))
        return made


def _passed(text: str) -> Outcome:
    return Outcome.PASSED_WITH_REMARK if text.strip() else Outcome.PASSED


def _open(held: ReportFile, text: str, *, accepted: bool) -> list[Fault]:
    """What stands in the way of accepting, row by row."""
    if not accepted:
        return []
    faults = [
        Fault(
            row.template.id, Sentence("{text}: frågan är inte avgjord.", text=row.template.text), row.template.section
        )
        for row in held.sheet.rows
        if row.answer is not None and row.answer.reply is Reply.QUESTION
    ]
    if held.refused_rows and not text.strip():
        faults.append(Fault("remark", "En punkt är underkänd. Skriv varför redovisningen ändå godkänns."))
    waits = [one for one, _ in held.requests if one.state is CompletionState.SENT]
    if waits and held.report.state is ReportState.COMPLETION:
        faults.append(Fault("completion", "En komplettering väntar på svar. Registrera svaret eller avsluta begäran."))
    return faults
