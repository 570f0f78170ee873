"""Opening an offline file: its key, its schema, and whose it is."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from caseworker_app.errors import Surroundings, Unavailable, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.store import backup, exchange, schema
from caseworker_app.store.engine import open_engine
from caseworker_app.store.leftovers import ENDS, set_aside
from caseworker_app.store.work import Store
from caseworker_app.sync import casefile
from caseworker_app.sync.casefile import SUFFIX, Key, Keys


def is_case_file(address: str) -> bool:
    return address.lower().endswith(SUFFIX)


def open_store(path: Path, keys: Keys, passphrase: str, person: str, new_id: Callable[[], UUID]) -> Store:
    """The file as the person who took it works in it.

    Locked without a key, WrongPassphrase for a wrong one, Unavailable for a file that is damaged or too new; Unusable
    when somebody else is named.
    """
    key = casefile.unlock(path, keys.find, passphrase)
    engine = open_engine(str(path), key.pragma)
    try:
        schema.fit(engine, path, casefile.damaged(path))
        reader = Store(engine, "", new_id, offline=True)
        with reader.reading() as work:
            owner = str(exchange.state(work, "person") or "")
    except BaseException:
        engine.dispose()
        raise
    if person and person != owner:
        engine.dispose()
        raise Unusable(
            Sentence(
                "{name} togs av {owner}; bara den kan arbeta i filen. Utelämna --user.", name=path.name, owner=owner
            )
        )
    return Store(engine, owner, new_id, socket.gethostname(), offline=True)


def new_store(path: Path, key: Key, person: str, new_id: Callable[[], UUID]) -> Store:
    """An empty file with the newest schema."""
    engine = open_engine(str(path), key.pragma, fresh=True)
    try:
        schema.make(engine)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, person, new_id, socket.gethostname(), offline=True)


def copy_under(path: Path, key: Key, fresh: Path, other: Key) -> None:
    """The file whole under another key, all it has written with it; Unusable while somebody works in it."""
    source, target = open_engine(str(path), key.pragma), open_engine(str(fresh), other.pragma, fresh=True)
    try:
        schema.fit(source, path, casefile.damaged(path))
        backup.copy_pages(source, target)
    except Unavailable as error:
        if error.kind is Surroundings.DAMAGED:
            raise Unavailable(Surroundings.DAMAGED, casefile.damaged(path)) from error
        raise
    finally:
        target.dispose()
        source.dispose()
    nobody_in(path)


def nobody_in(path: Path) -> None:
    """Unusable while somebody works in the file."""
    if path.with_name(path.name + "-wal").exists():  # who leaves last takes it away
        raise Unusable(Sentence("{name} är öppen i programmet. Stäng den och försök igen.", name=path.name))


def discard(path: Path) -> None:
    """Remove a file that did not come about, with what SQLite keeps beside it."""
    for name in (path, *(path.with_name(path.name + end) for end in ENDS)):
        with suppress(OSError):
            name.unlink(missing_ok=True)


def settle(fresh: Path, target: Path) -> None:
    """Whole on the disk before it gets its name."""
    try:
        with fresh.open("rb+") as file:
            os.fsync(file.fileno())
        set_aside(target)
        fresh.replace(target)
    except OSError as error:
        text = Sentence("Offlinefilen {target} gick inte att skriva.", target=target)
        raise Unavailable(Surroundings.FULL, text) from error
