"""The commands of an open case: in the menus, in the palette, by key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from caseworker_app.domain.places import Place
from caseworker_app.domain.states import StatementKind
from caseworker_app.services.casework.cases import HANDLERS
from caseworker_app.ui.case.adding import Adding
from caseworker_app.ui.case.exporting import Exporting
from caseworker_app.ui.case.judging import Judging
from caseworker_app.ui.case.opened import OpenCase
from caseworker_app.ui.case.protecting import Protecting
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.forms.ui_case import Ui_CaseView


class DoneInCase(OpenCase, Protocol):
    """What is done in the open case; its view does it."""

    def move_by(self, by: int) -> None: ...

    def leave(self) -> None: ...

    def toggle_star(self) -> None: ...

    def print_letter(self) -> None: ...

    def note_at(self, place: Place | None) -> None: ...

    def say(self, kind: StatementKind) -> None: ...

    def appeal(self) -> None: ...

    def correct(self) -> None: ...

    def report_bias(self) -> None: ...

    def toggle_drawer(self) -> None: ...

    def open_drawer(self, tab: str) -> None: ...


class Deeds(QObject):
    """Everything a person can do in a case whatever step is shown; offered while `view` is."""

    def __init__(self, view: QWidget, case: DoneInCase, ui: Ui_CaseView) -> None:
        super().__init__(view)
        self._view = view
        documents = ui.documents
        self._exporting = Exporting(case.place, lambda: case.file.case.dnr or "")
        self.judging = Judging(case)
        self.adding = Adding(case)
        self.protecting = Protecting(case)
        self._before = self._add(self.tr("Föregående ärende"), "Ctrl+PgUp", lambda: case.move_by(-1), "left")
        self._after = self._add(self.tr("Nästa ärende"), "Ctrl+PgDown", lambda: case.move_by(1), "right")
        self._add(self.tr("Tillbaka till listan"), "Alt+Left", case.leave, "left")
        star = self._add(self.tr("Markera eller avmarkera ärendet"), "Ctrl+Shift+M", case.toggle_star, "star")
        printing = self._add(self.tr("Skriv ut senaste brevet…"), "Ctrl+P", case.print_letter, "print")
        export = self._add(self.tr("Exportera ärendet…"), "", lambda: self._exporting.ask(), "download")
        note = self._add(self.tr("Ny anteckning"), "Ctrl+Shift+N", lambda: case.note_at(None), "note")
        here = self._add(self.tr("Anteckna på stället"), "Ctrl+Alt+A", lambda: case.note_at(case.looking_at()), "note")
        add = self._add(self.tr("Lägg till handlingar…"), "Ctrl+Shift+A", lambda: self.adding.ask(), "plus")
        mend = self._add(self.tr("Rätta uppgifter…"), "", case.correct, "edit")
        mend.setVisible(case.place.opened.may(*HANDLERS))
        self._add(self.tr("Mottagaren avstår…"), "", partial(case.say, StatementKind.DECLINED))
        self._add(self.tr("Ansökan återkallas…"), "", partial(case.say, StatementKind.WITHDRAWN))
        self._add(self.tr("Begäran om avgörande…"), "", partial(case.say, StatementKind.DELAY))
        self._add(self.tr("Beslut överklagas…"), "", case.appeal)
        bias = self._add(self.tr("Anmäl jäv…"), "", case.report_bias, "lock")
        hide = self._add(self.tr("Skyddade uppgifter…"), "", self.protecting.ask, "lock")
        show = self._add(self.tr("Visa skyddade uppgifter…"), "", lambda: self.protecting.show(), "lock")
        risk = self._add(self.tr("Riskklass och kontroll…"), "", lambda: self.judging.ask(), "flag")
        self._add(self.tr("Lådan bredvid ärendet"), "F8", case.toggle_drawer, "", Menu.VIEW)
        for key, title in ui.drawer.titles.items():
            self._add(title, "", partial(case.open_drawer, key), "", Menu.VIEW)
        self._add(
            self.tr("Nästa handling"), "Alt+PgDown", lambda: documents.show_entry(documents.at + 1), "", Menu.VIEW
        )
        self._add(
            self.tr("Föregående handling"), "Alt+PgUp", lambda: documents.show_entry(documents.at - 1), "", Menu.VIEW
        )
        self._add(self.tr("Sök i handlingen"), "Ctrl+F", documents.open_search, "search", Menu.EDIT)
        menu = QMenu(view)
        menu.addActions([note, here, add, mend, star, printing, export, risk, bias, hide, show])
        ui.more_button.setMenu(menu)
        ui.more_button.setPopupMode(ui.more_button.ToolButtonPopupMode.InstantPopup)

    def _add(self, text: str, keys: str, run: Callable[[], object], icon: str = "", menu: Menu = Menu.CASE) -> QAction:
        return add_command(self._view, Command(text, keys, menu, icon), run)

    def allow_neighbours(self, *, before: bool, after: bool) -> None:
        """What the list allows now."""
        self._before.setEnabled(before)
        self._after.setEnabled(after)
