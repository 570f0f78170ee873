"""What the welcome dialog's choices lead to: its presenter."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from caseworker_app.ui.asking import fit
from caseworker_app.ui.messages import Ask, Files
from caseworker_app.ui.session import Session
from caseworker_app.ui.shell.bar import Deeds
from caseworker_app.ui.shell.dim import Dim
from caseworker_app.ui.welcome.view import Known, Welcome
from caseworker_app.ui.widgets.speech import speak


class Front(QObject):
    """One dialog at a time over the window; it closes when a database is open."""

    def __init__(self, session: Session, window: QWidget, deeds: Deeds, ask: Ask) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._deeds = deeds
        self._ask = ask
        self.dialog: Welcome | None = None

    def show(self, problem: str) -> None:
        """Three ways to begin, and why the last database could not be opened."""
        dialog = self._there()
        dialog.show_problem(problem)
        dialog.show_start()
        self._open(dialog)

    def sign_in(self, address: str, problem: str) -> None:
        """The form of a shared database."""
        dialog = self._there()
        dialog.show_shared(Known.of(address), problem)
        dialog.show_busy(busy=False)
        self._open(dialog)

    @staticmethod
    def _open(dialog: Welcome) -> None:
        fit(dialog)
        dialog.open()

    def done(self) -> None:
        """A database is open."""
        if self.dialog is not None:
            self.dialog.accept()

    def _there(self) -> Welcome:
        if self.dialog is not None:
            return self.dialog
        window, deeds = self._window, self._deeds
        dialog = Welcome(window)
        dialog.choose_settings(deeds.language(), deeds.look())
        dialog.show_recent(self._session.recent(), datetime.now().astimezone().date())
        dialog.sample_wanted.connect(self._sample)
        dialog.empty_wanted.connect(deeds.new_database)
        dialog.file_wanted.connect(deeds.open_file)
        dialog.recent_wanted.connect(self._session.open)
        dialog.connect_wanted.connect(self._sign_in)
        dialog.test_wanted.connect(self._test)
        dialog.root_wanted.connect(self._root)
        dialog.language_wanted.connect(deeds.set_language)
        dialog.look_wanted.connect(deeds.set_look)
        dialog.quit_wanted.connect(window.close)
        dialog.finished.connect(self._gone)
        self.dialog = dialog
        Dim(window, dialog)
        return dialog

    def _gone(self, _code: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _sample(self) -> None:
        self.done()
        self._deeds.sample()

    def _sign_in(self, address: str, password: str) -> None:
        if self.dialog is not None:
            self.dialog.show_busy(busy=True)
            self.dialog.show_answer(self.tr("Ansluter …"))
        self._session.sign_in(address, password)

    def _root(self) -> None:
        """The file the server's certificate goes back to."""
        dialog = self.dialog
        if dialog is None:
            return
        wanted = Files(self.tr("Serverns rotcertifikat"), ((self.tr("Certifikat"), "*.pem *.crt *.cer"),))

        def chosen(files: list[Path]) -> None:
            if self.dialog is dialog:
                dialog.ui.root_edit.setText(str(files[0]))

        self._ask.open_files(wanted, chosen)

    def _test(self, address: str, password: str) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        dialog.show_busy(busy=True)
        works = self.tr("Anslutningen fungerar. Du är {0}.")

        def answered(text: str) -> None:
            if self.dialog is dialog:
                dialog.show_busy(busy=False)
                dialog.show_answer(text)
                speak(dialog, text)

        self._session.test(address, password, lambda name: answered(works.format(name)), answered)
