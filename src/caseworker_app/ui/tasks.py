"""Work off the GUI thread: one serial executor owns the database, a small pool renders and reads files."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import Enum
from threading import Event
from time import monotonic
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from caseworker_app.errors import CaseworkerError
from caseworker_app.services.ports import Progress
from caseworker_app.ui.translation import in_language

T = TypeVar("T")
Failed = Callable[[CaseworkerError], None]
POOL = 2
GLANCE = 0.05  # seconds


class On(Enum):
    """Where work is done: in order where the database is owned, beside it in the pool, in order for drafts."""

    DATABASE = "database"
    FILES = "files"
    DRAFTS = "drafts"


class Lifetime:
    """How long somebody wants answers; after `end()` results are dropped, whatever they are."""

    def __init__(self, *within: Lifetime | None) -> None:
        self._within = [one for one in within if one is not None]
        self._over = False
        self._last: list[Callable[[], None]] = []

    @classmethod
    def of(cls, owner: QObject, within: Lifetime | None = None) -> Lifetime:
        """Ends when Qt destroys the owner."""
        made = cls(within)
        owner.destroyed.connect(made.end)
        return made

    def end(self, *_: object) -> None:
        self._over = True
        last, self._last = self._last, []
        for run in last:
            run()

    def when_over(self, run: Callable[[], None]) -> None:
        """Also when what it is within is over; `run` does no harm the second time."""
        self._last.append(run)
        for one in self._within:
            one.when_over(run)

    @property
    def over(self) -> bool:
        return self._over or any(one.over for one in self._within)


class Job:
    """Work that was asked for. `drop()`: the answer is not wanted; `cancel()`: a long job stops and says Cancelled."""

    def __init__(self) -> None:
        self.dropped = False
        self._stop = Event()

    def drop(self) -> None:
        self.dropped = True

    def cancel(self) -> None:
        self._stop.set()

    @property
    def stopped(self) -> bool:
        return self._stop.is_set()


@dataclass(frozen=True, slots=True)
class Step:
    """How far a long job has come; `total` 0 means that nobody knows."""

    title: str
    text: str = ""
    done: int = 0
    total: int = 0


class Tasks(Protocol):
    """What presenters are given. Answers come on the GUI thread, never after the lifetime is over.

    `failed` gets every CaseworkerError (Rejected, CaseChanged, Unavailable, LetterFailed, Unusable, Cancelled);
    without it the window tells. Anything else is our own mistake and goes to the exception hook.
    """

    def run(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None, on: On = On.DATABASE
    ) -> Job:
        """Short work."""
        ...

    def long(
        self,
        title: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
        on: On = On.DATABASE,
    ) -> Job:
        """Work of over half a second: shown in the status strip with progress and a way to cancel."""
        ...

    def during(self, lifetime: Lifetime) -> Tasks:
        """The same executors for somebody whose answers are dropped when the lifetime is over."""
        ...


@dataclass(slots=True)
class _Errand:
    """A piece of work and everybody who waits for it."""

    work: Callable[[Progress], object]
    then: Callable[[object], None]
    failed: Failed | None
    lifetime: Lifetime
    job: Job = field(default_factory=Job)
    title: str = ""
    told: Callable[[Job, Step], None] = lambda _job, _step: None
    said: tuple[float, str] = (0.0, "")

    @property
    def wanted(self) -> bool:
        return not (self.job.dropped or self.lifetime.over)

    def step(self, done: int, total: int, text: str) -> None:
        """Told as often as an eye can follow; another text and the end always are."""
        now = monotonic()
        if done < total and text == self.said[1] and now - self.said[0] < GLANCE:
            return
        self.said = (now, text)
        self.told(self.job, Step(self.title, text, done, total))

    def cancelled(self) -> bool:
        return self.job.stopped


class ThreadedTasks(QObject):
    """The real executors; lives on the GUI thread. `close()` lets what is being written finish."""

    began = Signal(object, object)
    moved = Signal(object, object)
    ended = Signal(object)
    busy = Signal(bool)
    _arrived = Signal(object, object)

    def __init__(self, otherwise: Failed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.otherwise = otherwise
        self._pools = {
            On.DATABASE: ThreadPoolExecutor(1, thread_name_prefix="database"),
            On.FILES: ThreadPoolExecutor(POOL, thread_name_prefix="files"),
            On.DRAFTS: ThreadPoolExecutor(1, thread_name_prefix="drafts"),
        }
        self._waiting = 0
        self._closed = False
        self._always = Lifetime()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None, on: On = On.DATABASE
    ) -> Job:
        return self.start(_errand(lambda _progress: work(), then, failed, self._always), on)

    def long(
        self,
        title: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
        on: On = On.DATABASE,
    ) -> Job:
        return self.start(_errand(work, then, failed, self._always, title), on)

    def during(self, lifetime: Lifetime) -> Tasks:
        return _Bound(self, lifetime)

    def start(self, errand: _Errand, on: On) -> Job:
        """Hand the errand to its executor; called on the GUI thread only."""
        if self._closed:
            return errand.job
        self._waiting += 1
        self.busy.emit(True)
        if errand.title:
            errand.told = self.moved.emit
            self.began.emit(errand.job, Step(errand.title))
        future = self._pools[on].submit(self._work, errand)
        future.add_done_callback(lambda done: self._arrived.emit(errand, done))
        return errand.job

    @staticmethod
    def _work(errand: _Errand) -> object:
        """A dropped question is not asked; what a closed view has asked for is still done, only not answered."""
        return None if errand.job.dropped else errand.work(errand)

    @Slot(object, object)
    def _deliver(self, errand: _Errand, done: Future[object]) -> None:
        """On the GUI thread: the answer to whoever still wants it, a mistake of ours to the exception hook."""
        self._waiting -= 1
        if not self._waiting:
            self.busy.emit(False)
        if errand.title:
            self.ended.emit(errand.job)
        if done.cancelled():
            return
        error = done.exception()
        if isinstance(error, CaseworkerError):
            if errand.wanted:
                error.say(in_language)
                (errand.failed or self.otherwise)(error)
        elif error is not None:
            raise error
        elif errand.wanted:
            errand.then(done.result())

    @property
    def idle(self) -> bool:
        return not self._waiting

    def close(self) -> None:
        """Nothing new begins, what has begun is finished; no answer arrives any more."""
        self._closed = True
        self._arrived.disconnect(self._deliver)
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)


class _Bound:
    """The executors for one lifetime."""

    def __init__(self, tasks: ThreadedTasks, lifetime: Lifetime) -> None:
        self._tasks = tasks
        self._lifetime = lifetime

    def run(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None, on: On = On.DATABASE
    ) -> Job:
        return self._tasks.start(_errand(lambda _progress: work(), then, failed, self._lifetime), on)

    def long(
        self,
        title: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
        on: On = On.DATABASE,
    ) -> Job:
        return self._tasks.start(_errand(work, then, failed, self._lifetime, title), on)

    def during(self, lifetime: Lifetime) -> Tasks:
        return _Bound(self._tasks, lifetime)


def _errand(
    work: Callable[[Progress], T],
    then: Callable[[T], None],
    failed: Failed | None,
    lifetime: Lifetime,
    title: str = "",
) -> _Errand:
    def answered(value: object) -> None:
        then(value)  # type: ignore[arg-type]  # the executor hands back what `work` returned

    return _Errand(work, answered, failed, lifetime, title=title)


class InlineTasks:
    """Does everything at once on the calling thread, for presenters in tests; a failure nobody takes is raised."""

    def __init__(self, lifetime: Lifetime | None = None) -> None:
        self._lifetime = lifetime or Lifetime()

    def run(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None, on: On = On.DATABASE
    ) -> Job:
        return self._do(lambda _progress: work(), then, failed)

    def long(
        self,
        title: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
        on: On = On.DATABASE,
    ) -> Job:
        return self._do(work, then, failed)

    def during(self, lifetime: Lifetime) -> Tasks:
        return InlineTasks(lifetime)

    def _do(self, work: Callable[[Progress], T], then: Callable[[T], None], failed: Failed | None) -> Job:
        errand = _errand(work, then, failed, self._lifetime)
        try:
            value = work(errand)
        except CaseworkerError as error:
            if failed is None:
                raise
            if errand.wanted:
                error.say(in_language)
                failed(error)
        else:
            if errand.wanted:
                then(value)
        return errand.job


class Latest:
    """For answers that replace each other (search as you type, previews): only the last question is answered."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._job = Job()

    def run(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None, on: On = On.DATABASE
    ) -> None:
        self._job.drop()
        self._job = self._tasks.run(work, then, failed, on)
