"""What is done with offline files: cases are taken, one sees who has them, they are brought back."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from caseworker_app.domain.states import Role
from caseworker_app.domain.swedish import natural
from caseworker_app.errors import Fault, Rejected, Unusable
from caseworker_app.services.away.begun import unnumbered
from caseworker_app.services.away.conflicts import Conflict, Conflicts
from caseworker_app.services.away.cover import Cover, cover_of
from caseworker_app.services.away.fetching import fetch
from caseworker_app.services.away.homecoming import Brought, Choice, Homecoming
from caseworker_app.services.away.load import Load
from caseworker_app.services.away.recovery import Recovery, public_key
from caseworker_app.services.away.report import REASON
from caseworker_app.services.away.taking import Taken, TakingAlong, Wanted
from caseworker_app.services.away.typed import InFile, Typed, called, carried, keep, typed_in
from caseworker_app.services.desk import Desk
from caseworker_app.services.ports import Progress, Quiet
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import exchange
from caseworker_app.store.carried import PEOPLE, TAKINGS
from caseworker_app.sync.casefile import Keys
from caseworker_app.sync.operations import pending


@dataclass(frozen=True, slots=True)
class Away:
    """A case that somebody has offline, by login and name; `id` names this one taking of it."""

    id: UUID
    case_id: UUID
    dnr: str
    person: str
    name: str
    machine: str
    taken_at: datetime
    until: date
    mine: bool
    applicant: str = ""


@dataclass(frozen=True, slots=True)
class FileStatus:
    """What an offline file holds and what of it has not been brought back.

    `begun` wait for their numbers; of `behind` documents the content stayed in the shared database.
    """

    person: str
    origin: str
    taken_at: str
    until: date
    cases: tuple[str, ...]
    pending: int
    conflicts: tuple[Conflict, ...]
    returned: bool
    begun: tuple[str, ...] = ()
    keys: tuple[UUID, ...] = ()
    behind: int = 0


class Offline:
    """Of a shared database: taking cases, and who has which. Of an offline file: what it holds and bringing it back."""

    def __init__(self, desk: Desk, keys: Keys) -> None:
        self._desk = desk
        self._conflicts = Conflicts(desk)
        self._taking = TakingAlong(desk, keys)
        self._recovery = Recovery(desk, keys)

    @property
    def is_file(self) -> bool:
        return self._desk.store.offline

    def weigh(self, dnrs: Sequence[str]) -> Load:
        """What these cases would come to; refused as taking them is."""
        return self._taking.weigh(dnrs)

    def take(self, dnrs: Sequence[str], wanted: Wanted, progress: Progress | None = None) -> Taken:
        """The cases in one encrypted file; what is hidden from who acts does not come along. See `TakingAlong`."""
        return self._taking.take(dnrs, wanted, progress)

    def away(self, case_id: UUID | None = None) -> list[Away]:
        """The cases somebody has offline now, or who has one of them, soonest back first, each person's by number."""
        with self._desk.reading() as work:
            only = {} if case_id is None else {"case_id": case_id}
            held = work.takings.find("until", "person", "id", returned_at=None, **only)
            cases = {c.id: c for c in work.cases.find(id=[one.case_id for one in held])} if held else {}
            people = {one.name: one.display_name for one in work.people.find()} if held else {}
        rows = [
            Away(
                one.id,
                one.case_id,
                cases[one.case_id].dnr or "" if one.case_id in cases else "",
                one.person,
                people.get(one.person, one.person),
                one.machine,
                one.taken_at,
                one.until,
                one.person == self._desk.actor,
                cases[one.case_id].applicant_name if one.case_id in cases else "",
            )
            for one in held
        ]
        return sorted(rows, key=lambda row: (row.until, row.person, natural(row.dnr)))

    @shared_only(TAKINGS)
    def release(self, taking: UUID, reason: str) -> None:
        """The case is no longer marked as away: the file is lost, or was never finished.

        For who took it and the administrator; the reason stays in the case's journal. Work in a file that turns up
        again comes home as before.
        """
        if not reason.strip():
            raise Rejected(Fault("reason", "Ange varför ärendet inte längre är med offline."))
        with self._desk.work() as work:
            held = work.takings.get(taking)
            self._desk.person(work, *(() if held.person == self._desk.actor else (Role.ADMINISTRATOR,)))
            if held.returned_at is not None:
                raise Rejected(Fault("taking", "Ärendet är redan tillbaka. Läs in listan på nytt."))
            result = {**(held.result or {}), REASON: reason.strip()}
            work.takings.change(held.id, returned_at=self._desk.clock.now(), result=result)
            work.commit()

    def has_recovery(self) -> bool:
        """Whether the agency has its recovery key already."""
        with self._desk.reading() as work:
            return bool(public_key(work))

    @shared_only(PEOPLE)
    def make_recovery(self) -> str:
        """The agency's recovery key, once: its public half stays here, the secret half is returned and never again."""
        return self._recovery.make()

    @shared_only(TAKINGS)
    def recover(self, path: Path, recovery: str, passphrase: str = "") -> bool:
        """With the agency's recovery key the file opens again: here, by the keyring, or anywhere with a new passphrase.

        Whether the keyring has its key; NoKeyring asks for a passphrase where there is none, Unusable tells of a file
        that was not sealed with this key.
        """
        return self._recovery.reopen(path, recovery, passphrase)

    def status(self) -> FileStatus:
        """What the file holds; Unusable for a database that is no offline file."""
        self._is_file()
        with self._desk.reading() as work:
            keys = [UUID(one) for one in exchange.state(work, "cases")]
            return FileStatus(
                person=self._desk.actor,
                origin=str(exchange.state(work, "origin")),
                taken_at=str(exchange.state(work, "taken_at")),
                until=date.fromisoformat(exchange.state(work, "until")),
                cases=tuple(sorted(c.dnr or c.applicant_name for c in work.cases.find(id=keys))),
                pending=len(pending(work, exchange.state(work, "pushed")).operations),
                conflicts=tuple(self._conflicts.listed(work)),
                returned=bool(exchange.state(work, "returned")),
                begun=tuple(unnumbered(work, keys).values()),
                keys=tuple(keys),
                behind=len(work.blobs.left_behind()),
            )

    def cover(self) -> Cover:
        """Under which what is typed and not saved yet is kept on the disk."""
        self._is_file()
        return cover_of(self._desk)

    def typed(self) -> InFile:
        """What was typed in the file, and before it was taken, and is not saved; what other places have of it."""
        self._is_file()
        with self._desk.reading() as work:
            return typed_in(work)

    def keep_typed(
        self,
        words: Sequence[Typed] | None = None,
        met: Mapping[str, Sequence[Typed]] | None = None,
        at: Mapping[str, str] | None = None,
    ) -> None:
        """All that is not saved when the file is closed: it is there wherever it is opened again. And what it had when it
        `met` the words of other places, and `at` which machine it is open by the place, none where it is closed."""
        self._is_file()
        with self._desk.work() as work:
            keep(work, words, met or {}, at)
            work.commit()

    def about(self, subjects: Collection[str]) -> frozenset[str]:
        """Of what drafts are kept under, what concerns the cases in the file."""
        self._is_file()
        with self._desk.reading() as work:
            return carried(work, subjects)

    def called(self, subjects: Collection[str]) -> dict[str, str]:
        """Of what drafts are kept under, the cases by what they are called."""
        with self._desk.reading() as work:
            return called(work, subjects)

    def settle(self, number: int, place: int, *, mine: bool, field: str = "", text: str | None = None) -> None:
        """Choose for one conflict, or for one of its fields; `text` is what was put together from both."""
        self._is_file()
        self._conflicts.settle(number, place, mine=mine, field=field, text=text)

    def note_left(self, number: int, place: int) -> None:
        """What could not be brought back, as a signed note in the case."""
        self._is_file()
        self._conflicts.note(number, place)

    def bring_back(self, shared: Desk, choice: Choice = Choice.KEEP, progress: Progress | None = None) -> Brought:
        """Push, then pull; doing it twice changes nothing. See `Homecoming`."""
        self._is_file()
        return self._homecoming(shared, progress).run(choice)

    def fetch(self, shared: Desk, progress: Progress | None = None) -> int:
        """The content that stayed behind, from the database the file was taken from; how many documents came."""
        self._is_file()
        self._homecoming(shared, progress).fits()
        return fetch(self._desk, shared, progress or Quiet())

    def _homecoming(self, shared: Desk, progress: Progress | None) -> Homecoming:
        return Homecoming(self._desk, shared, self._conflicts, progress or Quiet())

    def _is_file(self) -> None:
        if not self.is_file:
            raise Unusable("Det här är ingen offlinefil (*.cwcase).")
