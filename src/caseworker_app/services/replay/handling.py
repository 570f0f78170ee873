"""How the sample's caseworkers handle one case up to its proposal."""

from __future__ import annotations

from collections.abc import Callable

from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.states import Kind, Outcome, Reply
from caseworker_app.services.casework.assessments import Points
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.casework.reviews import Given, Row, Sheet
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.replay.story import Asked, CaseStory


class Handling:
    """Formal check, completion, merits check, assessments and notes."""

    def __init__(self, as_: Callable[[str], Office], clock: SampleClock) -> None:
        self._as = as_
        self._clock = clock

    def check(self, case: Case, story: CaseStory) -> None:
        """Assign, formal check, completion request, notes."""
        office = self._as(story.handler)
        case = office.assignments.assign(case.id, story.handler, case.version)
        if story.asked is not None:
            self._complete(office, case, story.asked)
        for text in story.notes:
            office.cases.note(case.id, text)
        for template in templates(office, case, Stage.FORMAL):
            sheet = office.reviews.open(case.id, template)
            sheet = office.reviews.answer(sheet.checklist.id, *(_formal(row, story) for row in sheet.rows))
            outcome = Outcome.FAILED if not story.passed else _outcome(sheet)
            remark = story.remark or story.text if not story.passed else _remarks(sheet)
            office.reviews.finish(sheet.checklist.id, outcome, remark, sheet.checklist.version)

    def assess(self, case: Case, story: CaseStory) -> None:
        """Merits check by the handler, points by each assessor; dismissed cases are not tried."""
        if story.kind is Kind.DISMISSAL:
            return
        office = self._as(story.handler)
        for template in templates(office, case, Stage.MERITS):
            sheet = office.reviews.open(case.id, template)
            sheet = office.reviews.answer(
                sheet.checklist.id, *(Given(row.template.id, Reply.YES) for row in sheet.rows)
            )
            refused = story.kind is Kind.REFUSAL
            outcome = Outcome.PASSED_WITH_REMARK if refused else Outcome.PASSED
            office.reviews.finish(sheet.checklist.id, outcome, story.text if refused else "", sheet.checklist.version)
        for login, points in zip(story.assessors, story.scores, strict=True):
            self._score(self._as(login), case, points, story)

    def _score(self, office: Office, case: Case, points: tuple[int, ...], story: CaseStory) -> None:
        with office.desk.reading() as work:
            criteria = office.desk.call(work, case.call_version_id).criteria_of(case.track)
        begun = office.assessments.begin(case.id)
        office.assessments.score(begun.id, *(Points(c.id, p) for c, p in zip(criteria, points, strict=True)))
        office.assessments.hand_in(begun.id, story.kind.label, story.text, begun.version)

    def _complete(self, office: Office, case: Case, asked: Asked) -> None:
        today = self._clock.day
        self._clock.day = asked.asked
        request = office.completions.ask(case.id, [Wanted(text) for text in asked.items], asked.due)
        sent = office.completions.send(request.id, request.version)
        if asked.answered is not None:
            self._clock.day = asked.answered
            positions = range(1, len(asked.items) + 1)
            office.completions.answer(sent.id, asked.answered, positions, sent.version)
        else:
            self._clock.day = asked.due
            office.completions.close(sent.id, sent.version)
        self._clock.day = today


def _formal(row: Row, story: CaseStory) -> Given:
    """What intake found is answered no where the application fails on it, else weighed and explained."""
    seen = row.computed
    if seen is None or seen.holds is not False:
        return Given(row.template.id, Reply.YES)
    if not story.passed:
        return Given(row.template.id, Reply.NO, seen.text)
    return weighed(row)


def weighed(row: Row) -> Given:
    """Yes, explained where the program reckons otherwise."""
    seen = row.computed
    if seen is None or seen.holds is not False:
        return Given(row.template.id, Reply.YES)
    return Given(row.template.id, Reply.YES, f"Kontrollerat och godtaget. {seen.text}")


def begin(office: Office, case: Case, stage: Stage) -> None:
    """The first half of a check is made; the rest waits."""
    for template in templates(office, case, stage):
        sheet = office.reviews.open(case.id, template)
        office.reviews.answer(sheet.checklist.id, *map(weighed, sheet.rows[: len(sheet.rows) // 2]))


def templates(office: Office, case: Case, stage: Stage) -> list[str]:
    """The lists of a stage in the call the case came in under."""
    with office.desk.reading() as work:
        call = office.desk.call(work, case.call_version_id)
    return [template.id for template in call.checklists if template.stage is stage]


def _outcome(sheet: Sheet) -> Outcome:
    return Outcome.PASSED_WITH_REMARK if _remarks(sheet) else Outcome.PASSED


def _remarks(sheet: Sheet) -> str:
    return " ".join(row.answer.remark for row in sheet.rows if row.answer and row.answer.remark)
