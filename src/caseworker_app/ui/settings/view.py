"""The room Inställningar: a list of pages and the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from caseworker_app.ui.forms.ui_settings import Ui_SettingsRoom
from caseworker_app.ui.room import RoomView
from caseworker_app.ui.settings.agency_page import AgencyPage
from caseworker_app.ui.settings.calls_page import CallsPage
from caseworker_app.ui.settings.databases_page import DatabasesPage
from caseworker_app.ui.settings.disposal_page import DisposalPage
from caseworker_app.ui.settings.look_page import LookPage
from caseworker_app.ui.settings.people_page import PeoplePage
from caseworker_app.ui.widgets.lists import add_page
from caseworker_app.ui.widgets.text import Rule
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from caseworker_app.services.news import Changed

Page = CallsPage | PeoplePage | AgencyPage | DisposalPage | LookPage | DatabasesPage


class SettingsRoom(RoomView):
    """Pages are made when they are first shown and read anew each time."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.ui = Ui_SettingsRoom()
        self.ui.setupUi(self)
        self.ui.settings_layout.insertWidget(1, Rule(self, upright=True))
        self._place = place.during(self)
        self._made: dict[str, Page] = {}
        self._pages: dict[str, tuple[str, Callable[[Workplace], Page]]] = {
            "calls": (self.tr("Utlysningar"), CallsPage),
            "people": (self.tr("Användare och roller"), PeoplePage),
            "agency": (self.tr("Myndighet"), AgencyPage),
            "disposal": (self.tr("Gallring"), DisposalPage),
            "look": (self.tr("Utseende och språk"), LookPage),
            "databases": (self.tr("Databaser"), DatabasesPage),
        }
        self._keys = list(self._pages)
        for title, _ in self._pages.values():
            add_page(self.ui.pages_list, title)
        self.ui.pages_list.currentRowChanged.connect(lambda _row: self._place.messages.moved())
        self.ui.pages_list.currentRowChanged.connect(self._show)

    def activate(self, **where: str) -> None:
        wanted = where.get("page", "")
        row = self._keys.index(wanted) if wanted in self._keys else max(0, self.ui.pages_list.currentRow())
        if row == self.ui.pages_list.currentRow():
            self._show(row)
        self.ui.pages_list.setCurrentRow(row)

    def where(self) -> dict[str, str]:
        return {"page": self._keys[self.ui.pages_list.currentRow()]}

    def refresh(self, changed: Changed) -> None:
        if {"person", "call", "call_version", "disposal"} & set(changed.kinds):
            self._show(self.ui.pages_list.currentRow())

    def help_page(self) -> str:
        return "installningar"

    def first_focus(self) -> QWidget | None:
        return self.ui.pages_list

    def panes(self) -> list[QWidget]:
        return [self.ui.pages_list, self.ui.pages]

    def page(self, key: str) -> Page:
        """A page, made now if it was never shown."""
        if key not in self._made:
            self._made[key] = self._pages[key][1](self._place)
            self.ui.pages.addWidget(self._made[key])
        return self._made[key]

    def _show(self, row: int) -> None:
        if row >= 0:
            page = self.page(self._keys[row])
            self.ui.pages.setCurrentWidget(page)
            page.load()
