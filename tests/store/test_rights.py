"""Every table × verb × role, probed against the live server; what a person with psql can and cannot do."""

from __future__ import annotations

from uuid import uuid4

import psycopg
import pytest

from caseworker_app.store.journal.model import ALL, TABLES, frozen
from caseworker_app.store.postgres.rights import EVERYONE, GROUPS, RIGHTS, Verb
from tests.support.cluster import Cluster

VERBS = ("select", "insert", "update", "delete", "truncate")
OUTSIDER = "outsider"


@pytest.fixture(scope="module")
def server(office_cluster: Cluster) -> tuple[Cluster, str]:
    """A set-up database with one login for each role, and one that has none."""
    address = office_cluster.office("anna")
    database = address.rpartition("/")[2].partition("?")[0]
    with psycopg.connect(office_cluster.url(database)) as root:
        prefix = str(root.execute("select caseworker.role_prefix()").fetchone()[0])  # type: ignore[index]  # one row
        for name in (*GROUPS, OUTSIDER):
            login = f"only_{name}"
            if not root.execute("select 1 from pg_roles where rolname = %s", (login,)).fetchone():
                root.execute(f"create role {login} login")
            if name in GROUPS:
                root.execute(f"grant {prefix}user, {prefix}{name} to {login}")
    return office_cluster, database


def _connect(server: tuple[Cluster, str], role: str) -> psycopg.Connection[tuple[object, ...]]:
    cluster, database = server
    return psycopg.connect(cluster.url(database, f"only_{role}"), autocommit=True)


def _columns(table: str) -> list[str]:
    return [column.name for column in ALL[table].columns] if table in ALL else []


def _statements(table: str, verb: str) -> dict[str, str]:
    """By column ('' = the whole table) a statement that touches no row but asks for the right."""
    place = f"caseworker.{table}"
    if verb == "update":
        return {c: f"update {place} set {c} = {c} where false" for c in _columns(table)}
    whole = {
        "select": f"select 1 from {place} limit 0",
        "insert": f"insert into {place} overriding system value select * from {place} where false",
        "delete": f"delete from {place} where false",
        "truncate": f"truncate {place}",
    }
    return {"": whole[verb]}


def _declared(table: str, verb: str, role: str, column: str) -> bool:
    if verb == "truncate":
        return False
    rights = RIGHTS[table]
    found: Verb | None = {
        "select": rights.read,
        "insert": rights.insert,
        "update": rights.update,
        "delete": rights.delete,
    }[verb]
    return found is not None and role in found.roles and (not column or not found.columns or column in found.columns)


def test_every_table_is_declared_and_guarded(server: tuple[Cluster, str]) -> None:
    cluster, database = server
    with psycopg.connect(cluster.url(database)) as root:
        rows = root.execute(
            "select c.relname, c.relrowsecurity, r.rolname from pg_class c join pg_roles r on r.oid = c.relowner"
            " where c.relnamespace = 'caseworker'::regnamespace and c.relkind = 'r'"
        ).fetchall()
    assert {name for name, *_ in rows} == set(RIGHTS)
    readable = {name for name, rights in RIGHTS.items() if rights.read is not None}
    assert {name for name, guarded, _ in rows if guarded} == readable
    assert all(str(owner).endswith("_owner") for *_, owner in rows)


@pytest.mark.parametrize("role", EVERYONE)
def test_every_verb_on_every_table_is_as_declared(server: tuple[Cluster, str], role: str) -> None:
    wrong, probed = [], 0
    with _connect(server, role) as connection:
        for table in RIGHTS:
            for verb in VERBS:
                for column, statement in _statements(table, verb).items():
                    try:
                        connection.execute(statement)
                        allowed = True
                    except psycopg.errors.InsufficientPrivilege:
                        allowed = False
                    probed += 1
                    if allowed != _declared(table, verb, role, column):
                        wrong.append((table, verb, column, allowed))
    assert wrong == []
    assert probed > 300


def test_who_has_no_role_does_not_even_connect(server: tuple[Cluster, str]) -> None:
    with pytest.raises(psycopg.OperationalError, match="CONNECT"):
        _connect(server, OUTSIDER)


REFUSED = (
    "set session_replication_role = replica",
    "alter table caseworker.decision disable trigger all",
    "set role {owner}",
    "set session authorization postgres",
    "create table caseworker.x ()",
    "create temp table journal_tip ()",
    "create schema x",
    "create role x",
    "select caseworker.journal_close()",
    "select caseworker.put_account('x', null, array['handläggare'])",
    "insert into caseworker.journal_stage (xact, station, object_type, object, sign, line)"
    " values (pg_current_xact_id(), '', 'case', gen_random_uuid(), '+', '[]')",
    "select * from caseworker.journal_tip for update",
    "select caseworker.decide_round(gen_random_uuid(), 1, now(), '{{}}')",
    "select caseworker.journal_record(gen_random_uuid(), 'create', 'note', gen_random_uuid(), null, null, '[]')",
    "prepare transaction 'x'",
    "drop function caseworker.opens(uuid)",
)


@pytest.mark.parametrize("statement", REFUSED)
@pytest.mark.parametrize("role", ["caseworker", "decider"])
def test_a_hostile_client_is_refused(server: tuple[Cluster, str], role: str, statement: str) -> None:
    cluster, database = server
    with psycopg.connect(cluster.url(database)) as root:
        prefix = str(root.execute("select caseworker.role_prefix()").fetchone()[0])  # type: ignore[index]  # one row
    with _connect(server, role) as connection, pytest.raises(psycopg.Error), connection.transaction():
        connection.execute(statement.format(owner=f"{prefix}owner"))


def test_no_login_makes_roles_and_no_group_logs_in(server: tuple[Cluster, str]) -> None:
    cluster, database = server
    with psycopg.connect(cluster.url(database)) as root:
        logins = root.execute("select rolname from pg_roles where rolcanlogin and rolcreaterole").fetchall()
        groups = root.execute("select rolname from pg_roles where rolname like 'cw\\_%' and rolcanlogin").fetchall()
        loose = root.execute(
            "select proname from pg_proc where pronamespace = 'caseworker'::regnamespace and prosecdef"
            " and not coalesce(proconfig::text like '%search_path=pg_catalog, caseworker, pg_temp%', false)"
        ).fetchall()
    assert (logins, groups, loose) == ([("postgres",)], [], [])


def test_an_administrator_gives_our_roles_and_no_others(server: tuple[Cluster, str]) -> None:
    name = f"ny{uuid4().hex[:8]}"
    with _connect(server, "administrator") as connection:
        connection.execute("select caseworker.put_account(%s, null, array['handläggare', 'granskare'])", (name,))
        held = connection.execute(
            "select g.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid"
            " join pg_roles r on r.oid = m.member where r.rolname = %s order by 1",
            (name,),
        ).fetchall()
        assert [str(role).rsplit("_", 1)[1] for (role,) in held] == ["caseworker", "reviewer", "user"]
        for bad in ("postgres", "pg_x", "cw_x", "Å b", "only_outsider"):
            verifier = "SCRAM-SHA-256$4096:AAAA$AAAA:AAAA"
            with pytest.raises(psycopg.Error):
                connection.execute("select caseworker.put_account(%s, %s, array['handläggare'])", (bad, verifier))
        with pytest.raises(psycopg.Error):
            connection.execute("select caseworker.put_account(%s, 'klartext', array['handläggare'])", (name,))
        with pytest.raises(psycopg.Error):
            connection.execute("select caseworker.put_account(%s, null, array['superuser'])", (name,))


def test_not_even_the_servers_administrator_empties_what_is_kept(server: tuple[Cluster, str]) -> None:
    """Who has every right still has to take a guard away first, which `server check` and the chain tell."""
    cluster, database = server
    kept = [name for name in ALL if name in TABLES or frozen(name)]
    with psycopg.connect(cluster.url(database), autocommit=True) as root:
        loose = [
            one
            for one in (*kept, "journal", "journal_payload")
            if not _refused(root, f"truncate caseworker.{one} cascade")
        ]
    assert loose == []
    assert {"decision", "letter", "note", "blob"} <= set(kept)


def _refused(root: psycopg.Connection[tuple[object, ...]], statement: str) -> bool:
    try:
        with root.transaction(force_rollback=True):
            root.execute(statement)
    except psycopg.errors.InsufficientPrivilege as error:
        return "append-only" in str(error)
    return False
