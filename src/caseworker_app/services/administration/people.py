"""People and their roles; in a local database they are chosen without a password, and the program says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from caseworker_app.domain.records.office import Person
from caseworker_app.domain.states import Role
from caseworker_app.domain.swedish import fold, sort_key
from caseworker_app.errors import Fault, Rejected, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.administration.accounts import scram_verifier
from caseworker_app.services.desk import Desk
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import PEOPLE
from caseworker_app.store.engine import renew_password
from caseworker_app.store.work import UnitOfWork

_NAME = re.compile(r"[a-zåäö0-9][a-zåäö0-9._-]{0,62}")
SHORTEST = 12
TRUSTED = "I en lokal databas väljs användaren utan lösenord: den som kan öppna filen är betrodd."


def role_of(word: str) -> Role:
    """A role as people write it, with or without å, ä, ö; Unusable names the ones there are."""
    plain = _plain(word)
    for role in Role:
        if _plain(role.value) == plain:
            return role
    raise Unusable(
        Sentence("{word} är ingen roll. Välj bland: {names}.", word=word, names=", ".join(role.value for role in Role))
    )


def _plain(word: str) -> str:
    return fold(word).translate(str.maketrans("åäö", "aao")).strip()


class People:
    """Who may do what in this database."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @shared_only(PEOPLE)
    def found(self, display_name: str = "", title: str = "") -> Person:
        """The first person of a new database: the actor, with every role. Known already: as they are."""
        with self._desk.work() as work:
            known = work.people.one(name=self._desk.actor)
            if known is not None:
                return known
            if work.people.count():
                raise Rejected(
                    Fault(
                        "user",
                        Sentence(
                            "{actor} finns inte i databasen. Be administratören lägga in dig.", actor=self._desk.actor
                        ),
                    )
                )
            roles = tuple(role.value for role in Role)
            login = self._desk.actor
            made = Person(
                id=self._desk.new_id(), name=login, display_name=display_name or login, title=title, roles=roles
            )
            work.people.add(made)
            work.commit()
        return made

    @shared_only(PEOPLE)
    def add(
        self, name: str, roles: Sequence[str], display_name: str = "", title: str = "", password: str = ""
    ) -> Person:
        """A new person; Rejected for a name that is taken or cannot be a login. On a server also the login."""
        chosen = tuple(role_of(word).value for word in roles)
        faults = []
        if not _NAME.fullmatch(name):
            faults.append(
                Fault(
                    "name",
                    Sentence(
                        "{name} kan inte vara ett användarnamn: små bokstäver, siffror, punkt och streck.",
                        name=repr(name),
                    ),
                )
            )
        if not chosen:
            faults.append(Fault("roles", "Ange minst en roll."))
        Rejected.collect(faults)
        with self._desk.work() as work:
            self._desk.person(work, Role.ADMINISTRATOR)
            if work.people.one(name=name) is not None:
                raise Rejected(
                    Fault(
                        "name",
                        Sentence("Användaren {name} finns redan. Ändra roller med: caseworker user role", name=name),
                    )
                )
            made = Person(
                id=self._desk.new_id(), name=name, display_name=display_name or name, title=title, roles=chosen
            )
            work.people.add(made)
            self._account(work, made, password)
            work.commit()
        return made

    @shared_only(PEOPLE)
    def set_roles(self, name: str, roles: Sequence[str]) -> Person:
        """Exactly these roles from now on; the last administrator keeps the role."""
        chosen = tuple(role_of(word).value for word in roles)
        return self._changed(name, roles=chosen)

    @shared_only(PEOPLE)
    def disable(self, name: str) -> Person:
        """No more work for this person; what they did stays under their name."""
        return self._changed(name, active=False)

    @shared_only(PEOPLE)
    def new_password(self, name: str, password: str) -> None:
        """Another password for a person's login, which is made anew where it is missing, as after a restoration."""
        with self._desk.work() as work:
            self._desk.person(work, Role.ADMINISTRATOR)
            known = work.people.one(name=name)
            if known is None or not known.active:
                raise Unusable(Sentence("Ingen aktiv användare heter {name}.", name=name))
            if not self._desk.shared:
                raise Unusable(TRUSTED)
            self._account(work, known, password)
            work.commit()

    @shared_only(PEOPLE)
    def own_password(self, password: str) -> None:
        """Another password for who acts; nobody's help is needed, and the office goes on working with it."""
        with self._desk.work() as work:
            self._desk.person(work)
            if not self._desk.shared:
                raise Unusable(TRUSTED)
            if len(password) < SHORTEST:
                raise Rejected(Fault("password", Sentence("Lösenordet ska ha minst {least} tecken.", least=SHORTEST)))
            work.call("set_own_password", scram_verifier(password))
            work.commit()
        renew_password(self._desk.store.engine, password)

    def _changed(self, name: str, roles: tuple[str, ...] | None = None, *, active: bool = True) -> Person:
        with self._desk.work() as work:
            self._desk.person(work, Role.ADMINISTRATOR)
            known = work.people.one(name=name)
            if known is None:
                raise Unusable(
                    Sentence(
                        "Ingen användare heter {name}. Lägg in den med: caseworker user add {name} --role ROLL",
                        name=name,
                    )
                )
            fresh = Person(
                id=known.id,
                name=known.name,
                display_name=known.display_name,
                title=known.title,
                roles=known.roles if roles is None else roles,
                active=active,
            )
            left = [p for p in work.people.find() if p.active and p.id != known.id and p.has(Role.ADMINISTRATOR)]
            if not left and not (fresh.active and fresh.has(Role.ADMINISTRATOR)):
                raise Rejected(Fault("roles", "Databasen måste ha minst en aktiv administratör. Utse en annan först."))
            saved = work.people.save(fresh, known.version)
            self._account(work, saved, "")
            work.commit()
        return saved

    def _account(self, work: UnitOfWork, person: Person, password: str) -> None:
        """On a server the login holds exactly the person's roles; without any it cannot even connect."""
        if self._desk.shared:
            verifier = scram_verifier(password) if password else None
            work.call("put_account", person.name, verifier, list(person.roles) if person.active else [])

    def all(self) -> list[Person]:
        with self._desk.reading() as work:
            return sorted(work.people.find("name"), key=lambda one: sort_key(one.display_name))
