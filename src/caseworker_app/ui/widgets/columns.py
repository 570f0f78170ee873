"""Choosing columns: a menu with a tick for each, and the way back to how it was."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from caseworker_app.ui.models.rows import RowsModel
from caseworker_app.ui.state import UiState
from caseworker_app.ui.widgets.table import RowTable


class Columns(QObject):
    """Which columns a table shows, in which order and how wide; remembered under `name`."""

    changed = Signal()

    def __init__(self, table: RowTable, state: UiState, name: str) -> None:
        super().__init__(table)
        self._table, self._state, self._name = table, state, f"columns.{name}"
        head = table.horizontalHeader()
        self._before = head.saveState()
        kept = state.data(self._name)
        if kept:
            head.restoreState(kept)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda at: self.menu().popup(head.mapToGlobal(at)))
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._keep)
        for signal in (head.sectionMoved, head.sectionResized, head.sortIndicatorChanged):
            signal.connect(lambda *_: self._later.start())  # while rows change the head tells widths that do not add up

    def menu(self) -> QMenu:
        """A tick for every column; at least one stays."""
        made = QMenu(self._table)
        made.setAccessibleName(self.tr("Kolumner"))
        model = self._table.model()
        assert isinstance(model, RowsModel)
        shown = [at for at in range(model.columnCount()) if not self._table.isColumnHidden(at)]
        for at, column in enumerate(model.columns):
            action = made.addAction(column.name or column.title)
            action.setCheckable(True)
            action.setChecked(at in shown)
            action.setEnabled(at not in shown or len(shown) > 1)
            action.toggled.connect(lambda on, at=at: self._show(at, on=on))
        made.addSeparator()
        made.addAction(self.tr("Återställ kolumnerna")).triggered.connect(lambda _on: self.reset())
        return made

    def reset(self) -> None:
        """As the program shows them at first."""
        self._table.horizontalHeader().restoreState(self._before)
        self._state.forget(self._name)
        self.changed.emit()

    def _show(self, at: int, *, on: bool) -> None:
        self._table.setColumnHidden(at, not on)
        self._keep()

    def _keep(self) -> None:
        self._state.set_data(self._name, bytes(self._table.horizontalHeader().saveState().data()))
        self.changed.emit()
