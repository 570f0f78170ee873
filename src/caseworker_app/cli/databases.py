"""`init` and `verify`: making, upgrading and proving a database."""

from __future__ import annotations

import argparse

from caseworker_app.app import open_office
from caseworker_app.cli.opening import address, opened, remember
from caseworker_app.cli.output import complain, say, show_json
from caseworker_app.cli.parser import Verbs
from caseworker_app.errors import Unusable
from caseworker_app.services.databases import prepare
from caseworker_app.services.people import TRUSTED

DONE, FINDINGS = 0, 1
_DONE = {
    "new": "Databasen {db} är skapad.",
    "upgraded": "Databasen {db} är uppgraderad; en säkerhetskopia av den gamla ligger bredvid.",
    "newest": "Databasen {db} har redan det nyaste schemat.",
}


def add_verbs(verbs: Verbs) -> None:
    verbs.add("init", "skapa en databas, eller uppgradera en äldre efter säkerhetskopia", _init)
    verbs.add("verify", "pröva journal, rader, brev och hänvisningar; säger första felet", _verify)


def _init(given: argparse.Namespace) -> int:
    if not given.db:
        raise Unusable("Ange vilken databas som ska skapas: caseworker init --db FIL")
    chosen = address(given)
    done = prepare(chosen)
    office = open_office(chosen, given.user)
    try:
        person = office.people.found()
    finally:
        office.close()
    remember(chosen)
    if given.json:
        show_json({"database": chosen, "done": done, "user": person.name, "roles": list(person.roles)})
        return DONE
    say(_DONE[done].format(db=chosen))
    say(f"Användare: {person.name} ({', '.join(person.roles)}). {TRUSTED}")
    return DONE


def _verify(given: argparse.Namespace) -> int:
    with opened(given) as office:
        proof = office.databases.verify()
    if given.json:
        show_json(proof.as_json())
    elif not proof.faults and not proof.whole:
        say(
            f"Journalens kedja är hel: {proof.entries} poster. Innehåll, rader och brev prövar arkivarien eller "
            "administratören."
        )
    elif not proof.faults:
        say(
            f"Databasen är hel: {proof.entries} journalposter, {proof.objects} objekt och "
            f"{proof.letters} låsta brev är prövade."
        )
    if proof.faults:
        complain(f"Databasen är inte hel, {len(proof.faults)} fel. Det första: {proof.faults[0]}")
        return FINDINGS
    return DONE
