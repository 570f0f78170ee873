"""A new shared database on a server: as the server's administrator, once."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from sqlalchemy import Connection, text
from sqlalchemy.engine import URL, make_url

from caseworker_app.domain.states import Role
from caseworker_app.errors import Surroundings, Unavailable, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.store import schema
from caseworker_app.store.engine import open_engine
from caseworker_app.store.postgres import install
from caseworker_app.store.postgres.rights import ADMINISTRATOR, USER

OLDEST = 150000
_PERSON = text(
    "insert into person (id, name, display_name, title, roles, active, version)"
    " values (gen_random_uuid(), :name, :name, '', cast(:roles as jsonb), true, 1) on conflict (name) do nothing"
)
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a new database is."""

    database: str
    address: URL

    def for_login(self, login: str) -> str:
        """The address as that person uses it, without a password."""
        url = self.address.set(username=login, password=None, drivername="postgresql")
        return url.render_as_string(hide_password=False)


def set_up(address: str, login: str, verifier: str | None) -> Place:
    """Make the database if need be, its roles, schema and rights, and the login of its first administrator."""
    url = make_url(address)
    name = str(url.database or "")
    if not _NAME.fullmatch(name):
        raise Unusable(
            Sentence(
                "Databasens namn ({name}) ska vara små bokstäver a–z, siffror och _, högst 40 tecken.",
                name=name or Sentence("saknas"),
            )
        )
    _create_database(url, name)
    prefix = f"cw_{name}_"
    engine = open_engine(address)
    try:
        with engine.begin() as connection:
            _fit(connection.execute(text("show server_version_num")).scalar())
            if schema.exists(connection):
                raise Unusable(
                    Sentence(
                        "Databasen {name} är redan i bruk. Uppgradera den med: caseworker init --db ADRESS", name=name
                    )
                )
            install.make_roles(connection, prefix)
            install.own_database(connection, prefix)
            install.become_owner(connection)
            schema.migrate(connection)
            install.install_rights(connection, prefix)
            add_administrator(connection, login)
            connection.execute(text("reset role"))
            _first(connection, prefix, login, verifier)
    finally:
        engine.dispose()
    return Place(name, url)


def add_administrator(connection: Connection, login: str) -> None:
    """Among the people of the database, unless there already."""
    connection.execute(_PERSON, {"name": login, "roles": json.dumps([Role.ADMINISTRATOR.value])})


def is_empty(address: str) -> bool:
    """Whether the server's database has no schema of ours yet."""
    engine = open_engine(address)
    try:
        with engine.connect() as connection:
            return not schema.exists(connection)
    finally:
        engine.dispose()


def _fit(version: object) -> None:
    if int(str(version)) < OLDEST:
        raise Unavailable(
            Surroundings.NEWER_SCHEMA, "Servern är för gammal. Caseworker behöver PostgreSQL 15 eller senare."
        )


def _create_database(url: URL, name: str) -> None:
    engine = open_engine(url.set(database="postgres").render_as_string(hide_password=False))
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            there = connection.execute(text("select 1 from pg_database where datname = :n"), {"n": name}).first()
            if there is None:
                connection.execute(text(f"create database \"{name}\" encoding 'UTF8' template template0"))
    finally:
        engine.dispose()


def _first(connection: Connection, prefix: str, login: str, verifier: str | None) -> None:
    """The first administrator's login; a login that is there already only gets the role."""
    known = connection.execute(text("select 1 from pg_roles where rolname = :n"), {"n": login}).first()
    quoted = '"' + login.replace('"', '""') + '"'
    if known is None:
        connection.exec_driver_sql(f"create role {quoted} login")
        connection.exec_driver_sql(f"comment on role {quoted} is '{prefix}'")
        if verifier is not None:
            connection.exec_driver_sql(f"alter role {quoted} password '{verifier}'")
    for group in (USER, ADMINISTRATOR):
        connection.execute(text(f'grant "{prefix}{group}" to {quoted}'))
