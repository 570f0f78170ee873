"""Counts what waits in each room, off the GUI thread, one count at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # nothing is loaded that the first picture does not need
    from collections.abc import Callable, Sequence

    from caseworker_app.errors import CaseworkerError
    from caseworker_app.services.office import Office
    from caseworker_app.ui.room import Room
    from caseworker_app.ui.workplace import Workplace


class Badges:
    """However often it is asked, at most one count runs and one waits."""

    def __init__(self, show: Callable[[dict[str, int]], None]) -> None:
        self._show = show
        self._again: tuple[Workplace, Sequence[Room]] | None = None
        self.counting = False

    def count(self, place: Workplace, rooms: Sequence[Room]) -> None:
        if self.counting:
            self._again = (place, rooms)
            return
        asked = [(room.key, room.badge) for room in rooms if room.badge is not None]
        if not asked:
            return

        def counted(office: Office) -> dict[str, int]:
            return {key: badge(office) for key, badge in asked}

        self.counting = True
        place.tasks.run(lambda: counted(place.office()), self._counted, self._failed)

    def _counted(self, counts: dict[str, int]) -> None:
        self._show(counts)
        self._next()

    def _failed(self, _error: CaseworkerError) -> None:
        """What cannot be counted now is counted after the next change; the view itself says what is wrong."""
        self._next()

    def _next(self) -> None:
        self.counting = False
        waiting, self._again = self._again, None
        if waiting is not None:
            self.count(*waiting)
