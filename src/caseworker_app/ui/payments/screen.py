"""What the presenter of Utbetalningar needs of its room, and what the room shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from caseworker_app.errors import Fault
from caseworker_app.services.paying.payments import PartRow
from caseworker_app.services.paying.run_files import RunFile
from caseworker_app.ui.widgets.chip import Filter


@dataclass(frozen=True, slots=True)
class Read:
    """What the room shows, read at once."""

    parts: list[PartRow]
    runs: list[RunFile]
    calls: list[tuple[str, str, UUID]]
    names: dict[str, str]


class PaymentsScreen(Protocol):
    """What the presenter needs of the room."""

    def show_parts(self, rows: Sequence[PartRow], filters: Sequence[Filter]) -> None: ...

    def show_runs(self, runs: Sequence[RunFile], names: Mapping[str, str]) -> None: ...

    def show_choices(self, calls: Sequence[tuple[str, str]]) -> None:
        """The calls that may be chosen among, as (key, title)."""
        ...

    def show_faults(self, faults: Sequence[Fault]) -> None: ...

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None: ...

    def go_to_run(self, run_id: UUID) -> None:
        """Show the runs, at this one."""
        ...

    def follow(self, part_id: UUID) -> None:
        """Where nothing is left under the chosen filter, that of this part takes over."""
        ...
