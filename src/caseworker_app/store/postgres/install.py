"""Makes roles, rights and functions of a database from what `rights` declares; can be run again at any time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from caseworker_app.store.engine import SCHEMA
from caseworker_app.store.postgres.rights import EVERYONE, GROUPS, OWNER, PROVER, PROVING, RIGHTS, USER, Rights, Verb
from caseworker_app.store.views import VIEWS

FUNCTIONS = Path(__file__).with_name("functions.sql")
CALLABLE = (
    "journal_record(uuid, text, text, uuid, uuid, bigint, text)",
    "give_numbers(uuid, text, bigint, bigint)",
    "set_words(uuid[], text[], boolean)",
    "add_words(uuid, text)",
    "found_in_text(text)",
    "found_in_register(text)",
    "step_aside(uuid)",
    "keep_blob(bytea)",
    "decide_round(uuid, bigint, timestamptz, jsonb)",
    "put_account(text, text, text[])",
    "set_own_password(text)",
    "payloads_gone()",
    "shield_identity(uuid, uuid, timestamptz)",
    "lift_identity(uuid, timestamptz)",
    "dispose_items(uuid, timestamptz)",
    "note_identity(uuid, uuid, text, text, timestamptz)",
    "read_identity(uuid)",
    "role_prefix()",
    "disposing()",
    "holds_role(text)",
    "bars(uuid, text)",
    "opens(uuid)",
    "receives(uuid, text)",
    "all_in(uuid)",
    "sees(uuid, boolean)",
    "sees_assessment(uuid)",
    "hides(uuid)",
    "decides(uuid)",
    "my_assessment(uuid)",
    "handed_in(uuid)",
    "changed_openly(uuid, text, bigint)",
    "holds(text)",
    "is_decided(uuid)",
    "reads_entry(bigint)",
    "checks_payee(uuid, uuid, text)",
    "handled(uuid)",
    "fits_run(uuid, uuid, uuid, uuid, bigint)",
    "step_run(uuid, bigint, text, text, timestamptz)",
    "book_payments(uuid[], text, date, text, timestamptz)",
)
CLIENT_SIDE = ("search_text", "search_register")
_PREFIX = "caseworker.role_prefix"


def prefix_of(connection: Connection) -> str | None:
    """The prefix of this database's roles, None when it was never set up for people of its own.

    It never changes, so each connection asks for it once.
    """
    if _PREFIX not in connection.info:
        there = text(f"select to_regprocedure('{SCHEMA}.role_prefix()') is not null")
        if not connection.execute(there).scalar():
            return None
        connection.info[_PREFIX] = str(connection.execute(text(f"select {SCHEMA}.role_prefix()")).scalar())
    return str(connection.info[_PREFIX])


def prove(connection: Connection) -> bool:
    """Read everything until the end of the transaction, past jäv and hidden scores; False for who may not (and locally True)."""
    if connection.dialect.name == "sqlite":
        return True
    prefix = prefix_of(connection)
    if prefix is None:
        return True
    role = prefix + PROVER
    allowed = text("select pg_has_role(session_user, :r, 'member')").bindparams(r=role)
    if not connection.execute(allowed).scalar():
        return False
    connection.execute(text(f"set local role {_quoted(role)}"))
    return True


def make_roles(connection: Connection, prefix: str) -> None:
    """The owner and a group for each role; none of them can log in, and only the owner makes roles."""
    wanted = [*GROUPS, USER, PROVER, OWNER]
    known = set(connection.execute(text("select rolname from pg_roles")).scalars())
    newer = int(str(connection.execute(text("show server_version_num")).scalar())) >= 160000
    for name in wanted:
        role = _quoted(prefix + name)
        if prefix + name not in known:
            more = " createrole" if name == OWNER else " noinherit" if name in PROVING else ""
            connection.execute(text(f"create role {role} nologin{more}"))
        if newer and name != OWNER:
            connection.execute(text(f"grant {role} to {_quoted(prefix + OWNER)} with admin option, inherit false"))
    for name in PROVING:
        connection.execute(text(f"grant {_quoted(prefix + PROVER)} to {_quoted(prefix + name)}"))


def own_database(connection: Connection, prefix: str) -> None:
    """Only our people connect; nobody but the owner makes anything."""
    database = _quoted(str(connection.execute(text("select current_database()")).scalar()))
    owner = _quoted(prefix + OWNER)
    for statement in (
        f"revoke all on database {database} from public",
        f"grant connect on database {database} to {_quoted(prefix + USER)}",
        f"grant connect, create on database {database} to {owner}",
        "revoke all on schema public from public",
        f"create schema if not exists {SCHEMA} authorization {owner}",
        f"grant {owner} to current_user",
    ):
        connection.execute(text(statement))


def is_owner(connection: Connection, prefix: str) -> bool:
    """Whether who is connected runs the server, or at least owns this database of it."""
    query = text(
        "select rolsuper or pg_has_role(session_user, :o, 'member') from pg_roles where rolname = session_user"
    )
    return bool(connection.execute(query, {"o": prefix + OWNER}).scalar())


def become_owner(connection: Connection) -> None:
    """Until the end of the transaction, where the schema has an owner of its own."""
    query = text("select r.rolname from pg_namespace n join pg_roles r on r.oid = n.nspowner where n.nspname = :s")
    owner = connection.execute(query.bindparams(s=SCHEMA)).scalar()
    if owner is not None and str(owner).endswith(f"_{OWNER}"):
        connection.execute(text(f"set local role {_quoted(str(owner))}"))


def install_rights(connection: Connection, prefix: str) -> None:
    """Functions, grants and policies, made anew from the declaration; run as the owner, after the tables and views."""
    driver: Any = connection.connection.driver_connection
    driver.execute(FUNCTIONS.read_text(encoding="utf-8").format(p=prefix))
    driver.execute("\n".join(_statements(prefix)))


def _statements(prefix: str) -> Iterator[str]:
    groups = ", ".join(_quoted(prefix + name) for name in (*GROUPS, USER, PROVER))
    everyone, prover = _quoted(prefix + USER), _quoted(prefix + PROVER)
    yield f"revoke all on all tables in schema {SCHEMA} from public, {groups};"
    yield f"revoke all on all functions in schema {SCHEMA} from public, {groups};"
    yield f"grant usage on schema {SCHEMA} to {everyone}, {prover};"
    for function in CALLABLE:
        yield f"grant execute on function {SCHEMA}.{function} to {everyone}, {prover};"
    for view in VIEWS:
        yield f"grant select on {SCHEMA}.{view} to {everyone}, {prover};"
    for table, rights in RIGHTS.items():
        yield from _table(prefix, table, rights)
        if rights.read is not None:
            yield f"grant select on {SCHEMA}.{table} to {prover};"


def _table(prefix: str, table: str, rights: Rights) -> Iterator[str]:
    place = f"{SCHEMA}.{table}"
    verbs = {"select": rights.read, "insert": rights.insert, "update": rights.update, "delete": rights.delete}
    for name in (*verbs, "prove"):
        yield f"drop policy if exists cw_{name} on {place};"
    if rights.read is None:
        return
    yield f"alter table {place} enable row level security;"
    yield f"create policy cw_prove on {place} for select to {_quoted(prefix + PROVER)} using (true);"
    for name, verb in verbs.items():
        if verb is not None:
            yield from _verb(prefix, place, name, verb)


def declared(prefix: str) -> tuple[set[tuple[str, str, str, str]], set[tuple[str, str]]]:
    """What `install_rights` gives: table, role, verb and column of each grant, and table and name of each policy."""
    grants, policies = set(), set()
    for table, rights in RIGHTS.items():
        if rights.read is None:
            continue
        policies.add((table, "cw_prove"))
        grants.add((table, prefix + PROVER, "SELECT", ""))
        verbs = {"select": rights.read, "insert": rights.insert, "update": rights.update, "delete": rights.delete}
        for name, verb in verbs.items():
            if verb is not None and verb.roles:
                policies.add((table, f"cw_{name}"))
                for role in _groups(verb):
                    grants |= {(table, prefix + role, name.upper(), column) for column in verb.columns or ("",)}
    return grants, policies


def _groups(verb: Verb) -> tuple[str, ...]:
    return (USER,) if verb.roles == EVERYONE else verb.roles


def _verb(prefix: str, place: str, name: str, verb: Verb) -> Iterator[str]:
    if not verb.roles:
        return
    roles = ", ".join(_quoted(prefix + role) for role in _groups(verb))
    columns = f" ({', '.join(verb.columns)})" if verb.columns else ""
    asked = [f"using ({verb.where})"] if name != "insert" else []
    asked += [f"with check ({verb.then})"] if name in ("insert", "update") else []
    yield f"grant {name}{columns} on {place} to {roles};"
    yield f"create policy cw_{name} on {place} for {name} to {roles} {' '.join(asked)};"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
