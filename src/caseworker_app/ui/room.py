"""What a room of the window is: its view, and its place in the navigation rail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:  # nothing is loaded that the first picture does not need
    from collections.abc import Callable

    from caseworker_app.services.news import Changed
    from caseworker_app.services.office import Office
    from caseworker_app.ui.workplace import Workplace


class RoomView(QWidget):
    """What a room's factory returns: a widget that overrides what it needs.

    Commands are given with `commands.add_command(self, …)`: the window puts them in its menus and the palette.
    The window destroys and makes every room anew when the person, the database or the language changes.
    """

    def activate(self, **where: str) -> None:
        """The room is shown, or shown again with new `where` (e.g. `case=`, `step=`); load what is missing."""

    def where(self) -> dict[str, str]:
        """What `activate` needs to come back here after a restart; no personal data."""
        return {}

    def flush(self) -> None:
        """Save what is typed: the room is being left, the window closed. Called on the GUI thread; start a write."""

    def refresh(self, changed: Changed) -> None:
        """Something changed in the database, by us or a colleague; called while the room is shown, else when it is
        shown next, with everything that changed in between. Never steal focus or selection."""

    def first_focus(self) -> QWidget | None:
        """Where the focus goes when the room is shown: the work, not a button."""
        return None

    def panes(self) -> list[QWidget]:
        """The panes that F6 goes through, in reading order."""
        return []

    def work_areas(self) -> list[QWidget]:
        """Where the focus stays when what had it is taken away, first the likeliest."""
        return [self]

    def help_page(self) -> str:
        """The page of the manual that F1 opens here."""
        return ""


@dataclass(frozen=True, slots=True)
class Room:
    """A place in the rail. `title` is the Swedish source (QT_TRANSLATE_NOOP in context `rooms`).

    `build` makes the view when it is first shown (import the module inside it: nothing is loaded before).
    `away` says, in an offline file, what of the room needs the shared database (Swedish source, as `title`).
    `badge` counts what waits there for the person, off the GUI thread, after every change; 0 shows nothing.
    """

    key: str
    title: str
    icon: str
    build: Callable[[Workplace], RoomView]
    badge: Callable[[Office], int] | None = None
    foot: bool = False
    away: str = ""

    @property
    def name(self) -> str:
        """The title in the chosen language."""
        return QCoreApplication.translate("rooms", self.title)

    @property
    def away_text(self) -> str:
        """Why not everything is done here in an offline file, in the chosen language; empty where everything is."""
        return QCoreApplication.translate("rooms", self.away) if self.away else ""
