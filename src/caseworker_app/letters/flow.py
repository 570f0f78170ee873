"""Filling pages from the top: what stands together, where a page ends, what is split over two."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from caseworker_app.errors import LetterFailed


@dataclass(frozen=True, slots=True)
class Column:
    """The part of a page that text fills, in points from the lower left corner."""

    left: float
    low: float
    width: float
    height: float


class Item(Protocol):
    """Something with a height; `before` and `after` are the blanks it wants, of which the larger of two counts."""

    @property
    def before(self) -> float: ...

    @property
    def after(self) -> float: ...

    def wrap(self, width: float) -> float:
        """The height in a column of this width."""

    def least(self, width: float) -> float:
        """The height of the smallest first part that may stand alone at the foot of a page."""

    def split(self, width: float, height: float) -> tuple[Item, Item] | None:
        """A first part that fits and the rest; None when no part of it may stand alone."""

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Paint with the lower left corner here; the item was wrapped before."""


class Flow:
    """Places items below each other; `turn` ends a page and begins the next."""

    def __init__(self, canvas: Any, first: Column, later: Column, turn: Callable[[], None]) -> None:
        self._canvas, self._column, self._later, self._turn = canvas, first, later, turn
        self._y = first.low + first.height
        self._after: float | None = None  # nothing stands on the page yet

    def add(self, together: Sequence[Item], tail: Item | None = None) -> None:
        """On one page whatever a page can hold of `together`, with the beginning of `tail`."""
        if self._after is not None and self._need(together, tail) > self._y - self._column.low:
            self._next()
        for item in together if tail is None else (*together, tail):
            self._place(item)

    def _need(self, together: Sequence[Item], tail: Item | None) -> float:
        width, after, height = self._column.width, self._after or 0.0, 0.0
        for item in together:
            height += max(after, item.before) + item.wrap(width)
            after = item.after
        return height if tail is None else height + max(after, tail.before) + tail.least(width)

    def _place(self, item: Item) -> None:
        rest: Item | None = item
        while rest is not None:
            gap = 0.0 if self._after is None else max(self._after, rest.before)
            space = self._y - self._column.low - gap
            height = rest.wrap(self._column.width)
            if height <= space:
                self._draw(rest, gap, height)
                return
            parts = rest.split(self._column.width, space)
            if parts is not None:
                first, rest = parts
                self._draw(first, gap, first.wrap(self._column.width))
            elif self._after is None:
                raise LetterFailed("En rad i brevet är högre än en sida. Korta texten i den.", "pdf")
            self._next()

    def _draw(self, item: Item, gap: float, height: float) -> None:
        self._y -= gap + height
        item.draw(self._canvas, self._column.left, self._y)
        self._after = item.after

    def _next(self) -> None:
        self._turn()
        self._column, self._after = self._later, None
        self._y = self._column.low + self._column.height
