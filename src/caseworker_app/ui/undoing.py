"""Steps back and forth through what a person has chosen."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")
MOST = 100


class Undoing(Generic[T]):
    """Keeps the states before each step; the one that stands now is its owner's."""

    def __init__(self) -> None:
        self._before: list[T] = []
        self._after: list[T] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def remember(self, now: T) -> None:
        """A step is taken from here; what was undone cannot be done again."""
        self._before = [*self._before[-MOST:], now]
        self._after = []

    def back(self, now: T) -> T | None:
        """What stood before the last step; None where there is none."""
        if not self._before:
            return None
        self._after.append(now)
        return self._before.pop()

    def forth(self, now: T) -> T | None:
        """What stood before the last step back."""
        if not self._after:
            return None
        self._before.append(now)
        return self._after.pop()

    def forget(self) -> None:
        self._before, self._after = [], []
