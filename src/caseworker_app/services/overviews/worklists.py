"""Worklists: all cases, named views, search; pages as frozen rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from caseworker_app.domain.views import VIEWS
from caseworker_app.errors import Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.casework.awaited import awaited
from caseworker_app.services.desk import Desk
from caseworker_app.store import lists, marks, queries
from caseworker_app.store.lists import WorkLine as WorkLine  # noqa: PLC0414  # part of what this module hands out
from caseworker_app.store.marks import Out as Out  # noqa: PLC0414  # part of what this module hands out
from caseworker_app.store.queries import CaseFilter, Place
from caseworker_app.store.queries import CaseLine as CaseLine  # noqa: PLC0414  # part of what this module hands out

PAGE = 500


class Due(StrEnum):
    """What a case waits for on a day; the value is shown."""

    COMPLETION = "komplettering"
    ROUND = "beslutsomgång"
    REPORT = "redovisning"
    ANSWER = "begärt avgörande"


_DUES = (Due.COMPLETION, Due.ROUND, Due.REPORT, Due.ANSWER)
_NO_DUES = (None,) * len(_DUES)


@dataclass(frozen=True, slots=True, order=True)
class Deadline:
    """The next day something is due in a case."""

    day: date
    what: Due

    def passed(self, today: date) -> bool:
        """Whether it is late: the day itself is still in time."""
        return self.day < today


def deadline(line: WorkLine) -> Deadline | None:
    """The next deadline of a case, the oldest first; None when it waits for nothing."""
    days = (line.completion_due, line.round_day, line.report_due, line.answer_due)
    if days == _NO_DUES:
        return None
    waits = [(day, what) for day, what in zip(days, _DUES, strict=True) if day is not None]
    return Deadline(*min(waits))


@dataclass(frozen=True, slots=True)
class CallChoice:
    """A call to choose; `tracks` are (id, title)."""

    id: UUID
    key: str
    title: str
    tracks: tuple[tuple[str, str], ...]


class Worklists:
    """Reading lists of cases."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def chosen(self, call_key: str = "", view: str = "alla", search: str = "") -> CaseFilter:
        """A filter by the names a person uses; Unusable names the views there are."""
        if view not in VIEWS:
            raise Unusable(
                Sentence("Det finns ingen vy som heter {view}. Välj bland: {names}.", view=view, names=", ".join(VIEWS))
            )
        found = VIEWS[view]
        made = CaseFilter(states=found.states, handler=self._desk.actor if found.mine else None, search=search)
        if not call_key:
            return made
        with self._desk.reading() as work:
            return replace(made, call_id=self._desk.call_by_key(work, call_key)[0].id)

    def page(self, wanted: CaseFilter, after: Place | None = None, limit: int = PAGE) -> list[CaseLine]:
        with self._desk.reading() as work:
            return queries.case_page(work, wanted, after=after, limit=limit)

    def every(self, wanted: CaseFilter) -> list[CaseLine]:
        """All pages, one after another, from one state of the database."""
        lines: list[CaseLine] = []
        with self._desk.reading() as work:
            while page := queries.case_page(
                work, wanted, after=Place(lines[-1].arrived, lines[-1].id) if lines else None, limit=5000
            ):
                lines += page
        return lines

    def calls(self) -> list[CallChoice]:
        """The calls in the database, the newest first."""
        with self._desk.reading() as work:
            stored = [(one, self._desk.call(work, one.current_version)) for one in work.calls.find("key")]
        stored.sort(key=lambda pair: (pair[1].opens, pair[0].key), reverse=True)
        return [
            CallChoice(one.id, one.key, one.title, tuple((track.id, track.title) for track in call.tracks))
            for one, call in stored
        ]

    def rows(self, call_key: str = "") -> list[WorkLine]:
        """Every case of a call, or of all calls, with deadlines and marks: what the room of cases keeps in memory."""
        with self._desk.reading() as work:
            call_id = self._desk.call_by_key(work, call_key)[0].id if call_key else None
            waiting = {one.case_id for one in awaited(self._desk, work, self._desk.person(work), call_id=call_id)}
            out = marks.offline(work)
            marked = waiting | out.keys()
            return [
                line._replace(awaited=line.id in waiting, offline=out.get(line.id, ())) if line.id in marked else line
                for line in lists.work_lines(work, call_id)
            ]

    def late(self) -> int:
        """One's own cases that have missed a deadline."""
        with self._desk.reading() as work:
            return lists.late(work, self._desk.clock.today())

    def fresh(self, since: int) -> frozenset[UUID]:
        """Cases that others have changed after the journal's entry `since`."""
        with self._desk.reading() as work:
            return frozenset(lists.touched_by_others(work, since))

    def found(self, search: str) -> frozenset[UUID]:
        """The cases that have every word, in the register or in what is open to who acts."""
        with self._desk.reading() as work:
            return frozenset(queries.found(work, search))

    def count(self, wanted: CaseFilter) -> int:
        with self._desk.reading() as work:
            return queries.case_count(work, wanted)
