"""Triggers that stage every change and keep what is frozen, written from the declarations; remade after each migration."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from caseworker_app.store.base import Frozen
from caseworker_app.store.canonical import START
from caseworker_app.store.journal.model import ALL, TABLES, columns, frozen, kind, rule

PG_VALUE = {
    "text": "to_json({0})::text",
    "name": "'\"' || {0} || '\"'",
    "moment": "'\"' || to_char({0} at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') || '\"'",
    "whole": "{0}::text",
    "flag": "{0}::text",
    "data": "{0}::text",
}
SQLITE_VALUE = {
    "text": "case when {0} is not null then json_quote({0}) end",
    "name": "'\"' || {0} || '\"'",
    "moment": "'\"' || {0} || '\"'",
    "whole": "{0}",
    "flag": "case {0} when 1 then 'true' when 0 then 'false' end",
    "data": "{0}",
}
STAGE = "operation, station, object_type, object, case_id, kind, about, sign, line"
FIXED = Path(__file__).with_name("postgres.sql")


def _whole_row(values: dict[str, str], table: str, alias: str) -> str:
    parts = [f"coalesce(',\"{c}\":' || {values[kind(table, c)].format(f'{alias}.{c}')}, '')" for c in columns(table)]
    return f"substr({' || '.join(parts)}, 2)"


def _changed(values: dict[str, str], table: str, differs: str, old: str, new: str) -> str:
    parts = []
    for c in columns(table):
        form = values[kind(table, c)]
        before, after = (f"coalesce({form.format(f'{side}.{c}')}, 'null')" for side in (old, new))
        pair = f"',\"{c}\":[' || {before} || ',' || {after} || ']'"
        parts.append(f"case when {old}.{c} {differs} {new}.{c} then {pair} else '' end")
    return f"substr({' || '.join(parts)}, 2)"


def _line(table: str, alias: str, sign: str, inner: str) -> str:
    return f"""'["{table}","' || {alias}.id || '","{sign}",{{' || {inner} || '}}]'"""


def _case_of(table: str, alias: str) -> str:
    column = rule(table).case
    return "null" if column is None else f"{alias}.{column}"


def postgres_table(table: str) -> str:
    """One function and three statement triggers; bulk statements are seen as well."""
    r, differs = rule(table), "is distinct from"
    old, new = (", ".join(f"{side}.{c}" for c in columns(table)) for side in ("o", "n"))
    changed = _changed(PG_VALUE, table, differs, "o", "n")
    branches = {
        "+": ("new_rows n", _whole_row(PG_VALUE, table, "n"), "true"),
        "-": ("old_rows n", _whole_row(PG_VALUE, table, "n"), "true"),
        "~": ("old_rows o join new_rows n on n.id = o.id", changed, f"({old}) {differs} ({new})"),
    }
    inserts = {
        sign: f"""insert into caseworker.journal_stage (xact, {STAGE})
      select pg_current_xact_id(), operation, station, '{r.object}', n.{r.by}, {_case_of(table, "n")}::uuid, null,
        about, '{sign}', {_line(table, "n", sign, inner)}
      from {source} where {where};"""
        for sign, (source, inner, where) in branches.items()
    }
    function = f"""create or replace function caseworker.stage_{table}() returns trigger language plpgsql security definer
set search_path = pg_catalog, caseworker, pg_temp set datestyle = 'ISO' set jit = off as $body$
declare
  operation uuid := nullif(current_setting('caseworker.operation', true), '')::uuid;
  station text := left(coalesce(current_setting('caseworker.station', true), ''), 100);
  about bigint := nullif(current_setting('caseworker.about', true), '')::bigint;
begin
  if tg_op = 'INSERT' then
    {inserts["+"]}
  elsif tg_op = 'UPDATE' then
    if exists (select from old_rows o where not exists (select from new_rows n where n.id = o.id)) then
      raise exception 'the key of {table} never changes';
    end if;
    {inserts["~"]}
  else
    {inserts["-"]}
  end if;
  if found then insert into caseworker.journal_open values (pg_current_xact_id()) on conflict do nothing; end if;
  return null;
end $body$;
revoke all on function caseworker.stage_{table}() from public;"""
    triggers = [
        f"drop trigger if exists journal_{verb} on caseworker.{table};\n"
        f"create trigger journal_{verb} after {verb} on caseworker.{table} referencing {rows} "
        f"for each statement execute function caseworker.stage_{table}();"
        for verb, rows in (
            ("insert", "new table as new_rows"),
            ("update", "old table as old_rows new table as new_rows"),
            ("delete", "old table as old_rows"),
        )
    ]
    truncate = (
        f"drop trigger if exists journal_truncate on caseworker.{table};\n"
        f"create trigger journal_truncate before truncate on caseworker.{table} "
        "for each statement execute function caseworker.append_only();"
    )
    return "\n".join([function, *triggers, truncate])


def _kept_columns(table: str, rule_: Frozen) -> list[str]:
    return [c.name for c in ALL[table].columns if c.name not in rule_.but]


def _frozen_change(table: str, rule_: Frozen, differs: str) -> str:
    changed = " or ".join(f"old.{c} {differs} new.{c}" for c in _kept_columns(table, rule_))
    return f"({rule_.when or 'true'}) and ({changed})"


def postgres_frozen(table: str, rule_: Frozen) -> str:
    """A row trigger that refuses, with error code 42501, to touch what is frozen."""
    adding = f"if tg_op = 'INSERT' and ({rule_.adding}) then raise exception 'frozen {table}' using errcode = '42501'; end if;"
    deleting = (
        ""
        if rule_.deletable
        else f"if tg_op = 'DELETE' and ({rule_.when or 'true'}) and not caseworker.disposing() "
        f"then raise exception 'frozen {table}' using errcode = '42501'; end if;"
    )
    return f"""create or replace function caseworker.frozen_{table}() returns trigger language plpgsql security definer
set search_path = pg_catalog, caseworker, pg_temp as $body$
begin
  if tg_op = 'UPDATE' and {_frozen_change(table, rule_, "is distinct from")} and not caseworker.disposing() then
    raise exception 'frozen {table}' using errcode = '42501';
  end if;
  {adding if rule_.adding else ""}
  {deleting}
  return case when tg_op = 'DELETE' then old else new end;
end $body$;
drop trigger if exists frozen on caseworker.{table};
create trigger frozen before insert or update or delete on caseworker.{table}
  for each row execute function caseworker.frozen_{table}();
drop trigger if exists frozen_whole on caseworker.{table};
create trigger frozen_whole before truncate on caseworker.{table}
  for each statement execute function caseworker.append_only();"""


def sqlite_table(table: str) -> list[str]:
    """Three row triggers in plain SQL: what another program writes is staged too."""
    r = rule(table)

    def trigger(verb: str, alias: str, sign: str, inner: str, when: str) -> str:
        return f"""create trigger journal_{table}_{verb} after {verb} on {table} when {when} begin
  insert into journal_stage ({STAGE})
  select operation, station, '{r.object}', {alias}.{r.by}, {_case_of(table, alias)}, null, about, '{sign}',
    {_line(table, alias, sign, inner)} from journal_context;
end"""

    changed = " or ".join(f"old.{c} is not new.{c}" for c in ["id", *columns(table)])
    quiet = "(select bulk from journal_context) = 0"
    return [
        *(f"drop trigger if exists journal_{table}_{verb}" for verb in ("insert", "update", "delete")),
        trigger("insert", "new", "+", _whole_row(SQLITE_VALUE, table, "new"), quiet),
        trigger("update", "new", "~", _changed(SQLITE_VALUE, table, "is not", "old", "new"), changed),
        trigger("delete", "old", "-", _whole_row(SQLITE_VALUE, table, "old"), "true"),
    ]


def sqlite_frozen(table: str, rule_: Frozen) -> list[str]:
    """The same refusals as on PostgreSQL, unless a disposal is under way."""
    allowed = "(select disposing from journal_context) = 0"
    conditions = {"update": _frozen_change(table, rule_, "is not")}
    if not rule_.deletable:
        conditions["delete"] = f"({rule_.when or 'true'})"
    if rule_.adding:
        conditions["insert"] = f"({rule_.adding})"
    made = [f"drop trigger if exists frozen_{table}_{verb}" for verb in ("insert", "update", "delete")]
    for verb, condition in conditions.items():
        body = f"select raise(abort, 'frozen {table}') where {condition} and {allowed};"
        made.append(f"create trigger frozen_{table}_{verb} before {verb} on {table} begin {body} end")
    return made


SQLITE_FIXED = (
    "create table if not exists journal_stage (n integer primary key, operation, station, object_type, object,"
    " case_id, kind, about, sign, line)",
    "create table if not exists journal_context (one integer primary key, operation, station, about, bulk, disposing)",
    "insert or ignore into journal_context values (1, null, '', null, 0, 0)",
    "drop trigger if exists journal_fixed",
    "drop trigger if exists journal_kept",
    "drop trigger if exists journal_payload_fixed",
    "create trigger journal_fixed before update on journal begin select raise(abort, 'append only'); end",
    "create trigger journal_kept before delete on journal begin select raise(abort, 'append only'); end",
    "create trigger journal_payload_fixed before update on journal_payload begin select raise(abort, 'append only'); end",
)


def install(connection: Connection) -> None:
    """Staging, fixed functions and triggers; tables must be there. On PostgreSQL run as the owner."""
    with_frozen = {name: found for name in ALL if (found := frozen(name)) is not None}
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name == "postgresql":
        parts = [FIXED.read_text(encoding="utf-8"), *map(postgres_table, TABLES)]
        parts += [postgres_frozen(name, found) for name, found in with_frozen.items()]
        driver.execute("\n".join(parts))
        connection.execute(
            text("insert into journal_tip values (true, 0, :start) on conflict do nothing"), {"start": START}
        )
        return
    statements = [*SQLITE_FIXED, *(s for table in TABLES for s in sqlite_table(table))]
    statements += [s for name, found in with_frozen.items() for s in sqlite_frozen(name, found)]
    for statement in statements:
        driver.execute(statement)
    driver.execute("insert or ignore into journal_tip values (1, 0, ?)", (START,))
