"""The rooms of the window in the order of the navigation rail; a room stands here when its view works."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:  # nothing of the store is loaded before the first paint
    from caseworker_app.services.news import Changed
    from caseworker_app.services.office import Office


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

    def help_page(self) -> str:
        """The page of the manual that F1 opens here."""
        return ""


@dataclass(frozen=True, slots=True)
class Room:
    """A place in the rail. `title` is the Swedish source (QT_TRANSLATE_NOOP in context `rooms`).

    `build` makes the view when it is first shown (import the module inside it: nothing is loaded before).
    `badge` counts what waits there for the person, off the GUI thread, after every change; 0 shows nothing.
    """

    key: str
    title: str
    icon: str
    build: Callable[[Workplace], RoomView]
    badge: Callable[[Office], int] | None = None
    foot: bool = False

    @property
    def name(self) -> str:
        """The title in the chosen language."""
        return QCoreApplication.translate("rooms", self.title)


# Översikt overview, Ärenden cases, Fördelning allocation, Beslut decisions, Utskick dispatch, Utbetalningar payments,
# Redovisningar reports, Statistik statistics, Offline offline, Inställningar settings (foot=True): in this order.
def _overview(place: Workplace) -> RoomView:
    from caseworker_app.ui.overview.view import OverviewView  # nothing is loaded before it is shown

    return OverviewView(place)


def _cases(place: Workplace) -> RoomView:
    from caseworker_app.ui.worklist.room import WorklistRoom  # nothing is loaded before it is shown

    return WorklistRoom(place)


def _allocation(place: Workplace) -> RoomView:
    from caseworker_app.ui.allocation.view import AllocationView  # nothing is loaded before it is shown

    return AllocationView(place)


def _decisions(place: Workplace) -> RoomView:
    from caseworker_app.ui.rounds.view import RoundsView  # nothing is loaded before it is shown

    return RoundsView(place)


def _dispatch(place: Workplace) -> RoomView:
    from caseworker_app.ui.dispatch.view import DispatchView  # nothing is loaded before it is shown

    return DispatchView(place)


def _payments(place: Workplace) -> RoomView:
    from caseworker_app.ui.payments.view import PaymentsView  # nothing is loaded before it is shown

    return PaymentsView(place)


def _reports(place: Workplace) -> RoomView:
    from caseworker_app.ui.reports.view import ReportsView  # nothing is loaded before it is shown

    return ReportsView(place)


def _statistics(place: Workplace) -> RoomView:
    from caseworker_app.ui.statistics.view import StatisticsView  # nothing is loaded before it is shown

    return StatisticsView(place)


def _offline(place: Workplace) -> RoomView:
    from caseworker_app.ui.offline.view import OfflineView  # nothing is loaded before it is shown

    return OfflineView(place)


def _settings(place: Workplace) -> RoomView:
    from caseworker_app.ui.settings.view import SettingsRoom  # nothing is loaded before it is shown

    return SettingsRoom(place)


ROOMS: tuple[Room, ...] = (
    Room(
        "overview",
        str(QT_TRANSLATE_NOOP("rooms", "Översikt")),
        "overview",
        _overview,
        lambda office: office.overviews.count(),
    ),
    Room("cases", str(QT_TRANSLATE_NOOP("rooms", "Ärenden")), "cases", _cases, lambda office: office.worklists.late()),
    Room("allocation", str(QT_TRANSLATE_NOOP("rooms", "Fördelning")), "allocation", _allocation),
    Room(
        "decisions",
        str(QT_TRANSLATE_NOOP("rooms", "Beslut")),
        "decision",
        _decisions,
        lambda office: office.round_lists.waiting(),
    ),
    Room(
        "dispatch",
        str(QT_TRANSLATE_NOOP("rooms", "Utskick")),
        "dispatch",
        _dispatch,
        lambda office: office.dispatch_rows.waiting(),
    ),
    Room(
        "payments",
        str(QT_TRANSLATE_NOOP("rooms", "Utbetalningar")),
        "payments",
        _payments,
        lambda office: office.payment_runs.to_approve(),
    ),
    Room(
        "reports",
        str(QT_TRANSLATE_NOOP("rooms", "Redovisningar")),
        "reports",
        _reports,
        lambda office: office.report_rows.to_review(),
    ),
    Room("statistics", str(QT_TRANSLATE_NOOP("rooms", "Statistik")), "statistics", _statistics),
    Room("offline", str(QT_TRANSLATE_NOOP("rooms", "Offline")), "offline", _offline),
    Room("settings", str(QT_TRANSLATE_NOOP("rooms", "Inställningar")), "settings", _settings, foot=True),
)
