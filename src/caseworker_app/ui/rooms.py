"""The rooms of the window in the order of the navigation rail; a room stands here when its view works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from caseworker_app.ui.room import Room, RoomView

if TYPE_CHECKING:  # nothing is loaded that the first picture does not need
    from caseworker_app.ui.workplace import Workplace


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
    Room(
        "allocation",
        str(QT_TRANSLATE_NOOP("rooms", "Fördelning")),
        "allocation",
        _allocation,
        away=str(
            QT_TRANSLATE_NOOP(
                "rooms",
                "Offlinefilen känner bara de ärenden du tog med, inte vad som annars är beslutat ur ramarna."
                " Fördelningen görs i den delade databasen.",
            )
        ),
    ),
    Room(
        "decisions",
        str(QT_TRANSLATE_NOOP("rooms", "Beslut")),
        "decision",
        _decisions,
        lambda office: office.round_lists.waiting(),
        away=str(
            QT_TRANSLATE_NOOP(
                "rooms", "Omgångar föredras och beslutas i den delade databasen, när filen är lämnad tillbaka."
            )
        ),
    ),
    Room(
        "dispatch",
        str(QT_TRANSLATE_NOOP("rooms", "Utskick")),
        "dispatch",
        _dispatch,
        lambda office: office.dispatch_rows.waiting(),
        away=str(QT_TRANSLATE_NOOP("rooms", "Brev skickas ur den delade databasen, när filen är lämnad tillbaka.")),
    ),
    Room(
        "payments",
        str(QT_TRANSLATE_NOOP("rooms", "Utbetalningar")),
        "payments",
        _payments,
        lambda office: office.payment_runs.to_approve(),
        away=str(
            QT_TRANSLATE_NOOP("rooms", "Utbetalningar görs i den delade databasen, när filen är lämnad tillbaka.")
        ),
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
