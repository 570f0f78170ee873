"""What a list shows beside a case: its key facts, its summary, what to do next, and what happened last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.dates import long_form
from caseworker_app.domain.records.cases import Case, CaseApplicant, CaseApplication
from caseworker_app.domain.states import CaseState, CompletionState, DecisionState, Outcome, ReportState
from caseworker_app.services.desk import Desk
from caseworker_app.store import lists
from caseworker_app.store.lists import Head as Head  # noqa: PLC0414  # part of what this module hands out
from caseworker_app.store.milestones import progress
from caseworker_app.store.work import UnitOfWork

S = CaseState
SHOWN = 4


class Sort(StrEnum):
    """What a line of `next` is; shown as icon and tone."""

    DONE = "done"
    TODO = "todo"
    WAITS = "waits"
    WARNING = "warning"
    LATE = "late"


class What(StrEnum):
    """What a line says, as its Swedish sentence; %n is the line's count, names in braces its values."""

    ASSIGN = "Tilldela en handläggare"
    FORMAL = "Gör den formella kontrollen, %n punkter"
    FORMAL_BEGUN = "{answered} av %n punkter i den formella kontrollen har svar"
    FORMAL_MADE = "Den formella kontrollen är gjord"
    MERITS = "Gör den sakliga kontrollen, %n punkter"
    MERITS_BEGUN = "{answered} av %n punkter i den sakliga kontrollen har svar"
    MERITS_MADE = "Den sakliga kontrollen är gjord"
    COMPLETION_LATE = "Kompletteringen skulle ha kommit {day}"
    COMPLETION_WAITS = "Komplettering begärd, svar senast {day}"
    COMPLETION_DRAFT = "En begäran om komplettering är inte skickad"
    ASSESS = "Bedöm ansökan: {done} av %n bedömningar lämnade"
    RETURNED = "Förslaget är tillbaka: {comment}"
    PROPOSE = "Skriv förslag till beslut"
    PRESENT = "Förslaget väntar på föredragning"
    PRESENT_DAY = "Förslaget väntar på föredragning {day}"
    DECIDE = "Förslaget väntar på beslut"
    DECIDE_DAY = "Förslaget väntar på beslut {day}"
    REVIEW = "Granska: {report}"
    REPORT_LATE = "{report} skulle ha kommit {day}"
    REPORT_WAITS = "{report} väntas senast {day}"
    REPORT_DONE = "{report} är godkänd"
    FINDING = "{text}"
    MORE = "och %n anmärkningar till"
    NOTHING = "Inget mer att göra i ärendet just nu"


_CHECKS = {
    Stage.FORMAL: (What.FORMAL, What.FORMAL_BEGUN, What.FORMAL_MADE),
    Stage.MERITS: (What.MERITS, What.MERITS_BEGUN, What.MERITS_MADE),
}


@dataclass(frozen=True, slots=True)
class Next:
    """One line of what to do next."""

    sort: Sort
    what: What
    values: Mapping[str, str] = field(default_factory=dict)
    count: int = -1


@dataclass(frozen=True, slots=True)
class Preview:
    """A case at a glance."""

    case: Case
    applicant: CaseApplicant
    application: CaseApplication
    summary: str
    next: tuple[Next, ...]
    heads: tuple[Head, ...]


class Previews:
    """Looking into a case without opening it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, case_id: UUID) -> Preview:
        """Unanswered or Recused where the content is closed to who asks."""
        with self._desk.reading() as work:
            case = work.cases.get(case_id)
            applicant = work.applicants.one(case_id=case_id)
            application = work.applications.one(case_id=case_id)
            assert applicant is not None  # written with the case, in the same entry
            assert application is not None
            return Preview(
                case=case,
                applicant=applicant,
                application=application,
                summary=str(application.texts.get("summary", "")),
                next=tuple(self._next(work, case)),
                heads=tuple(lists.heads(work, case_id=case_id, limit=40)),
            )

    def _next(self, work: UnitOfWork, case: Case) -> list[Next]:
        call, today = self._desk.call(work, case.call_version_id), self._desk.clock.today()
        made = [] if case.handler or _over(case.state) else [Next(Sort.TODO, What.ASSIGN)]
        if case.state in (S.REGISTERED, S.COMPLETION):
            made += _check(work, case, call, Stage.FORMAL)
        made += _completions(work, case, today)
        made += _step(work, case, call)
        made += _reports(work, case, call, today)
        if case.state in (S.REGISTERED, S.CHECKED, S.COMPLETION):
            made += _findings(work, case)
        return made or [Next(Sort.DONE, What.NOTHING)]


def _over(state: CaseState) -> bool:
    return state in (S.GRANTED, S.REFUSED, S.DISMISSED, S.WRITTEN_OFF, S.DECLINED, S.CLOSED)


def _check(work: UnitOfWork, case: Case, call: Call, stage: Stage) -> list[Next]:
    begin, begun, made = _CHECKS[stage]
    templates = [template for template in call.checklists if template.stage is stage]
    rows = sum(len(template.for_track(case.track)) for template in templates)
    names = {template.id for template in templates}
    lists_ = [one for one in work.checklists.find(case_id=case.id) if one.template in names]
    if lists_ and all(one.outcome is not Outcome.OPEN for one in lists_):
        return [Next(Sort.DONE, made)]
    answered = work.answers.count(checklist_id=[one.id for one in lists_]) if lists_ else 0
    if not answered:
        return [Next(Sort.TODO, begin, count=rows)] if templates else []
    sort = Sort.DONE if answered >= rows else Sort.TODO
    return [Next(sort, begun, {"answered": str(answered)}, rows)]


def _completions(work: UnitOfWork, case: Case, today: date) -> list[Next]:
    made = []
    for one in work.completions.find("due", case_id=case.id, state=CompletionState.SENT.value):
        if one.due < today:
            made.append(Next(Sort.LATE, What.COMPLETION_LATE, {"day": long_form(one.due)}))
        else:
            made.append(Next(Sort.WAITS, What.COMPLETION_WAITS, {"day": long_form(one.due)}))
    if work.completions.count(case_id=case.id, state=CompletionState.DRAFT.value):
        made.append(Next(Sort.TODO, What.COMPLETION_DRAFT))
    return made


def _step(work: UnitOfWork, case: Case, call: Call) -> list[Next]:
    """The next step of handling, by state."""
    if case.state in (S.CHECKED, S.ASSESSMENT):
        done, wanted = progress(work, case.id)[1], call.track(case.track).assessors
        assess = Next(Sort.TODO, What.ASSESS, {"done": str(done)}, wanted)
        return [*_check(work, case, call, Stage.MERITS), assess]
    if case.state is S.ASSESSED:
        returned = [d for d in work.decisions.find(case_id=case.id) if d.state is DecisionState.RETURNED]
        if returned:
            return [Next(Sort.WARNING, What.RETURNED, {"comment": returned[-1].comment or ""})]
        return [*_check(work, case, call, Stage.MERITS), Next(Sort.TODO, What.PROPOSE)]
    if case.state in (S.PROPOSED, S.PRESENTED):
        proposed = case.state is S.PROPOSED
        plain, dated = (What.PRESENT, What.PRESENT_DAY) if proposed else (What.DECIDE, What.DECIDE_DAY)
        days = [d.day for d in work.decisions.find(case_id=case.id) if d.day and d.state is not DecisionState.DECIDED]
        return [Next(Sort.WAITS, dated, {"day": long_form(min(days))}) if days else Next(Sort.WAITS, plain)]
    return []


def _reports(work: UnitOfWork, case: Case, call: Call, today: date) -> list[Next]:
    made = []
    titles = {kind.id: kind.title for kind in call.reports}
    for one in work.reports.find("due", case_id=case.id):
        title = titles.get(one.kind, one.kind)
        if one.state is ReportState.RECEIVED:
            made.append(Next(Sort.TODO, What.REVIEW, {"report": title}))
        elif one.state is ReportState.EXPECTED:
            late = one.due < today
            sort, what = (Sort.LATE, What.REPORT_LATE) if late else (Sort.WAITS, What.REPORT_WAITS)
            made.append(Next(sort, what, {"report": title, "day": long_form(one.due)}))
        elif one.state is ReportState.ACCEPTED:
            made.append(Next(Sort.DONE, What.REPORT_DONE, {"report": title}))
    return made


def _findings(work: UnitOfWork, case: Case) -> list[Next]:
    found = [one for one in work.findings.find("kind", case_id=case.id) if one.settled_at is None]
    made = [Next(Sort.WARNING, What.FINDING, {"text": one.text}) for one in found[:SHOWN]]
    if len(found) > SHOWN:
        made.append(Next(Sort.WARNING, What.MORE, count=len(found) - SHOWN))
    return made
