"""Making, upgrading and proving a database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from caseworker_app.domain.records.office import Setting
from caseworker_app.errors import Fault, Rejected, Unusable
from caseworker_app.services.administration.accounts import connectable
from caseworker_app.services.casework.cases import mismatches
from caseworker_app.services.desk import Desk
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import schema
from caseworker_app.store.backup import copy_engine, copy_local
from caseworker_app.store.carried import PEOPLE
from caseworker_app.store.engine import is_server
from caseworker_app.store.verify import verify


def prepare(address: str) -> str:
    """Bring a database to the newest schema, after a backup of an older one; says what was done: new, upgraded, newest.

    On a server of the newest schema its administrator thereby sets every right and guard anew.
    """
    place = connectable(address)
    done = schema.upgrade(place)
    if done == "newest" and is_server(place):
        schema.renew(place)
    return done


@dataclass(frozen=True, slots=True)
class Proof:
    """What verify looked at and the faults it found, the first one first."""

    entries: int
    objects: int
    letters: int
    disposed: int
    faults: tuple[str, ...]
    whole: bool = True

    def as_json(self) -> dict[str, Any]:
        return {
            "whole": not self.faults,
            "entries": self.entries,
            "objects": self.objects,
            "letters": self.letters,
            "disposed": self.disposed,
            "faults": list(self.faults),
            "only_heads": not self.whole,
        }


class Databases:
    """The database as a whole."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def verify(self) -> Proof:
        """Chain, payloads, rows, frozen letters, references, derived states; works the same on both engines."""
        found = verify(self._desk.store, lambda work: mismatches(self._desk, work))
        sentences = tuple(why if number == 0 else f"Journalpost {number}: {why}." for number, why in found.faults)
        return Proof(found.entries, found.objects, found.letters, found.disposed, sentences, found.whole)

    def back_up(self, target: Path) -> Path:
        """A whole copy of a local database in another file, while others work."""
        name = self._desk.store.engine.url.database
        if self._desk.store.engine.dialect.name != "sqlite" or not name:
            raise Unusable(
                "En delad databas säkerhetskopieras av serverns administratör: caseworker backup FIL --db ADRESS"
            )
        if target.resolve() == Path(name).resolve():
            raise Unusable("Säkerhetskopian kan inte ligga i databasens egen fil. Välj ett annat namn.")
        return (
            copy_engine(self._desk.store.engine, target) if self._desk.store.offline else copy_local(Path(name), target)
        )

    @shared_only(PEOPLE)
    def make_sample(self, day: date) -> None:
        """Mark an empty database as a sample with its own day; impossible once it holds a case."""
        with self._desk.work() as work:
            if work.cases.count() or work.calls.count():
                raise Rejected(Fault("sample", "Databasen är inte tom; bara en ny databas kan bli exempel."))
            work.settings.add(Setting(id=self._desk.new_id(), name="sample", value={"day": day.isoformat()}))
            work.commit()

    @shared_only(PEOPLE)
    def move_sample_day(self, day: date) -> None:
        """Let a sample's own day be another one; a real database has none."""
        with self._desk.work() as work:
            held = work.settings.one(name="sample")
            if held is None:
                raise Rejected(Fault("sample", "Det här är ingen exempeldatabas; dagen är alltid dagens datum."))
            work.settings.change(held.id, value={"day": day.isoformat()})
            work.commit()
