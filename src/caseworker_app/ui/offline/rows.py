"""The lists of the room: cases that are away, and conflicts that wait for a choice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from caseworker_app.services.away.conflicts import Conflict
from caseworker_app.services.away.offline import Away
from caseworker_app.services.casework.clashes import LONG, Side
from caseworker_app.ui.models.rows import Cell, Column, RowsModel
from caseworker_app.ui.translation import in_language, ours

__all__ = ["LONG", "Line", "away_model", "conflicts_model", "lines_of"]
translate = QCoreApplication.translate  # by this name the texts are found for the catalogues


@dataclass(frozen=True, slots=True)
class Line:
    """One value of a conflict; the choice is made value by value where both rows stand."""

    conflict: Conflict
    side: Side

    @property
    def key(self) -> tuple[int, int, str]:
        return self.conflict.number, self.conflict.place, self.side.field


def lines_of(conflicts: tuple[Conflict, ...]) -> list[Line]:
    return [Line(one, side) for one in conflicts for side in one.sides]


def away_model(today: date) -> RowsModel[Away]:
    return RowsModel(
        (
            Column("dnr", translate("offline", "Dnr"), lambda row: Cell(row.dnr, strong=True), width=160),
            Column("applicant", translate("offline", "Sökande"), lambda row: Cell(row.applicant), width=0),
            Column("person", translate("offline", "Hos"), lambda row: Cell(row.name), width=160),
            Column("machine", translate("offline", "Dator"), lambda row: Cell(row.machine, muted=True), width=180),
            Column(
                "taken",
                translate("offline", "Togs med"),
                lambda row: Cell(row.taken_at.astimezone().strftime("%Y-%m-%d %H:%M")),
                order=lambda row: row.taken_at,
                width=160,
            ),
            Column(
                "until",
                translate("offline", "Åter senast"),
                lambda row: _until(row, today),
                order=lambda row: row.until,
                width=140,
            ),
        ),
        key=lambda row: row.id,
        words=lambda row: f"{row.dnr} {row.applicant} {row.name}",
    )


def _until(row: Away, today: date) -> Cell:
    late = row.until < today
    spoken = translate("offline", "{day}, har passerat").format(day=row.until) if late else ""
    return Cell(row.until.isoformat(), icon="warning" if late else "", tone="bad" if late else "", spoken=spoken)


def conflicts_model() -> RowsModel[Line]:
    return RowsModel(
        (
            Column("dnr", translate("offline", "Dnr"), lambda row: Cell(row.conflict.dnr, strong=True), width=150),
            Column("what", translate("offline", "Gäller"), lambda row: _what(row.conflict), width=0),
            Column("field", translate("offline", "Uppgift"), lambda row: Cell(ours(row.side.label)), width=120),
            Column("mine", translate("offline", "Mitt"), lambda row: Cell(_short(row.side.mine)), width=170),
            Column("theirs", translate("offline", "Deras"), lambda row: Cell(_short(row.side.theirs)), width=170),
            Column(
                "why",
                translate("offline", "Varför"),
                lambda row: Cell(in_language(row.conflict.text), muted=True),
                width=300,
            ),
        ),
        key=lambda row: row.key,
        words=lambda row: (
            f"{row.conflict.dnr} {ours(row.conflict.what)} {row.conflict.about} {ours(row.side.mine)} {ours(row.side.theirs)}"
        ),
    )


def _what(conflict: Conflict) -> Cell:
    """Which of several alike, and of what kind it is."""
    what = ours(conflict.what)
    if not conflict.about:
        return Cell(what)
    return Cell(conflict.about, below=what, spoken=f"{what}, {conflict.about}")


def _short(text: str) -> str:
    return ours(text).replace("\n", " ") or "–"
