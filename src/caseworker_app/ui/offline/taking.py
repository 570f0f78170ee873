"""Ta med offline: the chosen cases in an encrypted file, with progress."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from caseworker_app.ui.messages import Files, Message, Tone, Words
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from caseworker_app.services.away.offline import Taken
    from caseworker_app.services.office import Office
    from caseworker_app.services.ports import Progress

MEGABYTE = 1_000_000


class Taking(QObject):
    """Asks where to and under which password, then takes."""

    def __init__(self, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place

    def take(self, dnrs: Sequence[str]) -> None:
        if not dnrs:
            return
        wanted = Files(
            self.tr("Ta med %n ärenden offline", "", len(dnrs)),
            ((self.tr("Offlinefiler"), "*.cwcase"),),
            name=self.tr("ärenden.cwcase"),
        )
        self._place.ask.save_file(wanted, lambda path: self._under(tuple(dnrs), path))

    def _under(self, dnrs: tuple[str, ...], path: Path) -> None:
        wanted = Words(
            self.tr("Lösenord för offlinefilen"),
            self.tr(
                "Minst tolv tecken, om filen ska öppnas på en annan dator. Annars läggs nyckeln i nyckelringen här."
            ),
            self.tr("Ta med"),
            several=False,
            needed=False,
            secret=True,
        )
        self._place.ask.words(wanted, lambda secret: self._take(dnrs, path, secret))

    def _take(self, dnrs: tuple[str, ...], path: Path, secret: str) -> None:
        self._place.long(
            self.tr("Tar med ärenden offline"),
            lambda office, told: taken(office, dnrs, path, secret, told),
            lambda made: self._taken(made, secret),
        )

    def _taken(self, made: Taken, secret: str) -> None:
        self._place.taken(made, secret)
        size = f"{made.size / MEGABYTE:.1f}".replace(".", ",")
        text = self.tr("%n ärenden är med i {file} ({size} MB), till {until}.", "", len(made.cases))
        told = text.format(file=made.path.name, size=size, until=made.until)
        self._place.messages.tell(Message(told, Tone.OK, key="offline"))


def taken(office: Office, dnrs: Sequence[str], path: Path, secret: str, told: Progress) -> Taken:
    from caseworker_app.services.away.offline import Wanted  # noqa: PLC0415  # nothing of the store before the first paint

    return office.offline.take(dnrs, Wanted(path, secret), told)
