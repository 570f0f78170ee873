"""The window: its ground at once, then menus, rail, rooms, strips and status strip; decides nothing, the session does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from caseworker_app.ui.theme import c

if TYPE_CHECKING:  # nothing is loaded that the first picture does not need
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent

    from caseworker_app.errors import CaseworkerError
    from caseworker_app.services.news import Changed
    from caseworker_app.ui.forms.ui_main_window import Ui_MainWindow
    from caseworker_app.ui.opening import Someone
    from caseworker_app.ui.room import Room
    from caseworker_app.ui.shell.badges import Badges
    from caseworker_app.ui.shell.bar import MenuBar
    from caseworker_app.ui.state import UiState
    from caseworker_app.ui.workplace import Workplace

AWAY = "away"
LOOK_AGAIN = 400  # milliseconds between looks for what others have changed
RAIL, BAR, STRIP = 114, 42, 31  # the grounds of the first picture, at the usual text size
NARROW = 1180  # narrower windows show the rail without names
ROOMY, ROOMY_HEIGHT = 1440, 900  # the first size of the window where the screen has room


class Keeper(Protocol):
    """What the window asks of whoever keeps it (the session and the application)."""

    def closing(self) -> bool:
        """The window wants to close; false keeps it open."""
        ...

    def switch(self, person: str) -> None: ...


class Entered:
    """The open workplace as the window shows it."""

    def __init__(self, place: Workplace, rooms: Sequence[Room]) -> None:
        self.place = place
        self.rooms = list(rooms)
        self.looking = False


class MainWindow(QMainWindow):
    """Implements Go and ShellScreen over one form.

    `painted` comes once, when the first picture is on the screen: the grounds of menus, rail and status strip in their
    colours. What stands on them is loaded and made by `build`.
    """

    painted = Signal()
    entered = Signal()
    _first_paint = True

    ui: Ui_MainWindow
    bar: MenuBar
    _badges: Badges

    def __init__(self, state: UiState) -> None:
        super().__init__()
        self.built = False
        self.keeper: Keeper | None = None
        self.welcome_asked: Callable[[str], None] = lambda _problem: None
        self.sign_in_asked: Callable[[str, str], None] = lambda _address, _problem: None
        self._state = state
        self._rooms: Sequence[Room] = ()
        self._entered: Entered | None = None
        self._look_timer = QTimer(self)
        self._look_timer.setInterval(LOOK_AGAIN)
        self._look_timer.timeout.connect(self._look)
        self.setWindowTitle("Caseworker")
        self._restore()

    def build(self, rooms: Sequence[Room]) -> None:
        """Everything that stands in the window."""
        from caseworker_app.ui.forms.ui_main_window import Ui_MainWindow
        from caseworker_app.ui.shell.badges import Badges
        from caseworker_app.ui.shell.bar import MenuBar
        from caseworker_app.ui.widgets.tab_order import follow

        self._rooms = rooms
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.setCentralWidget(self.ui.whole)
        self._badges = Badges(self._show_badges)
        self.bar = MenuBar(self, self)
        for rail in (self.ui.rooms_rail, self.ui.foot_rail):
            rail.wanted.connect(self.room)
        self.ui.rooms_host.shown.connect(self._shown)
        self.ui.status_strip.person_chosen.connect(self._switch)
        self.built = True
        self._show_rooms(rooms)
        follow(self.bar.top.finder, (self.ui.rooms_rail, self.ui.foot_rail))  # what a room brings comes after them
        self.ui.strips.come_after(self.ui.foot_rail)
        self.ui.rail_area.setEnabled(False)
        self.setAcceptDrops(True)

    # Go

    def room(self, key: str, **where: str) -> None:
        if self._entered is not None and key != self.ui.rooms_host.key:
            self._entered.place.messages.moved()
        if self.ui.rooms_host.show_room(key, **where):
            self._state.set("room", key)

    def case(self, case_id: UUID, step: str = "") -> None:
        self.room("cases", case=str(case_id), step=step)

    def incoming(self) -> None:
        self.bar.deeds.to_register()

    def by_hand(self) -> None:
        self.bar.deeds.by_hand()

    def form(self, call: str) -> None:
        self.bar.deeds.form(call)

    def badges(self) -> None:
        if self._entered is not None:
            self._badges.count(self._entered.place, self._entered.rooms)

    # ShellScreen

    def enter(self, place: Workplace, people: tuple[Someone, ...]) -> None:
        self.leave()
        self._entered = Entered(place, self._rooms)
        place.changes.changed.connect(self._changed)
        self.ui.rooms_host.furnish(self._entered.rooms, place)
        self._show_rooms(self._entered.rooms)
        self.ui.rail_area.setEnabled(True)
        self.ui.status_strip.show_database(place.opened)
        self.show_people(people)
        self.setWindowTitle(f"{place.opened.name} – Caseworker")
        self.bar.show_open(opened=True)
        self._look_timer.start()
        self.badges()
        self._back_where_it_was()
        self.entered.emit()

    def leave(self) -> None:
        self._look_timer.stop()
        if self._entered is not None:
            self._entered.place.changes.changed.disconnect(self._changed)
        self._entered = None
        self.ui.rooms_host.clear()
        self.ui.strips.clear()
        self._show_rooms(self._rooms)
        self.ui.rail_area.setEnabled(False)
        self.ui.status_strip.show_database(None)
        self.ui.status_strip.show_people((), "")
        self.setWindowTitle("Caseworker")
        self.bar.show_open(opened=False)

    def show_people(self, people: tuple[Someone, ...]) -> None:
        if self._entered is not None:
            opened = self._entered.place.opened
            self.ui.status_strip.show_people(() if opened.shared or opened.offline else people, opened.person)

    def flush(self) -> None:
        self.ui.rooms_host.flush()
        self._remember_where()

    def show_opening(self, text: str) -> None:
        self.ui.status_strip.show_busy(text)
        self.ui.rooms_host.blank.show_opening(text)
        if text:
            from caseworker_app.ui.widgets.speech import speak  # not before the first picture

            speak(self, text)

    def welcome(self, problem: str = "") -> None:
        self.welcome_asked(problem)

    def sign_in(self, address: str, problem: str) -> None:
        self.sign_in_asked(address, problem)

    def where(self) -> dict[str, str]:
        view = self.ui.rooms_host.view
        return {} if view is None else {**view.where(), "room": self.ui.rooms_host.key}

    def asking(self) -> bool:
        from PySide6.QtWidgets import QDialog

        return any(dialog.isVisible() for dialog in self.findChildren(QDialog))

    # The window itself

    @property
    def place(self) -> Workplace | None:
        return self._entered.place if self._entered is not None else None

    @property
    def rooms(self) -> list[Room]:
        return self._entered.rooms if self._entered is not None else []

    def view(self) -> QWidget | None:
        """The room that is shown."""
        return self.ui.rooms_host.view

    def next_pane(self, way: int) -> None:
        from caseworker_app.ui.shell import panes

        view = self.ui.rooms_host.view
        between = (view.panes() or [view]) if view is not None else []
        panes.step([self.ui.rail_area, *between, self.ui.status_strip], way)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._entered is not None:
            from caseworker_app.ui.intake.dropping import takes  # not before the first picture

            takes(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Files that are dropped on the window are applications to read in."""
        from caseworker_app.ui.intake.dropping import dropped  # not before the first picture

        self.bar.deeds.read_in(dropped(event))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.keeper is not None and not self.keeper.closing():
            event.ignore()
            return
        self._remember_where()
        self._state.set_data("window.geometry", bytes(self.saveGeometry().data()))
        self._state.save()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The grounds, as long as nothing stands on them."""
        if not self.built:
            painter = QPainter(self)
            painter.fillRect(self.rect(), c("rail"))
            painter.fillRect(self.rect().adjusted(RAIL, BAR, 0, -STRIP), c("canvas"))
        if self._first_paint:
            self._first_paint = False
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.built:
            self._fit_rail()

    def _fit_rail(self) -> None:
        rails = (self.ui.rooms_rail, self.ui.foot_rail)
        margins = self.ui.rail_layout.contentsMargins()
        room = self.height() - self.bar.top.height() - self.ui.status_strip.height() - margins.top() - margins.bottom()
        slim = self.width() < NARROW or room < sum(rail.wanted_height for rail in rails)
        for rail in rails:
            if rail.slim != slim:
                rail.make_slim(slim=slim)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.built and event.type() == QEvent.Type.LanguageChange:
            self.ui.rooms_rail.setAccessibleName(self.tr("Rum"))
            self.ui.foot_rail.setAccessibleName(self.tr("Program"))
            self.bar.build()

    def _switch(self, person: str) -> None:
        if self.keeper is not None:
            self.keeper.switch(person)

    def _restore(self) -> None:
        geometry = self._state.data("window.geometry")
        if geometry and self.restoreGeometry(geometry):
            return
        room = self.screen().availableGeometry()
        if room.width() < ROOMY or room.height() < ROOMY_HEIGHT:
            self.setWindowState(Qt.WindowState.WindowMaximized)  # a small screen is used whole
        self.resize(min(room.width(), ROOMY), min(room.height(), ROOMY_HEIGHT))

    def _back_where_it_was(self) -> None:
        """The last room and place in this database, else the first room."""
        assert self._entered is not None
        opened = self._entered.place.opened
        kept = self._state.table(f"where.{opened.address}")
        key = str(kept.get("room", ""))
        where = {name: str(value) for name, value in kept.items() if name != "room"}
        if key in {room.key for room in self._entered.rooms}:
            self.room(key, **where)
        elif self._entered.rooms:
            self.room(self._entered.rooms[0].key)

    def _remember_where(self) -> None:
        if self._entered is not None and (where := self.where()):
            self._state.set(f"where.{self._entered.place.opened.address}", dict(where))

    def _show_rooms(self, rooms: Sequence[Room]) -> None:
        from caseworker_app.ui.shell.rail import rail_width

        keyed = [(room, f"Ctrl+{n}" if n < 10 else "") for n, room in enumerate(rooms, 1)]
        width = rail_width(room.name for room in rooms)
        self.ui.rooms_rail.show_rooms([pair for pair in keyed if not pair[0].foot], width)
        self.ui.foot_rail.show_rooms([pair for pair in keyed if pair[0].foot], width)
        self.bar.show_rooms(rooms)
        self._fit_rail()

    def _shown(self, key: str) -> None:
        from caseworker_app.ui.shell import panes

        for rail in (self.ui.rooms_rail, self.ui.foot_rail):
            rail.mark(key)
        self.bar.menus.fill()
        self._tell_away(key)
        view = self.ui.rooms_host.view
        first = view.first_focus() if view is not None else None
        target = first or (panes.first_in(view) if view is not None else None)
        if target is not None and not isinstance(QApplication.activeModalWidget(), QWidget):
            target.setFocus()

    def _tell_away(self, key: str) -> None:
        """In an offline file a room says what it needs the shared database for."""
        place, room = self.place, next((one for one in self.rooms if one.key == key), None)
        if place is not None and place.opened.offline and room is not None and room.away:
            from caseworker_app.ui.messages import Message

            self.ui.strips.tell(Message(room.away_text, key=AWAY))
        else:
            self.ui.strips.settle(AWAY)

    def _show_badges(self, counts: dict[str, int]) -> None:
        self.ui.rooms_rail.show_badges(counts)
        self.ui.foot_rail.show_badges(counts)

    def _changed(self, changed: Changed) -> None:
        self.ui.rooms_host.refresh(changed)
        self.badges()

    def _look(self) -> None:
        """Ask for what others have changed, unless our own work will."""
        entered = self._entered
        if entered is None or entered.looking or self._badges.counting:
            return
        from caseworker_app.ui.messages import LINE, told_line  # not before the first picture

        entered.looking, place = True, entered.place

        def looked(asked: bool) -> None:
            entered.looking = False
            if asked:
                place.messages.settle(LINE)

        def silent(error: CaseworkerError) -> None:
            entered.looking = False
            told_line(place.messages, error)

        place.run(place.changes.look_if_told, looked, silent)
