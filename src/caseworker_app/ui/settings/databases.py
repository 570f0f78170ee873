"""The open database: proven, copied; others opened and made."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

from caseworker_app.errors import CaseworkerError
from caseworker_app.services.administration.databases import Proof
from caseworker_app.services.ports import Cancelled
from caseworker_app.ui.messages import Files
from caseworker_app.ui.workplace import Workplace


class DatabasesScreen(Protocol):
    """What the page shows."""

    def show_proof(self, proof: Proof | None) -> None: ...

    def show_busy(self, *, busy: bool) -> None: ...

    def tell(self, text: str, tone: str = "info") -> None: ...


class DatabasesPresenter(QObject):
    """For one page."""

    def __init__(self, screen: DatabasesScreen, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._place = place

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
        text = self.tr(
            "Databasen är hel: {entries} journalposter, {objects} objekt och {letters} brev är kontrollerade."
        )
        told = text.format(entries=proof.entries, objects=proof.objects, letters=proof.letters)
        self._screen.tell(told, "ok")

    def back_up(self) -> None:
        """A copy in a file the person names."""
        opened = self._place.opened
        name = f"{opened.name} {opened.today.isoformat()}.db"
        wanted = Files(self.tr("Säkerhetskopiera till"), (("Caseworker", "*.db"),), name=name)
        self._place.ask.save_file(wanted, self._back_up)

    def _back_up(self, path: Path) -> None:
        self._screen.show_busy(busy=True)
        self._place.long(
            self.tr("Säkerhetskopierar"),
            lambda office, _progress: office.databases.back_up(path),
            self._backed_up,
            self._failed,
        )

    def _backed_up(self, path: Path) -> None:
        self._screen.show_busy(busy=False)
        self._screen.tell(self.tr("Säkerhetskopian är sparad i {0}.").format(path), "ok")

    def _failed(self, error: CaseworkerError) -> None:
        self._screen.show_busy(busy=False)
        self._screen.tell(error.text, "info" if isinstance(error, Cancelled) else "bad")
