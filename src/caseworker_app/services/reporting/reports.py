"""Reports (redovisningar): expected with a grant, received, judged by their checklist, settled."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePath
from typing import Any
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.dates import free_day, long_form, next_working_day
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.records.cases import Case, Document
from caseworker_app.domain.records.decisions import Report, ReportCost
from caseworker_app.domain.states import Outcome, ReportState, Role
from caseworker_app.domain.swedish import fold
from caseworker_app.errors import Fault, Rejected
from caseworker_app.sentences import Sentence
from caseworker_app.services.casework.cases import refresh
from caseworker_app.services.casework.computed import CERTIFICATE
from caseworker_app.services.casework.readable import searchable
from caseworker_app.services.desk import Desk
from caseworker_app.services.intake.attachments import media_type
from caseworker_app.store import search
from caseworker_app.store.work import UnitOfWork

JUDGING = (Role.CASEWORKER,)
DOCUMENT = "redovisning"
RECEIVING = (Role.CASEWORKER, Role.REGISTRAR)


@dataclass(frozen=True, slots=True)
class Cost:
    """A reported cost per budget line; `outside` is the part outside the period."""

    label: str
    amount: Money
    outside: Money = ZERO


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that came with a report, under the name it had."""

    name: str
    data: bytes
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A report as it came in."""

    day: date
    sender: str = ""
    answers: Mapping[str, Any] = field(default_factory=dict)
    costs: tuple[Cost, ...] = ()
    files: tuple[Attached, ...] = ()


class Reports:
    """Receiving and judging reports."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, case_id: UUID) -> list[Report]:
        with self._desk.reading() as work:
            return work.reports.find("due", case_id=case_id)

    def receive(self, report_id: UUID, received: Received, seen: int) -> Report:
        """Register a report that came in, also one that came late or again after a completion request."""
        with self._desk.work() as work:
            self._desk.person(work, *RECEIVING)
            held = work.reports.get(report_id)
            Rejected.collect(_faults(held, received, self._desk.clock.today()))
            for old in work.report_costs.find(report_id=held.id):
                work.report_costs.remove(old.id)
            work.report_costs.add_all(
                ReportCost(
                    id=self._desk.new_id(),
                    case_id=held.case_id,
                    report_id=held.id,
                    position=position,
                    label=cost.label,
                    amount=cost.amount,
                    outside=cost.outside,
                )
                for position, cost in enumerate(received.costs, 1)
            )
            self._keep_files(work, held, received)
            first = held.received or received.day
            fresh = dataclasses.replace(
                held,
                received=first,
                sender=received.sender.strip(),
                answers=dict(received.answers),
                state=ReportState.RECEIVED,
            )
            saved = self._save(work, fresh, seen)
            work.commit()
        return saved

    def want_more(self, report_id: UUID, seen: int) -> Report:
        """The report needs completion; payment stays held."""
        with self._desk.work() as work:
            saved = self.want_more_in(work, report_id, seen)
            work.commit()
        return saved

    def want_more_in(self, work: UnitOfWork, report_id: UUID, seen: int) -> Report:
        """As part of a greater deed."""
        held = self._judged(work, report_id)
        return self._save(work, dataclasses.replace(held, state=ReportState.COMPLETION), seen)

    def settle(self, report_id: UUID, text: str, seen: int, *, accepted: bool) -> Report:
        """Accept or reject by the finished checklist; acceptance releases the payment that waits for this report."""
        with self._desk.work() as work:
            saved = self.settle_in(work, report_id, text, seen, accepted=accepted)
            work.commit()
        return saved

    def settle_in(self, work: UnitOfWork, report_id: UUID, text: str, seen: int, *, accepted: bool) -> Report:
        """Settle as part of a greater deed."""
        held = self._judged(work, report_id)
        call = self._desk.call(work, work.cases.get(held.case_id).call_version_id)
        lists = work.checklists.find(report_id=held.id, template=call.report(held.kind).checklist)
        Rejected.collect(_unsettled(lists[0].outcome if lists else Outcome.OPEN, text, accepted=accepted))
        fresh = dataclasses.replace(
            held,
            state=ReportState.ACCEPTED if accepted else ReportState.REJECTED,
            outcome_text=text.strip(),
            outcome_by=self._desk.actor,
            outcome_at=self._desk.clock.now(),
            accepted_on=self._desk.clock.today() if accepted else None,
        )
        return self._save(work, fresh, seen)

    def move(self, report_id: UUID, due: date, reason: str, seen: int) -> Report:
        """Give a report another last day, with the reason; the first day it had stays on record."""
        with self._desk.work() as work:
            self._desk.person(work, *JUDGING)
            held = work.reports.get(report_id)
            Rejected.collect(_unmovable(held, due, reason, self._desk.clock.today()))
            first = held.moved_from or held.due
            fresh = dataclasses.replace(held, due=due, moved_from=first, moved_reason=reason.strip())
            saved = work.reports.merge(fresh, seen, ("due", "moved_reason"))
            refresh(self._desk, work, held.case_id)
            work.commit()
        return saved

    def _keep_files(self, work: UnitOfWork, held: Report, received: Received) -> None:
        """The files as documents of the case that are about this report; the same bytes are not kept twice."""
        known = {d.sha256 for d in work.documents.find(case_id=held.case_id, about_id=held.id)}
        number = work.documents.highest("number", case_id=held.case_id)
        for file in received.files:
            kept = work.blobs.put(file.data)
            if kept in known:
                continue
            known.add(kept)
            number += 1
            search.add(work.connection, held.case_id, search.analysed([searchable(file.name, file.data)]))
            work.documents.add(
                Document(
                    id=self._desk.new_id(),
                    case_id=held.case_id,
                    number=number,
                    kind=CERTIFICATE if CERTIFICATE in fold(file.name) else DOCUMENT,
                    incoming=True,
                    title=file.title or PurePath(file.name).stem,
                    filename=file.name,
                    media_type=media_type(Path(file.name)),
                    size=len(file.data),
                    sha256=kept,
                    day=received.day,
                    added_at=self._desk.clock.now(),
                    added_by=self._desk.actor,
                    about_id=held.id,
                )
            )

    def _judged(self, work: UnitOfWork, report_id: UUID) -> Report:
        self._desk.person(work, *JUDGING)
        held = work.reports.get(report_id)
        if held.received is None:
            raise Rejected(Fault("received", "Redovisningen har inte kommit in. Registrera den först."))
        if held.state in (ReportState.ACCEPTED, ReportState.REJECTED):
            raise Rejected(Fault("state", "Redovisningen är redan avgjord."))
        return held

    def _save(self, work: UnitOfWork, fresh: Report, seen: int) -> Report:
        saved = work.reports.save(fresh, seen)
        refresh(self._desk, work, fresh.case_id)
        return saved


def expect(desk: Desk, work: UnitOfWork, call: Call, case: Case) -> None:
    """The reports a recipient owes, made once with the first grant; a due day on a free day moves as the call says."""
    known = {report.kind for report in work.reports.find(case_id=case.id)}
    for kind in call.reports:
        if kind.id in known:
            continue
        due = next_working_day(kind.due) if kind.to_working_day else kind.due
        moved = due != kind.due
        work.reports.add(
            Report(
                id=desk.new_id(),
                case_id=case.id,
                kind=kind.id,
                due=due,
                moved_from=kind.due if moved else None,
                moved_reason=f"{long_form(kind.due)} är ingen arbetsdag." if moved else "",
            )
        )


def _faults(held: Report, received: Received, today: date) -> list[Fault]:
    faults = []
    if held.state in (ReportState.ACCEPTED, ReportState.REJECTED):
        faults.append(Fault("state", "Redovisningen är redan avgjord."))
    if received.day > today:
        faults.append(Fault("received", "Dagen då redovisningen kom in ligger i framtiden."))
    if any(cost.amount.ore < 0 or cost.outside > cost.amount for cost in received.costs):
        faults.append(Fault("costs", "En kostnad är negativ, eller delen utanför perioden är större än kostnaden."))
    return faults


def _unmovable(held: Report, due: date, reason: str, today: date) -> list[Fault]:
    faults = []
    if held.state in (ReportState.ACCEPTED, ReportState.REJECTED):
        faults.append(Fault("state", "Redovisningen är redan avgjord; sista dagen flyttas inte längre."))
    if due < today:
        faults.append(Fault("due", "Den nya sista dagen har redan passerat. Välj en dag framåt i tiden."))
    elif free := free_day(due):
        faults.append(Fault("due", free))
    if due == held.due:
        faults.append(Fault("due", Sentence("Sista dagen är redan {due}.", due=long_form(due))))
    if not reason.strip():
        faults.append(Fault("reason", "Skriv varför sista dagen flyttas."))
    return faults


def _unsettled(outcome: Outcome, text: str, *, accepted: bool) -> Sequence[Fault]:
    faults = []
    if outcome is Outcome.OPEN:
        faults.append(Fault("checklist", "Granskningens checklista är inte avslutad."))
    if accepted and outcome is Outcome.FAILED:
        faults.append(Fault("checklist", "Checklistan säger underkänd; då kan redovisningen inte godkännas."))
    if not accepted and not text.strip():
        faults.append(Fault("outcome_text", "Skriv varför redovisningen underkänns."))
    return faults
