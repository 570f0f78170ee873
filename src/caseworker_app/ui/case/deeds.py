"""The commands of an open case: in the menus, in the palette, by key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from caseworker_app.domain.states import StatementKind
from caseworker_app.ui.case.adding import Adding
from caseworker_app.ui.case.exporting import Exporting
from caseworker_app.ui.case.judging import Judging
from caseworker_app.ui.case.protecting import Protecting
from caseworker_app.ui.commands import Command, Menu, add_command

if TYPE_CHECKING:
    from caseworker_app.ui.case.view import CaseView


class Deeds(QObject):
    """Everything a person can do in a case whatever step is shown."""

    def __init__(self, case: CaseView) -> None:
        super().__init__(case)
        self._case = case
        documents = case.ui.documents
        self._exporting = Exporting(case.place, lambda: case.file.case.dnr or "")
        self.judging = Judging(case)
        self.adding = Adding(case)
        self.protecting = Protecting(case)
        self._before = self._add(self.tr("Föregående ärende"), "Ctrl+PgUp", lambda: case.move_by(-1), "left")
        self._after = self._add(self.tr("Nästa ärende"), "Ctrl+PgDown", lambda: case.move_by(1), "right")
        self._add(self.tr("Tillbaka till listan"), "Alt+Left", case.left.emit, "left")
        star = self._add(self.tr("Markera eller avmarkera ärendet"), "Ctrl+Shift+M", case.toggle_star, "star")
        printing = self._add(self.tr("Skriv ut senaste brevet…"), "Ctrl+P", case.print_letter, "print")
        export = self._add(self.tr("Exportera ärendet…"), "", lambda: self._exporting.ask(), "download")
        note = self._add(self.tr("Ny anteckning"), "Ctrl+Shift+N", lambda: case.note_at(None), "note")
        here = self._add(self.tr("Anteckna på stället"), "Ctrl+Alt+N", lambda: case.note_at(case.looking_at()), "note")
        add = self._add(self.tr("Lägg till handlingar…"), "Ctrl+Shift+A", lambda: self.adding.ask(), "plus")
        self._add(self.tr("Mottagaren avstår…"), "", partial(case.say, StatementKind.DECLINED))
        self._add(self.tr("Ansökan återkallas…"), "", partial(case.say, StatementKind.WITHDRAWN))
        self._add(self.tr("Begäran om avgörande…"), "", partial(case.say, StatementKind.DELAY))
        self._add(self.tr("Beslut överklagas…"), "", case.appeal)
        self._add(self.tr("Skyddade uppgifter…"), "", self.protecting.ask, "lock")
        self._add(self.tr("Visa skyddade uppgifter…"), "", lambda: self.protecting.show(), "lock")
        risk = self._add(self.tr("Riskklass och kontroll…"), "", lambda: self.judging.ask(), "flag")
        view = Menu.VIEW
        self._add(self.tr("Lådan bredvid ärendet"), "F8", case.toggle_drawer, "", view)
        for key, title in case.ui.drawer.titles.items():
            self._add(title, "", partial(case.open_drawer, key), "", view)
        self._add(self.tr("Nästa handling"), "Alt+PgDown", lambda: documents.show_entry(documents.at + 1), "", view)
        self._add(self.tr("Föregående handling"), "Alt+PgUp", lambda: documents.show_entry(documents.at - 1), "", view)
        self._add(self.tr("Sök i handlingen"), "Ctrl+F", documents.open_search, "search", Menu.EDIT)
        menu = QMenu(case)
        menu.addActions([note, here, add, star, printing, export, risk])
        case.ui.more_button.setMenu(menu)
        case.ui.more_button.setPopupMode(case.ui.more_button.ToolButtonPopupMode.InstantPopup)

    def _add(self, text: str, keys: str, run: Callable[[], object], icon: str = "", menu: Menu = Menu.CASE) -> QAction:

        return add_command(self._case, Command(text, keys, menu, icon), run)

    def step_shown(self) -> None:
        """What the list allows now."""
        self._before.setEnabled(self._case.before.isEnabled() and self._case.before.isVisibleTo(self._case))
        self._after.setEnabled(self._case.after.isEnabled() and self._case.after.isVisibleTo(self._case))
