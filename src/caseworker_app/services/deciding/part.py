"""The part of an office that is `deciding`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from caseworker_app.services.part import Part

if TYPE_CHECKING:
    from caseworker_app.services.deciding.allocation import Allocations
    from caseworker_app.services.deciding.appeals import Appeals
    from caseworker_app.services.deciding.decisions import Decisions
    from caseworker_app.services.deciding.frames import Frames
    from caseworker_app.services.deciding.published import Published
    from caseworker_app.services.deciding.roundlists import RoundLists
    from caseworker_app.services.deciding.rounds import Rounds
    from caseworker_app.services.deciding.undecided import Undecided
    from caseworker_app.services.deciding.wording import Wording


class DecidingPart(Part):
    """Decisions and what surrounds them."""

    @cached_property
    def decisions(self) -> Decisions:
        from caseworker_app.services.deciding.decisions import Decisions

        return Decisions(self.desk)

    @cached_property
    def rounds(self) -> Rounds:
        from caseworker_app.services.deciding.rounds import Rounds

        return Rounds(self.desk)

    @cached_property
    def round_lists(self) -> RoundLists:
        from caseworker_app.services.deciding.roundlists import RoundLists

        return RoundLists(self.desk, self.decisions)

    @cached_property
    def frames(self) -> Frames:
        from caseworker_app.services.deciding.frames import Frames

        return Frames(self.desk)

    @cached_property
    def allocations(self) -> Allocations:
        from caseworker_app.services.deciding.allocation import Allocations

        return Allocations(self.desk, self.decisions)

    @cached_property
    def appeals(self) -> Appeals:
        from caseworker_app.services.deciding.appeals import Appeals

        return Appeals(self.desk)

    @cached_property
    def published(self) -> Published:
        from caseworker_app.services.deciding.published import Published

        return Published(self.desk)

    @cached_property
    def undecided(self) -> Undecided:
        from caseworker_app.services.deciding.undecided import Undecided

        return Undecided(self.desk)

    @cached_property
    def wording(self) -> Wording:
        from caseworker_app.services.deciding.wording import Wording

        return Wording(self.desk)
