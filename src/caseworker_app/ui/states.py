"""How states of a case and days look everywhere: word, tone and icon, never colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from caseworker_app.domain.states import CaseState

SOON = 3  # days before a deadline that are told with a tone


@dataclass(frozen=True, slots=True)
class Look:
    """What a mark shows."""

    text: str
    tone: str = ""
    icon: str = ""


S = CaseState
_STATES = {
    S.REGISTERED: Look(str(QT_TRANSLATE_NOOP("states", "Registrerad")), "info", "todo"),
    S.CHECKED: Look(str(QT_TRANSLATE_NOOP("states", "Formellt kontrollerad")), "info", "check"),
    S.COMPLETION: Look(str(QT_TRANSLATE_NOOP("states", "Väntar på komplettering")), "warn", "clock"),
    S.ASSESSMENT: Look(str(QT_TRANSLATE_NOOP("states", "Under bedömning")), "info", "doing"),
    S.ASSESSED: Look(str(QT_TRANSLATE_NOOP("states", "Bedömd")), "info", "scale"),
    S.PROPOSED: Look(str(QT_TRANSLATE_NOOP("states", "Förslag till beslut")), "ok", "decision"),
    S.PRESENTED: Look(str(QT_TRANSLATE_NOOP("states", "Föredragen")), "ok", "message"),
    S.GRANTED: Look(str(QT_TRANSLATE_NOOP("states", "Beviljad")), "ok", "done"),
    S.REPORTED: Look(str(QT_TRANSLATE_NOOP("states", "Redovisning granskas")), "info", "reports"),
    S.REFUSED: Look(str(QT_TRANSLATE_NOOP("states", "Avslagen")), "idle", "refused"),
    S.DISMISSED: Look(str(QT_TRANSLATE_NOOP("states", "Avvisad")), "idle", "blocked"),
    S.WRITTEN_OFF: Look(str(QT_TRANSLATE_NOOP("states", "Avskriven")), "idle", "minus"),
    S.DECLINED: Look(str(QT_TRANSLATE_NOOP("states", "Avstår")), "idle", "minus"),
    S.CLOSED: Look(str(QT_TRANSLATE_NOOP("states", "Avslutad")), "idle", "check"),
}


def state_look(state: CaseState) -> Look:
    """A state's chip in the chosen language."""
    look = _STATES[state]
    return Look(QCoreApplication.translate("states", look.text), look.tone, look.icon)


def day_look(day: date, today: date) -> Look:
    """A deadline in a column: `i dag`, `i morgon` or the day; what is late or near is marked."""
    days = (day - today).days
    if days < 0:
        return Look(day.isoformat(), "bad", "warning")
    if days == 0:
        return Look(QCoreApplication.translate("days", "i dag"), "bad", "clock")
    if days == 1:
        return Look(QCoreApplication.translate("days", "i morgon"), "warn", "clock")
    return Look(day.isoformat(), "warn", "clock") if days <= SOON else Look(day.isoformat())


def span_look(day: date, today: date) -> Look:
    """How far away a deadline is, as a chip: `I dag`, `I morgon`, `9 dagar`, `Försenat 2 dagar`."""
    days = (day - today).days
    if days < 0:
        late = QCoreApplication.translate("days", "Försenat %n dagar", "", -days)
        return Look(late, "bad", "warning")
    if days == 0:
        return Look(QCoreApplication.translate("days", "I dag"), "bad", "warning")
    if days == 1:
        return Look(QCoreApplication.translate("days", "I morgon"), "warn", "clock")
    text = QCoreApplication.translate("days", "%n dagar", "", days)
    return Look(text, "warn" if days <= SOON else "idle", "clock")
