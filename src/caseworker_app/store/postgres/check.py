"""Looks at a live server's database and tells what differs from what the program set up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, text

from caseworker_app.store.engine import SCHEMA, open_engine
from caseworker_app.store.postgres.install import declared, prefix_of
from caseworker_app.store.postgres.rights import OWNER, RIGHTS


class Finding(StrEnum):
    NOT_SET_UP = "not_set_up"
    UNGUARDED = "unguarded"
    TRIGGER = "trigger"
    RIGHT = "right"
    POLICY = "policy"
    JOURNAL = "journal"
    UNKNOWN_TABLE = "unknown_table"
    MAKES_ROLES = "makes_roles"
    PUBLIC = "public"
    PREPARED = "prepared"
    EXTENSION = "extension"
    NO_TLS = "no_tls"
    WEAK_PASSWORD = "weak_password"


@dataclass(frozen=True, slots=True)
class Found:
    findings: tuple[tuple[Finding, str], ...]
    append_only: tuple[str, ...]


_TABLES = """select c.relname, c.relrowsecurity, r.rolname from pg_class c join pg_roles r on r.oid = c.relowner
  where c.relnamespace = cast(:s as regnamespace) and c.relkind = 'r'"""
_TRIGGERS = """select c.relname || '.' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = cast(:s as regnamespace) and not t.tgisinternal and t.tgenabled <> 'O' order by 1"""
_STRONG = """select distinct r.rolname from pg_roles r where r.rolcanlogin and not r.rolsuper
  and (r.rolcreaterole or r.rolbypassrls) and pg_has_role(r.oid, :u, 'member') order by 1"""
_FIXED = """select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
  join pg_proc p on p.oid = t.tgfoid where c.relnamespace = cast(:s as regnamespace) and t.tgenabled = 'O'
  and p.proname = 'append_only' and t.tgtype & 16 > 0"""
_GRANTS = """select c.relname, coalesce(g.rolname, 'public'), a.privilege_type, '' from pg_class c
  cross join aclexplode(c.relacl) a left join pg_roles g on g.oid = a.grantee
  where c.relnamespace = cast(:s as regnamespace) and c.relkind = 'r' and a.grantee <> c.relowner
  union all select c.relname, coalesce(g.rolname, 'public'), a.privilege_type, t.attname from pg_class c
  join pg_attribute t on t.attrelid = c.oid cross join aclexplode(t.attacl) a left join pg_roles g on g.oid = a.grantee
  where c.relnamespace = cast(:s as regnamespace) and c.relkind = 'r' and a.grantee <> c.relowner"""
_POLICIES = "select tablename, policyname from pg_policies where schemaname = :s"
_ENDS = """select t.number = coalesce(j.number, 0) and (j.number is null or t.hash = j.hash) from journal_tip t
  left join (select number, hash from journal order by number desc limit 1) j on true"""
_EXTENSIONS = "select extname from pg_extension where extname <> 'plpgsql' order by 1"
_TLS = "select ssl from pg_stat_ssl where pid = pg_backend_pid()"
_PUBLIC = """select exists (select from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
  where d.datname = current_database() and a.grantee = 0)"""


def look(address: str) -> Found:
    """Findings, the gravest first; every person of ours may look."""
    engine = open_engine(address)
    try:
        with engine.connect() as connection, connection.begin():
            fixed = [f"{SCHEMA}.{name}" for name in connection.execute(text(_FIXED), {"s": SCHEMA}).scalars()]
            return Found(tuple(_findings(connection)), tuple(fixed))
    finally:
        engine.dispose()


def _findings(connection: Connection) -> Iterator[tuple[Finding, str]]:
    prefix = prefix_of(connection)
    if prefix is None:
        yield Finding.NOT_SET_UP, ""
        return
    for name, guarded, owner in connection.execute(text(_TABLES), {"s": SCHEMA}):
        if name not in RIGHTS or owner != prefix + OWNER:
            yield Finding.UNKNOWN_TABLE, name
        elif RIGHTS[name].read is not None and not guarded:
            yield Finding.UNGUARDED, name
    for name in connection.execute(text(_TRIGGERS), {"s": SCHEMA}).scalars():
        yield Finding.TRIGGER, name
    yield from _rights(connection, prefix)
    if _reads_tip(connection) and not connection.execute(text(_ENDS)).scalar():
        yield Finding.JOURNAL, ""
    for name in connection.execute(text(_STRONG), {"u": f"{prefix}user"}).scalars():
        yield Finding.MAKES_ROLES, name
    if connection.execute(text(_PUBLIC)).scalar():
        yield Finding.PUBLIC, ""
    yield from _settings(connection)


def _rights(connection: Connection, prefix: str) -> Iterator[tuple[Finding, str]]:
    """Grants and policies that are missing, and those that somebody has added."""
    grants, policies = declared(prefix)
    there = {tuple(row) for row in connection.execute(text(_GRANTS), {"s": SCHEMA})}
    for table, role, verb, column in sorted(there ^ grants):
        yield Finding.RIGHT, f"{verb} {table}{f'.{column}' if column else ''} {role.removeprefix(prefix)}"
    held = {tuple(row) for row in connection.execute(text(_POLICIES), {"s": SCHEMA})}
    for table, name in sorted(held ^ policies):
        yield Finding.POLICY, f"{table}.{name}"


def _reads_tip(connection: Connection) -> bool:
    return bool(connection.execute(text("select has_table_privilege('journal_tip', 'select')")).scalar())


def _settings(connection: Connection) -> Iterator[tuple[Finding, str]]:
    prepared = str(connection.execute(text("show max_prepared_transactions")).scalar())
    if prepared != "0":
        yield Finding.PREPARED, prepared
    for name in connection.execute(text(_EXTENSIONS)).scalars():
        yield Finding.EXTENSION, name
    if not connection.execute(text(_TLS)).scalar():
        yield Finding.NO_TLS, ""
    kept = str(connection.execute(text("show password_encryption")).scalar())
    if kept != "scram-sha-256":
        yield Finding.WEAK_PASSWORD, kept
