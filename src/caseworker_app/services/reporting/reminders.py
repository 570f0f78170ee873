"""Reminders of late reports: an e-mail draft each, kept in the case, never twice for the same last day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from caseworker_app.domain.dates import long_form
from caseworker_app.domain.identity import file_stem
from caseworker_app.domain.records.cases import Document
from caseworker_app.domain.records.decisions import Report
from caseworker_app.domain.states import ReportState, Role
from caseworker_app.errors import Barred, Unusable
from caseworker_app.letters.mail import PlainDraft, plain_draft
from caseworker_app.services.desk import Desk
from caseworker_app.services.ports import Cancelled, Progress, Quiet
from caseworker_app.services.reporting.report_rows import REMINDER, reminders_of
from caseworker_app.services.sending.outgoing import write
from caseworker_app.store.work import UnitOfWork

REMINDING = (Role.CASEWORKER, Role.REGISTRAR)


@dataclass(frozen=True, slots=True)
class Reminded:
    """How one reminder went: written to `file`, or `why` it was not."""

    dnr: str
    applicant: str
    file: Path | None = None
    why: str = ""


class Reminders:
    """Making reminders, one by one or many at once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make(self, report_ids: Sequence[UUID], out: Path, progress: Progress | None = None) -> list[Reminded]:
        """An `.eml` draft per report in `out`; what one is refused for does not stop the others."""
        told = progress or Quiet()
        made = []
        for done, report_id in enumerate(report_ids):
            if told.cancelled():
                raise Cancelled
            told.step(done, len(report_ids), "Skriver påminnelser")
            made.append(self._one(report_id, out))
        return made

    def _one(self, report_id: UUID, out: Path) -> Reminded:
        with self._desk.work() as work:
            self._desk.person(work, *REMINDING)
            try:
                report = work.reports.get(report_id)
            except Barred as error:
                return Reminded("", "", why=error.text)
            case = work.cases.get(report.case_id)
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
            self._keep(work, report, name, data)
            work.commit()
        return Reminded(dnr, case.applicant_name, path)

    def _hindrance(self, work: UnitOfWork, report: Report) -> str:
        if report.state is not ReportState.EXPECTED:
            return f"Redovisningen är {report.state.label}; ingen påminnelse behövs."
        day = reminders_of(work).get((report.id, report.due))
        return f"Påminnelse om {long_form(report.due)} skrevs redan {long_form(day)}." if day else ""

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
            f"Hej!\n\n{first}\n\nSkicka in den så snart ni kan. Om redovisningen inte kommer in kan återstående "
            "bidrag hållas inne och bidraget krävas tillbaka enligt villkoren i beslutet.\n\n"
            f"Har ni redan skickat den behöver ni inte göra något.\n\nMed vänlig hälsning\n{agency}\n"
        )

    def _keep(self, work: UnitOfWork, report: Report, name: str, data: bytes) -> None:
        work.documents.add(
            Document(
                id=self._desk.new_id(),
                case_id=report.case_id,
                number=work.documents.highest("number", case_id=report.case_id) + 1,
                kind=REMINDER,
                incoming=False,
                title=f"Påminnelse om redovisning senast {long_form(report.due)}",
                filename=name,
                media_type="message/rfc822",
                size=len(data),
                sha256=work.blobs.put(data),
                day=self._desk.clock.today(),
                added_at=self._desk.clock.now(),
                added_by=self._desk.actor,
                content={"due": report.due.isoformat()},
                about_id=report.id,
            )
        )
