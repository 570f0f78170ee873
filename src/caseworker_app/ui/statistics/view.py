"""The room Statistik: charts, the same as a table, one's own dates, and samples for deeper control."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from caseworker_app.services.news import Changed
from caseworker_app.services.overviews.charts import Chart
from caseworker_app.services.overviews.my_dates import MyDate
from caseworker_app.services.reporting.risks import ControlLine
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.forms.ui_statistics import Ui_Statistics
from caseworker_app.ui.room import RoomView
from caseworker_app.ui.statistics.controls import ControlsPresenter, controls_model
from caseworker_app.ui.statistics.presenter import Read, StatisticsPresenter
from caseworker_app.ui.statistics.rows import (
    FRAMES,
    chart_word,
    dates_model,
    figure_rows,
    figures_model,
    frames_of,
    said,
    size,
)
from caseworker_app.ui.style import PRIMARY
from caseworker_app.ui.theme import font
from caseworker_app.ui.widgets.buttons import button
from caseworker_app.ui.widgets.count_bars import Bar, CountBars
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.facts import emptied
from caseworker_app.ui.widgets.focus_ring import FocusRing
from caseworker_app.ui.widgets.money_bar import MoneyBar
from caseworker_app.ui.widgets.segments import Part
from caseworker_app.ui.widgets.text import Surface, Text
from caseworker_app.ui.workplace import Workplace

CHARTS, TABLE, DATES, CONTROLS = "charts", "table", "dates", "controls"
MOST_WORDS = 300
HEAD = 3  # rows that the title of a chart and the space around it are as high as
TWO = 1150  # narrower rooms have one chart beside the other below


class StatisticsView(RoomView):
    """Shows; the presenter reads and saves."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Statistics()
        self.ui.setupUi(self)
        self._place = place.during(self)
        self._read: Read | None = None
        self._across = 0
        self.presenter = StatisticsPresenter(self, self._place)
        self.sampling = ControlsPresenter(self._place, lambda: self.presenter.call, self.presenter.load)
        ui = self.ui
        ui.head.show_title(self.tr("Statistik"))
        ui.filters_area.paint_as("surface", "b")
        FocusRing(ui.scroll)
        ui.segments.show_parts(
            self.tr("Visa"),
            (
                Part(CHARTS, self.tr("Diagram"), icon="check"),
                Part(TABLE, self.tr("Tabell"), icon="check"),
                Part(DATES, self.tr("Mina frister"), icon="check"),
                Part(CONTROLS, self.tr("Stickprov"), icon="check"),
            ),
            CHARTS,
        )
        ui.segments.answered.connect(lambda key: self.show_page(key))
        ui.call_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        ui.call_combo.activated.connect(lambda _at: self.presenter.choose(str(ui.call_combo.currentData() or "")))
        ui.figures_table.show_model(figures_model())
        ui.dates_table.show_model(dates_model(self._place.opened.today))
        ui.dates_table.opened.connect(lambda key: self._open(str(key)))
        ui.controls_table.show_model(controls_model())
        ui.controls_table.opened.connect(lambda _key: self._open_control())
        self._none = self._nothing_yet()
        self._lists = self._empty_lists()
        self._build_actions()
        self.show_page(CHARTS)

    def _nothing_yet(self) -> EmptyState:
        made = EmptyState(self)
        why = self.tr("Siffrorna kommer ur ärendena. Börja med att lägga in utlysningen.")
        made.explain(self.tr("Ingen utlysning är inlagd"), why, "statistics")
        made.offer(self.tr("Till utlysningarna"), lambda: self._place.go.room("settings", page="calls"), PRIMARY)
        self.ui.pages.addWidget(made)
        return made

    def _empty_lists(self) -> dict[str, EmptyState]:
        """What stands instead of a list with nothing in it."""
        dates, samples = EmptyState(self), EmptyState(self)
        why = self.tr("Sista dagar i ärenden som du handlägger samlas här.")
        dates.explain(self.tr("Du har inga frister"), why, "calendar")
        why = self.tr("Beviljade bidrag lottas ut till fördjupad kontroll efter risk, eller tas ut i ärendet.")
        samples.explain(self.tr("Inget bidrag är uttaget till kontroll"), why, "statistics")
        samples.offer(self.tr("Dra stickprov…"), self.sampling.draw, PRIMARY)
        for made in (dates, samples):
            self.ui.pages.addWidget(made)
        return {DATES: dates, CONTROLS: samples}

    def _page(self, key: str) -> QWidget:
        ui, read = self.ui, self._read
        pages = {CHARTS: ui.charts_page, TABLE: ui.table_page, DATES: ui.dates_page, CONTROLS: ui.controls_page}
        if read is None:
            return pages[key]
        if not read.call:
            return self._none
        rows = {DATES: read.dates, CONTROLS: read.controls.lines}
        return self._lists[key] if key in rows and not rows[key] else pages[key]

    def _build_actions(self) -> None:
        presenter = self.presenter
        deeds = (
            (self.tr("Spara mina frister…"), presenter.calendar),
            (self.tr("Redovisning till regeringen…"), presenter.government),
            (self.tr("Exportera siffrorna…"), presenter.export),
        )
        self.buttons = []
        for text, run in deeds:
            made = button(text)
            made.clicked.connect(lambda _on=False, run=run: run())
            self.ui.actions.add_right(made)
            self.buttons.append(made)
            add_command(self, Command(text, menu=Menu.FILE, icon="download"), run)
        self.control_buttons = []
        for text, act in (
            (self.tr("Spara kontrollerna…"), self.sampling.export),
            (self.tr("Avsluta kontrollen…"), self._settle),
            (self.tr("Dra stickprov…"), self.sampling.draw),
        ):
            made = button(text)
            made.clicked.connect(lambda _on=False, act=act: act())
            self.ui.actions.add_right(made)
            self.control_buttons.append(made)
            add_command(self, Command(text, menu=Menu.CASE), act)
        pages = (
            (CHARTS, self.tr("Visa diagram")),
            (TABLE, self.tr("Visa tabell")),
            (DATES, self.tr("Visa mina frister")),
            (CONTROLS, self.tr("Visa stickprov")),
        )
        for key, text in pages:
            add_command(self, Command(text, menu=Menu.VIEW), partial(self.show_page, key))

    # RoomView

    def activate(self, **where: str) -> None:
        if where.get("show"):
            self.show_page(where["show"])
        self.presenter.load()

    def where(self) -> dict[str, str]:
        return {"show": self.ui.segments.chosen}

    def refresh(self, changed: Changed) -> None:
        if changed.kinds:
            self.presenter.load()

    def first_focus(self) -> QWidget | None:
        return self.ui.segments.focus_target

    def panes(self) -> list[QWidget]:
        return [self.ui.filters_area, self.ui.pages, self.ui.actions]

    def help_page(self) -> str:
        return "statistik"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._read is not None and self._columns() != self._across:
            self._show_charts(self._read.charts)

    # StatisticsScreen

    def show_page(self, key: str) -> None:
        ui, key = self.ui, key or CHARTS
        ui.pages.setCurrentWidget(self._page(key))
        if ui.segments.chosen != key:
            ui.segments.choose(key)
        ui.call_combo.setEnabled(key != DATES)
        for made in self.buttons:
            made.setVisible(key != CONTROLS)
        listed = ui.pages.currentWidget() is ui.controls_page  # else the empty page offers what there is to do
        for made in self.control_buttons:
            made.setVisible(listed)

    def show_read(self, read: Read) -> None:
        self._read = read
        combo = self.ui.call_combo
        combo.clear()
        for one in read.calls:
            combo.addItem(one.title, one.key)
        combo.setCurrentIndex(max(combo.findData(read.call), 0))
        combo.setVisible(len(read.calls) > 1)
        title = next((one.title for one in read.calls if one.key == read.call), "")
        self.ui.head.show_title(self.tr("Statistik"), title if len(read.calls) == 1 else "")
        self._show_charts(read.charts)
        self.ui.figures_table.show_rows(figure_rows(read.charts))
        self.ui.dates_table.show_rows(read.dates)
        self.ui.controls_table.show_rows(read.controls.lines)
        for made in (*self.buttons, *self.control_buttons):
            made.setEnabled(bool(read.call))
        self.control_buttons[1].setEnabled(bool(read.controls.lines))
        self.show_page(self.ui.segments.chosen)

    def _columns(self) -> int:
        return 2 if self.width() >= TWO else 1

    def _show_charts(self, charts: tuple[Chart, ...]) -> None:
        grid = self.ui.charts_layout
        emptied(grid)
        self._across = self._columns()
        columns = [_column(grid) for _ in range(self._across)]
        high = [0] * self._across
        for chart in charts:  # where there is most room, so that none stands alone beside a hole
            least = high.index(min(high))
            columns[least].insertWidget(columns[least].count() - 1, _panel(chart))
            high[least] += HEAD + len(chart.points)
        for at in range(2):
            grid.setColumnStretch(at, 1 if at < self._across else 0)

    def _control(self) -> ControlLine | None:
        key = self.ui.controls_table.current_key
        lines = self._read.controls.lines if self._read else ()
        return next((one for one in lines if one.id == key), None)

    def _open_control(self) -> None:
        found = self._control()
        if found is not None:
            self.presenter.open(found.case_id)

    def _settle(self) -> None:
        found = self._control()
        if found is not None:
            self.sampling.settle(found)

    def _open(self, key: str) -> None:
        found: MyDate | None = next((one for one in self._read.dates if one.key == key), None) if self._read else None
        if found is not None:
            self.presenter.open(found.case_id)


def _column(grid: QGridLayout) -> QVBoxLayout:
    """Charts below each other, to the right of those that stand there."""
    held = QWidget()
    rows = QVBoxLayout(held)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(grid.verticalSpacing())
    rows.addStretch(1)
    grid.addWidget(held, 0, grid.count())
    return rows


def _panel(chart: Chart) -> QWidget:
    panel = Surface(None, "surface", "o")
    rows = QVBoxLayout(panel)
    rows.setContentsMargins(16, 12, 16, 12)
    rows.setSpacing(8)
    title, points = chart_word(chart.title), [(chart_word(label), value) for label, value in chart.points]
    rows.addWidget(Text.of(title, "section"))
    if chart.key == FRAMES:
        for frame in frames_of(chart):
            bar = MoneyBar(panel)
            bar.show_frame(frame)
            rows.addWidget(bar)
        return panel
    bars = CountBars(panel)
    metrics = QFontMetrics(font("body"))
    words = min(max((metrics.horizontalAdvance(label) for label, _ in points), default=0) + 20, MOST_WORDS)
    bars.show_bars(title, [Bar(label, size(value), now=True, figure=said(value)) for label, value in points], words)
    rows.addWidget(bars)
    rows.addStretch(1)
    return panel
