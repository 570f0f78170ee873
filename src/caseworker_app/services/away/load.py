"""What taking cases offline would come to, before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from caseworker_app.domain.records.cases import Case
    from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Load:
    """How many cases, documents and bytes; `others` have some of the cases along already: number, who, until when."""

    cases: int
    documents: int
    size: int
    until: date
    others: tuple[tuple[str, str, date], ...]
    recoverable: bool


def weighed(work: UnitOfWork, cases: Sequence[Case], until: date, *, recoverable: bool) -> Load:
    """Documents that are named twice travel once."""
    keys = {case.id: case.dnr or "" for case in cases}
    work.open(list(keys))
    found = work.documents.find(case_id=list(keys))
    sizes = {one.sha256: one.size for one in found if one.sha256}
    held = work.takings.find("case_id", "taken_at", case_id=list(keys), returned_at=None)
    names = {person.name: person.display_name for person in work.people.find()}
    others = tuple(
        (keys[one.case_id], names.get(one.person) or one.person, one.until) for one in held if one.person != work.actor
    )
    return Load(len(cases), len(sizes), sum(sizes.values()), until, others, recoverable)
