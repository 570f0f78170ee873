"""What every room, panel and case step is given: the open database, tasks, questions, drafts, changes, ways to go."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject

from caseworker_app.domain.states import Role
from caseworker_app.errors import CaseworkerError, Unavailable
from caseworker_app.services.ports import Progress
from caseworker_app.ui.changes import Changes
from caseworker_app.ui.drafts import Drafts
from caseworker_app.ui.messages import Ask, Messages
from caseworker_app.ui.state import UiState
from caseworker_app.ui.tasks import Failed, Job, Lifetime, Tasks

if TYPE_CHECKING:  # nothing of the store is loaded before the first paint
    from caseworker_app.services.away.taking import Taken
    from caseworker_app.services.office import Office

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Opened:
    """The open database and who works in it; `today` is the day every rule goes by (a sample has its own).

    Of an offline file `origin` is the database it came from, `carried` are its cases and `calls` its calls by key.
    """

    address: str
    name: str
    person: str
    person_name: str
    roles: frozenset[Role]
    today: date
    sample: bool = False
    shared: bool = False
    offline: bool = False
    origin: str = ""
    carried: frozenset[str] = frozenset()
    calls: frozenset[str] = frozenset()

    def may(self, *roles: Role) -> bool:
        """Whether the person holds one of these roles; the services decide, this only says what to offer."""
        return bool(self.roles.intersection(roles))


class Go(Protocol):
    """Ways through the window; each saves what is typed first."""

    def room(self, key: str, **where: str) -> None:
        """Show a room; `where` goes to its `activate`."""
        ...

    def case(self, case_id: UUID, step: str = "") -> None:
        """Open a case, at a step (`Step.key`) or where it was left."""
        ...

    def incoming(self) -> None:
        """Open Att registrera."""
        ...

    def by_hand(self) -> None:
        """Register an application that came on paper or by e-mail."""

    def form(self, call: str) -> None:
        """Open the form of an application that is being registered."""
        ...

    def badges(self) -> None:
        """Count the rooms' badges again; done by itself after every change."""
        ...


@dataclass(frozen=True, slots=True)
class Means:
    """What there is as long as the window, whatever database is open; `home` is the program's own folder."""

    tasks: Tasks
    ask: Ask
    messages: Messages
    state: UiState
    go: Go
    home: Path


@dataclass(frozen=True, slots=True)
class Workplace:
    """Shared by everything in one open database; `during` narrows it to one view's lifetime.

    All work with the database goes through `run`, `write` or `long`: `work` is called with the Office on the
    database's own thread and must only return values; `then` and `failed` are called on the GUI thread, never
    after the lifetime is over. Without `failed` the window tells what went wrong. `taken` is told of a file of cases
    that was made here, and of its password; it answers with the way into the file, as `into` does of any file, to what
    waits there for a choice. `refuge` calls with the way into a
    file of this database on this machine where there is one. `back` is told where the open file was
    brought back to.
    """

    opened: Opened
    tasks: Tasks
    office: Callable[[], Office]
    ask: Ask
    messages: Messages
    drafts: Drafts
    changes: Changes
    state: UiState
    go: Go
    lifetime: Lifetime
    taken: Callable[[Taken, str], Callable[[], None]] = lambda _made, _secret: lambda: None
    into: Callable[[Path, str], Callable[[], None]] = lambda _path, _secret: lambda: None
    refuge: Callable[[Callable[[Callable[[], None]], None]], None] = lambda _then: None
    back: Callable[[str], None] = lambda _address: None

    def run(self, work: Callable[[Office], T], then: Callable[[T], None], failed: Failed | None = None) -> Job:
        """Read something."""
        return self.tasks.during(self.lifetime).run(lambda: work(self.office()), then, failed)

    def write(self, work: Callable[[Office], T], then: Callable[[T], None], failed: Failed | None = None) -> Job:
        """Change something. It is done even when the view closes meanwhile; every open view hears what changed,
        and a failure that no view is left to take is told by the window."""
        handed = self.drafts.hand_over()
        solved = self.messages.standing()

        def done() -> T:
            office = self.office()
            value = work(office)
            self._look(office)
            return value

        def told(value: T) -> None:
            self.drafts.done(handed)
            solved()
            self._if_open(then)(value)

        return self.tasks.run(done, told, self._failed(failed))

    def long(
        self,
        title: str,
        work: Callable[[Office, Progress], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Job:
        """A long reading or writing job, shown in the status strip with a way to cancel (`Cancelled` to `failed`)."""

        def done(progress: Progress) -> T:
            office = self.office()
            try:
                return work(office, progress)
            finally:
                self._look(office)

        def told(value: T) -> None:
            solved()
            self._if_open(then)(value)

        solved = self.messages.standing()
        return self.tasks.long(title, done, told, self._failed(failed))

    def during(self, owner: QObject) -> Workplace:
        """The same workplace for a view that may close before its room: answers are dropped with `owner`."""
        lifetime = Lifetime.of(owner, self.lifetime)
        return replace(self, lifetime=lifetime)

    def until(self, lifetime: Lifetime) -> Workplace:
        """The same workplace until somebody says that it is over, at once: Qt destroys what is deleted later."""
        return replace(self, lifetime=Lifetime(lifetime, self.lifetime))

    def _look(self, office: Office) -> None:
        """What was done is done, also when the line breaks before one can read what changed; the next look tells."""
        with suppress(Unavailable):
            self.changes.look(office)

    def _if_open(self, then: Callable[[T], None]) -> Callable[[T], None]:
        return lambda value: None if self.lifetime.over else then(value)

    def _failed(self, failed: Failed | None) -> Failed:
        def told(error: CaseworkerError) -> None:
            if failed is None or self.lifetime.over:
                self.messages.failure(error)
            else:
                failed(error)

        return told
