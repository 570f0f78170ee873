"""Lists: filter, search and order in memory, and a table that keeps its place."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from caseworker_app.ui.models.rows import CELL, Cell, Column, RowsModel
from caseworker_app.ui.state import UiState
from caseworker_app.ui.widgets.chip import Filter, Pills
from caseworker_app.ui.widgets.columns import Columns
from caseworker_app.ui.widgets.table import RowTable
from tests.ui.patience import active


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    name: str
    sum: int | None


LINES = [
    Line(1, "Åmåls kommun", 700),
    Line(2, "Örebro", None),
    Line(3, "Zetterlunds förening", 90),
    Line(4, "Ängsholm", 90),
]


def columns() -> list[Column[Line]]:
    return [
        Column("dnr", "Dnr", lambda line: Cell(f"2020/{line.number}"), lambda line: line.number, 96),
        Column("name", "Sökande", lambda line: Cell(line.name, strong=True), width=0),
        Column("sum", "Sökt", lambda line: Cell(f"{line.sum} kr"), lambda line: line.sum, right=True),
        Column("state", "Läge", lambda _line: Cell("Pågår", "doing", "info", chip=True), hidden=True),
    ]


@pytest.fixture
def model(qtmodeltester: ModelTester) -> RowsModel[Line]:
    made = RowsModel(columns(), lambda line: line.number, lambda line: line.name)
    made.show_rows(LINES)
    qtmodeltester.check(made)
    return made


def names(model: RowsModel[Line]) -> list[str]:
    return [line.name for line in model.shown]


def test_names_are_sorted_as_a_swedish_word_list(model: RowsModel[Line]) -> None:
    model.sort(1)
    assert names(model) == ["Zetterlunds förening", "Åmåls kommun", "Ängsholm", "Örebro"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model)[0] == "Örebro"


def test_what_has_no_value_is_sorted_last_and_equals_keep_their_order(model: RowsModel[Line]) -> None:
    model.sort(2)
    assert [line.number for line in model.shown] == [3, 4, 1, 2]


def test_search_finds_every_word_whatever_its_case(model: RowsModel[Line]) -> None:
    model.search("KOMMUN åmål")
    assert names(model) == ["Åmåls kommun"]
    model.search("amals")
    assert names(model) == []
    model.search("")
    assert len(model.shown) == 4


def test_a_screen_reader_hears_column_and_value(model: RowsModel[Line]) -> None:
    spoken = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Sökande: Åmåls kommun"
    assert isinstance(model.index(0, 3).data(CELL), Cell)
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Sökt"


@pytest.fixture
def table(qtbot: QtBot, model: RowsModel[Line]) -> RowTable:
    made = RowTable()
    qtbot.addWidget(made)
    made.setAccessibleName("Ärenden")
    made.show_model(model)
    made.resize(700, 300)
    active(qtbot, made)
    return made


def test_the_chosen_row_stays_chosen_when_the_list_is_read_again(qtbot: QtBot, table: RowTable) -> None:
    table.go_to(3)
    table.show_rows([Line(9, "Abborrfors", 1), *LINES])
    assert table.current_key == 3
    assert table.chosen_keys == [3]
    table.show_rows([line for line in LINES if line.number != 3])
    assert table.current_key is None


def test_what_one_reads_stays_in_its_place_when_rows_come_above_it(qtbot: QtBot, table: RowTable) -> None:
    many = [Line(number, f"Sökande {number}", number) for number in range(200)]
    table.show_rows(many)
    table.go_to(120)
    qtbot.waitUntil(lambda: table.verticalScrollBar().value() > 0)
    before = table.visualRect(table.currentIndex()).top()
    table.show_rows([*(Line(number, "Ny", 1) for number in range(300, 307)), *many])
    assert table.current_key == 120
    assert table.visualRect(table.currentIndex()).top() == before
    table.show_rows(many[5:])
    assert table.visualRect(table.currentIndex()).top() == before
    table.go_to_first()
    qtbot.waitUntil(lambda: table.verticalScrollBar().value() == 0)
    table.show_rows(many)
    assert table.verticalScrollBar().value() == 0


class Painted(QObject):
    """Where a widget has been painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:  # noqa: N802  # as Qt calls it
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def test_only_what_looks_otherwise_is_painted_and_a_moved_row_stays_current(qtbot: QtBot, table: RowTable) -> None:
    model = table.rows_model
    model.show_rows(LINES)
    table.go_to(4)
    QApplication.processEvents()
    painted, told = Painted(table.viewport()), []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    fresh = [*LINES[:2], replace(LINES[2], sum=95), LINES[3]]
    table.show_rows(fresh)
    middle = [table.visualRect(model.index(2, column)).center() for column in (1, 2)]
    qtbot.waitUntil(lambda: painted.region.contains(middle[1]), timeout=15_000)
    assert not painted.region.contains(middle[0])
    assert told == [(2, 2)]
    table.show_rows([fresh[3], *fresh[:3]])
    assert (told[1:], table.current_key, table.currentIndex().row()) == ([(0, 3)], 4, 0)
    assert table.chosen_keys == [4]
    table.show_rows([fresh[3], replace(fresh[0], name="Umeå"), *fresh[1:3]])
    model.search("umeå")
    assert [line.number for line in model.shown] == [1]


def test_enter_opens_the_current_row_and_end_goes_to_the_last(qtbot: QtBot, table: RowTable) -> None:
    table.setFocus()
    table.go_to_first()
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [1]
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current_key == 4


def test_sorting_moves_the_current_row_along(table: RowTable) -> None:
    table.go_to(1)
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert table.current_key == 1
    assert table.currentIndex().row() == 1


def test_many_chosen_rows_stay_chosen_through_another_order_and_a_filter(table: RowTable) -> None:
    table.show_rows([Line(number, f"Sökande {number}", 100 - number) for number in range(50)])
    table.selectAll()
    for number in range(0, 50, 2):
        table.selectionModel().select(
            table.rows_model.index(number, 0),
            QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows,
        )

    table.sort_by(2, Qt.SortOrder.AscendingOrder)
    table.rows_model.keep_only(lambda line: line.number > 20)

    assert table.chosen_keys == list(range(49, 20, -2))


def test_an_order_asked_for_by_the_program_is_made_once(table: RowTable, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    sort = table.rows_model.sort
    monkeypatch.setattr(table.rows_model, "sort", lambda at, order: (asked.append(at), sort(at, order)))
    table.sort_by(2, Qt.SortOrder.DescendingOrder)
    table.sort_by(2, Qt.SortOrder.DescendingOrder)
    assert asked == [2, 2]
    assert [line.number for line in table.rows_model.shown] == [2, 1, 3, 4]


def test_copied_rows_can_be_put_in_a_spreadsheet(qtbot: QtBot, table: RowTable) -> None:
    table.setFocus()
    table.go_to(2)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "2020/2\tÖrebro\tNone kr"


def test_a_column_can_be_shown_and_is_remembered(
    qtbot: QtBot, table: RowTable, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("home") / "ui.json"
    state = UiState(path)
    chosen = Columns(table, state, "test")
    tick = next(action for action in chosen.menu().actions() if action.text() == "Läge")
    tick.trigger()
    assert not table.isColumnHidden(3)
    state.save()
    assert UiState(path).data("columns.test")
    chosen.reset()
    assert table.isColumnHidden(3)


def test_arrows_choose_among_the_pills_and_counts_are_spoken(qtbot: QtBot) -> None:
    pills = Pills()
    qtbot.addWidget(pills)
    pills.show_filters([Filter("mine", "Mina", 34), Filter("all", "Alla", 272), Filter("late", "Försenade", 3, "bad")])
    assert pills.current == "mine"
    with qtbot.waitSignal(pills.chosen) as told:
        qtbot.keyClick(pills, Qt.Key.Key_Right)
    assert told.args == ["all"]
    pills.show_filters([Filter("mine", "Mina", 33), Filter("all", "Alla", 272), Filter("late", "Försenade", 3, "bad")])
    assert pills.current == "all"


def test_a_name_keeps_room_in_a_narrow_table_and_takes_what_is_left_in_a_wide_one(qtbot: QtBot) -> None:
    table = RowTable()
    qtbot.addWidget(table)
    columns: list[Column[str]] = [Column("name", "Sökande", Cell, width=0)]
    columns += [Column(f"c{n}", "Belopp", Cell, width=150) for n in range(3)]
    table.show_model(RowsModel(columns, lambda row: row))
    table.show_rows(["Föreningen Framporten i Bäckstena"])
    table.show()
    for wide, least in ((460, 100), (1200, 500), (460, 100)):
        table.resize(wide, 200)
        qtbot.waitUntil(lambda least=least: table.columnWidth(0) >= least)  # type: ignore[misc]
        qtbot.waitUntil(lambda wide=wide: table.horizontalScrollBar().maximum() > 0 or wide > 1000)  # type: ignore[misc]
    assert table.columnWidth(0) < 300
