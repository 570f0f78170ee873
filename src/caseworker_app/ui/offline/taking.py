"""Ta med offline: the chosen cases in an encrypted file, with progress."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from caseworker_app.errors import CaseworkerError, Unusable
from caseworker_app.services.ports import Cancelled
from caseworker_app.ui.drafts import Drafts
from caseworker_app.ui.messages import Files, Message, Tone
from caseworker_app.ui.offline.words import typed
from caseworker_app.ui.translation import ours
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from caseworker_app.services.away.load import Load
    from caseworker_app.services.away.taking import Taken, Wanted
    from caseworker_app.ui.offline.taking_dialog import How


class Taking(QObject):
    """Asks how and where to, then takes; what was refused is asked anew, with what was chosen."""

    def __init__(self, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place

    def take(self, dnrs: Sequence[str]) -> None:
        chosen = tuple(dnrs)
        if chosen:
            self._place.run(lambda office: office.offline.weigh(chosen), lambda load: self.ask(chosen, load))

    def ask(self, dnrs: tuple[str, ...], load: Load, how: How | None = None, problem: str = "") -> None:
        from caseworker_app.ui.offline.taking_dialog import TakingDialog  # noqa: PLC0415  # when it is opened

        dialog = TakingDialog(load, self._place.opened.today, how)
        files = Files(
            self.tr("Ta med %n ärenden offline", "", len(dnrs)),
            ((self.tr("Offlinefiler"), "*.cwcase"),),
            name=self.tr("ärenden.cwcase"),
            keeps=True,
        )

        def to(path: Path, how: How) -> None:
            dialog.accept()
            self._take(dnrs, load, path, how)

        dialog.wanted.connect(lambda how: self._place.ask.save_file(files, lambda path: to(path, how)))
        if problem:
            dialog.show_problem(problem)
        self._place.ask.dialog(dialog)

    def _take(self, dnrs: tuple[str, ...], load: Load, path: Path, how: How) -> None:
        asked = wanted(path, how, self._place.drafts, self._place.opened.address)

        def refused(error: CaseworkerError) -> None:
            if isinstance(error, Unusable):
                self.ask(dnrs, load, how, error.text)
            elif isinstance(error, Cancelled):
                self._place.messages.announce(error.text)
            else:
                self._place.messages.failure(error)

        self._place.long(
            self.tr("Tar med ärenden offline"),
            lambda office, told: office.offline.take(dnrs, asked, told),
            lambda made: self._taken(made, how.secret),
            refused,
        )

    def _taken(self, made: Taken, secret: str) -> None:
        from caseworker_app.ui.offline.taking_dialog import size_of  # noqa: PLC0415

        way = self._place.taken(made, secret)
        text = self.tr("%n ärenden är med i {file} ({size}), till {until}.", "", len(made.cases))
        told = text.format(file=made.path.name, size=size_of(made.size), until=made.until)
        self._place.messages.tell(Message(told, Tone.OK, self.tr("Öppna filen"), way, key="offline"))
        if made.damaged:
            text = self.tr(
                "Det här är skadat i databasen och inte med i filen: {documents}. Allt annat är med. "
                "Be administratören återställa det ur en säkerhetskopia."
            )
            documents = "; ".join(map(ours, made.damaged))
            self._place.messages.tell(Message(text.format(documents=documents), Tone.WARN, key="damaged"))


def wanted(path: Path, how: How, drafts: Drafts, called: str) -> Wanted:
    from caseworker_app.services.away.taking import Wanted  # noqa: PLC0415  # nothing of the store before the first paint

    return Wanted(path, how.secret, how.until, how.papers, typed(drafts.all()), called, drafts.place)
