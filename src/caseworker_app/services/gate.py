"""The one gate to the content of cases: the jäv question first (16-18 §§ FL), other people's assessments after one's own."""

from __future__ import annotations

from collections.abc import Callable, Collection
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.records.cases import Case
from caseworker_app.errors import Recused, Unanswered
from caseworker_app.store import queries
from caseworker_app.store.milestones import progress
from caseworker_app.store.queries import AssessorLine
from caseworker_app.store.work import UnitOfWork

MANY = 400


class Gate:
    """Every way to rows of content passes here, in one unit of work of one person; answers are looked up once."""

    def __init__(self, work: UnitOfWork, actor: str, call: Callable[[UnitOfWork, UUID], Call]) -> None:
        self._work = work
        self._actor = actor
        self._call = call
        self._opened: set[UUID] = set()
        self._begun: dict[UUID, list[AssessorLine]] = {}
        self._shown: dict[UUID, frozenset[UUID]] = {}

    def open(self, cases: Collection[UUID]) -> None:
        """Recused where who acts takes no part, Unanswered where the question waits; both name the cases."""
        asked = set(cases) - self._opened
        if not asked:
            return
        equal = {"case_id": list(asked)} if len(asked) < MANY else {}
        answers = self._work.recusals.find("answered_at", "id", person=self._actor, **equal)
        newest = {answer.case_id: answer for answer in answers}
        barred = [key for key in asked if key in newest and newest[key].bars]
        if barred:
            raise Recused(sorted(barred), self._names(barred))
        waiting = [key for key in asked - set(newest) if self._asks(key)]
        if waiting:
            raise Unanswered(sorted(waiting), self._names(waiting))
        self._opened |= asked

    def sees(self, case: UUID, assessment: UUID) -> bool:
        """One's own always; another's once both are handed in, or once the case has all the assessments it wants."""
        if case not in self._begun:
            self._begun[case] = queries.assessors(self._work, case)
        if any(one.id == assessment and one.assessor == self._actor for one in self._begun[case]):
            return True
        if case not in self._shown:
            self._shown[case] = self._assessments_shown(case)
        return assessment in self._shown[case]

    def forget(self) -> None:
        """Look again: something was handed in or answered in this unit of work."""
        self._opened.clear()
        self._begun.clear()
        self._shown.clear()

    def _assessments_shown(self, key: UUID) -> frozenset[UUID]:
        found = self._begun[key]
        own = [one for one in found if one.assessor == self._actor]
        shown = {one.id for one in own}
        if any(one.handed_in for one in own) or self._all_in(self._work.cases.get(key)):
            shown |= {one.id for one in found if one.handed_in}
        return frozenset(shown)

    def _all_in(self, case: Case) -> bool:
        call = self._call(self._work, case.call_version_id)
        wanted = call.track(case.track).assessors
        return not call.rules.hidden_assessments or progress(self._work, case.id)[1] >= wanted

    def _asks(self, key: UUID) -> bool:
        case = self._work.cases.get(key)
        return self._call(self._work, case.call_version_id).rules.recusal_question

    def _names(self, cases: Collection[UUID]) -> list[str]:
        found = (self._work.cases.get(key) for key in list(cases)[:1])
        first = [case.dnr or case.applicant_name for case in found]
        return first + [""] * (len(cases) - 1)
