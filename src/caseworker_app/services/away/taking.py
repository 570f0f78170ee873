"""Taking cases offline: what is chosen, in one encrypted file, on record for colleagues."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.offline import Taking
from caseworker_app.errors import Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.away import offline_file
from caseworker_app.services.away.load import Load, weighed
from caseworker_app.services.away.recovery import NO_KEYRING, NoKeyring, public_key
from caseworker_app.services.away.typed import Typed, about, keep
from caseworker_app.services.desk import Desk
from caseworker_app.services.ports import Cancelled, Progress, Quiet
from caseworker_app.store import carrying, exchange
from caseworker_app.store.work import UnitOfWork
from caseworker_app.sync import casefile
from caseworker_app.sync.casefile import SUFFIX, Key, Keys
from caseworker_app.sync.decided import DECIDED

DAYS = 14
_IS_FILE = "Det här är redan en offlinefil. Ta med ärenden ur den delade databasen."


@dataclass(frozen=True, slots=True)
class Wanted:
    """How cases are taken: to which file, under which passphrase, until when, with the attachments' bytes or not.

    `typed` is what the person has not saved: what is about the cases comes along. `called` is how the database is known
    there, and `place` where its words are kept, so that they meet again.
    """

    target: Path
    passphrase: str = ""
    until: date | None = None
    attachments: bool = True
    typed: tuple[Typed, ...] = ()
    called: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that was made; `others` are cases somebody else has offline already, with who; the `damaged` documents, each
    with its case, stayed where they are."""

    path: Path
    cases: tuple[str, ...]
    size: int
    attachments: int
    until: date
    in_keyring: bool
    recoverable: bool
    others: tuple[tuple[str, str], ...]
    keys: tuple[UUID, ...] = ()
    damaged: tuple[str, ...] = ()


class TakingAlong:
    """Cases out of a shared database."""

    def __init__(self, desk: Desk, keys: Keys) -> None:
        self._desk = desk
        self._keys = keys

    def weigh(self, dnrs: Sequence[str]) -> Load:
        """What these cases would come to; refused as taking them is."""
        if self._desk.store.offline:
            raise Unusable(_IS_FILE)
        with self._desk.reading() as work:
            self._desk.person(work)
            return weighed(work, self._chosen(work, dnrs), self._until(), recoverable=bool(public_key(work)))

    def take(self, dnrs: Sequence[str], wanted: Wanted, progress: Progress | None = None) -> Taken:
        """The cases in one encrypted file; what is hidden from who acts does not come along.

        Unanswered or Recused names cases whose content is not open. The file stands under its name when it is whole
        and colleagues can see who has the cases.
        """
        if self._desk.store.offline:
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
            raise NoKeyring(NO_KEYRING)
        fresh = target.with_name(target.name + ".new")
        offline_file.discard(fresh)
        try:
            told = progress or Quiet()
            cases, attachments, damaged = self._fill(fresh, key, dnrs, wanted, told)
            _go_on(told)
            others, recoverable = self._record(cases, key, wanted)
            offline_file.settle(fresh, target)
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
            damaged,
        )

    def _fill(
        self, path: Path, key: Key, dnrs: Sequence[str], wanted: Wanted, progress: Progress
    ) -> tuple[list[Case], int, tuple[str, ...]]:
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
                    "called": wanted.called,
                    DECIDED: {str(one): 0 for one in carrying.decided_in(rows)},
                }
                with made.result().work() as filed:
                    count, damaged = self._blobs(work, filed, rows, progress, whole=wanted.attachments)
                    carrying.land(filed, rows, keys)
                    exchange.keep(filed, **state)
                    typed = about(filed, wanted.typed)
                    keep(filed, typed, {wanted.place: typed})
                    filed.commit()
                work.commit()
            finally:
                made.result().engine.dispose()
        return cases, count, damaged

    def _chosen(self, work: UnitOfWork, dnrs: Sequence[str]) -> list[Case]:
        if not dnrs:
            raise Unusable("Ange minst ett ärende att ta med.")
        found = {case.dnr: case for case in work.cases.find(dnr=[" ".join(dnr.split()) for dnr in dnrs])}
        return [found.get(" ".join(dnr.split())) or self._desk.case(work, dnr) for dnr in dict.fromkeys(dnrs)]

    def _blobs(
        self, work: UnitOfWork, filed: UnitOfWork, rows: carrying.Rows, progress: Progress, *, whole: bool
    ) -> tuple[int, tuple[str, ...]]:
        """How many came whole, and which did not since they are damaged."""
        sizes = carrying.named_blobs(rows)
        done, damaged = 0, list[str]()
        if not whole:
            for name, size in sizes.items():
                carrying.put_blob(filed, name, size, b"")
            return 0, ()
        for name, size, data in carrying.read_blobs(work, sizes):
            _go_on(progress)
            carrying.put_blob(filed, name, size, data)
            if size and not data:
                damaged.append(carrying.called(work, name, rows))
                continue
            done += 1
            progress.step(done, len(sizes), "Hämtar bilagor")
        return done, tuple(damaged)

    def _record(self, cases: Sequence[Case], key: Key, wanted: Wanted) -> tuple[tuple[tuple[str, str], ...], bool]:
        """Colleagues see it; who else has one of the cases is told, and locks nobody out."""
        with self._desk.work() as work:
            names = {case.id: case.dnr or "" for case in cases}
            held = work.takings.find("taken_at", case_id=list(names), returned_at=None)
            others = tuple((names[one.case_id], one.person) for one in held if one.person != self._desk.actor)
            public = public_key(work)
            sealed = casefile.seal(key, public) if public else ""
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


def is_named(path: Path) -> bool:
    return offline_file.is_case_file(path.name)


def _go_on(progress: Progress) -> None:
    if progress.cancelled():
        raise Cancelled
