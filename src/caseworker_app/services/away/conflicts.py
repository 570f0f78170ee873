"""Conflicts of an offline file in words: base, mine and theirs side by side, and the choice between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.reviews import Note
from caseworker_app.errors import Fault, Rejected, Unusable
from caseworker_app.services.casework import history_words as words
from caseworker_app.services.casework.clashes import TEXTS, Side, side
from caseworker_app.services.casework.notes import signed_note
from caseworker_app.services.desk import Desk
from caseworker_app.store import exchange
from caseworker_app.store.work import UnitOfWork
from caseworker_app.sync import conflicts
from caseworker_app.sync.bringing import Clashed
from caseworker_app.sync.merge import Why

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Conflict:
    """What waits for the caseworker. `left`: it can only be let go or become a note, which what is `private` cannot;
    `by_field`: each of its values can be chosen by itself; `about` tells which of several things alike it is: the question
    that is answered, the criterion, the title."""

    number: int
    place: int
    case_id: UUID
    dnr: str
    what: str
    why: Why
    sides: tuple[Side, ...]
    by: str
    at: datetime | None
    left: bool
    by_field: bool
    private: bool = False
    about: str = ""

    @property
    def notable(self) -> bool:
        """Whether it can become a note."""
        return self.left and not self.private

    @property
    def text(self) -> str:
        return self.why.label

    def as_json(self) -> dict[str, Any]:
        return {
            "dnr": self.dnr,
            "what": self.what,
            "about": self.about,
            "why": self.why.value,
            "left": self.left,
            "private": self.private,
            "by": self.by,
            "at": self.at,
            "fields": [
                {"field": s.label, "base": s.base, "mine": s.mine, "theirs": s.theirs, "proposal": s.proposal}
                for s in self.sides
            ],
        }


class Conflicts:
    """The open conflicts of one file."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def listed(self, work: UnitOfWork) -> list[Conflict]:
        waiting = conflicts.waiting(work)
        people = {p.name: p.display_name for p in work.people.find()} if waiting else {}
        cases = {c.id: c for c in work.cases.find()} if waiting else {}
        names = {key: case.dnr or case.applicant_name for key, case in cases.items()}
        made = (self._told(one, people, names) for one in waiting)
        return [
            replace(told, about=self._about(work, one.clashed, cases.get(told.case_id)))
            for told, one in zip(made, waiting, strict=True)
        ]

    def _about(self, work: UnitOfWork, held: Clashed, case: Case | None) -> str:
        given = {name: mine for name, (_, mine, _) in held.fields.items()}
        row = given | (exchange.current(work, held.table, held.row) or dict(held.whole or {}))
        if held.table == "answer" and case is not None:
            lists = work.checklists.find(id=[UUID(str(row["checklist_id"]))]) if row.get("checklist_id") else []
            of = {one.template for one in lists}
            call = self._desk.call(work, case.call_version_id)
            asked = (one for each in call.checklists if each.id in of for one in each.rows)
            return next((one.text for one in asked if one.id == row.get("row_key")), "")
        if held.table == "score" and case is not None:
            criteria = self._desk.call(work, case.call_version_id).criteria
            return next((one.title for one in criteria if one.id == row.get("criterion")), "")
        return str(row.get("title") or row.get("label") or "")

    def _told(self, one: conflicts.Open, people: dict[str, str], names: dict[UUID, str]) -> Conflict:
        held = one.clashed
        shown = tuple(
            side(held.table, name, values, people)
            for name, values in sorted(held.fields.items())
            if words.label(held.table, name)
        )
        every = tuple(side(held.table, name, values, people) for name, values in sorted(held.fields.items()))
        return Conflict(
            number=one.number,
            place=one.place,
            case_id=held.case,
            dnr=names.get(held.case, ""),
            what=words.thing(held.table, held.object_type),
            why=held.why,
            sides=shown or every,
            by=people.get(held.by, held.by),
            at=EPOCH + timedelta(microseconds=held.at) if held.at else None,
            left=one.left,
            by_field=one.by_field,
            private=one.private,
        )

    def settle(self, number: int, place: int, *, mine: bool, field: str = "", text: str | None = None) -> None:
        """Mine, theirs, or a text put together from both; of one field, or of all that the conflict holds."""
        with self._desk.work() as work:
            one = self._open(work, number, place)
            values = {field or _text_of(one): text} if text is not None else None
            conflicts.settle(work, one, mine=mine, only=field, values=values)
            work.commit()

    def settle_all(self, *, mine: bool) -> int:
        """Every conflict the same way; what is left behind becomes a note, or is let go. Returns how many.

        What must not become a note is let go in any case, what was closed to who acts is kept.
        """
        with self._desk.reading() as work:
            waiting = conflicts.waiting(work)
        done = 0
        for one in waiting:
            if one.left and mine:
                done += self._left(one)
            else:
                self.settle(one.number, one.place, mine=mine)
                done += 1
        return done

    def _left(self, one: conflicts.Open) -> int:
        if one.clashed.why is Why.JAV:
            return 0
        if one.private:
            self.settle(one.number, one.place, mine=False)
        else:
            self.note(one.number, one.place)
        return 1

    def note(self, number: int, place: int) -> Note:
        """What was left behind, in a signed note of the case (27 § FL); Rejected for what others may not read."""
        with self._desk.work() as work:
            one = self._open(work, number, place)
            if one.private:  # what one had thought of is not for everybody's eyes
                raise Rejected(Fault("conflict", conflicts.NO_NOTE))
            told = self._told(one, {}, {})
            lines = [f"{one.label}: {one.mine}" for one in told.sides if one.mine]
            text = f"Efterlämnat offlinearbete. {told.text}. {told.what}.\n" + "\n".join(lines)
            made = signed_note(self._desk, one.clashed.case, text)
            conflicts.settle(work, one, mine=False)
            work.act()
            work.notes.add(made)
            work.commit()
        return made

    def _open(self, work: UnitOfWork, number: int, place: int) -> conflicts.Open:
        for one in conflicts.waiting(work):
            if (one.number, one.place) == (number, place):
                return one
        raise Unusable("Konflikten är redan avgjord. Läs in listan på nytt.")


def _text_of(one: conflicts.Open) -> str:
    """The field that a text put together is for; Unusable when there are several and none is named."""
    names = [name for name in one.clashed.fields if name in TEXTS]
    if len(names) != 1:
        raise Unusable("Ange vilken uppgift den sammanfogade texten gäller.")
    return names[0]
