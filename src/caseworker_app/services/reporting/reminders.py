"""Reminders of late reports: an e-mail draft or a letter each, kept in the case, never twice for the same last day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from caseworker_app.domain.dates import long_form, next_working_day
from caseworker_app.domain.identity import file_stem
from caseworker_app.domain.records.cases import Case, Document
from caseworker_app.domain.records.decisions import Letter, Report
from caseworker_app.domain.states import Notice, ReportState, Role
from caseworker_app.errors import Barred, Fault, LetterFailed, Rejected, Unusable
from caseworker_app.letters.mail import PlainDraft, plain_draft
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.ports import Cancelled, Progress, Quiet
from caseworker_app.services.reporting.report_rows import REMINDER, reminders_of
from caseworker_app.services.sending.letters import Letters
from caseworker_app.services.sending.outgoing import write
from caseworker_app.services.sending.snapshots import NoticeText
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import DISPATCH
from caseworker_app.store.work import UnitOfWork

REMINDING = (Role.CASEWORKER, Role.REGISTRAR)
CONSEQUENCE = (
    "Om redovisningen inte kommer in kan återstående bidrag hållas inne och bidraget krävas tillbaka enligt villkoren i "
    "beslutet."
)


@dataclass(frozen=True, slots=True)
class Reminded:
    """How one reminder went: written to `file` or frozen as `letter`, or `why` it was not and which `datum` of the
    case is missing (`letters.fields`), empty when none is."""

    dnr: str
    applicant: str
    file: Path | None = None
    why: str = ""
    letter: UUID | None = None
    case_id: UUID | None = None
    datum: str = ""

    @property
    def done(self) -> bool:
        return self.file is not None or self.letter is not None


class Reminders:
    """Making reminders, one by one or many at once."""

    def __init__(self, desk: Desk, letters: Letters) -> None:
        self._desk = desk
        self._letters = letters

    @shared_only(DISPATCH)
    def letters(self, report_ids: Sequence[UUID], progress: Progress | None = None) -> list[Reminded]:
        """A frozen letter for each report whose last day has passed; it waits to be sent as every letter does."""
        return _each(report_ids, progress, self._letter)

    def _letter(self, report_id: UUID) -> Reminded:
        with self._desk.reading() as work:
            self._desk.person(work, *REMINDING)
            try:
                report = work.reports.get(report_id)
            except Barred as error:
                return Reminded("", "", why=error.text)
            case = work.cases.get(report.case_id)
            dnr = case.dnr or ""
            why = self._hindrance(work, report)
            if not why and report.due >= self._desk.clock.today():
                why = Sentence(
                    "Sista dagen är {due}. Ett brev skrivs först när den har passerat.", due=long_form(report.due)
                )
            if why:
                return Reminded(dnr, case.applicant_name, why=why)
            said = self._said(work, case, report)

        def keep(work: UnitOfWork, letter: Letter) -> None:
            why = self._hindrance(work, work.reports.get(report_id))
            if why:
                raise Rejected(Fault("report", why))
            self._keep(work, report, letter.filename, work.blobs.get(letter.sha256), "application/pdf")

        try:
            letter = self._letters.send_notice(case.id, said, REMINDING, keep)
        except (LetterFailed, Rejected) as error:
            datum = error.field if isinstance(error, LetterFailed) else ""
            return Reminded(dnr, case.applicant_name, why=error.text, case_id=case.id, datum=datum)
        return Reminded(dnr, case.applicant_name, letter=letter.id)

    def _said(self, work: UnitOfWork, case: Case, report: Report) -> NoticeText:
        call = self._desk.call(work, case.call_version_id)
        answer = next_working_day(self._desk.clock.today() + timedelta(days=call.rules.completion_days))
        return NoticeText(
            Notice.REMINDER,
            due=answer,
            awaited=f"er {call.report(report.kind).title.lower()}",
            late_since=report.due,
            consequence=CONSEQUENCE,
        )

    @shared_only(DISPATCH)
    def make(self, report_ids: Sequence[UUID], out: Path, progress: Progress | None = None) -> list[Reminded]:
        """An `.eml` draft per report in `out`; what one is refused for does not stop the others."""
        return _each(report_ids, progress, lambda report_id: self._one(report_id, out))

    def _one(self, report_id: UUID, out: Path) -> Reminded:
        with self._desk.work() as work:
            self._desk.person(work, *REMINDING)
            try:
                report = work.reports.get(report_id)
            except Barred as error:
                return Reminded("", "", why=error.text)
            case = work.cases.get(report.case_id, lock=True)
            dnr = case.dnr or ""
            why = self._hindrance(work, report)
            if why:
                return Reminded(dnr, case.applicant_name, why=why)
            try:
                data = self._draft(work, report)
            except Unusable as error:
                return Reminded(dnr, case.applicant_name, why=error.text)
            name = f"{file_stem(dnr or str(case.id))}-paminnelse-{report.kind}-{report.due.isoformat()}.eml"
            path = write(out / name, data)
            self._keep(work, report, name, data, "message/rfc822")
            work.commit()
        return Reminded(dnr, case.applicant_name, path)

    def _hindrance(self, work: UnitOfWork, report: Report) -> str:
        if report.state is not ReportState.EXPECTED:
            return Sentence(
                "Redovisningen är {label}; ingen påminnelse behövs.", label=Sentence.named(report.state.label)
            )
        day = reminders_of(work).get((report.id, report.due))
        return (
            Sentence("Påminnelse om {due} skrevs redan {day}.", due=long_form(report.due), day=long_form(day))
            if day
            else ""
        )

    def _draft(self, work: UnitOfWork, report: Report) -> bytes:
        case = work.cases.get(report.case_id)
        call = self._desk.call(work, case.call_version_id)
        applicant = work.applicants.one(case_id=case.id)
        if applicant is not None and applicant.protection is not None:
            raise Unusable(
                "Sökanden har skyddade uppgifter. Skicka påminnelsen som brev; adressen står på adressbladet."
            )
        title = call.report(report.kind).title
        return plain_draft(
            PlainDraft(
                to=applicant.contact_email or applicant.email if applicant else "",
                title=f"Påminnelse: {title.lower()}",
                dnr=case.dnr or "",
                text=self._text(report, title.lower(), call.agency.name),
                sample=self._desk.sample,
            )
        )

    def _text(self, report: Report, title: str, agency: str) -> str:
        late = report.due < self._desk.clock.today()
        first = (
            f"Vi har inte fått er {title}. Den skulle ha kommit in senast {long_form(report.due)}."
            if late
            else f"Er {title} ska ha kommit in till oss senast {long_form(report.due)}."
        )
        return (
            f"Hej!\n\n{first}\n\nSkicka in den så snart ni kan. {CONSEQUENCE}\n\n"
            f"Har ni redan skickat den behöver ni inte göra något.\n\nMed vänlig hälsning\n{agency}\n"
        )

    def _keep(self, work: UnitOfWork, report: Report, name: str, data: bytes, media: str) -> None:
        work.documents.add(
            Document(
                id=self._desk.new_id(),
                case_id=report.case_id,
                number=work.documents.highest("number", case_id=report.case_id) + 1,
                kind=REMINDER,
                incoming=False,
                title=f"Påminnelse om redovisning senast {long_form(report.due)}",
                filename=name,
                media_type=media,
                size=len(data),
                sha256=work.blobs.put(data),
                day=self._desk.clock.today(),
                added_at=self._desk.clock.now(),
                added_by=self._desk.actor,
                content={"due": report.due.isoformat()},
                about_id=report.id,
            )
        )


def _each(report_ids: Sequence[UUID], progress: Progress | None, remind: Callable[[UUID], Reminded]) -> list[Reminded]:
    told = progress or Quiet()
    made = []
    for done, report_id in enumerate(report_ids):
        if told.cancelled():
            raise Cancelled
        told.step(done, len(report_ids), "Skriver påminnelser")
        made.append(remind(report_id))
    return made
