"""The room of cases in the window, driven by keys and clicks, on a real database."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.worklist.assign import AssignDialog
from caseworker_app.ui.worklist.preview import PreviewPane
from caseworker_app.ui.worklist.room import WorklistRoom
from caseworker_app.ui.worklist.view import WorklistView
from tests.journeys.hands import Hand, unfold
from tests.ui.conftest import Start
from tests.ui.patience import active, focused

Key = Qt.Key


@pytest.fixture
def application(start: Start, small_database: Path, qtbot: QtBot) -> Application:
    application = start(small_database)
    application.window.room("cases")
    qtbot.waitUntil(lambda: cases(application).presenter.loaded)
    qtbot.waitUntil(lambda: application.tasks.idle)
    return application


def cases(application: Application) -> WorklistView:
    room = application.window.view()
    assert isinstance(room, WorklistRoom)
    return room.list


def names(view: WorklistView) -> list[str]:
    return [row.line.applicant.split()[0] for row in view.model.shown]


def test_the_list_has_the_focus_and_arrows_bring_the_next_case_into_the_preview(
    application: Application, qtbot: QtBot
) -> None:
    view = cases(application)
    active(qtbot, application.window)
    focused(qtbot, view.ui.table)
    first = view.current()

    qtbot.keyClick(view.ui.table, Key.Key_Down)

    assert view.current() != first
    shown = next(row for row in view.model.shown if row.id == view.current())
    qtbot.waitUntil(lambda: view.ui.preview.ui.name_label.text() == shown.line.applicant)
    qtbot.waitUntil(lambda: view.ui.preview.ui.facts.isVisible())


def test_a_click_on_a_head_sorts_by_it_and_again_downwards(application: Application, qtbot: QtBot) -> None:
    view = cases(application)
    _click_head(qtbot, view, "applicant")
    upwards = names(view)
    _click_head(qtbot, view, "applicant")

    assert upwards == ["Björkvidas", "Dalstorps", "Eklövs", "Furubys", "Ängsholms"]
    assert names(view) == upwards[::-1]
    assert view.presenter.chosen.sort == "-applicant"


def test_typing_in_the_search_leads_to_the_hits_and_escape_back(application: Application, qtbot: QtBot) -> None:
    view = cases(application)
    search = view.ui.search_edit
    qtbot.keyClick(view, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    focused(qtbot, search)

    qtbot.keyClicks(search, "ekl")
    qtbot.waitUntil(lambda: names(view) == ["Eklövs"])
    qtbot.keyClick(search, Key.Key_Return)
    focused(qtbot, view.ui.table)
    qtbot.keyClick(search, Key.Key_Escape)

    qtbot.waitUntil(lambda: len(names(view)) == 5)
    assert search.text() == ""


def test_a_pill_with_nothing_in_it_says_why_and_leads_back(application: Application, qtbot: QtBot) -> None:
    view = cases(application)
    pill = next(one for one in view.ui.pills._pills.values() if one.filter.key == "försenade")

    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    empty = view.ui.list_stack.currentWidget() is view.ui.empty
    words = view.ui.empty.accessibleName()
    view._reset()

    assert empty
    assert "försenat" in words
    assert view.ui.list_stack.currentWidget() is view.ui.table


def test_chosen_cases_are_given_away_in_the_dialog(application: Application, qtbot: QtBot) -> None:
    view = cases(application)
    view.ui.table.selectAll()

    view.assign()
    qtbot.waitUntil(lambda: bool(view.findChildren(AssignDialog)))
    dialog = view.findChildren(AssignDialog)[0]
    combo = dialog.ui.handler_combo
    combo.setCurrentIndex(combo.findData("bo"))
    qtbot.mouseClick(dialog.ui.assign_button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: {row.line.handler for row in view.model.rows} == {"bo"})
    assert len(view.chosen()) == 5


def test_the_preview_stands_beside_the_list_in_a_wide_window_and_below_in_a_narrow_one(
    application: Application, qtbot: QtBot
) -> None:
    view = cases(application)
    application.window.resize(1366, 768)
    qtbot.waitUntil(lambda: view.ui.splitter.orientation() is Qt.Orientation.Vertical)
    application.window.resize(1900, 900)
    qtbot.waitUntil(lambda: view.ui.splitter.orientation() is Qt.Orientation.Horizontal)

    assert view.ui.preview.width() < view.ui.list_stack.width()


def test_the_list_is_saved_as_a_sheet_with_sums_and_days_as_such(
    application: Application, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, path = cases(application), tmp_path / "lista.xlsx"
    assert application.session.place is not None
    monkeypatch.setattr(type(application.session.place.ask), "save_file", lambda _self, _wanted, then: then(path))

    view._export("xlsx")
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: application.tasks.idle)

    rows = list(load_workbook(path).active.iter_rows(values_only=True))  # type: ignore[union-attr]  # there is a sheet
    assert rows[0][:3] == ("Dnr", "Sökande", "Insats")
    assert [row[0] for row in rows[1:]] == [row.line.dnr for row in view.model.shown]
    assert all(isinstance(row[3], int | float) for row in rows[1:])


def test_a_column_is_ticked_in_the_menu_under_its_button(application: Application, qtbot: QtBot) -> None:
    view = cases(application)
    active(qtbot, application.window)
    table = view.ui.table
    town = [column.key for column in view.model.columns].index("town")
    assert table.isColumnHidden(town)

    def opened() -> list[QMenu]:
        return [one for one in table.findChildren(QMenu) if one.isVisible()]

    qtbot.mouseClick(view.ui.columns_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [one.accessibleName() for one in opened()] == ["Kolumner"])
    (menu,) = opened()
    assert not {column.key for column in view.model.columns} & {one.text() for one in menu.actions()}
    (mark,) = (at for at, column in enumerate(view.model.columns) if column.key == "mark")
    head = Qt.ItemDataRole.ToolTipRole
    assert menu.actions()[mark].text() == view.model.headerData(mark, Qt.Orientation.Horizontal, head)
    wanted = menu.actions()[town]
    assert (wanted.text(), wanted.isChecked()) == (view.model.columns[town].title, False)
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(wanted).center())

    qtbot.waitUntil(lambda: not table.isColumnHidden(town) and opened() == [])


def test_a_view_is_saved_chosen_again_and_there_after_a_restart(
    application: Application, qtbot: QtBot, start: Start, small_database: Path
) -> None:
    view, hand = cases(application), Hand(qtbot, mouse=True)
    hand.filter(view.ui.pills, "formell")
    for upwards in (True, False):
        _click_head(qtbot, view, "applicant")
        qtbot.waitUntil(lambda upwards=upwards: names(view)[0].startswith("B" if upwards else "Ä"))
    wanted = names(view)
    qtbot.mouseClick(view.ui.save_view_button, Qt.MouseButton.LeftButton)
    dialog = hand.shown(application, QuestionDialog)
    hand.write(dialog.ui.line_edit, "Nya ansokningar")
    hand.press(dialog, "Spara vyn")
    qtbot.waitUntil(lambda: view.ui.view_combo.currentText() == "Vy: Nya ansokningar")
    unfold(qtbot, view.ui.view_combo, "Vy: Alla ärenden")
    _click_head(qtbot, view, "dnr")
    qtbot.waitUntil(lambda: names(view) != wanted and view.ui.pills.current == "alla")

    unfold(qtbot, view.ui.view_combo, "Vy: Nya ansokningar")
    qtbot.waitUntil(lambda: (names(view), view.ui.pills.current) == (wanted, "formell"))
    application.window.close()

    later = start(small_database)
    later.window.room("cases")
    qtbot.waitUntil(lambda: cases(later).presenter.loaded and names(cases(later)) == wanted)
    again = cases(later)
    assert (again.ui.view_combo.currentText(), again.ui.pills.current) == ("Vy: Nya ansokningar", "formell")
    assert again._remove_view.isEnabled()
    again._remove_view.trigger()
    qtbot.waitUntil(lambda: again.ui.view_combo.findText("Vy: Nya ansokningar") == -1)


def _click_head(qtbot: QtBot, view: WorklistView, column: str) -> None:
    head = view.ui.table.horizontalHeader()
    spot = head.viewport().rect().center()
    spot.setX(head.sectionViewportPosition([one.key for one in view.model.columns].index(column)) + 30)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_row_order_and_columns_come_back_when_the_room_is_made_anew(application: Application, qtbot: QtBot) -> None:
    view = cases(application)
    town = [column.key for column in view.model.columns].index("town")
    view.columns._show(town, on=True)
    view.sort("-dnr")
    view.ui.table.go_to(view.model.key_at(3))
    wanted = view.current()

    application.session.again()
    qtbot.waitUntil(lambda: cases(application).presenter.loaded)
    qtbot.waitUntil(lambda: cases(application).current() == wanted)

    assert not cases(application).ui.table.isColumnHidden(town)
    assert next(row.number for row in cases(application).model.shown).endswith("/5")


def test_enter_opens_the_case_in_place_of_the_list_and_back_leads_to_the_case_one_came_to(
    application: Application, qtbot: QtBot
) -> None:
    view = cases(application)
    room = application.window.view()
    assert isinstance(room, WorklistRoom)
    first, second = view.model.key_at(0), view.model.key_at(1)
    view.ui.table.go_to(first)

    qtbot.keyClick(view.ui.table, Key.Key_Return)
    opened = room.case
    assert opened is not None
    qtbot.waitUntil(lambda: opened.where().get("case") == str(first))
    qtbot.waitUntil(lambda: application.tasks.idle)
    opened.move_by(1)
    qtbot.waitUntil(lambda: opened.where().get("case") == str(second))
    opened.left.emit()

    assert not room.in_case
    assert view.current() == second


def test_the_rail_leads_from_a_case_back_to_the_list_but_other_rooms_do_not(
    application: Application, qtbot: QtBot
) -> None:
    view = cases(application)
    room = application.window.view()
    assert isinstance(room, WorklistRoom)
    room.open(view.current())

    application.window.room("decisions")
    application.window.room("cases")
    still_open = room.in_case
    application.window.room("cases")

    assert still_open
    assert not room.in_case


def test_below_a_list_the_facts_leave_room_for_what_is_to_be_done(qtbot: QtBot) -> None:
    pane = PreviewPane()
    qtbot.addWidget(pane)
    pane._facts = [(f"Uppgift {at}", "Leila Exempelström, 2020-12-04") for at in range(8)]
    pane.fit(4000)
    assert len(pane.ui.facts.told) == 8
    pane.fit(1800)
    assert 5 < len(pane.ui.facts.told) < 8
    assert pane.ui.facts.breadth(pane.ui.facts.told) < 1800 * 3 / 4
    pane.lay(beside=True)
    assert len(pane.ui.facts.told) == 8
