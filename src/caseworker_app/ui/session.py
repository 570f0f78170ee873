"""Which database is open and who works in it: opens, changes person, closes; the presenter of the main window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from caseworker_app.errors import CaseworkerError, Surroundings, Unavailable
from caseworker_app.services.news import Changed
from caseworker_app.services.ports import Cancelled
from caseworker_app.ui import opening
from caseworker_app.ui.changes import Changes
from caseworker_app.ui.days import read_day
from caseworker_app.ui.draft_files import DraftFiles
from caseworker_app.ui.drafts import Drafts
from caseworker_app.ui.messages import Message, Tone, Words, confirm
from caseworker_app.ui.offline.refuge import Refuge
from caseworker_app.ui.offline.words import come_into, drafts_of, leave, meet, of_file, tell, typed
from caseworker_app.ui.opening import Recent, Seat, Someone
from caseworker_app.ui.tasks import Lifetime, On
from caseworker_app.ui.workplace import Means, Workplace

if TYPE_CHECKING:
    from caseworker_app.services.away.typed import InFile
    from caseworker_app.services.office import Office

RECENT = 6


class ShellScreen(Protocol):
    """What the session needs of the main window."""

    def enter(self, place: Workplace, people: tuple[Someone, ...]) -> None: ...

    def leave(self) -> None: ...

    def show_people(self, people: tuple[Someone, ...]) -> None:
        """Who can take over now."""
        ...

    def flush(self) -> None: ...

    def show_opening(self, text: str) -> None:
        """A database is being opened; empty when that is over."""
        ...

    def welcome(self, problem: str = "") -> None: ...

    def sign_in(self, address: str, problem: str) -> None:
        """Ask for the password of a shared database."""
        ...

    def where(self) -> dict[str, str]:
        """The room that is shown and the place in it, as it is remembered."""
        ...

    def asking(self) -> bool:
        """Whether a dialog is open over the window."""
        ...


class Session(QObject):
    """One database at a time. The office itself is only touched where the database is owned."""

    def __init__(self, screen: ShellScreen, means: Means) -> None:
        super().__init__()
        self._screen = screen
        self._means = means
        self._office: Office | None = None
        self._left: Office | None = None
        self._lifetime = Lifetime()
        self._passwords: dict[str, str] = {}
        self._typed = ""
        self._words: InFile | None = None
        self._ending: Callable[[], None] | None = None
        self.place: Workplace | None = None
        self.people: tuple[Someone, ...] = ()
        self.refuge = Refuge(self, screen, means)

    @property
    def drafts(self) -> Drafts | None:
        """What is typed in the open database."""
        return self.place.drafts if self.place is not None else None

    def open(self, address: str, person: str = "") -> None:
        """Open a database; what is open stays until the new one is there."""
        self._screen.flush()
        plain, given = opening.parted(address)
        if given:
            self._passwords[plain] = given
        full = self.full(plain)
        self._screen.show_opening(self.tr("Öppnar {name} …").format(name=opening.file_of(plain)))
        secret = self._passwords.get(plain, "") if opening.is_case_file(plain) else ""
        subjects = {one.case for one in self.drafts.all()} if self.drafts is not None else set()
        self._means.tasks.run(
            lambda: opening.take_seat(full, person, secret, subjects),
            self._taken,
            lambda error: self._refused(plain, person, error),
        )

    def full(self, plain: str) -> str:
        """The address to connect with."""
        return opening.with_password(plain, self._passwords.get(plain, ""))

    def leave(self, *, leaving: bool = True) -> None:
        """What still waits for the database that does not answer is refused at once, so that another can be opened."""
        self._left = self._office if leaving else None

    def _reached(self, office: Office) -> Office:
        if office is self._left:
            raise Unavailable(Surroundings.NO_CONNECTION, self.tr("Databasen nås inte. Det du har skrivit finns kvar."))
        return office

    def knows(self, address: str, secret: str) -> None:
        """The password of an offline file, kept for as long as the program runs."""
        if secret:
            self._passwords[address] = secret

    def switch(self, person: str) -> None:
        """Another person takes over on a local database; everything typed is saved under the first one's name."""
        if self.place is not None and person != self.place.opened.person:
            self.open(self.place.opened.address, person)

    def ask_day(self) -> None:
        """The sample's own day: what falls due later can be tried when it has come."""
        place = self.place
        if place is None or not place.opened.sample:
            return
        wanted = Words(
            self.tr("Byt exempeldag"),
            self.tr("Exemplet har en egen dag. Flytta fram den för att prova det som väntar på en senare dag."),
            self.tr("Byt dag"),
            place.opened.today.isoformat(),
            several=False,
            field=self.tr("Dag (åååå-mm-dd)"),
        )
        self._means.ask.words(wanted, self._move_day)

    def _move_day(self, typed: str) -> None:
        place = self.place
        if place is None:
            return
        try:
            day = read_day(typed)
        except ValueError:
            text = self.tr("Exempeldagen är oförändrad. Skriv dagen som åååå-mm-dd.")
            self._means.messages.tell(Message(text, Tone.WARN, key="day", refusal=True))
            return
        address, person = place.opened.address, place.opened.person
        place.write(lambda office: office.databases.move_sample_day(day), lambda _: self.open(address, person))

    def again(self) -> None:
        """Make every room anew, for example in another language."""
        if self.place is not None:
            self._screen.flush()
            self._screen.enter(self.place, self.people)
            tell(self.place)

    def make_empty(self, path: Path) -> None:
        self._screen.show_opening(self.tr("Skapar databasen …"))
        self._means.tasks.run(lambda: opening.make_empty(path), self.open, self._not_made)

    def make_sample(self, path: Path) -> None:
        """The sample is made beside what is open, with progress; cancelled it leaves nothing behind."""
        if self.place is None:
            self._screen.show_opening(self.tr("Exemplet skapas. Det tar ungefär en minut."))
        self._means.tasks.long(
            self.tr("Skapar exemplet"),
            lambda progress: opening.make_sample(path, progress),
            self.open,
            self._not_made,
            On.FILES,
        )

    def test(self, address: str, password: str, then: Callable[[str], None], failed: Callable[[str], None]) -> None:
        """Whether a shared database can be opened; answers with the person's name or a sentence."""
        full = opening.with_password(address, password)
        self._means.tasks.run(lambda: opening.connection_works(full), then, lambda error: failed(error.text), On.FILES)

    def sign_in(self, address: str, password: str) -> None:
        """Open a shared database; a password that was right goes to the system's keyring, else it is kept in memory."""
        plain, _ = opening.parted(address)
        self._passwords[plain] = password
        self._typed = plain if password else ""
        self.open(plain)

    def new_password(self, password: str) -> None:
        """The open database has another password for the person from now on."""
        if self.place is not None:
            self._passwords[self.place.opened.address] = password

    def recent(self) -> list[Recent]:
        """Databases that were open before, the latest first; files that are gone are left out."""
        found = []
        for address, used in self._means.state.table("recent").items():
            if isinstance(used, str) and (opening.is_shared(address) or Path(address).is_file()):
                found.append(Recent(address, datetime.fromisoformat(used)))
        return sorted(found, key=lambda one: one.used, reverse=True)[:RECENT]

    def close(self) -> None:
        """Save what is typed and let the office go; called when the window closes."""
        self._screen.flush()
        if self.place is not None:
            self.place.drafts.write_now()
        if self._office is not None and self.place is not None and self._words is not None:
            self._ending = partial(leave, self._office, self.place.drafts, self._words.met)
        else:
            self._let_go(self._office)
        self._office = None

    def end(self) -> None:
        """The last of all, when nothing works any more: an offline file gets what was typed in it."""
        ending, self._ending = self._ending, None
        if ending is not None:
            ending()

    def _taken(self, seat: Seat) -> None:
        before, place_before = self._office, self.place
        drafts_before = self.drafts
        self._lifetime.end()
        if drafts_before is not None:
            drafts_before.write_now()
        silent = self._left is not None
        self._office, self._left = seat.office, None
        self._lifetime = Lifetime()
        self.people = seat.people
        self.place = self._workplace(seat)
        left = self._meet(place_before, self.place, seat)
        self._remember(seat.opened.address)
        self._keep(seat.opened.address)
        self._screen.show_opening("")
        self._screen.enter(self.place, seat.people)
        self.place.changes.changed.connect(self._changed)
        self.refuge.arrived(self.place)
        tell(self.place)
        if before is not None and place_before is not None and left is not None:
            self._means.tasks.run(partial(leave, before, place_before.drafts, left.met), lambda _: None)
        else:
            self._let_go(before, On.FILES if silent else On.DATABASE)  # nothing waits for a server that does not answer

    def _changed(self, changed: Changed) -> None:
        if "person" in changed.kinds and self.place is not None:
            self.place.run(opening.choosable, self._know)

    def _know(self, people: tuple[Someone, ...]) -> None:
        self.people = people
        self._screen.show_people(people)

    def _workplace(self, seat: Seat) -> Workplace:
        means, office = self._means, seat.office
        files = self._files(seat.opened.address, seat.opened.person)
        if seat.words is not None and seat.cover is not None:
            files = of_file(seat.words, seat.opened.address, files, seat.opened.person, seat.cover)
        changes = Changes()
        means.tasks.run(lambda: changes.look(office), lambda _: None)
        return Workplace(
            opened=seat.opened,
            tasks=means.tasks,
            office=lambda: self._reached(office),
            ask=means.ask,
            messages=means.messages,
            drafts=Drafts(files, lambda work: means.tasks.run(work, lambda _: None, on=On.DRAFTS), self),
            changes=changes,
            state=means.state,
            go=means.go,
            lifetime=self._lifetime,
            taken=self.refuge.taken,
            into=self._into,
            refuge=self.refuge.way,
            back=self._home,
        )

    def _files(self, address: str, person: str) -> DraftFiles:
        return DraftFiles.of(self._means.home, opening.with_root(address, ""), person)

    def _meet(self, before: Workplace | None, place: Workplace, seat: Seat) -> InFile | None:
        """Words of the file that is opened, of this machine and of the place that was open until now meet; what is left
        to keep in the file that was open, unless it is the same one."""
        left, self._words = self._words, seat.words
        if seat.words is not None:
            place.run(come_into(place.drafts, seat.words), lambda _: None)
        file, there = (left, place) if seat.words is None else (seat.words, before)
        at = there.drafts.place if there is not None else ""
        if self.refuge.moved(before, place, drafts_of(file.met_at(at)) if file is not None else (), seat.about):
            left = left.met_now(at, ()) if left is not None else None
            if seat.words is not None:
                self._words = seat.words.met_now(at, ())
                place.run(partial(meet, {at: ()}), lambda _: None)
        return None if before is not None and before.opened.address == place.opened.address else left

    def _into(self, path: Path, secret: str) -> Callable[[], None]:
        address = str(path.absolute())

        def way() -> None:
            self.knows(address, secret)
            self._means.state.set(f"where.{address}", {"room": "offline"})
            self.open(address)

        return way

    def _home(self, address: str) -> None:
        """What was typed in the file that was brought back waits where it came to, as that is called here."""
        place, words = self.place, self._words
        if place is None or words is None:
            return
        known = (words.called, *self._means.state.table("recent"))
        called = next((one for one in known if opening.same(one, address)), address)
        files, drafts = self._files(called, place.opened.person), place.drafts.all()
        now, once = typed(drafts), drafts_of(words.met_at(files.place))

        def there(_: None) -> None:
            if self.place is place and self._words is not None:
                self._words = self._words.met_now(files.place, now)
            place.run(partial(meet, {files.place: now}), lambda _: None)

        self._means.tasks.run(lambda: files.receive(drafts, once), there, on=On.DRAFTS)

    def _let_go(self, office: Office | None, on: On = On.DATABASE) -> None:
        if office is not None:
            self._means.tasks.run(office.close, lambda _: None, on=on)

    def _remember(self, address: str) -> None:
        plain = opening.with_root(address, "")
        held = self._means.state.table("recent").items()
        known = {one: used for one, used in held if opening.with_root(one, "") != plain}
        known[address] = datetime.now().astimezone().isoformat(timespec="minutes")
        newest = sorted(known.items(), key=lambda item: str(item[1]), reverse=True)[: RECENT * 2]
        self._means.state.set("recent", dict(newest))
        self._means.state.save()
        self._means.tasks.run(lambda: opening.remember(address), lambda _: None, on=On.FILES)

    def _keep(self, address: str) -> None:
        if self._typed == address:
            password = self._passwords[address]
            self._means.tasks.run(lambda: opening.keep_password(address, password), lambda _: None, on=On.FILES)
        self._typed = ""

    def _refused(self, address: str, person: str, error: CaseworkerError) -> None:
        self._screen.show_opening("")
        kind = error.kind if isinstance(error, Unavailable) else None
        if self.refuge.refused(address, error):
            return
        if kind is Surroundings.OLDER_SCHEMA and not opening.is_shared(address):
            title = self.tr("Databasen är från en äldre version")
            text = self.tr(
                "Filen {file} i mappen {folder} kan uppgraderas nu. En säkerhetskopia läggs bredvid filen först."
            )
            confirm(
                self._means.ask,
                title,
                text.format(file=opening.file_of(address), folder=opening.place_of(address)),
                self.tr("Uppgradera databasen"),
                lambda: self._upgrade(address, person),
            )
        elif opening.is_case_file(address) and type(error).__name__ in ("Locked", "WrongPassphrase"):
            self._unlock(address, error.text)
        elif opening.is_shared(address):
            if kind is Surroundings.PASSWORD:
                self._passwords.pop(address, None)
            self._screen.sign_in(address, error.text)
        elif self.place is not None:
            self._means.messages.failure(error, lambda: self.open(address, person))
        else:
            self._screen.welcome(error.text)

    def _unlock(self, address: str, problem: str) -> None:
        """The passphrase of an offline file; kept in memory for as long as the program runs."""
        if self.place is None:
            self._screen.welcome(problem)
        wanted = Words(
            self.tr("Offlinefilens lösenord"),
            problem,
            self.tr("Lås upp"),
            several=False,
            secret=True,
            field=self.tr("&Lösenord"),
        )

        def given(secret: str) -> None:
            self._passwords[address] = secret
            self.open(address)

        self._means.ask.words(wanted, given)

    def _upgrade(self, address: str, person: str) -> None:
        self._screen.show_opening(self.tr("Uppgraderar {name} …").format(name=opening.file_of(address)))
        self._means.tasks.run(lambda: opening.upgrade(address), lambda _: self.open(address, person), self._not_made)

    def _not_made(self, error: CaseworkerError) -> None:
        self._screen.show_opening("")
        if isinstance(error, Cancelled):
            self._means.messages.announce(error.text)
        if self.place is None:
            self._screen.welcome("" if isinstance(error, Cancelled) else error.text)
        elif not isinstance(error, Cancelled):
            self._means.messages.failure(error)
