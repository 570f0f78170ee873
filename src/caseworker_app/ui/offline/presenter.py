"""What happens in the room Offline: the list is read, a file is opened or brought back, conflicts are settled."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from caseworker_app.errors import CaseworkerError
from caseworker_app.ui.draft_files import DraftFiles
from caseworker_app.ui.messages import Files, Message, Tone, Words
from caseworker_app.ui.offline.told import KEY, told
from caseworker_app.ui.offline.words import come_home, drafts_of, meet, tell, tell_home
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from caseworker_app.services.away.conflicts import Conflict
    from caseworker_app.services.away.homecoming import Brought
    from caseworker_app.services.away.offline import Away, FileStatus
    from caseworker_app.services.away.typed import InFile, Typed
    from caseworker_app.services.casework.clashes import Side
    from caseworker_app.services.office import Office
    from caseworker_app.services.ports import Progress


class OfflineScreen(Protocol):
    """What the presenter needs of the view."""

    def show_away(self, rows: list[Away]) -> None: ...

    def show_recovery(self, *, made: bool) -> None:
        """Whether the agency has its recovery key."""
        ...

    def show_file(self, status: FileStatus) -> None: ...


class OfflinePresenter(QObject):
    """For a shared database, and for an offline file."""

    def __init__(self, screen: OfflineScreen, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._place = place

    @property
    def is_file(self) -> bool:
        return self._place.opened.offline

    def load(self) -> None:
        if self.is_file:
            self._place.run(lambda office: office.offline.status(), self._screen.show_file)
        else:
            self._place.run(lambda office: (office.offline.away(), office.offline.has_recovery()), self._arrived)

    def _arrived(self, read: tuple[list[Away], bool]) -> None:
        self._screen.show_away(read[0])
        self._screen.show_recovery(made=read[1])

    def bring_back(self) -> None:
        """The open file to the database it came from; or a file that is picked to the open database."""
        if self.is_file:
            self._place.long(
                self.tr("Lämnar tillbaka"), lambda office, progress: returned(office, progress), self._brought
            )
        else:
            kinds = ((self.tr("Offlinefiler"), "*.cwcase"),)
            self._place.ask.open_files(Files(self.tr("Lämna tillbaka en offlinefil"), kinds), self._picked)

    def fetch(self) -> None:
        """The content of documents that was left behind, from the database the open file came from."""

        def failed(error: CaseworkerError) -> None:
            """Some may have come: what is damaged is told when all else is there."""
            self._place.messages.failure(error)
            self.load()

        self._place.long(self.tr("Hämtar handlingar"), fetched, self._fetched, failed)

    def _fetched(self, count: int) -> None:
        self._place.messages.tell(
            Message(self.tr("Innehållet i %n handlingar är hämtat.", "", count), Tone.OK, key=KEY)
        )
        self.load()

    def release(self, away: Away) -> None:
        """A case whose file is lost, or was never finished, is no longer marked as away."""
        wanted = Words(
            self.tr("Släpp {dnr}").format(dnr=away.dnr),
            self.tr("Varför kommer offlinefilen inte tillbaka? Skälet står i ärendets historik."),
            self.tr("Släpp ärendet"),
            about=str(away.id),
            topic="away",
        )
        self._place.ask.words(wanted, lambda reason: self._release(away, reason))

    def _release(self, away: Away, reason: str) -> None:
        self._place.write(
            lambda office: office.offline.release(away.id, reason),
            lambda _: self._settled(self.tr("Ärendet är släppt.")),
        )

    def settle(self, conflict: Conflict, field: str, *, mine: bool) -> None:
        self._place.write(
            lambda office: office.offline.settle(conflict.number, conflict.place, mine=mine, field=field),
            lambda _: self._settled(self.tr("Ditt värde gäller.") if mine else self.tr("Deras värde gäller.")),
        )

    def propose(self, conflict: Conflict, side: Side) -> None:
        """A text put together from both, to be read and changed before it is kept; both texts where that cannot be."""
        label, text = self.tr("Texten som ska gälla"), side.proposal
        if text is None:
            label = self.tr(
                "Ni har ändrat i samma stycke. Här står din text och sedan deras: skriv texten som ska gälla."
            )
            text = f"{side.mine}\n\n{side.theirs}"
        about = f"{conflict.case_id} {conflict.number} {side.field}"
        wanted = Words(self.tr("Sammanfogad text"), label, self.tr("Använd texten"), text, about=about, topic="joint")
        self._place.ask.words(wanted, lambda written: self._propose(conflict, side.field, written))

    def _propose(self, conflict: Conflict, field: str, text: str) -> None:
        self._place.write(
            lambda office: office.offline.settle(conflict.number, conflict.place, mine=True, field=field, text=text),
            lambda _: self._settled(self.tr("Den sammanfogade texten gäller.")),
        )

    def note(self, conflict: Conflict) -> None:
        self._place.write(
            lambda office: office.offline.note_left(conflict.number, conflict.place),
            lambda _: self._settled(self.tr("Det efterlämnade står i en anteckning.")),
        )

    def _settled(self, text: str) -> None:
        self._place.messages.announce(text)
        self.load()

    def _picked(self, paths: list[Path]) -> None:
        self._return(paths[0], "")

    def _return(self, path: Path, secret: str) -> None:
        home = self._place.drafts.files
        self._place.long(
            self.tr("Lämnar tillbaka"),
            lambda office, progress: received(office, path, progress, (secret, home)),
            lambda came: self._received(*came, path, secret),
            lambda error: self._refused(path, error),
        )

    def _refused(self, path: Path, error: CaseworkerError) -> None:
        if type(error).__name__ in ("Locked", "WrongPassphrase"):
            wanted = Words(
                self.tr("Offlinefilens lösenord"),
                error.text,
                self.tr("Lås upp"),
                several=False,
                secret=True,
                field=self.tr("&Lösenord"),
            )
            self._place.ask.words(wanted, lambda secret: self._return(path, secret))
        else:
            self._place.messages.failure(error)

    def _received(self, brought: Brought, words: InFile, path: Path, secret: str) -> None:
        """What was typed in the file and not saved waits in its fields; only when it does may the file know."""
        drafts = self._place.drafts
        known = set(drafts.all())
        if words.now != words.met_at(drafts.place):
            drafts.receive(drafts_of(words.now), drafts_of(words.met_at(drafts.place)))
            if drafts.write_now():
                met = {drafts.place: words.now}
                self._place.run(lambda _office: know(path, secret, met), lambda _: None)
        come = [one for one in drafts.all() if not one.aside and one not in known]
        tell_home(self._place, come, sorted(set(words.open.values())))
        tell(self._place)
        into = self._place.into(path, secret)
        self._place.run(lambda _office: None, lambda _: self._brought(brought, into))  # told last, it stands first

    def _brought(self, brought: Brought, into: Callable[[], None] | None = None) -> None:
        self._place.back(self._place.opened.origin)
        self._place.messages.tell(told(brought, self._place.ask, into))
        self.load()


def returned(file: Office, progress: Progress, address: str = "") -> Brought:
    """To the database the open file came from, by an address that may hold the password."""
    from caseworker_app.app import open_office  # noqa: PLC0415  # nothing of the store before the first paint

    shared = open_office(address or file.offline.status().origin, file.desk.actor)
    try:
        return file.offline.bring_back(shared.desk, progress=progress)
    finally:
        shared.close()


def fetched(file: Office, progress: Progress) -> int:
    """From the database the open file came from."""
    from caseworker_app.app import open_office  # noqa: PLC0415  # nothing of the store before the first paint

    shared = open_office(file.offline.status().origin, file.desk.actor)
    try:
        return file.offline.fetch(shared.desk, progress)
    finally:
        shared.close()


def received(shared: Office, path: Path, progress: Progress, to: tuple[str, DraftFiles]) -> tuple[Brought, InFile]:
    """A file into the open database, and the words in it that are not saved; `to` is its password, and the words at
    home."""
    from caseworker_app.app import open_office  # noqa: PLC0415

    file = open_office(str(path), passphrase=to[0])
    try:
        return file.offline.bring_back(shared.desk, progress=progress), come_home(file, path, to[1])
    finally:
        file.close()


def know(path: Path, secret: str, met: Mapping[str, Sequence[Typed]]) -> None:
    """The file that was brought back has its words at home."""
    from caseworker_app.app import open_office  # noqa: PLC0415

    with suppress(CaseworkerError):  # a file that is gone already has nothing to know
        file = open_office(str(path), passphrase=secret)
        try:
            meet(met, file)
        finally:
            file.close()
