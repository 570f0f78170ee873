"""What one place shows of its cases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from caseworker_app.services.away.conflicts import Conflict
from caseworker_app.services.casework import history_words as words
from caseworker_app.services.office import Office
from caseworker_app.store import exchange
from caseworker_app.store.work import UnitOfWork
from caseworker_app.sync.bringing import Clashed, clashes_of
from tests.support.away import knows_decided
from tests.sync.judge import SCORE, SHOWN

REPORT = words.thing("report", "report")
RECORDS = {
    "applicant": "applicants",
    "answer": "answers",
    "completion_item": "completion_items",
    "report": "reports",
    "decision": "decisions",
    "paragraph": "paragraphs",
}


def open_clashes(work: UnitOfWork) -> Iterator[Clashed]:
    for entry in exchange.entries(work, ("conflict",)):
        yield from clashes_of(entry)


def plain(work: UnitOfWork, item: UUID) -> dict[str, Any]:
    return {n: v for n, v in (exchange.current(work, "completion_item", item) or {}).items() if n != "id"}


def name_of(table: str, row: Any) -> str:
    names = {"applicant": "{0.case_id}", "answer": "{0.case_id}/{0.row_key}", "report": "{0.case_id}/{0.kind}"}
    return names.get(table, "{0.id}").format(row)


def values(office: Office, cases: Sequence[UUID]) -> dict[tuple[str, str, str], str]:
    with office.desk.reading() as work:
        return {
            (table, name_of(table, row), name): str(getattr(row, name) or "")
            for table, name in SHOWN
            for row in getattr(work, RECORDS[table]).find("id", case_id=cases)
        }


def scored(office: Office, cases: Sequence[UUID]) -> dict[tuple[str, str, str], str]:
    """The points that who works there has given."""
    with office.desk.reading() as work:
        own = {one.id: one.case_id for one in work.assessments.find(case_id=cases, assessor=office.desk.actor)}
        return {
            ("score", f"{own[row.assessment_id]}/{office.desk.actor}/{row.criterion}", name): str(getattr(row, name))
            for row in work.scores.find("id", assessment_id=list(own))
            for name in SCORE
        }


def shown(office: Office, cases: Sequence[UUID]) -> dict[tuple[str, str, str], str]:
    return values(office, cases) | scored(office, cases)


def everything(office: Office, cases: Sequence[UUID]) -> dict[str, Any]:
    with office.desk.reading() as work:
        return {
            "values": values(office, cases),
            "notes": sorted(note.id for note in work.notes.find(case_id=cases)),
            "documents": sorted((held.case_id, held.number, held.id) for held in work.documents.find(case_id=cases)),
            "requests": sorted(held.id for held in work.completions.find(case_id=cases)),
        }


def too_late(file: Office, one: Conflict) -> bool:
    """Whether the file shows that the case is decided, and mine is from before: afterwards only reports are worked on."""
    return one.what != REPORT and knows_decided(file, one.case_id)


def stands(file: Office, one: Conflict, alone: bool, cases: Sequence[UUID]) -> bool:
    """Mine, or its first field `alone`, is no longer asked about, and is what one reads where both had the row."""
    rest = [held for held in file.offline.status().conflicts if (held.number, held.place) == (one.number, one.place)]
    asked = rest and (not alone or one.sides[0].field in {side.field for side in rest[0].sides})
    now = _told(file, cases) if one.by_field else set()
    chosen = one.sides[:1] if alone else one.sides
    return not asked and (not one.by_field or all((side.field, side.mine) in now for side in chosen))


def still_asked(file: Office, one: Conflict, cases: Sequence[UUID]) -> bool:
    """All but the first field of a conflict, and but those whose mine came to stand."""
    rest = [held for held in file.offline.status().conflicts if (held.number, held.place) == (one.number, one.place)]
    asked = {side.field for held in rest for side in held.sides}
    now = _told(file, cases)
    return all(side.field in asked or (side.field, side.mine) in now for side in one.sides[1:])


def _told(file: Office, cases: Sequence[UUID]) -> set[tuple[str, str]]:
    """Every field with its value, as a conflict names them."""
    return {(name, words.value(f"{table}.{name}", value)) for (table, _, name), value in shown(file, cases).items()}
