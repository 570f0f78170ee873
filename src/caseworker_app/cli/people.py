"""`user add | role | disable`: people and their roles."""

from __future__ import annotations

import argparse
import sys
from getpass import getpass
from typing import TYPE_CHECKING

from caseworker_app.cli.opening import opened
from caseworker_app.cli.output import say, show_json, table
from caseworker_app.cli.parser import Verbs
from caseworker_app.errors import Unusable

if TYPE_CHECKING:
    from caseworker_app.domain.records.office import Person

DONE = 0


def add_verbs(verbs: Verbs) -> None:
    group = verbs.group("user", "användare och roller")
    add = group.add("add", "lägg in en användare", _add)
    add.add_argument("name", metavar="NAMN")
    add.add_argument("--role", metavar="ROLL", action="append", required=True, help="kan anges flera gånger")
    add.add_argument("--display-name", metavar="NAMN", default="", help="så står personen i brev och listor")
    add.add_argument("--title", metavar="TITEL", default="")
    role = group.add("role", "ge en användare precis de här rollerna", _role)
    role.add_argument("name", metavar="NAMN")
    role.add_argument("role", metavar="ROLL", nargs="+")
    group.add("disable", "stäng av en användare", _disable).add_argument("name", metavar="NAMN")
    password = group.add("password", "nytt lösenord i en delad databas: eget, eller en användares", _password)
    password.add_argument("name", metavar="NAMN", nargs="?", help="utan namn: det egna, som frågas efter")
    group.add("list", "visa användarna", _list)


def _add(given: argparse.Namespace) -> int:
    from caseworker_app.services.administration.accounts import new_password

    with opened(given) as office:
        password = new_password() if office.desk.shared else ""
        made = office.people.add(given.name, given.role, given.display_name, given.title, password)
    if password and given.json:
        show_json({"name": made.name, "roles": list(made.roles), "active": made.active, "password": password})
        return DONE
    if password:
        say(f"Första lösenord för {made.name}: {password}  (visas bara nu)")
    return _told(given, made)


def _role(given: argparse.Namespace) -> int:
    with opened(given) as office:
        return _told(given, office.people.set_roles(given.name, given.role))


def _disable(given: argparse.Namespace) -> int:
    with opened(given) as office:
        return _told(given, office.people.disable(given.name))


def _own_password() -> str:
    """Typed twice at a terminal, else the first line of standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    typed = getpass("Nytt lösenord: ")
    if typed != getpass("Samma lösenord igen: "):
        raise Unusable("Lösenorden är inte lika. Inget har ändrats.")
    return typed


def _password(given: argparse.Namespace) -> int:
    from caseworker_app.services.administration.accounts import new_password

    if given.name is None:
        with opened(given) as office:
            office.people.own_password(_own_password())
        if given.json:
            show_json({"name": office.desk.actor})
        else:
            say("Ditt lösenord är ändrat. Ange det nästa gång du öppnar databasen.")
        return DONE
    password = new_password()
    with opened(given) as office:
        office.people.new_password(given.name, password)
    if given.json:
        show_json({"name": given.name, "password": password})
    else:
        say(f"Nytt lösenord för {given.name}: {password}  (visas bara nu)")
    return DONE


def _list(given: argparse.Namespace) -> int:
    with opened(given) as office:
        people = office.people.all()
    if given.json:
        show_json({"users": [{"name": p.name, "roles": list(p.roles), "active": p.active} for p in people]})
    else:
        table(("Namn", "Roller", "Läge"), ((p.name, ", ".join(p.roles), _state(p)) for p in people))
    return DONE


def _told(given: argparse.Namespace, person: Person) -> int:
    if given.json:
        show_json({"name": person.name, "roles": list(person.roles), "active": person.active})
    else:
        say(f"{person.name}: {', '.join(person.roles)}, {_state(person)}.")
    return DONE


def _state(person: Person) -> str:
    return "aktiv" if person.active else "avstängd"
