"""The panes of a case beside each other: which are shown and how wide, by the room the window has."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from caseworker_app.ui.case.frame import ALONGSIDE, BESIDE, Frame, Room
from caseworker_app.ui.case.head import Head
from caseworker_app.ui.case.walk import Walk
from caseworker_app.ui.case.work import Work
from caseworker_app.ui.forms.ui_case import Ui_CaseView
from caseworker_app.ui.state import UiState

LEAST = 780  # panes that do not fit are taken away instead of pushing the window wider


class Panes:
    """Lays out spine, documents, work and drawer; head, walk and work follow when it gets narrow."""

    def __init__(self, case: QWidget, ui: Ui_CaseView, state: UiState, parts: tuple[Head, Walk, Work]) -> None:
        self._case, self._ui = case, ui
        self._head, self._walk, self._work = parts
        self._frame = Frame(state)
        self._room: Room | None = None
        self._tight = False
        self._known = False
        self._asked = False
        case.setMinimumWidth(LEAST)
        ui.panes.setStretchFactor(1, 3)
        ui.panes.setStretchFactor(2, 3)
        ui.spine.setMinimumWidth(150)
        ui.documents.setMinimumWidth(220)
        ui.work.setMinimumWidth(430)
        ui.panes.splitterMoved.connect(lambda _pos, _at: self._keep_sizes())

    @property
    def narrow(self) -> bool:
        return self._room is Room.NARROW

    @property
    def drawer_covers(self) -> bool:
        """Whether the drawer stands where the documents would."""
        return self._case.width() < BESIDE and self._ui.drawer.isVisibleTo(self._case)

    def show_content(self, *, on: bool) -> None:
        """The panes of a case that is read, or none of them."""
        self._known = on
        self._ui.panes.setVisible(on)
        self._ui.edge.setVisible(on)
        if on:
            self.lay_out()
        else:
            self._ui.phase_combo.hide()

    def fit(self) -> None:
        """Another room for the panes when the window is wider or narrower."""
        room, tight = Room.of(self._case.window().width()), self._case.width() < ALONGSIDE
        if (room, tight) != (self._room, self._tight):
            self._room, self._tight = room, tight
            self.lay_out()
        self.show_documents()

    def show_documents(self) -> None:
        """Beside the work, unless the step wants the room and nothing is asked for, or the open drawer takes it."""
        step = self._work.current
        wanted = self._asked or step is None or not step.wide()
        self._ui.documents.setVisible(not self.drawer_covers and wanted)

    def ask_documents(self, *, on: bool) -> None:
        """Somebody wants to read, whatever room the step wants; over when another step is shown."""
        self._asked = on
        if on and self.drawer_covers:
            self.show_drawer(on=False)
        self.show_documents()

    def show_drawer(self, *, on: bool) -> None:
        if self._room is not None:
            self._frame.keep_drawer(self._room, on=on)
        self.lay_out()

    def lay_out(self) -> None:
        if self._room is None:
            return
        ui, narrow = self._ui, self.narrow
        opened = self._frame.drawer_open(self._room)
        in_head = narrow or (opened and self._tight)
        ui.spine.setVisible(not in_head)
        ui.phase_combo.setVisible(in_head and self._known)
        self._head.set_narrow(narrow=narrow, tight=in_head)
        ui.drawer.setVisible(opened)
        ui.edge.setVisible(not opened and ui.panes.isVisibleTo(self._case))
        self.show_documents()
        ui.panes.setSizes(self._frame.sizes(self._room))
        self._walk.set_narrow(narrow=narrow)
        self._work.set_narrow(narrow=narrow)

    def _keep_sizes(self) -> None:
        if self._room is not None:
            self._frame.keep(self._room, self._ui.panes.sizes())
