"""What the palette offers: the commands of now, the rooms, and cases found by number, name and content."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from caseworker_app.ui.commands import ICON, plain
from caseworker_app.ui.labels import worded
from caseworker_app.ui.palette import Entry, Section
from caseworker_app.ui.tasks import Latest
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from caseworker_app.services.office import Office
    from caseworker_app.services.overviews.worklists import CaseLine
    from caseworker_app.ui.main_window import MainWindow

MOST = 8
CASES, SETTINGS = "cases", "settings"


class Finding(QObject):
    """For one opening of the palette."""

    def __init__(self, window: MainWindow, place: Callable[[], Workplace | None]) -> None:
        super().__init__(window)
        self._window = window
        self._opened = place
        self._place: Workplace | None = None
        self._latest: Latest | None = None

    def offer(self) -> list[Entry]:
        """Commands and rooms; what cannot be done now is not offered."""
        commands = [_entry(Section.COMMANDS, action) for action in self._window.bar.offered()]
        buttons = [Entry(Section.COMMANDS, plain(one.text()), "", "", one.click) for one in self._window.bar.buttons()]
        rooms = [_entry(Section.PLACES, action) for action in self._window.bar.room_actions]
        return [*commands, *buttons, *rooms, *self._settings()]

    def _settings(self) -> list[Entry]:
        """The pages of a room that has no command of its own, by the words one looks for them with."""
        if SETTINGS not in {room.key for room in self._window.rooms}:
            return []
        pages = {
            "calls": self.tr("Inställningar: Utlysningar"),
            "people": self.tr("Inställningar: Användare och roller"),
            "agency": self.tr("Inställningar: Myndighet"),
            "disposal": self.tr("Inställningar: Gallring"),
            "look": self.tr("Inställningar: Utseende och språk"),
            "databases": self.tr("Inställningar: Databaser och säkerhetskopia"),
        }
        return [
            Entry(Section.PLACES, text, "settings", "", partial(self._window.room, SETTINGS, page=key))
            for key, text in pages.items()
        ]

    def search(self, text: str, then: Callable[[Sequence[Entry]], None]) -> None:
        """Cases with every word; answered when they are there, only for what was typed last."""
        self._arrive()
        place, latest = self._place, self._latest
        if place is None or latest is None or CASES not in {room.key for room in self._window.rooms}:
            return
        latest.run(
            lambda: _lines(place.office(), text),
            lambda found: None if place.lifetime.over else then(self._entries(text, *found)),
            place.messages.failure,
        )

    def _arrive(self) -> None:
        """The database may be opened while the palette already stands there."""
        place = self._opened() if self._place is None else None
        if place is not None:
            self._place, self._latest = place.during(self), Latest(place.tasks)

    def _entries(self, text: str, lines: Sequence[CaseLine], count: int) -> list[Entry]:
        made = [
            Entry(
                Section.CASES,
                f"{line.dnr}  {line.applicant}",
                "cases",
                worded(line.state),
                lambda case=line.id: self._open(case),  # type: ignore[misc]  # bound now, not later
            )
            for line in lines
        ]
        if count > len(lines):
            all_of_them = self.tr("Visa alla %n träffar i Ärenden", "", count)
            made.append(Entry(Section.CASES, all_of_them, "search", "", lambda: self._window.room(CASES, search=text)))
        return made

    def _open(self, case: UUID) -> None:
        self._window.case(case)


def _lines(office: Office, text: str) -> tuple[list[CaseLine], int]:
    wanted = office.worklists.chosen(search=text)
    found = office.worklists.page(wanted, limit=MOST)
    count = office.worklists.count(wanted) if len(found) == MOST else len(found)
    return found, count


def _entry(section: Section, action: QAction) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Entry(section, plain(action.text()), str(action.property(ICON) or ""), keys, action.trigger)
