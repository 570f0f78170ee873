"""The SQL of push: what the journals of both sides tell, and single rows weighed and written."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    Delete,
    Insert,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    select,
    text,
    update,
)
from sqlalchemy.exc import IntegrityError

from caseworker_app.errors import CaseChanged, Rejected, Surroundings, Unavailable
from caseworker_app.store.base import Key
from caseworker_app.store.canonical import plain
from caseworker_app.store.carrying import OF_CASES
from caseworker_app.store.journal import model
from caseworker_app.store.journal.tables import Entry, Payload
from caseworker_app.store.journal.values import plain_of, typed
from caseworker_app.store.tables.offline import FileStateRow
from caseworker_app.store.together import Said, begin_with
from caseworker_app.store.work import UnitOfWork

PART = 1000
NEWEST = 2**62
Values = dict[str, Any]


def root(work: UnitOfWork) -> str:
    """What tells one database from another: the hash of the journal's first entry."""
    return here(work)[0]


def here(work: UnitOfWork) -> tuple[str, int]:
    """The database's root, and the number of its newest entry."""
    first = select(Entry.hash).where(Entry.number == 1).scalar_subquery()
    held, newest = work.connection.execute(select(first, func.max(Entry.number))).one()
    return "" if held is None else bytes(held).hex(), newest or 0


def moved(work: UnitOfWork, cursor: int, cases: Collection[UUID]) -> Moved:
    """What has come since entry number `cursor`; since the beginning where the journal is shorter than that.

    When somebody's roles have changed, rights have: then every case is read again.
    """
    found = list(map(_Entered._make, _moved(work, cursor)))
    [newest] = {row.newest for row in found}
    types = {row.object_type for row in found}
    entered = {row.case for row in found if row.object_type is not None}
    there = {row.case for row in found if row.case is not None and row.stands} & set(cases)
    return Moved(newest, standing(work, cases) if "person" in types else there, None in entered)


class _Entered(NamedTuple):
    newest: int
    object_type: str | None
    case: UUID | None
    stands: bool


def _moved(work: UnitOfWork, cursor: int) -> Iterable[Sequence[Any]]:
    """On a server it is mostly the first thing asked, and then goes with the transaction's beginning."""
    if work.local:
        return work.connection.execute(text(_MOVED.format(":cursor")).columns(case_id=Key()), {"cursor": cursor}).all()
    return begin_with(work.connection, _MOVED.format("%(cursor)s"), {"cursor": cursor})


@dataclass(frozen=True, slots=True)
class Moved:
    """The newest entry; which cases have new ones and are in the register; whether something common to all has."""

    newest: int
    cases: set[UUID]
    common: bool


_MOVED = """with tip as (select coalesce(max(number), 0) as newest from journal)
select tip.newest, e.object_type, e.case_id, exists (select 1 from case_ c where c.id = e.case_id) as stands
  from tip left join (select distinct j.object_type, j.case_id from journal j
  where j.number > (select case when {0} <= newest then {0} else 0 end from tip)) e on true"""


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
        Entry.number <= bindparam("to"),
        Payload.body.is_not(None),
    )
    .order_by(Entry.number)
)


def entries(work: UnitOfWork, kinds: Sequence[str], after: int = 0, to: int = NEWEST) -> list[Noted]:
    """Entries of these kinds with a number above `after`, up to `to`, in order."""
    wanted = {"kinds": list(kinds), "after": after, "to": to}
    return [Noted(*row) for row in work.connection.execute(_ENTRIES, wanted)]


def known(work: UnitOfWork, operations: Sequence[UUID]) -> dict[UUID, list[Noted]]:
    """Which of these operations the journal has under my own name, with what it answered (16-byte ids are claims)."""
    entries: list[Noted] = []
    for start in range(0, len(operations), PART):
        query = (
            select(*_HEAD, Payload.body)
            .outerjoin(Payload, Payload.number == Entry.number)
            .where(Entry.operation.in_(operations[start : start + PART]), Entry.actor == work.actor)
            .order_by(Entry.number)
        )
        entries += [Noted(*row) for row in work.connection.execute(query)]
    return by_operation(entries)


def by_operation(entries: Iterable[Noted]) -> dict[UUID, list[Noted]]:
    """The conflicts of each operation."""
    found: dict[UUID, list[Noted]] = {}
    for entry in entries:
        found.setdefault(entry.operation, [])
        if entry.kind == "conflict" and entry.body:
            found[entry.operation].append(entry)
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


def standing(work: UnitOfWork, cases: Collection[UUID]) -> set[UUID]:
    """Which of these cases are in the register."""
    if not cases:
        return set()
    table = model.ALL["case_"]
    return set(work.connection.execute(select(table.c.id).where(table.c.id.in_(list(cases)))).scalars())


def of_cases(work: UnitOfWork, things: Collection[UUID]) -> set[UUID]:
    """Which of these are rows of cases that are here."""
    tables = [model.ALL[name] for name in OF_CASES if things and "id" in model.ALL[name].c]
    asked = (select(table.c.id).where(table.c.id.in_(list(things))) for table in tables)
    return {one for query in asked for one in work.connection.execute(query).scalars()}


def decided(work: UnitOfWork, cases: Collection[UUID]) -> set[UUID]:
    """The cases with a decision that is made."""
    table = model.ALL["decision"]
    query = select(table.c.case_id).where(table.c.case_id.in_(list(cases)), table.c.state == "decided").distinct()
    return set(work.connection.execute(query).scalars())


def current(work: UnitOfWork, table: str, row: UUID) -> Values | None:
    """A row as written values, None when it is not there or not shown."""
    return _written(work.connection.execute(_selected(table), {"row": row}).mappings().first())


@cache
def _selected(table: str) -> Select[Any]:
    """Made once: a return asks again and again."""
    held = model.ALL[table]
    return select(held).where(held.c.id == bindparam("row"))


def written(table: str, name: str, value: Any) -> Any:
    return plain_of(typed(table, name, value))


def blank(table: str) -> Values:
    """A row with nothing in it."""
    return dict.fromkeys(model.ALL[table].c.keys())


def rows_of(work: UnitOfWork, table: str, column: str, thing: UUID) -> list[Values]:
    """The rows that a column leads from to a thing."""
    held = model.ALL[table]
    query = select(held).where(held.c[column] == thing).order_by(held.c.id)
    return [{name: plain_of(value) for name, value in row.items()} for row in work.connection.execute(query).mappings()]


def twin(work: UnitOfWork, table: str, named: Mapping[str, Any]) -> Values | None:
    """The row that these columns name."""
    held = model.ALL[table]
    same = (held.c[name].is_not_distinct_from(typed(table, name, value)) for name, value in named.items())
    query = select(held).where(*same)
    return _written(work.connection.execute(query.order_by(held.c.id).limit(1)).mappings().first())


def _written(row: Mapping[Any, Any] | None) -> Values | None:
    return None if row is None else {name: plain_of(value) for name, value in row.items()}


def highest(work: UnitOfWork, table: str, column: str, case: UUID) -> int:
    held = model.ALL[table]
    return int(work.connection.execute(select(func.max(held.c[column])).where(held.c.case_id == case)).scalar() or 0)


def add(work: UnitOfWork, table: str, row: UUID, fields: Values) -> bool:
    """False when rights or a frozen whole refuse it."""
    return _tried(work, adding(table, row, fields))


def change(work: UnitOfWork, table: str, row: UUID, fields: Values, seen: Values) -> bool:
    """Set fields where they still are as `seen`, counting the version up; False when refused or no longer so."""
    return _tried(work, changing(table, row, fields, seen))


def remove(work: UnitOfWork, table: str, row: UUID, seen: Values) -> bool:
    return _tried(work, removing(table, row, seen))


def adding(table: str, row: UUID, fields: Values) -> Said:
    values = {f"to_{name}": typed(table, name, value) for name, value in fields.items()}
    return Said(_inserting(table, tuple(fields)), values | {"row": row}, counted=False)


def changing(table: str, row: UUID, fields: Values, seen: Values) -> Said:
    names = tuple(name for name in fields if name != "version")
    values = {f"to_{name}": typed(table, name, fields[name]) for name in names}
    values |= {f"seen_{name}": typed(table, name, seen[name]) for name in names}
    return Said(_updating(table, names), values | _version(table, seen) | {"row": row}, counted=True)


def removing(table: str, row: UUID, seen: Values) -> Said:
    return Said(_deleting(table), _version(table, seen) | {"row": row}, counted=True)


def _version(table: str, seen: Values) -> Values:
    return {"seen_version": seen["version"]} if "version" in model.ALL[table].c else {}


@cache
def _inserting(table: str, names: tuple[str, ...]) -> Insert:
    held = model.ALL[table]
    return insert(held).values(
        id=_bound(held, "id", "row"), **{name: _bound(held, name, f"to_{name}") for name in names}
    )


@cache
def _updating(table: str, names: tuple[str, ...]) -> Update:
    held = model.ALL[table]
    values: Values = {name: _bound(held, name, f"to_{name}") for name in names}
    same = [held.c[name].is_not_distinct_from(_bound(held, name, f"seen_{name}")) for name in names]
    if "version" in held.c:
        values["version"] = held.c.version + literal_column("1")
        same.append(held.c.version == _bound(held, "version", "seen_version"))
    return update(held).where(held.c.id == _bound(held, "id", "row"), *same).values(values)


@cache
def _deleting(table: str) -> Delete:
    held = model.ALL[table]
    same = [held.c.version == _bound(held, "version", "seen_version")] if "version" in held.c else []
    return delete(held).where(held.c.id == _bound(held, "id", "row"), *same)


def _bound(table: Table, column: str, name: str) -> BindParameter[Any]:
    return bindparam(name, type_=table.c[column].type)


def _tried(work: UnitOfWork, said: Said) -> bool:
    """Whether the statement did what it says; a refusal takes back nothing but itself.

    Refused is also what leaves a row without what it belongs to, or makes a second of what there is one of.
    """
    try:
        with work.connection.begin_nested():
            done = work.connection.execute(said.statement, said.values)
    except (Rejected, CaseChanged, IntegrityError):
        return False
    except Unavailable as error:
        if error.kind is not Surroundings.NO_RIGHTS:
            raise
        return False
    return not said.counted or done.rowcount == 1


def parents(table: str) -> list[tuple[str, str]]:
    """Columns that lead to rows which may be deleted, and the tables they lead to."""
    keys = [(k.parent.name, k.column) for k in model.ALL[table].foreign_keys if k.column.name == "id"]
    return [(name, to.table.name) for name, to in keys if to.table.name in OF_CASES and to.table.name != "case_"]


_STATE = select(FileStateRow.value).where(FileStateRow.name == bindparam("named"))


def report(work: UnitOfWork, results: Sequence[tuple[UUID, datetime | None, Values]]) -> None:
    """What came of returns: when the case was back, and what happened."""
    if not work.local:
        statement, told = reporting(results)
        work.connection.exec_driver_sql(statement, (told,))
        return
    table = model.ALL["taking"]
    kept = update(table).where(table.c.id == bindparam("taking"))
    kept = kept.values(returned_at=bindparam("back"), result=bindparam("what"))
    rows = [{"taking": key, "back": back, "what": result} for key, back, result in results]
    if rows:
        work.connection.execute(kept, rows)


def reporting(results: Iterable[tuple[UUID, datetime | str | None, Values]]) -> tuple[str, str]:
    """One statement for a server, so that it writes it down once; its one value says what becomes of which row."""
    told = [{"id": str(key), "returned_at": plain(back), "result": result} for key, back, result in results]
    values = "jsonb_to_recordset(%s::jsonb) as v(id uuid, returned_at timestamptz, result jsonb)"
    kept = f"update taking t set returned_at = v.returned_at, result = v.result from {values} where t.id = v.id"
    return kept, json.dumps(told)


def state(work: UnitOfWork, name: str) -> Any:
    """What the file remembers under a name, None for nothing."""
    return work.connection.execute(_STATE, {"named": name}).scalar()


def keep(work: UnitOfWork, **values: Any) -> None:
    """Let the file remember."""
    table: Any = FileStateRow.__table__
    for name, value in values.items():
        work.connection.execute(delete(table).where(table.c.name == name))
        work.connection.execute(insert(table).values(name=name, value=value))
