"""How wide the panes of a case are, and which are shown, by the width of the window."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from caseworker_app.ui.state import UiState

WIDE, NARROW = 1600, 1100
BESIDE = 1150  # narrower views show the open drawer in place of the documents
ALONGSIDE = 1440  # narrower views show it in place of the spine, whose steps then stand in the head


class Room(Enum):
    """How much room there is: the drawer beside the work, as an edge, or the spine as a drop-down too."""

    WIDE = "wide"
    MIDDLE = "middle"
    NARROW = "narrow"

    @classmethod
    def of(cls, width: int) -> Room:
        return cls.WIDE if width >= WIDE else cls.MIDDLE if width >= NARROW else cls.NARROW


SIZES = {
    Room.WIDE: (220, 640, 560, 390),
    Room.MIDDLE: (208, 492, 512, 350),
    Room.NARROW: (0, 400, 470, 340),
}


class Frame:
    """Remembers, for each room, the widths of the panes and whether the drawer is open."""

    def __init__(self, state: UiState) -> None:
        self._state = state

    def sizes(self, room: Room) -> list[int]:
        held = self._state.get(f"case.sizes.{room.value}")
        if isinstance(held, list) and len(held) == len(SIZES[room]):
            return [one if isinstance(one, int) else 0 for one in held]
        return list(SIZES[room])

    def keep(self, room: Room, sizes: Sequence[int]) -> None:
        """Widths as a person has dragged them; a hidden pane keeps the width it had."""
        before = self.sizes(room)
        self._state.set(f"case.sizes.{room.value}", [new or old for new, old in zip(sizes, before, strict=True)])

    def drawer_open(self, room: Room) -> bool:
        return self._state.flag(f"case.drawer.{room.value}", default=room is Room.WIDE)

    def keep_drawer(self, room: Room, *, on: bool) -> None:
        self._state.set(f"case.drawer.{room.value}", on)
