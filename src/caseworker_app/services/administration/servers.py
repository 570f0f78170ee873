"""The shared database as its administrator sees it: set-up, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from caseworker_app.services.administration.accounts import connectable, new_password, scram_verifier
from caseworker_app.store.postgres.check import Finding, Found, look
from caseworker_app.store.server import is_empty, set_up


@dataclass(frozen=True, slots=True)
class Made:
    """A new shared database; `password` is shown once and kept nowhere."""

    database: str
    administrator: str
    password: str


_SENTENCES = {
    Finding.NOT_SET_UP: "Databasen är inte uppsatt för flera. Kör: caseworker server setup ADRESS",
    Finding.UNGUARDED: "Tabellen {0} saknar radskydd. Kör caseworker init --db ADRESS som serverns administratör.",
    Finding.TRIGGER: "Skyddet {0} är avstängt. Kör caseworker init --db ADRESS som serverns administratör.",
    Finding.RIGHT: "Rätten {0} är inte som programmet gav den. Kör caseworker init --db ADRESS som serverns administratör.",
    Finding.POLICY: "Radskyddet {0} är inte som programmet satte det. "
    "Kör caseworker init --db ADRESS som serverns administratör; ta bort en regel som inte är programmets.",
    Finding.JOURNAL: "Journalens sista post stämmer inte med dess slut. Kör: caseworker verify --db ADRESS",
    Finding.EXTENSION: "Tillägget {0} finns i databasen; Caseworker använder det inte.",
    Finding.UNKNOWN_TABLE: "Tabellen {0} hör inte till Caseworker eller har fel ägare.",
    Finding.MAKES_ROLES: "Inloggningen {0} är med i databasen och får skapa roller eller gå förbi radskyddet.",
    Finding.PUBLIC: "Databasen är öppen för alla inloggningar på servern.",
    Finding.PREPARED: "max_prepared_transactions är {0}; sätt 0, annars kan journalen bli låst.",
    Finding.NO_TLS: "Anslutningen är inte krypterad (tillåtet bara på samma dator).",
    Finding.WEAK_PASSWORD: "Servern sparar lösenord som {0}; sätt password_encryption = scram-sha-256.",
}
WARNINGS = (Finding.EXTENSION, Finding.NO_TLS, Finding.WEAK_PASSWORD)


@dataclass(frozen=True, slots=True)
class Checked:
    """What `server check` found; `append_only` are the tables nothing is ever changed or removed in."""

    faults: tuple[str, ...]
    warnings: tuple[str, ...]
    append_only: tuple[str, ...]


def setup(address: str, administrator: str, password: str = "") -> Made:
    """Everything a shared database needs, and its first administrator with a password of its own."""
    password = password or new_password()
    place = set_up(connectable(address), administrator, scram_verifier(password))
    return Made(place.for_login(administrator), administrator, password)


def ready(address: str, administrator: str) -> None:
    """Set up unless it is already; the login that comes with the address is then the first administrator."""
    if is_empty(address):
        set_up(address, administrator, None)


def check(address: str, backup: datetime | None = None) -> Checked:
    """Rights, triggers, journal, TLS and settings as the server has them now; `backup` is when the last one was taken."""
    found = look(connectable(address))
    warnings = [*_told(found, warnings=True), *_aged(backup)]
    return Checked(tuple(_told(found, warnings=False)), tuple(warnings), tuple(sorted(found.append_only)))


def _told(found: Found, *, warnings: bool) -> Iterator[str]:
    for kind, what in found.findings:
        if (kind in WARNINGS) is warnings:
            yield _SENTENCES[kind].format(what)


def _aged(backup: datetime | None) -> Iterator[str]:
    """A backup is to be taken each day; this machine only knows of its own."""
    ask = "Ta en varje dag: caseworker backup FIL --db ADRESS, eller pg_dump på servern."
    if backup is None:
        yield f"Ingen säkerhetskopia är tagen från den här datorn. {ask}"
    elif datetime.now().astimezone() - backup > timedelta(days=1):
        yield f"Den senaste säkerhetskopian från den här datorn togs {backup:%Y-%m-%d}. {ask}"
