"""What every dialog that reads files in has in common: a job that can be stopped, its progress, and the way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from caseworker_app.errors import CaseworkerError
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Progress
from caseworker_app.ui.commands import go_on_by_key
from caseworker_app.ui.intake.dropping import dropped, takes
from caseworker_app.ui.intake.progress import Told, Watched
from caseworker_app.ui.tasks import Job
from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.buttons import allow, button
from caseworker_app.ui.widgets.notice import Notice
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace

T = TypeVar("T")
Run = Callable[[Office, Watched], T]
translate = QCoreApplication.translate  # by this name the texts are found for the catalogues


class WorkScreen(Protocol):
    def show_work(self, text: str, done: int = 0, total: int = 0) -> None:
        """What is being done; empty when it is over."""
        ...


class Reading(QObject):
    """The job of one opening of a dialog: trials that replace each other, then one reading in."""

    def __init__(self, screen: WorkScreen, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen, self._place = screen, place
        self._told = Told(self)
        self._told.moved.connect(lambda done, total, text: self._screen.show_work(text, done, total))
        self._job = Job()
        self.going_on = False

    def drop(self) -> None:
        """Nobody waits for the trial any more."""
        self._job.drop()
        self._job.cancel()

    def attempt(
        self, title: str, run: Run[T], then: Callable[[T], None], cannot: Callable[[CaseworkerError], None]
    ) -> None:
        """A trial without saving."""
        self._screen.show_work(title)
        self._job = self._place.long(title, self._watched(run), self._over(then), self._over(cannot))

    def read_in(
        self, title: str, run: Run[T], then: Callable[[T], None], stopped: Callable[[CaseworkerError], None]
    ) -> None:
        """For good; nothing else is begun while it goes on."""
        if not self.going_on:
            self.going_on = True
            self.attempt(title, run, then, stopped)

    def stop(self) -> None:
        self._job.cancel()

    def _watched(self, run: Run[T]) -> Callable[[Office, Progress], T]:
        told = self._told
        return lambda office, progress: run(office, told.watching(progress))

    def _over(self, then: Callable[[T], None]) -> Callable[[T], None]:
        def over(value: T) -> None:
            self.going_on = False
            self._screen.show_work("")
            then(value)

        return over


class ReadingDialog(QDialog):
    """Progress and what it comes to stand below on the left, the ways on to the right; files may be dropped."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place.during(self)
        self.setAcceptDrops(True)

    def furnish(self, notices: QVBoxLayout, actions: ActionBar, more: Sequence[QPushButton] = ()) -> None:
        """Once the form is set up; `more` are ways on beside closing and reading in."""
        self._notice = Notice(notices)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(translate("intake", "Hur långt läsningen har kommit"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.hide()
        self._summary = Text.of("", "body", "muted")
        self.close_button = button(translate("intake", "Stäng"))
        self.read_button = button(translate("intake", "Läs in"), "primary")
        for left in (self._bar, self._summary):
            actions.add_left(left)
        for right in (*more, self.close_button, self.read_button):
            right.setAutoDefault(False)
            actions.add_right(right)
        self.close_button.clicked.connect(self.reject)
        go_on_by_key(self, self.read_button.click)

    # What the dialog's own presenter and form decide

    def reading(self) -> Reading:
        raise NotImplementedError

    def held_still(self) -> Sequence[QWidget]:
        """What cannot be touched while it is read in."""
        raise NotImplementedError

    def take_files(self, files: Sequence[Path]) -> None:
        raise NotImplementedError

    # For both

    def show_problem(self, text: str, tone: str = "bad") -> None:
        self._notice.tell(text, tone)
        if text:
            self._place.messages.announce(text)

    def show_work(self, text: str, done: int = 0, total: int = 0) -> None:
        self._bar.setVisible(bool(text))
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        busy = self.reading().going_on
        for widget in self.held_still():
            widget.setEnabled(not busy)
        if text or busy:
            allow(self.read_button, translate("intake", "Vänta tills arbetet med filerna är klart."))
        elif self.read_button in self.held_still():
            allow(self.read_button, "")
        if text:
            self._summary.setText(f"{text} …")
        self.close_button.setText(translate("intake", "Avbryt inläsningen") if busy else translate("intake", "Stäng"))

    def reject(self) -> None:
        """Esc stops a reading in that goes on, else closes."""
        if self.reading().going_on:
            self.reading().stop()
        else:
            self.reading().drop()
            super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        takes(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if self.held_still()[0].isEnabled():
            self.take_files(dropped(event))
