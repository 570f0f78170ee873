"""The two lists of the room as columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP

from caseworker_app.domain.money import ZERO, formatted
from caseworker_app.domain.states import DecisionState, Kind, RoundState
from caseworker_app.errors import Fault
from caseworker_app.services.deciding.roundlists import ProposalLine, RoundLine
from caseworker_app.ui.labels import worded
from caseworker_app.ui.models.rows import Cell, Column, RowsModel
from caseworker_app.ui.translation import in_language, translate

STATES = {
    RoundState.OPEN: (str(QT_TRANSLATE_NOOP("rounds", "Öppen")), "info", "doing"),
    RoundState.PRESENTED: (str(QT_TRANSLATE_NOOP("rounds", "Föredragen")), "warn", "clock"),
    RoundState.DECIDED: (str(QT_TRANSLATE_NOOP("rounds", "Beslutad")), "ok", "done"),
}
TONES = {
    Kind.GRANT: "ok",
    Kind.PARTIAL: "ok",
    Kind.SUPPLEMENT: "ok",
    Kind.REFUSAL: "idle",
    Kind.DISMISSAL: "idle",
    Kind.WRITE_OFF: "idle",
}


ICONS = {
    Kind.GRANT: "done",
    Kind.PARTIAL: "doing",
    Kind.SUPPLEMENT: "plus",
    Kind.REFUSAL: "refused",
    Kind.DISMISSAL: "refused",
    Kind.WRITE_OFF: "minus",
}


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A decision as a row: what it still wants and what became of its letter; `closed` hides the content."""

    line: ProposalLine
    handler: str
    closed: bool = False
    missing: tuple[Fault, ...] | None = None
    failed: str = ""


def rounds_model() -> RowsModel[RoundLine]:
    return RowsModel(
        (
            Column("day", translate("rounds", "Omgång"), _round_cell, lambda one: one.round.day, width=0),
            Column(
                "count",
                translate("rounds", "Beslut"),
                lambda one: Cell(str(one.count)),
                lambda one: one.count,
                76,
                right=True,
            ),
            Column("state", translate("rounds", "Läge"), _state_cell, lambda one: one.round.state.value, 118),
        ),
        lambda one: one.round.id,
        lambda one: f"{one.round.name} {one.round.day} {one.call_title}",
    )


def lines_model() -> RowsModel[ShownLine]:
    return RowsModel(
        (
            Column(
                "applicant", translate("rounds", "Sökande"), _applicant_cell, lambda one: one.line.applicant, width=0
            ),
            Column("kind", translate("rounds", "Utfall"), _kind_cell, width=136),
            Column(
                "amount", translate("rounds", "Belopp"), _amount_cell, lambda one: one.line.amount.ore, 124, right=True
            ),
            Column("handler", translate("rounds", "Handläggare"), lambda one: Cell(one.handler), width=150),
            Column("left", translate("rounds", "Återstår"), _left_cell, width=176),
        ),
        lambda one: one.line.id,
        lambda one: f"{one.line.dnr} {one.line.applicant} {one.handler} {worded(one.line.kind)}",
    )


def _round_cell(one: RoundLine) -> Cell:
    day, name = one.round.day.isoformat(), one.round.name
    track = f" · {one.round.track}" if one.round.track else ""
    return Cell(name if day in name else f"{day} {name}", below=f"{one.call_title}{track}", strong=True)


def _state_cell(one: RoundLine) -> Cell:
    text, tone, icon = STATES[one.round.state]
    return Cell(translate("rounds", text), icon, tone, chip=True)


def _applicant_cell(one: ShownLine) -> Cell:
    return Cell(one.line.applicant, below=one.line.dnr)


def _kind_cell(one: ShownLine) -> Cell:
    if one.closed:
        return Cell(
            translate("rounds", "Jäv"),
            "lock",
            "idle",
            chip=True,
            spoken=translate("rounds", "Innehållet är stängt för dig: jäv"),
        )
    return Cell(
        worded(one.line.kind), ICONS.get(one.line.kind, "decision"), TONES.get(one.line.kind, "info"), chip=True
    )


def _amount_cell(one: ShownLine) -> Cell:
    if one.closed or one.line.amount == ZERO:
        return Cell("–", muted=True)
    return Cell(formatted(one.line.amount))


def _left_cell(one: ShownLine) -> Cell:
    """What the proposal wants, or how far its letter has come."""
    if one.failed:
        return Cell(translate("rounds", "Brevet misslyckades"), "warning", "bad", below=one.failed, spoken=one.failed)
    if one.line.sent is not None:
        return Cell(translate("rounds", "Brev skickat {day}").format(day=one.line.sent.isoformat()), "dispatch", "ok")
    if one.line.letter is not None:
        ready = translate("rounds", "Brev klart")
        return Cell(ready, "done", "ok", spoken=f"{ready}, {one.line.file}" if one.line.file else ready)
    if one.line.state is DecisionState.DECIDED:
        return Cell(translate("rounds", "Brev saknas"), "todo", "warn")
    if one.missing is None:
        return Cell("", muted=True)
    if not one.missing:
        return Cell(translate("rounds", "Inget"), "check", "ok")
    lacking = [in_language(fault.text) for fault in one.missing]
    text = lacking[0] if len(lacking) == 1 else translate("rounds", "%n krav", "", len(lacking))
    return Cell(text, "warning", "warn", spoken=" ".join(lacking))


def shown(
    line: ProposalLine,
    names: Mapping[str, str],
    *,
    closed: bool,
    missing: Mapping[UUID, tuple[Fault, ...]],
    failed: Mapping[str, str],
) -> ShownLine:
    handler = names.get(line.prepared_by, line.prepared_by)
    return ShownLine(line, handler, closed, missing.get(line.id), failed.get(line.dnr, ""))
