"""Joins the window with everything it needs once its first picture is shown; the only place in `ui` that does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from caseworker_app import __version__
from caseworker_app.settings import Settings, home
from caseworker_app.ui import opening
from caseworker_app.ui.asking import WindowAsk
from caseworker_app.ui.choosing import Choosing
from caseworker_app.ui.crash import CrashHook, HardCrash
from caseworker_app.ui.ground import Shell, Wanted
from caseworker_app.ui.intake.desk import IntakeDesk
from caseworker_app.ui.messages import Choice, Files, Message, Question, Tone, Weight
from caseworker_app.ui.opening import Recent
from caseworker_app.ui.session import Session
from caseworker_app.ui.shell.dim import Dim
from caseworker_app.ui.shell.voice import WindowMessages
from caseworker_app.ui.tasks import ThreadedTasks
from caseworker_app.ui.welcome.front import Front
from caseworker_app.ui.workplace import Means
from caseworker_app.ui.writing import Writing

if TYPE_CHECKING:
    from caseworker_app.ui.palette import Palette

DATABASES = (("Caseworker", "*.db *.sqlite *.cwcase"),)


class Application(QObject):
    """Everything that lives as long as the window; implements its Deeds and Keeper."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.shell = shell
        self.state, self.languages, self.appearance = shell.state, shell.languages, shell.appearance
        self.window = shell.window
        self.writing = Writing(shell.app, shell.window)
        self.choosing = Choosing(shell.app, shell.window)
        self.ask = WindowAsk(self.window, lambda: self.session.drafts)
        self.messages = WindowMessages(self.window, self.window.ui.strips, self.window.ui.status_strip)
        self.tasks = ThreadedTasks(self.messages.failure)
        means = Means(self.tasks, self.ask, self.messages, self.state, self.window, shell.folder)
        self.session = Session(self.window, means)
        self.front = Front(self.session, self.window, self, self.ask)
        self.intake = IntakeDesk(lambda: self.session.place, self)
        self.palette_dialog: Palette | None = None
        self._without_words = False
        self.hard_crash = HardCrash(shell.folder / "log")
        self.crash_hook = CrashHook(self._save_drafts, self._tell_crash)
        self._join()

    def _join(self) -> None:
        window = self.window
        window.keeper = self
        window.welcome_asked = self.front.show
        window.sign_in_asked = self.front.sign_in
        window.entered.connect(self.front.done)
        self.messages.line = self._line
        strip = window.ui.status_strip
        self.tasks.began.connect(strip.work_began)
        self.tasks.moved.connect(strip.work_moved)
        self.tasks.ended.connect(strip.work_ended)
        blank = window.ui.rooms_host.blank
        blank.begin_wanted.connect(self.start_over)
        self.tasks.moved.connect(blank.work_moved)
        strip.set_database_menu(self._databases())
        strip.day_wanted.connect(lambda: self.session.ask_day())
        window.bar.obey(self)

    def begin(self, wanted: Wanted) -> None:
        """Open what is wanted, else what was open last, else ask."""
        crashed = self.hard_crash.last()
        self.hard_crash.watch()
        if crashed:
            text = self.tr("Programmet avslutades oväntat förra gången. Det du hade skrivit finns kvar i ärendena.")
            self.messages.tell(Message(text, Tone.WARN, self.tr("Visa rapporten"), lambda: self._tell_crash(crashed)))
        last = wanted.database or Settings.load().database
        if wanted.sample:
            self.session.make_sample(Path(wanted.database) if wanted.database else opening.new_sample(home()))
        elif last and (wanted.database or opening.is_there(last)):
            self.session.open(last, wanted.person)
        else:
            self.window.show_opening("")
            self.front.show("")

    # Keeper

    def closing(self) -> bool:
        jobs = self.window.ui.status_strip.jobs
        if jobs:
            question = Question(
                self.tr("Arbete pågår"),
                self.tr("Något görs fortfarande i bakgrunden. Avbryter du nu är inget halvt gjort."),
                (Choice("stop", self.tr("Avbryt arbetet och avsluta"), Weight.PRIMARY),),
                self.tr("Låt det bli klart"),
            )
            self.ask.choose(question, lambda _key: self._stop_and_close())
            return False
        if not (self._without_words or self._save_drafts()):
            question = Question(
                self.tr("Det du har skrivit är inte sparat"),
                self.tr(
                    "Datorns disk är full eller går inte att skriva på. Spara det du har skrivit, eller frigör utrymme; "
                    "avslutar du nu finns det inte nästa gång."
                ),
                (Choice("leave", self.tr("Avsluta utan det"), Weight.DANGER),),
                self.tr("Fortsätt arbeta"),
            )
            self.ask.choose(question, lambda _key: self._close_without_words())
            return False
        self.session.close()
        self.tasks.close()
        self.session.end()
        self.hard_crash.close()
        return True

    def _close_without_words(self) -> None:
        self._without_words = True
        QTimer.singleShot(0, self.window.close)

    def _stop_and_close(self) -> None:
        for job in self.window.ui.status_strip.jobs:
            job.cancel()
        self.tasks.ended.connect(lambda _job: QTimer.singleShot(0, self.window.close))

    def switch(self, person: str) -> None:
        self.session.switch(person)

    # Deeds

    def open_file(self) -> None:
        wanted = Files(self.tr("Öppna databas"), DATABASES, self._folder())
        self.ask.open_files(wanted, lambda paths: self.session.open(str(paths[0])))

    def new_database(self) -> None:
        wanted = Files(self.tr("Ny tom databas"), DATABASES, self._folder(), self.tr("ärenden.db"))

        def chosen(path: Path) -> None:
            self.front.done()  # what is under way is seen in the window; the welcome comes back if it fails
            self.session.make_empty(opening.as_database(path))

        self.ask.save_file(wanted, chosen)

    def sample(self) -> None:
        self.session.make_sample(opening.new_sample(home()))

    def shared(self, address: str = "") -> None:
        self.front.sign_in(address, "")

    def new_password(self, password: str) -> None:
        self.session.new_password(password)

    def start_over(self) -> None:
        self.front.show("")

    def palette(self) -> None:
        if self.palette_dialog is not None:
            return
        from caseworker_app.ui.finding import Finding  # not before the first picture
        from caseworker_app.ui.palette import Palette  # not before the first picture

        finding = Finding(self.window, lambda: self.session.place)
        self.palette_dialog = Palette(finding.offer, finding.search, self.window)
        self.palette_dialog.finished.connect(self.palette_dialog.deleteLater)
        self.palette_dialog.finished.connect(lambda _code: setattr(self, "palette_dialog", None))
        Dim(self.window, self.palette_dialog)
        self.palette_dialog.ask()

    def _line(self, holds: bool) -> None:
        place = self.session.place
        if place is not None and place.opened.shared:
            self.window.ui.status_strip.show_line(holds=holds)
        self.session.refuge.line(holds)

    def read_in(self, sources: Sequence[Path] = ()) -> object:
        return self.intake.read_in(sources)

    def recent(self) -> list[Recent]:
        return list(self.session.recent())

    def open_recent(self, address: str) -> None:
        self.session.open(address)

    def by_hand(self) -> None:
        self.intake.by_hand()

    def to_register(self) -> object:
        return self.intake.to_register()

    def form(self, call: str) -> object:
        return self.intake.form(call)

    def look(self) -> str:
        return self.appearance.chosen

    def set_look(self, name: str) -> None:
        self.state.set("look", name)
        self.state.save()
        self.appearance.choose(name)

    def language(self) -> str:
        return self.languages.current

    def set_language(self, code: str) -> None:
        self.state.set("language", code)
        self.state.save()
        if self.languages.use(code):
            self.session.again()

    def help(self) -> None:
        from caseworker_app.ui.manual import ManualDialog  # not before the first picture

        view = self.window.ui.rooms_host.view
        self.ask.dialog(ManualDialog(view.help_page() if view is not None else "", self.language()))

    def shortcuts(self) -> None:
        from caseworker_app.ui.manual import ShortcutsDialog  # not before the first picture

        self.ask.dialog(ShortcutsDialog([*self.window.bar.room_actions, *self.window.bar.offered()]))

    def about(self) -> None:
        text = self.tr(
            "Caseworker {0}. Handläggning av statsbidrag. Fri programvara under EUPL-1.2.\n\n"
            "Byggd med Qt (LGPL), Python, SQLAlchemy, ReportLab, PDFium och Open Sans."
        )
        self.ask.choose(
            Question(self.tr("Om Caseworker"), text.format(__version__), (), self.tr("Stäng")),
            lambda _key: None,
        )

    def _folder(self) -> Path:
        place = self.session.place
        if place is not None and not place.opened.shared:
            return Path(place.opened.address).parent
        return Path.home()

    def _databases(self) -> QMenu:
        """Recent databases in the status strip, read when the menu opens."""
        menu = QMenu(self.window)

        def fill() -> None:
            menu.clear()
            for one in self.session.recent():
                action = QAction(f"{one.name} – {opening.place_of(one.address)}", menu)
                action.triggered.connect(lambda _checked=False, address=one.address: self.session.open(address))
                menu.addAction(action)
            menu.addSeparator()
            menu.addAction(self.tr("Öppna databas…"), self.open_file)
            menu.addAction(self.tr("Startrutan…"), self.start_over)

        fill()
        menu.aboutToShow.connect(fill)
        return menu

    def _save_drafts(self) -> bool:
        """Whether all that is typed is on the disk."""
        return self.session.drafts is None or self.session.drafts.write_now()

    def _tell_crash(self, report: str) -> None:
        from caseworker_app.ui.crash_dialog import CrashDialog  # not before the first picture

        dialog = CrashDialog(report)
        dialog.finished.connect(lambda _code: dialog.quit_wanted and self.window.close())
        self.ask.dialog(dialog)
