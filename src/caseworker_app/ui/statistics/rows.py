"""Figures and dates as rows of lists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from caseworker_app.domain.money import Money, formatted
from caseworker_app.services.overviews.charts import Chart
from caseworker_app.services.overviews.my_dates import MyDate
from caseworker_app.ui.models.rows import Cell, Column, RowsModel
from caseworker_app.ui.translation import in_language, ours
from caseworker_app.ui.widgets.money_bar import FrameView

translate = QCoreApplication.translate
SOON = 14
FRAMES = "frames"  # services/overviews/charts.py


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A point of a chart in the table that is its twin."""

    chart: str
    at: int
    label: str
    value: int | Money

    @property
    def said(self) -> str:
        return said(self.value)


def said(value: int | Money) -> str:
    return formatted(value) if isinstance(value, Money) else str(value)


def size(value: int | Money) -> int:
    """For the length of a bar and the order of rows."""
    return value.ore if isinstance(value, Money) else value


_CHARTS = (  # services/overviews/charts.py
    QT_TRANSLATE_NOOP("charts", "Ansökningar per sökandegrupp"),
    QT_TRANSLATE_NOOP("charts", "Beslut per beslutsdag"),
    QT_TRANSLATE_NOOP("charts", "Mottagare per sökandegrupp"),
    QT_TRANSLATE_NOOP("charts", "Sökt och beviljat"),
    QT_TRANSLATE_NOOP("charts", "Beviljat per beslutsdag"),
    QT_TRANSLATE_NOOP("charts", "Ramar"),
    QT_TRANSLATE_NOOP("charts", "Utbetalningar"),
    QT_TRANSLATE_NOOP("charts", "Återkrav"),
    QT_TRANSLATE_NOOP("charts", "beviljade"),
    QT_TRANSLATE_NOOP("charts", "tilläggsbidrag"),
    QT_TRANSLATE_NOOP("charts", "avslag"),
    QT_TRANSLATE_NOOP("charts", "avvisade"),
    QT_TRANSLATE_NOOP("charts", "Sökt"),
    QT_TRANSLATE_NOOP("charts", "Beviljat"),
    QT_TRANSLATE_NOOP("charts", "ram"),
    QT_TRANSLATE_NOOP("charts", "beslutat"),
    QT_TRANSLATE_NOOP("charts", "föreslaget"),
    QT_TRANSLATE_NOOP("charts", "kvar"),
    QT_TRANSLATE_NOOP("charts", "Utbetalt"),
    QT_TRANSLATE_NOOP("charts", "Förfallet"),
    QT_TRANSLATE_NOOP("charts", "Väntar"),
    QT_TRANSLATE_NOOP("charts", "Väntade"),
    QT_TRANSLATE_NOOP("charts", "Inkomna"),
    QT_TRANSLATE_NOOP("charts", "Sena"),
    QT_TRANSLATE_NOOP("charts", "Godkända"),
    QT_TRANSLATE_NOOP("charts", "Återkrävt"),
    QT_TRANSLATE_NOOP("charts", "Efterskänkt"),
    QT_TRANSLATE_NOOP("charts", "Återbetalt"),
    QT_TRANSLATE_NOOP("charts", "Ränta inbetald"),
)


def chart_word(text: str) -> str:
    """A title or label of a chart; what comes of the call stays as it is (`Ram för kommuner: kvar`)."""
    head, colon, tail = ours(text).rpartition(": ")
    return head + colon + translate("charts", tail)


def frames_of(chart: Chart) -> list[FrameView]:
    """The frames of a call: the chart has its sums by the frame's name and what they are."""
    sums: dict[str, dict[str, Money]] = {}
    for label, value in chart.points:
        name, _, what = label.rpartition(": ")
        if isinstance(value, Money):
            sums.setdefault(name, {})[what] = value
    return [FrameView(name, one["ram"], one["beslutat"], one["föreslaget"]) for name, one in sums.items()]


def figure_rows(charts: tuple[Chart, ...]) -> list[FigureRow]:
    return [
        FigureRow(chart_word(chart.title), at, chart_word(label), value)
        for chart in charts
        for at, (label, value) in enumerate(chart.points)
    ]


def figures_model() -> RowsModel[FigureRow]:
    return RowsModel(
        (
            Column("chart", translate("statistics", "Diagram"), lambda row: Cell(row.chart, muted=True), width=260),
            Column("label", translate("statistics", "Post"), lambda row: Cell(row.label, strong=True), width=0),
            Column(
                "value",
                translate("statistics", "Värde"),
                lambda row: Cell(row.said),
                order=lambda row: size(row.value),
                width=180,
                right=True,
            ),
        ),
        key=lambda row: (row.chart, row.at),
        words=lambda row: f"{row.chart} {row.label}",
    )


def dates_model(today: date) -> RowsModel[MyDate]:
    return RowsModel(
        (
            Column(
                "day",
                translate("statistics", "Dag"),
                lambda row: _day(row, today),
                order=lambda row: row.day,
                width=150,
            ),
            Column(
                "what", translate("statistics", "Vad"), lambda row: Cell(in_language(row.what), strong=True), width=0
            ),
            Column("dnr", translate("statistics", "Dnr"), lambda row: Cell(row.dnr, muted=True), width=150),
            Column("applicant", translate("statistics", "Sökande"), lambda row: Cell(row.applicant), width=280),
        ),
        key=lambda row: row.key,
        words=lambda row: f"{in_language(row.what)} {row.dnr} {row.applicant}",
    )


def _day(row: MyDate, today: date) -> Cell:
    """Red when it has passed, amber when it is near."""
    days = (row.day - today).days
    if days < 0:
        spoken = translate("statistics", "{day}, har passerat").format(day=row.day)
        return Cell(row.day.isoformat(), icon="warning", tone="bad", spoken=spoken)
    near = days <= SOON
    return Cell(row.day.isoformat(), icon="clock" if near else "", tone="warn" if near else "")
