"""What was refused is told until its cause is gone: something is saved well, or another room or case is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Over = Callable[[], None]


class Refusals:
    """Each with the way to take it away, wherever in the window it stands."""

    def __init__(self) -> None:
        self._told: list[Over] = []

    def told(self, over: Over) -> None:
        self._drop(over)
        self._told.append(over)

    def standing(self) -> Over:
        """Takes away those that are told now, and none that comes later."""
        held = tuple(self._told)
        return lambda: self._end(held)

    def moved(self) -> None:
        self._end(tuple(self._told))

    def kept_while(self, over: Over, act: Callable[[], None]) -> None:
        """The way to what is lacking leads elsewhere: what is lacking is still told there."""
        self._drop(over)
        act()
        self.told(over)

    def _drop(self, over: Over) -> None:
        if over in self._told:
            self._told.remove(over)

    def _end(self, held: Sequence[Over]) -> None:
        for over in held:
            if over in self._told:
                self._told.remove(over)
                over()
