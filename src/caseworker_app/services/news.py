"""What has changed since last asked: read from the journal, the same for one's own work and a colleague's."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from caseworker_app.services.desk import Desk
from caseworker_app.store import queries
from caseworker_app.store.listening import Listening


@dataclass(frozen=True, slots=True)
class Changed:
    """The cases and the kinds of object (`case`, `decision`, `round` …) that entries up to `number` touched."""

    number: int
    cases: frozenset[UUID] = frozenset()
    kinds: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.cases or self.kinds)

    def concerns(self, case_id: UUID) -> bool:
        return case_id in self.cases


class News:
    """The journal as the feed that refreshes open views."""

    def __init__(self, desk: Desk, listening: Listening) -> None:
        self._desk = desk
        self._listening = listening

    def stirred(self) -> bool:
        """Whether others may have changed something since last asked; on a server it tells so itself."""
        return self._listening.stirred()

    def close(self) -> None:
        self._listening.close()

    def newest(self) -> int:
        """The number of the last entry."""
        with self._desk.reading() as work:
            return queries.newest_entry(work)

    def since(self, number: int) -> Changed:
        """What the entries after `number` touched; false when there are none."""
        with self._desk.reading() as work:
            newest = queries.newest_entry(work)
            if newest == number:
                return Changed(number)
            touched = queries.touched(work, number)
        return Changed(
            newest,
            frozenset(case for case, _ in touched if case is not None),
            frozenset(kind for _, kind in touched),
        )
