"""Copies of a local database: whole or not at all, under their own name only when they are complete."""

from __future__ import annotations

import os
import re
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.sentences import Sentence
from caseworker_app.store.engine import explain
from caseworker_app.store.leftovers import set_aside

KEPT = 5  # automatic copies of a database


def copy_local(database: Path, target: Path) -> Path:
    """A consistent copy while others work; raises Unavailable(full) and leaves nothing when the disk is full."""
    fresh = target.with_name(target.name + ".new")
    fresh.unlink(missing_ok=True)
    set_aside(target)
    source = sqlite3.connect(database)
    try:
        source.execute("vacuum into ?", (str(fresh),))
        with fresh.open("rb+") as copied:
            os.fsync(copied.fileno())
        fresh.replace(target)
    except (sqlite3.Error, OSError) as error:
        fresh.unlink(missing_ok=True)
        raise Unavailable(
            Surroundings.FULL,
            Sentence(
                "Säkerhetskopian {target} gick inte att skriva. Frigör utrymme eller välj en annan plats.",
                target=target,
            ),
        ) from error
    finally:
        source.close()
    return target


def before(database: Path, why: str, now: datetime) -> Path:
    """An automatic copy beside the database before a risky step; of those before it the newest stay."""
    made = copy_local(database, beside(database, why, now))
    automatic = re.compile(re.escape(database.stem) + r"-\d{8}-\d{6}-.+" + re.escape(database.suffix))
    for old in sorted(one for one in database.parent.iterdir() if automatic.fullmatch(one.name))[:-KEPT]:
        old.unlink(missing_ok=True)
    return made


def beside(database: Path, why: str, now: datetime) -> Path:
    return database.with_name(f"{database.stem}-{now:%Y%m%d-%H%M%S}-{why}{database.suffix}")


def copy_engine(engine: Engine, target: Path) -> Path:
    """As `copy_local`, for a file that only its engine has the key to; the copy has the same key."""
    set_aside(target)
    connection: Any = engine.raw_connection()
    try:
        connection.driver_connection.execute("vacuum into ?", (str(target),))
    finally:
        connection.close()
    return target


def copy_pages(source: Engine, target: Engine) -> None:
    """Page by page into an empty file, which may have another key."""
    held: Any = source.raw_connection()
    made: Any = target.raw_connection()
    try:
        held.driver_connection.backup(made.driver_connection)
    except sqlcipher.Error as error:
        explain(error)
        raise
    finally:
        made.close()
        held.close()
