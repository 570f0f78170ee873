"""The agency's recovery key, made once and written once; a file whose key is lost is opened with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from caseworker_app.errors import CaseworkerError, Surroundings, Unavailable, Unusable
from caseworker_app.ui.messages import Files, Message, Tone, Words, confirm
from caseworker_app.ui.offline.key_dialog import RecoveryKeyDialog
from caseworker_app.ui.offline.told import KEY
from caseworker_app.ui.tasks import On
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Workplace


class Recovery(QObject):
    """For the administrator of a shared database."""

    def __init__(self, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place

    def make(self) -> None:
        confirm(
            self._place.ask,
            self.tr("Myndighetens återställningsnyckel"),
            self.tr(
                "Med den öppnas offlinefiler vars nyckel har gått förlorad. Filer som togs innan nyckeln fanns öppnas"
                " inte med den. Nyckeln skrivs en enda gång, i en fil som du väljer: lås in den, på papper eller ett minne."
            ),
            self.tr("Gör återställningsnyckeln"),
            self._make,
        )

    def _make(self) -> None:
        """Where it is to be kept is asked first: Esc then leaves everything as it was."""
        self._ask_where(self._make_in)

    def _make_in(self, path: Path) -> None:
        self._place.write(lambda office: office.offline.make_recovery(), lambda secret: self._keep(path, secret))

    def _show(self, secret: str, problem: str) -> None:
        """The key cannot be read anywhere else: it is shown until it is kept."""
        dialog = RecoveryKeyDialog(secret, lambda: self._ask_where(lambda path: self._keep(path, secret, dialog)))
        dialog.tell(problem)
        self._place.ask.dialog(dialog)

    def _ask_where(self, then: Callable[[Path], None]) -> None:
        wanted = Files(
            self.tr("Spara återställningsnyckeln"),
            ((self.tr("Text"), "*.txt"),),
            name=self.tr("återställningsnyckel.txt"),
        )
        self._place.ask.save_file(wanted, then)

    def _keep(self, path: Path, secret: str, shown: RecoveryKeyDialog | None = None) -> None:
        def kept(_none: None) -> None:
            if shown is not None:
                shown.accept()
            self._tell(self.tr("Återställningsnyckeln är sparad i {file}. Lås in den.").format(file=path))

        def not_kept(error: CaseworkerError) -> None:
            if shown is not None:
                shown.tell(error.text)
            else:
                self._show(secret, error.text)

        self._place.tasks.run(lambda: _write(path, secret), kept, not_kept, On.FILES)

    def recover(self) -> None:
        """A file somebody has brought; its key comes to this machine's keyring, or it gets a password."""
        kinds = ((self.tr("Offlinefiler"), "*.cwcase"),)
        self._place.ask.open_files(
            Files(self.tr("Öppna en fil med återställningsnyckeln"), kinds), lambda paths: self._ask_key(paths[0])
        )

    def _ask_key(self, path: Path) -> None:
        wanted = Words(
            self.tr("Öppna {file}").format(file=path.name),
            self.tr("Myndighetens återställningsnyckel"),
            self.tr("Lås upp"),
            several=False,
            secret=True,
        )
        self._place.ask.words(wanted, lambda secret: self._recover(path, secret))

    def _recover(self, path: Path, secret: str, password: str = "") -> None:
        here = self.tr("{file} öppnas nu på den här datorn, av den som tog med ärendena.")
        anywhere = self.tr("{file} öppnas nu med det nya lösenordet, av den som tog med ärendena.")
        text = (anywhere if password else here).format(file=path.name)

        def refused(error: CaseworkerError) -> None:
            if type(error).__name__ == "NoKeyring" or (password and isinstance(error, Unusable)):
                self._ask_password(path, secret, error.text)
            else:
                self._place.messages.failure(error)

        self._place.run(
            lambda office: office.offline.recover(path, secret, password), lambda _: self._tell(text), refused
        )

    def _ask_password(self, path: Path, secret: str, problem: str) -> None:
        """There is no keyring to keep the key in: the file gets a key that is drawn from a password."""
        wanted = Words(
            self.tr("Nytt lösenord för {file}").format(file=path.name),
            problem,
            self.tr("Lås upp"),
            several=False,
            secret=True,
            field=self.tr("&Lösenord, minst tolv tecken"),
        )
        self._place.ask.words(wanted, lambda password: self._recover(path, secret, password))

    def _tell(self, text: str) -> None:
        self._place.messages.tell(Message(text, Tone.OK, key=KEY))


def _write(path: Path, secret: str) -> None:
    try:
        path.write_text(f"{secret}\n", encoding="utf-8")
    except OSError as error:
        text = translate("recovery", "{file} gick inte att skriva. Spara nyckeln på en annan plats.")
        raise Unavailable(Surroundings.FILE, text.format(file=path)) from error
