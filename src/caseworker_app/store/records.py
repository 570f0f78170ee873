"""One way in and out for every record: frozen values in, frozen values out, versions checked."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Generic, Protocol, TypeVar, cast, get_origin, get_type_hints
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Insert,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    func,
    insert,
    select,
    text,
    update,
)

from caseworker_app.domain.merging import Manner, merged
from caseworker_app.errors import CaseChanged, CaseworkerError, Fault, Rejected, Surroundings, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.store import asking
from caseworker_app.store.base import Content, Key
from caseworker_app.store.carried import Carried, carried, refusal
from caseworker_app.store.journal.values import same
from caseworker_app.store.past import Past, since
from caseworker_app.store.surroundings import unavailable

T = TypeVar("T")

_NAMES = {
    "case_": Sentence("Ärendet"),
    "decision": Sentence("Beslutet"),
    "checklist": Sentence("Checklistan"),
    "assessment": Sentence("Bedömningen"),
    "completion": Sentence("Kompletteringen"),
    "report": Sentence("Redovisningen"),
    "settlement": Sentence("Slutregleringen"),
    "claim": Sentence("Kravet"),
    "round_": Sentence("Beslutsomgången"),
    "scenario": Sentence("Scenariot"),
    "payee": Sentence("Kontot"),
    "payment_run": Sentence("Utbetalningsuppdraget"),
    "payment": Sentence("Utbetalningen"),
    "person": Sentence("Användaren"),
    "recusal": Sentence("Jävsanmälan"),
    "call_": Sentence("Utlysningen"),
    "control": Sentence("Kontrollen"),
}


@lru_cache(maxsize=64)
def _tuples(record: type[Any]) -> frozenset[str]:
    """Fields that are tuples in the record and lists in the database."""
    return frozenset(name for name, hint in get_type_hints(record).items() if get_origin(hint) is tuple)


@lru_cache(maxsize=64)
def _fields(record: type[Any]) -> tuple[str, ...]:
    return tuple(f.name for f in dataclasses.fields(record))


class Guard(Protocol):
    """Asked by every way to rows of content."""

    def open(self, cases: Collection[UUID]) -> None:
        """Raise unless the content of these cases is open to who acts."""

    def sees(self, case: UUID, assessment: UUID) -> bool:
        """Whether an assessment is shown to who acts."""

    def forget(self) -> None:
        """Look everything up again."""


class Records(Generic[T]):
    """The rows of one table as values of one record type, inside one unit of work."""

    def __init__(
        self,
        connection: Connection,
        table: Table,
        record: type[T],
        guard: Guard | None = None,
        *,
        offline: bool = False,
    ) -> None:
        self._connection = connection
        self._offline = offline
        self._table = table
        self._record = record
        self._names = _fields(record)  # type: ignore[arg-type]  # a class hashes
        self._lists = _tuples(record)  # type: ignore[arg-type]  # a class hashes
        self._content: Content | None = table.info.get("content")
        self._guard = guard if self._content else None

    def add(self, value: T) -> T:
        self._open([value])
        values = self._values(value)
        self._allow(values, added=True)
        self._connection.execute(_insert(self._table), values)
        return value

    def add_all(self, values: Iterable[T]) -> None:
        values = list(values)
        self._open(values)
        rows = [self._values(value) for value in values]
        for row in rows:
            self._allow(row, added=True)
        if rows:
            self._connection.execute(_insert(self._table), rows)

    def get(self, key: UUID, *, lock: bool = False) -> T:
        """The record; Unusable when there is none. `lock` keeps others from changing it until the end."""
        query = _select(self._table, self._names, (("id", _IS),), (), lock)
        row = asking.row(self._connection, query, {"is_id": key})
        found = [] if row is None else self._seen([self._read(row)])
        if row is None:
            self._ask_for(key)
        if not found:
            raise Unusable(
                Sentence(
                    "{label} finns inte längre, eller visas inte för dig än. Läs in listan på nytt.", label=self.label
                )
            )
        return found[0]

    def one(self, **equal: object) -> T | None:
        """The only record with these values, or None; two of them is our own mistake."""
        marks, given = self._where(equal)
        row = asking.row(self._connection, _select(self._table, self._names, marks), given)
        return next(iter(self._seen([] if row is None else [self._read(row)])), None)

    def find(self, *order: str, **equal: object) -> list[T]:
        """Records with these values (a list or tuple means any of them), in the order of the named columns."""
        marks, given = self._where(equal)
        query = _select(self._table, self._names, marks, order)
        return self._seen([self._read(row) for row in asking.rows(self._connection, query, given)])

    def count(self, **equal: object) -> int:
        marks, given = self._where(equal)
        return int(self._connection.execute(_count(self._table, marks), given).scalar_one())

    def highest(self, column: str, **equal: object) -> int:
        """The highest number in a column among these rows, 0 when there are none."""
        marks, given = self._where(equal)
        return int(self._connection.execute(_highest(self._table, column, marks), given).scalar() or 0)

    def save(self, value: T, seen: int, was: T | None = None) -> T:
        """Write every field and count the version up; CaseChanged with both sides when `seen` is out of date.

        `was` is the record as this unit of work has read it: in version `seen` it need not be read again.
        """
        self._open([value])
        fresh = dataclasses.replace(value, version=seen + 1)  # type: ignore[type-var]  # as above
        values = self._values(fresh)
        key = values.pop("id")
        there = self._values(self.get(key) if was is None else was)
        if was is not None and there["version"] != seen:
            there = self._values(self.get(key))
        changed = {n: v for n, v in values.items() if v != there[n]} | {"version": seen + 1}
        self._allow(changed)
        query = _update(self._table, tuple(changed))
        given = {f"to_{name}": value for name, value in changed.items()} | {"is_id": key, "is_version": seen}
        if self._connection.execute(query, given).rowcount != 1:
            theirs = self.get(key)
            mine, other = self._values(value), self._values(theirs)
            if other["version"] == seen:
                raise unavailable(Surroundings.NO_RIGHTS)
            raise self.changed(key, seen, mine, other)
        return fresh

    def merge(self, value: T, seen: int, *wholes: tuple[str, ...]) -> T:
        """As `save`, but what only one side has changed since `seen` is kept of both; CaseChanged for the rest.

        `wholes` are fields that only make sense together. For words and figures that a person fills in, never for a
        step that rests on having read the whole.
        """
        key = self._values(value)["id"]
        if self._values(self.get(key))["version"] == seen:
            return self.save(value, seen)
        there = self._values(self.get(key, lock=True))
        past = self.past(key, seen)
        if past is None:
            return self.save(value, seen)
        rule = carried(self._table.name) or Carried()
        manner = Manner(wholes, rule.joins, rule.follows, ("id", *rule.derived))
        found = merged(past.row(self._table.name, there), self._values(value), there, manner, same)
        if found.clash:
            mine, theirs = ({n: clash[side] for n, clash in found.clash.items()} for side in (1, 2))
            raise self.changed(key, seen, mine, theirs)
        return self.save(self._made(found.values), there["version"]) if found.mine else self.get(key)

    def past(self, key: UUID, seen: int) -> Past | None:
        """What others have done to the record and its parts since version `seen`; None when nobody knows."""
        return since(self._connection, self._table.name, key, seen)

    def then(self, past: Past, now: Iterable[T]) -> list[T]:
        """These records of an object as they were, in no order; also those that are gone since."""
        found = past.rows(self._table.name, [self._values(value) for value in now])
        return [self._made({**dict.fromkeys(self._names), **row}) for row in found]

    def changed(
        self,
        key: UUID,
        seen: int,
        mine: Mapping[str, Any],
        theirs: Mapping[str, Any],
        base: Mapping[str, Any] | None = None,
    ) -> CaseChanged:
        """Both sides of what differs, what both began from, and who saved last."""
        differing = [n for n in mine if n != "version" and not same(mine[n], theirs[n])]
        past = self.past(key, seen)
        there = base or (past.row(self._table.name, {"id": key, **theirs}) if past else {})
        sides = [{n: side[n] for n in differing if n in side} for side in (mine, theirs, there)]
        error = CaseChanged(self.label, sides[0], sides[1], sides[2], self._table.name)
        return error.saved_by(past.by, past.at) if past else error

    def change(self, key: UUID, **fields: object) -> None:
        """Set single fields, counting the version up where there is one; Unusable when the row is gone."""
        self._reach(key)
        values = {name: self._plain(name, value) for name, value in fields.items()}
        if "version" in self._table.c:
            values["version"] = self._table.c.version + 1
        self._allow(values)
        done = self._connection.execute(update(self._table).where(self._table.c.id == key).values(values))
        if done.rowcount != 1:
            raise self._refused(key)

    def remove(self, key: UUID) -> None:
        self._reach(key)
        self._allow({})
        if self._connection.execute(delete(self._table).where(self._table.c.id == key)).rowcount != 1:
            raise self._refused(key)

    def _allow(self, values: Mapping[str, object], *, added: bool = False) -> None:
        """In an offline file: Rejected for what needs the shared database, saying why."""
        why = refusal(self._table.name, values, added=added) if self._offline else ""
        if why:
            raise Rejected(Fault("offline", why))

    def _refused(self, key: UUID) -> CaseworkerError:
        """No row was touched: it is gone, or row-level security says no without saying so (never a success)."""
        if self._connection.execute(select(self._table.c.id).where(self._table.c.id == key)).first() is not None:
            return unavailable(Surroundings.NO_RIGHTS)
        return Unusable(
            Sentence("{label} finns inte längre, eller så får du inte ändra den. Läs in på nytt.", label=self.label)
        )

    @property
    def label(self) -> str:
        return _NAMES.get(self._table.name, Sentence("Uppgiften"))

    def _reach(self, key: UUID) -> None:
        """A row that is changed or removed by its key alone is read first, past the guard."""
        if self._guard is not None:
            self.get(key)

    def _ask_for(self, key: UUID) -> None:
        """A server hides rows of closed cases; the journal's heads still tell which case to ask about."""
        if self._guard is None:
            return
        query = text("select case_id from journal where object = :key and case_id is not null limit 1")
        found = self._connection.execute(query.bindparams(bindparam("key", key, Key())).columns(case_id=Key())).scalar()
        if found is not None:
            self._guard.open({found})

    def _open(self, values: Sequence[T]) -> None:
        if self._guard is not None and self._content is not None and values:
            self._guard.open({getattr(value, self._content.case) for value in values})

    def _seen(self, found: list[T]) -> list[T]:
        """What of these rows is shown; raises when their case is not open."""
        self._open(found)
        if self._guard is None or self._content is None or self._content.assessment is None:
            return found
        case, owner = self._content.case, self._content.assessment
        return [one for one in found if self._guard.sees(getattr(one, case), getattr(one, owner))]

    def _values(self, value: T) -> dict[str, Any]:
        return {name: self._plain(name, getattr(value, name)) for name in self._names}

    def _plain(self, name: str, value: object) -> object:
        return list(value) if name in self._lists and isinstance(value, tuple) else value

    def _made(self, row: Mapping[Any, Any]) -> T:
        values = {name: tuple(row[name] or ()) if name in self._lists else row[name] for name in self._names}
        return self._record(**values)

    def _read(self, row: asking.Row) -> T:
        """A row of `_select`, whose columns stand as the fields do."""
        values = dict(zip(self._names, row, strict=True))
        for name in self._lists:
            values[name] = tuple(values[name] or ())
        return self._record(**values)

    def _where(self, equal: Mapping[str, object]) -> tuple[Marks, dict[str, object]]:
        """How each column is asked for, which a statement is known by, and with what."""
        if self._guard is not None and self._content is not None and isinstance(equal.get(self._content.case), UUID):
            self._guard.open({cast("UUID", equal[self._content.case])})
        marks: list[tuple[str, str]] = []
        given: dict[str, object] = {}
        for name, wanted in equal.items():
            value = _alone(wanted)
            if value is None:
                marks.append((name, _NONE))
            elif isinstance(value, Sequence) and not isinstance(value, str):
                marks.append((name, _IN))
                given[f"is_{name}"] = list(value)
            else:
                marks.append((name, _IS))
                given[f"is_{name}"] = value
        return tuple(marks), given


_NONE, _IN, _IS = "none", "in", "is"
Marks = tuple[tuple[str, str], ...]


def _alone(value: object) -> object:
    """The one of a list of one: asked for by itself it is answered in half the time. IN of nothing known finds none."""
    if not isinstance(value, Sequence) or isinstance(value, str) or len(value) != 1 or value[0] is None:
        return value
    return value[0]


@lru_cache(maxsize=256)
def _insert(table: Table) -> Insert:
    return insert(table)


@lru_cache(maxsize=1024)
def _select(
    table: Table, names: tuple[str, ...], marks: Marks, order: tuple[str, ...] = (), lock: bool = False
) -> Select[Any]:
    """Made once: the same few hundred questions are asked over and over."""
    columns = [table.c[name.lstrip("-")] for name in order]
    keys = [c.desc() if name.startswith("-") else c.asc() for name, c in zip(order, columns, strict=True)]
    query = select(*(table.c[name] for name in names)).where(*_conditions(table, marks)).order_by(*keys)
    return query.with_for_update() if lock else query


@lru_cache(maxsize=1024)
def _update(table: Table, names: tuple[str, ...]) -> Update:
    """These columns of the row that is still in the version somebody read."""
    marks = _conditions(table, (("id", _IS), ("version", _IS)))
    return update(table).where(*marks).values({name: bindparam(f"to_{name}") for name in names})


@lru_cache(maxsize=256)
def _count(table: Table, marks: Marks) -> Select[Any]:
    return select(func.count()).select_from(table).where(*_conditions(table, marks))


@lru_cache(maxsize=256)
def _highest(table: Table, column: str, marks: Marks) -> Select[Any]:
    return select(func.max(table.c[column])).where(*_conditions(table, marks))


def _conditions(table: Table, marks: Marks) -> Iterator[ColumnElement[bool]]:
    for name, mark in marks:
        column = table.c[name]
        if mark == _NONE:
            yield column.is_(None)
        elif mark == _IN:
            yield column.in_(bindparam(f"is_{name}", expanding=True))
        else:
            yield column == bindparam(f"is_{name}")
