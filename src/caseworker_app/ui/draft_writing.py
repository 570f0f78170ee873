"""The way of drafts to the disk: in order, also when it is slow; nothing is removed before what takes its place is there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.ui.meeting import Draft, Key
from caseworker_app.ui.translation import translate

Start = Callable[[Callable[[], None]], object]


class Writing:
    """Of what is `kept`, what the disk does not have yet; `settle` makes the disk have of one what is kept of it.

    What the disk refuses waits to be tried again, by `later`, and is told of once until it is taken.
    """

    def __init__(
        self, kept: Mapping[Key, Draft], settle: Callable[[Key], None], start: Start, later: Callable[[], None]
    ) -> None:
        self._kept = kept
        self._settle = settle
        self._start = start
        self._later = later
        self._told = False
        self._waiting: dict[Key, None] = {}
        self._begun: dict[object, list[Key]] = {}

    def add(self, *keys: Key) -> None:
        self._waiting.update(dict.fromkeys(keys))

    def begin(self) -> None:
        """All that waits, off the GUI thread."""
        if self._waiting:
            part = self._part()
            self._start(lambda: self._try(part))

    def now(self) -> bool:
        """All of it before this returns, also what has begun, which does nothing later; whether the disk has taken it."""
        refused = [self._do(part) for part in [*self._begun, self._part()]]
        if any(refused):
            self._later()
        return not any(refused)

    def _part(self) -> object:
        part, keys = object(), list(self._waiting)
        for key in keys:
            self._waiting.pop(key, None)
        self._begun[part] = keys
        return part

    def _try(self, part: object) -> None:
        error = self._do(part)
        if error is None:
            self._told = False
            return
        self._later()
        if not self._told:
            self._told = True
            text = translate(
                "drafts",
                "Det du skriver finns bara i fönstret tills det är sparat: datorns disk är full eller går inte att skriva "
                "på. Spara, eller frigör utrymme, innan du avslutar.",
            )
            raise Unavailable(Surroundings.FULL, text) from error

    def _do(self, part: object) -> OSError | None:
        """What has refused; nothing is removed then."""
        refused: OSError | None = None
        keys: Iterable[Key] = self._begun.get(part, ())
        for key in sorted(keys, key=lambda key: key not in self._kept):
            if refused is not None and key not in self._kept:
                break
            try:
                self._settle(key)
            except OSError as error:
                refused = error
        left = self._begun.pop(part, [])
        if refused is not None:
            self.add(*left)
        return refused
