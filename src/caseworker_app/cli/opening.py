"""Opening the database a verb works in; what that takes is imported here, once the command line is understood."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from caseworker_app.errors import Surroundings, Unavailable, Unusable
from caseworker_app.settings import Settings

if TYPE_CHECKING:
    from caseworker_app.services.office import Office


def address(given: argparse.Namespace) -> str:
    """`--db`, else the last one used; Unusable when there is neither."""
    chosen = given.db or Settings.load().database
    if not chosen:
        raise Unusable(
            "Ange databasen med --db, till exempel: --db ärenden.db. Ny databas: caseworker init --db ärenden.db"
        )
    return str(chosen)


def remember(chosen: str) -> None:
    """The database used last is the default next time; an offline file or an address with a password is not kept."""
    from caseworker_app.app import has_password, is_server
    from caseworker_app.services.away.offline_file import is_case_file

    if is_case_file(chosen) or (is_server(chosen) and has_password(chosen)):
        return
    kept = chosen if is_server(chosen) else str(Path(chosen).absolute())
    if Settings.load().database == kept:
        return
    with suppress(OSError):  # a home that cannot be written only means that nothing is remembered
        replace(Settings.load(), database=kept).save()


def _signed_in(chosen: str, user: str) -> Office:
    """The password is asked for at a terminal when neither the environment nor the keyring has it."""
    from caseworker_app.app import has_password, open_office
    from caseworker_app.services.administration.accounts import signed

    try:
        return open_office(chosen, user)
    except Unavailable as error:
        if error.kind is not Surroundings.PASSWORD or has_password(chosen) or not sys.stdin.isatty():
            raise
    return open_office(signed(chosen, getpass.getpass("Lösenord: ")), user)


@contextmanager
def opened(given: argparse.Namespace) -> Iterator[Office]:
    """The office of whoever acts, closed afterwards."""
    chosen = address(given)
    office = _signed_in(chosen, given.user)
    if given.db:
        remember(chosen)
    try:
        yield office
    finally:
        office.close()
