"""The way of drafts to the disk: in order, also when it is slow; nothing is removed before what takes its place is there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from caseworker_app.ui.meeting import Draft, Key

Start = Callable[[Callable[[], None]], object]


class Writing:
    """Of what is `kept`, what the disk does not have yet; `settle` makes the disk have of one what is kept of it."""

    def __init__(self, kept: Mapping[Key, Draft], settle: Callable[[Key], None], start: Start) -> None:
        self._kept = kept
        self._settle = settle
        self._start = start
        self._waiting: dict[Key, None] = {}
        self._begun: dict[object, list[Key]] = {}

    def add(self, *keys: Key) -> None:
        self._waiting.update(dict.fromkeys(keys))

    def begin(self) -> None:
        """All that waits, off the GUI thread."""
        if self._waiting:
            part = self._part()
            self._start(lambda: self._do(part))

    def now(self) -> None:
        """All of it before this returns, also what has begun; what has begun does nothing later."""
        for part in [*self._begun, self._part()]:
            self._do(part)

    def _part(self) -> object:
        part, keys = object(), list(self._waiting)
        for key in keys:
            self._waiting.pop(key, None)
        self._begun[part] = keys
        return part

    def _do(self, part: object) -> None:
        keys: Iterable[Key] = self._begun.get(part, ())
        for key in sorted(keys, key=lambda key: key not in self._kept):
            self._settle(key)
        self._begun.pop(part, None)
