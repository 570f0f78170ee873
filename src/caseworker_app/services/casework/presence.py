"""Who has a case open right now; told by the server's connections, stored nowhere."""

from __future__ import annotations

from uuid import UUID

from caseworker_app.domain.swedish import sort_key
from caseworker_app.services.desk import Desk
from caseworker_app.store.listening import Listening


class Presence:
    """Being in a case, and seeing who else is; in a local file nobody else is seen."""

    def __init__(self, desk: Desk, listening: Listening) -> None:
        self._desk = desk
        self._listening = listening

    def at(self, case_id: UUID | None) -> tuple[str, ...]:
        """From now on one is in this case, or in none; the names of the colleagues who are there too."""
        found = self._listening.stand(case_id)
        if not found:
            return ()
        with self._desk.reading() as work:
            names = {person.name: person.display_name for person in work.people.find(name=found)}
        return tuple(sorted(names.values(), key=sort_key))
