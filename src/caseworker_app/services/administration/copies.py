"""Backup and restore of a whole database on either engine; a backup is always a local file and restores into both."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from caseworker_app.errors import Surroundings, Unavailable, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.administration import servers
from caseworker_app.services.administration.accounts import connectable
from caseworker_app.store import backup, schema, transfer
from caseworker_app.store.engine import is_server
from caseworker_app.store.leftovers import set_aside
from caseworker_app.store.server import is_empty


@dataclass(frozen=True, slots=True)
class Restored:
    """Where a backup lies now; on a new server the first administrator, whose password is shown once."""

    database: str
    administrator: str = ""
    password: str = ""


def back_up(address: str, target: Path) -> Path:
    """A whole copy in a new file, while others work; on a server only by its own administrator, else refused.

    The file has its name first when it is complete.
    """
    if target.exists():
        raise Unusable(
            Sentence("{target} finns redan. Ge säkerhetskopian ett nytt namn; inget har skrivits över.", target=target)
        )
    if not is_server(address):
        schema.check(address)
        return backup.copy_local(Path(address), target)
    fresh = target.with_name(target.name + ".new")
    fresh.unlink(missing_ok=True)
    try:
        schema.check(connectable(address))
        transfer.from_server(connectable(address), fresh)
        set_aside(target)
        fresh.replace(target)
    except OSError as error:
        raise Unavailable(
            Surroundings.FULL,
            Sentence("Säkerhetskopian {target} gick inte att skriva. Välj en annan plats.", target=target),
        ) from error
    finally:
        fresh.unlink(missing_ok=True)
    return target


def restore(file: Path, address: str, administrator: str) -> Restored:
    """A backup into a new local file, or into a server's empty database as the server's administrator; all or nothing."""
    if not file.is_file():
        raise Unavailable(
            Surroundings.MISSING, Sentence("Säkerhetskopian {file} finns inte. Kontrollera sökvägen.", file=file)
        )
    if not is_server(address):
        target = Path(address)
        if target.exists():
            raise Unusable(
                Sentence("{target} finns redan. Återställ till ett nytt namn; inget har skrivits över.", target=target)
            )
        _newest(file, target)
        return Restored(address)
    with tempfile.TemporaryDirectory() as folder:
        copy = _newest(file, Path(folder) / "kopia.db")
        address = connectable(address)
        made = servers.setup(address, administrator) if _is_new(address) else None
        transfer.to_server(copy, address, administrator)
    return Restored(made.database, administrator, made.password) if made else Restored(address)


def _is_new(address: str) -> bool:
    """Whether the server's database has yet to be set up; one that is not even made cannot be connected to."""
    try:
        return is_empty(address)
    except Unavailable as error:
        if error.kind not in (Surroundings.NO_CONNECTION, Surroundings.PASSWORD):
            raise
        return True


def _newest(file: Path, target: Path) -> Path:
    """A copy of the backup, brought to the newest schema; the backup itself is left as it is."""
    try:
        schema.check(str(file))
    except Unavailable as error:
        if error.kind is not Surroundings.OLDER_SCHEMA:
            raise
    try:
        backup.copy_local(file, target)
        schema.upgrade(str(target))
        schema.check(str(target))
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return target
