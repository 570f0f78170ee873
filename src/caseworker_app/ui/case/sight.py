"""What an open case shows at one moment, read in one go where the database is owned."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from caseworker_app.domain.records.reviews import Completion
from caseworker_app.domain.states import CompletionState, ReportState
from caseworker_app.services.away.offline import Away
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.risks import Judged
from caseworker_app.ui.step import Mark, Step


@dataclass(frozen=True, slots=True)
class Sight:
    """The case, the marks of its steps, and what stands around it; `others` are cases its findings name."""

    file: CaseFile
    marks: Mapping[str, Mark]
    deadline: date | None
    people: Mapping[str, str]
    register_name: str
    happenings: int
    others: Mapping[str, UUID]
    risk: Judged
    away: Sequence[Away] = ()


def read(office: Office, case_id: UUID, steps: Sequence[Step]) -> Sight:
    """Everything the frame of a case needs; Barred when the content is closed to who asks."""
    file = office.records.of(case_id)
    body = office.desk.register.get(file.applicant.orgnr)
    return Sight(
        file=file,
        marks={step.key: step.status(office, file) for step in steps},
        deadline=next_deadline(file, [request for request, _ in office.completions.of(case_id)]),
        people={one.name: one.display_name for one in office.people.all()},
        register_name=body.name if body else "",
        happenings=office.history.count(case_id),
        others=_named(office, file),
        risk=office.risks.of(case_id),
        away=office.offline.away(case_id),
    )


def next_deadline(file: CaseFile, requests: Sequence[Completion]) -> date | None:
    """The nearest day somebody must keep: an answer that is waited for, then a report."""
    days = [one.due for one in requests if one.state is CompletionState.SENT]
    waiting = (ReportState.EXPECTED, ReportState.COMPLETION)
    days += [one.due for one in file.reports if one.state in waiting]
    return min(days, default=None)


def _named(office: Office, file: CaseFile) -> dict[str, UUID]:
    """Cases of the same diary that findings mention by number."""
    prefix = file.call.series.prefix
    pattern = re.compile(rf"{re.escape(prefix)}\s\d{{4}}/\d+")
    numbers = {found for one in file.findings for found in pattern.findall(one.text)} - {file.case.dnr}
    if not numbers:
        return {}
    with office.desk.reading() as work:
        return {one.dnr: one.id for one in work.cases.find(dnr=sorted(numbers)) if one.dnr}
