"""Proof that nothing was changed behind the journal's back: chain, payloads, rows, frozen letters, references."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, Table, text

from caseworker_app.store.blobs import Blobs
from caseworker_app.store.canonical import START, Creation, body, digest, linked, plain
from caseworker_app.store.journal.model import ALL, TABLES, rule
from caseworker_app.store.journal.state import Key, keys, makers, objects, rows_of
from caseworker_app.store.postgres.install import prove
from caseworker_app.store.work import Store, UnitOfWork

SILENT = ("dispose", "conflict", "settled", "refused")
BATCH = 1000
NOTHING = str(UUID(int=0))
_AS_THEY_ARE = frozenset((str, int, bool, type(None)))
States = Callable[[UnitOfWork], Iterator[str]]

ENTRIES = "select j.number, j.kind, {thing}, j.digest"
HEADS = """select j.number, j.at, j.actor, j.station, {operation}, j.kind, {case}, j.object_type, {thing}, j.about, j.digest,
  j.hash"""
KEPT = """, p.salt, p.body from journal j left join journal_payload p on p.number = j.number """
FORMS = {
    "sqlite": {"operation": "j.operation", "case": "j.case_id", "thing": "j.object"},
    "postgresql": {"operation": "j.operation::text", "case": "j.case_id::text", "thing": "j.object::text"},
}


@dataclass
class Report:
    """What was looked at and every fault, in the order of the journal.

    `whole` False: who asked may not read everything, and only the chain of heads was proven.
    """

    entries: int = 0
    objects: int = 0
    letters: int = 0
    disposed: int = 0
    faults: list[tuple[int, str]] = field(default_factory=list)
    whole: bool = True

    @property
    def first(self) -> str | None:
        """The first fault as a sentence."""
        if not self.faults:
            return None
        number, why = min(self.faults, key=_place)
        return why if number == 0 else f"Journalpost {number}: {why}."


def _place(fault: tuple[int, str]) -> tuple[bool, int, str]:
    """The journal's own order; what no entry explains comes last."""
    return fault[0] == 0, *fault


def verify(store: Store, states: States | None = None) -> Report:
    """All proofs in one reading transaction; `states` yields a sentence for each case whose state is not the derived one."""
    report = Report()
    with store.reading() as work:
        connection = work.connection
        report.whole = prove(connection)
        _chain(connection, report)
        if not report.whole:
            return report
        if not work.offline:  # the rows of a file are explained by the journal of the database they were taken from
            _rows(connection, report)
            _unexplained(connection, report)
        _letters(work, report)
        _references(connection, report)
        if states is not None and not work.offline:
            report.faults += [(0, sentence) for sentence in states(work)]
    report.faults.sort(key=_place)
    return report


def _stream(connection: Connection, where: str, *values: object, heads: bool = False) -> Iterator[tuple[Any, ...]]:
    """Number, kind, object and digest of entries, or with `heads` what is chained of them and its link; salt and body."""
    local = connection.dialect.name == "sqlite"
    sql = (HEADS if heads else ENTRIES).format(**FORMS[connection.dialect.name])
    sql += KEPT + (where if local else where.replace("?", "%s"))
    driver: Any = connection.connection.driver_connection
    if local:
        return iter(driver.execute(sql, values))
    return _server_stream(driver, sql, values)


def _server_stream(driver: Any, sql: str, values: tuple[object, ...]) -> Iterator[tuple[Any, ...]]:
    with driver.cursor(name="verify", binary=True) as cursor:
        cursor.itersize = 5000
        yield from cursor.execute(sql, values)


def _chain(connection: Connection, report: Report) -> None:
    """Heads and payloads, each entry judged against the stored hash before it."""
    previous, expected = START, 1
    missing: dict[str, list[int]] = defaultdict(list)
    for row in _stream(connection, "order by j.number", heads=True):
        number, kind, thing, proof, link, salt, kept = row[0], row[5], row[8], *row[10:]
        if number != expected:
            report.faults.append((expected, f"posterna {expected} till {number - 1} saknas"))
        expected = number + 1
        if not isinstance(proof, bytes) or linked(previous, row[:11]) != link:
            report.faults.append((number, "huvudet eller länken till föregående post är ändrad"))
        if salt is None:
            missing[thing].append(number)  # may be hidden instead, for who may not read payloads
        elif kept is not None and sha256(salt + kept.encode()).digest() != proof:
            report.faults.append((number, "innehållet är ändrat"))
        if kind == "dispose":
            report.disposed += len(missing.pop(thing, ()))
        previous = link
        report.entries += 1
    if not report.whole:
        missing.clear()
    report.faults += [(n, "innehållet är borta utan gallringspost") for ns in missing.values() for n in ns]
    tip = connection.exec_driver_sql("select number, hash from journal_tip").one()
    if (tip.number, bytes(tip.hash)) != (expected - 1, previous):
        report.faults.append((expected, "journalens slut är borttaget"))


def _rows(connection: Connection, report: Report) -> None:
    """Walk each object's entries backwards from its rows; whatever they do not explain is a fault."""
    last, lines = NOTHING, makers()
    local = connection.dialect.name == "sqlite"
    while things := objects(connection, last, BATCH):
        last = next(reversed(things))
        state = rows_of(connection, things)
        marks = f"in ({', '.join('?' * len(things))})" if local else "= any(?::uuid[])"
        entries: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        for head in _stream(connection, f"where j.object {marks} order by j.number", *_wanted(things, local=local)):
            entries[head[2]].append(head)
        for thing in things:
            report.objects += 1
            _explain(report, state.get(thing, {}), entries[thing], lines)


def _wanted(things: Iterable[str], *, local: bool) -> list[Any]:
    return list(things) if local else [keys(things)]


def _explain(
    report: Report, rows: dict[Key, dict[str, Any]], entries: list[tuple[Any, ...]], lines: Mapping[str, Creation]
) -> None:
    for head in reversed(entries):
        number, kind, _, proof, salt, kept = head
        if kind == "dispose":
            return
        if kind in SILENT or salt is None:
            continue
        if kept is None:
            mine = [lines[table](row, values) for (table, row), values in rows.items()]
            if digest(bytes(salt), body(mine)) != bytes(proof):
                report.faults.append((number, "raderna skiljer sig från det som lästes in"))
            rows.clear()
            continue
        for (table, row), sign, fields in _backwards(rows, json.loads(kept)):
            why = _undone(rows, (table, row), sign, fields)
            if why:
                report.faults.append((number, f"{table} {row}: {why}"))
    report.faults += [(0, f"Raden {row} i {table} saknar post i journalen.") for table, row in rows]


def _backwards(rows: Mapping[Key, dict[str, Any]], lines: list[list[Any]]) -> Iterator[tuple[Key, str, Any]]:
    """The lines of one entry from last to first: they stand in byte order, so that the order of several changes of a
    row in one operation is told by what each of them left behind."""
    if len(lines) == 1:
        (table, row, sign, fields) = lines[0]
        yield (table, row), sign, fields
        return
    of_row: dict[Key, list[list[Any]]] = defaultdict(list)
    for line in lines:
        of_row[line[0], line[1]].append(line)
    for key, mine in of_row.items():
        for sign in ("-", "~", "+"):
            left = [line[3] for line in mine if line[2] == sign]
            while left:
                have = rows.get(key, {})
                fits = (f for f in left if sign != "~" or all(have.get(k) == plain(v[1]) for k, v in f.items()))
                chosen = next(fits, left[-1])
                left.remove(chosen)
                yield key, sign, chosen


def _undone(rows: dict[Key, dict[str, Any]], key: Key, sign: str, fields: Mapping[str, Any]) -> str:
    have = rows.get(key)
    if sign == "-":
        rows[key] = _plain(fields)
        return "är borttagen men finns" if have else ""
    if have is None:
        return "raden är borta"
    if sign == "+":
        del rows[key]
        return (
            ""
            if {k: v for k, v in have.items() if v is not None} == _plain(fields)
            else "skiljer sig från när den skapades"
        )
    wrong = [k for k, (_, after) in fields.items() if have.get(k) != plain(after)]
    have |= _plain({k: before for k, (before, _) in fields.items()})
    return f"{', '.join(wrong)} är ändrat vid sidan av journalen" if wrong else ""


def _plain(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v if v.__class__ in _AS_THEY_ARE else plain(v) for k, v in fields.items()}


def _unexplained(connection: Connection, report: Report) -> None:
    for name in TABLES:
        known = f"j.object = t.{rule(name).by} and j.object_type = '{rule(name).object}'"
        query = f"select t.id from {name} t where not exists (select 1 from journal j where {known})"
        for row in connection.execute(text(query)):
            report.faults.append((0, f"Raden {row[0]} i {name} saknar post i journalen."))


def _letters(work: UnitOfWork, report: Report) -> None:
    """Every blob has its name's bytes; every frozen letter the size it was frozen with."""
    sizes = {}
    for name, size, data in Blobs(work.connection).each():
        sizes[name] = size
        if work.offline and size and not data:
            continue  # stayed behind when the cases were taken
        if sha256(data).hexdigest() != name or len(data) != size:
            report.faults.append((0, f"Filinnehållet {name[:12]}… är ändrat eller skadat."))
    for letter in work.letters.find("frozen_at"):
        report.letters += 1
        if sizes.get(letter.sha256) != letter.size:
            report.faults.append((0, f"Det låsta brevet {letter.filename} saknas eller är ändrat."))


def _references(connection: Connection, report: Report) -> None:
    """Every foreign key leads somewhere; PostgreSQL is asked the same question as SQLite."""
    for table in ALL.values():
        for key in table.foreign_keys:
            report.faults += [(0, sentence) for sentence in _dangling(connection, table, key.parent.name, key.column)]


def _dangling(connection: Connection, table: Table, name: str, target: Any) -> Iterator[str]:
    query = (
        f"select count(*) from {table.name} t where t.{name} is not null and not exists"
        f" (select 1 from {target.table.name} o where o.{target.name} = t.{name})"
    )
    count = connection.execute(text(query)).scalar_one()
    if count:
        yield f"{count} rader i {table.name} hänvisar till {target.table.name} som inte finns."


def heads(engine: Engine) -> tuple[int, str]:
    """Number and hash of the newest entry, to be anchored outside."""
    with engine.connect().execution_options(reading=True) as connection, connection.begin():
        tip = connection.exec_driver_sql("select number, hash from journal_tip").one()
        return int(tip.number), bytes(tip.hash).hex()
