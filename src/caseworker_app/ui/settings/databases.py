"""The open database: proven, copied; others opened and made."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from caseworker_app.errors import CaseworkerError
from caseworker_app.services.administration.databases import Proof
from caseworker_app.services.ports import Cancelled, Progress
from caseworker_app.settings import Backup
from caseworker_app.ui import opening
from caseworker_app.ui.messages import Files
from caseworker_app.ui.tasks import On
from caseworker_app.ui.translation import together
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from caseworker_app.services.office import Office


class DatabasesScreen(Protocol):
    """What the page shows."""

    def show_backups(self, text: str) -> None: ...

    def show_proof(self, proof: Proof | None) -> None: ...

    def show_busy(self, *, busy: bool) -> None: ...

    def tell(self, text: str, tone: str = "info") -> None: ...


class PasswordForm(Protocol):
    """The dialog the own password is changed in."""

    @property
    def passwords(self) -> tuple[str, str]: ...

    def show_problem(self, text: str) -> None: ...

    def close_saved(self) -> None: ...


class DatabasesPresenter(QObject):
    """For one page."""

    def __init__(self, screen: DatabasesScreen, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._place = place

    def load(self) -> None:
        """When a backup was last taken, or who takes it."""
        address = self._place.opened.address
        self._place.tasks.during(self._place.lifetime).run(lambda: Backup.last(address), self._known, on=On.FILES)

    def _known(self, last: Backup | None) -> None:
        self._screen.show_backups(" ".join(part for part in (self._last(last), self._whose(last)) if part))

    def _last(self, last: Backup | None) -> str:
        if last is None:
            return ""
        text = self.tr("Senaste säkerhetskopian från den här datorn togs {when} och ligger i {file}.")
        told = text.format(when=f"{last.taken:%Y-%m-%d %H:%M}", file=last.file)
        gone = self.tr("Filen finns inte där nu.")
        return told if last.file.is_file() else f"{told} {gone}"

    def _whose(self, last: Backup | None) -> str:
        if self._place.opened.shared:
            return self.tr(
                "Säkerhetskopior tas varje dag av den som sköter servern: caseworker backup FIL --db ADRESS. "
                "Fråga den personen när det senast gjordes."
            )
        if last is None:
            return self.tr(
                "Ingen säkerhetskopia är tagen från den här datorn. Lägg kopian på en annan disk än databasen."
            )
        return ""

    def change_password(self, form: PasswordForm, then: Callable[[str], None]) -> None:
        """The form closes when the server has the new one, else it says what is wrong; `then` gets what was chosen."""
        first, second = form.passwords
        if first != second:
            form.show_problem(self.tr("Lösenorden är inte lika. Inget har ändrats."))
            return
        address = self._place.opened.address

        def changed(_done: None) -> None:
            form.close_saved()
            then(first)
            self._place.tasks.during(self._place.lifetime).run(
                lambda: opening.keep_password(address, first), self._kept, on=On.FILES
            )

        self._place.write(
            lambda office: office.people.own_password(first), changed, lambda error: form.show_problem(error.text)
        )

    def _kept(self, kept: bool) -> None:
        known = self.tr("Ditt lösenord är ändrat. Datorns nyckelring har det nya.")
        asked = self.tr("Ditt lösenord är ändrat. Ange det nästa gång du ansluter.")
        self._screen.tell(known if kept else asked, "ok")

    def verify(self) -> None:
        """Chain, payloads, rows, letters; a long job."""
        self._screen.show_proof(None)
        self._screen.show_busy(busy=True)
        self._screen.tell(self.tr("Kontrollerar journal, rader och brev. Du kan arbeta vidare när det är klart."))
        self._place.long(
            self.tr("Kontrollerar databasen"),
            lambda office, _progress: office.databases.verify(),
            self._proven,
            self._failed,
        )

    def _proven(self, proof: Proof) -> None:
        self._screen.show_busy(busy=False)
        self._screen.show_proof(proof)
        if proof.faults:
            self._screen.tell(self.tr("%n fel i databasen. Kontakta den som sköter den.", "", len(proof.faults)), "bad")
            return
        tried = (
            self.tr("%n journalposter", "", proof.entries),
            self.tr("%n objekt", "", proof.objects),
            self.tr("%n låsta brev", "", proof.letters),
        )
        self._screen.tell(self.tr("Databasen är hel. Prövat: {what}.").format(what=together(tried)), "ok")

    def back_up(self) -> None:
        """A copy in a file the person names."""
        opened = self._place.opened
        name = f"{opened.name} {datetime.now().astimezone():%Y-%m-%d %H%M}.db"
        self._place.tasks.during(self._place.lifetime).run(
            lambda: Backup.last(opened.address), lambda last: self._ask_where(name, last), on=On.FILES
        )

    def _ask_where(self, name: str, last: Backup | None) -> None:
        """The folder of the last one is offered first."""
        folder = last.file.parent if last else None
        wanted = Files(self.tr("Säkerhetskopiera till"), (("Caseworker", "*.db"),), folder, name)
        self._place.ask.save_file(wanted, self._back_up)

    def _back_up(self, path: Path) -> None:
        self._screen.show_busy(busy=True)
        address = self._place.opened.address

        def work(office: Office, _progress: Progress) -> Path:
            made = office.databases.back_up(path)
            with suppress(OSError):  # a home that cannot be written only means that nothing is remembered
                Backup(made, datetime.now().astimezone()).keep(address)
            return made

        self._place.long(
            self.tr("Säkerhetskopierar"),
            work,
            self._backed_up,
            self._failed,
        )

    def _backed_up(self, path: Path) -> None:
        self._screen.show_busy(busy=False)
        self._screen.tell(self.tr("Säkerhetskopian är sparad i {0}.").format(path), "ok")
        self.load()

    def _failed(self, error: CaseworkerError) -> None:
        self._screen.show_busy(busy=False)
        self._screen.tell(error.text, "info" if isinstance(error, Cancelled) else "bad")
