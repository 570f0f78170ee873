"""Panes keep the widths they were dragged to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

import caseworker_app.ui
from caseworker_app.ui.state import UiState
from caseworker_app.ui.widgets.sizes import remember


def split(qtbot: QtBot, state: UiState) -> QSplitter:
    made = QSplitter()
    qtbot.addWidget(made)
    for _ in range(2):
        made.addWidget(QWidget())
    made.resize(600, 100)
    remember(made, state, "panes", (400, 200))
    made.show()
    return made


def test_a_pane_that_was_dragged_stands_there_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    state = UiState(tmp_path / "state.json")
    first = split(qtbot, state)
    asked = first.sizes()
    first.moveSplitter(150, 1)
    dragged = first.sizes()
    assert dragged != asked
    state.save()

    again = split(qtbot, UiState(tmp_path / "state.json"))
    assert again.sizes() == dragged


def test_no_pane_is_laid_out_that_forgets() -> None:
    """Beside `remember`: the worklist and the case keep sizes for each way they can lie."""
    top = Path(caseworker_app.ui.__file__).parent
    laid = {str(path.relative_to(top)) for path in top.rglob("*.py") if ".setSizes(" in path.read_text("utf-8")}
    assert laid <= {"widgets/sizes.py", "worklist/view.py", "case/panes.py"}
