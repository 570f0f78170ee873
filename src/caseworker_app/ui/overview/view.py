"""The first room: timeline, what waits, what is due, frames, phases, what happened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker_app.services.overviews.overview import DueLine, Overview, Waiting
from caseworker_app.services.overviews.worklists import CallChoice
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.forms.ui_overview import Ui_Overview
from caseworker_app.ui.labels import worded
from caseworker_app.ui.models.rows import Cell, Column, RowsModel
from caseworker_app.ui.overview.presenter import OverviewPresenter
from caseworker_app.ui.room import RoomView
from caseworker_app.ui.states import span_look
from caseworker_app.ui.style import PRIMARY
from caseworker_app.ui.translation import together
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.facts import Line, emptied
from caseworker_app.ui.widgets.money_bar import FrameView, MoneyBar
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from caseworker_app.services.news import Changed

WIDE = 1400
MOST_NEWS = 9
MORNING, EVENING = 10, 17
MOST_LINES, HEAD_LINES = 8, 2  # what a panel asks for of the column, in lines


class OverviewView(RoomView):
    """Implements OverviewScreen."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self.ui = Ui_Overview()
        self.ui.setupUi(self)
        self.presenter = OverviewPresenter(self, place)
        self._wide = False
        self._frames = QVBoxLayout(self.ui.frames)
        self._frames.setContentsMargins(0, 0, 0, 0)
        self._frames.setSpacing(14)
        self.waits: RowsModel[Waiting] = RowsModel(self._wait_columns(), lambda row: row.what, parent=self)
        self.dues: RowsModel[DueLine] = RowsModel(self._due_columns(), lambda row: row.case_id, parent=self)
        self._empty = self._nothing_yet()
        self._dress()
        self._connect()
        for later in (self.ui.call_combo, self.ui.go_on_button, self.ui.wait_none, self.ui.due_none):
            later.hide()  # nothing is said before it is known

    @property
    def _panels(self) -> tuple[QWidget, ...]:
        ui = self.ui
        return ui.call_panel, ui.wait_panel, ui.due_panel, ui.side, ui.news_panel, ui.news_button

    def _nothing_yet(self) -> EmptyState:
        """In a new database: the way to its first call."""
        made = EmptyState(self)
        why = self.tr("Börja med att lägga in utlysningen. Sedan kan ansökningar läsas in eller registreras för hand.")
        made.explain(self.tr("Ingen utlysning är inlagd"), why, "plus")
        made.offer(self.tr("Lägg in en utlysning…"), lambda: self._place.go.room("settings", page="calls"), PRIMARY)
        self.ui.overview_layout.insertWidget(1, made, 1)
        made.hide()
        return made

    # OverviewScreen

    def show_calls(self, calls: Sequence[CallChoice], chosen: str) -> None:
        combo = self.ui.call_combo
        with QSignalBlocker(combo):
            combo.clear()
            for call in calls:
                combo.addItem(call.title, call.key)
            combo.setCurrentIndex(combo.findData(chosen))
        combo.setVisible(len(calls) > 1)

    def show_no_call(self) -> None:
        self._empty.show()
        for panel in self._panels:
            panel.hide()

    def show_overview(self, seen: Overview) -> None:
        ui, presenter = self.ui, self.presenter
        self._empty.hide()
        for panel in (ui.call_panel, ui.wait_panel, ui.due_panel):
            panel.show()
        self._lay()
        ui.sub_label.setText(presenter.subtitle(seen))
        ui.call_panel_title.setText(seen.title)
        laws = self.tr("Förordning {numbers}").format(numbers=together(seen.regulations))
        ui.call_panel_aside.setText(f"{laws} · " + self.tr("%n ansökningar", "", seen.cases))
        today = self.tr("I dag {day}").format(day=presenter.day_words(seen.today))
        ui.timeline.show_points(presenter.points(seen), seen.today, today)
        begun = self.tr("Inget väntar på dig i den här utlysningen.")
        new = self.tr("Inga ansökningar har kommit in. De läses in eller registreras för hand under Ärenden.")
        ui.wait_none.setText(begun if seen.cases else new)
        ui.wait_table.show_rows(list(seen.waiting))
        ui.due_table.show_rows(list(seen.due))
        ui.wait_panel_aside.setText(self.tr("%n slags arbete", "", len(seen.waiting)) if seen.waiting else "")
        for table, none, rows in (
            (ui.wait_table, ui.wait_none, seen.waiting),
            (ui.due_table, ui.due_none, seen.due),
        ):
            table.setVisible(bool(rows))
            none.setVisible(not rows)
        self._share(len(seen.waiting), len(seen.due))
        ui.phase_bars.show_bars(self.tr("Ärenden per fas"), presenter.phases(seen))
        ui.all_cases_button.setText(self.tr("Visa alla {count}").format(count=seen.cases))
        self._show_frames(seen)
        news = presenter.news(seen)[:MOST_NEWS]
        ui.news_lines.show_lines([Line(f"{one.text}\n{one.below}", one.icon, "info") for one in news])
        ui.go_on_button.setVisible(presenter.last_case is not None)

    def _share(self, waiting: int, due: int) -> None:
        """The column by how many lines each panel has; what waits takes no more than its lines need."""
        ui = self.ui
        for at, count in enumerate((waiting, due)):
            ui.main_column.setStretch(at, min(count, MOST_LINES) + HEAD_LINES)
        lines = waiting * ui.wait_table.verticalHeader().defaultSectionSize() + 2
        margins = ui.wait_panel_layout.contentsMargins()
        head = ui.wait_panel_head.sizeHint().height() + ui.wait_panel_layout.spacing()
        below = lines if waiting else ui.wait_none.sizeHint().height()
        ui.wait_panel.setMaximumHeight(margins.top() + head + below + margins.bottom())

    def _show_frames(self, seen: Overview) -> None:
        self.ui.money_panel.setVisible(not self._place.opened.offline)  # a file knows only the money of its own cases
        emptied(self._frames)
        for one in seen.frames:
            bar = MoneyBar(self.ui.frames)
            figures = one.figures
            bar.show_frame(FrameView(one.title, figures.frame.amount, figures.decided, figures.proposed))
            self._frames.addWidget(bar)

    # RoomView

    def activate(self, **where: str) -> None:
        if where.get("call"):
            self.presenter.call = where["call"]
        self.presenter.load()

    def refresh(self, changed: Changed) -> None:
        self.presenter.load()

    def first_focus(self) -> QWidget | None:
        return self.ui.wait_table

    def panes(self) -> list[QWidget]:
        return [self.ui.head, self.ui.wait_panel, self.ui.due_panel, self.ui.side]

    def help_page(self) -> str:
        return "oversikt"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        """Three columns where there is room, else two, with the news in place of money and phases when asked for."""
        self._wide = self.width() >= WIDE
        asked = self.ui.news_button.isChecked()
        self.ui.news_button.setVisible(not self._wide)
        self.ui.side.setVisible(self._wide or not asked)
        self.ui.news_panel.setVisible(self._wide or asked)

    def _dress(self) -> None:
        ui = self.ui
        hour = datetime.now().astimezone().hour
        words = (
            self.tr("God morgon, {name}")
            if hour < MORNING
            else self.tr("Hej, {name}")
            if hour < EVENING
            else self.tr("God kväll, {name}")
        )
        ui.title_label.dress("title")
        ui.title_label.setText(words.format(name=self._place.opened.person_name.split(" ")[0]))
        ui.sub_label.dress("body", "muted")
        for panel in (ui.call_panel, ui.wait_panel, ui.due_panel, ui.money_panel, ui.phase_panel, ui.news_panel):
            panel.paint_as("surface", "o")
        for title in (
            ui.call_panel_title,
            ui.wait_panel_title,
            ui.due_panel_title,
            ui.money_panel_title,
            ui.phase_panel_title,
            ui.news_panel_title,
        ):
            title.dress("section")
        for aside in (ui.call_panel_aside, ui.wait_panel_aside, ui.money_panel_aside, ui.news_panel_aside):
            aside.dress("small", "muted")
        for none, text in (
            (ui.wait_none, ""),
            (ui.due_none, self.tr("Du har inga frister i den här utlysningen.")),
        ):
            none.dress("body", "muted", wrap=True)
            none.setText(text)
            none.setContentsMargins(16, 4, 16, 12)
            none.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        ui.news_button.dress("quiet", "bell", compact=True)
        ui.go_on_button.dress("primary", "arrowright")
        for table, model in ((ui.wait_table, self.waits), (ui.due_table, self.dues)):
            _plain(table, model)

    def _connect(self) -> None:
        ui, presenter = self.ui, self.presenter
        ui.call_combo.activated.connect(lambda at: presenter.pick_call(str(ui.call_combo.itemData(at))))
        ui.news_button.toggled.connect(lambda _on: self._lay())
        ui.go_on_button.clicked.connect(presenter.go_on)
        ui.all_due_button.clicked.connect(lambda _on=False: presenter.show_all(mine=True))
        ui.all_cases_button.clicked.connect(lambda _on=False: presenter.show_all())
        ui.wait_table.opened.connect(presenter.follow)
        ui.due_table.opened.connect(lambda key: presenter.open_case(key) if isinstance(key, UUID) else None)
        go_on = Command(self.tr("Fortsätt där du var"), "Ctrl+Enter", Menu.CASE, "arrowright")
        add_command(self, go_on, presenter.go_on)
        news = Command(self.tr("Visa senaste händelser"), "", Menu.VIEW, "bell")
        add_command(self, news, ui.news_button.toggle)

    def _wait_columns(self) -> list[Column[Waiting]]:
        def what(row: Waiting) -> Cell:
            text, icon = self.presenter.words(row)
            return Cell(text, icon, strong=True)

        return [
            Column("what", self.tr("Vad"), what, width=300),
            Column("first", self.tr("Först"), lambda row: Cell(row.first, muted=True), width=0),
            Column("count", self.tr("Antal"), lambda row: Cell(str(row.count), strong=True), width=72, right=True),
        ]

    def _due_columns(self) -> list[Column[DueLine]]:
        def when(row: DueLine) -> Cell:
            look = span_look(row.deadline.day, self._place.opened.today)
            return Cell(look.text, look.icon, look.tone, chip=True)

        return [
            Column("when", self.tr("När"), when, width=164),
            Column(
                "what", self.tr("Vad"), lambda row: Cell(worded(row.deadline.what).capitalize(), strong=True), width=132
            ),
            Column("dnr", self.tr("Ärende"), lambda row: Cell(row.dnr, muted=True), width=144),
            Column("applicant", self.tr("Sökande"), lambda row: Cell(row.applicant), width=0),
        ]


def _plain(table: RowTable, model: RowsModel[Any]) -> None:
    """A short list without a head."""
    table.show_model(model, sortable=False)
    table.horizontalHeader().hide()
