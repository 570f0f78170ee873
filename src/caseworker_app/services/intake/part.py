"""The part of an office that is `intake`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from caseworker_app.services.part import Part

if TYPE_CHECKING:
    from caseworker_app.services.intake.incoming import Incomings
    from caseworker_app.services.intake.run import Intake


class IntakePart(Part):
    """What comes in."""

    @cached_property
    def intake(self) -> Intake:
        from caseworker_app.services.intake.run import Intake

        return Intake(self.desk)

    @cached_property
    def incomings(self) -> Incomings:
        from caseworker_app.services.intake.incoming import Incomings

        return Incomings(self.desk)
