"""`server setup | check`: the shared database as its administrator sees it."""

from __future__ import annotations

import argparse

from caseworker_app.cli.opening import address
from caseworker_app.cli.output import complain, say, show_json
from caseworker_app.cli.parser import Verbs
from caseworker_app.errors import Unusable
from caseworker_app.settings import Backup

DONE, FINDINGS = 0, 1


def add_verbs(verbs: Verbs) -> None:
    group = verbs.group("server", "den delade databasen på en PostgreSQL-server")
    setup = group.add("setup", "gör databas, roller, schema, rättigheter och den första administratören", _setup)
    setup.add_argument("url", metavar="ADRESS", help="postgresql://ADMINISTRATÖR@SERVER/NY-DATABAS")
    group.add("check", "pröva rättigheter, skydd, journal, TLS, tillägg och säkerhetskopior", _check)


def _setup(given: argparse.Namespace) -> int:
    from caseworker_app.app import default_person, is_server
    from caseworker_app.services.administration import servers

    if not is_server(given.url):
        raise Unusable(f"{given.url} är ingen serveradress. Skriv till exempel postgresql://postgres@servern/bidrag")
    made = servers.setup(given.url, given.user or f"{default_person()}-admin")
    if given.json:
        show_json({"database": made.database, "administrator": made.administrator, "password": made.password})
        return DONE
    say(f"Databasen är klar: {made.database}")
    say(f"Administratör: {made.administrator}, lösenord: {made.password}  (visas bara nu)")
    say(f"Lägg in användare: caseworker user add NAMN --role ROLL --db {made.database}")
    return DONE


def _check(given: argparse.Namespace) -> int:
    from caseworker_app.app import is_server
    from caseworker_app.services.administration import servers

    chosen = address(given)
    if not is_server(chosen):
        raise Unusable("Det här är en lokal databas. Ange serverns adress med --db postgresql://…")
    last = Backup.last(chosen)
    found = servers.check(chosen, last.taken if last else None)
    if given.json:
        show_json(
            {"faults": list(found.faults), "warnings": list(found.warnings), "append_only": list(found.append_only)}
        )
    else:
        for text in found.warnings:
            say(f"Varning: {text}")
        say("Inga fel." if not found.faults else f"{len(found.faults)} fel.")
    for text in found.faults:
        complain(text)
    return FINDINGS if found.faults else DONE
