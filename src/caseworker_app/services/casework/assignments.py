"""Who handles which case: by hand, many at once, evenly by rule; never who is biased in it."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.states import Role
from caseworker_app.errors import CaseChanged, Fault, Rejected
from caseworker_app.sentences import Sentence
from caseworker_app.services.casework.cases import HANDLERS, closed
from caseworker_app.services.desk import Desk
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import queries
from caseworker_app.store.carried import HANDLER
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Told:
    """How one case of many went: done when `why` is empty."""

    case_id: UUID
    dnr: str
    handler: str
    why: str = ""


class Assignments:
    """Giving cases to handlers."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @shared_only(HANDLER)
    def assign(self, case_id: UUID, handler: str, seen: int) -> Case:
        """Give a case to a handler; CaseChanged when somebody has given it to another since."""
        with self._desk.work() as work:
            self._desk.person(work, *HANDLERS)
            self._fit(work, case_id, handler)
            case = work.cases.get(case_id)
            saved = work.cases.merge(dataclasses.replace(case, handler=handler), seen)
            work.commit()
        return saved

    @shared_only(HANDLER)
    def assign_many(self, wanted: Mapping[UUID, str]) -> list[Told]:
        """Give many cases away, each by itself: what one is refused for does not stop the others."""
        return [self._one(case_id, handler) for case_id, handler in wanted.items()]

    def evenly(self, case_ids: Sequence[UUID], handlers: Sequence[str]) -> dict[UUID, str]:
        """Who would get which case so that open cases are as even as can be; nobody a case where they are biased.

        Cases nobody can take are left out. Give them away with `assign_many`.
        """
        with self._desk.reading() as work:
            load = Counter(c.handler for c in work.cases.find(handler=list(handlers)) if not closed(c.state))
            barred = queries.barred(work, list(case_ids))
        made: dict[UUID, str] = {}
        for case_id in case_ids:
            free = [name for name in handlers if (case_id, name) not in barred]
            if free:
                chosen = min(free, key=lambda name: (load[name], handlers.index(name)))
                load[chosen] += 1
                made[case_id] = chosen
        return made

    def _one(self, case_id: UUID, handler: str) -> Told:
        with self._desk.reading() as work:
            case = work.cases.get(case_id)
        try:
            self.assign(case_id, handler, case.version)
        except (Rejected, CaseChanged) as error:
            return Told(case_id, case.dnr or "", handler, error.text)
        return Told(case_id, case.dnr or "", handler)

    def _fit(self, work: UnitOfWork, case_id: UUID, handler: str) -> None:
        person = work.people.one(name=handler)
        name = person.display_name if person else handler
        if person is None or not person.active or not person.has(Role.CASEWORKER):
            raise Rejected(
                Fault("handler", Sentence("{handler} är ingen aktiv handläggare. Välj någon annan.", handler=name))
            )
        if queries.barred(work, [case_id], handler):
            raise Rejected(
                Fault("handler", Sentence("{handler} är jävig i ärendet. Välj någon annan.", handler=name), "17 § FL")
            )
