"""The room of cases: list and preview, and the open case in their place."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from caseworker_app.ui.commands import Command, add_command
from caseworker_app.ui.room import RoomView
from caseworker_app.ui.worklist.rows import ALL
from caseworker_app.ui.worklist.view import WorklistView
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from caseworker_app.services.news import Changed
    from caseworker_app.ui.case.view import CaseView

HELP = {
    "proposal": "beslut",
    "events": "besked",
    "payments": "utbetalningar",
    "progress_report": "redovisningar",
    "final_report": "redovisningar",
    "settlement": "aterbetalning",
}  # the page of the manual for a step that has one of its own


class WorklistRoom(RoomView):
    """Keeps the list while a case is open in its place, so that back leads to the same row."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self.case: CaseView | None = None
        self._away = True
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(self)
        rows.addWidget(self.stack)
        self.list = WorklistView(place, self)
        self.stack.addWidget(self.list)
        self.list.ui.preview.allow_opening()
        self.list.ui.table.opened.connect(self.open)
        self.list.ui.preview.open_wanted.connect(lambda: self.open(self.list.current()))
        self.list.presenter.arrived.connect(self._walk_in)
        command = Command(self.tr("Öppna ärendet"), "Ctrl+Enter", icon="cases")
        add_command(self.list, command, lambda: self.open(self.list.current()))

    @property
    def in_case(self) -> bool:
        return self.case is not None and self.stack.currentWidget() is self.case

    def activate(self, **where: str) -> None:
        presenter, stayed = self.list.presenter, not self._away
        self._away = False
        promised = "pill" in where or "view" in where
        if promised:
            self.list.forget_search()
            presenter.show(where.get("pill", ALL), where.get("call", ""), where.get("view", ""))
        if not presenter.loaded:
            presenter.load()
        if "search" in where:
            self.list.search_for(where["search"])
        if where.get("row"):
            presenter.reach(UUID(where["row"]))
        if where.get("case"):
            presenter.reach(UUID(where["case"]))
            self.open(UUID(where["case"]), where.get("step", ""))
        elif where or stayed:
            self._leave_case(to_it=not promised and not where.get("row"))

    def where(self) -> dict[str, str]:
        if self.case is not None and self.in_case:
            return self.case.where()
        current = self.list.current()
        return {"row": str(current)} if current is not None else {}

    def flush(self) -> None:
        self._away = True
        self.list.leave()
        if self.case is not None:
            self.case.flush()

    def refresh(self, changed: Changed) -> None:
        self.list.presenter.load()
        current = self.list.current()
        if self.case is not None and self.in_case:
            self.case.refresh(changed)
        elif current is not None and changed.concerns(current):
            self.list.glance.again()

    def first_focus(self) -> QWidget | None:
        return self.case.first_focus() if self.case is not None and self.in_case else self.list.first_focus()

    def panes(self) -> list[QWidget]:
        return self.case.panes() if self.case is not None and self.in_case else self.list.panes()

    def work_areas(self) -> list[QWidget]:
        return self.case.work_areas() if self.case is not None and self.in_case else [self.list]

    def help_page(self) -> str:
        if self.case is None or not self.in_case:
            return "arenden"
        return HELP.get(self.case.where().get("step", ""), "arenden")

    def open(self, key: Hashable, step: str = "") -> None:
        """The case in place of the list; next and previous go through the list as it stands."""
        if not isinstance(key, UUID):
            return
        if self.case is None:
            from caseworker_app.ui.case.view import CaseView  # noqa: PLC0415  # not before a case is opened

            self.case = CaseView(self._place, self)
            self.case.left.connect(self.back)
            self.stack.addWidget(self.case)
        shown = [row.id for row in self.list.shown()]
        self.case.open(key, step, shown if key in shown else (), self.list.title())
        self.stack.setCurrentWidget(self.case)

    def _walk_in(self) -> None:
        """A case that was opened before the list was read is in it now."""
        if self.case is not None and self.in_case:
            self.case.walk_in([row.id for row in self.list.shown()], self.list.title())

    def back(self) -> None:
        """To the list, at the case one comes from."""
        self._leave_case(to_it=True)

    def _leave_case(self, *, to_it: bool) -> None:
        if self.case is None or not self.in_case:
            return
        self.case.flush()
        self._place.messages.moved()
        held = self.case.where().get("case")
        self.stack.setCurrentWidget(self.list)
        if held and to_it:
            self.list.presenter.reach(UUID(held))
        self.list.ui.table.setFocus(Qt.FocusReason.OtherFocusReason)
