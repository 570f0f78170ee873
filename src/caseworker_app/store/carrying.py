"""Whole cases as they travel: read in one breath in the form that a file stores, landed by what differs."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.sentences import Sentence
from caseworker_app.store import search
from caseworker_app.store.base import Content
from caseworker_app.store.carried import ALL, CALL, CASE, Carried, carried
from caseworker_app.store.journal import model
from caseworker_app.store.journal.state import keys as written_keys
from caseworker_app.store.tables.office import BlobRow
from caseworker_app.store.work import UnitOfWork

PART = 1000
BLOBS = 50
Row = tuple[Any, ...]
Rows = dict[str, list[Row]]
"""By table rows in the order of its columns, each value as SQLite stores it; a server is asked for the same form."""

TRAVELLING: dict[str, Carried] = {name: rule for name in model.ALL if (rule := carried(name)) is not None}
OF_CASES: list[str] = [name for name, rule in TRAVELLING.items() if name == "case_" or rule.by == CASE]
COMMON: list[str] = [name for name, rule in TRAVELLING.items() if name != "case_" and rule.by in (ALL, CALL, "id")]
REGISTER = ("case_", "recusal", "search_register", "taking")
_STORED = {
    "data": "t.{}::text",
    "moment": """to_char(t.{} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')""",
}  # all else json itself writes as SQLite has it

Values = dict[str, Any]
Line = tuple[str, Row]
Keys = tuple[str, ...]
Part = tuple[str, Collection[UUID] | None]


@cache
def columns(name: str) -> tuple[str, ...]:
    return tuple(model.ALL[name].c.keys())


@cache
def key_of(name: str) -> int:
    """The place of a row's own key."""
    [column] = model.ALL[name].primary_key.columns
    return columns(name).index(column.name)


@cache
def case_of(name: str) -> int:
    """The place of the case that a row belongs to."""
    return columns(name).index("id" if name == "case_" else CASE)


@cache
def kind(name: str, column: str) -> str:
    """The written kind of a column, also where the journal does not follow the table."""
    return str(model.ALL[name].c[column].type.kind)  # type: ignore[attr-defined]  # our column types carry it


def read_cases(work: UnitOfWork, cases: Collection[UUID]) -> Rows:
    """Every travelling row of these cases that who acts may see; their gate must be open."""
    return _kept(work, _read(work, [(name, cases) for name in OF_CASES]), OF_CASES)


def read_common(work: UnitOfWork, calls: Collection[UUID]) -> Rows:
    """People, settings, and the calls with all their versions, frames and rounds."""
    return _read(work, _common(calls))


def read_whole(work: UnitOfWork, cases: Collection[UUID], calls: Collection[UUID]) -> Rows:
    """Cases and what is common to them."""
    found = _read(work, [*((name, cases) for name in OF_CASES), *_common(calls)])
    return found | _kept(work, found, OF_CASES)


def read_register(work: UnitOfWork, cases: Collection[UUID]) -> Rows:
    """What stays of cases whose content is closed: the register row and one's own answers."""
    found = _read(work, [(name, cases) for name in REGISTER]) if cases else {name: [] for name in REGISTER}
    return _kept(work, found, ("recusal",)) | {name: found[name] for name in REGISTER if name != "recusal"}


def asked(tables: Iterable[str], cases: Collection[UUID]) -> list[tuple[str, dict[str, str]]]:
    """What a server is asked for every row of these tables in these cases that is shown; see `standing`."""
    names, keys = list(tables), tuple(map(str, cases))
    parts = [keys[start : start + PART] for start in range(0, len(keys), PART)] if names else []
    return [_asked([(name, part) for name in names]) for part in parts]


def standing(tables: Iterable[str], told: Iterable[tuple[str, str | None]]) -> dict[str, dict[UUID, Values]]:
    """The rows that a server has told, as written values."""
    made: dict[str, dict[UUID, Values]] = {name: {} for name in tables}
    for name, rows in _rows_of(told):
        data = [column for column in columns(name) if kind(name, column) == "data"]
        held = [dict(zip(columns(name), row, strict=True)) for row in rows]
        for row in held:
            row.update({column: json.loads(row[column]) for column in data if row[column] is not None})
        made[name] |= {UUID(row["id"]): row for row in held}
    return made


def _common(calls: Collection[UUID]) -> list[Part]:
    return [(name, None if TRAVELLING[name].by == ALL else calls) for name in COMMON]


def _read(work: UnitOfWork, parts: Sequence[Part]) -> Rows:
    found: Rows = {name: [] for name, _ in parts}
    lists = {id(keys): keys for _, keys in parts}.values()
    most = max((len(keys) for _, keys in parts if keys is not None), default=0)
    for start in range(0, max(most, 1), PART):
        some = {id(keys): () if keys is None else tuple(map(str, keys))[start : start + PART] for keys in lists}
        asked = [(name, keys if keys is None else some[id(keys)]) for name, keys in parts]
        asked = [(name, keys) for name, keys in asked if keys or (keys is None and start == 0)]
        for name, rows in (_stored_here if work.local else _told)(work, asked):
            found[name] += rows
    return found


def _stored_here(work: UnitOfWork, parts: Sequence[tuple[str, Keys | None]]) -> Iterator[tuple[str, list[Row]]]:
    for name, keys in parts:
        query = _selecting(name, whole=keys is None)
        held = () if keys is None else (_listed(keys),)
        yield name, [tuple(row) for row in work.connection.exec_driver_sql(query, held)]


_listed = lru_cache(maxsize=4)(json.dumps)


@cache
def _selecting(name: str, *, whole: bool) -> str:
    chosen = f"select {', '.join(columns(name))} from {name}"
    return chosen if whole else f"{chosen} where {_by(name)} in (select value from json_each(?))"


def _told(work: UnitOfWork, parts: Sequence[tuple[str, Keys | None]]) -> Iterator[tuple[str, list[Row]]]:
    """From a server: one question for all tables, one text for all rows of each."""
    yield from _rows_of(work.connection.exec_driver_sql(*_asked(parts)) if parts else ())


def _asked(parts: Sequence[tuple[str, Keys | None]]) -> tuple[str, dict[str, str]]:
    marks: dict[Keys, str] = {}
    told = []
    for name, keys in parts:
        mark = None if keys is None else marks.setdefault(keys, f"k{len(marks)}")
        told.append(_telling(name, mark))
    return " union all ".join(told), {mark: written_keys(keys) for keys, mark in marks.items()}


def _rows_of(told: Iterable[Any]) -> Iterator[tuple[str, list[Row]]]:
    for name, text in told:
        if text is not None:
            yield name, list(map(tuple, json.loads(text)))


@cache
def _telling(name: str, mark: str | None) -> str:
    forms = (_STORED.get(kind(name, column), 't."{}"').format(column) for column in columns(name))
    where = "" if mark is None else f" where t.{_by(name)} = any(%({mark})s::uuid[])"
    return f"select '{name}', json_agg(json_build_array({', '.join(forms)}))::text from {name} t{where}"


def _by(name: str) -> str:
    return TRAVELLING[name].by


def _kept(work: UnitOfWork, rows: Rows, names: Iterable[str]) -> Rows:
    """Without what is somebody else's own, and the assessments that are still hidden (a server has left them out)."""
    made: Rows = {}
    for name in names:
        made[name], own = rows[name], TRAVELLING[name].own
        content: Content | None = model.ALL[name].info.get("content")
        if own:
            place = columns(name).index(own)
            made[name] = [row for row in rows[name] if row[place] == work.actor]
        if content is not None and content.assessment is not None and work.guard is not None and not work.shared:
            places = columns(name).index(content.case), columns(name).index(content.assessment)
            made[name] = [row for row in rows[name] if work.guard.sees(*(UUID(row[place]) for place in places))]
    return made


def decided_in(rows: Rows) -> set[UUID]:
    """The cases with a decision that is made, among rows that were read."""
    state = columns("decision").index("state")
    return {UUID(row[case_of("decision")]) for row in rows["decision"] if row[state] == "decided"}


def land(work: UnitOfWork, rows: Rows, cases: Collection[UUID]) -> None:
    """In the file: these rows instead of those that stood there for the cases; none of it is one's own work."""
    work.connection.exec_driver_sql("pragma defer_foreign_keys = on")
    work.connection.exec_driver_sql("update journal_context set disposing = 1, bulk = 1")
    names = [name for name in model.ALL if name in rows]
    stood = _read(work, [(name, cases if name in OF_CASES else None) for name in names])
    for name in reversed(names):
        there = set(rows[name])
        _take_away(work, name, [row for row in stood[name] if row not in there])
    for name in names:
        there = set(stood[name])
        _put(work, name, [row for row in rows[name] if row not in there])
    work.connection.exec_driver_sql("update journal_context set disposing = 0, bulk = 0")
    work.unjournaled()


def _take_away(work: UnitOfWork, name: str, rows: list[Row]) -> None:
    if rows:
        place = key_of(name)
        gone = f"delete from {name} where {columns(name)[place]} in (select value from json_each(?))"
        work.connection.exec_driver_sql(gone, (json.dumps([row[place] for row in rows]),))


def _put(work: UnitOfWork, name: str, rows: list[Row]) -> None:
    if not rows:
        return
    named = ", ".join(columns(name))
    if name in search.TABLES:  # one statement: FTS5 writes what it has gathered to the file before each
        taken = ", ".join(f"value ->> {place}" for place in range(len(columns(name))))
        put = f"insert into {name} ({named}) select {taken} from json_each(?)"
        work.connection.exec_driver_sql(put, (json.dumps(rows, ensure_ascii=False),))
    else:
        marks = ", ".join("?" * len(columns(name)))
        work.connection.exec_driver_sql(f"insert into {name} ({named}) values ({marks})", rows)


def named_blobs(rows: Rows) -> dict[str, int]:
    """Names of the bytes that these rows need; with the size where a row tells it."""
    found: dict[str, int] = {}
    for table, held in rows.items():
        names = columns(table)
        if "sha256" not in names:
            continue
        size = names.index("size") if "size" in names else None
        for row in held:
            name = row[names.index("sha256")]
            if name:
                found[name] = max(found.get(name, 0), (row[size] or 0) if size is not None else 0)
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
    """Name, size and bytes, a few at a time; never bytes that are not those of the name.

    Damaged ones stay in the shared database: they come as none, as if they had been left behind. Those of a file are
    nowhere else: Unavailable(damaged) says which they are.
    """
    wanted = sorted(names)
    for start in range(0, len(wanted), BLOBS):
        query = select(BlobRow.sha256, BlobRow.size, BlobRow.data).where(
            BlobRow.sha256.in_(wanted[start : start + BLOBS])
        )
        for name, size, data in work.connection.execute(query):
            whole = not data or sha256(data).hexdigest() == name
            if not whole and work.offline:
                text = Sentence(
                    "Handlingen {document} är skadad i offlinefilen. Det som inte är lämnat tillbaka ligger kvar i filen. "
                    "Lämna tillbaka en oskadad kopia av filen, eller be administratören om hjälp; ta inte bort filen.",
                    document=called(work, name),
                )
                raise Unavailable(Surroundings.DAMAGED, text)
            yield name, size, bytes(data) if whole else b""


def called(work: UnitOfWork, name: str, rows: Rows | None = None) -> Sentence:
    """The document that bytes are the content of, and its case; one in several cases with each, of those that `rows` are
    of: others may be closed to who acts."""
    shown = None if rows is None else {row[key_of("case_")] for row in rows["case_"]}
    case, found = model.ALL["case_"].c, list[str]()
    for table in ("document", "letter"):
        held = model.ALL[table].c
        query = select(held.title, held.filename, case.dnr, case.applicant_name, case.id).join_from(
            model.ALL[table], model.ALL["case_"], held.case_id == case.id
        )
        for title, filename, dnr, applicant, key in work.connection.execute(query.where(held.sha256 == name)):
            if shown is not None and str(key) not in shown:
                continue
            document = title if title == filename else f"{title} ({filename})"
            found.append(Sentence("{document} i {case}", document=document, case=dnr or applicant))
    return Sentence.joined(dict.fromkeys(found), ", ")


def put_blob(work: UnitOfWork, name: str, size: int, data: bytes) -> None:
    """Bytes into the file; without `data` their place is kept and reading them says that they stayed behind."""
    work.connection.execute(insert(BlobRow.__table__).values(sha256=name, size=size, data=data))  # type: ignore[arg-type]


def lines_of(rows: Rows, cases: Collection[UUID]) -> dict[UUID, set[Line]]:
    """Each case's rows; who has a case along is not part of it: the report itself stands there."""
    lines: dict[str, set[Line]] = {str(case): set() for case in cases}
    for name, held in rows.items():
        if name in OF_CASES and name != "taking":
            place = case_of(name)
            for row in held:
                if row[place] in lines:
                    lines[row[place]].add((name, row))
    return {UUID(case): held for case, held in lines.items()}


def digest_of(lines: Collection[Line]) -> str:
    """The same for the same rows, in whatever order they were read."""
    return sha256("\n".join(sorted(json.dumps(line, ensure_ascii=False) for line in lines)).encode()).hexdigest()
