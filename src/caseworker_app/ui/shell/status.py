"""The status strip: database, who works in it, what was just done, work in the background, the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QActionGroup, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from caseworker_app.domain.states import Role
from caseworker_app.ui.forms.ui_status_strip import Ui_StatusStrip
from caseworker_app.ui.labels import worded
from caseworker_app.ui.theme import c, font, glyph, icon
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.widgets.speech import speak

if TYPE_CHECKING:  # nothing is loaded that the first picture does not need
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from caseworker_app.ui.opening import Someone
    from caseworker_app.ui.tasks import Job, Step
    from caseworker_app.ui.workplace import Opened

SAID = 8_000  # milliseconds that a said status stays to be read


class StatusStrip(QWidget):
    """`person_chosen(login)`: another person takes over on a local database. `day_wanted`: a sample's day is to change."""

    person_chosen = Signal(str)
    day_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StatusStrip()
        self.ui.setupUi(self)
        self._jobs: dict[Job, Step] = {}
        self._people_menu = QMenu(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(SAID)
        self._quiet.timeout.connect(lambda: self.ui.said_label.setText(""))
        self._database_menu = QMenu(self)
        self.ui.cancel_button.clicked.connect(self._cancel)
        self.ui.day_button.clicked.connect(lambda _on=False: self.day_wanted.emit())
        self.ui.person_button.clicked.connect(lambda: _above(self._people_menu, self.ui.person_button))
        self.ui.database_button.clicked.connect(lambda: _above(self._database_menu, self.ui.database_button))
        self._dress()
        self.show_database(None)
        self.show_people((), "")
        self._show_work()

    def show_database(self, opened: Opened | None) -> None:
        """The open database and its day, or that there is none."""
        ui = self.ui
        ui.person_button.setVisible(opened is not None)
        ui.line_label.setVisible(opened is not None and (opened.shared or opened.offline))
        ui.day_icon.setVisible(opened is not None)
        ui.day_label.setVisible(opened is not None and not opened.sample)
        ui.day_button.setVisible(opened is not None and opened.sample)
        if opened is None:
            ui.database_button.setText(self.tr("Ingen databas öppen"))
            ui.database_button.setAccessibleName(ui.database_button.text())
            return
        ui.database_button.setText(
            opened.name if not opened.shared else self.tr("{0} · delad databas").format(opened.name)
        )
        ui.database_button.setAccessibleName(self.tr("Databas: {0}").format(ui.database_button.text()))
        ui.database_button.setToolTip(opened.address)
        ui.line_label.setText(
            self.tr("Offline – lämna tillbaka i rummet Offline") if opened.offline else self.tr("Ansluten")
        )
        ui.person_button.setText(f"{opened.person_name} · {self._role(opened)}")
        ui.person_button.setAccessibleName(self.tr("Användare: {0}").format(ui.person_button.text()))
        day = _day(opened.today)
        ui.day_label.setText(day)
        ui.day_button.setText(self.tr("Exempeldag: {0}").format(day))
        ui.day_button.setAccessibleName(ui.day_button.text())
        ui.day_button.setToolTip(self.tr("Byt exempeldag: förfallodagar och frister räknas från den."))

    def show_line(self, *, holds: bool) -> None:
        """Whether the shared database answers."""
        self.ui.line_label.setText(self.tr("Ansluten") if holds else self.tr("Databasen svarar inte"))

    def show_people(self, people: Sequence[Someone], chosen: str) -> None:
        """Who can be chosen here without a password; nobody in a shared database."""
        menu = self._people_menu
        menu.clear()
        group = QActionGroup(menu)
        for one in people:
            action = menu.addAction(f"{one.name} · {', '.join(worded(Role(role)) for role in one.roles)}")
            action.setCheckable(True)
            action.setChecked(one.login == chosen)
            action.triggered.connect(lambda _checked=False, login=one.login: self.person_chosen.emit(login))
            group.addAction(action)
        self.ui.person_button.setEnabled(bool(people))
        self.ui.person_button.setToolTip(
            self.tr("Byt användare. Den som kan öppna filen är betrodd; inget lösenord behövs.")
        )

    @property
    def people_menu(self) -> QMenu:
        return self._people_menu

    def set_database_menu(self, menu: QMenu) -> None:
        self._database_menu = menu

    def say(self, text: str) -> None:
        """A status that can be read for a while."""
        self.ui.said_label.setText(text)
        self._quiet.start()

    def show_busy(self, text: str) -> None:
        """Something is being opened; empty when it is there."""
        self._quiet.stop()
        self.ui.said_label.setText(text)

    def work_began(self, job: Job, step: Step) -> None:
        """Said once; how far it has come is the bar's to tell."""
        self._jobs[job] = step
        self._show_work()
        speak(self, step.title)

    def work_moved(self, job: Job, step: Step) -> None:
        if job in self._jobs:
            self._jobs[job] = step
            self._show_work()

    def work_ended(self, job: Job) -> None:
        self._jobs.pop(job, None)
        self._show_work()

    @property
    def jobs(self) -> list[Job]:
        return list(self._jobs)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        elif event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), c("rail"))
        painter.setPen(c("line"))
        painter.drawLine(0, 0, self.width(), 0)

    def _role(self, opened: Opened) -> str:
        if len(opened.roles) > 2:
            return self.tr("%n roller", "", len(opened.roles))
        return ", ".join(sorted(map(worded, opened.roles))) or self.tr("ingen roll")

    def _show_work(self) -> None:
        """The job that began first; the others wait their turn in the strip."""
        ui, busy = self.ui, bool(self._jobs)
        ui.work_bar.setVisible(busy)
        ui.work_label.setVisible(busy)
        ui.cancel_button.setVisible(busy)
        if busy:
            step = next(iter(self._jobs.values()))
            ui.work_bar.setRange(0, step.total)
            ui.work_bar.setValue(step.done)
            ui.work_label.setText(in_language(step.text) or step.title)

    def _cancel(self) -> None:
        for job in list(self._jobs)[:1]:
            job.cancel()

    def _dress(self) -> None:
        ui = self.ui
        ui.database_button.setIcon(icon("database", "muted", 14))
        ui.person_button.setIcon(icon("user", "muted", 14))
        ui.day_icon.setPixmap(glyph("calendar", "muted", 14))
        small = font("small")
        ui.database_button.setFont(small)
        ui.person_button.setFont(small)
        ui.cancel_button.setFont(small)
        ui.day_button.setFont(small)
        for label in (ui.line_label, ui.said_label, ui.work_label, ui.day_label):
            label.setFont(small)


def _above(menu: QMenu, button: QWidget) -> None:
    """Open a menu over its button: there is no room below the strip."""
    menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


def _day(day: date) -> str:
    """tis 23 juni 2020: as it is read in the strip."""
    from caseworker_app.ui.days import long_form, weekday  # not before the first picture

    return f"{weekday(day)[:3]} {long_form(day)}"
