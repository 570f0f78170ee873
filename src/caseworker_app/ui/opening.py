"""Opening and making databases, where the database is owned; all that is heavy is first loaded here."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from caseworker_app.domain.states import Role
from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.ui.draft_files import Cover
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Opened

if TYPE_CHECKING:  # nothing of the store is loaded before the first paint
    from caseworker_app.services.away.typed import InFile
    from caseworker_app.services.office import Office
    from caseworker_app.services.ports import Progress

SERVERS = ("postgresql://", "postgresql+psycopg://")
ROOT = "sslrootcert"
PORT = 5432


@dataclass(frozen=True, slots=True)
class Someone:
    """A person who can be chosen in a local database."""

    login: str
    name: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seat:
    """An open office, the facts about it, who else could sit there; of an offline file what hides its drafts, the words in
    it that are not saved, and what drafts from elsewhere are `about` its cases."""

    office: Office
    opened: Opened
    people: tuple[Someone, ...]
    cover: Cover | None = None
    words: InFile | None = None
    about: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Recent:
    """A database that was open before; `used` in local time."""

    address: str
    used: datetime

    @property
    def name(self) -> str:
        return name_of(self.address)


def is_shared(address: str) -> bool:
    return address.startswith(SERVERS)


def is_case_file(address: str) -> bool:
    return address.lower().endswith(".cwcase")


def name_of(address: str) -> str:
    """What a database is called in the window."""
    if is_shared(address):
        return urlsplit(address).path.strip("/") or address
    return Path(address).stem


def file_of(address: str) -> str:
    """A local database as its file is called; a shared one by its name."""
    return name_of(address) if is_shared(address) else Path(address).name


def place_of(address: str) -> str:
    """Where a database is, for lists of recent ones; never a password."""
    if is_shared(address):
        return urlsplit(address).hostname or ""
    folder = Path(address).parent
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def parted(address: str) -> tuple[str, str]:
    """The address as it may be remembered, and the password that stood in it, empty when there was none."""
    if not is_shared(address):
        return str(Path(address).absolute()), ""
    parts = urlsplit(address)
    login, _, host = parts.netloc.rpartition("@")
    user, _, password = login.partition(":")
    return urlunsplit(parts._replace(netloc=f"{user}@{host}" if user else host)), unquote(password)


def with_password(address: str, password: str) -> str:
    """The address to connect with; kept in memory only."""
    if not (is_shared(address) and password):
        return address
    parts = urlsplit(parted(address)[0])
    user, _, host = parts.netloc.rpartition("@")
    return urlunsplit(parts._replace(netloc=f"{user}:{quote(password, safe='')}@{host}"))


def root_of(address: str) -> str:
    """The file of root certificates the address names, empty where the system's own are trusted."""
    return dict(parse_qsl(urlsplit(address).query)).get(ROOT, "") if is_shared(address) else ""


def with_root(address: str, file: str) -> str:
    """The address that trusts the certificates of a file, or with none the system's own."""
    if root_of(address) == file or not is_shared(address):
        return address
    parts = urlsplit(address)
    kept = [(name, value) for name, value in parse_qsl(parts.query) if name != ROOT]
    return urlunsplit(parts._replace(query=urlencode(kept + ([(ROOT, file)] if file else []))))


def same(address: str, other: str) -> bool:
    """Whether they lead to one database for one person, however they are written."""
    if not (is_shared(address) and is_shared(other)):
        return address == other
    one, two = urlsplit(address), urlsplit(other)
    parts = [(part.username, part.hostname, part.port or PORT, part.path.strip("/")) for part in (one, two)]
    return parts[0] == parts[1]


def take_seat(address: str, person: str = "", secret: str = "", subjects: Collection[str] = ()) -> Seat:
    """Open the office of a person; Unavailable says what is wrong with the database, Locked asks for a file's secret.

    `subjects` is what drafts are kept under that may come along.
    """
    from caseworker_app.app import open_office

    office = open_office(address, "" if is_case_file(address) else person, passphrase=secret)
    try:
        return _seat(office, address, subjects)
    except BaseException:
        office.close()
        raise


def _seat(office: Office, address: str, subjects: Collection[str]) -> Seat:
    people = office.people.all()
    mine = next((one for one in people if one.name == office.desk.actor), None)
    filed = office.offline.status() if office.offline.is_file else None
    opened = Opened(
        address=parted(address)[0],
        name=name_of(address),
        person=office.desk.actor,
        person_name=mine.display_name if mine else office.desk.actor,
        roles=frozenset(Role(word) for word in mine.roles) if mine and mine.active else frozenset(),
        today=office.desk.clock.today(),
        sample=office.desk.sample,
        shared=is_shared(address),
        offline=filed is not None,
        origin=filed.origin if filed else "",
        carried=frozenset(str(key) for key in filed.keys) if filed else frozenset(),
        calls=frozenset(row.key for row in office.calls.rows() if row.version) if filed else frozenset(),
    )
    if filed is None:
        return Seat(office, opened, choosable(office))
    away = office.offline
    return Seat(office, opened, choosable(office), away.cover(), away.typed(), away.about(subjects))


def choosable(office: Office) -> tuple[Someone, ...]:
    """Who can take over in a local database."""
    return tuple(Someone(one.name, one.display_name, tuple(one.roles)) for one in office.people.all() if one.active)


def upgrade(address: str) -> str:
    """Bring an older database to the newest schema, after a backup."""
    from caseworker_app.services.administration.databases import prepare

    return prepare(address)


def make_empty(path: Path) -> str:
    """A new local database with the account of the computer as its first person; the file must not be there."""
    from caseworker_app.app import open_office

    _vacant(path)
    upgrade(str(path))
    office = open_office(str(path))
    try:
        office.people.found()
    finally:
        office.close()
    return str(path)


def make_sample(path: Path, progress: Progress) -> str:
    """The sample with work waiting in every room; a job that was cancelled leaves no file behind."""
    from caseworker_app.sample import replay_sample

    _vacant(path)
    try:
        replay_sample(str(path), path.with_name(f"{path.stem} brev"), progress, waiting=True)
    except BaseException:
        for left in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
            left.unlink(missing_ok=True)
        raise
    return str(path)


def _vacant(path: Path) -> None:
    if path.exists():
        text = translate("opening", "{file} finns redan i mappen. Välj ett annat namn; inget har skrivits över.")
        raise Unavailable(Surroundings.FILE, text.format(file=path.name))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        text = translate("opening", "Mappen {folder} går inte att skriva i. Välj en annan mapp.")
        raise Unavailable(Surroundings.FILE, text.format(folder=path.parent)) from error


def connection_works(address: str) -> str:
    """Who one is in a shared database; Unavailable says why it cannot be opened."""
    seat = take_seat(address)
    seat.office.close()
    return seat.opened.person_name


def keep_password(address: str, password: str) -> bool:
    """Whether the system's keyring has taken it; else it is asked for the next time."""
    from caseworker_app.services.administration import accounts

    return accounts.keep_password(address, password)


def remember(address: str) -> None:
    """The database that is opened next time, by the window and by the verbs of the command line."""
    from caseworker_app.settings import Settings

    if is_case_file(address):
        return
    try:
        replace(Settings.load(), database=parted(address)[0]).save()
    except OSError:  # a home that cannot be written only means that nothing is remembered
        return


def is_there(address: str) -> bool:
    """Whether it is worth trying to open it at start."""
    return is_shared(address) or Path(address).is_file()


def as_database(path: Path) -> Path:
    return path if path.suffix else path.with_suffix(".db")


def new_sample(folder: Path) -> Path:
    """A file name for a sample that is not taken."""
    number = 1
    while (path := folder / "exempel" / f"exempel{'' if number == 1 else f' {number}'}.db").exists():
        number += 1
    return path
