"""What of the list is chosen to be shown: view, pill, call, track; built-in views and those a person has saved."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from caseworker_app.domain.views import VIEWS
from caseworker_app.ui.state import Json, UiState
from caseworker_app.ui.translation import translate
from caseworker_app.ui.worklist.rows import ALL, MINE, PILLS, ListRow

SAVED = "worklist.views"
CHOSEN = "worklist.chosen"
OWN = "egen:"


@dataclass(frozen=True, slots=True)
class Chosen:
    """`view` is a built-in view's name; `call` a key and `track` an id, empty for all; `sort` a column, `-` downwards."""

    view: str = ALL
    pill: str = ALL
    call: str = ""
    track: str = ""
    sort: str = ""

    def in_view(self, row: ListRow) -> bool:
        """Whether a row is in the view and track; calls are read apart."""
        view = VIEWS[self.view]
        if view.states and row.line.state not in view.states:
            return False
        if view.mine and MINE not in row.pills:
            return False
        return not self.track or row.line.track == self.track

    def as_json(self) -> dict[str, Json]:
        return {key: str(value) for key, value in asdict(self).items()}


def read(kept: dict[str, Json]) -> Chosen:
    """What was remembered; names that are no longer known count as none."""
    made = Chosen(**{name: str(kept[name]) for name in ("view", "pill", "call", "track", "sort") if name in kept})
    if made.view not in VIEWS:
        made = replace(made, view=ALL)
    return made if made.pill in PILLS else replace(made, pill=ALL)


class Views:
    """Views by key: the built-in ones as they are called, a person's own behind `egen:`."""

    def __init__(self, state: UiState) -> None:
        self._state = state

    def all(self) -> list[tuple[str, str]]:
        """Key and title in the order of the combo."""
        return [
            *((key, translate("views", view.title)) for key, view in VIEWS.items()),
            *((OWN + name, name) for name in self.own()),
        ]

    def own(self) -> list[str]:
        return sorted(self._state.table(SAVED))

    def get(self, key: str, now: Chosen) -> Chosen:
        """What a view shows; a built-in one keeps the call and shows everything in it."""
        kept = self._state.table(SAVED).get(key.removeprefix(OWN)) if key.startswith(OWN) else None
        if isinstance(kept, dict):
            return read(kept)
        return replace(now, view=key if key in VIEWS else ALL, pill=ALL)

    def save(self, name: str, chosen: Chosen) -> str:
        """Keep under a name; another view of that name is replaced. Returns its key."""
        self._state.set(SAVED, {**self._state.table(SAVED), name: chosen.as_json()})
        return OWN + name

    def remove(self, key: str) -> None:
        left = {name: kept for name, kept in self._state.table(SAVED).items() if OWN + name != key}
        self._state.set(SAVED, left)

    def last(self) -> Chosen | None:
        """As it was left."""
        kept = dict(self._state.table(CHOSEN))
        return read(kept) if kept else None

    def last_key(self, chosen: Chosen) -> str:
        """The view it was left in: one's own while it is there, else the built-in one that is chosen."""
        key = str(self._state.table(CHOSEN).get("key", ""))
        return key if key in dict(self.all()) else chosen.view

    def remember(self, chosen: Chosen, key: str) -> None:
        self._state.set(CHOSEN, {**chosen.as_json(), "key": key})
