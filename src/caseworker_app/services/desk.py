"""One person's way to the database: what every service is given."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import reduce
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_reader import read_call
from caseworker_app.domain.eligibility import Register
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.office import Person, StoredCall
from caseworker_app.domain.states import Role
from caseworker_app.errors import Fault, Rejected, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.gate import Gate
from caseworker_app.services.ports import Clock
from caseworker_app.store.work import Store, UnitOfWork

BINARY = "base64:"


@dataclass(frozen=True)
class Desk:
    """A store, a clock, the register, and the calls that were read already; safe to share between services."""

    store: Store
    clock: Clock
    register: Register
    sample: bool = False
    _calls: dict[UUID, Call] = field(default_factory=dict)

    @property
    def actor(self) -> str:
        """The login of the person who acts."""
        return self.store.actor

    @property
    def shared(self) -> bool:
        """Whether this is a server's database that was set up with accounts of its own."""
        return self.store.shared

    def work(self) -> UnitOfWork:
        """To change something; content passes the gate."""
        return self.store.work(guarded=self._gate)

    def reading(self, *, steady: bool = False) -> UnitOfWork:
        """To read something; content passes the gate. `steady`: all of it as it stood at one moment."""
        return self.store.reading(guarded=self._gate, steady=steady)

    def whole_work(self) -> UnitOfWork:
        """Past the gate: only to receive what comes in, which must be registered before anyone is asked."""
        return self.store.work()

    def whole_reading(self) -> UnitOfWork:
        """Past the gate: only to count and to prove; what is read so is never shown."""
        return self.store.reading()

    def _gate(self, work: UnitOfWork) -> Gate:
        return Gate(work, self.actor, self.call)

    def new_id(self) -> UUID:
        return self.store.new_id()

    def call(self, work: UnitOfWork, version: UUID) -> Call:
        """The call as a case was registered under: the exact configuration of that version."""
        if version not in self._calls:
            self._calls[version] = read_call(unpacked(work.call_versions.get(version).files), kept=True)
        return self._calls[version]

    def call_by_key(self, work: UnitOfWork, key: str) -> tuple[StoredCall, Call]:
        """A call by its configuration id, in its newest version; Unusable when it was never added."""
        found = work.calls.one(key=key)
        if found is None:
            known = ", ".join(sorted(call.key for call in work.calls.find())) or Sentence("inga")
            raise Unusable(
                Sentence(
                    "Utlysningen {key} finns inte i databasen (inlagda: {known}). Lägg in den med: caseworker call add {key}",
                    key=key,
                    known=known,
                )
            )
        return found, self.call(work, found.current_version)

    def case(self, work: UnitOfWork, dnr: str) -> Case:
        """A case by its diary number, written as the call writes it; Unusable when there is none."""
        found = work.cases.one(dnr=" ".join(dnr.split()))
        if found is None:
            raise Unusable(
                Sentence("Inget ärende har diarienumret {dnr}. Kontrollera numret i listan: caseworker cases", dnr=dnr)
            )
        return found

    def person(self, work: UnitOfWork, *roles: Role) -> Person:
        """Who acts; Rejected unless active and holding one of the roles (any role when none is named)."""
        found = work.people.one(name=self.actor)
        if found is None or not found.active:
            raise Rejected(
                Fault(
                    "user",
                    Sentence(
                        "{actor} är ingen aktiv användare i databasen. Be administratören lägga in dig.",
                        actor=self.actor,
                    ),
                )
            )
        if roles and not any(found.has(role) for role in roles):
            needed = reduce(_either, (Sentence.named(role.value) for role in roles))
            raise Rejected(
                Fault(
                    "user",
                    Sentence(
                        "Det här får bara den göra som är {needed}; {display_name} är det inte.",
                        needed=needed,
                        display_name=found.display_name,
                    ),
                )
            )
        return found


def _either(one: Sentence, other: Sentence) -> Sentence:
    return Sentence("{one} eller {other}", one=one, other=other)


def unpacked(files: Mapping[str, str]) -> dict[str, bytes]:
    """Stored configuration as the bytes it was read from."""
    return {
        path: base64.b64decode(text.removeprefix(BINARY)) if text.startswith(BINARY) else text.encode()
        for path, text in files.items()
    }


def packed(files: Mapping[str, bytes]) -> dict[str, str]:
    """A call's files as text for the database; what is no UTF-8 text becomes base64."""
    made = {}
    for path, data in sorted(files.items()):
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = BINARY
        plain = not text.startswith(BINARY) and "\0" not in text
        made[path] = text if plain else BINARY + base64.b64encode(data).decode("ascii")
    return made
