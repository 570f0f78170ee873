"""The risk class of a case: what the program finds, and what a person says."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from uuid import UUID

from caseworker_app.domain.records.controls import RiskMark
from caseworker_app.domain.risk import Found, Risk, found, suggested
from caseworker_app.domain.states import Role
from caseworker_app.errors import Fault, Rejected
from caseworker_app.services.desk import Desk
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import risks
from caseworker_app.store.carried import RISK
from caseworker_app.store.risks import ControlLine as ControlLine  # noqa: PLC0414  # part of what this module hands out
from caseworker_app.store.work import UnitOfWork

JUDGING = (Role.CASEWORKER, Role.REVIEWER)


@dataclass(frozen=True, slots=True)
class Judged:
    """A case's risk: the class that was set (the newest first in `past`), what the program suggests, and its controls."""

    suggested: Risk | None
    grounds: tuple[Found, ...]
    past: tuple[RiskMark, ...]
    controls: tuple[ControlLine, ...]

    @property
    def set(self) -> RiskMark | None:
        return self.past[0] if self.past else None

    @property
    def level(self) -> Risk | None:
        """What holds: the class that was set, else what is suggested."""
        return self.past[0].level if self.past else self.suggested


class Risks:
    """Reading and setting the class of one case; its content must be open to who acts."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, case_id: UUID) -> Judged:
        with self._desk.reading() as work:
            return self._judged(work, case_id)

    @shared_only(RISK)
    def set(self, case_id: UUID, level: Risk, reason: str) -> RiskMark:
        """The class with its reason; what the program said is kept beside it. An earlier class stands in the history."""
        if not reason.strip():
            raise Rejected(Fault("reason", "Skriv varför ärendet får riskklassen."))
        with self._desk.work() as work:
            self._desk.person(work, *JUDGING)
            held = self._judged(work, case_id)
            made = work.risks.add(
                RiskMark(
                    id=self._desk.new_id(),
                    case_id=case_id,
                    serial=len(held.past) + 1,
                    level=level,
                    computed=held.suggested,
                    grounds=tuple(dataclasses.asdict(one) for one in held.grounds),
                    reason=reason.strip(),
                    set_by=self._desk.actor,
                    set_at=self._desk.clock.now(),
                )
            )
            work.commit()
        return made

    def _judged(self, work: UnitOfWork, case_id: UUID) -> Judged:
        case = work.cases.get(case_id)
        past = tuple(work.risks.find("-serial", case_id=case_id))
        rules = self._desk.call(work, case.call_version_id).risk
        known = risks.lines(work, case.call_id, self._desk.clock.today(), case_id)
        grounds = found(rules, known[0].known) if known else ()
        level = suggested(rules, grounds) if known else None
        return Judged(level, grounds, past, tuple(risks.controls(work, case_id=case_id)))
