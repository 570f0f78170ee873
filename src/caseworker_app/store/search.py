"""Search that finds the same on both engines: words analysed in Python, indexed by FTS5 and tsvector `simple`."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

import Stemmer
from sqlalchemy import Connection, TextualSelect, column, text

from caseworker_app.store.base import Key
from caseworker_app.store.postgres.install import prefix_of

_WORD = re.compile(r"[0-9a-zåäöéèüæøñçšžčđ]+(?:[-/:.][0-9a-zåäö]+)*", re.IGNORECASE)
_PART = re.compile(r"[0-9a-zåäöéèüæøñçšžčđ]+", re.IGNORECASE)
_LOCAL = threading.local()


TABLES = {"search_text": "search_index", "search_register": "search_index_register"}
_MARKS = {"search_text": "search", "search_register": "register"}
_OPENED = """exists (select 1 from recusal r where r.case_id = s.case_id and r.person = :reader
  and not exists (select 1 from barred b where b.case_id = s.case_id and b.person = :reader))
  or exists (select 1 from case_ c join call_version v on v.id = c.call_version_id where c.id = s.case_id
  and cast(v.rules ->> 'ask' as integer) = 0
  and not exists (select 1 from barred b where b.case_id = s.case_id and b.person = :reader))"""


# A planner that does not know what it costs to split texts into words would do it with every row.
_FOUND = """create or replace function caseworker.found_words(wanted text, register boolean) returns setof uuid
language plpgsql stable set search_path = pg_catalog, caseworker, pg_temp set enable_seqscan = off set jit = off as $body$
begin
  if register then
    return query select s.case_id from search_register s where to_tsvector('simple', s.words) @@ to_tsquery('simple', wanted);
  else
    return query select s.case_id from search_text s where to_tsvector('simple', s.words) @@ to_tsquery('simple', wanted);
  end if;
end $body$"""


def install(connection: Connection) -> None:
    """The indexes over what cases are found by; made once, kept by triggers."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(_FOUND))
    for table, index_name in TABLES.items():
        if connection.dialect.name == "postgresql":
            connection.execute(
                text(
                    f"create index if not exists {table}_words on caseworker.{table}"
                    " using gin (to_tsvector('simple', words))"
                )
            )
        else:
            _install_local(connection, table, index_name, _MARKS[table])


def _install_local(connection: Connection, table: str, index_name: str, mark: str) -> None:
    gone = f"insert into {index_name}({index_name}, rowid, words) values ('delete', old.rowid, old.words)"
    new = f"insert into {index_name}(rowid, words) values (new.rowid, new.words)"
    for statement in (
        f"create virtual table if not exists {index_name} using fts5(words, content='{table}', "
        "content_rowid='rowid', tokenize=\"unicode61 remove_diacritics 0\")",
        f"create trigger if not exists {mark}_in after insert on {table} begin {new}; end",
        f"create trigger if not exists {mark}_out after delete on {table} begin {gone}; end",
        f"create trigger if not exists {mark}_on after update on {table} begin {gone}; {new}; end",
    ):
        connection.exec_driver_sql(statement)


def analysed(texts: Iterable[str]) -> str:
    """The words a text is found by: lower case, stemmed, numbers with and without their signs; å, ä and ö kept."""
    found: dict[str, None] = {}
    for one in texts:
        for token in _tokens(one):
            found[token] = None
    return " ".join(found)


def _tokens(one: str) -> Iterable[str]:
    stem = _stemmer().stemWord
    for match in _WORD.finditer(one.lower()):
        word = match.group()
        parts = _PART.findall(word)
        if len(parts) > 1:
            yield "".join(parts)
        for part in parts:
            yield stem(part)


def _stemmer() -> Any:
    """Stemmers are not safe to share between threads."""
    if not hasattr(_LOCAL, "stemmer"):
        _LOCAL.stemmer = Stemmer.Stemmer("swedish")
    return _LOCAL.stemmer


def index(connection: Connection, texts: Sequence[tuple[UUID, str]], table: str = "search_text") -> None:
    """Set the analysed words of cases: of their whole content, or of what the register shows."""
    if not texts:
        return
    if connection.dialect.name == "postgresql" and prefix_of(connection) is not None:
        values = {"cases": [case for case, _ in texts], "words": [words for _, words in texts]}
        register = table == "search_register"
        connection.execute(text("select set_words(:cases, :words, :register)"), {**values, "register": register})
        return
    kept = "on conflict (case_id) do update set words = excluded.words"
    if connection.dialect.name == "sqlite":
        # one statement: FTS5 writes what it has gathered to the file before each
        rows = "select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(:rows) where true"
        handed = json.dumps([(str(case), words) for case, words in texts], ensure_ascii=False)
        connection.execute(text(f"insert into {table} (case_id, words) {rows} {kept}"), {"rows": handed})
        return
    rows = "select * from unnest(cast(:cases as uuid[]), cast(:words as text[]))"
    arrays = {"cases": [case for case, _ in texts], "words": [words for _, words in texts]}
    connection.execute(text(f"insert into {table} (case_id, words) {rows} {kept}"), arrays)


def add(connection: Connection, case: UUID, words: str) -> None:
    """More analysed words that the content of a case is found by: those of a document that came later."""
    add_all(connection, [(case, words)])


def add_all(connection: Connection, texts: Sequence[tuple[UUID, str]]) -> None:
    """More words for each of many cases, in one statement on a server."""
    more = [(case, words) for case, words in texts if words]
    if not more:
        return
    put = "insert into search_text (case_id, words) {rows}"
    put += " on conflict (case_id) do update set words = search_text.words || ' ' || excluded.words"
    if connection.dialect.name == "sqlite":
        values = [{"case": str(case), "words": words} for case, words in more]
        connection.execute(text(put.format(rows="values (:case, :words)")), values)
        return
    given = "unnest(cast(:cases as uuid[]), cast(:words as text[])) as given(held, more)"
    rows = f"select held, more from {given}"
    asked = f"select add_words(held, more) from {given}" if prefix_of(connection) is not None else put.format(rows=rows)
    connection.execute(text(asked), {"cases": [case for case, _ in more], "words": [words for _, words in more]})


def remove(connection: Connection, case: UUID, words: str) -> None:
    """The content of a case is found no more by these analysed words."""
    key = str(case) if connection.dialect.name == "sqlite" else case
    held = connection.execute(text("select words from search_text where case_id = :case"), {"case": key}).scalar()
    gone = set(words.split())
    if held and gone:
        index(connection, [(case, " ".join(one for one in str(held).split() if one not in gone))])


def hits(connection: Connection, wanted: str, reader: str | None = None) -> list[UUID]:
    """Cases that have every word; the last word may be the beginning of one.

    With a `reader`, words of the content count only in cases that are open to that person; the register's always do.
    """
    chosen = matching(connection, wanted, reader)
    return [] if chosen is None else list(dict.fromkeys(connection.execute(chosen).scalars()))


def matching(connection: Connection, wanted: str, reader: str | None = None) -> TextualSelect | None:
    """The query for `hits`, to be a part of another; None when nothing is asked for."""
    words = [token for token in analysed([wanted]).split() if token]
    if not words:
        return None
    local = connection.dialect.name == "sqlite"
    within = _within_file if local else _own_way if prefix_of(connection) is None else _allowed_way
    if local:
        query = " ".join([*(f'"{word}"' for word in words[:-1]), f'"{words[-1]}"*'])
    else:
        query = " & ".join([*(f"'{word}'" for word in words[:-1]), f"'{words[-1]}':*"])
    if reader is None:
        asked = text(within("search_text")).bindparams(words=query)
    else:
        register = within("search_register")
        joined = "and" if local else "where"
        opened = f"{within('search_text')} {joined} ({_OPENED})"
        asked = text(f"{register} union {opened}").bindparams(words=query, reader=reader)
    return asked.columns(column("case_id", Key()))


_FUNCTIONS = {"search_text": "found_in_text", "search_register": "found_in_register"}


def _within_file(table: str) -> str:
    index_name = TABLES[table]
    return f"select s.case_id from {index_name} i join {table} s on s.rowid = i.rowid where {index_name} match :words"


def _own_way(table: str) -> str:
    return f"select s.case_id from found_words(:words, {table == 'search_register'}) s(case_id)"


def _allowed_way(table: str) -> str:
    """Row-level security would ask of every row before any index is used: a function finds first and asks then."""
    return f"select s.case_id from {_FUNCTIONS[table]}(:words) s(case_id)"
