"""Checklists of the call, answered row by row on a case or on one of its reports."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_review import ChecklistRow, ChecklistTemplate
from caseworker_app.domain.merging import PLAIN, Manner, merged
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.decisions import Report
from caseworker_app.domain.records.reviews import Answer, Checklist
from caseworker_app.domain.states import Outcome, Reply, Role
from caseworker_app.errors import CaseChanged, Fault, Rejected, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.casework import computed
from caseworker_app.services.casework.cases import refresh
from caseworker_app.services.desk import Desk
from caseworker_app.store.work import UnitOfWork

REVIEWERS = (Role.CASEWORKER, Role.REVIEWER)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the list with its answer, if any, and what the program found out by itself."""

    template: ChecklistRow
    answer: Answer | None
    computed: computed.Computed | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A checklist as it is shown."""

    checklist: Checklist
    template: ChecklistTemplate
    rows: tuple[Row, ...]

    @property
    def unanswered(self) -> list[str]:
        return [row.template.id for row in self.rows if row.answer is None]


@dataclass(frozen=True, slots=True)
class Seen:
    """What stood at a row when a person answered it; no reply when it was unanswered."""

    reply: Reply | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """One answer as a person gives it.

    `seen`: an answer and a remark that different people have changed since are both kept, CaseChanged when both have
    changed the same; None writes over. `evidence` is a `domain.places.Place` as data; None keeps what was pointed to.
    """

    row: str
    reply: Reply
    remark: str = ""
    seen: Seen | None = None
    evidence: Mapping[str, Any] | None = None


class Reviews:
    """Opening, answering and finishing checklists."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open(self, case_id: UUID, template: str, report_id: UUID | None = None) -> Sheet:
        """The checklist of the case (or of a report), begun now if it was not."""
        with self._desk.work() as work:
            self._desk.person(work, *REVIEWERS)
            case = work.cases.get(case_id)
            found = work.checklists.one(case_id=case_id, template=template, report_id=report_id)
            if found is None:
                self._template(work, case, template)
                found = work.checklists.add(
                    Checklist(
                        id=self._desk.new_id(),
                        case_id=case_id,
                        template=template,
                        report_id=report_id,
                        opened_by=self._desk.actor,
                        opened_at=self._desk.clock.now(),
                    )
                )
                work.commit()
            return self._sheet(work, case, found)

    def answer(self, checklist_id: UUID, *given: Given) -> Sheet:
        """Answer rows; a later answer replaces an earlier one, the journal keeps both."""
        with self._desk.work() as work:
            self._desk.person(work, *REVIEWERS)
            checklist = work.checklists.get(checklist_id)
            if checklist.outcome is not Outcome.OPEN:
                raise Rejected(Fault("checklist", "Checklistan är avslutad. Öppna den igen för att ändra ett svar."))
            case = work.cases.get(checklist.case_id)
            sheet = self._sheet(work, case, checklist)
            rows = {row.template.id: row for row in sheet.rows}
            given = tuple(_met(rows[one.row], one) if one.row in rows else one for one in given)
            Rejected.collect(_faults(rows, given))
            for one in given:
                self._change(work, rows[one.row], one)
            work.answers.add_all(
                [self._fresh(checklist, rows[one.row], one) for one in given if not rows[one.row].answer]
            )
            work.commit()
            return self._sheet(work, case, checklist)

    def withdraw(self, checklist_id: UUID, row: str, seen: Seen | None = None) -> Sheet:
        """Take an answer back: the row is unanswered again, the journal keeps what it said."""
        with self._desk.work() as work:
            self._desk.person(work, *REVIEWERS)
            checklist = work.checklists.get(checklist_id)
            if checklist.outcome is not Outcome.OPEN:
                raise Rejected(Fault("checklist", "Checklistan är avslutad. Öppna den igen för att ändra ett svar."))
            case = work.cases.get(checklist.case_id)
            held = next((one for one in self._sheet(work, case, checklist).rows if one.template.id == row), None)
            if held is not None and held.answer is not None:
                _meet(held, seen, Seen())
                work.answers.remove(held.answer.id)
                work.commit()
            return self._sheet(work, case, checklist)

    def begun(self, case_id: UUID, template: str) -> Sheet | None:
        """The checklist of the case as it stands, or None when nobody has begun it."""
        with self._desk.reading() as work:
            found = work.checklists.one(case_id=case_id, template=template, report_id=None)
            return self._sheet(work, work.cases.get(case_id), found) if found else None

    def finish(self, checklist_id: UUID, outcome: Outcome, remark: str, seen: int) -> Checklist:
        """Close the list with its outcome; every row must be answered, a no or an outcome with remark explained."""
        with self._desk.work() as work:
            self._desk.person(work, *REVIEWERS)
            checklist = work.checklists.get(checklist_id)
            saved = self.close_in(work, checklist, outcome, remark, seen)
            refresh(self._desk, work, checklist.case_id)
            work.commit()
        return saved

    def close_in(self, work: UnitOfWork, checklist: Checklist, outcome: Outcome, remark: str, seen: int) -> Checklist:
        """Close the list as part of a greater deed."""
        case = work.cases.get(checklist.case_id)
        Rejected.collect(_unfinished(self._sheet(work, case, checklist), outcome, remark))
        closed = dataclasses.replace(
            checklist,
            outcome=outcome,
            remark=remark.strip(),
            closed_by=self._desk.actor,
            closed_at=self._desk.clock.now(),
        )
        return work.checklists.save(closed, seen, checklist)

    def sheet_in(self, work: UnitOfWork, report: Report) -> Sheet:
        """The checklist of a report as it stands; rows without answers when nobody has begun it."""
        case = work.cases.get(report.case_id)
        template = self._desk.call(work, case.call_version_id).report(report.kind).checklist
        found = work.checklists.one(case_id=case.id, template=template, report_id=report.id)
        unbegun = Checklist(
            id=UUID(int=0),
            case_id=case.id,
            template=template,
            report_id=report.id,
            opened_by="",
            opened_at=self._desk.clock.now(),
        )
        return self._sheet(work, case, found or unbegun)

    def reopen(self, checklist_id: UUID, seen: int) -> Checklist:
        """Make a finished list answerable again; the journal keeps what it said."""
        with self._desk.work() as work:
            self._desk.person(work, *REVIEWERS)
            checklist = work.checklists.get(checklist_id)
            fresh = dataclasses.replace(checklist, outcome=Outcome.OPEN, closed_by=None, closed_at=None)
            saved = work.checklists.save(fresh, seen)
            refresh(self._desk, work, checklist.case_id)
            work.commit()
        return saved

    def sheets(self, case_id: UUID) -> list[Sheet]:
        """Every checklist that was begun on the case, oldest first."""
        with self._desk.reading() as work:
            case = work.cases.get(case_id)
            return [self._sheet(work, case, c) for c in work.checklists.find("opened_at", case_id=case_id)]

    def _template(self, work: UnitOfWork, case: Case, template: str) -> ChecklistTemplate:
        call: Call = self._desk.call(work, case.call_version_id)
        try:
            return call.checklist(template)
        except KeyError:
            raise Unusable(
                Sentence("Utlysningen har ingen checklista som heter {template}.", template=template)
            ) from None

    def _sheet(self, work: UnitOfWork, case: Case, checklist: Checklist) -> Sheet:
        template = self._template(work, case, checklist.template)
        answers = {a.row_key: a for a in work.answers.find(checklist_id=checklist.id)}
        call = self._desk.call(work, case.call_version_id)
        found = computed.rows(work, computed.Held(case, call, self._desk.register), template, checklist.report_id)
        rows = tuple(Row(row, answers.get(row.id), found.get(row.id)) for row in template.for_track(case.track))
        return Sheet(checklist, template, rows)

    def _change(self, work: UnitOfWork, row: Row, given: Given) -> None:
        """An answer that is there already."""
        if row.answer is None:
            return
        work.answers.change(
            row.answer.id,
            reply=given.reply,
            remark=given.remark.strip(),
            answered_by=self._desk.actor,
            answered_at=self._desk.clock.now(),
            computed=row.computed.as_data() if row.computed else None,
            evidence=given.evidence if given.evidence is not None else row.answer.evidence,
        )

    def _fresh(self, checklist: Checklist, row: Row, given: Given) -> Answer:
        return Answer(
            id=self._desk.new_id(),
            case_id=checklist.case_id,
            checklist_id=checklist.id,
            row_key=given.row,
            reply=given.reply,
            remark=given.remark.strip(),
            answered_by=self._desk.actor,
            answered_at=self._desk.clock.now(),
            computed=row.computed.as_data() if row.computed else None,
            evidence=given.evidence,
        )


def _met(row: Row, given: Given) -> Given:
    """The answer with what a colleague has changed of it since it was read."""
    mine = _meet(row, given.seen, Seen(given.reply, given.remark.strip()))
    return dataclasses.replace(given, reply=mine.reply or given.reply, remark=mine.remark)


def _meet(row: Row, seen: Seen | None, mine: Seen) -> Seen:
    """CaseChanged when both have changed the reply, or both the remark, and not alike."""
    if seen is None:
        return mine
    held = row.answer
    theirs = Seen(held.reply, held.remark) if held else Seen()
    gone = None in (mine.reply, theirs.reply)  # an answer that is taken back takes its remark along
    manner = Manner(wholes=(("reply", "remark"),)) if gone else PLAIN
    found = merged(dataclasses.asdict(seen), dataclasses.asdict(mine), dataclasses.asdict(theirs), manner)
    if found.clash:
        ours, there, was = ({"row": row.template.id, **dataclasses.asdict(one)} for one in (mine, theirs, seen))
        error = CaseChanged("Svaret", ours, there, was, "answer")
        raise error.saved_by(held.answered_by, held.answered_at) if held else error
    return Seen(found.values["reply"], found.values["remark"])


def _faults(rows: dict[str, Row], given: tuple[Given, ...]) -> list[Fault]:
    faults = []
    for one in given:
        if one.row not in rows:
            faults.append(
                Fault(one.row, Sentence("Checklistan har ingen rad {row} för den här sökanden.", row=one.row))
            )
        elif one.reply in (Reply.NO, Reply.QUESTION) and not one.remark.strip():
            faults.append(
                Fault(one.row, Sentence("{text}: skriv en anmärkning till svaret.", text=rows[one.row].template.text))
            )
    return faults


def _unfinished(sheet: Sheet, outcome: Outcome, remark: str) -> list[Fault]:
    faults = [
        Fault(
            row.template.id, Sentence("{text}: raden är inte besvarad.", text=row.template.text), row.template.section
        )
        for row in sheet.rows
        if row.answer is None
    ]
    if outcome is Outcome.OPEN:
        faults.append(Fault("outcome", "Välj ett utfall."))
    if outcome in (Outcome.PASSED_WITH_REMARK, Outcome.FAILED) and not remark.strip():
        faults.append(Fault("remark", "Skriv vad anmärkningen gäller."))
    stopped = [r for r in sheet.rows if r.template.stops and r.answer and r.answer.reply is Reply.NO]
    if outcome is Outcome.PASSED and stopped:
        texts = ", ".join(row.template.text for row in stopped)
        faults.append(
            Fault("outcome", Sentence("Kontrollen kan inte godkännas när svaret är nej på: {texts}.", texts=texts))
        )
    return faults
