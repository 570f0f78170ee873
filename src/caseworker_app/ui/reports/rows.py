"""The list's rows as cells: due days with their tone, states as chips, sums set right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from caseworker_app.domain.money import formatted
from caseworker_app.domain.reporting import Standing
from caseworker_app.services.reporting.report_rows import ReportRow
from caseworker_app.ui.models.rows import Cell, Column, RowsModel
from caseworker_app.ui.states import span_look

ALL = "all"
STATES: dict[Standing, tuple[str, str, str]] = {
    Standing.EXPECTED: (str(QT_TRANSLATE_NOOP("reports", "Väntas")), "idle", "clock"),
    Standing.LATE: (str(QT_TRANSLATE_NOOP("reports", "Försenad")), "bad", "warning"),
    Standing.RECEIVED: (str(QT_TRANSLATE_NOOP("reports", "Inkommen")), "info", "download"),
    Standing.COMPLETION: (str(QT_TRANSLATE_NOOP("reports", "Komplettering")), "warn", "message"),
    Standing.ACCEPTED: (str(QT_TRANSLATE_NOOP("reports", "Godkänd")), "ok", "done"),
    Standing.REJECTED: (str(QT_TRANSLATE_NOOP("reports", "Ej godkänd")), "bad", "refused"),
}
# key, title, what it holds, tone when there is anything in it
PILLS: tuple[tuple[str, str, frozenset[Standing], str], ...] = (
    ("received", str(QT_TRANSLATE_NOOP("reports", "Inkomna")), frozenset({Standing.RECEIVED}), "info"),
    ("late", str(QT_TRANSLATE_NOOP("reports", "Försenade")), frozenset({Standing.LATE}), "bad"),
    ("expected", str(QT_TRANSLATE_NOOP("reports", "Väntas")), frozenset({Standing.EXPECTED}), ""),
    ("completion", str(QT_TRANSLATE_NOOP("reports", "Komplettering")), frozenset({Standing.COMPLETION}), "warn"),
    ("accepted", str(QT_TRANSLATE_NOOP("reports", "Godkända")), frozenset({Standing.ACCEPTED}), ""),
    (ALL, str(QT_TRANSLATE_NOOP("reports", "Alla")), frozenset(Standing), ""),
)
SOON = 14
translate = QCoreApplication.translate  # by this name the texts are found for the catalogues


def state_of(standing: Standing) -> tuple[str, str, str]:
    """Word, tone and icon."""
    word, tone, icon = STATES[standing]
    return translate("reports", word), tone, icon


def reports_model(today: date) -> RowsModel[ReportRow]:
    return RowsModel(
        (
            Column("applicant", translate("reports", "Sökande"), lambda row: Cell(row.applicant, strong=True), width=0),
            Column("dnr", translate("reports", "Dnr"), _dnr, order=_number, width=88),
            Column("kind", translate("reports", "Redovisning"), lambda row: Cell(row.kind_title), width=118),
            Column("due", translate("reports", "Senast"), _due, order=lambda row: row.due, width=100),
            Column("received", translate("reports", "Inkom"), _received, order=lambda row: row.received, width=100),
            Column(
                "late",
                translate("reports", "Frist"),
                lambda row: _late(row, today),
                order=lambda row: -_days_late(row, today),
                width=138,
            ),
            Column("state", translate("reports", "Läge"), _state, width=132),
            Column(
                "granted",
                translate("reports", "Beviljat"),
                lambda row: Cell(formatted(row.granted)),
                order=lambda row: row.granted.ore,
                width=108,
                right=True,
            ),
            Column("cost", translate("reports", "Redovisat"), _cost, order=_ore, width=112, right=True),
            Column(
                "handler",
                translate("reports", "Handläggare"),
                lambda row: Cell(row.handler or ""),
                width=120,
                hidden=True,
            ),
            Column(
                "reminded",
                translate("reports", "Påmind"),
                _reminded,
                order=lambda row: row.reminded,
                width=96,
            ),
            Column(
                "call",
                translate("reports", "Utlysning"),
                lambda row: Cell(row.call_title, muted=True),
                width=180,
                hidden=True,
            ),
        ),
        key=lambda row: row.key,
        words=lambda row: f"{row.applicant} {row.dnr} {row.orgnr} {row.kind_title}",
    )


def _dnr(row: ReportRow) -> Cell:
    """Without what all of them have in front, as in the list of cases."""
    return Cell(row.dnr.rpartition(" ")[2], muted=True, spoken=row.dnr)


def _number(row: ReportRow) -> tuple[str, int]:
    head, _, tail = row.dnr.rpartition("/")
    return head, int(tail) if tail.isdigit() else 0


def _due(row: ReportRow) -> Cell:
    """With a word where it was moved."""
    if row.moved_from is None:
        return Cell(row.due.isoformat())
    spoken = translate("reports", "{day}, flyttad från {before}").format(day=row.due, before=row.moved_from)
    return Cell(row.due.isoformat(), spoken=spoken)


def _days_late(row: ReportRow, today: date) -> int:
    """How many days after its last day it came, or it is by now; less than nothing before that."""
    return ((row.received or today) - row.due).days


def _late(row: ReportRow, today: date) -> Cell:
    """In words: how late it came or is, or how little time is left."""
    days = _days_late(row, today)
    if days > 0:
        return Cell(
            translate("reports", "%n dagar sen", "", days),
            icon="warning",
            tone="bad" if row.received is None else "warn",
        )
    if row.received is not None or -days > SOON:
        return Cell("–", muted=True)
    look = span_look(row.due, today)
    return Cell(look.text, icon=look.icon, tone=look.tone)


def _received(row: ReportRow) -> Cell:
    if row.received is None:
        return Cell("–", muted=True, spoken=translate("reports", "har inte kommit in"))
    return Cell(row.received.isoformat())


def _state(row: ReportRow) -> Cell:
    if row.report_id is None:
        return Cell(translate("reports", "Jäv"), icon="lock", tone="idle", chip=True)
    word, tone, icon = state_of(row.standing)
    return Cell(word, icon=icon, tone=tone, chip=True)


def _cost(row: ReportRow) -> Cell:
    if row.cost is None:
        return Cell("–", muted=True, spoken=translate("reports", "inget redovisat"))
    over = row.cost > row.granted
    spoken = translate("reports", "{sum}, mer än beviljat").format(sum=formatted(row.cost)) if over else ""
    return Cell(formatted(row.cost), icon="warning" if over else "", tone="warn" if over else "", spoken=spoken)


def _ore(row: ReportRow) -> int | None:
    return row.cost.ore if row.cost is not None else None


def _reminded(row: ReportRow) -> Cell:
    return Cell(row.reminded.isoformat() if row.reminded else "", muted=True)
