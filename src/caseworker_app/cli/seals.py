"""`seal`: which key file seals this machine's letters."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path

from caseworker_app.cli.output import say, show_json
from caseworker_app.cli.parser import Verbs
from caseworker_app.errors import Unusable
from caseworker_app.settings import SEAL_PASSWORD

DONE = 0


def add_verbs(verbs: Verbs) -> None:
    parser = verbs.add("seal", f"förse brev med myndighetens sigill; lösenord i {SEAL_PASSWORD}, annars frågas", _seal)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("file", metavar="FIL", nargs="?", type=Path, help="nyckelfilen (PKCS#12, .p12 eller .pfx)")
    parser.add_argument("--stamps", metavar="ADRESS", default="", help="tidsstämpeltjänst (RFC 3161), http eller https")
    which.add_argument("--off", action="store_true", help="försegla inte längre")


def _seal(given: argparse.Namespace) -> int:
    from caseworker_app.app import KeptChoice
    from caseworker_app.services.administration.accounts import SystemKeys
    from caseworker_app.services.sending.sealing import Chosen, ChosenSeal, tried

    seal = ChosenSeal(KeptChoice(), SystemKeys())
    if given.off:
        seal.off()
        return _told(given, "Brev förseglas inte längre. De som är förseglade är det fortfarande.", {"seal": None})
    if given.file is None:
        held = seal.chosen
        said = f"Brev förseglas med {held.file}." if held.file else "Brev förseglas inte."
        return _told(given, said, {"seal": held.file or None, "stamps": held.stamps or None})
    chosen, password = Chosen(str(given.file.absolute()), given.stamps), _password()
    kept = seal.choose(chosen, password)
    opened = tried(chosen, password)
    until = opened.expires.date().isoformat()
    said = f"Brev förseglas med sigillet för {opened.owner}, som gäller till {until}."
    if chosen.stamps:
        said += f" Tidsstämplar kommer från {chosen.stamps}."
    if not kept:
        said += f" Ingen nyckelring kunde ta emot lösenordet; det läses ur {SEAL_PASSWORD}."
    shown = {"seal": chosen.file, "owner": opened.owner, "until": until, "stamps": chosen.stamps or None}
    return _told(given, said, {**shown, "in_keyring": kept})


def _password() -> str:
    found = os.environ.get(SEAL_PASSWORD)
    if found is None and sys.stdin.isatty():
        return getpass.getpass("Sigillets lösenord: ")
    if found is None:
        raise Unusable(f"Ange sigillets lösenord i {SEAL_PASSWORD}.")
    return found


def _told(given: argparse.Namespace, said: str, shown: dict[str, object]) -> int:
    if given.json:
        show_json(shown)
    else:
        say(said)
    return DONE
