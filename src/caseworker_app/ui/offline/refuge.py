"""When the line to the shared database is lost: into a file of the same cases by itself, and home again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from caseworker_app.errors import CaseworkerError
from caseworker_app.services.away.at_hand import TakenFile, files, remember
from caseworker_app.ui import opening
from caseworker_app.ui.meeting import REGISTRATION, Draft
from caseworker_app.ui.messages import Message, Tone
from caseworker_app.ui.offline.told import told
from caseworker_app.ui.tasks import On
from caseworker_app.ui.workplace import Means, Workplace

if TYPE_CHECKING:
    from caseworker_app.services.away.homecoming import Brought
    from caseworker_app.services.away.taking import Taken

KEY = "refuge"
TRY = 5_000  # milliseconds between tries to reach the shared database again


class Moving(Protocol):
    """What moves between databases; the session does."""

    @property
    def place(self) -> Workplace | None: ...

    def open(self, address: str) -> None: ...

    def leave(self, *, leaving: bool = True) -> None:
        """What still waits for the database that is open is refused at once."""
        ...

    def full(self, plain: str) -> str:
        """The address to connect with."""
        ...

    def knows(self, address: str, secret: str) -> None:
        """The password of an offline file."""
        ...


class Shown(Protocol):
    """Where in the window one is."""

    def where(self) -> dict[str, str]: ...

    def flush(self) -> None: ...

    def asking(self) -> bool: ...


@dataclass(frozen=True)
class Way:
    """Into a file: by itself or because somebody wants it, on with the `form` that was open; no longer `going` while its
    password is asked for."""

    file: TakenFile
    by_itself: bool
    form: bool
    going: bool = True


@dataclass(frozen=True)
class Typed:
    """What was being registered: the call whose form goes on here, and whether one was `kept` where one came from."""

    call: str = ""
    kept: bool = False


class Refuge(QObject):
    """Drafts of the file's cases move with the person; the shared database is tried until it answers."""

    def __init__(self, session: Moving, screen: Shown, means: Means) -> None:
        super().__init__()
        self._session, self._screen, self._means = session, screen, means
        self._looking = False
        self._way: Way | None = None
        self._home: Brought | None = None
        self._from = ""
        self._typed = Typed()
        self._timer = QTimer(self)
        self._timer.setInterval(TRY)
        self._timer.timeout.connect(self._try)

    # What the session tells

    def taken(self, made: Taken, secret: str) -> Callable[[], None]:
        """A file was made here: it is at hand from now on; returns the way into it."""
        place, path = self._session.place, str(Path(made.path).absolute())
        if place is not None:
            self._session.knows(path, secret)
            self._keep(TakenFile(path, place.opened.address, place.opened.person, tuple(map(str, made.keys))))
        return lambda: self._session.open(path)

    def way(self, then: Callable[[Callable[[], None]], None]) -> None:
        """The way into the newest file of this database, for what cannot wait for it; nothing where there is none."""
        place = self._session.place
        if place is None or not place.opened.shared:
            return
        address, person, home = place.opened.address, place.opened.person, self._means.home

        def found(held: list[TakenFile]) -> None:
            if held:
                then(partial(self._enter, held[0], by_itself=False, form=True))

        self._means.tasks.run(lambda: files(home, address, person), found, on=On.FILES)

    def line(self, holds: bool) -> None:
        """The shared database does not answer: the case that is open goes on in its file, anything else is offered."""
        place = self._session.place
        if holds:
            if self._way is not None and not self._way.going:
                self._way = None
            if self._looking:
                self._means.messages.settle(KEY)
            self._looking = False
        if holds or self._looking or self._way is not None or place is None or not place.opened.shared:
            return
        self._looking = True
        address, person, home = place.opened.address, place.opened.person, self._means.home
        self._means.tasks.run(lambda: files(home, address, person), self._found, on=On.FILES)

    def refused(self, address: str, error: CaseworkerError) -> bool:
        """Whether it was this file: what did not open by itself is offered instead."""
        way = self._way = self._waiting()
        self._session.leave(leaving=False)
        if way is None or way.file.path != address:
            return False
        if not way.by_itself:
            if type(error).__name__ not in ("Locked", "WrongPassphrase"):  # else its password is asked for
                self._way = None
            return False
        self._way = None
        self._offer(way.file, error.text)
        return True

    def _waiting(self) -> Way | None:
        return None if self._way is None else replace(self._way, going=False)

    def moved(self, before: Workplace | None, now: Workplace, once: Sequence[Draft], about: Collection[str]) -> bool:
        """The new place is there and not shown yet: what was typed, and where, is as it was; whether it moved.

        `once` is what both had in common, `about` what concerns the file's cases.
        """
        self._looking, self._typed = False, Typed()
        there, way = now.opened.address, self._waiting()
        way = self._way = way if way is not None and way.file.path == there else None
        if before is None or (way is None and not (self._home is not None and there == self._from)):
            self._home = None
            return False
        forms = {f"{REGISTRATION}{call}" for call in now.opened.calls}
        moving = [one for one in before.drafts.all() if way is None or one.case in {*about, *forms}]
        begun = {one.case for one in before.drafts.all() if one.case.startswith(REGISTRATION)}
        call = next(iter(sorted(begun & forms)), "").removeprefix(REGISTRATION)
        self._typed = Typed(call, way is not None and bool(begun - forms))
        now.drafts.receive(moving, once, yielding=True)
        now.drafts.write_now()
        for draft in moving:
            before.drafts.drop(draft)
        return True

    def arrived(self, place: Workplace) -> None:
        opened = place.opened
        if opened.offline:
            self._keep(TakenFile(opened.address, opened.origin, opened.person, tuple(sorted(opened.carried))))
        (way, self._way), (home, self._home) = (self._way, None), (self._home, None)
        if way is None:
            self._timer.stop()
            if home is not None:
                self._means.messages.tell(told(home, self._means.ask))
            return
        self._means.messages.tell(self._arrival(way))
        self._timer.start()
        if self._typed.call and way.form:
            self._means.go.form(self._typed.call)

    def _arrival(self, way: Way) -> Message:
        name, file = opening.name_of(self._from), Path(way.file.path).name
        said = self.tr("{name} nås inte. Du arbetar i offlinefilen {file}; det du skrev följde med.")
        kept = self.tr(
            "En ansökan du började registrera ligger kvar som utkast i {name}: utlysningen är inte med i filen."
        )
        text = f"{said} {kept}" if self._typed.kept else said
        if not self._typed.call or way.form:
            return Message(text.format(name=name, file=file), Tone.WARN, key=KEY)
        act = partial(self._means.go.form, self._typed.call)
        return Message(text.format(name=name, file=file), Tone.WARN, self.tr("Öppna ansökan du registrerar"), act, KEY)

    # The way in

    def _found(self, found: list[TakenFile]) -> None:
        if not self._looking or not found or self._way is not None:
            return
        case = self._screen.where().get("case", "")
        holding = [one for one in found if case and case in one.cases]
        if holding and not self._screen.asking():
            self._enter(holding[0], by_itself=True)
        else:
            self._offer((holding or found)[0], self.tr("Den delade databasen nås inte."))

    def _offer(self, file: TakenFile, why: str) -> None:
        text = self.tr("{why} Ärenden finns i offlinefilen {file}.").format(why=why, file=Path(file.path).name)
        self._means.messages.tell(
            Message(text, Tone.WARN, self.tr("Fortsätt offline"), partial(self._enter, file, by_itself=False), KEY)
        )

    def _enter(self, file: TakenFile, *, by_itself: bool, form: bool = False) -> None:
        place = self._session.place
        if place is None:
            return
        self._way, self._from = Way(file, by_itself, form), place.opened.address
        where = self._screen.where()
        if not where.get("case") or where["case"] in file.cases:
            self._means.state.set(f"where.{file.path}", dict(where))
        self._screen.flush()
        self._session.leave()
        self._session.open(file.path)

    # The way home

    def _try(self) -> None:
        if self._looking:
            return
        self._looking = True
        full = self._session.full(self._from)
        self._means.tasks.run(lambda: opening.connection_works(full), self._there, self._not_yet, On.FILES)

    def _not_yet(self, _error: CaseworkerError) -> None:
        self._looking = False

    def _there(self, _name: str) -> None:
        self._looking = False
        place = self._session.place
        if not self._timer.isActive() or place is None or not place.opened.offline:
            return
        self._timer.stop()
        text = self.tr("{name} nås igen. Det du har gjort i filen kan lämnas tillbaka.")
        said = text.format(name=opening.name_of(self._from))
        self._means.messages.tell(
            Message(said, Tone.INFO, self.tr("Lämna tillbaka och fortsätt där"), self._go_home, KEY)
        )

    def _go_home(self) -> None:
        from caseworker_app.ui.offline.presenter import returned  # noqa: PLC0415  # not before it is needed

        place = self._session.place
        if place is None or not place.opened.offline:
            return
        self._screen.flush()
        full = self._session.full(self._from)
        place.long(self.tr("Lämnar tillbaka"), lambda office, progress: returned(office, progress, full), self._brought)

    def _brought(self, brought: Brought) -> None:
        place = self._session.place
        self._means.messages.settle(KEY)
        if brought.conflicts and place is not None:
            place.back(self._from)
            self._means.messages.tell(told(brought, self._means.ask))
            place.go.room("offline")
            return
        self._home = brought
        self._means.state.set(f"where.{self._from}", dict(self._screen.where()))
        self._session.open(self._from)

    def _keep(self, file: TakenFile) -> None:
        home = self._means.home
        self._means.tasks.run(lambda: remember(home, file), lambda _: None, on=On.FILES)
