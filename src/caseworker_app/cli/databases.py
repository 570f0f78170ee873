"""`init` and `verify`: making, upgrading and proving a database."""

from __future__ import annotations

import argparse
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from caseworker_app.cli.opening import address, opened, remember
from caseworker_app.cli.output import complain, say, show_json
from caseworker_app.cli.parser import Verbs
from caseworker_app.domain.swedish import counted
from caseworker_app.errors import Unusable
from caseworker_app.settings import Backup

if TYPE_CHECKING:
    from caseworker_app.services.administration.databases import Proof

DONE, FINDINGS = 0, 1
_DONE = {
    "new": "Databasen {db} är skapad.",
    "upgraded": "Databasen {db} är uppgraderad; en säkerhetskopia av den gamla ligger bredvid.",
    "newest": "Databasen {db} har redan det nyaste schemat.",
}
_ON_SERVER = {
    "upgraded": "Databasen {db} är uppgraderad.",
    "newest": "Databasen {db} har det nyaste schemat. Som serverns administratör sätter du därmed också alla rättigheter på nytt.",
}


def add_verbs(verbs: Verbs) -> None:
    backup = verbs.add("backup", "en hel, prövad kopia i en ny fil medan andra arbetar", _backup)
    restore = verbs.add("restore", "en säkerhetskopia till en ny databas, i en fil eller på en server", _restore)
    for verb in (backup, restore):
        verb.add_argument("file", metavar="FIL", type=Path)
    verbs.add("init", "skapa en databas, eller uppgradera en äldre efter säkerhetskopia", _init)
    verbs.add("verify", "pröva journal, rader, brev och hänvisningar; säger första felet", _verify)


def _backup(given: argparse.Namespace) -> int:
    from caseworker_app.services.administration import copies

    file = copies.back_up(address(given), given.file)
    with suppress(OSError):  # a home that cannot be written only means that nothing is remembered
        Backup(file, datetime.now().astimezone()).keep(address(given))
    return _proven(given, str(file), {"backup": str(file)}, f"Säkerhetskopian ligger i {file}.")


def _restore(given: argparse.Namespace) -> int:
    from caseworker_app.app import default_person
    from caseworker_app.services.administration import copies

    if not given.db:
        raise Unusable("Ange vart säkerhetskopian ska: caseworker restore FIL --db NY-DATABAS")
    made = copies.restore(given.file, given.db, given.user or f"{default_person()}-admin")
    told: dict[str, object] = {"database": made.database}
    text = f"Säkerhetskopian är återställd till {given.db}."
    if made.password:
        told |= {"administrator": made.administrator, "password": made.password}
        text += f" Administratör: {made.administrator}, lösenord: {made.password}  (visas bara nu). "
        text += "Ge varje användare ett nytt lösenord: caseworker user password NAMN"
    return _proven(given, given.db, told, text)


def _proven(given: argparse.Namespace, place: str, told: dict[str, object], text: str) -> int:
    """What was written is proven before it is called done."""
    from caseworker_app.app import open_office

    with closing(open_office(place)) as office:
        proof = office.databases.verify()
    if given.json:
        show_json(told | {"proof": proof.as_json()})
    else:
        say(text)
        say(f"Prövad: {_tried(proof)}.")
    if proof.faults:
        complain(f"Kopian är inte hel, {len(proof.faults)} fel. Det första: {proof.faults[0]}")
        return FINDINGS
    return DONE


def _init(given: argparse.Namespace) -> int:
    from caseworker_app.app import is_server, open_office
    from caseworker_app.services.administration.databases import prepare
    from caseworker_app.services.administration.people import TRUSTED

    if not given.db:
        raise Unusable("Ange vilken databas som ska skapas: caseworker init --db FIL")
    chosen = address(given)
    done = prepare(chosen)
    if done != "new" and is_server(chosen):  # its administrator need not be one of the people
        remember(chosen)
        return _told(given, {"database": chosen, "done": done}, _ON_SERVER[done].format(db=chosen))
    office = open_office(chosen, given.user)
    try:
        person = office.people.found()
    finally:
        office.close()
    remember(chosen)
    told: dict[str, object] = {"database": chosen, "done": done, "user": person.name, "roles": list(person.roles)}
    return _told(
        given, told, _DONE[done].format(db=chosen), f"Användare: {person.name} ({', '.join(person.roles)}). {TRUSTED}"
    )


def _told(given: argparse.Namespace, told: dict[str, object], *texts: str) -> int:
    if given.json:
        show_json(told)
    else:
        for text in texts:
            say(text)
    return DONE


def _tried(proof: Proof) -> str:
    entries = counted(proof.entries, "journalpost", "journalposter")
    return f"{entries}, {proof.objects} objekt och {counted(proof.letters, 'låst', 'låsta')} brev"


def _verify(given: argparse.Namespace) -> int:
    with opened(given) as office:
        proof = office.databases.verify()
    if given.json:
        show_json(proof.as_json())
    elif not proof.faults and not proof.whole:
        say(
            f"Journalens kedja är hel: {counted(proof.entries, 'post', 'poster')}. Innehåll, rader och brev prövar arkivarien eller "
            "administratören."
        )
    elif not proof.faults:
        say(f"Databasen är hel. Prövat: {_tried(proof)}.")
    if proof.faults:
        complain(f"Databasen är inte hel, {len(proof.faults)} fel. Det första: {proof.faults[0]}")
        return FINDINGS
    return DONE
