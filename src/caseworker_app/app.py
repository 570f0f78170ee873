"""The one place that builds things and joins them; `sample` builds sample databases."""

from __future__ import annotations

import getpass
import os
import re
import socket
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from caseworker_app.errors import Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.administration import register
from caseworker_app.services.administration.accounts import SystemKeys, connectable
from caseworker_app.services.away.offline_file import is_case_file, open_store
from caseworker_app.services.clock import SampleClock, SystemClock, fresh_ids
from caseworker_app.services.desk import Desk
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Clock
from caseworker_app.services.sending.sealing import Chosen, ChosenSeal
from caseworker_app.settings import FILE_PASSWORD, Settings
from caseworker_app.store.engine import has_password, is_server, login_of
from caseworker_app.store.schema import opened
from caseworker_app.store.work import Store
from caseworker_app.sync.casefile import Keys

__all__ = ["default_person", "has_password", "is_server", "open_office"]


def default_person() -> str:
    """The operating system's account, as a login of ours."""
    name = os.environ.get("CASEWORKER_USER") or getpass.getuser()
    return re.sub(r"[^a-zåäö0-9._-]+", "-", name.lower()).strip("-._") or "användare"


def open_office(
    address: str,
    person: str = "",
    *,
    clock: Clock | None = None,
    new_id: Callable[[], UUID] = fresh_ids,
    keys: Keys | None = None,
    passphrase: str = "",
) -> Office:
    """Open a database that is there and of the newest schema; Unavailable says what is wrong with it.

    An offline file opens with its key from the keyring or with its passphrase; Locked asks for the latter.
    """
    held = keys or SystemKeys()
    if is_case_file(address):
        secret = passphrase or os.environ.get(FILE_PASSWORD, "")
        store = open_store(Path(address), held, secret, person, new_id)
    else:
        address = connectable(address)
        acting = _acting(address, person)
        store = Store(opened(address), acting, new_id, socket.gethostname())
    day = _sample_day(store)
    chosen = clock or (SampleClock(day) if day else SystemClock())
    known = register.load(sample=day is not None)
    return Office(Desk(store, chosen, known, day is not None), held, ChosenSeal(KeptChoice(), held))


class KeptChoice:
    """Which seal this machine's letters get, as the settings have it."""

    def load(self) -> Chosen:
        held = Settings.load()
        return Chosen(held.seal, held.stamps)

    def save(self, chosen: Chosen) -> None:
        replace(Settings.load(), seal=chosen.file, stamps=chosen.stamps).save()


def _acting(address: str, person: str) -> str:
    """On a server the login acts; in a local file whoever is named."""
    if not is_server(address):
        return person or default_person()
    login = login_of(address) or default_person()
    if person and person != login:
        raise Unusable(
            Sentence(
                "I en delad databas handlar inloggningen ({login}); --user {person} går inte där.",
                login=login,
                person=person,
            )
        )
    return login


def _sample_day(store: Store) -> date | None:
    """The sample's own day, None in a real database."""
    with store.reading() as work:
        found = work.settings.one(name="sample")
    return date.fromisoformat(str(found.value["day"])) if found else None
