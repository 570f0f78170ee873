"""`seal`: which key file seals this machine's letters."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from dataclasses import replace
from pathlib import Path

from caseworker_app.cli.output import say, show_json
from caseworker_app.cli.parser import Verbs
from caseworker_app.errors import Unusable
from caseworker_app.services.administration.accounts import SystemKeys
from caseworker_app.services.sending.sealing import PASSWORD_VARIABLE, proven
from caseworker_app.settings import Settings

DONE = 0


def add_verbs(verbs: Verbs) -> None:
    parser = verbs.add(
        "seal", f"förse brev med myndighetens sigill; lösenord i {PASSWORD_VARIABLE}, annars frågas", _seal
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("file", metavar="FIL", nargs="?", type=Path, help="nyckelfilen (PKCS#12, .p12 eller .pfx)")
    which.add_argument("--off", action="store_true", help="försegla inte längre")


def _seal(given: argparse.Namespace) -> int:
    if given.off:
        replace(Settings.load(), seal="").save()
        return _told(given, "Brev förseglas inte längre. De som är förseglade är det fortfarande.", {"seal": None})
    if given.file is None:
        held = Settings.load().seal
        return _told(given, f"Brev förseglas med {held}." if held else "Brev förseglas inte.", {"seal": held or None})
    path = given.file.absolute()
    seal, kept = proven(path, _password(), SystemKeys())
    replace(Settings.load(), seal=str(path)).save()
    until = seal.expires.date().isoformat()
    said = f"Brev förseglas med sigillet för {seal.owner}, som gäller till {until}."
    if not kept:
        said += f" Ingen nyckelring kunde ta emot lösenordet; det läses ur {PASSWORD_VARIABLE}."
    return _told(given, said, {"seal": str(path), "owner": seal.owner, "until": until, "in_keyring": kept})


def _password() -> str:
    found = os.environ.get(PASSWORD_VARIABLE)
    if found is None and sys.stdin.isatty():
        return getpass.getpass("Sigillets lösenord: ")
    if found is None:
        raise Unusable(f"Ange sigillets lösenord i {PASSWORD_VARIABLE}.")
    return found


def _told(given: argparse.Namespace, said: str, shown: dict[str, object]) -> int:
    if given.json:
        show_json(shown)
    else:
        say(said)
    return DONE
