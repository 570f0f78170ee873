"""What has happened in a case, read from the journal: who, when, what it said before and after."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.records.cases import Case
from caseworker_app.sentences import Sentence
from caseworker_app.services.casework import history_words as words
from caseworker_app.services.casework.applicant_words import hidden
from caseworker_app.services.casework.recusals import told
from caseworker_app.services.desk import Desk
from caseworker_app.store import queries
from caseworker_app.store.queries import EntryLine
from caseworker_app.store.work import UnitOfWork

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
HIDDEN = frozenset({"assessment", "scenario_choice"})
CIRCUMSTANCE = frozenset({"text", "tried_text"})  # of a recusal: told to those who may read the recusal itself


@dataclass(frozen=True, slots=True)
class Change:
    """One value; `before` is empty when it is new, `after` when it was taken away."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Happening:
    """One entry: an operation on one object. `number` is the journal's own."""

    number: int
    at: datetime
    who: str
    what: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """What ids and codes in the journal stand for."""

    people: Mapping[str, str]
    rows: Mapping[tuple[str, str], str]
    answers: Mapping[str, str]
    apart: bool
    recusals: frozenset[str]


class History:
    """The history of a case for a person to read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, case_id: UUID, limit: int = 500) -> list[Happening]:
        """Newest first. What others wrote in an assessment is told in the assessment alone, when it may be seen;
        that jäv was reported and tried is told to all, the circumstance to those who may read it."""
        with self._desk.reading() as work:
            known = self._known(work, work.cases.get(case_id))
            return [self._happening(line, known) for line in queries.entries_of(work, case_id, limit)]

    def count(self, case_id: UUID) -> int:
        with self._desk.reading() as work:
            return queries.entry_count(work, case_id)

    def _known(self, work: UnitOfWork, case: Case) -> _Known:
        call: Call = self._desk.call(work, case.call_version_id)
        lists = work.checklists.find(case_id=case.id)
        texts = {(t.id, row.id): row.text for t in call.checklists for row in t.rows}
        rows = {
            (str(c.id), row): text for c in lists for (template, row), text in texts.items() if template == c.template
        }
        found = work.answers.find(case_id=case.id)
        answers = {str(a.id): rows.get((str(a.checklist_id), a.row_key), a.row_key) for a in found}
        applicant = work.applicants.one(case_id=case.id)
        apart = applicant is not None and applicant.protection is not None
        recusals = frozenset(str(one.id) for one in told(work, case.id, self._desk.actor))
        return _Known({p.name: p.display_name for p in work.people.find()}, rows, answers, apart, recusals)

    def _happening(self, line: EntryLine, known: _Known) -> Happening:
        shown = line.object_type not in HIDDEN or line.actor == self._desk.actor
        return Happening(
            number=line.number,
            at=EPOCH + timedelta(microseconds=line.at),
            who=known.people.get(line.actor, line.actor),
            what=words.deed(line.object_type, line.kind, line.body),
            changes=tuple(_changes(line.body, known)) if shown and line.body else (),
        )


def _changes(body: str, known: _Known) -> list[Change]:
    """Every changed value that says something to a person; keys, versions and digests do not."""
    made: list[Change] = []
    for line in json.loads(body):
        if not isinstance(line, list):
            continue
        if len(line) == 1:  # why something was refused
            made.append(Change(words.REFUSED, "", str(line[0])))
            continue
        table, row, sign, fields = line
        if table == "recusal" and row not in known.recusals:
            fields = {name: value for name, value in fields.items() if name not in CIRCUMSTANCE}
        if sign in ("?", "!"):
            made += _both(table, fields, known)
        elif table == "answer":
            made += _answer(row, sign, fields, known)
        else:
            made += _row(table, sign, fields, known)
    return made


def _both(table: str, fields: Mapping[str, Any], known: _Known) -> list[Change]:
    """What was written on two sides at once: the value that gave way, and the one that stands."""
    made = []
    for name, values in fields.items():
        label = words.label(table, name)
        if label:
            mine, theirs = (words.value(f"{table}.{name}", one, known.people) for one in values[1:3])
            made.append(Change(label, mine, theirs))
    return made


def _answer(row: str, sign: str, fields: Mapping[str, Any], known: _Known) -> list[Change]:
    """An answer is told by the row's question."""
    place = (str(_last(fields.get("checklist_id"), sign)), str(_last(fields.get("row_key"), sign)))
    label = known.rows.get(place, "") or known.answers.get(row) or Sentence("Svar")
    made = []
    if "reply" in fields:
        before, after = _sides(fields["reply"], sign)
        made.append(Change(label, words.value("reply", before), words.value("reply", after)))
    if fields.get("remark"):
        before, after = _sides(fields["remark"], sign)
        if before or after:
            made.append(Change(Sentence("{label}: anmärkning", label=label), str(before or ""), str(after or "")))
    return made


def _row(table: str, sign: str, fields: Mapping[str, Any], known: _Known) -> list[Change]:
    made = []
    for name, value in fields.items():
        label = words.label(table, name)
        before, after = _sides(value, sign)
        if (table, sign) == ("application", "+"):
            continue
        if not label or (table == "applicant" and hidden(name, sign, (before, after), apart=known.apart)):
            continue
        texts = [words.value(f"{table}.{name}", one, known.people) for one in (before, after)]
        if texts[0] != texts[1]:
            made.append(Change(label, texts[0], texts[1]))
    return made


def _sides(value: Any, sign: str) -> tuple[Any, Any]:
    """Before and after: a pair in a change, one of them in a new or a removed row."""
    if sign == "~" and isinstance(value, list) and len(value) == 2:
        return value[0], value[1]
    return (None, value) if sign == "+" else (value, None)


def _last(value: Any, sign: str) -> Any:
    before, after = _sides(value, sign) if value is not None else (None, None)
    return after if after is not None else before
