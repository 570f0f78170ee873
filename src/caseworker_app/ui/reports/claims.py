"""The pill Återkrav of the room: settlements and their claims as a list of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP

from caseworker_app.domain.claim import ClaimStanding
from caseworker_app.domain.money import Money, formatted
from caseworker_app.services.paying.claim_rows import PRESSING, ClaimRow
from caseworker_app.ui.models.rows import Cell, Column, RowsModel
from caseworker_app.ui.reports.rows import translate
from caseworker_app.ui.widgets.chip import Filter
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.workplace import Workplace

CLAIMS = "claims"
STATES: dict[ClaimStanding, tuple[str, str, str]] = {
    ClaimStanding.PREPARED: (str(QT_TRANSLATE_NOOP("reports", "Förslag")), "info", "decision"),
    ClaimStanding.RUNNING: (str(QT_TRANSLATE_NOOP("reports", "Väntar")), "info", "clock"),
    ClaimStanding.LATE: (str(QT_TRANSLATE_NOOP("reports", "Förfallet")), "bad", "warning"),
    ClaimStanding.PAID: (str(QT_TRANSLATE_NOOP("reports", "Betalt")), "ok", "done"),
    ClaimStanding.CLOSED: (str(QT_TRANSLATE_NOOP("reports", "Avslutat")), "idle", "lock"),
    ClaimStanding.WAIVED: (str(QT_TRANSLATE_NOOP("reports", "Efterskänkt")), "ok", "done"),
}


class ClaimsList:
    """Keeps the rows and their table; `told` is called when they are read anew."""

    def __init__(self, table: RowTable, place: Workplace, told: Callable[[], None]) -> None:
        self._table, self._place, self._told = table, place, told
        self.rows: list[ClaimRow] = []
        table.show_model(claims_model(place.opened.today))
        table.opened.connect(lambda _key: self.open())
        table.hide()

    def load(self) -> None:
        self._place.run(lambda office: office.claim_rows.all(), self._arrived)

    def _arrived(self, rows: list[ClaimRow]) -> None:
        self.rows = rows
        self._table.show_rows(rows)
        self._told()

    @property
    def filters(self) -> list[Filter]:
        """One more pill once anything is settled; it counts what still asks for something."""
        if not self.rows:
            return []
        late = any(row.standing is ClaimStanding.LATE for row in self.rows)
        waiting = sum(not row.closed and (row.standing in PRESSING or row.standing is None) for row in self.rows)
        return [Filter(CLAIMS, translate("reports", "Återkrav"), waiting, "bad" if late else "")]

    def show(self, *, on: bool) -> None:
        self._table.setVisible(on)
        if on and self._table.current_key is None:
            self._table.go_to_first()

    @property
    def current(self) -> UUID | None:
        key = self._table.current_key
        return key if isinstance(key, UUID) else None

    def open(self) -> None:
        """The case, where its money is settled."""
        if self.current is not None:
            self._place.go.case(self.current, "settlement")


def claims_model(today: date) -> RowsModel[ClaimRow]:
    def money(key: str, title: str, value: Callable[[ClaimRow], Money]) -> Column[ClaimRow]:
        return Column(
            key,
            title,
            lambda row: Cell(formatted(value(row)) if value(row) else "–", muted=not value(row)),
            order=lambda row: value(row).ore,
            width=116,
            right=True,
        )

    return RowsModel(
        (
            Column("applicant", translate("reports", "Sökande"), lambda row: Cell(row.applicant, strong=True), width=0),
            Column("dnr", translate("reports", "Dnr"), lambda row: Cell(row.dnr, muted=True), width=132),
            money("to_repay", translate("reports", "Att återbetala"), lambda row: row.to_repay),
            money("recovered", translate("reports", "Återkrävt"), lambda row: row.recovered),
            money("waived", translate("reports", "Efterskänkt"), lambda row: row.waived),
            money("paid", translate("reports", "Betalt"), lambda row: row.paid),
            money("left", translate("reports", "Återstår"), lambda row: row.left),
            Column(
                "due",
                translate("reports", "Senast"),
                lambda row: _due(row, today),
                order=lambda row: row.due or date.max,
                width=124,
            ),
            Column("state", translate("reports", "Läge"), _state, width=130),
        ),
        key=lambda row: row.case_id,
        words=lambda row: f"{row.applicant} {row.dnr} {row.orgnr}",
    )


def _due(row: ClaimRow, today: date) -> Cell:
    if row.due is None:
        return Cell("–", muted=True)
    late = row.due < today
    return Cell(row.due.isoformat(), icon="warning" if late else "", tone="bad" if late else "")


def _state(row: ClaimRow) -> Cell:
    if row.closed:
        return Cell(translate("reports", "Avslutat"), icon="lock", tone="idle", chip=True)
    if row.standing is None:
        return Cell(translate("reports", "Slutreglerat"), icon="calc", tone="info", chip=True)
    word, tone, icon = STATES[row.standing]
    return Cell(translate("reports", word), icon=icon, tone=tone, chip=True)
