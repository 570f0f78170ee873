"""An engine for an address: pragmas, transactions, timeouts, and every driver error as a sentence."""

from __future__ import annotations

import ctypes
import os
import sqlite3
import sys
from pathlib import Path
from time import monotonic
from typing import Any

import psycopg
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext, make_url
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import QueuePool

from caseworker_app.errors import CaseChanged, Fault, Rejected, Surroundings, Unavailable
from caseworker_app.sentences import Sentence
from caseworker_app.store.shared_file import keep_log
from caseworker_app.store.surroundings import damaged, unavailable
from caseworker_app.store.transport import secured
from caseworker_app.store.watched import WatchedConnection, heard

APPLICATION_ID = 0x43575231
SYNCHRONOUS = "full"  # what is committed is on the disk
FILE_ERRORS = (sqlite3.Error, sqlcipher.Error)
SCHEMA = "caseworker"
_NETWORK_FILE_SYSTEMS = {0x6969, 0x517B, 0xFF534D42, 0xFE534D42, 0x65735546, 0x01021997, 0x5346414F}
_DRIVE_REMOTE = 4

FRESH = 5.0  # seconds; asking whether the server is still there costs a way there and back
WAITING = "20s"  # for somebody else's row: five and twenty at one row are served one after the other, not refused
_NETWORK = {
    "connect_timeout": 5,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}


def is_server(address: str) -> bool:
    return address.startswith(("postgresql://", "postgresql+psycopg://"))


def login_of(address: str) -> str:
    """The login in a server's address, empty when it names none."""
    return make_url(address).username or ""


def database_of(address: str) -> str:
    """The database's own name in a server's address."""
    return make_url(address).database or ""


def as_login(address: str, login: str, password: str) -> str:
    """The same server's database for another person; kept in memory only."""
    return make_url(address).set(username=login, password=password).render_as_string(hide_password=False)


def server_of(address: str) -> str:
    """Host, port and database, as one name."""
    url = make_url(address)
    host = url.host or url.query.get("host", "")
    return (
        f"{host if isinstance(host, str) else ','.join(host)}{f':{url.port}' if url.port else ''}/{url.database or ''}"
    )


def has_password(address: str) -> bool:
    """Whether a server's address carries a password."""
    return make_url(address).password is not None


class _Compiled(dict[Any, Any]):
    """Statements compiled once for every engine of a kind in this process, not once for every person's engine."""

    MOST = 1500

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(_alike(key), default)

    def __setitem__(self, key: Any, value: Any) -> None:
        if len(self) >= self.MOST:
            self.clear()
        super().__setitem__(_alike(key), value)


def _alike(key: tuple[Any, ...]) -> tuple[Any, ...]:
    """SQLAlchemy's key with what a dialect compiles by, in place of the engine's own dialect."""
    dialect = key[0]
    return (type(dialect), dialect.dbapi, dialect.server_version_info, *key[1:])


_COMPILED = _Compiled()


def open_engine(address: str, key: str = "", *, fresh: bool = False) -> Engine:
    """SQLite for a path, psycopg for `postgresql://`; nothing is opened yet. Raises Unavailable for a network drive.

    With a `key` the file is an encrypted one (SQLCipher); it is written as SQLCipher wants it, `x'…'`. Unless it is a
    `fresh` one it must be there, and stay the same file: it may lie on a stick that somebody pulls out.
    """
    engine = _server_engine(address) if is_server(address) else _local_engine(Path(address), key)
    if key and not fresh:
        _stays(engine, Path(address))
    if not is_server(address):
        _named(engine, Path(address), offline=bool(key))
    event.listen(engine, "handle_error", _translate)
    return engine


def _named(engine: Engine, path: Path, *, offline: bool) -> None:
    """Damage is told of the file that has it."""

    @event.listens_for(engine, "handle_error")
    def told(context: ExceptionContext) -> None:
        _name(context.original_exception, path, offline=offline)


def _name(error: BaseException, path: Path, *, offline: bool) -> None:
    code = getattr(error, "sqlite_errorcode", None) or 0
    if _LOCAL_CODES.get(code & 0xFF) is Surroundings.DAMAGED:
        raise Unavailable(Surroundings.DAMAGED, damaged(path, offline=offline)) from error


def hurried(engine: Engine) -> Engine:
    """Of a file that is worth something only when all of it is there: it is put on the disk at the end, not on the way."""

    @event.listens_for(engine, "connect")
    def connected(driver: Any, _record: object) -> None:
        driver.execute("pragma synchronous=off")

    return engine


def _local_engine(path: Path, key: str) -> Engine:
    if on_network_drive(path):
        text = Sentence(
            "{path} ligger på en nätverksenhet. En lokal databas måste ligga på datorns egen disk; "
            "använd den delade databasen (postgresql://) när flera ska arbeta tillsammans.",
            path=path,
        )
        raise Unavailable(Surroundings.NETWORK_DRIVE, text)
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=QueuePool,
        module=sqlcipher if key else sqlite3,
        connect_args={"check_same_thread": False, "timeout": 5.0},
        execution_options={"compiled_cache": _COMPILED},
        hide_parameters=True,  # what an error says may end in a log; what people have written may not
    )

    @event.listens_for(engine, "connect")
    def connected(driver: Any, _record: object) -> None:
        driver.isolation_level = None
        if key:
            driver.execute("pragma cipher_log_level = none")
            driver.execute(f'pragma key = "{key}"')
            driver.execute("pragma temp_store = memory")  # nothing of it is put away in clear
            driver.text_factory = lambda read: _whole(read, path)
        for pragma in (
            "foreign_keys=on",
            "busy_timeout=5000",
            "journal_mode=wal",
            f"synchronous={SYNCHRONOUS}",
            "cell_size_check=on",
            "cache_size=-65536",
        ):
            driver.execute(f"pragma {pragma}")
        driver.execute("select count(*) from sqlite_master").fetchall()  # the log is there from now on

    keep_log(engine, path)

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        reading = connection.get_execution_options().get("reading", False)
        driver: Any = connection.connection.driver_connection
        try:
            driver.execute("begin" if reading else "begin immediate")
        except FILE_ERRORS as error:
            _name(error, path, offline=bool(key))
            _local(error)
            raise

    return engine


def _whole(text: bytes, path: Path) -> str:
    """SQLCipher reads zeros, and says nothing, where the last page of a long text is damaged; people write none."""
    if 0 in text:
        raise Unavailable(Surroundings.DAMAGED, damaged(path, offline=True))
    return text.decode()


def _stays(engine: Engine, path: Path) -> None:
    """A connection to a file that is gone would write where nobody finds it, a new one would make an empty file."""

    @event.listens_for(engine, "do_connect")
    def connecting(*_: object) -> None:
        _place(path)

    @event.listens_for(engine, "connect")
    def connected(_driver: object, record: Any) -> None:
        record.info["place"] = _place(path)

    @event.listens_for(engine, "begin", insert=True)
    def begun(connection: Connection) -> None:
        try:
            same = _place(path) == connection.info["place"]
        except Unavailable:
            connection.invalidate()
            raise
        if not same:
            connection.invalidate()
            raise _gone(path)


def _gone(path: Path) -> Unavailable:
    text = Sentence(
        "Offlinefilen {path} finns inte där den öppnades. Sitter minnet där den ligger i? Det som är sparat finns i "
        "filen.",
        path=path,
    )
    return Unavailable(Surroundings.FILE, text)


def _place(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError as error:
        raise _gone(path) from error
    return found.st_dev, found.st_ino


def _server_engine(address: str) -> Engine:
    url = secured(make_url(address).set(drivername="postgresql+psycopg"))
    options = f"-c search_path={SCHEMA} -c timezone=UTC -c lock_timeout={WAITING} -c statement_timeout=600s"
    options += " -c idle_in_transaction_session_timeout=300s"
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=3,
        pool_recycle=1800,
        isolation_level="READ COMMITTED",
        use_native_hstore=False,
        execution_options={"compiled_cache": _COMPILED},
        hide_parameters=True,
        connect_args={"options": options, "application_name": "caseworker", **_NETWORK},
    )

    @event.listens_for(engine, "do_connect")
    def connect(_dialect: object, _record: object, arguments: list[Any], named: dict[str, Any]) -> Any:
        known = {} if engine.url.password is None else {"password": engine.url.password}
        return WatchedConnection.connect(*arguments, **(named | known))

    _asked_when_idle(engine)
    return engine


def _asked_when_idle(engine: Engine) -> None:
    """A connection that nobody used for a while, or that has something to say, answers before it is used again."""

    @event.listens_for(engine, "connect")
    @event.listens_for(engine, "checkin")
    def used(_driver: Any, record: Any) -> None:
        record.info["used"] = monotonic()

    @event.listens_for(engine, "checkin")
    def ended(driver: Any, _record: object) -> None:
        if driver is not None and not driver.closed and driver.autocommit:
            driver.autocommit = False  # see `together.begin_with`

    @event.listens_for(engine, "checkout")
    def taken(driver: Any, record: Any, _proxy: object) -> None:
        if monotonic() - record.info["used"] < FRESH and not heard(driver):
            return
        try:
            engine.dialect.do_ping(driver)
        except psycopg.Error as error:
            raise DisconnectionError from error  # the pool makes a new connection instead


def renew_password(engine: Engine, password: str) -> None:
    """Connections made from now on sign in with another password; those that are open go on."""
    engine.url = engine.url.set(password=password)


def on_network_drive(path: Path) -> bool:
    """Whether the file's folder is on another machine; what cannot be told counts as local."""
    folder = path.absolute().parent
    if sys.platform == "win32":
        drive = os.path.splitdrive(folder)[0] + "\\"
        return str(folder).startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(drive) == _DRIVE_REMOTE
    return _file_system(folder) in _NETWORK_FILE_SYSTEMS


def _file_system(folder: Path) -> int:
    """`f_type` of statfs(2) on Linux; 0 elsewhere."""
    if not sys.platform.startswith("linux"):
        return 0
    buffer = ctypes.create_string_buffer(256)
    if ctypes.CDLL(None, use_errno=True).statfs(os.fsencode(folder), buffer) != 0:
        return 0
    return int.from_bytes(buffer.raw[:8], sys.byteorder) & 0xFFFFFFFF


def _translate(context: ExceptionContext) -> None:
    """Surroundings become `Unavailable`, refusals by trigger `Rejected`; anything else stays our own mistake."""
    error = context.original_exception
    if isinstance(error, FILE_ERRORS):
        _local(error)
    elif context.sqlalchemy_exception is not None:
        _server(error)


def explain(error: BaseException) -> None:
    """What `_translate` does, for statements that went straight to the driver; returns for anything else."""
    if isinstance(error, FILE_ERRORS):
        _local(error)
    elif isinstance(error, psycopg.Error):
        _server(error)


_LOCAL_CODES = {
    sqlite3.SQLITE_BUSY: Surroundings.BUSY,
    sqlite3.SQLITE_LOCKED: Surroundings.BUSY,
    sqlite3.SQLITE_READONLY: Surroundings.READ_ONLY,
    sqlite3.SQLITE_PERM: Surroundings.READ_ONLY,
    sqlite3.SQLITE_FULL: Surroundings.FULL,
    sqlite3.SQLITE_IOERR: Surroundings.FULL,
    sqlite3.SQLITE_CORRUPT: Surroundings.DAMAGED,
    sqlite3.SQLITE_NOTADB: Surroundings.NOT_A_DATABASE,
    sqlite3.SQLITE_CANTOPEN: Surroundings.MISSING,
}


def frozen() -> Rejected:
    return Rejected(
        Fault(
            "", "Det som är beslutat, signerat eller utskickat kan inte ändras. Gör en rättelse eller en ny handling."
        )
    )


def _local(error: BaseException) -> None:
    code = getattr(error, "sqlite_errorcode", None)
    kind = _LOCAL_CODES.get(code & 0xFF) if code is not None else None
    if kind is not None:
        raise unavailable(kind) from error
    if str(error).startswith("frozen ") or str(error) == "append only":
        raise frozen() from error


_CROWDED = ("too many c", "slots are reserved", "för många ", "anslutningsslottar")  # psycopg tells no code here
_DISTRUST = ("certificate", "SSL", "channel binding")


def _why_not_connected(error: BaseException) -> Surroundings:
    """A server that is not who it should be, a password that is missing or wrong, or silence."""
    pgconn = getattr(error, "pgconn", None)
    if pgconn is not None and (pgconn.needs_password or pgconn.used_password):
        return Surroundings.PASSWORD
    if any(word in str(error) for word in _DISTRUST):
        return Surroundings.UNTRUSTED
    return Surroundings.NO_CONNECTION


def _server(error: BaseException) -> None:
    state = getattr(error, "sqlstate", None)
    if state is None:
        if "CONNECT" in str(error):  # the name of the privilege, in every language of the server
            raise unavailable(Surroundings.NO_RIGHTS) from error
        if any(word in str(error) for word in _CROWDED):
            raise unavailable(Surroundings.BUSY) from error
        if type(error).__name__ in ("OperationalError", "ConnectionTimeout"):
            raise unavailable(_why_not_connected(error)) from error
        return
    if state == "42501":
        message = str(error)
        if message.startswith("frozen ") or "append-only" in message:
            raise frozen() from error
        raise unavailable(Surroundings.NO_RIGHTS) from error
    if state in ("40001", "23505"):  # another saved first, or made the same thing
        raise CaseChanged("Uppgiften", {}, {}) from error
    kinds = {"55P03": Surroundings.BUSY, "40P01": Surroundings.BUSY, "53100": Surroundings.FULL}
    kinds |= {"25006": Surroundings.READ_ONLY, "57014": Surroundings.BUSY}
    if state in kinds:
        raise unavailable(kinds[state]) from error
    if state[:2] in ("08", "57", "28", "3D"):
        raise unavailable(Surroundings.NO_CONNECTION) from error
