"""Tells open views which cases and kinds of object have changed, by whomever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:  # nothing of the store is loaded before the first paint
    from caseworker_app.services.office import Office


class Changes(QObject):
    """`changed(Changed)` on the GUI thread after every write of ours and, when asked now and then, of others."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read_to: int | None = None

    def look(self, office: Office) -> None:
        """Read what is new and tell it; called where the database is owned, never on the GUI thread."""
        if self._read_to is None:
            self._read_to = office.news.newest()
            return
        found = office.news.since(self._read_to)
        self._read_to = found.number
        if found:
            self.changed.emit(found)

    def look_if_told(self, office: Office) -> bool:
        """The same, but a shared database is only asked when it has told that something changed; whether it was."""
        asked = self._read_to is None or office.news.stirred()
        if asked:
            self.look(office)
        return asked

    def forget(self) -> None:
        """Another database is being opened."""
        self._read_to = None
