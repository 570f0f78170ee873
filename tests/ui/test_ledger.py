"""The ledger of the frames in the room Fördelning: sums by keys down to the cases behind them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.call import Commitment
from caseworker_app.domain.ledger import Bound, Column, Entry, Ledger
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.records.office import FrameVersion
from caseworker_app.ui.allocation.ledger import SUM, lines
from caseworker_app.ui.allocation.view import AllocationView
from tests.ui.support import Around, around

M = Money.kronor


def _ledger() -> Ledger:
    frame = FrameVersion(
        id=UUID(int=1), call_id=UUID(int=2), track="t", valid_from=date(2020, 6, 25), amount=M(1000), source="A2020"
    )
    told = [
        (Column.DECIDED, 1, 500),
        (Column.DECIDED, 2, 300),
        (Column.SUPPLEMENT, 1, 100),
        (Column.DECLINED, 2, 50),
        (Column.PROPOSED, None, 70),
        (Column.REPAID, 1, 20),
    ]
    entries = tuple(Entry(column, UUID(int=at) if at else None, "D 1", "Ett", M(sum_)) for column, at, sum_ in told)
    bound = tuple(
        Entry(column, UUID(int=at) if at else None, "D 1", "Ett", M(sum_))
        for column, at, sum_ in ((Column.DECIDED, 1, 40), (Column.PROPOSED, 1, 5), (Column.PROPOSED, None, 15))
    )
    return Ledger(
        frame, "Ram", entries, (Bound(Commitment(year=2021, amount=M(90), source="B", reviewed=False), bound),)
    )


def test_the_lines_add_up_and_so_do_the_cases_behind_each() -> None:
    made = {line.key.removeprefix("t:"): line for line in lines(_ledger())}
    amounts = {key: line.amount.whole_kronor for key, line in made.items()}
    assert amounts == {
        "frame": 1000, "beslutat": 800, "tilläggsbidrag": 100, "avstått": 50, "föreslaget": 70, "left": 80,
        "återbetalat": 20, "2021": 60,
    }  # fmt: skip
    for line in made.values():
        *parts, total = line.behind
        assert total.key == SUM
        assert Money.total(one.amount for one in parts) == total.amount
    assert [one.words for one in made["föreslaget"].behind] == ["Ärenden som är stängda för dig", "Summa"]
    assert [(one.key, one.words, one.amount.whole_kronor) for one in made["2021"].behind] == [
        (UUID(int=1), "Ett (föreslaget 5\u00a0kr)", 45),
        ("closed", "Ärenden som är stängda för dig (föreslaget 15\u00a0kr)", 15),
        (SUM, "Summa", 60),
    ]
    assert (made["beslutat"].cases, made["left"].cases) == (2, None)


@pytest.fixture
def held(letters_database: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Around]:
    with closing(open_office(str(letters_database), "anna")) as office:
        yield around(office, tmp_path)


def test_from_a_sum_to_a_case_by_keys_and_back_to_the_same_place(held: Around, qtbot: QtBot) -> None:
    view = AllocationView(held.place)
    qtbot.addWidget(view)
    view.resize(1266, 700)
    view.show()
    view.activate()
    qtbot.waitExposed(view)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow, timeout=15_000)
    view.ui.table.setFocus()
    qtbot.waitUntil(view.ui.table.hasFocus, timeout=15_000)
    qtbot.keyClick(view.ui.table, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    pane = view.ui.ledger
    qtbot.waitUntil(pane.ui.lines_table.hasFocus, timeout=15_000)
    assert not view.ui.table.isVisible()
    qtbot.keyClick(pane.ui.lines_table, Qt.Key.Key_Down)
    line = pane.line
    assert line
    assert (line.title, line.cases) == ("Beslutat", 3)
    assert line.amount == view.presenter.track.ledger.net_decided > ZERO
    qtbot.keyClick(pane.ui.lines_table, Qt.Key.Key_Return)
    qtbot.waitUntil(pane.ui.cases_table.hasFocus, timeout=15_000)
    qtbot.keyClick(pane.ui.cases_table, Qt.Key.Key_Down)
    qtbot.keyClick(pane.ui.cases_table, Qt.Key.Key_Return)
    assert held.go.cases == [(line.behind[1].key, "")]
    assert view.where()["shows"] == "ledger"
    view.activate(**view.where())
    assert pane.line == line
    assert not view.in_button.isEnabled()
