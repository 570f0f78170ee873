"""Shows one room at a time: makes it when first wanted, saves it when left, refreshes it when something changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from caseworker_app.ui.shell.blank import Blank

if TYPE_CHECKING:  # nothing is loaded that the first picture does not need
    from collections.abc import Iterable

    from caseworker_app.services.news import Changed
    from caseworker_app.ui.room import Room, RoomView
    from caseworker_app.ui.shell.scrolled import Scrolled
    from caseworker_app.ui.tasks import Lifetime
    from caseworker_app.ui.workplace import Workplace


class RoomsHost(QStackedWidget):
    """The stack of rooms. `shown(key)` after a room is there and active."""

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms: dict[str, Room] = {}
        self._views: dict[str, RoomView] = {}
        self._frames: dict[str, Scrolled] = {}
        self._stale: dict[str, Changed] = {}
        self._place: Workplace | None = None
        self._lifetime: Lifetime | None = None
        self.key = ""
        self.blank = Blank()
        self.addWidget(self.blank)

    def furnish(self, rooms: Iterable[Room], place: Workplace) -> None:
        """Ready to show these rooms of this workplace; those of the one before are gone."""
        from caseworker_app.ui.tasks import Lifetime  # not before the first picture

        self.clear()
        self._rooms = {room.key: room for room in rooms}
        self._lifetime = Lifetime()
        self._place = replace(place, lifetime=self._lifetime)

    def clear(self) -> None:
        """No room and no database."""
        if self._lifetime is not None:
            self._lifetime.end()
        self.setCurrentIndex(0)
        for frame in self._frames.values():
            self.removeWidget(frame)
            frame.deleteLater()
        self._views, self._frames, self._stale, self._rooms = {}, {}, {}, {}
        self.key = ""

    @property
    def view(self) -> RoomView | None:
        """The room that is shown."""
        return self._views.get(self.key)

    def show_room(self, key: str, **where: str) -> bool:
        """Leave the room that is shown and show another (or the same anew); false when there is none."""
        if key not in self._rooms or self._place is None:
            return False
        if key != self.key:
            self.flush()
        fresh = key not in self._views
        view = self._views.get(key) or self._made(key)
        self.key = key
        self.setCurrentWidget(self._frames[key])
        view.activate(**where)
        stale = self._stale.pop(key, None)
        if stale is not None and not fresh:
            view.refresh(stale)
        self.shown.emit(key)
        return True

    def flush(self) -> None:
        """Save what is typed in the room that is shown."""
        if self.view is not None:
            self.view.flush()

    def refresh(self, changed: Changed) -> None:
        """The room that is shown hears at once, the others when they are shown next."""
        for key, view in self._views.items():
            if key == self.key:
                view.refresh(changed)
            else:
                self._stale[key] = _together(self._stale.get(key), changed)

    def _made(self, key: str) -> RoomView:
        from caseworker_app.ui.shell.scrolled import Scrolled  # not before the first picture

        assert self._place is not None
        view = self._rooms[key].build(self._place)
        view.setObjectName(f"room_{key}")
        self._views[key] = view
        self._frames[key] = Scrolled(view)
        self.addWidget(self._frames[key])
        return view


def _together(first: Changed | None, then: Changed) -> Changed:
    if first is None:
        return then
    return replace(then, cases=first.cases | then.cases, kinds=first.kinds | then.kinds)
