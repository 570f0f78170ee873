"""The agency's recovery key, made once and written once; a file whose key is lost is opened with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from caseworker_app.errors import CaseworkerError, Surroundings, Unavailable
from caseworker_app.ui.messages import Choice, Files, Message, Question, Tone, Weight, Words, confirm
from caseworker_app.ui.offline.told import KEY
from caseworker_app.ui.tasks import On
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

    def _show(self, secret: str) -> None:
        question = Question(
            self.tr("Myndighetens återställningsnyckel"),
            self.tr("Det här är den enda gången nyckeln visas. Spara den innan du stänger."),
            (Choice("save", self.tr("Spara i en fil…"), Weight.PRIMARY),),
            self.tr("Jag har skrivit av den"),
            secret,
        )
        self._place.ask.choose(question, lambda _key: self._ask_where(lambda path: self._keep(path, secret)))

    def _ask_where(self, then: Callable[[Path], None]) -> None:
        wanted = Files(
            self.tr("Spara återställningsnyckeln"),
            ((self.tr("Text"), "*.txt"),),
            name=self.tr("återställningsnyckel.txt"),
        )
        self._place.ask.save_file(wanted, then)

    def _keep(self, path: Path, secret: str) -> None:
        said = self.tr("Återställningsnyckeln är sparad i {file}. Lås in den.").format(file=path)
        self._place.tasks.run(
            lambda: _write(path, secret),
            lambda _: self._tell(said),
            lambda error: self._not_kept(error, secret),
            On.FILES,
        )

    def _not_kept(self, error: CaseworkerError, secret: str) -> None:
        self._place.messages.failure(error)
        self._show(secret)

    def recover(self) -> None:
        """A file somebody has brought; its key comes to this machine's keyring."""
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

    def _recover(self, path: Path, secret: str) -> None:
        text = self.tr("{file} öppnas nu på den här datorn, av den som tog med ärendena.").format(file=path.name)
        self._place.run(
            lambda office: office.offline.recover(path, secret),
            lambda _: self._tell(text),
            self._place.messages.failure,
        )

    def _tell(self, text: str) -> None:
        self._place.messages.tell(Message(text, Tone.OK, key=KEY))


def _write(path: Path, secret: str) -> None:
    try:
        path.write_text(f"{secret}\n", encoding="utf-8")
    except OSError as error:
        raise Unavailable(
            Surroundings.FILE, f"{path} gick inte att skriva. Välj en annan plats; nyckeln visas igen."
        ) from error
