"""The room Statistik: charts with their table, one's own dates, and what is saved as files."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain import dates
from caseworker_app.ui.application import Application
from caseworker_app.ui.statistics.view import StatisticsView
from caseworker_app.ui.widgets.count_bars import CountBars
from caseworker_app.ui.widgets.money_bar import MoneyBar
from tests.support.granted import granted
from tests.ui.access import audit
from tests.ui.conftest import Start
from tests.ui.patience import active, at_rest


def room(qtbot: QtBot, application: Application) -> StatisticsView:
    application.window.room("statistics")
    view = application.window.view()
    assert isinstance(view, StatisticsView)
    qtbot.waitUntil(lambda: bool(view.ui.sheet.findChildren(CountBars)))
    return view


def saved(qtbot: QtBot, application: Application, view: StatisticsView, at: int, path: Path) -> None:
    view.buttons[at].click()
    qtbot.waitUntil(lambda: bool(application.window.findChildren(QFileDialog)))
    dialog = application.window.findChildren(QFileDialog)[0]
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(lambda: path.is_file() and not application.window.findChildren(QFileDialog))


def test_the_charts_of_an_english_window_are_in_english(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    path = tmp_path / "siffror.db"
    granted(path)
    application = start(path, "bo")
    application.set_language("en")
    qtbot.waitUntil(lambda: application.window.bar.menus.bar.actions()[0].text() == "&File")
    view = room(qtbot, application)
    named = " ".join(bars.accessibleName() for bars in view.ui.sheet.findChildren(CountBars))
    application.set_language("sv")

    assert "Granted by day: 12\u00a0June\u00a02020 1\u00a0000\u00a0000\u00a0kr" in named
    assert "12\u00a0June\u00a02020: granted 1" in named
    assert not [word for word in dates.MONTHS if f"\u00a0{word}" in named]
    assert not re.search("[åäö]", re.sub("Lägesrapport|Ideella föreningar", "", named))  # the call's own words


def test_charts_have_a_table_and_dates_lead_to_their_case(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    path = tmp_path / "siffror.db"
    case = granted(path)
    with closing(open_office(str(path), "bo")) as office:
        office.assignments.assign(case, "bo", office.cases.by_dnr("DELMOS 2020/1").version)
    application = start(path, "bo")
    view = room(qtbot, application)
    named = [bars.accessibleName() for bars in view.ui.sheet.findChildren(CountBars)]
    assert "Sökt och beviljat: Sökt 1\u00a0000\u00a0000\u00a0kr, Beviljat 1\u00a0000\u00a0000\u00a0kr" in named
    frames = [bar.accessibleName() for bar in view.ui.sheet.findChildren(MoneyBar)]
    assert any(
        name.endswith("beslutat 1\u00a0000\u00a0000\u00a0kr, föreslaget 0\u00a0kr, kvar 56\u00a0000\u00a0000\u00a0kr")
        for name in frames
    )
    model = view.ui.figures_table.model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert ["Sökt och beviljat", "Beviljat", "1\u00a0000\u00a0000\u00a0kr"] in rows

    qtbot.keyClick(view.ui.segments.focus_target, Qt.Key.Key_Right)
    assert view.ui.pages.currentWidget() is view.ui.table_page
    active(qtbot, application.window)
    at_rest(qtbot, application)
    found = audit(application.window)
    assert (found.unnamed, found.unreachable, found.trapped, found.unlabelled) == ([], [], [], [])
    for at, name in enumerate(("frister.ics", "underlag.xlsx", "siffror.xlsx")):
        saved(qtbot, application, view, at, tmp_path / name)

    view.show_page("dates")
    dates = view.ui.dates_table
    assert dates.model().index(0, 0).data() == "2020-11-16"
    dates.go_to_first()
    dates.setFocus()
    qtbot.keyClick(dates, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: application.window.view() is not view)
