"""The SQL of push and pull: whole cases read and landed, single rows weighed and written."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Table, bindparam, delete, func, insert, select, text, true, update
from sqlalchemy.exc import IntegrityError

from caseworker_app.errors import CaseChanged, Rejected, Surroundings, Unavailable
from caseworker_app.store.base import Content
from caseworker_app.store.carried import ALL, CALL, CASE, carried
from caseworker_app.store.journal import model
from caseworker_app.store.journal.tables import Entry, Payload
from caseworker_app.store.journal.values import plain_of, typed
from caseworker_app.store.tables.office import BlobRow
from caseworker_app.store.tables.offline import FileStateRow
from caseworker_app.store.work import UnitOfWork

PART = 1000
BLOBS = 50
Rows = dict[str, list[dict[str, Any]]]
Values = dict[str, Any]
TRAVELLING: list[str] = [name for name in model.ALL if carried(name) is not None]


def _of_case(name: str) -> bool:
    rule = carried(name)
    return rule is not None and rule.by == CASE


OF_CASES: list[str] = [name for name in TRAVELLING if name == "case_" or _of_case(name)]


def steady(work: UnitOfWork) -> None:
    """All that follows is read as it stood at one moment; the first thing said in a unit of work."""
    if not work.local:
        work.connection.execute(text("set transaction isolation level repeatable read"))


def root(work: UnitOfWork) -> str:
    """What tells one database from another: the hash of the journal's first entry."""
    found = work.connection.execute(select(Entry.hash).where(Entry.number == 1)).scalar()
    return "" if found is None else bytes(found).hex()


def moved(work: UnitOfWork, since: int, cases: Collection[UUID]) -> tuple[set[UUID], bool]:
    """Which of these cases have entries after `since`, and whether something common to all has.

    When somebody's roles have changed, rights have: then every case is read again.
    """
    found = work.connection.execute(
        select(Entry.case_id, Entry.object_type).where(Entry.number > since).distinct()
    ).all()
    everything = any(type_ == "person" for _, type_ in found)
    touched = set(cases) if everything else {case for case, _ in found if case in set(cases)}
    return touched, any(case is None for case, _ in found)


def read_cases(work: UnitOfWork, cases: Collection[UUID]) -> Rows:
    """Every travelling row of these cases that who acts may see; their gate must be open."""
    made: Rows = {name: [] for name in OF_CASES}
    for name in _inhabited(work, cases):
        rule = carried(name)
        if rule is not None:
            found = _where_in(work, model.ALL[name], rule.by, list(cases))
            if rule.own:
                found = [row for row in found if row[rule.own] == work.actor]
            made[name] = _shown(work, model.ALL[name], found)
    return made


def _inhabited(work: UnitOfWork, cases: Collection[UUID]) -> list[str]:
    """The tables with rows of these cases, asked in one go: most have none, and each answer is a way there and back."""
    ours = "select value from json_each(:cases)" if work.local else "select unnest(cast(:cases as uuid[]))"
    asked = " union all ".join(
        f"select '{name}' where exists (select 1 from {name} where {'id' if name == 'case_' else CASE} in (select * from ours))"
        for name in OF_CASES
    )
    wanted = sorted(str(case) for case in cases)
    values = {"cases": json.dumps(wanted) if work.local else wanted}
    found = set(work.connection.execute(text(f"with ours as ({ours}) {asked}"), values).scalars())
    return [name for name in OF_CASES if name in found]


def read_register(work: UnitOfWork, cases: Collection[UUID]) -> Rows:
    """What stays of cases whose content is closed: the register row and one's own answers."""
    rows = {name: _where_in(work, model.ALL[name], "id" if name == "case_" else CASE, list(cases)) for name in REGISTER}
    rows["recusal"] = [row for row in rows["recusal"] if row["person"] == work.actor]
    return rows


REGISTER = ("case_", "recusal", "search_register", "taking")


def read_common(work: UnitOfWork, calls: Collection[UUID]) -> Rows:
    """People, settings, and the calls with all their versions, frames and rounds."""
    made: Rows = {}
    for name in TRAVELLING:
        rule, table = carried(name), model.ALL[name]
        if rule is None or name == "case_" or rule.by not in (ALL, CALL, "id"):
            continue
        if rule.by == ALL:
            made[name] = [dict(row) for row in work.connection.execute(select(table)).mappings()]
        else:
            made[name] = _where_in(work, table, rule.by, list(calls))
    return made


def _where_in(work: UnitOfWork, table: Table, by: str, keys: Sequence[UUID]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for start in range(0, len(keys), PART):
        values = {"keys": keys[start : start + PART]}
        found += [dict(row) for row in work.connection.execute(_selected(table, by), values).mappings()]
    return found


@cache
def _selected(table: Table, by: str) -> Select[Any]:
    """Made once: a return asks for dozens of tables, again and again."""
    return select(table).where(table.c[by].in_(bindparam("keys", expanding=True)))


def _shown(work: UnitOfWork, table: Table, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without the assessments that are still hidden; the server has left them out itself."""
    content: Content | None = table.info.get("content")
    if content is None or content.assessment is None or work.guard is None or work.shared:
        return rows
    return [row for row in rows if work.guard.sees(row[content.case], row[content.assessment])]


def named_blobs(rows: Rows) -> dict[str, int]:
    """Names of the bytes that these rows need; with the size where a row tells it."""
    found: dict[str, int] = {}
    for held in rows.values():
        for row in held:
            if row.get("sha256"):
                found[row["sha256"]] = max(found.get(row["sha256"], 0), row.get("size") or 0)
    return found


def missing_blobs(work: UnitOfWork, names: Collection[str]) -> set[str]:
    """Which of these bytes are not here."""
    there: set[str] = set()
    wanted = list(names)
    for start in range(0, len(wanted), PART):
        query = select(BlobRow.sha256).where(BlobRow.sha256.in_(wanted[start : start + PART]))
        there |= set(work.connection.execute(query).scalars())
    return set(wanted) - there


def read_blobs(work: UnitOfWork, names: Collection[str]) -> Iterator[tuple[str, int, bytes]]:
    """Name, size and bytes, a few at a time."""
    wanted = sorted(names)
    for start in range(0, len(wanted), BLOBS):
        query = select(BlobRow.sha256, BlobRow.size, BlobRow.data).where(
            BlobRow.sha256.in_(wanted[start : start + BLOBS])
        )
        for name, size, data in work.connection.execute(query):
            yield name, size, bytes(data)


def put_blob(work: UnitOfWork, name: str, size: int, data: bytes) -> None:
    """Bytes into the file; without `data` their place is kept and reading them says that they stayed behind."""
    work.connection.execute(insert(BlobRow.__table__).values(sha256=name, size=size, data=data))  # type: ignore[arg-type]


def land(work: UnitOfWork, rows: Rows, cases: Collection[UUID]) -> None:
    """In the file: these rows instead of those that stood there for the cases; none of it is one's own work."""
    work.connection.exec_driver_sql("pragma defer_foreign_keys = on")
    work.connection.exec_driver_sql("update journal_context set disposing = 1")
    names = [name for name in model.ALL if name in rows]
    stood = set(_inhabited(work, cases))
    for name in reversed(names):
        table = model.ALL[name]
        rule = carried(name)
        if rule is None or name not in OF_CASES:
            work.connection.execute(delete(table))
        elif name in stood:
            for part in _parts(list(cases)):
                work.connection.execute(delete(table).where(table.c[rule.by].in_(part)))
    for name in names:
        if rows[name]:
            work.connection.execute(insert(model.ALL[name]), rows[name])
    work.connection.exec_driver_sql("update journal_context set disposing = 0")
    work.unjournaled()


def clear(work: UnitOfWork, cases: Collection[UUID]) -> None:
    """In the file: nothing is left of these cases; whatever lands next is all there is."""
    land(work, {name: [] for name in OF_CASES}, cases)


def _parts(keys: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    for start in range(0, len(keys), PART):
        yield keys[start : start + PART]


@dataclass(frozen=True, slots=True)
class Noted:
    """One entry of a journal with its body."""

    number: int
    operation: UUID
    kind: str
    case: UUID | None
    object_type: str
    thing: UUID
    about: int | None
    body: str | None


_HEAD = (Entry.number, Entry.operation, Entry.kind, Entry.case_id, Entry.object_type, Entry.object, Entry.about)


_ENTRIES = (
    select(*_HEAD, Payload.body)
    .join(Payload, Payload.number == Entry.number)
    .where(
        Entry.kind.in_(bindparam("kinds", expanding=True)),
        Entry.number > bindparam("after"),
        Payload.body.is_not(None),
    )
    .order_by(Entry.number)
)


def entries(work: UnitOfWork, kinds: Sequence[str], after: int = 0) -> list[Noted]:
    """Entries of these kinds with a number above `after`, in order."""
    return [Noted(*row) for row in work.connection.execute(_ENTRIES, {"kinds": list(kinds), "after": after})]


def known(work: UnitOfWork, operations: Sequence[UUID]) -> dict[UUID, list[Noted]]:
    """Which of these operations the journal has under my own name, with what it answered (16-byte ids are claims)."""
    found: dict[UUID, list[Noted]] = {}
    for start in range(0, len(operations), PART):
        query = (
            select(*_HEAD, Payload.body)
            .outerjoin(Payload, Payload.number == Entry.number)
            .where(Entry.operation.in_(operations[start : start + PART]), Entry.actor == work.actor)
            .order_by(Entry.number)
        )
        for row in work.connection.execute(query):
            found.setdefault(row.operation, [])
            if row.kind == "conflict" and row.body:
                found[row.operation].append(Noted(*row))
    return found


def last_touched(work: UnitOfWork, thing: UUID, row: UUID, names: Collection[str]) -> tuple[str, int]:
    """Who last gave one of these fields of a row its value, else who last changed the object; and when (microseconds)."""
    query = (
        select(Entry.actor, Entry.at, Payload.body)
        .outerjoin(Payload, Payload.number == Entry.number)
        .where(Entry.object == thing, Entry.kind.in_(("create", "change", "delete")))
        .order_by(Entry.number.desc())
        .limit(PART)
    )
    entries = work.connection.execute(query).all()
    for actor, at, body in entries:
        if any(line[1] == str(row) and set(names) & set(line[3]) for line in json.loads(body or "[]")):
            return actor, at
    return (entries[0].actor, entries[0].at) if entries else ("", 0)


def lock(work: UnitOfWork, cases: Collection[UUID]) -> None:
    """Others who bring the same cases back wait for us; who may not change cases locks nothing."""
    if work.local:
        return
    table = model.ALL["case_"]
    try:
        with work.connection.begin_nested():
            work.connection.execute(
                select(table.c.id).where(table.c.id.in_(sorted(cases))).order_by(table.c.id).with_for_update()
            ).all()
    except Unavailable as error:
        if error.kind is not Surroundings.NO_RIGHTS:
            raise


def standing(work: UnitOfWork, cases: Collection[UUID]) -> set[UUID]:
    """Which of these cases are in the register."""
    table = model.ALL["case_"]
    return set(work.connection.execute(select(table.c.id).where(table.c.id.in_(list(cases)))).scalars())


def decided(work: UnitOfWork, cases: Collection[UUID]) -> set[UUID]:
    """The cases with a decision that is made."""
    table = model.ALL["decision"]
    query = select(table.c.case_id).where(table.c.case_id.in_(list(cases)), table.c.state == "decided").distinct()
    return set(work.connection.execute(query).scalars())


def current(work: UnitOfWork, table: str, row: UUID) -> Values | None:
    """A row as written values, None when it is not there or not shown."""
    held = model.ALL[table]
    return _written(work.connection.execute(_selected(held, "id"), {"keys": [row]}).mappings().first())


def standing_rows(work: UnitOfWork, table: str, cases: Collection[UUID]) -> dict[UUID, Values]:
    """Every row of a table in these cases that is shown, as written values."""
    by = "id" if table == "case_" else CASE
    return {row["id"]: _written(row) or {} for row in _where_in(work, model.ALL[table], by, list(cases))}


def table_of(name: str) -> Table:
    return model.ALL[name]


def typed_values(table: str, fields: Values) -> Values:
    return {name: typed(table, name, value) for name, value in fields.items()}


def written(table: str, name: str, value: Any) -> Any:
    return plain_of(typed(table, name, value))


def blank(table: str) -> Values:
    """A row with nothing in it."""
    return dict.fromkeys(model.ALL[table].c.keys())


def twin(work: UnitOfWork, table: str, named: Mapping[str, Any]) -> Values | None:
    """The row that these columns name."""
    held = model.ALL[table]
    query = select(held).where(*(_is(held, name, typed(table, name, value)) for name, value in named.items()))
    return _written(work.connection.execute(query.order_by(held.c.id).limit(1)).mappings().first())


def _written(row: Mapping[Any, Any] | None) -> Values | None:
    return None if row is None else {name: plain_of(value) for name, value in row.items()}


def _is(table: Table, name: str, value: Any) -> ColumnElement[bool]:
    return table.c[name].is_(None) if value is None else table.c[name] == value


def highest(work: UnitOfWork, table: str, column: str, case: UUID) -> int:
    held = model.ALL[table]
    return int(work.connection.execute(select(func.max(held.c[column])).where(held.c.case_id == case)).scalar() or 0)


def add(work: UnitOfWork, table: str, row: UUID, fields: Values) -> bool:
    """False when rights or a frozen whole refuse it."""
    held = model.ALL[table]
    values = {name: typed(table, name, value) for name, value in fields.items()}
    return _tried(work, insert(held).values(id=row, **values), counted=False)


def change(work: UnitOfWork, table: str, row: UUID, fields: Values, seen: Values) -> bool:
    """Set fields where they still are as `seen`, counting the version up; False when refused or no longer so."""
    held = model.ALL[table]
    values: Values = {name: typed(table, name, value) for name, value in fields.items()}
    same = [_is(held, name, typed(table, name, seen[name])) for name in fields]
    if "version" in held.c:
        values["version"] = held.c.version + 1
        same.append(held.c.version == seen["version"])
    return _tried(work, update(held).where(held.c.id == row, *same).values(values), counted=True)


def remove(work: UnitOfWork, table: str, row: UUID, seen: Values) -> bool:
    held = model.ALL[table]
    same = held.c.version == seen["version"] if "version" in held.c else true()
    return _tried(work, delete(held).where(held.c.id == row, same), counted=True)


def _tried(work: UnitOfWork, statement: Any, *, counted: bool) -> bool:
    """Whether the statement did what it says; a refusal takes back nothing but itself.

    Refused is also what leaves a row without what it belongs to, or makes a second of what there is one of.
    """
    try:
        with work.connection.begin_nested():
            done = work.connection.execute(statement)
    except (Rejected, CaseChanged, IntegrityError):
        return False
    except Unavailable as error:
        if error.kind is not Surroundings.NO_RIGHTS:
            raise
        return False
    return not counted or done.rowcount == 1


def parents(table: str) -> list[tuple[str, str]]:
    """Columns that lead to rows which may be deleted, and the tables they lead to."""
    keys = model.ALL[table].foreign_keys
    return [
        (k.parent.name, k.column.table.name) for k in keys if _of_case(k.column.table.name) and k.column.name == "id"
    ]


_STATE = select(FileStateRow.value).where(FileStateRow.name == bindparam("named"))


def report(work: UnitOfWork, results: Sequence[tuple[UUID, datetime | None, Values]]) -> None:
    """What came of returns: when the case was back, and what happened."""
    table = model.ALL["taking"]
    kept = update(table).where(table.c.id == bindparam("taking"))
    kept = kept.values(returned_at=bindparam("back"), result=bindparam("what"))
    rows = [{"taking": key, "back": back, "what": result} for key, back, result in results]
    if rows:
        work.connection.execute(kept, rows)


def state(work: UnitOfWork, name: str) -> Any:
    """What the file remembers under a name, None for nothing."""
    return work.connection.execute(_STATE, {"named": name}).scalar()


def keep(work: UnitOfWork, **values: Any) -> None:
    """Let the file remember."""
    table: Any = FileStateRow.__table__
    for name, value in values.items():
        work.connection.execute(delete(table).where(table.c.name == name))
        work.connection.execute(insert(table).values(name=name, value=value))
