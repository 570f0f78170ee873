"""Taking cases offline, and what an offline file tells of itself."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.office import Setting
from caseworker_app.domain.records.offline import Taking
from caseworker_app.domain.states import Role
from caseworker_app.errors import Fault, Rejected, Surroundings, Unavailable, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.away import offline_file
from caseworker_app.services.away.begun import unnumbered
from caseworker_app.services.away.conflicts import Conflict, Conflicts
from caseworker_app.services.away.cover import Cover, cover_of
from caseworker_app.services.away.fetching import fetch
from caseworker_app.services.away.homecoming import Brought, Choice, Homecoming
from caseworker_app.services.away.load import Load, weighed
from caseworker_app.services.away.report import REASON
from caseworker_app.services.desk import Desk
from caseworker_app.services.ports import Cancelled, Progress, Quiet
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import carrying, exchange
from caseworker_app.store.carried import PEOPLE, TAKINGS
from caseworker_app.store.work import UnitOfWork
from caseworker_app.sync import casefile
from caseworker_app.sync.casefile import SUFFIX, Key, Keys
from caseworker_app.sync.decided import DECIDED
from caseworker_app.sync.operations import pending

DAYS = 14
RECOVERY = "recovery"
_NO_KEY = Sentence("Datorn har ingen nyckelring att lägga filens nyckel i. Ange ett lösenord för filen.")

_IS_FILE = "Det här är redan en offlinefil. Ta med ärenden ur den delade databasen."


class NoKeyring(Unusable):
    """A file that is to be opened without a password would never be opened."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """How cases are taken: to which file, under which passphrase, until when, with the attachments' bytes or not."""

    target: Path
    passphrase: str = ""
    until: date | None = None
    attachments: bool = True


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that was made; `others` are cases somebody else has offline already, with who."""

    path: Path
    cases: tuple[str, ...]
    size: int
    attachments: int
    until: date
    in_keyring: bool
    recoverable: bool
    others: tuple[tuple[str, str], ...]
    keys: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Away:
    """A case that somebody has offline; `id` names this one taking of it."""

    id: UUID
    case_id: UUID
    dnr: str
    person: str
    machine: str
    taken_at: datetime
    until: date
    mine: bool


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
        self._keys = keys
        self._conflicts = Conflicts(desk)

    @property
    def is_file(self) -> bool:
        return self._desk.store.offline

    def weigh(self, dnrs: Sequence[str]) -> Load:
        """What these cases would come to; refused as taking them is."""
        if self.is_file:
            raise Unusable(_IS_FILE)
        with self._desk.reading() as work:
            self._desk.person(work)
            known = work.settings.one(name=RECOVERY) is not None
            return weighed(work, self._chosen(work, dnrs), self._until(), recoverable=known)

    def take(self, dnrs: Sequence[str], wanted: Wanted, progress: Progress | None = None) -> Taken:
        """The cases in one encrypted file; what is hidden from who acts does not come along.

        Unanswered or Recused names cases whose content is not open. The file stands under its name when it is whole
        and colleagues can see who has the cases.
        """
        if self.is_file:
            raise Unusable(_IS_FILE)
        target = wanted.target if is_named(wanted.target) else wanted.target.with_name(wanted.target.name + SUFFIX)
        if target.exists():
            raise Unusable(
                Sentence(
                    "{target} finns redan. Välj ett annat namn; en fil med arbete i skrivs aldrig över.", target=target
                )
            )
        key = casefile.new_key(wanted.passphrase)
        kept = self._keys.keep(key.name, key.raw.hex())
        if not kept and not wanted.passphrase:
            raise NoKeyring(_NO_KEY)
        fresh = target.with_name(target.name + ".new")
        offline_file.discard(fresh)
        try:
            told = progress or Quiet()
            cases, attachments = self._fill(fresh, key, dnrs, wanted, told)
            _go_on(told)
            others, recoverable = self._record(cases, key, wanted)
            _settle(fresh, target)
        except BaseException:
            offline_file.discard(fresh)
            raise
        names = tuple(case.dnr or "" for case in cases)
        until = wanted.until or self._until()
        return Taken(
            target,
            names,
            target.stat().st_size,
            attachments,
            until,
            kept,
            recoverable,
            others,
            tuple(one.id for one in cases),
        )

    def _fill(
        self, path: Path, key: Key, dnrs: Sequence[str], wanted: Wanted, progress: Progress
    ) -> tuple[list[Case], int]:
        with self._desk.reading(steady=True) as work, ThreadPoolExecutor(1) as beside:
            self._desk.person(work)
            cases = self._chosen(work, dnrs)
            keys = [case.id for case in cases]
            work.open(keys)
            calls = sorted({case.call_id for case in cases})
            progress.step(0, len(keys), "Läser ärenden")
            made = beside.submit(offline_file.new_store, path, key, self._desk.actor, self._desk.new_id)
            try:
                rows = carrying.read_whole(work, keys, calls)
                _go_on(progress)
                root, newest = exchange.here(work)
                state = {
                    "person": self._desk.actor,
                    "root": root,
                    "origin": self._origin(),
                    "taken_at": self._desk.clock.now().isoformat(),
                    "until": (wanted.until or self._until()).isoformat(),
                    "cases": [str(one) for one in keys],
                    "calls": [str(one) for one in calls],
                    "file_id": str(key.file_id),
                    "attachments": wanted.attachments,
                    "cursor": newest,
                    "pushed": 0,
                    DECIDED: {str(one): 0 for one in carrying.decided_in(rows)},
                }
                with made.result().work() as filed:
                    count = self._blobs(work, filed, rows, progress, whole=wanted.attachments)
                    carrying.land(filed, rows, keys)
                    exchange.keep(filed, **state)
                    filed.commit()
                work.commit()
            finally:
                made.result().engine.dispose()
        return cases, count

    def _chosen(self, work: UnitOfWork, dnrs: Sequence[str]) -> list[Case]:
        if not dnrs:
            raise Unusable("Ange minst ett ärende att ta med.")
        found = {case.dnr: case for case in work.cases.find(dnr=[" ".join(dnr.split()) for dnr in dnrs])}
        return [found.get(" ".join(dnr.split())) or self._desk.case(work, dnr) for dnr in dict.fromkeys(dnrs)]

    def _blobs(
        self, work: UnitOfWork, filed: UnitOfWork, rows: carrying.Rows, progress: Progress, *, whole: bool
    ) -> int:
        sizes = carrying.named_blobs(rows)
        done = 0
        if not whole:
            for name, size in sizes.items():
                carrying.put_blob(filed, name, size, b"")
            return 0
        for name, size, data in carrying.read_blobs(work, sizes):
            _go_on(progress)
            carrying.put_blob(filed, name, size, data)
            done += 1
            progress.step(done, len(sizes), "Hämtar bilagor")
        return done

    def _record(self, cases: Sequence[Case], key: Key, wanted: Wanted) -> tuple[tuple[tuple[str, str], ...], bool]:
        """Colleagues see it; who else has one of the cases is told, and locks nobody out."""
        with self._desk.work() as work:
            names = {case.id: case.dnr or "" for case in cases}
            held = work.takings.find("taken_at", case_id=list(names), returned_at=None)
            others = tuple((names[one.case_id], one.person) for one in held if one.person != self._desk.actor)
            setting = work.settings.one(name=RECOVERY)
            sealed = casefile.seal(key, str(setting.value["public"])) if setting else ""
            work.takings.add_all(
                Taking(
                    id=self._desk.new_id(),
                    case_id=case.id,
                    file_id=key.file_id,
                    person=self._desk.actor,
                    machine=work.station,
                    taken_at=self._desk.clock.now(),
                    until=wanted.until or self._until(),
                    recovery=sealed,
                )
                for case in cases
            )
            work.commit()
        return others, bool(sealed)

    def _until(self) -> date:
        return self._desk.clock.today() + timedelta(days=DAYS)

    def _origin(self) -> str:
        url = self._desk.store.engine.url
        if self._desk.store.engine.dialect.name == "sqlite":
            return str(Path(str(url.database)).absolute())
        shown = url.set(password=None, drivername="postgresql")
        return shown.render_as_string(hide_password=False)

    def away(self, case_id: UUID | None = None) -> list[Away]:
        """The cases somebody has offline now, or who has one of them, soonest back first."""
        with self._desk.reading() as work:
            only = {} if case_id is None else {"case_id": case_id}
            held = work.takings.find("until", "person", "id", returned_at=None, **only)
            names = {c.id: c.dnr or "" for c in work.cases.find(id=[one.case_id for one in held])} if held else {}
        return [
            Away(
                one.id,
                one.case_id,
                names.get(one.case_id, ""),
                one.person,
                one.machine,
                one.taken_at,
                one.until,
                one.person == self._desk.actor,
            )
            for one in held
        ]

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
            return work.settings.one(name=RECOVERY) is not None

    @shared_only(PEOPLE)
    def make_recovery(self) -> str:
        """The agency's recovery key, once: its public half stays here, the secret half is returned and never again."""
        secret, public = casefile.new_recovery()
        with self._desk.work() as work:
            self._desk.person(work, Role.ADMINISTRATOR)
            if work.settings.one(name=RECOVERY) is not None:
                raise Rejected(Fault("recovery", "Myndigheten har redan en återställningsnyckel."))
            work.settings.add(Setting(id=self._desk.new_id(), name=RECOVERY, value={"public": public}))
            work.commit()
        return secret

    def recover(self, path: Path, recovery: str) -> None:
        """With the agency's recovery key the file opens on this machine again; Unusable where it was not sealed."""
        mark = casefile.read_mark(path)
        file_id = Key(b"", mark).file_id
        with self._desk.reading() as work:
            self._desk.person(work, Role.ADMINISTRATOR)
            held = work.takings.find("id", file_id=file_id)
        sealed = next((one.recovery for one in held if one.recovery), "")  # a case begun in the file has none
        if not sealed:
            raise Unusable("Filen togs utan återställningsnyckel, eller ur en annan databas.")
        key = casefile.recover(path, sealed, recovery)
        if not self._keys.keep(key.name, key.raw.hex()):
            raise Unusable("Datorn har ingen nyckelring att lägga filens nyckel i.")

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


def is_named(path: Path) -> bool:
    return offline_file.is_case_file(path.name)


def _go_on(progress: Progress) -> None:
    if progress.cancelled():
        raise Cancelled


def _settle(fresh: Path, target: Path) -> None:
    """Whole on the disk before it gets its name."""
    try:
        with fresh.open("rb+") as file:
            os.fsync(file.fileno())
        fresh.replace(target)
    except OSError as error:
        text = Sentence("Offlinefilen {target} gick inte att skriva.", target=target)
        raise Unavailable(Surroundings.FULL, text) from error
